import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { SiteIndex } from "../views/site-index.ts";
import { outputFile } from "../views/urls.ts";
import { browserVersion, printAll, type PrintJob } from "./print.node.ts";
import { serveSite } from "./serve.node.ts";
import { pdfTargets, type PdfTarget } from "./targets.ts";

export interface PrintSite {
  readonly root: string;
  readonly index: SiteIndex;
  /** Folder with the finished pages; the PDFs are written into it. */
  readonly siteDir: string;
  readonly only: string | undefined;
  readonly progress: { tick(done: number, total: number): void };
}

/** Makes every PDF of the site; those whose page did not change come from the cache. */
export async function printSite({
  root,
  index,
  siteDir,
  only,
  progress,
}: PrintSite): Promise<void> {
  const targets = pdfTargets(index, only);
  const shapedBy = digestOf([
    await browserVersion(),
    ...assetDigests(siteDir),
    ...codeDigests(root),
  ]);
  const cached = (target: PdfTarget) =>
    cacheFile(
      root,
      digestOf([shapedBy, pageDigest(siteDir, index, target), JSON.stringify(target)]),
    );
  const missing = targets.filter((target) => !existsSync(cached(target)));
  let done = targets.length - missing.length;
  progress.tick(done, targets.length);
  const jobs = missing.map((target): PrintJob => ({
    target,
    save: (pdf) => writeWhole(cached(target), pdf),
  }));
  await printMissing(jobs, {
    siteDir,
    base: index.urls.base,
    onDone: () => progress.tick((done += 1), targets.length),
  });
  for (const target of targets) place(cached(target), join(siteDir, target.file));
}

interface Serving {
  readonly siteDir: string;
  readonly base: string;
  readonly onDone: () => void;
}

async function printMissing(
  jobs: readonly PrintJob[],
  { siteDir, base, onDone }: Serving,
): Promise<void> {
  if (jobs.length === 0) return;
  const server = await serveSite({ dir: siteDir, base });
  try {
    await printAll(jobs, { origin: server.origin, onDone });
  } finally {
    await server.close();
  }
}

function pageDigest(siteDir: string, { urls }: SiteIndex, target: PdfTarget): string {
  return digestOf([readFileSync(join(siteDir, outputFile(urls, target.page)))]);
}

function assetDigests(siteDir: string): Buffer[] {
  const folder = join(siteDir, "assets");
  const shaping = readdirSync(folder)
    .filter((name) => /\.(css|woff2)$/.test(name))
    .sort();
  return shaping.map((name) => readFileSync(join(folder, name)));
}

function codeDigests(root: string): Buffer[] {
  return ["src/pdf/foot.ts", "src/pdf/print.node.ts"].map((file) => readFileSync(join(root, file)));
}

function cacheFile(root: string, key: string): string {
  return join(root, ".cache", "pdf", `${key}.pdf`);
}

function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

function writeWhole(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}

function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
