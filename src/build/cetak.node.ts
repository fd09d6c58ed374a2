import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Tumpukan } from "../pdf/batch.ts";
import type { Letters } from "../pdf/letters.ts";
import { browserVersion, printBatches } from "../pdf/print.node.ts";
import { dataFile } from "../records/repository-path.node.ts";
import { overlaps } from "../wilayah/kode.ts";
import type { BerkasJadi } from "../views/cetak/berkas.ts";
import { berkasOf, tumpukanOf, type Rencana } from "../views/cetak/cetakan.ts";
import { folderCetak, wilayahCetak } from "../views/cetak/folder.ts";
import { bahanSidik } from "../views/cetak/sidik.ts";
import type { SiteIndex } from "../views/site-index.ts";
import type { Kertas } from "../views/urls-cetak.ts";
import { cetakCache, type Tersimpan } from "./cetak-cache.node.ts";
import { sha256 } from "./sha256.node.ts";
import { naskahOf, type FolderBersidik } from "./cetak-naskah.ts";
import { digestOf } from "./digest.node.ts";
import { lettersOf, unpackWoff } from "./woff.node.ts";

export interface CetakSite {
  readonly root: string;
  /** Where the workbooks are, whose bytes the data digest holds. */
  readonly dataDir: string;
  readonly index: SiteIndex;
  readonly only: string | undefined;
  /** Papers of the sheets of desa. */
  readonly sheets: readonly Kertas[];
  readonly progress: { tick(done: number, total: number): void };
  /** Where finished batches are kept; below the repository if it is not said. */
  readonly cacheDir?: string;
}

/** A folder with every PDF of it, by name. */
export interface FolderTercetak extends FolderBersidik {
  readonly berkas: readonly BerkasTercetak[];
}

/** A PDF with what it is and where it lies in the cache. */
export interface BerkasTercetak extends BerkasJadi {
  readonly file: string;
}

/**
 * Prints every document of every edition; batches that did not change come from the cache, and each that is
 * finished is kept at once, so that a run that is ended goes on where it was. Throws an Error that names the
 * document that cannot be printed.
 */
export async function printDocuments(site: CetakSite): Promise<readonly FolderTercetak[]> {
  const { root, index, progress, cacheDir = cetakDir(root) } = site;
  const style = cetakStyle(root);
  const cache = cetakCache(cacheDir, shapedBy(root, style, await browserVersion()));
  const letters = cetakLetters();
  const plan = planOf(index, site);
  const found = new Map<Rencana, readonly Tersimpan[]>();
  const printing = new Map<Tumpukan, { readonly rencana: Rencana; readonly key: string }>();
  const report = () => progress.tick(found.size, plan.length);
  const missing = function* (): Iterable<Tumpukan> {
    for (const { input, rencana } of plan) {
      const batch = naskahOf(input, { rencana, letters });
      const key = cache.keyOf(batch);
      const known = cache.find(key);
      if (known) {
        found.set(rencana, known);
        report();
      } else {
        printing.set(batch, { rencana, key });
        yield batch;
      }
    }
  };
  await printBatches(missing(), {
    style,
    save: (batch, documents) => {
      const planned = printing.get(batch);
      printing.delete(batch);
      if (planned) found.set(planned.rencana, cache.save(planned.key, documents));
      report();
    },
  });
  cache.prune(KEPT_DAYS);
  return gathered(plan, found);
}

/** Where PDFs are kept from one build to the next. */
export function cetakDir(root: string): string {
  return join(root, ".cache", "cetak");
}

/** What no build has used for so long is made anew if it is ever needed again. */
const KEPT_DAYS = 7;

interface Planned {
  readonly input: FolderBersidik;
  readonly rencana: Rencana;
}

