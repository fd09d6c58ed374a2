import { addDays, addMonths, daysBetween } from "../base/dates.ts";

/** An exact figure of one day. */
export interface DatedFigure {
  /** ISO date of the state it describes. */
  readonly tanggal: string;
  readonly nilai: number;
}

export interface PaceInput {
  /** Figures of one publisher on one basis: figures of different ones must never be mixed. */
  readonly angka: readonly DatedFigure[];
  readonly target: number;
  /** Day on which the time given began, as a publisher states it. */
  readonly mulai: string | null;
  /** Months given. */
  readonly bulan: number | null;
}

/** Why nothing is foretold. */
export type NoForecast =
  "tercapai" | "mulai_tidak_dinyatakan" | "kurang_angka" | "tidak_bertambah" | "terlalu_lama";

/** How fast a target is approached. Paces are koperasi a day. */
export interface Pace {
  /** End of the time given; null unless its start and length are stated. */
  readonly tenggat: string | null;
  /** Between the first figure and the last; null from too few, or without a stated start. */
  readonly nyata: number | null;
  /** From the last figure to the end of the time given; null once either has been reached. */
  readonly diperlukan: number | null;
  /** When the target would be reached; `paling_lambat` is null if some interval brought nothing, or too little to tell. */
  readonly perkiraan: {
    readonly paling_cepat: string;
    readonly paling_lambat: string | null;
  } | null;
  readonly alasan: NoForecast | null;
}

/** What would take longer is not foretold: a pace says nothing of so distant a day. */
export const MOST_YEARS = 20;

/** Fewer say too little of a pace. */
export const LEAST_FIGURES = 3;

/**
 * Pace and range. Each two successive figures give a pace; the fastest of them, kept up from the last
 * figure on, gives the earliest finish, the slowest the latest. Nothing but the deadline is said from
 * fewer than three figures, or where nobody stated when the time given began. It is no probability
 * and must not be used as one.
 */
export function paceOf({ angka, target, mulai, bulan }: PaceInput): Pace {
  const tenggat = mulai === null || bulan === null ? null : addMonths(mulai, bulan);
  const figures = inOrder(angka);
  const [first, last] = [figures[0], figures.at(-1)];
  const alasan = obstacleTo(figures, target, mulai);
  if (!first || !last || alasan === "mulai_tidak_dinyatakan" || alasan === "kurang_angka")
    return { tenggat, nyata: null, diperlukan: null, perkiraan: null, alasan };
  const isEnough = figures.length >= LEAST_FIGURES && mulai !== null;
  const nyata = isEnough ? paceBetween(first, last) : null;
  if (alasan === "tercapai") return { tenggat, nyata, diperlukan: null, perkiraan: null, alasan };
  const missing = target - last.nilai;
  const left = tenggat === null ? 0 : daysBetween(last.tanggal, tenggat);
  const paces = figures
    .slice(1)
    .map((figure, index) => paceBetween(figures[index] ?? first, figure));
  const fastest = finish(last, missing, Math.max(...paces));
  return {
    tenggat,
    nyata,
    diperlukan: left > 0 ? missing / left : null,
    perkiraan:
      fastest === null
        ? null
        : { paling_cepat: fastest, paling_lambat: finish(last, missing, Math.min(...paces)) },
    alasan: fastest !== null ? null : Math.max(...paces) > 0 ? "terlalu_lama" : "tidak_bertambah",
  };
}

/** By date, one figure a day: a second one of the same day is not a later one. */
function inOrder(angka: readonly DatedFigure[]): readonly DatedFigure[] {
  const byDay = new Map<string, DatedFigure>();
  for (const figure of angka) if (!byDay.has(figure.tanggal)) byDay.set(figure.tanggal, figure);
  return [...byDay.values()].sort((left, right) => (left.tanggal < right.tanggal ? -1 : 1));
}

function obstacleTo(
  figures: readonly DatedFigure[],
  target: number,
  mulai: string | null,
): NoForecast | null {
  if ((figures.at(-1)?.nilai ?? 0) >= target) return "tercapai";
  if (mulai === null) return "mulai_tidak_dinyatakan";
  return figures.length < LEAST_FIGURES ? "kurang_angka" : null;
}

function paceBetween(from: DatedFigure, to: DatedFigure): number {
  return (to.nilai - from.nilai) / daysBetween(from.tanggal, to.tanggal);
}

function finish({ tanggal }: DatedFigure, missing: number, pace: number): string | null {
  const days = Math.ceil(missing / pace);
  return pace <= 0 || days > MOST_YEARS * 365 ? null : addDays(tanggal, days);
}
