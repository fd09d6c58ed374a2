import type { TemplateContent, TemplateRow } from "../records/template.ts";
import type { Meta } from "../records/types.gen.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { JADWAL, type Terbitan } from "./contoh-jadwal.ts";
import { contohLaporan, withSilence, withSwap } from "./contoh-laporan.ts";
import { assistantsOn, koordinatorOn, pendampingOn } from "./contoh-pendamping.ts";
import { statedTotals, type Pernyataan } from "./contoh-ringkasan.ts";
import { contohDesaOn, KABUPATEN } from "./contoh-wilayah.ts";
import type { BarisPanjang, Laporan } from "./laporan.ts";

/** One workbook to be written. */
export interface ContohEdisi {
  /** Path below `data/contoh/`. */
  readonly berkas: string;
  readonly tanggal_data: string;
  readonly perubahan_ke: number;
  readonly content: TemplateContent;
}

/** Every workbook of the fictional kabupaten, oldest first, corrections behind what they correct. */
export function contohEdisi(registry: Registry): readonly ContohEdisi[] {
  return JADWAL.map((issue) => editionOf(issue, registry));
}

function editionOf(issue: Terbitan, registry: Registry): ContohEdisi {
  const { tanggal, ke } = issue;
  const truth = contohLaporan(registry, tanggal);
  const arrived = withSilence(truth, registry, { date: tanggal, diam: issue.diam });
  const typed = issue.tertukar ? withSwap(arrived) : arrived;
  return {
    berkas: `koperasi/${KABUPATEN}/${tanggal}${ke === 0 ? "" : `.k${ke}`}.xlsx`,
    tanggal_data: tanggal,
    perubahan_ke: ke,
    content: {
      meta: metaOf(issue),
      rows: { ...longRows(typed), ...officeRows(issue, registry, truth) },
      registry,
      notice: "DATA CONTOH – wilayah fiktif",
    },
  };
}

function metaOf({
  tanggal,
  ketelitian,
  dikirim,
  perubahan,
}: Terbitan): Omit<Meta, "versi_templat"> {
  return {
    kabupaten: KABUPATEN,
    tanggal_data: tanggal,
    ketelitian_tanggal: ketelitian,
    disusun_oleh: "kabupaten",
    penyusun: "Dinas Koperasi Kabupaten Contoh (fiktif)",
    tanggal_laporan: dikirim,
    jenis_perubahan: perubahan?.jenis ?? null,
    alasan_perubahan: perubahan?.alasan ?? null,
    sumber: "Data contoh – wilayah fiktif",
  };
}

const LONG_SHEETS: readonly (keyof BarisPanjang)[] = [
  "gerai",
  "kemitraan",
  "aset",
  "pelatihan",
  "usaha",
  "potensi",
  "inventaris",
];

function longRows(reports: readonly Laporan[]): TemplateContent["rows"] {
  const sheets = LONG_SHEETS.map((sheet) => [
    sheet,
    rowsOf(reports.flatMap((report): readonly object[] => report[sheet])),
  ]);
  return {
    koperasi: rowsOf(reports.map(({ koperasi }) => koperasi)),
    ...Object.fromEntries(sheets),
  };
}

/** What the office itself adds; it knows also the reports that came too late for the workbook. */
function officeRows(
  { tanggal, pernyataan }: Terbitan,
  registry: Registry,
  truth: readonly Laporan[],
): TemplateContent["rows"] {
  const said = [...pernyataan, ...assistants(registry, tanggal)];
  return {
    pendamping: rowsOf(pendampingOn(registry, tanggal)),
    koordinator: rowsOf(koordinatorOn(registry, contohDesaOn(registry, tanggal), tanggal)),
    ringkasan: pernyataan.length === 0 ? [] : rowsOf(statedTotals(said, truth, tanggal)),
  };
}

function assistants(registry: Registry, date: string): Pernyataan[] {
  const said: Pernyataan[] = [
    { indikator: "business_assistant", nilai: assistantsOn(registry, "ba", date) },
    { indikator: "project_management_officer", nilai: assistantsOn(registry, "pmo", date) },
  ];
  return said.filter(({ nilai }) => nilai !== 0);
}

/** An interface has no index signature; its copy does. */
function rowsOf<Row extends object>(rows: readonly Row[]): TemplateRow[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row)) as TemplateRow);
}
