import { countOf, type Cacah } from "./cacah.ts";
import type { DesaLengkap } from "./koperasi.ts";

export { addCacah, countOf, Hitungan, knownOf, nameOf, partsOfName, type Cacah } from "./cacah.ts";

/**
 * A question that is counted kabupaten by kabupaten and added up: what parts count is, added name by
 * name, what the whole counts. The country is never read at once.
 */
export interface Ukuran<Hasil> {
  /** Names the counts in the recap of a kabupaten; no two questions share one. */
  readonly id: string;
  /** What some desa of one edition add. */
  readonly cacah: (members: readonly DesaLengkap[]) => Cacah;
  /** The answer for an area with these counts and so many desa, reported or not. */
  readonly baca: (cacah: Cacah, desa: number) => Hasil;
}

/** How many desa an edition has. */
export const BANYAK_DESA: Ukuran<number> = {
  id: "desa",
  cacah: (members) => ({ desa: members.length }),
  baca: (cacah) => countOf(cacah, "desa"),
};

/** Asks a question of desa that are at hand. */
export function ukurDesa<Hasil>(
  { cacah, baca }: Ukuran<Hasil>,
  members: readonly DesaLengkap[],
  desa = members.length,
): Hasil {
  return baca(cacah(members), desa);
}
