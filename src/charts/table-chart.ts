import { endOfMonth } from "../base/dates.ts";
import { formatNumber } from "../base/format.ts";
import type { EdisiView } from "../views/edisi-ringkas.ts";
import type { Kolom, Sel, Tabel } from "../views/tabel.ts";
import type { BaganTabel } from "../views/topik/topik.ts";
import type { ChartData, Waktu } from "./chart-data.ts";

export interface TableChartInput {
  readonly bagan: BaganTabel;
  readonly tabel: Pick<Tabel, "id" | "kolom" | "baris">;
  /** Where the rows come from. */
  readonly edisi: EdisiView | null;
}

/** A chart of a table's columns: the same cells, without its rows of sums. Throws on unknown columns. */
export function tableChart({ bagan, tabel, edisi }: TableChartInput): ChartData {
  const rows = tabel.baris.filter(({ jumlah }) => jumlah !== true);
  const cells = (id: string) => {
    const column = tabel.kolom.findIndex((kolom) => kolom.id === id);
    if (column < 0) throw new Error(`no such column in table ${tabel.id}: ${id}`);
    return { column: tabel.kolom[column], sel: rows.map(({ sel }) => sel[column]) };
  };
  const kategori = cells(bagan.kategori);
  const drawn = bagan.seri.filter((id) => bagan.peran?.[id] === undefined).map(cells);
  const figuresAt = (row: number) => drawn.map(({ sel }) => sel[row]);
  const seri = bagan.seri.map((id) => seriesOf(id, cells(id), bagan));
  return {
    id: `bagan-${tabel.id}`,
    kind: bagan.jenis,
    judul: bagan.judul,
    keterangan: bagan.keterangan,
    sumber: bagan.sumber ?? editionSource(edisi),
    sumbu: kategori.column?.judul ?? "",
    kategori: kategori.sel.map((one) => one?.teks ?? ""),
    seri: seri.map(({ satuan: _, ...series }) => series),
    satuan: seri[0]?.satuan ?? "",
    ...(bagan.jenis === "stacked" ? { label: stackLabels(seri) } : {}),
    ...(bagan.jenis === "burnup"
      ? { waktu: kategori.sel.map((one, row) => timeOf(one, figuresAt(row))) }
      : {}),
  };
}

function editionSource(edisi: EdisiView | null): ChartData["sumber"] {
  return edisi
    ? { teks: `${edisi.dasar}, per ${edisi.tanggal}`, href: edisi.href }
    : { teks: "edisi terbaru tiap kabupaten/kota", href: null };
}

interface Column {
  readonly column: Kolom | undefined;
  readonly sel: readonly (Sel | undefined)[];
}

function seriesOf(id: string, { column, sel }: Column, { jenis, peran }: BaganTabel) {
  const nilai = sel.map((one) => (typeof one?.nilai === "number" ? one.nilai : null));
  const role = peran?.[id];
  return {
    nama: column?.judul ?? id,
    nilai,
    satuan: column?.satuan ?? "",
    ...(jenis === "burnup" ? { teks: sel.map((one) => one?.teks ?? null) } : {}),
    ...(role === undefined ? {} : { peran: role }),
  };
}

/** A row that names but a month and holds no figure is one without reports: lines break there. */
function timeOf(date: Sel | undefined, figures: readonly (Sel | undefined)[]): Waktu {
  const tanggal = String(date?.nilai ?? "");
  const isMonth = tanggal.length === 7;
  return {
    tanggal: isMonth ? endOfMonth(tanggal) : tanggal,
    putus: isMonth && figures.every((one) => one?.keadaan !== "ada"),
  };
}

/** The sum of each bar; nothing where nothing was reported. */
function stackLabels(seri: readonly { readonly nilai: readonly (number | null)[] }[]): string[] {
  return (seri[0]?.nilai ?? []).map((_, index) => {
    const values = seri.flatMap(({ nilai }) => nilai[index] ?? []);
    return values.length === 0
      ? "belum dilaporkan"
      : formatNumber(values.reduce((sum, value) => sum + value, 0));
  });
}
