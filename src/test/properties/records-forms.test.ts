import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatDate, formatNumber } from "../../base/format.ts";
import { LISTS, type CodeList } from "../../records/lists.ts";
import { getField } from "../../records/fields.ts";
import { parseCell } from "../../records/parse.ts";
import { findWeekday, isoDate, normalise, WEEKDAYS, weekdayOf } from "../../records/text.ts";
import { dateFromSerial, type Cell } from "../../workbook/cells.ts";
import { anyCell, anyField, fieldOf, numberCell, textCell } from "./arbitraries-cells.ts";
import { dateText } from "./arbitraries-text.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of dates, codes and choices");
const holds = holding("dates, codes and choices");

/** A day of the years that a report may have, each as likely. */
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** 29 February, and the days around it. */
const leapDay = fc.constantFrom(
  "2024-02-28",
  "2024-02-29",
  "2024-03-01",
  "2028-02-29",
  "2032-02-29",
);
const anyDay = fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: leapDay });

test("a date is read from every form that this project prints it in", () =>
  holds(
    fc.property(anyDay, fieldOf("date"), (iso, field) => {
      const weekday = WEEKDAYS[weekdayOf(iso)] ?? "";
      for (const text of [
        iso,
        formatDate(iso),
        `${weekday}, ${formatDate(iso)}`,
        formatDate(iso).toUpperCase(),
      ])
        assert.is(parseCell(textCell(text), field).value, iso, text);
    }),
  ));

test("a date is read from its serial number, whichever year days are counted from", () =>
  holds(
    fc.property(
      anyDay,
      fieldOf("date"),
      fc.boolean(),
      fc.nat(86_399),
      (iso, field, date1904, seconds) => {
        const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        const serial = (Date.parse(iso) - first) / 86_400_000 + seconds / 86_400;
        assert.equal(parseCell(numberCell(serial), field, date1904), { value: iso });
      },
    ),
  ));

test("serial numbers name the days of the calendar, each once", () =>
  holds(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      const [one, next] = [serial, serial + 1].map((each) => {
        const day = dateFromSerial(each, false);
        return day && isoDate(day.year, day.month, day.day);
      });
      assert.is(Date.parse(next ?? "") - Date.parse(one ?? ""), 86_400_000);
      assert.equal(
        dateFromSerial(serial - 1462, true),
        serial < 1462 ? undefined : dateFromSerial(serial, false),
      );
    }),
  ));

