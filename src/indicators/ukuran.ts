import type { DesaLengkap } from "./koperasi.ts";

/** Counts and sums by name; a name that is absent counts nothing. */
export type Cacah = Readonly<Record<string, number>>;

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

/** Adds counts of areas that do not overlap; names stand in the order in which they first occur. */
export function addCacah(parts: readonly Cacah[]): Cacah {
  const sum = new Hitungan();
  for (const part of parts) for (const [name, count] of Object.entries(part)) sum.add(name, count);
  return sum.cacah();
}

/** Asks a question of desa that are at hand. */
export function ukurDesa<Hasil>(
  { cacah, baca }: Ukuran<Hasil>,
  members: readonly DesaLengkap[],
  desa = members.length,
): Hasil {
  return baca(cacah(members), desa);
}

/** Counts while going through rows. */
export class Hitungan {
  readonly #counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  /** Adds a figure that may be blank: its sum, and how many gave it. */
  addKnown(name: string, value: number | null): void {
    if (value === null) return;
    this.add(name, value);
    this.add(`${name}${KNOWN}`);
  }

  cacah(): Cacah {
    return Object.fromEntries(this.#counts);
  }
}

const KNOWN = " diketahui";

/** The count of a name; 0 if nothing was counted. */
export function countOf(cacah: Cacah, name: string): number {
  return cacah[name] ?? 0;
}

/** The sum of a figure that may be blank: null if none gave it; and how many did. */
export function knownOf(
  cacah: Cacah,
  name: string,
): { readonly nilai: number | null; readonly dilaporkan: number } {
  const dilaporkan = countOf(cacah, `${name}${KNOWN}`);
  return { nilai: dilaporkan === 0 ? null : countOf(cacah, name), dilaporkan };
}

/** Parts of a counted name; none of them holds the separator, which no cell can hold. */
const SEPARATOR = "\u001f";

export function nameOf(...parts: readonly string[]): string {
  return parts.join(SEPARATOR);
}

export function partsOfName(name: string): readonly string[] {
  return name.split(SEPARATOR);
}
