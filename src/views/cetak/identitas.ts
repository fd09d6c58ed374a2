import { formatDate } from "../../base/format.ts";
import type { Edisi } from "../../records/edisi.ts";
import { bercap, peringatanOf, tandaTempatNyata, type Tanda } from "../../base/tanda.ts";
import { editionDate } from "../angka.ts";
import { edisiView } from "../edisi-ringkas.ts";
import { locationOf, newestEdition, type SiteIndex } from "../site-index.ts";
import { fullName } from "../wilayah-link.ts";
import type { Cetakan } from "./cetakan.ts";
import type { FolderCetak } from "./folder.ts";
import { koreksiEdisi, terbitanSampai } from "./identitas-edisi.ts";
import { formatSidik, SIDIK_LENGTH } from "./sidik.ts";

/** A document to be made, with the data digest of its folder as hex. */
export interface CetakInput {
  readonly folder: FolderCetak;
  readonly cetakan: Cetakan;
  readonly sidik: string;
}

/** What every document says of itself, on the sheet and in its metadata. */
export interface Identitas {
  /** "Lembar Data", "Rekap", "Laporan Progres" */
  readonly jenis: string;
  /** "Desa Bentangan" */
  readonly nama: string;
  readonly kode: string;
  /** "Kec. Wonosari, Kabupaten Klaten"; null for a kabupaten or province. */
  readonly letak: string | null;
  /** Metadata title: kind, name, place, code, data date. */
  readonly judul: string;
  /** "24 November 2025" */
  readonly tanggal: string;
  /** "2025-11-24", with the number of a correction: "2025-11-24 k1". */
  readonly edisi: string;
  /** "disusun dari publikasi, bukan laporan kabupaten" */
  readonly dasar: string;
  /** "koreksi k1: jumlah anggota dua desa tertukar"; null of an edition that was not corrected. */
  readonly koreksi: string | null;
  /** "angka terbitan sampai Januari 2026", where such a figure is newer than the edition; else null. */
  readonly terbitan: string | null;
  /** Permanent address of the region's page. */
  readonly alamat: string;
  /** Opens the page that says whether this document is current: the QR code. */
  readonly periksa: string;
  /** "1a2b 3c4d 5e6f 7a8b" */
  readonly sidik: string;
  /** Lines at the foot of every page, without the page's number. */
  readonly kaki: readonly string[];
  /** The same of the recap of a kecamatan together with the sheets of all its desa. */
  readonly judul_gabungan: string;
  readonly kaki_gabungan: readonly string[];
  readonly tanda: Tanda | null;
}

/** A recap's kind ends where the name of its region begins: "Rekap Kecamatan Wonosari". */
const JENIS: Readonly<Record<Cetakan["jenis"], string>> = {
  desa: "Lembar Data",
  kecamatan: "Rekap",
  kabupaten: "Laporan Progres",
  provinsi: "Rekap",
};

/** Who issues a document, what it is about, of which edition, and where it can be checked. */
export function identitasOf({ folder, cetakan, sidik }: CetakInput): Identitas {
  const { index } = folder;
  const { kode } = cetakan;
  const jenis = JENIS[cetakan.jenis];
  const nama = fullName(index.registry, kode);
  const letak = placeOf(index, kode);
  const { tanggal, edisi, dasar, koreksi } = dateOf(folder, kode);
  const terbitan = terbitanSampai(folder, kode);
  const tanda = index.registry.tandaOf(kode);
  const alamat = index.urls.absolute(index.urls.wilayah(kode));
  const place = [nama, letak].filter((text) => text !== null).join(", ");
  const about = `${place} (${kode}), data per ${tanggal}`;
  const titled = (text: string) => bercap(tandaTempatNyata(tanda), text);
  const feet = (kind: string) => [
    `${tanda ? `${peringatanOf(tanda)} · ` : ""}${kind} ${nama} (${kode})`,
    [
      `Data per ${tanggal}`,
      ...(terbitan === null ? [] : [terbitan]),
      dasar,
      "bukan naskah dinas",
    ].join(" · "),
    `${alamat} · edisi ${edisi} · sidik data ${formatSidik(sidik)}`,
  ];
  return {
    ...{ jenis, nama, kode, letak, tanggal, edisi, dasar, koreksi, terbitan, alamat, tanda },
    judul: titled(`${jenis} ${about}`),
    judul_gabungan: titled(`Rekap dan semua Lembar Data ${about}`),
    kaki: feet(jenis),
    kaki_gabungan: feet("Rekap dan semua Lembar Data"),
    periksa: `${index.urls.absolute(index.urls.cetak.verifikasi)}#${checkKey(folder, kode, sidik)}`,
    sidik: formatSidik(sidik),
  };
}

/** "33.10.15.2015/2025-11-24/1a2b3c4d5e6f7a8b": code, edition, digest. */
function checkKey({ tanggal }: FolderCetak, kode: string, sidik: string): string {
  return `${kode}/${tanggal}/${sidik.slice(0, SIDIK_LENGTH)}`;
}

/** "Kec. Wonosari, Kabupaten Klaten"; null for a kabupaten or province. */
export function placeOf({ registry }: SiteIndex, kode: string): string | null {
  if (kode.length > 8) return locationOf(registry, kode);
  return kode.length > 5 ? registry.namaOf(kode.slice(0, 5)) : null;
}

function dateOf({ index, wilayah, tanggal }: FolderCetak, kode: string) {
  const edisi = newestEdition(index.kabupaten(wilayah))?.edisi;
  if (!edisi)
    return {
      ...{ tanggal: formatDate(tanggal), edisi: tanggal, koreksi: null },
      dasar: "dari edisi kabupaten/kota",
    };
  return {
    tanggal: editionDate(edisi),
    edisi: versionText(edisi),
    dasar: edisiView(index, edisi).dasar,
    koreksi: koreksiEdisi(edisi, kode),
  };
}

function versionText({ tanggal_data, perubahan_ke }: Edisi): string {
  return perubahan_ke === 0 ? tanggal_data : `${tanggal_data} k${perubahan_ke}`;
}
