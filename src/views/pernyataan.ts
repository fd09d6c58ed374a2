import { compareDates } from "../base/dates.ts";
import { formatDataDate, formatDate } from "../base/format.ts";
import { labelOf } from "../records/lists.ts";
import type { Pernyataan } from "../records/types.gen.ts";
import type { SiteIndex } from "./site-index.ts";

/** A document about a region, and what it says besides figures. */
export interface DokumenView {
  readonly id: string;
  /** "Prokopim Setda Kab. Klaten: Bupati Klaten Tekankan …" */
  readonly judul: string;
  /** Null if the document has no known address. */
  readonly url: string | null;
  readonly tanggal: string;
  readonly catatan: string | null;
  readonly pernyataan: readonly PernyataanView[];
}

/** One statement in this project's words. */
export interface PernyataanView {
  readonly id: string;
  readonly topik: string;
  /** Office, never a name; null if the document itself says it. */
  readonly oleh: string | null;
  readonly isi: string;
  readonly catatan: string | null;
}

/** What documents say of exactly this region, newest first; only of some topics if these are given. */
export function dokumenOf(
  { dataset }: SiteIndex,
  kode: string,
  topics?: readonly string[],
): readonly DokumenView[] {
  const wanted = ({ topik }: Ucapan) => topics === undefined || topics.includes(topik);
  return dataset.pernyataan
    .filter(({ wilayah }) => wilayah === kode)
    .flatMap(({ dokumen }) => dokumen)
    .map((dokumen) => ({ ...dokumen, pernyataan: dokumen.pernyataan.filter(wanted) }))
    .filter(({ pernyataan }) => pernyataan.length > 0)
    .sort((left, right) => compareDates(right.tanggal_data, left.tanggal_data))
    .map(dokumenView);
}

/** True if the data of this build hold that document: only then may a text tell of it. */
export function hasDokumen({ dataset }: SiteIndex, id: string): boolean {
  return dataset.pernyataan.some(({ dokumen }) => dokumen.some((one) => one.id === id));
}

type Dokumen = Pernyataan["dokumen"][number];
type Ucapan = Dokumen["pernyataan"][number];

function dokumenView({ id, penerbit, judul, url, tanggal_data, catatan, ...rest }: Dokumen) {
  const isDay = tanggal_data.length === 10;
  return {
    id,
    judul: `${penerbit}: ${judul}`,
    url,
    tanggal: isDay ? formatDate(tanggal_data) : formatDataDate(`${tanggal_data}-01`, "bulan"),
    catatan,
    pernyataan: rest.pernyataan.map((entry) => ({
      ...entry,
      topik: labelOf("topik_pernyataan", entry.topik),
    })),
  };
}
