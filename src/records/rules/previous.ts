import { currentKode } from "../../wilayah/lineage.ts";
import { koperasiId, type Baris } from "../edisi.ts";
import type { Koperasi } from "../types.gen.ts";
import type { RuleContext } from "./rule.ts";

/** A koperasi in this report and in the one before it. */
export interface Pair {
  readonly row: Baris<Koperasi>;
  readonly lama: Baris<Koperasi>;
}

/** Koperasi that stand in both reports, matched under today's codes; none if there is no report before. */
export function pairsOf({ edisi, sebelumnya, registry }: RuleContext): readonly Pair[] {
  if (!sebelumnya) return [];
  const keyOf = (row: Baris<Koperasi>) =>
    koperasiId({ ...row, kode: currentKode(registry, row.kode) });
  const before = new Map(sebelumnya.lembar.koperasi.baris.map((row) => [keyOf(row), row]));
  return edisi.lembar.koperasi.baris.flatMap((row) => {
    const lama = before.get(keyOf(row));
    return lama ? [{ row, lama }] : [];
  });
}
