import type { LaporanMasalah } from "../records/types.gen.ts";
import { countCells } from "./problem-groups.ts";

/** Problems of one kind in one column, of which the first few are told one by one. */
export interface Folded {
  readonly kode: string;
  readonly tingkat: LaporanMasalah["tingkat"];
  readonly lembar: string | null;
  readonly kolom: string | null;
  readonly shown: readonly LaporanMasalah[];
  /** Cells of those that are not shown. */
  readonly sel: readonly string[];
  /** How many cells are not shown. */
  readonly sisa: number;
}

/**
 * One entry per kind and column, in the order of the report: four hundred dates that are each wrong
 * in their own way are one thing to mend, not four hundred.
 */
export function foldMasalah(masalah: readonly LaporanMasalah[], most = 5): readonly Folded[] {
  const kinds = new Map<string, LaporanMasalah[]>();
  for (const one of masalah) {
    const key = [one.tingkat, one.kode, one.lembar, one.kolom].join("\0");
    const kind = kinds.get(key);
    if (kind) kind.push(one);
    else kinds.set(key, [one]);
  }
  return [...kinds.values()].map((kind) => toFolded(kind, most));
}

function toFolded(kind: readonly LaporanMasalah[], most: number): Folded {
  const [first] = kind;
  if (!first) throw new Error("foldMasalah: an empty group");
  const { kode, tingkat, lembar, kolom } = first;
  const rest = kind.slice(most);
  return {
    ...{ kode, tingkat, lembar, kolom },
    shown: kind.slice(0, most),
    sel: rest.flatMap(({ sel }) => sel),
    sisa: rest.reduce((sum, { sel, banyak }) => sum + Math.max(banyak, countCells(sel)), 0),
  };
}
