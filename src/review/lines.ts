import { compareText } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import { quoteFound } from "../base/problem.ts";
import { cellOf } from "../records/edisi.ts";
import type { Field, SheetSpec } from "../records/fields.ts";
import { findPersonalData } from "../records/privacy.ts";
import { erroneousCells, type Bacaan } from "../records/read-edisi.ts";
import { isianText, MASKED_TEXT, maskedText, rowText } from "./isian.ts";
import type { Row } from "./rows.ts";

/**
 * A workbook as text for `git diff`: one line per row, sorted by what the row is about, only cells that
 * hold something. The order of rows, columns and sheets and their looks make no difference. Personal
 * data are masked; a cell that could not be read is shown as it was typed, with a question mark.
 */
export function workbookLines({ book, sheets, problems }: Bacaan): readonly string[] {
  const wrong = erroneousCells(problems);
  const unread = (sheet: string, address: string | undefined) => {
    if (!wrong.has(`${sheet}!${address}`)) return undefined;
    const cells = book.sheets.get(sheet)?.rows.flat() ?? [];
    return cells.find((cell) => cell.address === address)?.value ?? undefined;
  };
  return [...sheets.values()].flatMap(({ spec, lembar }) => {
    const lines = lembar.baris.map((row) => {
      const raw = (key: string) => unread(spec.sheet, cellOf(lembar, row, key));
      const cells = spec.fields.flatMap((field) => cellText(field, row, raw));
      return spec.layout === "rows" ? [rowLine(spec, row, cells)] : metaLines(spec, cells);
    });
    return lines.flat().sort(compareText);
  });
}

type Raw = (key: string) => string | number | boolean | undefined;

interface CellText {
  readonly key: string;
  readonly text: string;
}

const MAX_TEXT = 2_000;

function cellText(field: Field, row: Row, raw: Raw): CellText[] {
  const { key, title } = field;
  const text = isianText(row[key] ?? null, { field, row, max: MAX_TEXT });
  if (text !== null) return [{ key, text: `${title}=${text}` }];
  const found = raw(key);
  if (found === undefined) return [];
  const shown = findPersonalData(String(found)) === undefined ? quoteFound(found) : MASKED_TEXT;
  return [{ key, text: `${title}=? ${plainText(shown, MAX_TEXT)}` }];
}

/** Fields that the beginning of the line says already. */
const IN_FRONT = new Set(["kode", "koperasi_ke", "kecamatan", "desa"]);

function rowLine(spec: SheetSpec, row: Row, cells: readonly CellText[]): string {
  const number = row["koperasi_ke"] ?? 1;
  const names = [
    row["kode"] ?? null,
    row["desa"] === undefined ? rowText(spec, row) : row["desa"],
    number === 1 ? null : `koperasi ke-${number}`,
  ].filter((name) => name !== null);
  const said = new Set([...IN_FRONT, ...spec.identity.filter((key) => key !== "wilayah")]);
  const rest = cells.filter(({ key }) => !said.has(key) || row[key] === null);
  const front = [spec.sheet, ...names.map((name) => maskedText(String(name)))].join(" ");
  return [front, ...rest.map(({ text }) => text)].join(" | ");
}

function metaLines(spec: SheetSpec, cells: readonly CellText[]): string[] {
  return cells.map(({ text }) => `${spec.sheet} ${text}`);
}
