import { getField } from "../records/fields.ts";
import type { ColumnCell, DecidedColumn, RecapColumn } from "./columns.ts";
import { textOf } from "./grid.ts";
import { readHeading } from "./headings.ts";
import { readLeniently } from "./lenient.ts";
import { DOCUMENTS } from "./phrase-lists.ts";
import { readStatus } from "./status-words.ts";
import { isDash } from "./reading.ts";

/**
 * A heading that names a document and nothing more ("SK AHU") is for what stands below it: mostly
 * dates, mostly numbers, or else whether there is one.
 */
export function reshapeColumns(
  columns: readonly DecidedColumn[],
  cellsOf: (column: RecapColumn) => readonly ColumnCell[],
): readonly DecidedColumn[] {
  return columns.map((column) => {
    const { sasaran } = column;
    if (sasaran?.kind !== "field" || sasaran.sheet !== "koperasi") return column;
    if (column.dasar !== "judul")
      return namesDocument(column) ? { ...column, tersirat: true } : column;
    const document = DOCUMENTS.find(({ status }) => status === sasaran.field.key);
    const key = document && shapeOf(cellsOf(column), document);
    if (key === undefined || isTaken(key, column, columns)) return column;
    return { ...column, sasaran: { ...sasaran, field: getField("koperasi", key) }, tersirat: true };
  });
}

/** A saved answer keeps what the column was for; its heading still says no more than the document. */
function namesDocument({ path, sheet }: DecidedColumn): boolean {
  const reading = readHeading(path, sheet);
  const { sasaran } = reading.kind === "known" ? reading : {};
  return sasaran?.kind === "field" && DOCUMENTS.some(({ status }) => status === sasaran.field.key);
}

function shapeOf(
  cells: readonly ColumnCell[],
  { nomor, tanggal }: (typeof DOCUMENTS)[number],
): string | undefined {
  const telling = cells.filter(
    ({ cell }) => readStatus(textOf(cell)) === undefined && !isDash(textOf(cell)),
  );
  const dates = telling.filter(isDate).length;
  if (dates * 2 > telling.length) return tanggal;
  const numbers = telling.filter((each) => !isDate(each) && /\d/.test(textOf(each.cell))).length;
  return nomor !== undefined && numbers * 2 > telling.length ? nomor : undefined;
}

function isDate({ cell }: ColumnCell): boolean {
  const field = getField("koperasi", "tanggal_musdesus");
  if (cell.kind === "text" && !/\d/.test(textOf(cell))) return false;
  const reading = readLeniently(cell, field, { date1904: false, tanggal_data: "2030-12-31" });
  return reading.kind === "asked" || (reading.kind === "taken" && reading.value !== null);
}

function isTaken(key: string, column: DecidedColumn, columns: readonly DecidedColumn[]): boolean {
  return columns.some(
    (other) =>
      other !== column &&
      other.sasaran?.kind === "field" &&
      other.sasaran.field.key === key &&
      other.places.some(({ table }) => column.places.some((place) => place.table === table)),
  );
}