/** Every batch of every folder that a build with `only` has, in a fixed order. */
function planOf(
  index: SiteIndex,
  { root, dataDir, only, sheets }: Pick<CetakSite, "root" | "dataDir" | "only" | "sheets">,
): readonly Planned[] {
  const hashOf = workbookHash({ root, dataDir });
  return wilayahCetak(index)
    .filter((wilayah) => overlaps(wilayah, only))
    .flatMap((wilayah) => folderCetak(index, wilayah))
    .flatMap((folder) => {
      const input = { folder, sidik: sha256(bahanSidik(folder, hashOf, sha256)) };
      return tumpukanOf(folder, { only, sheets }).map((rencana) => ({ input, rencana }));
    });
}

/** SHA-256 of a workbook by its path; each is read once. */
export function workbookHash(
  place: Pick<CetakSite, "root" | "dataDir">,
): (berkas: string) => string {
  const known = new Map<string, string>();
  return (berkas) => {
    const hash = known.get(berkas) ?? sha256(readFileSync(dataFile(place, berkas)));
    known.set(berkas, hash);
    return hash;
  };
}

function gathered(
  plan: readonly Planned[],
  found: ReadonlyMap<Rencana, readonly Tersimpan[]>,
): readonly FolderTercetak[] {
  const byFolder = new Map<FolderBersidik, BerkasTercetak[]>();
  for (const { input, rencana } of plan) {
    const keys = berkasOf(rencana);
    const files = (found.get(rencana) ?? []).flatMap((file) => {
      const key = keys.get(file.berkas);
      return key ? [{ ...key, ...file }] : [];
    });
    byFolder.set(input, [...(byFolder.get(input) ?? []), ...files]);
  }
  return [...byFolder].map(([input, berkas]) => ({ ...input, berkas: berkas.sort(byName) }));
}

function byName(left: BerkasTercetak, right: BerkasTercetak): number {
  return left.berkas < right.berkas ? -1 : 1;
}

const STYLES = ["src/site/assets/cetak.css", "src/site/assets/cetak-laporan.css"];
const WEIGHTS = ["400", "600"] as const;
const SCRIPTS = ["latin", "latin-ext", "vietnamese"] as const;

/** Style sheets with the fonts inside them. */
export function cetakStyle(root: string): string {
  const ranges = JSON.parse(readFileSync(fontFile("unicode.json"), "utf8")) as Readonly<
    Record<string, string>
  >;
  const faces = WEIGHTS.flatMap((weight) =>
    SCRIPTS.map((script) => {
      const font = readFileSync(fontFile(`files/public-sans-${script}-${weight}-normal.woff2`));
      return `@font-face{font-family:"Public Sans";font-weight:${weight};unicode-range:${ranges[script]};src:url(data:font/woff2;base64,${font.toString("base64")}) format("woff2")}`;
    }),
  );
  return [...faces, ...STYLES.map((file) => readFileSync(join(root, file), "utf8"))].join("\n");
}

/** Letters of all fonts together, and those of the first, in which feet are set. */
export function cetakLetters(): { readonly all: Letters; readonly feet: Letters } {
  const sets = SCRIPTS.map((script) =>
    lettersOf(unpackWoff(readFileSync(fontFile(`files/public-sans-${script}-400-normal.woff`)))),
  );
  return { all: new Set(sets.flatMap((set) => [...set])), feet: sets[0] ?? new Set() };
}

function fontFile(name: string): string {
  const packageJson = createRequire(import.meta.url).resolve(
    "@fontsource/public-sans/package.json",
  );
  return join(packageJson, "..", name);
}

/** What shapes a PDF besides its text, the browser, styles and fonts. */
export const PRINT_SHAPERS = [
  "src/pdf",
  "src/views/cetak",
  "src/site/cetak",
  "src/charts",
  "src/base",
  "package-lock.json",
];

/** What a PDF is made with: the browser, zlib, styles, fonts, and the code of what is printed and how. */
function shapedBy(root: string, style: string, version: string): string {
  const shapers = digestOf(root, PRINT_SHAPERS);
  return sha256([version, process.versions.zlib, style, shapers].join("\0"));
}
