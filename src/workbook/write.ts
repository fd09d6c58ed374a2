import { PAPAN } from "../base/papan.ts";
import { writeXlsx, type NamedRange, type WriteSheet } from "hucre";
import { columnLetters } from "./cells.ts";
import { repack } from "./pack.ts";
import { finishPart } from "./write-finish.ts";
import { assertWritable } from "./write-limits.ts";
import type { WriteBook } from "./write-model.ts";
import { planSheet, sheetNames } from "./write-sheet.ts";
import { FONT } from "./write-style.ts";
import { rangeName } from "./write-validation.ts";

export type {
  CellLink,
  CellLook,
  CellMark,
  WriteBook,
  WriteColumn,
  WriteTable,
  WriteValue,
} from "./write-model.ts";

/** Creation time of every workbook, so that equal content has equal bytes. */
const EPOCH = new Date(Date.UTC(2025, 0, 1));
const LIST_SHEET = "_daftar";

/** The workbook as .xlsx bytes: the same content gives the same bytes. Throws on unwritable content. */
export async function writeWorkbook(book: WriteBook): Promise<Uint8Array> {
  assertWritable(book);
  const { title, tables, lists, properties } = book;
  const plans = tables.map((table) => planSheet(table, book));
  const bytes = await writeXlsx({
    sheets: [...plans.map(({ sheet }) => sheet), listSheet(lists)],
    namedRanges: [...tables.flatMap(sheetNames), ...listRanges(lists)],
    properties: {
      title,
      creator: PAPAN.nama,
      created: EPOCH,
      modified: EPOCH,
      ...(properties === undefined ? {} : { custom: properties }),
    },
    defaultFont: FONT,
    workbookProtection: { lockStructure: true },
  });
  return repack(bytes, (part) => finishPart(part, plans));
}

function listSheet(lists: WriteBook["lists"]): WriteSheet {
  const columns = [...lists.values()];
  const length = Math.max(0, ...columns.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) => columns.map((list) => list[row] ?? null));
  return { name: LIST_SHEET, rows: [[...lists.keys()], ...rows], hidden: true };
}

function listRanges(lists: WriteBook["lists"]): NamedRange[] {
  return [...lists].map(([name, values], index) => {
    const letters = columnLetters(index);
    return {
      name: rangeName(name),
      range: `${LIST_SHEET}!$${letters}$2:$${letters}$${values.length + 1}`,
    };
  });
}
