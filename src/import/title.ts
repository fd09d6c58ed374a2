import { formatDate } from "../base/format.ts";
import { quoteFound } from "../base/problem.ts";
import { getField } from "../records/fields.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { textOf } from "./grid.ts";
import { readTextDate } from "./lenient-date.ts";
import type { SheetTables } from "./tables.ts";
import { alnumOf } from "./words.ts";

export interface TitleContext {
  readonly registry: Registry;
  readonly kabupaten: string;
  readonly tanggal_data: string;
}

/** What the lines above the tables say that does not fit what was asked for. */
export function titleWarnings(
  sheets: readonly SheetTables[],
  context: TitleContext,
): readonly string[] {
  const lines = sheets.flatMap(({ grid, before, tables }) =>
    tables.length === 0 ? [] : before.map((row) => grid.cellsOf(row).map(textOf).join(" ")),
  );
  const found = lines.flatMap((line) => [
    ...otherKabupaten(line, context),
    ...otherDate(line, context),
  ]);
  return [...new Set(found)];
}

/** The recap of another kabupaten, by mistake. */
function otherKabupaten(line: string, { registry, kabupaten }: TitleContext): string[] {
  const [, kind = "", rest = ""] = line.match(/\b(kabupaten|kab|kota)\b\.?\s+(\p{L}.*)$/iu) ?? [];
  if (rest === "") return [];
  const wanted = `${/^kota$/i.test(kind) ? "kota" : "kabupaten"}${alnumOf(rest)}`;
  const named = registry
    .kabupaten()
    .filter((kode) => wanted.startsWith(alnumOf(registry.namaOf(kode))))
    .sort((left, right) => registry.namaOf(right).length - registry.namaOf(left).length)[0];
  if (named === undefined || named === kabupaten) return [];
  return [
    `Judul rekap menyebut ${registry.namaOf(named)} (${named}), padahal yang diminta ${registry.namaOf(kabupaten)} (${kabupaten}).`,
  ];
}

/** "Posisi: 24 November 2025" where another data date was asked for. */
function otherDate(line: string, { tanggal_data }: TitleContext): string[] {
  const [, text = ""] =
    line.match(
      /\b(?:posisi|per(?: tanggal)?|keadaan(?: per| s\.?\/?d\.?)?|tanggal data|status)\b\s*:?\s*(\d.*)$/iu,
    ) ?? [];
  const context = { date1904: false, tanggal_data };
  const reading = readTextDate(text.trim(), getField("meta", "tanggal_data"), context);
  const date = reading.kind === "taken" ? reading.value : null;
  return typeof date === "string" && date !== tanggal_data
    ? [
        `Judul rekap menyebut posisi ${formatDate(date)} (${quoteFound(text, 40)}), padahal tanggal datanya ${formatDate(tanggal_data)}.`,
      ]
    : [];
}
