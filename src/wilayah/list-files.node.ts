import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readList, TABLES, type ReadList, type TableText } from "./read-list.ts";

/**
 * The list of regions of a folder with the four tables (a package of idn-area-data has them in `data/`),
 * or of one CSV with `kode,nama`. What is missing or odd about it is among the faults.
 */
export function loadList(path: string): ReadList {
  const files = tablesOf(path);
  const faults = files.flatMap(({ path }) => fileFault(path) ?? []);
  if (faults.length > 0) return { names: [], faults };
  return readList(files.map((file) => textOf(file)));
}

interface TableFile extends Omit<TableText, "text"> {
  readonly path: string;
}

function tablesOf(path: string): readonly TableFile[] {
  if (!isFolder(path)) return [{ path, file: basename(path) }];
  const inside = join(path, "data");
  const hasTables = (folder: string) => TABLES.some(({ name }) => existsSync(join(folder, name)));
  const folder = !hasTables(path) && hasTables(inside) ? inside : path;
  return TABLES.map(({ name, tingkat }) => ({ path: join(folder, name), file: name, tingkat }));
}

/** The whole country is 3 MB. */
const LARGEST = 100e6;

function fileFault(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return `${path}: tidak ada.`;
  if (!stat.isFile()) return `${path}: bukan berkas.`;
  if (!path.toLowerCase().endsWith(".csv"))
    return `${path}: bukan folder, dan bukan CSV. Bila ini arsip (.tgz, .zip), buka dulu, lalu sebut foldernya.`;
  return stat.size > LARGEST ? `${path}: terlalu besar untuk daftar wilayah.` : undefined;
}

/** Bytes that are no UTF-8 become signs that `readList` refuses. */
function textOf({ path, ...table }: TableFile): TableText {
  return { ...table, text: readFileSync(path, "utf8") };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
