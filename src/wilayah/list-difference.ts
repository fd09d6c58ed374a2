import { keyOfName } from "./kunci-nama.ts";
import { findNama } from "./lineage.ts";
import type { Registry } from "./wilayah.ts";

/** Two lists of regions, code by code. Fictional regions are in no list. */
export interface ListDifference {
  readonly lama: Registry;
  readonly baru: Registry;
  /** Codes of the old list that the new one does not have, in code order; and so on. */
  readonly ended: readonly string[];
  readonly began: readonly string[];
  readonly kept: readonly string[];
  /** Of these, the codes that bear another name now, not the same one spelt otherwise. */
  readonly othered: readonly string[];
  /** Codes that ended once and are in force again: what is recorded about them is overtaken. */
  readonly revived: readonly string[];
}

export function listDifference(lama: Registry, baru: Registry): ListDifference {
  const [before, after] = [codesOf(lama), codesOf(baru)];
  const kept = before.filter((kode) => baru.has(kode));
  const fresh = after.filter((kode) => !lama.has(kode));
  return {
    lama,
    baru,
    ended: before.filter((kode) => !baru.has(kode)),
    began: fresh.filter((kode) => !lama.findPerubahan(kode)),
    kept,
    othered: kept.filter((kode) => hasOtherName(lama.namaOf(kode), baru.namaOf(kode))),
    revived: fresh.filter((kode) => lama.findPerubahan(kode)),
  };
}

/** Codes of every real region of all levels, in code order. */
export function codesOf(registry: Registry): readonly string[] {
  const withChildren = (kode: string): readonly string[] => [
    kode,
    ...registry.childrenOf(kode).flatMap(withChildren),
  ];
  return registry.provinsi().flatMap(withChildren);
}

/**
 * True if the two lists name a code otherwise, which is in the new one. A list that writes all its names in
 * capital letters names nothing otherwise.
 */
export function isRenamed({ lama, baru }: ListDifference, kode: string): boolean {
  const [before, after] = [findNama(lama, kode) ?? "", baru.namaOf(kode)];
  const isShouted = before === before.toUpperCase() || after === after.toUpperCase();
  return isShouted ? before.toUpperCase() !== after.toUpperCase() : before !== after;
}

/** Nearly all names stay as they are, and keys take long. */
function hasOtherName(before: string, after: string): boolean {
  return before !== after && keyOfName(before) !== keyOfName(after);
}
