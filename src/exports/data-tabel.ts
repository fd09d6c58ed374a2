import type { DataTabel, Nilai } from "../views/unduhan/data-tabel.ts";
import { toCsv } from "./csv.ts";

/** A table for programs as CSV: column ids as heading. */
export function dataCsv({ kolom, baris }: DataTabel): string {
  return toCsv([kolom.map(({ id }) => id), ...baris]);
}

/** Its rows as objects by column id. */
export function dataObjects({
  kolom,
  baris,
}: DataTabel): readonly Readonly<Record<string, Nilai>>[] {
  return baris.map((row) =>
    Object.fromEntries(kolom.map(({ id }, index) => [id, row[index] ?? null])),
  );
}

/** JSON of which every entry of a list stands in a line of its own: short, and legible in a diff. */
export function linesJson(content: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(content).map(
    ([key, value]) =>
      `${JSON.stringify(key)}: ${Array.isArray(value) ? listText(value) : JSON.stringify(value)}`,
  );
  return `{\n${entries.join(",\n")}\n}\n`;
}

function listText(list: readonly unknown[]): string {
  return list.length === 0
    ? "[]"
    : `[\n${list.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;
}
