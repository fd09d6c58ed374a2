import { kabupatenOf, kecamatanOf, NASIONAL, tingkatOf } from "../../wilayah/kode.ts";
import { bercap, tandaTempatNyata, type Tanda } from "../../base/tanda.ts";
import { indicatorIds } from "../indikator.ts";
import { getIndikator } from "../../records/observasi.ts";
import { newestEdition, type SiteIndex } from "../site-index.ts";
import type { DataFile } from "../urls.ts";
import { fullName } from "../wilayah-link.ts";
import { tanggalEdisi } from "../../records/edisi.ts";
import { DAFTAR, NAMA_DAFTAR } from "../../base/daftar-wilayah.ts";

/** One file of a dataset. */
export interface Berkas {
  /** Site path. */
  readonly href: string;
  readonly format: "CSV" | "JSON" | "XLSX" | "Parquet";
  readonly isi: string;
}

/** What can be downloaded together: one region, one indicator, all publications. */
export interface Kumpulan {
  readonly judul: string;
  readonly deskripsi: string;
  /** Site path of the page that shows the same. */
  readonly halaman: string;
  /** Region it is about; null if it is about none. */
  readonly kode: string | null;
  readonly tanda: Tanda | null;
  /** ISO date, or month, of the state it describes; null if each row has its own. */
  readonly tanggal_data: string | null;
  readonly berkas: readonly Berkas[];
  /** Site path of its Data Package. */
  readonly paket: string | null;
}

/** The dataset beside a region's page; undefined if there is none. */
export function findKumpulan(index: SiteIndex, kode: string): Kumpulan | undefined {
  const kumpulan = regionKumpulan(index, kode);
  return kumpulan && named(kumpulan);
}

/** A name that is read without its page says itself that all is invented. */
function named(kumpulan: Kumpulan): Kumpulan {
  return { ...kumpulan, judul: bercap(tandaTempatNyata(kumpulan.tanda), kumpulan.judul) };
}

function regionKumpulan(index: SiteIndex, kode: string): Kumpulan | undefined {
  const tingkat = tingkatOf(kode);
  if (tingkat === "nasional" || tingkat === "provinsi") return indukKumpulan(index, kode);
  const newest = newestEdition(index.kabupaten(kabupatenOf(kode)));
  if (!newest) return undefined;
  const files = FILES[tingkat];
  const nama = regionName(index, kode);
  return {
    judul: `KDKMP ${nama} (${kode})`,
    deskripsi: `${ABOUT[tingkat]} ${nama}, menurut edisi terbaru kabupaten/kotanya. Kosong berarti belum dilaporkan, bukan nol.`,
    ...placeOf(index, kode),
    tanggal_data: tanggalEdisi(newest.edisi),
    berkas: files.map((file) => berkasOf(index, kode, file)),
    paket: tingkat === "kabupaten" ? index.urls.data(kode, "datapackage.json") : null,
  };
}

/** Every dataset of the site but the parts of a kabupaten's: its kecamatan and desa hold no more. */
export function allKumpulan(index: SiteIndex): readonly Kumpulan[] {
  const { registry, reporting } = index;
  const provinsi = registry.childrenOf(NASIONAL);
  const regions = [NASIONAL, ...provinsi, ...reporting];
  return [
    ...regions.flatMap((kode) => findKumpulan(index, kode) ?? []),
    wilayahKumpulan(index),
    named(publikasiKumpulan(index)),
    ...indicatorIds(index).map((id) => named(indikatorKumpulan(index, id))),
  ];
}

const FILES = {
  kabupaten: ["data.csv", "angka.csv", "terbitan.csv", "data.json", "data.xlsx"],
  kecamatan: ["data.csv", "data.json"],
  desa: ["data.json"],
} as const satisfies Readonly<Record<string, readonly DataFile[]>>;

const ABOUT = {
  kabupaten: "Baris laporan setiap desa dan kelurahan di",
  kecamatan: "Baris laporan setiap desa dan kelurahan di",
  desa: "Baris laporan dan angka terbitan tentang",
} as const;

const CONTENT: Readonly<Record<DataFile, string>> = {
  "data.csv": "baris lembar Koperasi",
  "angka.csv": "indikator yang memimpin di halamannya",
  "terbitan.csv": "angka yang diterbitkan tentangnya",
  "data.json": "semua lembar, indikatornya, dan angka terbitan tentangnya",
  "data.xlsx": "buku kerja yang dibuat ulang dari data, dengan indikator dan angka terbitan",
  "datapackage.json": "arti tiap kolom",
};

