import { isWithin } from "../../wilayah/kode.ts";
import { kabupatenIn } from "../site-index.ts";
import type { FolderCetak } from "./folder.ts";

/** SHA-256 of a workbook, by its path relative to the repository. */
export type HashOfBerkas = (berkas: string) => string;

/** Letters of a digest that a sheet shows: enough to tell any two states of the data apart. */
export const SIDIK_LENGTH = 16;

/**
 * The text whose SHA-256 is the data digest of a folder: the workbooks in force, and the published figures
 * about the region that were known, in the order they were filed. With `known`, only the first of these.
 */
export function bahanSidik(folder: FolderCetak, hashOf: HashOfBerkas, known?: number): string {
  const { index, wilayah } = folder;
  const workbooks = kabupatenIn(index, wilayah).flatMap((kode) =>
    index
      .kabupaten(kode)
      .history.map(({ berlaku }) => `${berlaku.berkas} ${hashOf(berlaku.berkas)}`),
  );
  const figures = terbitanFolder(folder)
    .slice(0, known)
    .map((observasi) => JSON.stringify(observasi));
  return [...workbooks, ...figures].join("\n");
}

/** The published figures about the region and its parts that the documents of a folder know, as filed. */
export function terbitanFolder({ index, wilayah }: FolderCetak) {
  return index.dataset.observasi.filter((observasi) => isWithin(observasi.wilayah, wilayah));
}

/** "1a2b 3c4d 5e6f 7a8b" */
export function formatSidik(sidik: string): string {
  return (sidik.slice(0, SIDIK_LENGTH).match(/.{4}/g) ?? []).join(" ");
}
