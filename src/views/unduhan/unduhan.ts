import { formatNumber } from "../../base/format.ts";
import { TEMPLATE_VERSION } from "../../records/template-content.ts";
import { NASIONAL } from "../../wilayah/kode.ts";
import { fullName } from "../wilayah-link.ts";
import { pageView, type PageView } from "../page.ts";
import { newestEdition, type SiteIndex } from "../site-index.ts";
import { topikKeys } from "../topik/pages.ts";
import { allKumpulan, findKumpulan, type Berkas, type Kumpulan } from "./kumpulan.ts";
import type { FolderKey } from "../urls-cetak.ts";

/** A kind of file that stands beside many pages. */
export interface PolaUnduhan {
  /** Address with what changes in angle brackets: "/kabupaten/<kode>/data.csv". */
  readonly pola: string;
  readonly isi: string;
  /** One that exists. */
  readonly contoh: string;
}

/** The complete content of /data/. */
export interface UnduhanView extends PageView {
  readonly pola: readonly PolaUnduhan[];
  /** Files about the whole country. */
  /** Name of what the board is about: the country, or a province. */
  readonly cakupan: string;
  readonly nasional: readonly Berkas[];
  /** Files of every kabupaten with an edition. */
  readonly kabupaten: readonly Kumpulan[];
  readonly katalog: string;
  readonly skema: string;
  readonly versi: string;
}

/** Everything that can be downloaded, kind by kind. */
export function unduhanView(index: SiteIndex): UnduhanView {
  const { urls, reporting } = index;
  const kumpulan = allKumpulan(index);
  return {
    ...pageView(index, {
      href: urls.unduhan,
      judul: "Unduhan dan API",
      deskripsi: `${formatNumber(kumpulan.length)} kumpulan data tentang KDKMP sebagai CSV, JSON, XLSX, dan Parquet, dengan alamat tetap dan tanpa kunci.`,
    }),
    cakupan: fullName(index.registry, NASIONAL),
    pola: patternsOf(index),
    nasional: [
      ...(findKumpulan(index, NASIONAL)?.berkas ?? []),
      {
        href: urls.parquet("wilayah"),
        format: "Parquet",
        isi: `kode dan nama ${formatNumber(index.registry.desaIn(NASIONAL).length)} desa dan kelurahan`,
      },
    ],
    kabupaten: reporting.flatMap((kode) => findKumpulan(index, kode) ?? []),
    katalog: urls.katalog,
    skema: urls.skema(TEMPLATE_VERSION),
    versi: TEMPLATE_VERSION,
  };
}

/** The example is the fictional kabupaten, whose files are full; without it the first that reported. */
function patternsOf(index: SiteIndex): readonly PolaUnduhan[] {
  const { registry, reporting } = index;
  const kabupaten = reporting.find((kode) => registry.isFictional(kode)) ?? reporting[0];
  if (kabupaten === undefined) return [];
  return [...regionPatterns(index, kabupaten), ...otherPatterns(index)];
}

function regionPatterns(index: SiteIndex, kabupaten: string): readonly PolaUnduhan[] {
  const { urls, registry } = index;
  const kecamatan = registry.childrenOf(kabupaten)[0] ?? "";
  const desa = registry.childrenOf(kecamatan)[0] ?? "";
  const provinsi = kabupaten.slice(0, 2);
  return [
    pattern(
      urls.data(desa, "data.json"),
      "baris sebuah desa, rinciannya, dan angka terbitan tentangnya; CSV-nya satu baris dalam berkas kecamatan",
      { [desa]: "kode" },
    ),
    pattern(
      urls.data(kecamatan, "data.csv"),
      "baris desa di sebuah kecamatan; data.json menambah indikatornya",
      { [kecamatan]: "kode" },
    ),
    ...kabupatenPatterns(index, kabupaten),
    ...versionPatterns(index, kabupaten),
    pattern(
      urls.data(provinsi, "data.csv"),
      "indikator inti tiap kabupaten dan kota di sebuah provinsi, juga .json",
      { [provinsi]: "kode" },
    ),
    ...topicPatterns(index, kabupaten),
    pattern(urls.umpan(kabupaten), "perubahan sebuah kabupaten sebagai Atom", {
      [kabupaten]: "kode",
    }),
  ];
}

