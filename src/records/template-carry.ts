import { compareText } from "../base/format.ts";
import type { WriteValue } from "../workbook/write.ts";
import { desaOn, kecamatanOn, kodeOn } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { findSebelumnya, koperasiId, type Edisi, type EdisiKunci } from "./edisi.ts";
import { getSheetSpec, SHEET_SPECS, type SheetSpec } from "./fields.ts";
import { numbersUnder, type Bernomor } from "./nomor-koperasi.ts";
import type { SheetKey } from "./schemas.ts";
import type { TemplateContent, TemplateLinks, TemplateRow } from "./template-content.ts";
import type { Instansi, Meta } from "./types.gen.ts";

/** What the template takes from an earlier report; an `Edisi` is one. */
export interface LaporanLalu {
  readonly tanggal_data: string;
  readonly perubahan_ke: number;
  readonly meta: Pick<Meta, "disusun_oleh" | "penyusun" | "ketelitian_tanggal">;
  readonly lembar: Partial<Readonly<Record<SheetKey, { readonly baris: readonly object[] }>>>;
}

/** Why a report that was accepted is sent once more. */
export interface Perbaikan {
  readonly jenis: NonNullable<Meta["jenis_perubahan"]>;
  readonly alasan: string;
  /** 1 for the first correction of the data date. */
  readonly ke: number;
}

export interface CarryInput {
  readonly registry: Registry;
  readonly kabupaten: string;
  readonly tanggal_data: string;
  /** "bulan" if only the month is known; else that of a corrected report, else "hari". */
  readonly ketelitian_tanggal?: Meta["ketelitian_tanggal"];
  /** The report whose values are taken over; ignored if the project compiled it. */
  readonly sebelumnya?: LaporanLalu | undefined;
  readonly instansi?: Instansi["instansi"];
  readonly perbaikan?: Perbaikan | undefined;
  readonly tautan?: TemplateLinks;
}

export interface CarriedContent extends TemplateContent {
  /** Codes of rows that found no place: their region is not of this kabupaten on the new date. */
  readonly tertinggal: readonly string[];
}

/**
 * A kabupaten's template with the values it reported last, under the codes valid on the new data
 * date. Totals it stated then (Ringkasan) are stale by now: only a correction keeps them.
 */
export function carriedContent(input: CarryInput): CarriedContent {
  const { registry, perbaikan, tautan } = input;
  const lalu = input.sebelumnya?.meta.disusun_oleh === "kabupaten" ? input.sebelumnya : undefined;
  const carrier = new Carrier(input);
  const rows = lalu === undefined ? {} : carrier.carry(lalu.lembar, perbaikan !== undefined);
  return {
    registry,
    rows,
    meta: metaOf(input, lalu),
    tertinggal: [...carrier.lost].sort(compareText),
    ...(lalu === undefined ? {} : { bawaan: lalu.tanggal_data }),
    ...(perbaikan === undefined ? {} : { perubahan_ke: perbaikan.ke }),
    ...(tautan === undefined ? {} : { tautan }),
  };
}

/** The kabupaten's own report of exactly this data date, as last corrected. */
export function findLaporan<Key extends EdisiKunci>(
  editions: readonly Key[],
  { kabupaten, tanggal_data }: Pick<Edisi, "kabupaten" | "tanggal_data">,
): Key | undefined {
  return editions
    .filter((edisi) => edisi.kabupaten === kabupaten && edisi.tanggal_data === tanggal_data)
    .filter(({ meta }) => meta.disusun_oleh === "kabupaten")
    .sort((left, right) => left.perubahan_ke - right.perubahan_ke)
    .at(-1);
}

/** What a template of this date takes over: with a correction the report that it corrects. */
export function findBawaan<Key extends EdisiKunci>(
  editions: readonly Key[],
  at: Pick<Edisi, "kabupaten" | "tanggal_data"> & { readonly perbaikan: boolean },
): Key | undefined {
  return (at.perbaikan ? findLaporan(editions, at) : undefined) ?? findSebelumnya(editions, at);
}

