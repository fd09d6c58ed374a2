import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inflateEntry, readZipDirectory, writeZip, type ZipSource } from "../../base/zip.ts";
import { readEdisi } from "../../records/read-edisi.ts";
import {
  cellAddress,
  cleanText,
  columnIndex,
  columnLetters,
  hasForbiddenCharacters,
  isPlain,
} from "../../workbook/cells.ts";
import { bookParts, zipped } from "../../workbook/gate-fixtures.ts";
import { disguiseOf, literalsOf } from "../../workbook/number-format.ts";
import { readWorkbook } from "../../workbook/read.ts";
import { writeWorkbook, type WriteTable, type WriteValue } from "../../workbook/write.ts";
import { richBook } from "../corpus/rich-book.ts";
import { readByTags } from "../corpus/oracle.ts";
import { KLATEN, makeWorkbook, TANGGAL } from "../make-workbook.ts";
import { TINY } from "./arbitraries-rows.ts";
import { anyText, wholeText } from "./arbitraries-text.ts";
import { cellNumber } from "./arbitraries-cells.ts";
import { rowsXml } from "./arbitraries-xml.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of gate and cells");
const holds = holding("gate and cells");
const FILE = "data/koperasi/33.10/2025-11-24.xlsx";

test("columns are named as Excel names them, each by one name", () =>
  holds(
    fc.property(fc.nat(16_383), fc.nat(16_383), (one, other) => {
      assert.is(columnIndex(columnLetters(one)), one);
      assert.match(cellAddress(7, one), /^[A-Z]{1,3}7$/);
      assert.is(columnLetters(one) === columnLetters(other), one === other);
    }),
  ));

test("cleaned text is clean, and letters are neither lost nor won", () =>
  holds(
    fc.property(anyText, fc.boolean(), (text, multiline) => {
      const cleaned = cleanText(text, multiline);
      assert.is(cleanText(cleaned, multiline), cleaned);
      for (const line of multiline ? cleaned.split("\n") : [cleaned])
        assert.not.match(line, /^\s|\s$|\s{2}|\n/u);
      assert.is(signsIn(cleaned), signsIn(text));
      if (isPlain(text)) assert.is(cleaned, text);
      if (isPlain(text)) assert.not.ok(hasForbiddenCharacters(text));
    }),
  ));

/** Everything that is seen of a text. */
function signsIn(text: string): string {
  return (text.normalize("NFC").match(/[\p{L}\p{N}\p{P}\p{S}]/gu) ?? []).join("");
}

test("no number format makes reading throw, and what is known of one is the same the second time", () =>
  holds(
    fc.property(anyText, cellNumber, (format, value) => {
      assert.is(disguiseOf(format, value), disguiseOf(format, value));
      assert.type(literalsOf(format), "string");
    }),
  ));

/** What is in the bytes is told, or nothing is. */
function assertAnswered({ book, problems }: ReturnType<typeof readWorkbook>): boolean {
  const errors = problems.filter(({ severity }) => severity === "error");
  assert.is(errors.length, book ? 0 : 1);
  for (const { place, message, fix } of problems) {
    assert.is(place.file, FILE);
    assert.not.match(message + fix, /[\p{Cc}\p{Cf}\p{Cs}]|undefined|NaN/u);
  }
  return book !== undefined;
}

const SOUND = [richBook(), zipped(bookParts({ sheets: { Koperasi: "", _meta: "" } }), 0)];

/** Where bytes are changed, and how. */
const damage = fc.array(
  fc.record({
    how: fc.constantFrom("flip", "cut", "insert", "remove"),
    at: fc.nat(20_000),
    bytes: fc.uint8Array({ maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 3 },
);

type Damage = typeof damage extends fc.Arbitrary<infer Case> ? Case : never;

function damaged(bytes: Uint8Array, changes: Damage): Uint8Array {
  let all = [...bytes];
  for (const { how, at: place, bytes: more } of changes) {
    const at = place % Math.max(1, all.length);
    if (how === "cut") all = all.slice(0, at);
    else if (how === "remove") all.splice(at, more.length);
    else if (how === "insert") all.splice(at, 0, ...more);
    else all[at] = (all[at] ?? 0) ^ (1 << (more.length % 8));
  }
  return Uint8Array.from(all);
}

test("damaged workbooks end in an answer: their cells, or one reason why not", () =>
  holds(
    fc.property(fc.constantFrom(...SOUND), damage, (bytes, changes) => {
      assertAnswered(readWorkbook(damaged(bytes, changes), FILE));
    }),
  ));

const heads = [
  "",
  "PK\u0003\u0004",
  "PK\u0005\u0006",
  "\u00d0\u00cf\u0011\u00e0",
  "%PDF-",
  "<?xml",
  "{",
];
const anyBytes = fc
  .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }))
  .map(([head, rest]) => Uint8Array.from([...Buffer.from(head, "latin1"), ...rest]));

