import { lowerFirst } from "../../base/format.ts";
import type { EdisiView } from "../edisi-ringkas.ts";
import type { BarisTabel, Kolom, Sel, TabelIsi } from "../tabel.ts";
import type { BaganTabel, BagianIsi, Isi } from "../topik/topik.ts";
import type { Identitas } from "./identitas.ts";

/** A report: what it is, its opening sentences, its parts in order. */
export interface LaporanView {
  readonly identitas: Identitas;
  readonly kalimat: readonly string[];
  readonly bagian: readonly BagianCetak[];
}

/** One part of a report. */
export interface BagianCetak {
  readonly judul: string;
  readonly kalimat?: readonly string[];
  /** What stands in lines of its own: who left what blank. */
  readonly daftar?: readonly string[];
  readonly bagan?: BaganCetak | null;
  readonly tabel?: readonly TabelCetak[];
  /** What readers must know: basis, rules, what is left out. */
  readonly catatan?: readonly string[];
  /** Long lists of desa: smaller type. */
  readonly lampiran?: true;
}

/** A chart with the table that it draws; the table need not be printed beside it. */
export interface BaganCetak {
  readonly bagan: BaganTabel;
  readonly tabel: TabelCetak;
  readonly edisi: EdisiView | null;
}

/**
 * A table on paper. A row with fewer cells than columns lets its last one span the rest; a row of one
 * cell heads the rows below it.
 */
export type TabelCetak = Pick<TabelIsi, "id" | "judul" | "kolom" | "baris">;

/** A row that heads the rows below it. */
export function barisKelompok(cell: Sel): BarisTabel {
  return { kode: null, sel: [cell] };
}

/** Parts of a topic by id, with their sentences, tables and remarks, as paper has room for them. */
export function bagianTopik(
  isi: Isi | null,
  ids: readonly string[],
): readonly (BagianIsi & { readonly tabel: readonly TabelIsi[] })[] {
  return ids.flatMap((id) => {
    const part = isi?.bagian.find((one) => one.id === id);
    return part ? [{ ...part, tabel: part.tabel ?? [] }] : [];
  });
}

/** The same table with remarks only where they tell something: "60 dari 60" does not. */
export function tanpaCakupanPenuh(tabel: TabelCetak): TabelCetak {
  const baris = tabel.baris.map((row) => ({ ...row, sel: row.sel.map(withoutFullCoverage) }));
  return { ...tabel, baris };
}

/** True of "60 dari 60". */
export function isFullCoverage(catatan: string): boolean {
  return /^(\S+) dari \1$/.test(catatan);
}

function withoutFullCoverage(cell: Sel): Sel {
  const { catatan } = cell;
  const isTold = catatan === null || isFullCoverage(catatan);
  if (isTold || (cell.keadaan === "belum_dilaporkan" && /^0 dari/.test(catatan)))
    return { ...cell, catatan: null };
  return { ...cell, catatan: catatan.replace(/, tanpa (\S+) koperasi yang/, "; $1") };
}

/** Coverage below figures of the tables of parts. */
export const COVERAGE_NOTE =
  "Di bawah angka: desa/kelurahan yang melaporkannya dari semua; tanpa keterangan berarti semua melapor.";

export interface Terlipat {
  readonly tabel: TabelCetak;
  /** "Untuk semua baris: perubahan tidak dapat dihitung." of columns that say one thing in all rows. */
  readonly catatan: readonly string[];
}

/** A table without those of some columns that say the same in every row: that is said once instead. */
export function lipatKolom(tabel: TabelCetak, ids: readonly string[]): Terlipat {
  const texts = (column: number) => new Set(tabel.baris.map(({ sel }) => textOf(sel[column])));
  const folded = tabel.kolom.flatMap((kolom, column) =>
    ids.includes(kolom.id) && tabel.baris.length > 1 && texts(column).size === 1
      ? [{ kolom, teks: [...texts(column)][0] ?? "" }]
      : [],
  );
  return {
    tabel: pilihKolom(
      tabel,
      tabel.kolom.map(({ id }) => id).filter((id) => folded.every(({ kolom }) => kolom.id !== id)),
    ),
    catatan:
      folded.length === 0 ? [] : [`Untuk semua baris: ${folded.map(foldedText).join("; ")}.`],
  };
}

function textOf(cell: Sel | undefined): string {
  return [cell?.teks, cell?.catatan].filter((text) => text).join(", ");
}

function foldedText({ kolom, teks }: { readonly kolom: Kolom; readonly teks: string }): string {
  return `${lowerFirst(kolom.judul)} ${lowerFirst(teks)}`;
}

/** The same table with some columns only, in their order. */
export function pilihKolom(tabel: TabelCetak, ids: readonly string[]): TabelCetak {
  const columns = ids.map((id) => tabel.kolom.findIndex((kolom) => kolom.id === id));
  const pick = <Item>(items: readonly Item[]) => columns.flatMap((column) => items[column] ?? []);
  return {
    ...tabel,
    kolom: pick(tabel.kolom),
    baris: tabel.baris.map((row) => ({ ...row, sel: pick(row.sel) })),
  };
}
