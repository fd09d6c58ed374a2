import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatNumber, formatRupiah } from "../../base/format.ts";
import type { Field } from "../../records/fields.ts";
import { parseCell } from "../../records/parse.ts";
import { numberText } from "../../review/isian.ts";
import { cleanText, type Cell } from "../../workbook/cells.ts";
import {
  anyCell,
  anyField,
  cellNumber,
  fieldOf,
  numberCell,
  textCell,
} from "./arbitraries-cells.ts";
import { cellText, numberText as digitsText } from "./arbitraries-text.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of reading a cell");
const holds = holding("reading a cell");

const NUMERIC = ["integer", "number", "masked"] as const;

test("no cell makes reading throw, and what is read is as its column wants it", async () => {
  const met = new Met();
  await holds(
    fc.property(anyCell, anyField, fc.boolean(), (cell, field, date1904) => {
      const { value, finding } = parseCell(cell, field, date1904);
      met.note(value !== null);
      if (value !== null) {
        assert.ok(isOfKind(value, field), `${field.key}: ${JSON.stringify(value)}`);
        assert.is.not(finding?.severity, "error");
      } else if (finding?.severity !== "error") assert.ok(isBlank(cell), JSON.stringify(cell));
    }),
  );
  met.atLeast(0.1);
});

function isOfKind(value: string | number, { kind, list, multiline }: Field): boolean {
  switch (kind) {
    case "integer":
      return Number.isSafeInteger(value) && Number(value) >= 0;
    case "number":
      return typeof value === "number" && Number.isFinite(value) && value >= 0;
    case "masked":
      return value === "<5" || (Number.isSafeInteger(value) && Number(value) >= 0);
    case "date":
      return /^20(2\d|3[0-5])-\d{2}-\d{2}$/.test(String(value)) && isDay(String(value));
    case "list":
      return list?.butir.some(({ id }) => id === value) ?? false;
    case "kode":
      return /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(String(value));
    case "text":
      return typeof value === "string" && value !== "" && cleanText(value, multiline) === value;
  }
}

function isDay(iso: string): boolean {
  return new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso);
}

/** What looks blank: nothing, spaces, letters of no width. */
function isBlank({ kind, value, look }: Cell): boolean {
  return kind === "empty" || (kind === "text" && (cleanText(String(value)) === "" || !!look));
}

test("text without digits is never read as a number or a date", () =>
  holds(
    fc.property(cellText, fieldOf(...NUMERIC, "date", "kode"), (text, field) => {
      const bare = text.replace(/\p{Nd}/gu, "");
      assert.is(parseCell(textCell(bare), field).value, null);
    }),
  ));

const blank = fc
  .array(
    fc.constantFrom(" ", "\t", "\n", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u202e", "\u00ad"),
  )
  .map((letters) => letters.join(""));

test("a cell that looks blank is blank, and never zero", () =>
  holds(
    fc.property(blank, anyField, (text, field) => {
      assert.equal(parseCell(textCell(text), field), { value: null });
      assert.equal(parseCell(undefined, field), { value: null });
    }),
  ));

const count = fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.maxSafeNat());

test("a count is read from every form that this project prints it in", () =>
  holds(
    fc.property(count, fieldOf("integer", "masked"), fc.boolean(), (value, field, asMoney) => {
      const text = asMoney ? formatRupiah(value) : formatNumber(value);
      assert.is(parseCell(textCell(text), field).value, value);
      assert.is(parseCell(numberCell(value), field).value, value);
      assert.is(parseCell(textCell(String(value)), field).finding, undefined);
    }),
  ));

test("a figure with its unit is read, or refused with just that figure as its repair", () =>
  holds(
    fc.property(fc.integer({ min: 0, max: 100 }), fieldOf("integer", "number"), (value, field) => {
      const text = numberText(value, field.unit ?? "");
      const { value: read, finding } = parseCell(textCell(text), field);
      assert.is(read ?? finding?.repair?.value, value, `${text}: ${finding?.message}`);
    }),
  ));

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 99 }))
  .map(([whole, parts]) => Number(`${whole}.${String(parts).padStart(2, "0")}`));

test("a figure with decimals is read as it was, with a comma or as a number", () =>
  holds(
    fc.property(decimal, fieldOf("number"), (value, field) => {
      const typed = String(value).replace(".", ",");
      assert.is(parseCell(textCell(typed), field).value, value);
      assert.is(parseCell(numberCell(value), field).value, value);
    }),
  ));

test("no digit of a number is lost in silence", async () => {
  const met = new Met();
  await holds(
    fc.property(digitsText, fieldOf(...NUMERIC), (text, field) => {
      const { value, finding } = parseCell(textCell(text), field);
      met.note(typeof value === "number");
      if (typeof value !== "number") return;
      if (!finding) return assert.is(String(value).replace(".", ","), text);
      assert.is(finding.code, "sel-dibaca-sebagai");
      const [whole = "", parts = ""] = partsOf(text);
      if (parts.length + whole.length > EXACT_DIGITS)
        return assert.is(String(Math.trunc(value)), whole);
      assert.is(String(value), parts === "" ? whole : `${whole}.${parts}`);
    }),
  );
  met.atLeast(0.1);
});

/** Digits that every number keeps. */
const EXACT_DIGITS = 15;

/** "Rp1.250.000,00" → ["1250000", ""], "7,50" → ["7", "5"] */
function partsOf(text: string): readonly string[] {
  const bare = text.replace(/^rp\.? ?/i, "").replace(/(,00|,-)$/, "");
  const isGrouped = /^[1-9]\d{0,2}(\.\d{3})+$/.test(bare);
  const plain = isGrouped ? bare.replaceAll(".", "") : bare.replace(",", ".");
  return [plain.split(".")[0] ?? "", (plain.split(".")[1] ?? "").replace(/0+$/, "")];
}

test("a numeric cell is read as the number it holds, or refused", () =>
  holds(
    fc.property(cellNumber, fieldOf(...NUMERIC), (held, field) => {
      const { value } = parseCell(numberCell(held), field);
      if (value === null) return;
      assert.ok(Math.abs(Number(value) - held) <= Math.abs(held) * 1e-9, `${held} → ${value}`);
      assert.not.ok(Object.is(value, -0), "minus nought");
    }),
  ));

/** A NIK: sixteen digits, the first of them of a province. */
const nik = fc.stringMatching(/^3[1-6]\d{14}$/);

test("no message repeats a number that may be a person's", async () => {
  const met = new Met();
  await holds(
    fc.property(nik, cellText, cellText, anyField, (digits, before, after, field) => {
      const { finding } = parseCell(textCell(`${before} ${digits} ${after}`), field);
      const number = parseCell(numberCell(Number(digits)), field).finding;
      met.note(finding !== undefined);
      for (const each of [finding, number]) {
        if (!each) continue;
        const told = JSON.stringify([each.message, each.fix, each.suggestions]);
        assert.not.ok(told.includes(digits), told);
      }
    }),
  );
  met.atLeast(0.3);
});

test.run();
