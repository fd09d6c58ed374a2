import { join, resolve } from "node:path";
import { machineText, noteResults } from "./catat.node.ts";
import { copyPart, UKUR, type BahanUkur } from "./data.node.ts";
import { measureInTurn } from "./giliran.node.ts";
import { hasilLines } from "./hasil.ts";
import type { PilihanUkur } from "./pilihan.ts";
import { growthLines } from "./sasaran.ts";
import { ours, warm } from "./situs-cara.node.ts";
import { openPlaces, temporary } from "./tempat.node.ts";

interface Skala {
  readonly root: string;
  readonly source: BahanUkur;
  readonly pilihan: PilihanUkur;
  readonly args: readonly string[];
}

const SHARES = [1 / 8, 1 / 2, 1];

/** The same build of an eighth, a half and all of the data, in turn: does a page cost the same? */
export async function benchScale({ root, source, pilihan, args }: Skala): Promise<boolean> {
  const all = Math.min(source.kabupaten.length, pilihan.kabupaten ?? Infinity);
  const counts = [...new Set(SHARES.map((share) => Math.max(1, Math.round(all * share))))];
  const [tempat, ...rest] = openPlaces(root, pilihan.places.slice(0, 1));
  for (const { remove } of rest) remove();
  const folders = counts.map((count) => resolve(root, UKUR, `data-${process.pid}-${count}`));
  const removals = folders.map(temporary);
  if (!tempat) return true;
  try {
    const sizes = counts.map((count, at) =>
      copyPart(source, folders[at] ?? "", { ...pilihan, count }),
    );
    for (const bahan of sizes) await warm(root, bahan, join(tempat.folder, "jadi"));
    const ways = sizes.map((bahan) =>
      ours({ root, bahan, tempat, hugo: "" }, `${bahan.kabupaten.length} kabupaten/kota`),
    );
    const found = await measureInTurn(ways, pilihan.runs);
    console.log(`${machineText()}\n${tempat.nama}; ${pilihan.runs} putaran bergantian`);
    for (const line of [...hasilLines(found), ...growthLines(found)]) console.log(line);
    noteResults(root, { ukuran: "site --scale", args, tempat: tempat.nama }, found);
    return true;
  } finally {
    tempat.remove();
    for (const remove of removals) remove();
  }
}
