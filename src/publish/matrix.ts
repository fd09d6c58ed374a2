import { weightOf, type KabupatenUnit } from "../build/plan.ts";
import { shardOf } from "../build/shard.ts";

/** One job of a matrix. Keys are of caches, and begin alike for the same part of the same whole. */
export interface MatrixEntry {
  /** "3/20", as `--shard` takes it. */
  readonly bagian: string;
  /** "3", for names of artifacts. */
  readonly nomor: string;
  /** Changes with anything that shapes a page of this part, and with nothing else. */
  readonly kunci: string;
  /** The newest cache of this part, whatever it was made from: what is still right in it is kept. */
  readonly awalan: string;
}

/** How much work is worth what, in the weights of `weightOf`. */
export interface Weights {
  /** Up to this one machine makes everything, PDFs too. */
  readonly alone: number;
  /** Beyond that so much is worth a machine of its own. */
  readonly each: number;
}

/**
 * One machine: about 10,000 desa that report, more than GitHub Pages can hold with their PDFs. A machine
 * more: about 4,000, for setting one up takes as long as some hundred desa.
 */
export const WEIGHTS: Weights = { alone: 20_000, each: 8_000 };

export interface MatrixInput {
  /** Jobs at most. */
  readonly most: number;
  readonly weights: Weights;
  readonly hash: (text: string) => string;
}

/** Jobs that are worth it; a single one where one machine is enough. */
export function matrixOf(
  kabupaten: readonly KabupatenUnit[],
  { most, weights, hash }: MatrixInput,
): readonly MatrixEntry[] {
  const weight = kabupaten.reduce((sum, unit) => sum + weightOf(unit), 0);
  const count = weight <= weights.alone ? 1 : Math.min(most, Math.ceil(weight / weights.each));
  return Array.from({ length: count }, (_, at) => {
    const own = shardOf(kabupaten, weightOf, { number: at + 1, count });
    const awalan = `bagian-${at + 1}-dari-${count}-`;
    return {
      bagian: `${at + 1}/${count}`,
      nomor: String(at + 1),
      kunci: `${awalan}${hash(JSON.stringify(own.map(({ kode, inputs }) => [kode, inputs])))}`,
      awalan,
    };
  });
}