test("bytes that are no workbook are refused with one reason", () =>
  holds(
    fc.property(anyBytes, (bytes) => {
      assert.not.ok(assertAnswered(readWorkbook(bytes, FILE)));
    }),
  ));

test("what the parts of a workbook say is what is read, in whatever form a cell is written", async () => {
  const met = new Met();
  await holds(
    fc.property(rowsXml, rowsXml, (one, other) => {
      const parts = bookParts({
        sheets: { Koperasi: one.xml, Gerai: other.xml },
        strings: one.strings,
        formats: ["0.00", "yyyy-mm-dd"],
      });
      const read = readWorkbook(zipped(parts, 0), FILE);
      met.note(assertAnswered(read));
      if (!read.book) return;
      const texts = new Map([...parts].map(([name, content]) => [name, String(content)]));
      for (const [name, cells] of readByTags(texts)) {
        const found = (read.book.sheets.get(name)?.rows ?? []).flat();
        const shown = found.map(({ address, kind, value }) => [
          address,
          kind === "error" ? null : value,
        ]);
        assert.equal(shown, [...cells]);
      }
    }),
  );
  met.atLeast(0.5);
});

/** A real template with a row filled in, part by part. */
const PARTS = unzipped(
  await makeWorkbook({ registry: TINY, kabupaten: KLATEN, tanggal_data: TANGGAL }),
);

function unzipped(bytes: Uint8Array): readonly ZipSource[] {
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) throw new Error(entries.fault);
  return entries.flatMap((entry) => {
    const content = inflateEntry(bytes, entry);
    const isNeeded = !/comments|vmlDrawing|sheet(?!2\.|13\.)\d/.test(entry.name);
    return content instanceof Uint8Array && isNeeded ? [{ name: entry.name, bytes: content }] : [];
  });
}

test("no damage to a part of a template makes the whole reading throw", async () => {
  const place = { berkas: FILE, kabupaten: KLATEN, tanggal_data: TANGGAL, perubahan_ke: 0 };
  await holds(
    fc.property(fc.nat(PARTS.length - 1), damage, (index, changes) => {
      const parts = PARTS.map((part, at) =>
        at === index ? { ...part, bytes: damaged(part.bytes, changes) } : part,
      );
      const { edisi, problems } = readEdisi(writeZip(parts, { level: 0 }), place, {
        registry: TINY,
      });
      assert.is(
        problems.some(({ severity }) => severity === "error"),
        edisi === undefined,
      );
    }),
  );
});

/** Two letters are none in XML, and every reader of XML makes one line break of two signs. */
const written = wholeText.map((text) =>
  text.replace(/[\ufffe\uffff]/g, "").replaceAll("\r\n", "\n"),
);

const value: fc.Arbitrary<WriteValue> = fc.oneof(
  written,
  cellNumber,
  fc.boolean(),
  fc.constant(null),
);

const table: fc.Arbitrary<WriteTable> = fc
  .array(fc.array(value, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
  .map((rows) => ({
    ...{ name: "Koperasi", rows, spareRows: 2 },
    columns: Array.from({ length: 4 }, (_, index) => ({
      ...{ heading: `Kolom ${index}`, kind: "text", width: 9 },
    })),
  }));

test("what is written into cells is what is read from them", () =>
  holds(
    fc.asyncProperty(table, async (made) => {
      const bytes = await writeWorkbook({ title: "uji", tables: [made], lists: new Map() });
      const { book, problems } = readWorkbook(bytes, FILE);
      assert.ok(book, JSON.stringify(problems));
      const read =
        book.sheets
          .get("Koperasi")
          ?.rows.flat()
          .filter(({ row }) => row > 1) ?? [];
      const expected = made.rows.flatMap((cells, row) =>
        cells.flatMap((held, column) =>
          held === null || held === "" ? [] : [[cellAddress(row + 2, column), held] as const],
        ),
      );
      assert.equal(
        read.map(({ address, value }) => [address, value]),
        expected,
      );
    }),
  ));

test.run();
