import { formatDate, lowerFirst } from "../base/format.ts";
import type { Problem } from "../base/problem.ts";
import type { Edisi } from "../records/edisi.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import { findNama } from "../wilayah/lineage.ts";
import type { Urls } from "./urls.ts";
import { fullName } from "./wilayah-link.ts";
import { workbookAddress } from "./ajakan.ts";
import { anchorOf, editionDate } from "./angka.ts";
import {
  isianOf,
  rincianByAnchor,
  rincianOf,
  type IsianBaris,
  type RincianBaris,
} from "./edisi-rincian.ts";
import { edisiView, type EdisiView } from "./edisi-ringkas.ts";
import { statedClaims, type Klaim } from "./klaim.ts";
import { saysAnything } from "./koperasi.ts";
import { pageView, type PageView } from "./page.ts";
import { pitaEdisi, type PitaEdisi } from "./pita-edisi.ts";
import { kindOf } from "./perubahan.ts";
import { perubahanEdisi, type PerubahanEdisi } from "./perubahan-edisi.ts";
import type { SiteIndex } from "./site-index.ts";

/** The complete content of an edition's page: the workbook row by row. */
export interface EdisiPageView extends PageView, EdisiView {
  readonly nama: string;
  /** The version shown: 0 the first report, 1 its first correction … */
  readonly ke: number;
  /** What has come after this version; null on the page of the newest. */
  readonly pita: PitaEdisi | null;
  /** Facts of `_meta` in words. */
  readonly keterangan: readonly (readonly [label: string, teks: string])[];
  /** Where the workbook itself can be had; null where it is not part of the repository. */
  readonly buku_kerja: string | null;
  readonly versi: readonly {
    readonly label: string;
    readonly href: string;
    readonly alasan: string | null;
  }[];
  /** What this version changed. */
  readonly perubahan: PerubahanEdisi;
  readonly ringkasan: readonly Klaim[];
  /** Rows that report something, by kecamatan, in the order of the workbook; none beside `rujukan`. */
  readonly baris: readonly KecamatanBaris[];
  /** Where the rows of a version in force stand; null on the page that shows them. */
  readonly rujukan: RujukanBaris | null;
  /** Rows of Pendamping and Koordinator. */
  readonly pendamping: readonly RincianBaris[];
  /** Desa of which no sheet reports anything: code and name. */
  readonly kosong: readonly {
    readonly kode: string;
    readonly jangkar: string;
    readonly nama: string;
    readonly href: string;
  }[];
  readonly temuan: readonly Problem[];
}

/** Every row of a version by its anchor, which opens it on the page of its data date. */
export interface RujukanBaris {
  readonly href: string;
  readonly baris: readonly { readonly jangkar: string; readonly nama: string }[];
}

/** The rows of one kecamatan, folded together: a kabupaten has hundreds of rows. */
export interface KecamatanBaris {
  readonly kode: string;
  /** "Kecamatan Wonosari" */
  readonly nama: string;
  readonly baris: readonly BarisView[];
}

/** A row of Koperasi in words; `kode` is the anchor that figures open to. */
export interface BarisView {
  readonly kode: string;
  /** Anchor: the code, and the number for a second koperasi. */
  readonly jangkar: string;
  readonly nama: string;
  readonly href: string;
  readonly isi: readonly IsianBaris[];
  /** Rows of the long sheets about this koperasi. */
  readonly rincian: readonly RincianBaris[];
}

/** A page of one edition, made when it is rendered. */
export interface EditionPage {
  readonly href: string;
  readonly view: () => EdisiPageView;
}

/**
 * The pages of a kabupaten's editions: the newest correction at the date, every version at k0, k1 … The
 * version in force shows its rows at the date alone; when a correction comes, they stay at its own page.
 */
export function editionPages(index: SiteIndex, kode: string): readonly EditionPage[] {
  return index.kabupaten(kode).history.flatMap(({ berlaku, semua }) => {
    const pages = [
      { edisi: berlaku, href: index.urls.edisi(berlaku), utuh: true },
      ...semua.map((edisi) => ({
        edisi,
        href: index.urls.edisi(edisi, edisi.perubahan_ke),
        utuh: edisi !== berlaku,
      })),
    ];
    return pages.map(({ edisi, href, utuh }) => ({
      href,
      view: () => edisiPageView(index, edisi, { href, semua, utuh }),
    }));
  });
}

const IDENTITY = new Set(["kode", "kecamatan", "desa"]);

type KoperasiRow = Edisi["lembar"]["koperasi"]["baris"][number];

