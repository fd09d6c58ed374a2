import { statSync } from "node:fs";
import { join } from "node:path";
import { filesIn, readSite } from "./site.ts";

/** Pages that one template makes at addresses of one form. */
export interface PageKind {
  /** "halaman-desa /desa/DESA/" */
  readonly name: string;
  /** The longest page of it, and the shortest where that says far less. */
  readonly paths: readonly string[];
  /** The longest page of it that tells of the example region only, which no report changes. */
  readonly example: string | undefined;
  readonly count: number;
}

/** All kinds of pages of a built site, read from what was built, so that none can be forgotten. */
export function pageKinds(site: string): readonly PageKind[] {
  const kinds = new Map<string, string[]>();
  for (const file of filesIn(site, ".html")) {
    const name = kindOf(file, bodyClass(readSite(site, file)));
    kinds.set(name, [...(kinds.get(name) ?? []), file]);
  }
  return [...kinds].map(([name, files]) => ({
    name,
    count: files.length,
    paths: extremes(site, files).map(pathOf),
    example: extremes(site, files.filter(isOfExample)).map(pathOf)[0],
  }));
}

/** A topic looks the same at every level. */
function kindOf(file: string, className: string): string {
  return className.startsWith("halaman-topik") ? className : `${className} ${formOf(pathOf(file))}`;
}

/** "/kabupaten/33.10/2025-11-24/k0/" → "/kabupaten/KODE/TANGGAL/KOREKSI/" */
function formOf(path: string): string {
  const [first = "", ...rest] = path.split("/").slice(1);
  const parts = rest.map((part, at) => {
    if (NAMED.get(first) === at && part !== "") return "NAMA";
    return FORMS.find(([form]) => form.test(part))?.[1] ?? part;
  });
  return `/${[first, ...parts].join("/")}`;
}

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^\d\d(\.\d\d)+(\.\d{4})?$/, "KODE"],
  [/^\d{4}-\d\d(-\d\d)?$/, "TANGGAL"],
  [/^\d{1,4}$/, "NOMOR"],
  [/^k\d+$/, "KOREKSI"],
];
/** Where in these folders a page's own name stands; elsewhere every name is a kind. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ["indikator", 0],
  ["instruksi", 0],
  ["cari", 0],
  ["sematan", 1],
]);

/** "kabupaten/99.01/…", "provinsi/99/…" */
function isOfExample(file: string): boolean {
  return /^\w+\/99[./]/.test(file);
}

function extremes(site: string, files: readonly string[]): readonly string[] {
  const sized = files
    .map((file) => ({ file, size: statSync(join(site, file)).size }))
    .sort((left, right) => right.size - left.size);
  const [largest, smallest] = [sized[0], sized.at(-1)];
  if (!largest || !smallest) return [];
  return smallest.size * 2 < largest.size ? [largest.file, smallest.file] : [largest.file];
}

function bodyClass(page: string): string {
  return page.match(/<body class="([^"]*)"/)?.[1] ?? "";
}

function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
