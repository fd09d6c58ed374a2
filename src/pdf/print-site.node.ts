import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveWhole } from "../base/save.node.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { makeCards } from "./card-site.node.ts";
import { browserVersion, printAll } from "./print.node.ts";
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

interface CachedTarget {
  readonly target: PdfTarget;
  /** Where the finished PDF of exactly this page is kept. */
  readonly cached: string;
}

/** Makes every PDF of the site and the cards of shared links. */
export async function printSite(site: PrintSite): Promise<void> {
  const version = await browserVersion();
  await printDocuments(site, version);
  await makeCards({ ...site, browserVersion: version });
}

/** PDFs whose page did not change come from the cache. */
async function printDocuments(
  { root, index, siteDir, only, progress }: PrintSite,
  version: string,
): Promise<void> {
  const targets = cachedTargets({ root, siteDir, version, targets: pdfTargets(index, only) });
  const known = targets.filter(({ cached }) => existsSync(cached));
  for (const entry of known) place(entry, siteDir);
  let done = known.length;
  progress.tick(done, targets.length);
  const missing = targets.filter((entry) => !known.includes(entry));
  if (missing.length === 0) return;
  const jobs = missing.map((entry) => ({
    target: entry.target,
    save: (pdf: Uint8Array) => {
      saveWhole(entry.cached, (draft) => writeFileSync(draft, pdf));
      place(entry, siteDir);
    },
  }));
  const server = await serveSite({ dir: siteDir, base: index.urls.base });
  try {
    await printAll(jobs, {
      origin: server.origin,
      onDone: () => progress.tick((done += 1), targets.length),
    });
  } finally {
    await server.close();
  }
}

interface Sources {
  readonly root: string;
  readonly siteDir: string;
  readonly version: string;
  readonly targets: readonly PdfTarget[];
}

/** The key covers the page, style sheets, fonts, the code that prints, and the browser. */
function cachedTargets({ root, siteDir, version, targets }: Sources): readonly CachedTarget[] {
  const shapedBy = digestOf([version, ...assets(siteDir), ...printingCode(root)]);
  return targets.map((target) => {
    const page = readFileSync(join(siteDir, target.pageFile));
    const key = digestOf([shapedBy, page, JSON.stringify(target)]);
    return { target, cached: join(root, ".cache", "pdf", `${key}.pdf`) };
  });
}

function assets(siteDir: string): Buffer[] {
  const folder = join(siteDir, "assets");
  const shaping = readdirSync(folder).filter((name) => /\.(css|woff2)$/.test(name));
  return shaping.sort().map((name) => readFileSync(join(folder, name)));
}

function printingCode(root: string): Buffer[] {
  return [
    "src/pdf/foot.ts",
    "src/pdf/print.node.ts",
    "src/pdf/browser-path.node.mjs",
    "package-lock.json",
  ].map((file) => readFileSync(join(root, file)));
}

function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

function place({ target, cached }: CachedTarget, siteDir: string): void {
  saveWhole(join(siteDir, target.file), (draft) => copyFileSync(cached, draft));
}
