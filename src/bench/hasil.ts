import { formatDecimal, formatNumber } from "../base/format.ts";
import type { Measured } from "./measure.node.ts";

/** One way of doing the work, measured several times in turn with the others. */
export interface Hasil {
  /** Its name for programs: "cp". */
  readonly id: string;
  readonly nama: string;
  readonly runs: readonly Measured[];
  /** What it wrote: files, their bytes, and those of them that are pages. */
  readonly tulis: Tulisan | null;
}

export interface Tulisan {
  readonly files: number;
  readonly bytes: number;
  readonly halaman: number;
}

/** The middle of the known values, of two the mean; null where none is known. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((left, right) => left - right);
  const [low, high] = [known[Math.ceil(known.length / 2) - 1], known[Math.floor(known.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export function medianOf({ runs }: Hasil, key: "wall_s" | "cpu_s" | "peak_mb"): number | null {
  return median(runs.map((run) => run[key]));
}

/** Wall clock of one page, in milliseconds; null where no page is known. */
export function perPage(hasil: Hasil): number | null {
  const wall = medianOf(hasil, "wall_s");
  const pages = hasil.tulis?.halaman ?? 0;
  return wall === null || pages === 0 ? null : (wall * 1000) / pages;
}

/** A quotient; null where one of them is not known. */
export function ratio(value: number | null, to: number | null): number | null {
  return value === null || to === null || to === 0 ? null : value / to;
}

const UNKNOWN = "–";

/** "1,24"; "–" where nothing is known. */
export function amount(value: number | null): string {
  return value === null ? UNKNOWN : formatNumber(value);
}

/** "1,24 [1,1–1,5]": the middle of several runs and how far they lie apart. */
export function spread(values: readonly number[]): string {
  const range = `${amount(Math.min(...values))}–${amount(Math.max(...values))}`;
  return values.length < 2 ? amount(median(values)) : `${amount(median(values))} [${range}]`;
}

const HEADS = [
  ...["detik", "CPU d", "puncak MB", "berkas", "MB", "halaman", "ms/halaman"],
  ...["kita ÷ ini", "per halaman", ""],
];

/** One line each; the first is ours, whose time and time per page are held against the others. */
export function hasilLines(all: readonly Hasil[]): readonly string[] {
  const [ours] = all;
  const rows = all.map((one) => [
    spread(one.runs.map(({ wall_s }) => wall_s)),
    decimal(medianOf(one, "cpu_s")),
    decimal(medianOf(one, "peak_mb"), 0),
    ...tulisanCells(one.tulis),
    amount(perPage(one)),
    amount(ours ? ratio(medianOf(ours, "wall_s"), medianOf(one, "wall_s")) : null),
    amount(ours ? ratio(perPage(ours), perPage(one)) : null),
    one.runs.some(({ code }) => code !== 0) ? `${one.nama} (GAGAL)` : one.nama,
  ]);
  return tableLines(HEADS, rows);
}

function tulisanCells(tulis: Tulisan | null): readonly string[] {
  if (!tulis) return [UNKNOWN, UNKNOWN, UNKNOWN];
  return [amount(tulis.files), formatDecimal(tulis.bytes / 1e6), amount(tulis.halaman)];
}

function decimal(value: number | null, digits = 1): string {
  if (value === null) return UNKNOWN;
  return digits === 0 ? formatNumber(Math.round(value)) : formatDecimal(value);
}

/** Columns stand right but the last, which is the name. */
export function tableLines(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const all = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