function metaOf(
  { kabupaten, tanggal_data, ketelitian_tanggal, instansi = [], perbaikan }: CarryInput,
  lalu: LaporanLalu | undefined,
): TemplateContent["meta"] {
  const offices = instansi.filter((entry) => entry.kabupaten === kabupaten);
  const isSameDate = lalu?.tanggal_data === tanggal_data;
  return {
    kabupaten,
    tanggal_data,
    ketelitian_tanggal: ketelitian_tanggal ?? (isSameDate ? lalu.meta.ketelitian_tanggal : "hari"),
    disusun_oleh: "kabupaten",
    penyusun: lalu?.meta.penyusun ?? (offices.length === 1 ? (offices[0]?.kantor ?? null) : null),
    tanggal_laporan: null,
    jenis_perubahan: perbaikan?.jenis ?? null,
    alasan_perubahan: perbaikan?.alasan ?? null,
    sumber: null,
  };
}

type Row = Readonly<Record<string, WriteValue | undefined>>;
type Sheets = LaporanLalu["lembar"];

/** Moves rows to the codes of a new date; remembers which koperasi became which. */
class Carrier {
  readonly lost = new Set<string>();
  readonly #registry: Registry;
  readonly #date: string;
  /** Desa, kecamatan and the kabupaten itself on the new date. */
  readonly #valid: ReadonlySet<string>;
  /** Number of each koperasi on the new date by its id on the old one. */
  #numbers: ReadonlyMap<string, number> = new Map();

  constructor({ registry, kabupaten, tanggal_data }: CarryInput) {
    this.#registry = registry;
    this.#date = tanggal_data;
    const desa = desaOn(registry, kabupaten, tanggal_data);
    this.#valid = new Set([kabupaten, ...desa, ...kecamatanOn(registry, kabupaten, tanggal_data)]);
  }

  carry(sheets: Sheets, withTotals: boolean): TemplateContent["rows"] {
    const koperasi = (sheets.koperasi?.baris ?? []) as readonly Bernomor[];
    this.#numbers = numbersUnder(koperasi, (kode) => this.#kode(kode) ?? kode);
    const wanted = SHEET_SPECS.filter(
      ({ key, layout }) => layout === "rows" && (withTotals || key !== "ringkasan"),
    );
    return Object.fromEntries(wanted.map((spec) => [spec.key, this.#rows(spec, sheets[spec.key])]));
  }

  #rows(spec: SheetSpec, sheet: Sheets[SheetKey]): readonly TemplateRow[] {
    return ((sheet?.baris ?? []) as readonly Row[]).flatMap((row) => {
      const carried = this.#row(row, spec);
      return carried === undefined ? [] : [carried];
    });
  }

  /** Undefined if a region that the row cannot do without has no code on the new date. */
  #row(row: Row, spec: SheetSpec): TemplateRow | undefined {
    const entries: [string, WriteValue][] = [];
    for (const { key, kind, required } of spec.fields) {
      const value = row[key] ?? null;
      const carried = kind === "kode" && value !== null ? this.#kode(String(value)) : value;
      if (carried === undefined && required) return undefined;
      if (!(spec.key === "koperasi" && REGISTRY_NAMES.has(key)))
        entries.push([key, carried ?? null]);
    }
    const moved = Object.fromEntries(entries);
    if ("koperasi_ke" in moved) moved["koperasi_ke"] = this.#numberOf(row);
    // A guest whose desa was joined to its host's is the host now.
    return moved["koperasi_bersama"] === moved["kode"] && "koperasi_bersama" in moved
      ? undefined
      : moved;
  }

  /** The code in force on the new date; undefined, and remembered, if this kabupaten has none. */
  #kode(kode: string): string | undefined {
    const now = kodeOn(this.#registry, kode, this.#date);
    if (this.#valid.has(now)) return now;
    this.lost.add(kode);
    return undefined;
  }

  /** As it was written, unless it has changed: blank means the first. */
  #numberOf(row: Row): WriteValue {
    const before = row["koperasi_ke"] ?? null;
    const now = this.#numbers.get(
      koperasiId({ kode: String(row["kode"]), koperasi_ke: before as number | null }),
    );
    return now === undefined || now === (before ?? 1) ? before : now;
  }
}

/** Locked columns of Koperasi besides the code: the registry fills them. */
const REGISTRY_NAMES: ReadonlySet<string> = new Set(
  getSheetSpec("koperasi")
    .fields.filter(({ required, kind }) => required && kind !== "kode")
    .map(({ key }) => key),
);
