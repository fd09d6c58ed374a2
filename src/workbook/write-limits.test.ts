import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assertWritable } from "./write-limits.ts";
import type { WriteColumn, WriteTable } from "./write-model.ts";

const test = suite("write limits");

function check(table: Partial<WriteTable>): void {
  const columns: WriteColumn[] = [{ heading: "Kode", kind: "text", width: 20 }];
  const blank: WriteTable = { name: "Awal", columns, rows: [], spareRows: 0 };
  const tables = [blank, { ...blank, name: "Coba", ...table }];
  assertWritable({ title: "Coba", tables, lists: new Map() });
}

const columnOf = (column: Partial<WriteColumn>): Partial<WriteTable> => ({
  columns: [
    { heading: "Kode", kind: "text", width: 20 },
    { heading: "Nama", kind: "text", width: 20, ...column },
  ],
});

const LONG: readonly (readonly [
  what: string,
  limit: number,
  tableOf: (text: string) => Partial<WriteTable>,
])[] = [
  ["note of Coba, Nama", 1000, (note) => columnOf({ note })],
  ["prompt of Coba, Nama", 255, (prompt) => columnOf({ prompt })],
  ["group of Coba, Nama", 32, (group) => columnOf({ group })],
  ["mark of Coba!C2", 1000, (note) => ({ marks: new Map([["C2", { kind: "error", note }]]) })],
  ["text in Coba, row 3", 32_767, (text) => ({ rows: [["a"], [1, text]] })],
  [
    "link of Coba!A2",
    32_767,
    (text) => ({ links: new Map([["A2", { target: "#'Coba'!A1", text }]]) }),
  ],
];

for (const [what, limit, tableOf] of LONG) {
  test(`${what} may be ${limit} characters long, and no longer`, () => {
    check(tableOf("x".repeat(limit)));
    assert.throws(
      () => check(tableOf("x".repeat(limit + 1))),
      ({ message }: Error) => message === `${what}: ${limit + 1} characters, at most ${limit}`,
    );
  });
}

test("the name of a sheet may be 31 characters long", () => {
  check({ name: "x".repeat(31) });
  const name = "x".repeat(32);
  assert.throws(
    () => check({ name }),
    ({ message }: Error) => message === `name of sheet ${name}: 32 characters, at most 31`,
  );
});

test("numbers must be finite", () => {
  check({ rows: [[0, -1.5, 1e308, true, null, ""]] });
  for (const value of [NaN, Infinity, -Infinity])
    assert.throws(
      () => check({ rows: [[1], ["a", value]] }),
      ({ message }: Error) => message === `not a finite number in Coba, row 3: ${value}`,
    );
});

test("links stay inside the workbook", () => {
  check({ links: new Map([["A2", { target: "#'Coba'!A1" }]]) });
  for (const target of ["https://example.org/#A1", "", "'Coba'!A1"])
    assert.throws(
      () => check({ links: new Map([["A2", { target }]]) }),
      ({ message }: Error) => message === `no internal link in Coba!A2: ${target}`,
    );
});

test.run();
