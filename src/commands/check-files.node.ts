import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { UsageError } from "../build/options.ts";

/** A workbook to be checked. */
export interface FoundWorkbook {
  readonly path: string;
  /** Its name as a person reads it: relative to the repository where it lies in it. */
  readonly berkas: string;
  /** Path below `koperasi/` for a file in the data folder, which says what it must be of. */
  readonly below?: string;
}

const WORKBOOK = /\.xlsx?$|\.xls[mb]$|\.ods$/i;

/** The workbooks that the command line names, those in its folders too, each once. */
export function findWorkbooks(
  root: string,
  paths: readonly string[],
  data: string,
): readonly FoundWorkbook[] {
  const files = paths.flatMap((path) => filesAt(resolve(root, path), path));
  return [...new Set(files)].map((file) => foundWorkbook(root, file, data));
}

/** Its place, if it stands in the data folder or in the fictional region's. */
export function foundWorkbook(root: string, path: string, data: string): FoundWorkbook {
  const inside = relative(root, path).split(sep).join("/");
  const berkas = inside.startsWith("..") ? path : inside;
  const folders = [join(data, "koperasi"), join(data, "contoh", "koperasi")];
  const folder = folders.find((one) => !relative(resolve(root, one), path).startsWith(".."));
  if (folder === undefined) return { path, berkas };
  return { path, berkas, below: relative(resolve(root, folder), path).split(sep).join("/") };
}

/** For each workbook, which one it is of those whose copies would have its name, from 1. */
export function numbersOf(files: readonly FoundWorkbook[]): readonly number[] {
  // In the data folder the kabupaten is part of the name; elsewhere nobody knows it yet.
  const areNamed = files.every(({ below }) => below !== undefined);
  const seen = new Map<string, number>();
  return files.map(({ berkas, below }) => {
    const key = areNamed ? (below ?? "") : nameOfCopy(berkas);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return seen.get(key) ?? 1;
  });
}

/** As the copies are named, without the code that may or may not stand before it. */
function nameOfCopy(berkas: string): string {
  const name = (berkas.split(/[\\/]/).at(-1) ?? "").toLowerCase().replace(/[^\w.-]+/g, "_");
  return name.replace(/^\d\d\.\d\d_/, "");
}

function filesAt(path: string, typed: string): readonly string[] {
  if (!existsSync(path)) throw new UsageError(`${typed}: tidak ada berkas atau folder bernama itu`);
  if (!statSync(path).isDirectory()) return [path];
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  if (found.length === 0) throw new UsageError(`${typed}: tidak ada buku kerja di folder ini`);
  return found.sort();
}
