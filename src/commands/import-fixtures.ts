import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { readEdisi } from "../records/read-edisi.ts";
import type { Pemetaan } from "../records/types.gen.ts";
import { recapBytes, type RecapCell } from "../test/corpus/rekap-book.ts";
import { fullRegistry, ROOT } from "../test/make-workbook.ts";
import type { Terminal } from "./import-ask.node.ts";
import { parseImportOptions } from "./import-options.ts";
import { importFile } from "./import.node.ts";

/** A data folder and a desk beside it, gone afterwards. */
export async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "papan-impor-"));
  try {
    cpSync(join(ROOT, "data", "wilayah"), join(root, "data", "wilayah"), { recursive: true });
    mkdirSync(join(root, "meja"));
    await work(new Desk(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Where tests run the command, and look at what it wrote. */
export class Desk {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  path(name: string): string {
    return join(this.root, "meja", name);
  }

  async recap(name: string, rows: readonly (readonly RecapCell[])[]): Promise<void> {
    writeFileSync(this.path(name), await recapBytes([{ name: "Rekap", rows }]));
  }

  /** What the command prints, and whether it succeeded. */
  async run(...args: string[]): Promise<{ readonly done: boolean; readonly text: string }> {
    return this.runAt(undefined, ...args);
  }

  /** The same with somebody who answers at once. */
  async runAt(terminal: Terminal | undefined, ...args: string[]) {
    const lines: string[] = [];
    const options = parseImportOptions([...args, "--kabupaten", "33.10"], join(this.root, "meja"));
    const print = (text: string) => lines.push(text);
    const done = await importFile({ root: this.root, options, terminal, print });
    return { done, text: lines.join("\n") };
  }

  mapping(path: string): Pemetaan {
    return JSON.parse(readFileSync(path, "utf8")) as Pemetaan;
  }

  answer(name: string, answers: Readonly<Record<string, string>>): void {
    const mapping = this.mapping(this.path(name));
    const pertanyaan = mapping.pertanyaan.map((each) => ({
      ...each,
      pilih: answers[each.id] ?? each.pilih,
    }));
    writeFileSync(this.path(name), JSON.stringify({ ...mapping, pertanyaan }));
  }

  /** Values of one desa in a result. */
  result(name: string, tanggal_data: string, kode: string): Readonly<Record<string, unknown>> {
    const place = { berkas: name, kabupaten: "33.10", tanggal_data, perubahan_ke: 0 };
    const { edisi, problems } = readEdisi(readFileSync(this.path(name)), place, {
      registry: fullRegistry(),
    });
    assert.equal(problems.filter(({ severity }) => severity === "error").map(formatProblem), []);
    const row = edisi?.lembar.koperasi.baris.find((each) => each.kode === kode);
    return (row ?? {}) as Readonly<Record<string, unknown>>;
  }
}

/** Somebody who types these lines, and what was said to them. */
export function typist(
  ...lines: readonly string[]
): Terminal & { readonly said: readonly string[] } {
  const [left, said] = [[...lines], [] as string[]];
  return {
    said,
    say: (text) => said.push(text),
    ask: () => Promise.resolve(left.shift()),
    close: () => undefined,
  };
}

const HEAD = ["Kecamatan", "Desa", "Tgl Musdesus", "Kelas", "Sembako", "Nama Ketua"];
export const NOVEMBER = [
  HEAD,
  ["Wonosari", "Bentangan", "03/06/2025", "A", "V", "SITI RAHASIA"],
  ["Wonosari", "Duwett", "04/06/2025", "B", null, "SITI RAHASIA"],
];
export const DECEMBER = [
  HEAD,
  ["Wonosari", "Bentangan", "05/06/2025", "A", "V", "SITI RAHASIA"],
  ["Wonosari", "Duwett", "06/06/2025", "A", null, "SITI RAHASIA"],
];
export const BENTANGAN = "33.10.15.2015";
export const DUWET = "33.10.15.2016";
