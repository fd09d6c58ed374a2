import { CORE_INDICATORS } from "../../indicators/definitions.ts";
import { provinsiOf } from "../../wilayah/kode.ts";
import { areaHeadlines } from "../area.ts";
import type { Headline } from "../headline.ts";
import { peringatanOf } from "../../base/tanda.ts";
import { kabupatenIn, type SiteIndex } from "../site-index.ts";
import {
  kolomBilangan,
  kolomPilihan,
  kolomTeks,
  type DataTabel,
  type KolomData,
  type Nilai,
} from "./data-tabel.ts";

const KEADAAN = ["ada", "belum_dilaporkan", "tidak_berlaku", "disembunyikan"] as const;

export const KOLOM_ANGKA: readonly KolomData[] = [
  kolomTeks({ id: "kode", judul: "Kode", keterangan: "Kode Kemendagri kabupaten atau kota." }),
  kolomTeks({ id: "nama", judul: "Kabupaten/kota", keterangan: "Nama kabupaten atau kota." }),
  kolomTeks({ id: "kode_provinsi", judul: "Kode provinsi", keterangan: "Dua angka pertama." }),
  kolomTeks({ id: "provinsi", judul: "Provinsi", keterangan: "Nama provinsi." }),
  kolomPilihan(
    { id: "indikator", judul: "Indikator", keterangan: "Definisinya di /indikator/<indikator>/." },
    CORE_INDICATORS,
  ),
  kolomBilangan({
    id: "nilai",
    judul: "Nilai",
    keterangan: "Angka yang memimpin di halaman kabupaten; kosong bila keadaan bukan ada.",
  }),
  kolomTeks({ id: "satuan", judul: "Satuan", keterangan: "Satuan nilai." }),
  kolomPilihan(
    { id: "keadaan", judul: "Keadaan", keterangan: "Mengapa nilai kosong; ada: tidak kosong." },
    KEADAAN,
  ),
  kolomTeks({
    id: "dasar",
    judul: "Dasar",
    keterangan:
      "Dihitung dari laporan per desa, dinyatakan kabupaten, atau angka terbitan; di belakangnya yang dihitung penerbit, bila disebutnya ukuran lain.",
  }),
  kolomTeks({
    id: "tanggal_data",
    judul: "Tanggal data",
    keterangan:
      "Tanggal keadaan yang digambarkan, ISO 8601; hanya bulan bila harinya tak diketahui.",
  }),
  kolomBilangan(
    { id: "dilaporkan", judul: "Dilaporkan", keterangan: "Desa/kelurahan yang melaporkannya." },
    "desa/kelurahan",
  ),
  kolomBilangan(
    { id: "desa", judul: "Desa/kelurahan", keterangan: "Semua desa dan kelurahan." },
    "desa/kelurahan",
  ),
  kolomBilangan(
    {
      id: "disembunyikan",
      judul: "Disembunyikan",
      keterangan: "Koperasi yang angkanya tidak ikut dijumlah karena penyetornya 1 sampai 4 orang.",
    },
    "koperasi",
  ),
  kolomTeks({ id: "sumber", judul: "Sumber", keterangan: "Siapa yang menyebut angkanya." }),
  kolomTeks({
    id: "alamat_sumber",
    judul: "Alamat sumber",
    keterangan: "Halaman edisi, atau terbitannya.",
  }),
  kolomTeks({ id: "peringatan", judul: "Peringatan", keterangan: "Terisi untuk wilayah fiktif." }),
];

/** The core indicators of every kabupaten of a province or of the country, one row per figure. */
export function angkaWilayah(index: SiteIndex, kode: string): DataTabel {
  const kabupaten = kabupatenIn(index, kode);
  return { kolom: KOLOM_ANGKA, baris: kabupaten.flatMap((area) => rowsOf(index, area)) };
}

/** The same of one kabupaten. */
export function angkaKabupaten(index: SiteIndex, kode: string): DataTabel {
  return { kolom: KOLOM_ANGKA, baris: rowsOf(index, kode) };
}

function rowsOf(index: SiteIndex, kode: string): readonly (readonly Nilai[])[] {
  const { registry } = index;
  const provinsi = provinsiOf(kode);
  const place = [kode, registry.namaOf(kode), provinsi, registry.namaOf(provinsi)];
  const warning = peringatanOf(registry.tandaOf(kode));
  return areaHeadlines(index, kode, CORE_INDICATORS).map((headline) => [
    ...place,
    ...figure(index, headline),
    warning,
  ]);
}

function figure(index: SiteIndex, headline: Headline): readonly Nilai[] {
  const { id, angka, tanggal_data, dasar, total } = headline;
  const { sumber, keadaan } = angka;
  const isEmpty = keadaan === "belum_dilaporkan";
  return [
    id,
    angka.nilai,
    angka.satuan,
    keadaan,
    isEmpty ? null : dasar,
    isEmpty ? null : tanggal_data,
    total.dilaporkan,
    total.desa,
    total.disembunyikan,
    sumber?.label ?? null,
    sumber?.href ? absolute(index, sumber.href) : null,
  ];
}

/** A site path with its origin; other addresses as they are. */
export function absolute({ urls }: SiteIndex, href: string): string {
  return href.startsWith("/") ? urls.absolute(href) : href;
}
