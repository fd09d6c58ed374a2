import { koperasiId } from "./edisi.ts";

/** What says which koperasi a row is. */
export interface Bernomor {
  readonly kode: string;
  readonly koperasi_ke?: number | null;
}

/**
 * Number of each koperasi by its id, when its desa has the code that `now` gives. Koperasi of desa that
 * were joined are numbered on; those whose code stayed keep their number.
 */
export function numbersUnder(
  koperasi: readonly Bernomor[],
  now: (kode: string) => string,
): ReadonlyMap<string, number> {
  const places = koperasi.map((row) => {
    const { kode, koperasi_ke } = row;
    return { id: koperasiId(row), kode, baru: now(kode), ke: koperasi_ke ?? 1 };
  });
  const taken = new Set(places.filter(({ kode, baru }) => kode === baru).map(({ id }) => id));
  const numbers = new Map<string, number>();
  for (const { id, kode, baru, ke } of places) {
    let number = ke;
    while (kode !== baru && taken.has(koperasiId({ kode: baru, koperasi_ke: number }))) number += 1;
    taken.add(koperasiId({ kode: baru, koperasi_ke: number }));
    numbers.set(id, number);
  }
  return numbers;
}
