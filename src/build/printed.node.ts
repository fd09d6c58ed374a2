import { cardFiles } from "../pdf/card-site.node.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { outputFile } from "../views/urls.ts";
import { siteIndexOf } from "./addresses.node.ts";
import { documentFiles, packFolders, type FolderSiap } from "./cetak-pasang.node.ts";
import { printDocuments } from "./cetak.node.ts";
import { folderName, saveDocuments, type KnownDocuments } from "./documents.node.ts";
import { checkData } from "./load-data.node.ts";
import type { BuiltUnit } from "./manifest.ts";
import { CARDS, DOCUMENTS } from "./plan.ts";
import type { Prepared } from "./prepare.node.ts";
import type { Progress } from "./progress.ts";
import { sha256 } from "./sha256.node.ts";
import { openStore, saveUnit, type SiteStore } from "./site-store.node.ts";
import { createWriter, knownFiles, type UnitWriter } from "./writer.node.ts";

/** The documents of a build, before any page tells of their size. */
export interface Printed extends KnownDocuments {
  readonly index: SiteIndex;
  readonly folders: readonly FolderSiap[];
}

/** Makes every PDF, or takes it from the cache; null where pages link to none or these come later. */
export async function printAll(
  { root, options, dataDir }: Pick<Prepared, "root" | "dataDir" | "options">,
  progress: Progress,
): Promise<Printed> {
  progress.step("Membuat PDF");
  const { dataset } = checkData(root, options);
  const index = siteIndexOf({ root, dataset, options });
  const { only, sheets } = options;
  const folders = packFolders(
    root,
    await printDocuments({ root, dataDir, index, only, sheets, progress }),
  );
  progress.end();
  const known = folders.map(({ folder, jadi }) => [folderName(folder), jadi] as const);
  return { index, folders, ...saveDocuments({ root, dataDir }, Object.fromEntries(known)) };
}

export interface PlaceInput {
  readonly root: string;
  readonly dataDir: string;
  readonly printed: Printed;
  readonly staging: string;
  readonly site: string | null;
}

/** Puts documents and cards at their addresses, as far as they are not there. */
export async function placePrinted(
  input: PlaceInput,
): Promise<readonly (readonly [string, BuiltUnit])[]> {
  const { root, dataDir, printed, staging, site } = input;
  const { index, folders } = printed;
  const documents = createWriter(staging, knownFiles(site, DOCUMENTS));
  documentFiles({ root, dataDir, index, writer: documents }, folders);
  const cards = createWriter(staging, knownFiles(site, CARDS));
  for (const { path, bytes } of await cardFiles({ root, index }))
    cards.write(outputFile(index.urls, path), bytes);
  const store = openStore(staging);
  return [noted(store, DOCUMENTS, documents), noted(store, CARDS, cards)];
}

function noted(store: SiteStore, kode: string, { files, bytes }: UnitWriter) {
  const inputs = sha256(files.map(({ path, sha256: one }) => `${one} ${path}`).join("\n"));
  return [kode, saveUnit(store, { kode, inputs, files, bytes })] as const;
}
