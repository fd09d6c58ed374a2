import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsv, parseCsvObjects } from "../../base/csv.ts";
import { addDays, addMonths, compareDates, daysBetween, endOfMonth } from "../../base/dates.ts";
import { escapeHtml, unescapeHtml } from "../../base/html.ts";
import { escapeMarkdown, plainText } from "../../base/markdown.ts";
import { packText, unpackText } from "../../base/pack-text.ts";
import { publicName, quoteFound, quoteMasked } from "../../base/problem.ts";
import { cutRanges, rangeOf } from "../../base/ranges.ts";
import { slipCost } from "../../base/slips.ts";
import { inflateEntry, readZipDirectory, writeZip } from "../../base/zip.ts";
import { NODE_ZIP } from "../../base/zip-port.node.ts";
import { useZipPort } from "../../base/zip-port.ts";
import { toCsv } from "../../exports/csv.ts";
import { compareText, formatShare } from "../../base/format.ts";
import { anyText, wholeText } from "./arbitraries-text.ts";
import { holding } from "./holds.ts";

const test = suite("properties of base");
const holds = holding("base");

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("rows of CSV are read as they were written, whatever stands in them", () =>
  holds(
    fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 })), (rows) => {
      const read = parseCsv(toCsv(rows));
      assert.equal(read.map(bare), rows.map(bare));
      // Only signs that a spreadsheet would run get an apostrophe before them.
      const changed = rows.flat().filter((text, at) => text !== read.flat()[at]);
      assert.equal(
        changed.filter((text) => !MAY_RUN.test(text)),
        [],
      );
    }),
  ));

const MAY_RUN = /[=+\-@|\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20\uFF5C]|^[\t\r\0]/;

function bare(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replaceAll("'", ""));
}

test("no field of CSV begins with what a spreadsheet would run, by comma or by semicolon", () =>
  holds(
    fc.property(anyText, (text) => {
      const [row = []] = parseCsv(toCsv([["x", text]]));
      const begins = (row[1] ?? "").split(/[;\t\r\n]/).map((part) => part.replace(/^[\s"\0]+/, ""));
      assert.equal(
        begins.filter((part) => new RegExp(`^(?:${MAY_RUN.source})`).test(part)),
        [],
      );
    }),
  ));

test("no text makes the reader of CSV throw, and every row has the keys of the heading", () =>
  holds(
    fc.property(anyText, (text) => {
      const [heading = []] = parseCsv(text);
      for (const row of parseCsvObjects(text))
        for (const key of heading) assert.type(row[key], "string");
    }),
  ));

test("days added are days between, and the later date is the later one", () =>
  holds(
    fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
      const to = addDays(from, days);
      assert.is(daysBetween(from, to), days);
      assert.is(Math.sign(compareDates(to, from)), Math.sign(days));
    }),
  ));

test("months added keep the day, or end the month", () =>
  holds(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (date, months) => {
      const later = addMonths(date, months);
      const index = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
      assert.is(index(later), index(date) + months);
      assert.ok(later.slice(8) === date.slice(8) || later === endOfMonth(later), later);
      assert.ok(later.slice(8) <= date.slice(8), later);
    }),
  ));

test("escaped text holds no markup and is the text again when it is read", () =>
  holds(
    fc.property(anyText, (text) => {
      const escaped = escapeHtml(text);
      assert.not.match(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, ""), /[<>"'&]/);
      assert.is(unescapeHtml(escaped), text);
    }),
  ));

const printed: readonly (readonly [string, (text: string) => string])[] = [
  ["plainText", (text) => plainText(text, 9)],
  ["escapeMarkdown", (text) => escapeMarkdown(text, 9).replaceAll("\u200b", "")],
  ["quoteFound", (text) => quoteFound(text, 9)],
  ["quoteMasked", (text) => quoteMasked(text, 9)],
  ["publicName", publicName],
];

for (const [name, print] of printed)
  test(`${name} makes one line of any text, without what hides or commands`, () =>
    holds(
      fc.property(anyText, (text) => {
        assert.not.match(print(text), /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|::|##\[/u);
      }),
    ));

test("plain text is plain: what is cleaned once stays as it is", () =>
  holds(
    fc.property(anyText, (text) => {
      assert.is(plainText(plainText(text, 1_000), 1_000), plainText(text, 1_000));
    }),
  ));

test("a quoted text shows four digits of a long number at most", () =>
  holds(
    fc.property(anyText, fc.stringMatching(/^\d{11,20}$/), anyText, (before, digits, after) => {
      const quoted = quoteFound(`${before} ${digits} ${after}`, 1_000);
      assert.not.ok(quoted.includes(digits.slice(0, 5)) && digits.length > 10, quoted);
    }),
  ));

test("a packed text is the same text again", () =>
  holds(
    fc.property(wholeText, (text) => {
      assert.is(unpackText(packText(text)), text);
    }),
  ));

const files = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z/]{1,8}$/), fc.uint8Array()), {
  selector: ([name]) => name,
  maxLength: 4,
});

test("what is put into an archive comes out of it, by every program that may unpack it", () =>
  holds(
    fc.property(files, fc.constantFrom(0, 6), fc.boolean(), (sources, level, isNode) => {
      const bytes = writeZip(
        sources.map(([name, content]) => ({ name, bytes: content })),
        { level: level as 0 | 6 },
      );
      const entries = readZipDirectory(bytes);
      if ("fault" in entries) throw new Error(entries.fault);
      useZipPort(isNode ? NODE_ZIP : undefined);
      const read = entries.map((entry) => [entry.name, inflateEntry(bytes, entry)]);
      useZipPort(NODE_ZIP);
      assert.equal(
        read.map(([name, content]) => [name, [...(content as Uint8Array)]]),
        sources.map(([name, content]) => [name, [...content]]),
      );
    }),
  ));

const cuttable = fc.record({
  keys: fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 4 })),
  size: fc.integer({ min: 1, max: 8 }),
});

test("ranges hold every item once, in order, and a key is found in the range that holds it", () =>
  holds(
    fc.property(cuttable, ({ keys, size }) => {
      const items = keys.sort(compareText);
      const ranges = cutRanges({ items, keyOf: (key) => key, sizeOf: () => 1, size });
      assert.equal(
        ranges.flatMap((range) => range.items),
        items,
      );
      const starts = ranges.map(({ from }) => from);
      for (const [number, range] of ranges.entries())
        for (const key of range.items) assert.is(rangeOf(starts, key), number, key);
      const crowded = ranges.filter((range) => range.items.length > size);
      assert.ok(crowded.every((range) => new Set(range.items).size === 1));
    }),
  ));

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 7 });

test("a limit on slips changes nothing but whether a word is found", () =>
  holds(
    fc.property(word, word, fc.double({ min: 0, max: 4, noNaN: true }), (typed, meant, max) => {
      const cost = slipCost(typed, meant, Infinity);
      assert.is(slipCost(typed, meant, max), cost <= max ? cost : Infinity);
      assert.is(cost === 0, typed === meant);
    }),
  ));

test("a share is told between 0 and 100, and all or nothing only of all or nothing", () =>
  holds(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (some, whole) => {
      const part = Math.min(some, whole);
      const text = formatShare(part, whole);
      const shown = Number(text.replace(/[^\d,]/g, "").replace(",", "."));
      assert.ok(shown >= 0 && shown <= 100, text);
      assert.is(text === "100 %", part === whole, text);
      assert.is(text === "0 %", part === 0, text);
    }),
  ));

test.run();
