import { isWithin } from "../../wilayah/kode.ts";
import type { Observasi } from "../../records/observasi.ts";
import { isWithinToday } from "../../wilayah/lineage.ts";
import { kabupatenIn } from "../site-index.ts";
import type { FolderCetak } from "./folder.ts";

/** SHA-256 of a workbook, by its path relative to the repository. */
export type HashOfBerkas = (berkas: string) => string;

/** Letters of a digest that a sheet shows: enough to tell any two states of the data apart. */
export const SIDIK_LENGTH = 16;

/** SHA-256 of a text, as hex. */
export type HashOfText = (text: string) => string;

/**
 * The text whose SHA-256 is the data digest of a folder: the workbooks in force, and the published figures
 * about the region that were known, chained in the order they were filed.
 */
export function bahanSidik(folder: FolderCetak, hashOf: HashOfBerkas, sha256: HashOfText): string {
  const { index, wilayah } = folder;
  const workbooks = kabupatenIn(index, wilayah).flatMap((kode) =>
    index.kabupaten(kode).history.map(({ berlaku }) => berlaku.berkas),
  );
  return bahanOf(workbooks, hashOf, rantai(terbitanFolder(folder), sha256).at(-1) ?? "");
}

/** The same of these workbooks and the last link of a chain of figures. */
export function bahanOf(
  workbooks: readonly string[],
  hashOf: HashOfBerkas,
  figures: string,
): string {
  return [...workbooks.map((berkas) => `${berkas} ${hashOf(berkas)}`), figures].join("\n");
}

/** A link for no figure, then one for each further figure that is known: each hash holds those before it. */
export function rantai(figures: readonly unknown[], sha256: HashOfText): readonly string[] {
  const links = [""];
  for (const figure of figures) links.push(sha256(`${links.at(-1)}\n${JSON.stringify(figure)}`));
  return links;
}

/**
 * The published figures that the documents of a folder know, as filed: about what lies in its region
 * today, and what lay there when papers were printed.
 */
export function terbitanFolder({
  index,
  wilayah,
}: Pick<FolderCetak, "index" | "wilayah">): readonly Observasi[] {
  const { dataset, registry } = index;
  return dataset.observasi.filter(
    (one) => isWithin(one.wilayah, wilayah) || isWithinToday(registry, one.wilayah, wilayah),
  );
}

/** "1a2b 3c4d 5e6f 7a8b" */
export function formatSidik(sidik: string): string {
  return (sidik.slice(0, SIDIK_LENGTH).match(/.{4}/g) ?? []).join(" ");
}
