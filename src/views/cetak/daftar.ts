import { compareText, formatDate } from "../../base/format.ts";
import type { Edisi } from "../../records/edisi.ts";
import { editionDate } from "../angka.ts";
import { edisiView } from "../edisi-ringkas.ts";
import { kindOf, reasonOf } from "../perubahan.ts";
import { newestEdition, type SiteIndex } from "../site-index.ts";
import { fullName } from "../wilayah-link.ts";
import { compareBerkas, zipName, type BerkasJadi, type FolderJadi } from "./berkas.ts";
import { berubahSejak, type Berubah } from "./daftar-berubah.ts";
import { sidikDikenal, type SidikDikenal, type SidikInput } from "./daftar-sidik.ts";
import { tanggalFolder, type FolderCetak } from "./folder.ts";
import { placeOf } from "./identitas.ts";

export type { BerkasJadi } from "./berkas.ts";

/** The content of dokumen.json: what a folder holds and what the page Verifikasi needs. */
export interface DaftarDokumen {
  readonly format: 1;
  readonly wilayah: string;
  readonly nama: string;
  readonly contoh: boolean;
  /** There, and true, where all figures about a real place are invented. */
  readonly simulasi?: true;
  /** Data date of the folder, YYYY-MM-DD, and in words no more precise than it is known. */
  readonly tanggal: string;
  readonly tanggal_teks: string;
  readonly dasar: string;
  /** The edition's page; of a province the province's. */
  readonly halaman: string;
  /** Version in force: "k1"; null for a province. */
  readonly versi: string | null;
  /** The data digest in full. */
  readonly sidik: string;
  /** Digests that the documents of this edition have or had, the present one first. */
  readonly sidik_dikenal: readonly SidikDikenal[];
  /** There: digests of older states of the data are not among these. */
  readonly sidik_terpotong?: true;
  /** Corrections of this edition. */
  readonly koreksi: readonly KoreksiDokumen[];
  /** The newest edition; null if this is it. */
  readonly terbaru: EdisiTerbaru | null;
  readonly zip: { readonly berkas: string; readonly bita: number; readonly sha256: string };
  readonly dokumen: readonly DokumenWilayah[];
}

export interface KoreksiDokumen {
  readonly versi: string;
  /** "Koreksi (k1)" */
  readonly jenis: string;
  readonly alasan: string | null;
  /** Its own page. */
  readonly halaman: string;
}

export interface EdisiTerbaru {
  readonly tanggal: string;
  readonly tanggal_teks: string;
  /** Its page, and its own list like this one. */
  readonly halaman: string;
  readonly daftar: string;
}

/** The documents of one region. */
export interface DokumenWilayah {
  readonly kode: string;
  readonly nama: string;
  readonly letak: string | null;
  /** Address of its page: the newest data. */
  readonly halaman: string;
  readonly berkas: readonly Omit<BerkasJadi, "kode" | "jenis">[];
  /** What has changed since a version ("k0"; of a province "-"), in words; absent where nothing has. */
  readonly berubah?: Readonly<Record<string, readonly string[]>>;
}

export interface DaftarInput extends SidikInput {
  readonly jadi: FolderJadi;
  /** Digest of the folder's data, in full. */
  readonly sidik: string;
}

/** What dokumen.json of a folder says. */
export function daftarFolder(folder: FolderCetak, input: DaftarInput): DaftarDokumen {
  const { index, jadi, sidik } = input;
  const { wilayah } = folder;
  const tanda = index.registry.tandaOf(wilayah);
  const berlaku = newestEdition(folder.index.kabupaten(wilayah))?.edisi;
  const { dikenal, terpotong } = sidikDikenal(folder, input);
  return {
    format: 1,
    wilayah,
    nama: fullName(index.registry, wilayah),
    contoh: tanda === "contoh",
    ...(tanda === "simulasi" ? { simulasi: true } : {}),
    tanggal: folder.tanggal,
    tanggal_teks: berlaku ? editionDate(berlaku) : formatDate(folder.tanggal),
    dasar: berlaku ? edisiView(index, berlaku).dasar : "dari edisi kabupaten/kota",
    halaman: berlaku ? index.urls.edisi(berlaku) : index.urls.wilayah(wilayah),
    versi: berlaku ? `k${berlaku.perubahan_ke}` : null,
    sidik,
    sidik_dikenal: dikenal,
    ...(terpotong ? { sidik_terpotong: true } : {}),
    koreksi: versionsOf(folder, index).flatMap((edisi) => correctionOf(index, edisi)),
    terbaru: folder.terbaru ? null : newestFolder(folder, index),
    zip: { berkas: zipName(wilayah), ...jadi.zip },
    dokumen: documentsOf(folder, index, jadi),
  };
}

/** Every version of the folder's edition as it stands today; none for a province. */
function versionsOf({ wilayah, tanggal }: FolderCetak, index: SiteIndex): readonly Edisi[] {
  const { history } = index.kabupaten(wilayah);
  return history.find(({ tanggal_data }) => tanggal_data === tanggal)?.semua ?? [];
}

function correctionOf(index: SiteIndex, edisi: Edisi): readonly KoreksiDokumen[] {
  const ke = edisi.perubahan_ke;
  if (ke === 0) return [];
  const halaman = index.urls.edisi(edisi, ke);
  return [{ versi: `k${ke}`, jenis: kindOf(edisi), alasan: reasonOf({ edisi }), halaman }];
}

function newestFolder({ wilayah }: FolderCetak, index: SiteIndex): EdisiTerbaru | null {
  const tanggal = tanggalFolder(index, wilayah).at(-1);
  if (tanggal === undefined) return null;
  const edisi = newestEdition(index.kabupaten(wilayah))?.edisi;
  return {
    tanggal,
    tanggal_teks: edisi ? editionDate(edisi) : formatDate(tanggal),
    halaman: edisi ? index.urls.edisi(edisi) : index.urls.wilayah(wilayah),
    daftar: index.urls.cetak.daftar({ wilayah, tanggal }),
  };
}

function documentsOf(
  folder: FolderCetak,
  index: SiteIndex,
  { berkas }: FolderJadi,
): readonly DokumenWilayah[] {
  const changes = changesOf(folder, index);
  const byKode = new Map<string, BerkasJadi[]>();
  for (const one of berkas) byKode.set(one.kode, [...(byKode.get(one.kode) ?? []), one]);
  return [...byKode]
    .sort(([left], [right]) => compareText(left, right))
    .map(([kode, files]) => ({
      kode,
      nama: fullName(index.registry, kode),
      letak: placeOf(index, kode),
      halaman: index.urls.wilayah(kode),
      berkas: files.sort(compareBerkas).map(({ kode: _kode, jenis: _jenis, ...file }) => file),
      ...changesIn(changes, kode),
    }));
}

/** By version. */
function changesOf(folder: FolderCetak, index: SiteIndex): ReadonlyMap<string, Berubah> {
  const versions = versionsOf(folder, index);
  if (versions.length === 0) return new Map([["-", berubahSejak(folder, index, undefined)]]);
  return new Map(
    versions.map((edisi) => [`k${edisi.perubahan_ke}`, berubahSejak(folder, index, edisi)]),
  );
}

function changesIn(
  changes: ReadonlyMap<string, Berubah>,
  kode: string,
): Pick<DokumenWilayah, "berubah"> {
  const told = [...changes].flatMap(([versi, lines]) => {
    const own = lines.get(kode);
    return own ? [[versi, own] as const] : [];
  });
  return told.length === 0 ? {} : { berubah: Object.fromEntries(told) };
}
