import { formatDate, formatNumber, formatSize } from "../../base/format.ts";
import { kecamatanOf, NASIONAL } from "../../wilayah/kode.ts";
import type { Edisi } from "../../records/edisi.ts";
import { editionDate } from "../angka.ts";
import { edisiView } from "../edisi-ringkas.ts";
import { pageView, type PageView } from "../page.ts";
import type { SiteIndex } from "../site-index.ts";
import {
  awalanBerkas,
  downloadName,
  type BerkasKey,
  type FolderKey,
  type PdfLink,
} from "../urls-cetak.ts";
import { fullName } from "../wilayah-link.ts";
import { compareBerkas, zipName, type BerkasJadi } from "./berkas.ts";
import { tumpukanOf } from "./cetakan.ts";
import { tanggalFolder } from "./folder.ts";

/** The page of all documents of a kabupaten or province, or of one edition of it. */
export interface SemuaDokumenView extends PageView {
  readonly kode: string;
  readonly nama: string;
  readonly kalimat: readonly string[];
  /** False while the PDFs are being made: sizes and checksums are not known yet. */
  readonly ada_ukuran: boolean;
  /** Newest first; one on the page of an edition. */
  readonly folder: readonly FolderView[];
  readonly verifikasi: string;
  /** All editions; null on that page itself. */
  readonly semua: string | null;
}

/** The documents of one edition. */
export interface FolderView {
  readonly tanggal: string;
  /** "Data per 24 November 2025" */
  readonly judul: string;
  /** "disusun dari publikasi, bukan laporan kabupaten" */
  readonly dasar: string;
  /** Of the whole region. */
  readonly laporan: readonly BerkasView[];
  /** Per kecamatan with its desa; null where these stand on the edition's own page. */
  readonly kecamatan: readonly KecamatanBerkas[] | null;
  /** The page of this edition alone, for ever. */
  readonly halaman: string;
  /** "Semuanya (535 dokumen) dalam satu ZIP"; of a part of these how many; no number before they are made. */
  readonly zip: ZipView;
  readonly jumlah: string;
}

export interface ZipView {
  readonly label: string;
  readonly href: string;
  /** Name in the downloads folder, where it is not that of its address. */
  readonly unduh: string | null;
  readonly ukuran: string | null;
}

export interface KecamatanBerkas {
  readonly kode: string;
  readonly nama: string;
  readonly berkas: readonly BerkasView[];
  /** Sheets of its desa, in code order. */
  readonly desa: readonly BerkasView[];
}

export interface BerkasView {
  /** "Laporan progres, A4"; of a desa its name. */
  readonly label: string;
  readonly kode: string;
  readonly href: string;
  /** Name in the downloads folder. */
  readonly unduh: string;
  /** "37 KB" */
  readonly ukuran: string | null;
  readonly halaman: number | null;
  /** First digits of its SHA-256. */
  readonly sha256: string | null;
}

/** Digits of a checksum that are shown: enough to compare by eye; the whole stands in SHA256SUMS. */
const SHA_SHOWN = 12;

/** What the page of documents says; with a date the page of that edition. */
export function semuaDokumenView(
  index: SiteIndex,
  kode: string,
  tanggal?: string,
): SemuaDokumenView {
  const nama = fullName(index.registry, kode);
  const dates = [...tanggalFolder(index, kode)].reverse();
  const shown = tanggal === undefined ? dates : [tanggal];
  const folder = shown.map((date, at) =>
    folderView(index, { wilayah: kode, tanggal: date }, at === 0),
  );
  const judul = tanggal === undefined ? "Semua dokumen" : `Dokumen ${formatDate(tanggal)}`;
  const known = shown.every((date) => index.dokumen({ wilayah: kode, tanggal: date }));
  return {
    ...pageView(index, {
      href: index.urls.cetak.halaman(kode, tanggal),
      judul: `${judul} (PDF) ${nama} (${kode})`,
      deskripsi: `Dokumen cetak Koperasi Desa/Kelurahan Merah Putih ${nama}: laporan, rekap per kecamatan, dan lembar tiap desa, dengan ukuran dan SHA-256.`,
      kode,
    }),
    ...{ kode, nama, folder, ada_ukuran: known },
    kalimat: sentences(kode),
    verifikasi: index.urls.cetak.verifikasi,
    semua: tanggal === undefined ? null : index.urls.cetak.halaman(kode),
  };
}

