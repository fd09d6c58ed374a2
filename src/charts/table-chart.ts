import { formatNumber } from "../base/format.ts";
import type { EdisiView } from "../views/edisi-ringkas.ts";
import type { Tabel } from "../views/tabel.ts";
import type { BaganTabel } from "../views/topik/topik.ts";
import type { ChartData } from "./chart-data.ts";

export interface TableChartInput {
  readonly bagan: BaganTabel;
  readonly tabel: Tabel;
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
  const seri = bagan.seri.map((id) => {
    const { column, sel } = cells(id);
    const nilai = sel.map((one) => (typeof one?.nilai === "number" ? one.nilai : null));
    return { nama: column?.judul ?? id, nilai, satuan: column?.satuan ?? "" };
  });
  return {
    id: `bagan-${tabel.id}`,
    kind: bagan.jenis,
    judul: bagan.judul,
    keterangan: bagan.keterangan,
    sumber: edisi
      ? { teks: `${edisi.dasar}, per ${edisi.tanggal}`, href: edisi.href }
      : { teks: "edisi terbaru tiap kabupaten/kota", href: null },
    sumbu: kategori.column?.judul ?? "",
    kategori: kategori.sel.map((one) => one?.teks ?? ""),
    seri: seri.map(({ nama, nilai }) => ({ nama, nilai })),
    satuan: seri[0]?.satuan ?? "",
    ...(bagan.jenis === "stacked" ? { label: stackLabels(seri) } : {}),
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
