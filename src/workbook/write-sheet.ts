import type { NamedRange, PageSetup, WriteSheet } from "hucre";
import { cellAddress, columnIndex, columnLetters } from "./cells.ts";
import { cellValues, detailedCells } from "./write-cells.ts";
import type { SheetPlan } from "./write-finish.ts";
import type { WriteBook, WriteTable } from "./write-model.ts";
import { rowHeights } from "./write-height.ts";
import { lookStyle } from "./write-look.ts";
import { columnStyle, groupPlace } from "./write-style.ts";
import { conditionalRules, validationsOf } from "./write-validation.ts";

/** A table as hucre is to write it. */
export function planSheet(table: WriteTable, book: WriteBook): SheetPlan {
  const sheet: WriteSheet = {
    name: table.name,
    columns: table.columns.map((column, index) => ({
      width: column.width,
      style: table.page ? lookStyle("text") : columnStyle(column, groupPlace(table, index)),
    })),
    // Headings are among the cells: what stood here would be written where a heading is blank.
    rows: [[], ...table.rows.map((row) => cellValues(row, table))],
    cells: detailedCells(table),
    dataValidations: validationsOf(table, book.lists),
    conditionalRules: conditionalRules(table),
    ...(table.unprotected ? {} : { protection: protectionOf(table) }),
    ...(table.merges ? { merges: table.merges.map(toMerge) } : {}),
    pageSetup: pageSetupOf(table),
    headerFooter: { oddFooter: footerOf(book) },
    rowDefs: rowHeights(table),
    ...viewOf(table),
    ...(isFilterable(table) ? { autoFilter: { range: tableRange(table) } } : {}),
    ...(table.hidden ? { hidden: true } : {}),
  };
  return { sheet, hasPattern: table.spareRows > 0 };
}

/** Names that only concern this sheet: what the filter covers and what every printed page repeats. */
export function sheetNames(table: WriteTable): NamedRange[] {
  return [
    ...(isFilterable(table) ? [filterRange(table)] : []),
    ...(table.page || table.hidden ? [] : [titleRange(table)]),
  ];
}

function toMerge(range: string): NonNullable<WriteSheet["merges"]>[number] {
  const [, from = "", first, to = from, last = first] = MERGE.exec(range) ?? [];
  if (first === undefined) throw new Error(`no range of cells: ${range}`);
  return {
    startRow: Number(first) - 1,
    startCol: columnIndex(from),
    endRow: Number(last) - 1,
    endCol: columnIndex(to),
  };
}

const MERGE = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/;

function viewOf({ page, frozenColumns = 0 }: WriteTable): Partial<WriteSheet> {
  return page
    ? { view: { showGridLines: false } }
    : { freezePane: { rows: 1, columns: frozenColumns } };
}

/** True allows. Where nothing is locked rows may be put in and taken out. */
function protectionOf({ columns, page }: WriteTable): NonNullable<WriteSheet["protection"]> {
  const isOpen = !page && columns.every(({ locked }) => !locked);
  return {
    sheet: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
    sort: true,
    insertRows: isOpen,
    deleteRows: isOpen,
  };
}

/** Many columns are printed in their groups, page by page; few fit on the width of one. */
function pageSetupOf(table: WriteTable): PageSetup {
  const setup: PageSetup = {
    paperSize: "a4",
    orientation: table.landscape === false ? "portrait" : "landscape",
    margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
  };
  if (table.page) return { ...setup, fitToPage: true, fitToWidth: 1, fitToHeight: 1 };
  return isWide(table)
    ? { ...setup, showGridLines: true, scale: WIDE_SCALE }
    : { ...setup, showGridLines: true, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

const WIDE_COLUMNS = 30;
const WIDE_SCALE = 60;

function isWide({ columns }: WriteTable): boolean {
  return columns.length > WIDE_COLUMNS;
}

/** A single & begins a code of the footer. */
function footerOf({ footer = "" }: WriteBook): string {
  return `&L&8${footer.replaceAll("&", "&&")}&R&8&A · halaman &P dari &N`;
}

function isFilterable(table: WriteTable): boolean {
  return table.rows.length > 0 && !table.hidden && !table.page && table.columns.length > 2;
}

function tableRange(table: WriteTable): string {
  return `A1:${cellAddress(table.rows.length + 1, table.columns.length - 1)}`;
}

/** LibreOffice drops the filter on saving unless this hidden name exists. */
function filterRange(table: WriteTable): NamedRange {
  const last = `$${columnLetters(table.columns.length - 1)}$${table.rows.length + 1}`;
  return {
    name: "_xlnm._FilterDatabase",
    range: `${sheetRef(table.name)}!$A$1:${last}`,
    scope: table.name,
  };
}

/** hucre would write rows before columns; Excel writes columns first. */
function titleRange({ name, frozenColumns = 0 }: WriteTable): NamedRange {
  const columns =
    frozenColumns === 0 ? [] : [`${sheetRef(name)}!$A:$${columnLetters(frozenColumns - 1)}`];
  return {
    name: "_xlnm.Print_Titles",
    range: [...columns, `${sheetRef(name)}!$1:$1`].join(","),
    scope: name,
  };
}

function sheetRef(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
