import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { templateBook } from "../records/template.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { contohEdisi } from "./contoh-edisi.ts";
import { contohPernyataan } from "./contoh-pernyataan.ts";
import { contohInstruksi } from "./contoh-instruksi.ts";
import { contohInstansi, contohPublikasi } from "./contoh-publikasi.ts";
import { contohRegistry, namaCsv, perubahanCsv } from "./contoh-wilayah.ts";

export interface ExampleOptions {
  readonly root: string;
  /** Write nothing, only compare. */
  readonly check: boolean;
}

const FOLDER = "data/contoh";

/** Writes data/contoh afresh, or with `check` names the files that are stale, missing or too many. */
export async function writeExample(options: ExampleOptions): Promise<readonly string[]> {
  return saveExample(await exampleFiles(), options);
}

/**
 * Makes data/contoh hold exactly these files, by their path from the root; with `check` it touches
 * none. Returns those that were wrong.
 */
export function saveExample(
  files: ReadonlyMap<string, Uint8Array>,
  { root, check }: ExampleOptions,
): readonly string[] {
  const leftover = existingFiles(root).filter((file) => !files.has(file));
  const stale = [...files].filter(([file, bytes]) => !holds(join(root, file), bytes));
  if (!check) {
    for (const file of leftover) rmSync(join(root, file));
    for (const [file, bytes] of stale) save(join(root, file), bytes);
  }
  return [...stale.map(([file]) => file), ...leftover];
}

/** Bytes of every example file by its path from the root. The same on every call. */
export async function exampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const registry = contohRegistry();
  for (const { berkas, content } of contohEdisi(registry)) {
    files.set(`${FOLDER}/${berkas}`, await writeWorkbook(templateBook(content)));
  }
  for (const [file, text] of textFiles()) {
    files.set(`${FOLDER}/${file}`, new TextEncoder().encode(text));
  }
  return files;
}

function textFiles(): readonly (readonly [string, string])[] {
  const publikasi = contohPublikasi();
  const instruksi = contohInstruksi();
  const pernyataan = contohPernyataan();
  return [
    ["wilayah/nama.csv", namaCsv()],
    ["wilayah/perubahan.csv", perubahanCsv()],
    ["instansi.json", json(contohInstansi())],
    [`instruksi/${instruksi.id}.json`, json(instruksi)],
    [`publikasi/${publikasi.wilayah}.json`, json(publikasi)],
    [`pernyataan/${pernyataan.wilayah}.json`, json(pernyataan)],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function existingFiles(root: string): string[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function holds(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(bytes);
}

function save(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  saveFile(path, bytes);
}