/** What the page of one version of an edition says. */
export function edisiPageView(
  index: SiteIndex,
  edisi: Edisi,
  options: {
    readonly href: string;
    readonly semua: readonly Edisi[];
    /** False: the rows stand on the page of the data date. */
    readonly utuh: boolean;
  },
): EdisiPageView {
  const { registry } = index;
  const nama = registry.namaOf(edisi.kabupaten);
  const tanggal = editionDate(edisi);
  const view = edisiView(index, edisi);
  const { utuh } = options;
  return {
    ...pageView(index, {
      href: options.href,
      kode: edisi.kabupaten,
      edisi,
      judul: `Edisi ${tanggal}, ${nama} (${edisi.kabupaten})`,
      deskripsi: `Isi buku kerja KDKMP ${nama} per ${tanggal}, ${view.dasar}.`,
    }),
    ...view,
    href: options.href,
    nama,
    ke: edisi.perubahan_ke,
    pita: pitaEdisi(index, edisi),
    keterangan: metaLines(edisi),
    buku_kerja: workbookAddress(index.repository, edisi.berkas),
    versi: options.semua.map((version) => versionLink(index, version)),
    perubahan: perubahanEdisi(index, edisi),
    ringkasan: [...statedClaims(index, edisi).values()],
    ...(utuh ? allRows(index, edisi) : rowsElsewhere(index, edisi)),
    temuan: edisi.temuan.filter(({ severity }) => severity === "warning"),
  };
}

type Rows = Pick<EdisiPageView, "baris" | "rujukan" | "pendamping" | "kosong">;

function allRows(index: SiteIndex, edisi: Edisi): Rows {
  const rincian = rincianByAnchor(edisi);
  const rows = edisi.lembar.koperasi.baris;
  // A remark alone reports nothing of the koperasi, yet is shown: the file has it too.
  const isFilled = (row: KoperasiRow) =>
    saysAnything(row) || (row.catatan ?? row.sumber) !== null || rincian.has(anchorOf(row));
  const baris = rows.filter(isFilled).map((row) => rowView(index, edisi, { row, rincian }));
  return {
    baris: byKecamatan(index, edisi, baris),
    rujukan: null,
    pendamping: [...rincianOf(edisi, "pendamping"), ...rincianOf(edisi, "koordinator")],
    kosong: rows.filter((row) => !isFilled(row)).map((row) => blankView(index.urls, row)),
  };
}

/** A version in force shows its rows on the page of its data date; anchors here lead there. */
function rowsElsewhere({ urls }: SiteIndex, edisi: Edisi): Rows {
  const rows = edisi.lembar.koperasi.baris;
  const baris = rows.map((row) => ({ jangkar: anchorOf(row), nama: row.desa }));
  return { baris: [], rujukan: { href: urls.edisi(edisi), baris }, pendamping: [], kosong: [] };
}

function byKecamatan(
  { registry }: SiteIndex,
  edisi: Edisi,
  baris: readonly BarisView[],
): readonly KecamatanBaris[] {
  const written = edisi.lembar.koperasi.baris.filter(({ kecamatan }) => kecamatan !== null);
  const names = new Map(written.map((row) => [kecamatanOf(row.kode), row.kecamatan]));
  return [...new Set(baris.map(({ kode }) => kecamatanOf(kode)))].map((kode) => ({
    kode,
    nama: `Kecamatan ${names.get(kode) ?? findNama(registry, kode) ?? kode}`,
    baris: baris.filter((row) => kecamatanOf(row.kode) === kode),
  }));
}

function versionLink({ urls }: SiteIndex, version: Edisi): EdisiPageView["versi"][number] {
  const { perubahan_ke, meta } = version;
  const label = perubahan_ke === 0 ? "laporan pertama (k0)" : lowerFirst(kindOf(version));
  return { label, href: urls.edisi(version, perubahan_ke), alasan: meta.alasan_perubahan };
}

function rowView(
  index: SiteIndex,
  edisi: Edisi,
  {
    row,
    rincian,
  }: { readonly row: KoperasiRow; readonly rincian: ReturnType<typeof rincianByAnchor> },
): BarisView {
  return {
    kode: row.kode,
    jangkar: anchorOf(row),
    nama: index.registry.has(row.kode) ? fullName(index.registry, row.kode) : row.desa,
    href: index.urls.wilayah(row.kode),
    isi: isianOf(edisi, { sheet: "koperasi", row, skip: IDENTITY }),
    rincian: rincian.get(anchorOf(row)) ?? [],
  };
}

function blankView({ wilayah }: Urls, row: KoperasiRow): EdisiPageView["kosong"][number] {
  const { kode, desa } = row;
  return { kode, jangkar: anchorOf(row), nama: desa, href: wilayah(kode) };
}

function metaLines({ meta, berkas }: Edisi): (readonly [string, string])[] {
  const lines: (readonly [string, string | null])[] = [
    ["Buku kerja", berkas],
    ["Kantor penyusun", meta.penyusun],
    ["Tanggal laporan", meta.tanggal_laporan === null ? null : formatDate(meta.tanggal_laporan)],
    ["Sumber", meta.sumber],
    ["Ketelitian tanggal", meta.ketelitian_tanggal === "bulan" ? "hanya bulannya diketahui" : null],
    ["Alasan perubahan", meta.alasan_perubahan],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
}
