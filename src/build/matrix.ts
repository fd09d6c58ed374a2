import { weightOf, type KabupatenUnit } from "./plan.ts";
import { shardOf } from "./shard.ts";

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

/**
 * Up to this weight one machine makes everything, PDFs too, within the limits of a job: about 10,000 desa
 * that report, more than any site of GitHub Pages can hold.
 */
export const ONE_MACHINE = 20_000;
/** Weight that is worth a machine of its own: setting one up costs as much as a thousand desa. */
export const SHARD_WEIGHT = 8_000;

/** Jobs that are worth it, `most` at most; a single one where one machine is enough. */
export function matrixOf(
  kabupaten: readonly KabupatenUnit[],
  { most, hash }: { readonly most: number; readonly hash: (text: string) => string },
): readonly MatrixEntry[] {
  const count = shardCount(kabupaten, most);
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

function shardCount(kabupaten: readonly KabupatenUnit[], most: number): number {
  const weight = kabupaten.reduce((sum, unit) => sum + weightOf(unit), 0);
  return weight <= ONE_MACHINE ? 1 : Math.min(most, Math.ceil(weight / SHARD_WEIGHT));
}