/** A page of documents: of one edition, or of all. */
export interface DokumenKey {
  readonly wilayah: string;
  readonly tanggal?: string;
}

/** Pages of documents: regions, and each edition of them. */
export function dokumenKeys(index: SiteIndex, wilayah: readonly string[]): readonly DokumenKey[] {
  if (!index.hasPdf) return [];
  return wilayah.flatMap((kode) => {
    const dates = tanggalFolder(index, kode);
    if (dates.length === 0) return [];
    return [{ wilayah: kode }, ...dates.map((tanggal) => ({ wilayah: kode, tanggal }))];
  });
}

/** The page of all documents; null where there is none: the country as a whole has no documents. */
export function dokumenLink(index: SiteIndex, kode: string): string | null {
  if (kode === NASIONAL || !index.hasPdf) return null;
  const region = kode.slice(0, 5);
  return tanggalFolder(index, region).length > 0 ? index.urls.cetak.halaman(region) : null;
}

function sentences(kode: string): readonly string[] {
  const what =
    kode.length === 2
      ? "Rekap provinsi untuk setiap tanggal data"
      : "Laporan, rekap kecamatan, dan lembar tiap desa untuk setiap edisi";
  return [
    `${what}, terbaru di atas; yang lama tetap di alamatnya.`,
    "F4 berukuran 215 × 330 mm. Bentuk dengan kop punya ruang kosong untuk kop surat dan kotak “Mengetahui”, diisi sendiri.",
  ];
}

function folderView(index: SiteIndex, folder: FolderKey, withSheets: boolean): FolderView {
  const { cetak } = index.urls;
  const jadi = index.dokumen(folder);
  const files = jadi ? [...jadi.berkas] : plannedFiles(index, folder);
  const views = { index, folder };
  const mark = awalanBerkas(index.registry.tandaOf(folder.wilayah));
  const own = files.filter(({ kode }) => kode === folder.wilayah).sort(compareBerkas);
  return {
    tanggal: folder.tanggal,
    ...dateOf(index, folder),
    laporan: own.map((file) => berkasView(views, file, formLabel(file))),
    kecamatan: withSheets ? kecamatanViews(views, files) : null,
    halaman: cetak.halaman(folder.wilayah, folder.tanggal),
    zip: {
      label: zipLabel(index, folder, jadi?.berkas.length),
      href: cetak.zip(folder),
      unduh: mark === "" ? null : `${mark}${zipName(folder.wilayah)}`,
      ukuran: jadi ? formatSize(jadi.zip.bita) : null,
    },
    jumlah: cetak.jumlah(folder),
  };
}

/** The A4 document of a region, as its page links to it; null for a build without PDFs. */
export function pdfOf(
  { urls: { cetak }, registry, hasPdf }: SiteIndex,
  { kabupaten, tanggal_data }: Pick<Edisi, "kabupaten" | "tanggal_data">,
  kode: string,
): PdfLink | null {
  if (!hasPdf) return null;
  const folder = { wilayah: kabupaten, tanggal: tanggal_data };
  const berkas = { kode, kertas: "A4", bentuk: "biasa" } as const;
  const bernama = { nama: registry.namaOf(kode), tanda: registry.tandaOf(kode) };
  return { href: cetak.pdf(folder, berkas), nama: downloadName(folder, berkas, bernama) };
}

