import fc from "fast-check";
import { getSheetSpec, SHEET_SPECS, type Field } from "../../records/fields.ts";
import type { SheetKey } from "../../records/schemas.ts";
import { cellAddress, type Cell } from "../../workbook/cells.ts";
import type { CellBook, Sheet } from "../../workbook/read.ts";
import { BENTANGAN, KLATEN } from "../make-workbook.ts";
import { anyCell, numberCell, textCell } from "./arbitraries-cells.ts";
import { anyText } from "./arbitraries-text.ts";
import { valueOf } from "./arbitraries-values.ts";

/** A column as it stands in a sheet: what its heading says, and its cells from row 2 on. */
export interface MadeColumn {
  /** Null: no heading. */
  readonly heading: string | null;
  readonly cells: readonly (Cell | null)[];
}

/** A sheet of headings and rows, before anybody decided on an order. */
export interface MadeSheet {
  readonly sheet: SheetKey;
  readonly columns: readonly MadeColumn[];
}

const ROWS = SHEET_SPECS.filter(({ layout }) => layout === "rows");
const META = getSheetSpec("meta").fields;
const MOST_ROWS = 4;
const MOST_COLUMNS = 8;

/** How a heading is spelt by hand. */
function headingOf(field: Field): fc.Arbitrary<string> {
  const names = [field.heading, field.title, field.key, ...field.aliases];
  return fc
    .record({
      name: fc.constantFrom(...names),
      shape: fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => text.toUpperCase(),
        (text) => `  ${text.replaceAll(" ", "  ")}\u00a0`,
        (text) => `${text}:`,
      ),
    })
    .map(({ name, shape }) => shape(name));
}

/** A column's cells, blank ones among them. */
function cellsOf(cell: fc.Arbitrary<Cell>): MadeCells {
  return fc.array(fc.option(cell, { freq: 3 }), { minLength: MOST_ROWS, maxLength: MOST_ROWS });
}

type MadeCells = fc.Arbitrary<MadeColumn["cells"]>;

/** As often what the column wants as anything else. */
function columnOf(field: Field): fc.Arbitrary<MadeColumn> {
  const fitting = valueOf(field, { desa: [BENTANGAN], areas: [KLATEN] }).map((value) =>
    typeof value === "number" ? numberCell(value) : textCell(value),
  );
  return fc.record({ heading: headingOf(field), cells: cellsOf(fc.oneof(anyCell, fitting)) });
}

/** Codes that a row may stand under, one a row. */
const codes = fc
  .uniqueArray(fc.integer({ min: 2001, max: 2018 }), { minLength: MOST_ROWS, maxLength: MOST_ROWS })
  .map((numbers) => numbers.map((number) => codeCell(`33.10.15.${number}`)));

function codeCell(value: string): Cell {
  return { address: "A2", row: 2, column: 0, kind: "text", value };
}

/** Columns that the template has, each once, in any order; the first one holds codes. */
export const knownSheet: fc.Arbitrary<MadeSheet> = fc
  .constantFrom(...ROWS)
  .chain(({ key: sheet, fields }) => {
    const owner = fields.find(({ kind }) => kind === "kode") ?? (fields[0] as Field);
    const others = fields.filter((field) => field !== owner);
    return fc
      .tuple(headingOf(owner), codes, fc.shuffledSubarray(others))
      .chain(([heading, cells, some]) =>
        fc
          .tuple(...some.slice(0, MOST_COLUMNS).map(columnOf))
          .map((columns): MadeSheet => ({ sheet, columns: [{ heading, cells }, ...columns] })),
      );
  });

const strange: fc.Arbitrary<MadeColumn> = fc.record({
  heading: fc.option(anyText, { freq: 3 }),
  cells: cellsOf(anyCell),
});

/** Any columns: missing ones, doubled ones, unknown ones, some without a heading. */
export const anySheet: fc.Arbitrary<MadeSheet> = fc
  .constantFrom(...ROWS)
  .chain(({ key: sheet, fields }) =>
    fc
      .array(fc.oneof(fc.constantFrom(...fields).chain(columnOf), strange), {
        maxLength: MOST_COLUMNS,
      })
      .map((columns): MadeSheet => ({ sheet, columns })),
  );

/** The sheet with its columns and its rows in the order given; row 1 holds the headings. */
export function sheetOf(
  { sheet, columns }: MadeSheet,
  rows: readonly number[] = Array.from({ length: MOST_ROWS }, (_, index) => index),
): Sheet {
  const headings = columns.flatMap(({ heading }, column) =>
    heading === null || heading === "" ? [] : [placed({ kind: "text", value: heading }, 1, column)],
  );
  const filled = rows.map((index, at) =>
    columns.flatMap(({ cells }, column) => {
      const cell = cells[index];
      return cell ? [placed(cell, at + 2, column)] : [];
    }),
  );
  return {
    ...{
      name: getSheetSpec(sheet).sheet,
      hidden: false,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
    rows: [headings, ...filled].filter((row) => row.length > 0),
  };
}

function placed(cell: Pick<Cell, "kind" | "value">, row: number, column: number): Cell {
  return { ...cell, address: cellAddress(row, column), row, column };
}

/** A workbook of these sheets alone. */
export function bookOf(...sheets: readonly Sheet[]): CellBook {
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])),
    ...{ date1904: false, otherTexts: [] },
  };
}

/** Keys and values as `_meta` holds them: known ones however spelt, and others. */
export const anyPairs: fc.Arbitrary<readonly (readonly [key: string, value: Cell | null])[]> =
  fc.array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...META).chain(headingOf) }, anyText),
      fc.option(anyCell, { nil: null, freq: 4 }),
    ),
    { maxLength: 8 },
  );

/** `_meta` with a row for each pair. */
export function metaOf(pairs: readonly (readonly [string, Cell | null])[]): Sheet {
  const rows = pairs.map(([key, value], index) => [
    ...(key === "" ? [] : [placed({ kind: "text", value: key }, index + 1, 0)]),
    ...(value ? [placed(value, index + 1, 1)] : []),
  ]);
  return { ...BARE, name: "_meta", rows: rows.filter((row) => row.length > 0) };
}

const BARE = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] } as const;

/** Numbers from 0 on, in any order. */
export function orderOf(length: number): fc.Arbitrary<readonly number[]> {
  const all = Array.from({ length }, (_, index) => index);
  return fc.shuffledSubarray(all, { minLength: length, maxLength: length });
}
