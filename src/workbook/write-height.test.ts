import { suite } from "uvu";
import * as assert from "uvu/assert";
import { rowHeights } from "./write-height.ts";
import type { CellLook, WriteTable, WriteValue } from "./write-model.ts";

const test = suite("write height");

interface Sheet {
  /** Heading and width of each column. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows?: readonly (readonly WriteValue[])[];
  readonly page?: boolean;
  readonly looks?: ReadonlyMap<string, CellLook>;
}

/** Points by row, counted from 1; rows that no height is said of are left out. */
function heightsOf({ columns, rows = [], ...rest }: Sheet): Record<number, number | undefined> {
  const table: WriteTable = {
    ...{ name: "Coba", rows, spareRows: 0, ...rest },
    columns: columns.map(([heading, width]) => ({ heading, kind: "text", width })),
  };
  return Object.fromEntries([...rowHeights(table)].map(([row, { height }]) => [row + 1, height]));
}

/** Points of so many lines. */
const LINES = [0, 16, 29, 42, 55, 68] as const;

const HEADINGS: readonly (readonly [heading: string, width: number, lines: number])[] = [
  ["Kode", 10, 2],
  ["", 10, 2],
  // Nine letters fit.
  ["aaaa bbbb cccc dddd eeee ffff", 10, 3],
  ["aaaaa bbbb ccccc dddd", 10, 4],
  ["aa bb cc dd ee ff gg", 10, 3],
  ["a b c d e f g h i j", 10, 2],
  // A word that is longer than a line stands alone, and is broken by no program as by another.
  ["aaaaaaaaaaaaaaa bbbbbbbbbbbbbbb ccccccccccccccc", 10, 3],
  ["satu\ndua\ntiga", 20, 3],
  ["satu dua\n\ntiga empat lima", 20, 3],
];

for (const [heading, width, lines] of HEADINGS) {
  test(`the heading "${heading}" takes ${lines} lines of ${width} digits`, () => {
    assert.equal(heightsOf({ columns: [[heading, width]] }), { 1: LINES[lines] });
  });
}

test("the longest heading says how tall the headings are", () => {
  assert.equal(
    heightsOf({
      columns: [
        ["Kode", 10],
        ["aaaaa bbbb ccccc dddd", 10],
        ["Nama", 10],
      ],
    }),
    { 1: LINES[4] },
  );
});

const words = (...lengths: readonly number[]) =>
  lengths.map((length) => "x".repeat(length)).join(" ");

const ROWS: readonly (readonly [
  what: string,
  row: readonly WriteValue[],
  lines: number | undefined,
])[] = [
  ["short texts", ["a", "b", "c"], undefined],
  ["34 letters in a column of 30 digits", [words(20, 13)], undefined],
  ["35 letters in a column of 30 digits", [words(20, 14)], 2],
  ["two lines that were typed", ["satu\ndua"], 2],
  ["a long text before a short one", [words(20, 20, 20), "b", "pendek"], 3],
  ["a long text before a longer one", [words(20, 20), "b", words(40, 40, 40, 40)], 4],
  ["a long text in a narrow column", [null, words(20, 20, 20), null], undefined],
  ["a long text beyond the columns", [null, null, null, words(20, 20, 20)], undefined],
  ["numbers and truth values", [123_456_789, true, null], undefined],
];

for (const [what, row, lines] of ROWS) {
  test(`${what}: ${lines === undefined ? "an ordinary row" : `${lines} lines`}`, () => {
    const columns = [
      ["Nama", 30],
      ["Kode", 29],
      ["Catatan", 40],
    ] as const;
    const heights = heightsOf({ columns, rows: [["a"], row] });
    assert.equal(heights, { 1: LINES[2], ...(lines === undefined ? {} : { 3: LINES[lines] }) });
  });
}

test("every row of a page has a height: that of its look, or that of its longest text", () => {
  const looks = new Map<string, CellLook>([
    ...([
      ["A1", "title"],
      ["A2", "subtitle"],
      ["B3", "section"],
    ] as const),
    ...([
      ["A4", "strong"],
      ["A9", "title"],
    ] as const),
  ]);
  const rows = [
    ["Anak judul yang panjang sekali untuk satu baris"],
    [null, "Bagian"],
    [words(10, 12)],
    [words(10, 13)],
    [null, null],
    [],
    ["a", words(20, 20, 20), null],
    ["Judul", words(20, 20, 20)],
    ["a", "b", null],
    ["a", "b", words(4, 4, 4, 4)],
    ["a", 12, true],
  ];
  const columns = [
    ["Judul", 22],
    ["", 30],
  ] as const;
  assert.equal(heightsOf({ columns, rows, page: true, looks }), {
    ...{ 1: 30, 2: 20, 3: 22, 4: LINES[1], 5: LINES[2], 6: 8, 7: 8, 8: LINES[3] },
    ...{ 9: LINES[3], 10: LINES[1], 11: LINES[2], 12: LINES[1] },
  });
});

test("the heading of a page is as tall as its longest text", () => {
  const columns = [
    ["Judul", 22],
    [words(20, 20, 20), 22],
  ] as const;
  assert.equal(heightsOf({ columns, page: true }), { 1: LINES[3] });
});

test("a page without looks is a page of texts", () => {
  const columns = [["Judul", 22]] as const;
  assert.equal(heightsOf({ columns, rows: [["a"], [words(20, 20)]], page: true }), {
    ...{ 1: LINES[1], 2: LINES[1], 3: LINES[2] },
  });
});

test.run();