/** A build of a part of the country may hold some of a folder's documents only. */
function zipLabel(index: SiteIndex, folder: FolderKey, held: number | undefined): string {
  if (held === undefined) return "Dokumen edisi ini dalam satu ZIP";
  const all = plannedFiles(index, folder).length;
  return held < all
    ? `${formatNumber(held)} dari ${formatNumber(all)} dokumen edisi ini dalam satu ZIP`
    : `Semuanya (${formatNumber(held)} dokumen) dalam satu ZIP`;
}

function dateOf(index: SiteIndex, { wilayah, tanggal }: FolderKey) {
  const { history } = index.kabupaten(wilayah);
  const edisi = history.find(({ tanggal_data }) => tanggal_data === tanggal)?.berlaku;
  if (!edisi)
    return { judul: `Data per ${formatDate(tanggal)}`, dasar: "dari edisi kabupaten/kota" };
  return { judul: `Data per ${editionDate(edisi)}`, dasar: edisiView(index, edisi).dasar };
}

type Berkas = BerkasKey & Pick<BerkasJadi, "jenis"> & Partial<BerkasJadi>;

/** What will be made, while it is not made yet. */
function plannedFiles(index: SiteIndex, folder: FolderKey): Berkas[] {
  return tumpukanOf({ ...folder, index, terbaru: false }).flatMap(
    ({ cetakan, gabungan, kertas }): Berkas[] => [
      ...cetakan,
      ...(gabungan === null
        ? []
        : [{ kode: gabungan, jenis: "kecamatan", kertas, bentuk: "gabungan" } as const]),
    ],
  );
}

interface Views {
  readonly index: SiteIndex;
  readonly folder: FolderKey;
}

function kecamatanViews(views: Views, files: readonly Berkas[]): readonly KecamatanBerkas[] {
  const { registry } = views.index;
  const byKecamatan = new Map<string, Berkas[]>();
  for (const file of files) {
    if (file.kode.length < 8) continue;
    const kode = kecamatanOf(file.kode);
    byKecamatan.set(kode, [...(byKecamatan.get(kode) ?? []), file]);
  }
  const sorted = [...byKecamatan].sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.map(([kode, own]) => {
    const recaps = own.filter((file) => file.kode === kode).sort(compareBerkas);
    return {
      kode,
      nama: fullName(registry, kode),
      berkas: recaps.map((file) => berkasView(views, file, formLabel(file))),
      desa: own
        .filter((file) => file.kode !== kode)
        .sort((left, right) => (left.kode < right.kode ? -1 : 1))
        .map((file) => berkasView(views, file, sheetLabel(views.index, file))),
    };
  });
}

function berkasView({ index, folder }: Views, file: Berkas, label: string): BerkasView {
  const { registry } = index;
  const tanda = registry.tandaOf(file.kode);
  return {
    label,
    kode: file.kode,
    href: index.urls.cetak.pdf(folder, file),
    unduh: downloadName(folder, file, { nama: registry.namaOf(file.kode), tanda }),
    ukuran: file.bita === undefined ? null : formatSize(file.bita),
    halaman: file.halaman ?? null,
    sha256: file.sha256?.slice(0, SHA_SHOWN) ?? null,
  };
}

const KIND = {
  desa: "Lembar data",
  kecamatan: "Rekap",
  kabupaten: "Laporan progres",
  provinsi: "Rekap provinsi",
} as const;

/** "Laporan progres, F4 dengan kop"; "Rekap dan lembar semua desa, A4" */
function formLabel({ jenis, kertas, bentuk }: Berkas): string {
  if (bentuk === "gabungan") return `Rekap dan lembar semua desa, ${kertas}`;
  return `${KIND[jenis]}, ${kertas}${bentuk === "kop" ? " dengan kop" : ""}`;
}

/** Sheets are A4 unless a build was asked for others too. */
function sheetLabel({ registry }: SiteIndex, { kode, kertas }: Berkas): string {
  return `${registry.namaOf(kode)}${kertas === "A4" ? "" : `, ${kertas}`}`;
}
