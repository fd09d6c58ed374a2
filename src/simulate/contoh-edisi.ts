import { peringatanOf } from "../base/tanda.ts";
import { formatDate } from "../base/format.ts";
import type { TemplateContent } from "../records/template.ts";
import type { Meta } from "../records/types.gen.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { JADWAL, type Terbitan } from "./contoh-jadwal.ts";
import { contohLaporan, withSilence, withSwap } from "./contoh-laporan.ts";
import { assistantsOn, koordinatorOn, pendampingOn } from "./contoh-pendamping.ts";
import { statedTotals, type Pernyataan } from "./ringkasan.ts";
import { contohDesaOn, KABUPATEN } from "./contoh-wilayah.ts";
import type { Laporan } from "./laporan.ts";
import { rowsOf, sheetRows } from "./lembar-baris.ts";

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
      rows: { ...sheetRows(typed), ...officeRows(issue, registry, truth) },
      registry,
      notice: peringatanOf("contoh"),
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
    ringkasan:
      pernyataan.length === 0
        ? []
        : rowsOf(
            statedTotals(
              said,
              truth,
              `Rapat koordinasi Kabupaten Contoh, ${formatDate(tanggal)} (fiktif)`,
            ),
          ),
  };
}

function assistants(registry: Registry, date: string): Pernyataan[] {
  const said: Pernyataan[] = [
    { indikator: "business_assistant", nilai: assistantsOn(registry, "ba", date) },
    { indikator: "project_management_officer", nilai: assistantsOn(registry, "pmo", date) },
  ];
  return said.filter(({ nilai }) => nilai !== 0);
}