test("a date that is read has the day, month and year that are written", async () => {
  const met = new Met();
  await holds(
    fc.property(dateText, fieldOf("date"), (text, field) => {
      const { value, finding } = parseCell(textCell(text), field);
      met.note(value !== null);
      if (value === null) return assert.is(finding?.severity, "error");
      const [year, month, day] = String(value).split("-").map(Number);
      const numbers = text.match(/\d+/g)?.map(Number) ?? [];
      assert.ok(numbers.includes(year ?? -1) && numbers.includes(day ?? -1), `${text} → ${value}`);
      if (numbers.length === 3) assert.ok(numbers.includes(month ?? -1), `${text} → ${value}`);
      const named = text.match(/^\p{L}+(?:['’]\p{L}+)?/u)?.[0];
      if (named !== undefined) assert.is(findWeekday(named), weekdayOf(String(value)), text);
    }),
  );
  met.atLeast(0.05);
});

const two = fc.integer({ min: 1, max: 99 }).map((part) => String(part).padStart(2, "0"));
const kode = fc
  .tuple(two, two, two, fc.integer({ min: 1001, max: 3999 }))
  .map((parts) => parts.join("."));

test("a code is read as it is, also with its name behind it, and never guessed from its digits", () =>
  holds(
    fc.property(
      kode,
      fieldOf("kode"),
      fc.constantFrom(" – ", " - ", "—", "–"),
      (code, field, dash) => {
        assert.equal(parseCell(textCell(code), field), { value: code });
        assert.is(parseCell(textCell(`${code}${dash}Bentangan`), field).value, code);
        const digits = Number(code.replaceAll(".", ""));
        for (const cell of [numberCell(digits), textCell(String(digits))]) {
          const { value, finding } = parseCell(cell, field);
          assert.is(value, null);
          // A nought at its beginning is lost: then nobody can say which code was meant.
          assert.equal(finding?.repair, code.startsWith("0") ? undefined : { value: code });
        }
      },
    ),
  ));

interface Named {
  readonly list: CodeList;
  readonly id: string;
  readonly name: string;
}

const NAMES: readonly Named[] = [...LISTS.values()].flatMap((list) =>
  list.butir.flatMap(({ id, label, alias = [] }) =>
    [id, label, ...alias].map((name) => ({ list, id, name })),
  ),
);

/** Capitals, odd spaces, marks at the end: how a choice is typed by hand. */
const typing = fc.record({
  before: fc.constantFrom("", " ", "\u00a0", "\u200b"),
  between: fc.constantFrom(" ", "  ", "\u00a0", " \t"),
  after: fc.constantFrom("", " ", ".", ":", " ;"),
  shape: fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  ),
});

test("a choice is read by its label, its id and its aliases, however it is typed", () =>
  holds(
    fc.property(
      fc.constantFrom(...NAMES),
      typing,
      ({ list, id, name }, { before, between, after, shape }) => {
        const field = { ...getField("koperasi", "npwp"), list };
        const first = list.butir.find((butir) =>
          [butir.id, butir.label, ...(butir.alias ?? [])].map(normalise).includes(normalise(name)),
        );
        const text = `${before}${shape(name).replaceAll(" ", between)}${after}`;
        assert.is(parseCell(textCell(text), field).value, first?.id ?? id, JSON.stringify(text));
      },
    ),
  ));

/** What nearly fits its column: a figure with a unit, a code without its dots. */
const repairable: fc.Arbitrary<Cell> = fc.oneof(
  fc
    .tuple(
      fc.oneof(fc.nat(200), fc.nat(), fc.maxSafeNat()),
      fc.constantFrom("orang", "org.", "m²", "%", "rupiah"),
    )
    .map(([value, unit]) => textCell(`${formatNumber(value)} ${unit}`)),
  kode.map((code) => textCell(code.replaceAll(".", ""))),
  kode.map((code) => numberCell(Number(code.replaceAll(".", "")))),
);

test("what a repair writes into a cell is read without an error", async () => {
  const met = new Met();
  await holds(
    fc.property(repairable, fieldOf("integer", "number", "masked", "kode"), (cell, field) => {
      const { repair } = parseCell(cell, field).finding ?? {};
      met.note(repair !== undefined);
      if (repair?.value === undefined) return;
      const { value, finding } = parseCell(repaired(repair.value), field);
      assert.is.not(finding?.severity, "error");
      assert.is(value, repair.value);
    }),
  );
  met.atLeast(0.05);
});

function repaired(value: string | number | null): Cell | undefined {
  if (value === null) return undefined;
  return typeof value === "number" ? numberCell(value) : textCell(value);
}

test("a message about a cell is one line of Indonesian that shows nothing hidden", () =>
  holds(
    fc.property(anyCell, anyField, (cell, field) => {
      const { finding } = parseCell(cell, field);
      if (!finding) return;
      const isQuoted = SLIPS.test(JSON.stringify(cell));
      for (const text of [finding.message, finding.fix]) {
        assert.not.match(text, /[\p{Cc}\p{Cf}\p{Cs}]/u);
        assert.match(text, /\.$/);
        if (!isQuoted) assert.not.match(text, SLIPS);
      }
    }),
  ));

/** What a template prints where a value is missing. */
const SLIPS = /undefined|NaN|Infinity|\[object|function/;

test.run();
