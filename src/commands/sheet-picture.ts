import { html, raw, type Html } from "../base/html.ts";
import { MONTHS } from "../base/format.ts";
import { cellAddress, columnLetters, dateFromSerial } from "../workbook/cells.ts";
import type { CellMark, WriteColumn, WriteTable } from "../workbook/write.ts";

const STYLE = `
body { margin: 0; font: 13px/1.35 Arial, sans-serif; color: #111; background: #fff }
table { border-collapse: collapse } th, td { border: 1px solid #c8c8c8; padding: 3px 6px; text-align: left; vertical-align: top; max-width: 190px }
thead th, tbody th { background: #f1f1f1; color: #444; font-weight: 400; text-align: center }
.judul td { font-weight: 700; background: #dce6f1 } .error { background: #f4b6ae; font-weight: 700 } .warning { background: #ffe3a3 }
.note { background: #d6e8fb } .carried { color: #666; font-style: italic }
.keterangan { background: #ffffe1; border: 1px solid #555; padding: 4px 6px; margin: 2px 0 0; font-weight: 400; box-shadow: 2px 2px 3px #0003 }
`;

export interface SheetCrop {
  readonly table: WriteTable;
  /** 0-based columns, in order. */
  readonly columns: readonly number[];
  /** Rows of the sheet, counted from 1. */
  readonly rows: readonly number[];
}

/** A part of a workbook as a spreadsheet program shows it, with the notes of marked cells open. */
export function sheetPicture({ table, columns, rows }: SheetCrop): string {
  const head = columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr class="${row === 1 ? "judul" : ""}">
        <th scope="row">${row}</th>
        ${columns.map((column) => cellHtml(table, row, column))}
      </tr>`,
  );
  const page = html`<html lang="id">
    <head>
      <meta charset="utf-8" />
      <title>${table.name}</title>
      <style>
        ${raw(STYLE)}
      </style>
    </head>
    <body>
      <table>
        <thead>
          <tr>
            <th></th>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </body>
  </html>`;
  return `<!DOCTYPE html>${page.text}`;
}

function cellHtml(table: WriteTable, row: number, column: number): Html {
  const value = row === 1 ? table.columns[column]?.heading : table.rows[row - 2]?.[column];
  const mark = table.marks?.get(cellAddress(row, column));
  return html`<td class="${mark?.kind ?? ""}">
    ${shown(value, row === 1 ? "text" : table.columns[column]?.kind)}${mark && noteHtml(mark)}
  </td>`;
}

/** Serial numbers of date columns as their days. */
function shown(value: unknown, kind: WriteColumn["kind"] | undefined): string {
  if (value === null || value === undefined) return "";
  const day =
    kind === "date" && typeof value === "number" ? dateFromSerial(value, false) : undefined;
  return day ? `${day.day} ${MONTHS[day.month - 1] ?? ""} ${day.year}` : String(value);
}

function noteHtml({ note }: CellMark): Html | null {
  return note === undefined ? null : html`<p class="keterangan">${note}</p>`;
}