const FORMAT: Readonly<Record<string, Berkas["format"]>> = {
  csv: "CSV",
  json: "JSON",
  xlsx: "XLSX",
  parquet: "Parquet",
};

function berkasOf(index: SiteIndex, kode: string, file: DataFile): Berkas {
  return fileOf(index.urls.data(kode, file), CONTENT[file]);
}

function fileOf(href: string, isi: string): Berkas {
  const ending = href.slice(href.lastIndexOf(".") + 1);
  return { href, isi, format: FORMAT[ending] ?? "JSON" };
}

/** "Desa Bentangan, Kecamatan Wonosari, Kabupaten Klaten" */
function regionName({ registry }: SiteIndex, kode: string): string {
  const around = kode.length > 8 ? [kecamatanOf(kode), kabupatenOf(kode)] : [kabupatenOf(kode)];
  const names = kode.length <= 5 ? [kode] : [kode, ...around];
  return names.map((one) => fullName(registry, one)).join(", ");
}

function placeOf(index: SiteIndex, kode: string) {
  return { halaman: index.urls.wilayah(kode), kode, tanda: index.registry.tandaOf(kode) };
}

function indukKumpulan(index: SiteIndex, kode: string): Kumpulan {
  const { urls, registry } = index;
  const isCountry = kode === NASIONAL;
  const rows = "indikator inti setiap kabupaten dan kota";
  return {
    judul: `KDKMP ${fullName(registry, kode)} (${kode})`,
    deskripsi: `Indikator inti setiap kabupaten dan kota di ${fullName(registry, kode)}: nilai, cakupan, tanggal, dasar, dan keadaan kosongnya.`,
    ...placeOf(index, kode),
    tanggal_data: null,
    berkas: [
      fileOf(urls.data(kode, "data.csv"), rows),
      fileOf(urls.data(kode, "data.json"), `${rows}, dan jumlahnya`),
      ...(isCountry
        ? [fileOf(urls.parquet("koperasi"), "baris lembar Koperasi dari semua edisi terbaru")]
        : []),
    ],
    paket: urls.data(kode, "datapackage.json"),
  };
}

function wilayahKumpulan({ urls, registry }: SiteIndex): Kumpulan {
  return {
    judul: "Kode dan nama wilayah",
    deskripsi: `Kode dan nama setiap provinsi, kabupaten/kota, kecamatan, desa, dan kelurahan menurut ${DAFTAR.putusan}, dari ${NAMA_DAFTAR} dengan nama yang dibetulkan.`,
    halaman: urls.unduhan,
    kode: NASIONAL,
    // Names and codes are real in a simulated country, too.
    tanda: null,
    tanggal_data: "2025-04-25",
    berkas: [
      fileOf(urls.parquet("wilayah"), "semua desa dan kelurahan"),
      fileOf(urls.dataWilayah, "provinsi, kabupaten, dan kota"),
      ...registry
        .childrenOf(NASIONAL)
        .map((kode) => fileOf(urls.dataProvinsi(kode), `isi ${registry.namaOf(kode)}`)),
    ],
    paket: null,
  };
}

function publikasiKumpulan({ urls, registry }: SiteIndex): Kumpulan {
  return {
    judul: "Angka terbitan tentang KDKMP",
    deskripsi:
      "Setiap angka yang diterbitkan, dengan tanggal, ketelitian, penerbit, dan alamatnya.",
    halaman: urls.publikasi,
    kode: null,
    tanda: registry.tandaOf(),
    tanggal_data: null,
    berkas: [
      fileOf(urls.dataPublikasi("data.csv"), "satu baris satu angka"),
      fileOf(urls.dataPublikasi("data.json"), "yang sama sebagai JSON"),
    ],
    paket: null,
  };
}

function indikatorKumpulan({ urls, registry }: SiteIndex, id: string): Kumpulan {
  const { label, definisi } = getIndikator(id);
  return {
    judul: `Indikator: ${label}`,
    deskripsi: definisi,
    halaman: urls.indikator(id),
    kode: null,
    tanda: registry.tandaOf(),
    tanggal_data: null,
    berkas: [
      fileOf(urls.dataIndikator(id, "data.csv"), "angka setiap penerbit"),
      fileOf(urls.dataIndikator(id, "metadata.json"), "metadata Satu Data"),
    ],
    paket: null,
  };
}
