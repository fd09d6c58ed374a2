import { formatDate, formatNumber } from "../base/format.ts";
import { compareDates } from "../base/dates.ts";
import { CORE_INDICATORS } from "../indicators/definitions.ts";
import { tanggalEdisi } from "../records/edisi.ts";
import { TEMPLATE_VERSION } from "../records/template-content.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { edisiView } from "./edisi-ringkas.ts";
import { pageView, type PageView } from "./page.ts";
import { kabupatenIn, newestEdition, type SiteIndex } from "./site-index.ts";
import {
  kolom,
  selAngka,
  selOfTotal,
  selTeks,
  tabelDi,
  type BarisTabel,
  type Tabel,
  type TabelIsi,
} from "./tabel.ts";
import { areaSum, coverageOf } from "./wilayah-induk.ts";
import { DAFTAR, NAMA_DAFTAR } from "../base/daftar-wilayah.ts";

/**
 * The complete content of /status/: how fresh and how complete the data are. When the site was published
 * and how large it is stands in its manifest, which no page can hold: a page is a part of it.
 */
export interface StatusView extends PageView {
  readonly kalimat: readonly string[];
  /** Site path of the manifest; nothing is there while the site is not published. */
  readonly manifes: string;
  /** The newest data, a kabupaten each. */
  readonly edisi: Tabel;
  /** Core indicators of the whole area: of how many desa each is known. */
  readonly cakupan: Tabel;
  /** What the data rest on. */
  readonly pijakan: readonly Pijakan[];
  /** Site path of both tables in one workbook. */
  readonly buku: string;
}

export interface Pijakan {
  readonly label: string;
  readonly teks: string;
  readonly href: string;
}

/** So many kabupaten are listed; the others stand on the board of reports. */
export const TERBARU = 10;

export function statusView(index: SiteIndex): StatusView {
  const { urls } = index;
  const at = (isi: TabelIsi) => tabelDi(index, urls.status, isi);
  const kalimat = sentences(index);
  return {
    ...pageView(index, {
      href: urls.status,
      judul: "Keadaan situs: terbitan, edisi, cakupan, ukuran",
      deskripsi: kalimat.join(" "),
    }),
    kalimat,
    manifes: urls.manifes,
    edisi: at(editionsTable(index)),
    cakupan: at(coverageTable(index)),
    pijakan: foundations(index),
    buku: urls.bukuHalaman(urls.status),
  };
}

function sentences(index: SiteIndex): readonly string[] {
  const { kabupaten, dilaporkan, disusun } = coverageOf(index, NASIONAL);
  const history = kabupatenIn(index, NASIONAL).flatMap((kode) => index.kabupaten(kode).history);
  const fixed = history.reduce((sum, { semua }) => sum + semua.length - 1, 0);
  const [newest] = history.map(({ berlaku }) => tanggalEdisi(berlaku)).sort(newestFirst);
  return [
    `${formatNumber(dilaporkan)} dari ${formatNumber(kabupaten)} kabupaten/kota melapor sendiri di sini; ${formatNumber(disusun)} punya edisi yang disusun proyek ini dari publikasi.`,
    newest === undefined
      ? "Belum ada edisi."
      : `Seluruhnya ${formatNumber(history.length)} edisi dengan ${formatNumber(fixed)} perbaikan; data terbaru per ${formatDate(newest)}.`,
  ];
}

function newestFirst(left: string, right: string): number {
  return compareDates(right, left);
}

function editionsTable(index: SiteIndex): TabelIsi {
  const newest = kabupatenIn(index, NASIONAL).flatMap((kode) => {
    const edition = newestEdition(index.kabupaten(kode));
    return edition ? [{ kode, edisi: edition.edisi }] : [];
  });
  const rows = newest
    .sort((left, right) => newestFirst(tanggalEdisi(left.edisi), tanggalEdisi(right.edisi)))
    .slice(0, TERBARU)
    .map(({ kode, edisi }): BarisTabel => {
      const { href, tanggal, dasar } = edisiView(index, edisi);
      const versions = index.kabupaten(kode).history.at(-1)?.semua.length ?? 1;
      return {
        kode,
        sel: [
          selTeks(index.registry.namaOf(kode), { href: index.urls.wilayah(kode) }),
          selTeks(kode),
          { ...selTeks(tanggal, { href }), nilai: tanggalEdisi(edisi) },
          selTeks(dasar),
          selAngka(versions - 1),
        ],
      };
    });
  return {
    id: "edisi",
    judul: "Edisi dengan data terbaru",
    kolom: [
      kolom("kabupaten_kota", "Kabupaten/kota"),
      kolom("kode", "Kode"),
      kolom("tanggal_data", "Data per"),
      kolom("dasar", "Dasar"),
      kolom("perbaikan", "Perbaikan", ""),
    ],
    baris: rows,
  };
}

function coverageTable(index: SiteIndex): TabelIsi {
  const rows = CORE_INDICATORS.map((id): BarisTabel => {
    const { label, href, satuan, total } = areaSum(index, NASIONAL, id);
    return {
      kode: NASIONAL,
      sel: [
        selTeks(label, { href }),
        { ...selOfTotal(total, satuan), catatan: null },
        selAngka(total.dilaporkan),
        selAngka(total.desa),
      ],
    };
  });
  return {
    id: "cakupan",
    judul: "Desa dan kelurahan yang melaporkan tiap indikator, menurut laporan per desa",
    kolom: [
      kolom("indikator", "Indikator"),
      kolom("nilai", "Jumlah", ""),
      kolom("dilaporkan", "Dilaporkan", ""),
      kolom("desa", "Dari", ""),
    ],
    baris: rows,
  };
}

function foundations({ urls, repository }: SiteIndex): readonly Pijakan[] {
  return [
    {
      label: "Kontrak data",
      teks: `versi ${TEMPLATE_VERSION}`,
      href: urls.skema(TEMPLATE_VERSION),
    },
    {
      label: "Daftar wilayah",
      teks: `${DAFTAR.putusan}, dari ${NAMA_DAFTAR}`,
      href: DAFTAR.alamat,
    },
    {
      label: "Program dan data",
      teks: "riwayat setiap perubahan",
      href: `${repository}/commits/main`,
    },
  ];
}
