import { formatList, formatNumber } from "../base/format.ts";
import { quoteFound } from "../base/problem.ts";
import { getSheetSpec } from "../records/fields.ts";
import type { Hasil } from "./import.ts";
import type { RecapRow, RowKind } from "./rows.ts";
import type { SheetTables, Table } from "./tables.ts";

/** Which sheets were read, where their headings stand, and how many rows of each kind they have. */
export function sheetLines({ layout }: Hasil): readonly string[] {
  const { sheets, tables, rows, hiddenSheets } = layout;
  const read = sheets.filter((sheet) => sheet.tables.some((table) => tables.includes(table)));
  const others = sheets.filter((sheet) => !read.includes(sheet));
  const many = read.length > MANY;
  return [
    ...(many ? [manyLine(read, rows)] : read.map((sheet) => readLine(sheet, layout))),
    ...others.map(
      ({ grid, tables: found }) =>
        `${quoteFound(grid.name, 40)} tidak dibaca: ${reasonOf(found, grid.rows.length)}`,
    ),
    ...(hiddenSheets.length === 0
      ? []
      : [
          `Lembar tersembunyi tidak dibaca: ${hiddenSheets.map((name) => quoteFound(name, 40)).join(", ")}`,
        ]),
    ...hiddenLine(read),
  ];
}

const MANY = 4;

function manyLine(read: readonly SheetTables[], rows: readonly RecapRow[]): string {
  const names = read.slice(0, 3).map(({ grid }) => quoteFound(grid.name, 40));
  return `${read.length} lembar (${formatList([...names, `${read.length - 3} lainnya`])}): ${rowCounts(rows)}`;
}

function readLine(sheet: SheetTables, { tables, rows, aboutTable }: Hasil["layout"]): string {
  const own = sheet.tables.filter((table) => tables.includes(table));
  const heads = own.map(({ headingRows: [top, bottom] }) =>
    top === bottom ? `${top}` : `${top}–${bottom}`,
  );
  const shown =
    heads.length > 3 ? `${heads[0]} dan ${heads.length - 1} tempat lain` : heads.join(", ");
  const targets = [...new Set(own.map((table) => aboutTable(table).sheet))];
  const long = targets
    .filter((key) => key !== "koperasi")
    .map((key) => ` untuk lembar ${getSheetSpec(key).sheet}`);
  const counted = rowCounts(rows.filter(({ table }) => own.includes(table)));
  return `${quoteFound(sheet.grid.name, 40)}${long.join("")}: judul di baris ${shown}; ${counted}`;
}

const ROW_NAMES: readonly (readonly [RowKind, string])[] = [
  ["data", "baris desa"],
  ["kecamatan", "baris kecamatan"],
  ["jumlah", "baris jumlah"],
  ["tanda-tangan", "baris tanda tangan"],
  ["keterangan", "baris keterangan"],
  ["tanpa-desa", "baris berisi tanpa nama desa"],
];

function rowCounts(rows: readonly RecapRow[]): string {
  return ROW_NAMES.flatMap(([kind, name]) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${name}`];
  }).join(", ");
}

function reasonOf(tables: readonly Table[], filledRows: number): string {
  if (filledRows === 0) return "kosong";
  return tables.length === 0 ? "tidak ada tabel desa" : "rekap per kecamatan, tanpa nama desa";
}

function hiddenLine(read: readonly SheetTables[]): string[] {
  const rows = read.reduce((sum, { grid }) => sum + grid.hiddenRows.size, 0);
  return rows === 0 ? [] : [`${formatNumber(rows)} baris tersembunyi atau tersaring ikut dibaca.`];
}
