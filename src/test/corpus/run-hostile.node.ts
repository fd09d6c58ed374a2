import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runLimited, type LimitedEnd } from "../../check/belt.node.ts";
import { KLATEN, smallRegistry } from "../make-workbook.ts";
import { bundleEntry } from "./bundle-entry.node.ts";
import type { HostileBook } from "./hostile-book.ts";
import type { HostileRequest } from "./hostile-entry.ts";

export const SECONDS = 20;
export const MEGABYTES = 512;

export interface HostileRun {
  readonly book: HostileBook;
  readonly bytes: number;
  readonly end: LimitedEnd;
}

export interface HostileWay {
  readonly atOnce: number;
  /** As one file, which starts sooner; not so, it costs what a check costs. */
  readonly bundled: boolean;
  /** Write the marked workbooks too. */
  readonly books: boolean;
}

/** Checks each book in a process of its own; `told` hears of each as it ends. */
export async function runHostile(
  books: readonly HostileBook[],
  told: (run: HostileRun) => void,
  { atOnce, bundled, books: marked }: HostileWay = { atOnce: 2, bundled: true, books: true },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "papan-uji-"));
  try {
    const entry = bundled
      ? await bundleEntry("hostile-entry", folder)
      : new URL("./hostile-entry.ts", import.meta.url);
    const waiting = [...books];
    const work = async (): Promise<void> => {
      for (let book = waiting.shift(); book !== undefined; book = waiting.shift()) {
        told(await runOne(book, { entry, folder, books: marked }));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Where {
  readonly entry: URL;
  readonly folder: string;
  readonly books: boolean;
}

async function runOne(book: HostileBook, { entry, folder, books }: Where): Promise<HostileRun> {
  const bytes = await book.make();
  const path = join(folder, `${book.name}.xlsx`);
  writeFileSync(path, bytes);
  const cells = Object.keys(book.reads ?? {});
  const request: HostileRequest = { path, names: klaten(), cells, books };
  const end = await runLimited({ entry, request, seconds: SECONDS, megabytes: MEGABYTES });
  rmSync(path);
  return { book, bytes: bytes.length, end };
}

function klaten(): HostileRequest["names"] {
  const registry = smallRegistry();
  const codes = ["33", KLATEN, ...registry.childrenOf(KLATEN), ...registry.desaIn(KLATEN)];
  return codes.map((kode) => [kode, registry.namaOf(kode)] as const);
}
