import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareText } from "../../base/format.ts";
import type { Problem } from "../../base/problem.ts";
import { getSheetSpec } from "../../records/fields.ts";
import { readKeyValues, readRows, type Draft } from "../../records/drafts.ts";
import { shapeProblems } from "../../records/sheet-shape.ts";
import {
  cellAddress,
  cleanText,
  columnIndex,
  columnLetters,
  type Cell,
} from "../../workbook/cells.ts";
import {
  anyPairs,
  anySheet,
  bookOf,
  knownSheet,
  metaOf,
  orderOf,
  sheetOf,
} from "./arbitraries-sheets.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of reading sheets");
const holds = holding("reading sheets");
const FILE = "uji.xlsx";

const shuffled = knownSheet.chain((made) =>
  fc.record({
    made: fc.constant(made),
    columns: orderOf(made.columns.length),
    rows: orderOf(made.columns[0]?.cells.length ?? 0),
  }),
);

test("the order of rows and columns makes no difference to what is read", async () => {
  const met = new Met();
  await holds(
    fc.property(shuffled, ({ made, columns, rows }) => {
      const moved = { ...made, columns: columns.flatMap((index) => made.columns[index] ?? []) };
      const [one, other] = [sheetOf(made), sheetOf(moved, rows)].map((sheet) =>
        readRows(bookOf(sheet), getSheetSpec(made.sheet), FILE),
      );
      met.note((one?.lembar.baris.length ?? 0) > 1);
      assert.equal(contents(one?.lembar.baris ?? []), contents(other?.lembar.baris ?? []));
      assert.equal(codesIn(one?.problems ?? []), codesIn(other?.problems ?? []));
    }),
  );
  met.atLeast(0.9);
});

function contents(rows: readonly Draft[]): readonly string[] {
  return rows.map((row) => JSON.stringify({ ...row, baris: 0 })).sort(compareText);
}

function codesIn(problems: readonly Problem[]): readonly string[] {
  return problems
    .map(
      ({ code, severity, message, place }) =>
        `${code} ${severity} ${place.column} ${message.replace(/baris \d+/g, "baris")}`,
    )
    .sort(compareText);
}

test("a cell that holds something is read, or a problem names it, its column or its row", async () => {
  const met = new Met();
  await holds(
    fc.property(anySheet, (made) => {
      const sheet = sheetOf(made);
      const { lembar, problems } = readRows(bookOf(sheet), getSheetSpec(made.sheet), FILE);
      const fieldAt = new Map(Object.entries(lembar.kolom).map(([key, at]) => [at, key]));
      const named = new Set(problems.map(({ place }) => place.cell));
      const rows = new Map(lembar.baris.map((row) => [row.baris, row]));
      const isTotal = (row: number) =>
        problems.some(
          ({ code, place }) => code === "baris-jumlah" && place.cell?.endsWith(`${row}`),
        );
      for (const cell of sheet.rows.flat().filter(isFilled)) {
        const letters = columnLetters(cell.column);
        const read = rows.get(cell.row)?.[fieldAt.get(letters) ?? ""] ?? null;
        const isNamed = named.has(cell.address) || named.has(`${letters}1`) || isTotal(cell.row);
        if (cell.row > 1) met.note(!isNamed);
        else if (fieldAt.has(letters)) continue;
        assert.ok(read !== null || isNamed, `${cell.address}: ${JSON.stringify(cell)}`);
      }
    }),
  );
  met.atLeast(0.1);
});

function isFilled({ kind, value, row }: Cell): boolean {
  if (row === 1) return /[\p{L}\p{N}]/u.test(cleanText(String(value)));
  return kind === "text" ? cleanText(String(value)) !== "" : kind !== "empty";
}

test("a value of _meta is read, or a problem names it or its key", async () => {
  const met = new Met();
  await holds(
    fc.property(anyPairs, (pairs) => {
      const sheet = metaOf(pairs);
      const { lembar, problems } = readKeyValues(bookOf(sheet), getSheetSpec("meta"), FILE);
      const named = new Set(problems.map(({ place }) => place.cell));
      const read = new Map(Object.entries(lembar.sel ?? {}).map(([key, cell]) => [cell, key]));
      for (const [key, value] of sheet.rows) {
        if (key?.column !== 0 || !value || !isFilled({ ...value, row: 2 })) continue;
        const content = lembar.baris[0]?.[read.get(value.address) ?? ""] ?? null;
        met.note(content !== null);
        assert.ok(
          content !== null || named.has(value.address) || named.has(key.address),
          `${value.address}: ${JSON.stringify([key.value, value])}`,
        );
      }
    }),
  );
  met.atLeast(0.05);
});

test("every problem names its sheet, and only cells that are there", () =>
  holds(
    fc.property(anySheet, (made) => {
      const sheet = sheetOf(made);
      const { problems } = readRows(bookOf(sheet), getSheetSpec(made.sheet), FILE);
      const columns = new Set(sheet.rows.flat().map(({ column }) => column));
      const rows = new Set(sheet.rows.flat().map(({ row }) => row));
      for (const { place, message, fix } of problems) {
        assert.equal([place.file, place.sheet], [FILE, sheet.name]);
        assert.not.match(message + fix, /[\p{Cc}\p{Cf}\p{Cs}]/u);
        const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(place.cell ?? "") ?? [];
        if (place.cell === undefined) continue;
        assert.ok(columns.has(columnIndex(letters)) && rows.has(Number(row)), place.cell);
      }
    }),
  ));

const shaped = fc.record({
  made: knownSheet,
  merges: fc.array(fc.tuple(fc.nat(4), fc.nat(8), fc.nat(2), fc.nat(2)), { maxLength: 3 }),
  hidden: fc.uniqueArray(fc.integer({ min: 2, max: 5 })),
});

test("merged cells and hidden rows are told, each with where they are", () =>
  holds(
    fc.property(shaped, ({ made, merges, hidden }) => {
      const sheet = sheetOf(made);
      const ranges = merges.map(([row, column, down, right]) => ({
        first: cellAddress(row + 1, column),
        range: `${cellAddress(row + 1, column)}:${cellAddress(row + 1 + down, column + right)}`,
      }));
      const form = { merges: ranges.map(({ range }) => range), hiddenRows: hidden };
      const book = bookOf({ ...sheet, ...form });
      const problems = shapeProblems(book, FILE);
      const merged = problems.filter(({ code }) => code === "sel-gabungan");
      assert.equal(
        merged.map(({ place }) => place.cell),
        ranges.map(({ first }) => first),
      );
      for (const [index, { range }] of ranges.entries())
        assert.match(merged[index]?.message ?? "", range);
      const told = problems.filter(({ code }) => code === "baris-tersembunyi");
      assert.is(told.length, hidden.length === 0 ? 0 : 1);
      assert.equal(
        hidden.filter((row) => !rowsTold(told[0]?.message ?? "").has(row)),
        [],
      );
    }),
  ));

/** "baris 2–4 dan 6 berisi …" */
function rowsTold(message: string): ReadonlySet<number> {
  const runs = [...message.matchAll(/(\d+)(?:–(\d+))?/g)].map(([, first, last]) => [
    Number(first),
    Number(last ?? first),
  ]);
  return new Set(
    runs.flatMap(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  );
}

test.run();
