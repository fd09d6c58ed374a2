import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runLimited, type LimitedEnd } from "../../check/belt.node.ts";
import { KLATEN, smallRegistry } from "../make-workbook.ts";
import { bundleEntry } from "./bundle-entry.node.ts";
import type { HostileBook } from "./hostile-book.ts";
import type { HostileAnswer, HostileFile, HostileRequest } from "./hostile-entry.ts";

export const SECONDS = 20;
export const MEGABYTES = 512;

export interface HostileRun {
  readonly book: HostileBook;
  readonly bytes: number;
  readonly end: LimitedEnd;
}

export interface HostileWay {
  readonly atOnce: number;
  /** How many one process checks, one after the other, within the limits of one. */
  readonly perProcess: number;
  /** As one file, which starts sooner; not so, it costs what a check costs. */
  readonly bundled: boolean;
  /** Write the marked workbooks too. */
  readonly books: boolean;
}

/**
 * Checks each book; `told` hears of each as it ends. Where several share a process that is stopped,
 * each of them gets one of its own.
 */
export async function runHostile(
  books: readonly HostileBook[],
  told: (run: HostileRun) => void,
  way: HostileWay = { atOnce: 2, perProcess: 8, bundled: true, books: true },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "papan-uji-"));
  try {
    const entry = way.bundled
      ? await bundleEntry("hostile-entry", folder)
      : new URL("./hostile-entry.ts", import.meta.url);
    const waiting = [...books];
    const work = async (): Promise<void> => {
      while (waiting.length > 0) {
        const next = waiting.splice(0, way.perProcess);
        for (const run of await runSome(next, { entry, folder, books: way.books })) told(run);
      }
    };
    await Promise.all(Array.from({ length: way.atOnce }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Where {
  readonly entry: URL;
  readonly folder: string;
  readonly books: boolean;
}

async function runSome(
  books: readonly HostileBook[],
  where: Where,
): Promise<readonly HostileRun[]> {
  const files = await Promise.all(books.map((book) => save(book, where.folder)));
  const request: HostileRequest = {
    workbooks: files.map(({ file }) => file),
    names: klaten(),
    books: where.books,
  };
  const { entry } = where;
  const end = await runLimited({ entry, request, seconds: SECONDS, megabytes: MEGABYTES });
  for (const { file } of files) rmSync(file.path);
  if ("answer" in end) {
    const answers = end.answer as readonly HostileAnswer[];
    return files.map(({ book, bytes }, n) => ({
      book,
      bytes,
      end: { ...end, answer: answers[n] },
    }));
  }
  if (books.length === 1) return files.map(({ book, bytes }) => ({ book, bytes, end }));
  const alone: HostileRun[] = [];
  for (const book of books) alone.push(...(await runSome([book], where)));
  return alone;
}

async function save(book: HostileBook, folder: string) {
  const bytes = await book.make();
  const path = join(folder, `${book.name}.xlsx`);
  writeFileSync(path, bytes);
  const file: HostileFile = { path, cells: Object.keys(book.reads ?? {}) };
  return { book, bytes: bytes.length, file };
}

function klaten(): HostileRequest["names"] {
  const registry = smallRegistry();
  const codes = ["33", KLATEN, ...registry.childrenOf(KLATEN), ...registry.desaIn(KLATEN)];
  return codes.map((kode) => [kode, registry.namaOf(kode)] as const);
}
