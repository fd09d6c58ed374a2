import { formatDate, lowerFirst } from "../base/format.ts";
import type { Problem } from "../base/problem.ts";
import type { Edisi } from "../records/edisi.ts";
import { getSheetSpec, type Field } from "../records/fields.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import { findNama } from "../wilayah/lineage.ts";
import { fullName } from "./wilayah-link.ts";
import { anchorOf, editionDate, formatAmount } from "./angka.ts";
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
  readonly versi: readonly {
    readonly label: string;
    readonly href: string;
    readonly alasan: string | null;
  }[];
  /** What this version changed. */
  readonly perubahan: PerubahanEdisi;
  readonly ringkasan: readonly Klaim[];
  /** Rows that report something, by kecamatan, in the order of the workbook. */
  readonly baris: readonly KecamatanBaris[];
  /** Desa whose row reports nothing: code and name. */
  readonly kosong: readonly {
    readonly kode: string;
    readonly jangkar: string;
    readonly nama: string;
    readonly href: string;
  }[];
  readonly temuan: readonly Problem[];
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
  readonly isi: readonly { readonly judul: string; readonly teks: string; readonly sel: string }[];
}

/** A page of one edition, made when it is rendered. */
export interface EditionPage {
  readonly href: string;
  readonly view: () => EdisiPageView;
}

/** The pages of a kabupaten's editions: the newest correction at the date, every version at k0, k1 … */
export function editionPages(index: SiteIndex, kode: string): readonly EditionPage[] {
  return index.kabupaten(kode).history.flatMap(({ berlaku, semua }) => {
    const pages = [
      { edisi: berlaku, href: index.urls.edisi(berlaku) },
      ...semua.map((edisi) => ({ edisi, href: index.urls.edisi(edisi, edisi.perubahan_ke) })),
    ];
    return pages.map(({ edisi, href }) => ({
      href,
      view: () => edisiPageView(index, edisi, { href, semua }),
    }));
  });
}

const IDENTITY = new Set(["kode", "kecamatan", "desa"]);

/** What the page of one version of an edition says. */
export function edisiPageView(
  index: SiteIndex,
  edisi: Edisi,
  options: { readonly href: string; readonly semua: readonly Edisi[] },
): EdisiPageView {
  const { registry, urls } = index;
  const nama = registry.namaOf(edisi.kabupaten);
  const tanggal = editionDate(edisi);
  const view = edisiView(index, edisi);
  const rows = edisi.lembar.koperasi.baris;
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
    versi: options.semua.map((version) => versionLink(index, version)),
    perubahan: perubahanEdisi(index, edisi),
    ringkasan: [...statedClaims(index, edisi).values()],
    baris: byKecamatan(index, edisi),
    kosong: rows
      .filter((row) => !saysAnything(row))
      .map((row) => ({
        kode: row.kode,
        jangkar: anchorOf(row),
        nama: row.desa,
        href: urls.wilayah(row.kode),
      })),
    temuan: edisi.temuan.filter(({ severity }) => severity === "warning"),
  };
}

function byKecamatan(index: SiteIndex, edisi: Edisi): readonly KecamatanBaris[] {
  const groups = new Map<string, { readonly nama: string; readonly baris: BarisView[] }>();
  for (const row of edisi.lembar.koperasi.baris.filter(saysAnything)) {
    const kode = kecamatanOf(row.kode);
    const nama = `Kecamatan ${row.kecamatan ?? findNama(index.registry, kode) ?? kode}`;
    const group = groups.get(kode) ?? { nama, baris: [] };
    group.baris.push(rowView(index, edisi, row));
    groups.set(kode, group);
  }
  return [...groups].map(([kode, group]) => ({ kode, ...group }));
}

function versionLink({ urls }: SiteIndex, version: Edisi): EdisiPageView["versi"][number] {
  const { perubahan_ke, meta } = version;
  const label = perubahan_ke === 0 ? "laporan pertama (k0)" : lowerFirst(kindOf(version));
  return { label, href: urls.edisi(version, perubahan_ke), alasan: meta.alasan_perubahan };
}

function rowView(
  index: SiteIndex,
  edisi: Edisi,
  row: Edisi["lembar"]["koperasi"]["baris"][number],
): BarisView {
  const fields = getSheetSpec("koperasi").fields.filter((field) => !IDENTITY.has(field.key));
  return {
    kode: row.kode,
    jangkar: anchorOf(row),
    nama: index.registry.has(row.kode) ? fullName(index.registry, row.kode) : row.desa,
    href: index.urls.wilayah(row.kode),
    isi: fields.flatMap((field) => {
      const value = row[field.key as keyof typeof row];
      if (value === null || value === undefined) return [];
      return [
        {
          judul: field.heading,
          teks: cellText(value, field),
          sel: `${edisi.lembar.koperasi.kolom[field.key] ?? ""}${row.baris}`,
        },
      ];
    }),
  };
}

function cellText(value: string | number, field: Field): string {
  if (field.list)
    return field.list.butir.find((butir) => butir.id === value)?.label ?? String(value);
  if (field.kind === "date") return formatDate(String(value));
  return typeof value === "number" ? formatAmount(value, field.unit ?? "") : value;
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
