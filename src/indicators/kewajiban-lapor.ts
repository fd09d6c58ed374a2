import { addDays, addMonths, endOfMonth } from "../base/dates.ts";

/** A duty to report that a document states with its period. */
export interface KewajibanLapor {
  readonly periode: "bulanan" | "triwulanan" | "semesteran" | "tahunan";
  /** Days after the period's end; null if the document names none. */
  readonly batas: number | null;
  /** Day or month of the document: the period it lies in is the first one to report on. */
  readonly sejak: string;
}

/** A report that came: its data date, and the day it was sent if that is known. */
export interface LaporanMasuk {
  readonly tanggal_data: string;
  readonly dikirim: string | null;
}

export interface PeriodeLapor {
  readonly mulai: string;
  readonly akhir: string;
  /** Last day on which a report of it is not late. */
  readonly batas: string;
  /** The first report of the period; null if there is none. */
  readonly laporan: LaporanMasuk | null;
  readonly hasil: "tepat_waktu" | "terlambat" | "tidak_ada" | "ada" | "belum_jatuh_tempo";
}

const MONTHS_OF = { bulanan: 1, triwulanan: 3, semesteran: 6, tahunan: 12 } as const;

/**
 * The periods that a duty asks reports of, oldest first, as far as they had ended by `sampai`, the
 * newest day the data know of: the site has no clock. Where the document names no last day, a report
 * is late only once the following period is over too. "ada": it came, on an unknown day.
 */
export function periodsOf(
  { periode, batas, sejak }: KewajibanLapor,
  reports: readonly LaporanMasuk[],
  sampai: string,
): readonly PeriodeLapor[] {
  const months = MONTHS_OF[periode];
  const found: PeriodeLapor[] = [];
  for (let mulai = firstStart(sejak, months); ; mulai = addMonths(mulai, months)) {
    const akhir = endOfMonth(addMonths(mulai, months - 1));
    if (akhir > sampai) return found;
    const last =
      batas === null ? endOfMonth(addMonths(mulai, 2 * months - 1)) : addDays(akhir, batas);
    const laporan = firstReport(reports, mulai, akhir);
    found.push({ mulai, akhir, batas: last, laporan, hasil: outcome(laporan, last, sampai) });
  }
}

/** Periods without a report in time, of those whose last day has passed. */
export function latePeriods(periods: readonly PeriodeLapor[]): readonly PeriodeLapor[] {
  return periods.filter(({ hasil }) => hasil === "terlambat" || hasil === "tidak_ada");
}

/** Periods lie in the calendar year: the quarter of September begins in July. */
function firstStart(sejak: string, months: number): string {
  const month = Number(sejak.slice(5, 7));
  const first = month - ((month - 1) % months);
  return `${sejak.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

function firstReport(
  reports: readonly LaporanMasuk[],
  mulai: string,
  akhir: string,
): LaporanMasuk | null {
  const own = reports.filter(({ tanggal_data }) => tanggal_data >= mulai && tanggal_data <= akhir);
  const [first] = [...own].sort((left, right) =>
    (left.dikirim ?? left.tanggal_data) < (right.dikirim ?? right.tanggal_data) ? -1 : 1,
  );
  return first ?? null;
}

function outcome(
  laporan: LaporanMasuk | null,
  last: string,
  sampai: string,
): PeriodeLapor["hasil"] {
  if (laporan === null) return last < sampai ? "tidak_ada" : "belum_jatuh_tempo";
  if (laporan.dikirim === null) return "ada";
  return laporan.dikirim <= last ? "tepat_waktu" : "terlambat";
}
