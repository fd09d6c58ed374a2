import type { Edisi } from "../records/edisi.ts";
import { withheldThroughout } from "./withheld.ts";

/** All workbooks of one data date: what was first reported and each later correction. */
export interface EditionHistory {
  readonly tanggal_data: string;
  /** The one in force: the newest correction. */
  readonly berlaku: Edisi;
  /** Every version, first report first. */
  readonly semua: readonly Edisi[];
}

/** The editions of one kabupaten, oldest data date first; what a correction withholds is in none. */
export function historyOf(
  editions: readonly Edisi[],
  kabupaten: string,
): readonly EditionHistory[] {
  const byDate = new Map<string, Edisi[]>();
  for (const edisi of editions) {
    if (edisi.kabupaten !== kabupaten) continue;
    byDate.set(edisi.tanggal_data, [...(byDate.get(edisi.tanggal_data) ?? []), edisi]);
  }
  return [...byDate]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([tanggal_data, versions]) => {
      const semua = withheldThroughout(
        [...versions].sort((left, right) => left.perubahan_ke - right.perubahan_ke),
      );
      const berlaku = semua.at(-1);
      return berlaku ? [{ tanggal_data, berlaku, semua }] : [];
    });
}
