import fc from "fast-check";
import { SHEET_SPECS, type Field, type FieldKind } from "../../records/fields.ts";
import type { Cell } from "../../workbook/cells.ts";
import { cellText, TRAPS } from "./arbitraries-text.ts";

/** Columns that a report names in short instead of printing all that is known of them. */
const FIELDS: readonly Field[] = SHEET_SPECS.flatMap(({ key, fields }) =>
  fields.map((field) => ({ ...field, [fc.toStringMethod]: () => `${key}.${field.key}` })),
);

/** Any column of any sheet. */
export const anyField: fc.Arbitrary<Field> = fc.constantFrom(...FIELDS);

/** Any column of these kinds. */
export function fieldOf(...kinds: readonly FieldKind[]): fc.Arbitrary<Field> {
  return fc.constantFrom(...FIELDS.filter(({ kind }) => kinds.includes(kind)));
}

/** What numeric cells hold: counts, money, shares, serial numbers of days, and what nobody means. */
export const cellNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -10, max: 5_000 }),
  fc.integer({ min: 36_000, max: 60_000 }),
  fc.integer({ min: 0, max: 9_007_199_254 }).map((value) => value * 1_000_000),
  fc.integer({ min: 0, max: 100_000 }).map((value) => value / 1_000),
  fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(-0, 0, 1, 0.1 + 0.2, 33.1, 3310152015, 1250000.0000000002, 1e21, 5e-324),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 53 + 2, Number.MAX_VALUE, -Number.MIN_VALUE),
);

const FORMATS = [
  "0",
  "#,##0",
  "0%",
  "yyyy-mm-dd",
  "d/m/yyyy",
  ";;;",
  '"x"0',
  "#,##0,",
  "@",
  "[h]:mm",
];

type Held = Pick<Cell, "kind" | "value">;

const held: fc.Arbitrary<Held> = fc.oneof(
  { weight: 5, arbitrary: cellText.map((value): Held => ({ kind: "text", value })) },
  { weight: 4, arbitrary: cellNumber.map((value): Held => ({ kind: "number", value })) },
  { weight: 1, arbitrary: fc.boolean().map((value): Held => ({ kind: "boolean", value })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Held>(
      { kind: "error", value: "#REF!" },
      { kind: "error", value: "1,5" },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Held>({ kind: "empty", value: null }) },
);

const FORMULAS = ["SUM(A1:A9)", "TRUE()", "[1]Lain!A1", "A1*2", "HYPERLINK(A1)", ""];

const more: fc.Arbitrary<Partial<Cell>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.record({ format: fc.constantFrom(...FORMATS, ...TRAPS) }) },
  { weight: 2, arbitrary: fc.record({ formula: fc.constantFrom(...FORMULAS) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      look: fc.record({
        kind: fc.constantFrom("struck" as const, "raised" as const),
        part: cellText,
        rest: cellText,
      }),
    }),
  },
);

/** Any cell that the reader may hand on, at F27. */
export const anyCell: fc.Arbitrary<Cell> = fc
  .tuple(held, more)
  .map(([own, extra]) => ({ ...PLACE, ...own, ...extra }));

const PLACE = { address: "F27", row: 27, column: 5 } as const;

/** A cell of text, at F27. */
export function textCell(value: string): Cell {
  return { ...PLACE, kind: "text", value };
}

/** A cell with a number, at F27. */
export function numberCell(value: number): Cell {
  return { ...PLACE, kind: "number", value };
}
