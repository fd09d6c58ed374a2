import { formatNumber } from "../base/format.ts";
import type { KabupatenView } from "../views/kabupaten.ts";
import type { ChartData } from "./chart-data.ts";

/** Each kecamatan's desa by whether their koperasi operates; null if nobody reported it. */
export function operationChart({
  kecamatan,
  nama,
  jumlah,
  edisi,
}: KabupatenView): ChartData | null {
  const sum = (pick: (operasi: Operasi) => number) =>
    kecamatan.reduce((total, { operasi }) => total + pick(operasi), 0);
  const unknown = sum(unknownOf);
  if (unknown === jumlah.semua || edisi === null) return null;
  const operating = sum(({ beroperasi }) => beroperasi);
  return {
    id: "bagan-kecamatan",
    kind: "stacked",
    judul: `Koperasi di ${formatNumber(operating)} dari ${formatNumber(jumlah.semua)} desa/kelurahan ${nama} sudah beroperasi`,
    keterangan: `Desa dan kelurahan (bukan koperasi) tiap kecamatan menurut status operasi koperasinya, per ${edisi.tanggal}; di belakang balok: yang beroperasi dari semua.`,
    sumber: { teks: `${edisi.dasar}, per ${edisi.tanggal}`, href: edisi.href },
    sumbu: "Kecamatan",
    kategori: kecamatan.map(({ nama: name }) => name.replace(/^Kecamatan /, "")),
    seri: [
      { nama: "Beroperasi", nilai: kecamatan.map(({ operasi }) => operasi.beroperasi) },
      {
        nama: "Belum (termasuk merintis)",
        nilai: kecamatan.map(({ operasi }) => operasi.belum + operasi.merintis),
      },
      {
        nama: "Belum dilaporkan atau tidak diketahui",
        nilai: kecamatan.map(({ operasi }) => unknownOf(operasi)),
      },
    ],
    satuan: "desa/kelurahan",
    label: kecamatan.map(
      ({ operasi, desa, kelurahan }) =>
        `${formatNumber(operasi.beroperasi)} dari ${formatNumber(desa + kelurahan)}`,
    ),
  };
}

type Operasi = KabupatenView["kecamatan"][number]["operasi"];

function unknownOf({ belum_dilaporkan, tidak_diketahui }: Operasi): number {
  return belum_dilaporkan + tidak_diketahui;
}