function kabupatenPatterns({ urls }: SiteIndex, kabupaten: string): readonly PolaUnduhan[] {
  return [
    pattern(
      urls.data(kabupaten, "data.csv"),
      "lembar Koperasi edisi terbaru; data.json dan data.xlsx memuat semua lembar, indikator, dan angka terbitan",
      { [kabupaten]: "kode" },
    ),
    pattern(
      urls.data(kabupaten, "angka.csv"),
      "indikator yang memimpin di halaman kabupaten, kolomnya seperti data.csv provinsi; angka terbitan tentangnya di terbitan.csv",
      { [kabupaten]: "kode" },
    ),
    pattern(
      urls.data(kabupaten, "datapackage.json"),
      "arti dan satuan tiap kolom berkas CSV, menurut Frictionless Data Package",
      { [kabupaten]: "kode" },
    ),
  ];
}

function versionPatterns(index: SiteIndex, kabupaten: string): readonly PolaUnduhan[] {
  const edisi = newestEdition(index.kabupaten(kabupaten))?.edisi;
  if (!edisi) return [];
  const { tanggal_data, perubahan_ke: ke } = edisi;
  return [
    pattern(
      index.urls.dataEdisi(edisi, ke, "data.csv"),
      "tiap versi tiap edisi, juga .json dan .xlsx; isinya tidak pernah diganti",
      { [kabupaten]: "kode", [tanggal_data]: "tanggal data", [`/k${ke}/`]: "/k<n>/" },
    ),
    ...documentPatterns(index, { wilayah: kabupaten, tanggal: tanggal_data }),
  ];
}

function documentPatterns({ urls, hasPdf }: SiteIndex, folder: FolderKey): readonly PolaUnduhan[] {
  if (!hasPdf) return [];
  return [
    pattern(
      urls.cetak.daftar(folder),
      "semua PDF sebuah edisi: ukuran, SHA-256, sidik datanya, dan yang berubah sesudahnya; di sampingnya SHA256SUMS dan ZIP",
      { [folder.wilayah]: "kode", [folder.tanggal]: "tanggal data" },
    ),
  ];
}

function topicPatterns(index: SiteIndex, kabupaten: string): readonly PolaUnduhan[] {
  const [topik] = topikKeys(index, [kabupaten], false);
  if (!topik) return [];
  return [
    pattern(
      index.urls.bukuTabel(kabupaten, topik.topik),
      "semua tabel sebuah halaman rincian; di samping tiap tabel juga .csv dan .json",
      { [kabupaten]: "kode", [`/${topik.topik}/`]: "/<rincian>/" },
    ),
  ];
}

function otherPatterns({ urls, registry }: SiteIndex): readonly PolaUnduhan[] {
  const [provinsi = ""] = registry.provinsi();
  return [
    pattern(
      urls.dataIndikator("beroperasi", "data.csv"),
      "angka setiap penerbit untuk satu indikator; metadata.json: metadata Satu Data",
      { beroperasi: "id" },
    ),
    pattern(urls.dataPublikasi("data.csv"), "semua angka terbitan, juga .json", {}),
    pattern(
      urls.dataProvinsi(provinsi),
      "nama semua wilayah sebuah provinsi, kode yang berubah, dan alamat edisinya",
      { [provinsi]: "kode" },
    ),
  ];
}

/** An address with the parts that change named in angle brackets. */
function pattern(
  contoh: string,
  isi: string,
  parts: Readonly<Record<string, string>>,
): PolaUnduhan {
  const pola = Object.entries(parts).reduce(
    (text, [part, name]) => text.replace(part, name.includes("<") ? name : `<${name}>`),
    contoh,
  );
  return { pola, isi, contoh };
}
