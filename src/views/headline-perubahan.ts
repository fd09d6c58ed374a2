import { compareDates } from "../base/dates.ts";
import { formatChange } from "../base/format.ts";
import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { lastChange, type SeriesPoint } from "../indicators/series.ts";
import { editionDate } from "./angka.ts";
import type { AngkaTerakhir } from "./angka-terakhir.ts";
import type { Klaim } from "./klaim.ts";

/** Change of a sum of rows since the edition before; null unless as many desa reported both. */
export function rowsChange(
  seri: readonly SeriesPoint[],
  before: EdisiByDesa | undefined,
): string | null {
  const change = lastChange(seri);
  return change === null || !before ? null : sinceText(change, editionDate(before.edisi));
}

/**
 * Change of a stated figure since the edition before; null unless the kabupaten itself stated both,
 * both exactly. A statement is never held against a sum of rows or against what a publisher wrote.
 */
export function statedChange(
  { angka, dari_klaim }: AngkaTerakhir,
  { klaim, klaim_lalu }: Record<"klaim" | "klaim_lalu", Klaim | undefined>,
): string | null {
  if (!dari_klaim || klaim?.asal !== "dinyatakan" || klaim.nilai !== angka.nilai) return null;
  if (klaim_lalu?.asal !== "dinyatakan" || klaim_lalu.nilai === null) return null;
  if (compareDates(klaim_lalu.tanggal_data, klaim.tanggal_data) >= 0) return null;
  if (klaim.ketelitian !== "tepat" || klaim_lalu.ketelitian !== "tepat") return null;
  return sinceText(angka.nilai - klaim_lalu.nilai, klaim_lalu.sumber.tanggal);
}

function sinceText(change: number, tanggal: string): string {
  const since = `sejak ${tanggal}`;
  return change === 0 ? `tetap ${since}` : `${formatChange(change)} ${since}`;
}
