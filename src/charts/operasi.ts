import { formatNumber } from "../base/format.ts";
import type { KabupatenView } from "../views/kabupaten.ts";
import type { ChartData } from "./chart-data.ts";

/**
 * Each kecamatan's desa by whether their koperasi operates; null if nobody reported it. A kecamatan
 * of which nobody reported it has no figure but of the silent.
 */
export function operationChart({
  kecamatan,
  nama,
  jumlah,
  edisi,
}: KabupatenView): ChartData | null {
  const reported = sumOf(kecamatan, reportedOf);
  const unknown = sumOf(kecamatan, ({ tidak_diketahui }) => tidak_diketahui);
  if (reported === unknown || edisi === null) return null;
  return {
    id: "bagan-kecamatan",
    kind: "stacked",
    judul: operationTitle({
      nama,
      beroperasi: sumOf(kecamatan, ({ beroperasi }) => beroperasi),
      dilaporkan: reported,
      semua: jumlah.semua,
    }),
    keterangan: `Desa dan kelurahan (bukan koperasi) tiap kecamatan menurut status operasi koperasinya, per ${edisi.tanggal}; di belakang balok: yang beroperasi dari yang melaporkan statusnya.`,
    sumber: { teks: `${edisi.dasar}, per ${edisi.tanggal}`, href: edisi.href },
    sumbu: "Kecamatan",
    kategori: kecamatan.map(({ nama: name }) => name.replace(/^Kecamatan /, "")),
    seri: partsOf(unknown > 0).map(([name, part]) => ({
      nama: name,
      nilai: kecamatan.map(({ operasi }) => part(operasi)),
    })),
    satuan: "desa/kelurahan",
    label: kecamatan.map(({ operasi }) => labelOf(operasi)),
  };
}

/** "Kecamatan X: koperasi di 0 dari 2 desa/kelurahan yang melapor …": the silent are not in the count. */
export function operationTitle(count: {
  readonly nama: string;
  readonly beroperasi: number;
  /** Desa whose status of operation was reported, be it as unknown. */
  readonly dilaporkan: number;
  readonly semua: number;
}): string {
  const { nama, beroperasi, dilaporkan, semua } = count;
  const of = `${formatNumber(beroperasi)} dari ${formatNumber(dilaporkan)} desa/kelurahan`;
  return dilaporkan < semua
    ? `${nama}: koperasi di ${of} yang melapor sudah beroperasi`
    : `Koperasi di ${of} ${nama} sudah beroperasi`;
}

type OperasiDesa = KabupatenView["kecamatan"][number]["operasi"];
type Part = readonly [nama: string, nilai: (operasi: OperasiDesa) => number | null];

function partsOf(hasUnknown: boolean): readonly Part[] {
  const told = (pick: (operasi: OperasiDesa) => number) => (operasi: OperasiDesa) =>
    reportedOf(operasi) === 0 ? null : pick(operasi);
  return [
    ["Beroperasi", told(({ beroperasi }) => beroperasi)],
    ["Belum (termasuk merintis)", told(({ belum, merintis }) => belum + merintis)],
    ...(hasUnknown
      ? [["Tidak diketahui", told(({ tidak_diketahui }) => tidak_diketahui)] as const]
      : []),
    ["Belum dilaporkan", ({ belum_dilaporkan }) => belum_dilaporkan],
  ];
}

/** "4 dari 10"; of few "0 dari 2 melapor", of none "belum dilaporkan". */
function labelOf(operasi: OperasiDesa): string {
  const reported = reportedOf(operasi);
  if (reported === 0) return "belum dilaporkan";
  const of = `${formatNumber(operasi.beroperasi)} dari ${formatNumber(reported)}`;
  return operasi.belum_dilaporkan === 0 ? of : `${of} melapor`;
}

function reportedOf({ beroperasi, merintis, belum, tidak_diketahui }: OperasiDesa): number {
  return beroperasi + merintis + belum + tidak_diketahui;
}

function sumOf(rows: KabupatenView["kecamatan"], pick: (operasi: OperasiDesa) => number): number {
  return rows.reduce((sum, { operasi }) => sum + pick(operasi), 0);
}
