import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { runLimited, type LimitedEnd } from "../../check/belt.node.ts";
import { KLATEN, smallRegistry } from "../make-workbook.ts";
import type { HostileBook } from "./hostile-book.ts";
import type { HostileRequest } from "./hostile-entry.ts";

export const SECONDS = 20;
export const MEGABYTES = 512;

export interface HostileRun {
  readonly book: HostileBook;
  readonly bytes: number;
  readonly end: LimitedEnd;
}

/** Checks each book in a process of its own, two at a time; `told` hears of each as it ends. */
export async function runHostile(
  books: readonly HostileBook[],
  told: (run: HostileRun) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "papan-uji-"));
  try {
    const entry = await bundleEntry(folder);
    const waiting = [...books];
    const work = async (): Promise<void> => {
      for (let book = waiting.shift(); book !== undefined; book = waiting.shift()) {
        told(await runOne(book, entry, folder));
      }
    };
    await Promise.all([work(), work()]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runOne(book: HostileBook, entry: URL, folder: string): Promise<HostileRun> {
  const bytes = await book.make();
  const path = join(folder, `${book.name}.xlsx`);
  writeFileSync(path, bytes);
  const request: HostileRequest = { path, names: klaten(), cells: Object.keys(book.reads ?? {}) };
  const end = await runLimited({ entry, request, seconds: SECONDS, megabytes: MEGABYTES });
  rmSync(path);
  return { book, bytes: bytes.length, end };
}

function klaten(): HostileRequest["names"] {
  const registry = smallRegistry();
  const codes = ["33", KLATEN, ...registry.childrenOf(KLATEN), ...registry.desaIn(KLATEN)];
  return codes.map((kode) => [kode, registry.namaOf(kode)] as const);
}

/** Packages that are CommonJS inside. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** One file, so that a process starts in a third of the time. */
async function bundleEntry(folder: string): Promise<URL> {
  const outfile = join(folder, "periksa.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("./hostile-entry.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: REQUIRE },
    logLevel: "error",
  });
  return pathToFileURL(outfile);
}
