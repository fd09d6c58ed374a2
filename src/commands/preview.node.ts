import { unescapeHtml } from "../base/html.ts";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { buildIn, exportCommit, type BuildPlace } from "./build-in.node.ts";
import { mergeBase } from "./changed-files.node.ts";
import { previewList, type PreviewContent, type PreviewEntry } from "./preview-list.ts";
import { relinkPage } from "./relink.ts";
import { compareSites, filesBelow, type SiteDifference } from "../build/site-difference.node.ts";
import { checkOutput, openStaging, discardStaging, swapIn } from "../build/swap.node.ts";

export interface PreviewRequest {
  readonly root: string;
  /** Branch or commit that the change is held against. */
  readonly since: string;
  readonly out: string;
  readonly print: (text: string) => void;
}

/** Folder of the preview that holds the pages; beside it stands the list. */
const PAGES = "situs";
/** Nothing of a broken-off preview is used again. */
const PREVIEW = `pratinjau ${process.pid}`;

/**
 * Builds the site as it was and as it is, without PDFs, and keeps the pages whose bytes differ with a
 * list of them. False if the site cannot be built as it is: then its problems were printed.
 */
export async function writePreview({ root, since, out, print }: PreviewRequest): Promise<boolean> {
  checkOutput(out);
  const base = mergeBase(root, since);
  const temp = mkdtempSync(join(tmpdir(), "papan-pratinjau-"));
  try {
    const before = join(temp, "sebelum");
    exportCommit(root, base, before);
    const ended = await buildBoth(
      { dir: before, out: join(temp, "situs-sebelum") },
      { dir: root, out: join(temp, "situs-sesudah") },
    );
    if (typeof ended === "string") print(ended);
    else save({ root, out, ...ended, print });
    return typeof ended !== "string";
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

type Built = Pick<Saving, "oldDir" | "newDir">;

/** Both sites at once; what the present build printed if it fails: the other one is then not needed. */
async function buildBoth(before: BuildPlace, now: BuildPlace): Promise<Built | string> {
  const stop = new AbortController();
  const older = buildIn({ ...before, signal: stop.signal }).catch(() => "");
  const printed = await buildIn(now);
  if (printed !== undefined) stop.abort();
  const oldDir = (await older) === undefined ? before.out : undefined;
  return printed ?? { oldDir, newDir: now.out };
}

interface Saving {
  readonly root: string;
  readonly out: string;
  readonly oldDir: string | undefined;
  readonly newDir: string;
  readonly print: (text: string) => void;
}

function save({ root, out, oldDir, newDir, print }: Saving): void {
  const difference = compareSites(oldDir, newDir);
  const { homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly homepage: string;
  };
  const content = contentOf(difference, { oldDir, newDir, homepage });
  const { staging } = openStaging(out, PREVIEW);
  try {
    copyFiles(difference, { newDir, target: join(staging, PAGES), homepage });
    writeFileSync(join(staging, "index.html"), previewList(content));
    swapIn(staging, resolve(out));
  } catch (error) {
    discardStaging(staging);
    throw error;
  }
  const { berubah, baru, hilang } = content;
  print(`Halaman: ${berubah.length} berubah, ${baru.length} baru, ${hilang.length} hilang.`);
}

interface Copying {
  readonly newDir: string;
  readonly target: string;
  readonly homepage: string;
}

function copyFiles(difference: SiteDifference, { newDir, target, homepage }: Copying): void {
  const assets = filesBelow(join(newDir, "assets")).map((name) => `assets/${name}`);
  const kept = new Set([...difference.changed, ...difference.added, ...assets]);
  const has = (file: string) => kept.has(file);
  for (const file of kept) {
    const path = join(target, file);
    mkdirSync(dirname(path), { recursive: true });
    if (file.endsWith(".html")) {
      const text = readFileSync(join(newDir, file), "utf8");
      writeFileSync(path, relinkPage(text, { page: file, homepage, has }));
    } else cpSync(join(newDir, file), path);
  }
}

function contentOf(
  { changed, added, removed, assetsChanged }: SiteDifference,
  { oldDir, newDir, homepage }: Pick<Saving, "oldDir" | "newDir"> & { readonly homepage: string },
): PreviewContent {
  const here = (file: string): PreviewEntry => ({
    file,
    href: `${PAGES}/${file}`,
    judul: titleIn(newDir, file),
  });
  const gone = (file: string): PreviewEntry => ({
    file,
    href: new URL(file.replace(/(^|\/)index\.html$/, "$1"), homepage).href,
    judul: titleIn(oldDir ?? newDir, file),
  });
  const isPage = (file: string) => file.endsWith(".html");
  return {
    berubah: changed.filter(isPage).map(here),
    baru: added.filter(isPage).map(here),
    hilang: removed.filter(isPage).map(gone),
    unduhan: [...changed, ...added].filter((file) => !isPage(file)).map(here),
    tampilanBerubah: assetsChanged,
    adaPembanding: oldDir !== undefined,
  };
}

/** Title of a page without its markup; the file's name where it has none. */
function titleIn(dir: string, file: string): string {
  if (!file.endsWith(".html")) return file.split("/").at(-1) ?? file;
  const [, title] = readFileSync(join(dir, file), "utf8").match(/<title>([^<]*)<\/title>/) ?? [];
  return unescapeHtml(title ?? file);
}
