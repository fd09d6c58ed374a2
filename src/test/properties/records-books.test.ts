import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getSheetSpec, SHEET_SPECS, TEMPLATE_ONLY_SHEETS } from "../../records/fields.ts";
import type { FieldValue } from "../../records/parse.ts";
import { readBacaan, type Bacaan } from "../../records/read-edisi.ts";
import type { SheetKey } from "../../records/schemas.ts";
import { templateBook, type TemplateContent, type TemplateRow } from "../../records/template.ts";
import type { Meta } from "../../records/types.gen.ts";
import { bookParts, zipped } from "../../workbook/gate-fixtures.ts";
import { writeWorkbook, type WriteBook, type WriteTable } from "../../workbook/write.ts";
import { KLATEN, TANGGAL } from "../make-workbook.ts";
import {
  anyRows,
  complete,
  DESA,
  longSheets,
  namesOf,
  TINY,
  type Values,
} from "./arbitraries-rows.ts";
import { valueOf } from "./arbitraries-values.ts";
import { rowsXml } from "./arbitraries-xml.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of workbooks");
const holds = holding("workbooks");

const metaFields = getSheetSpec("meta").fields.filter(({ key }) => key !== "versi_templat");
const meta = fc.record(
  Object.fromEntries(
    metaFields.map((field) => {
      const value = valueOf(field, { desa: [KLATEN], areas: [KLATEN] });
      return [field.key, field.required ? value : fc.option(value, { nil: null })];
    }),
  ),
  { noNullPrototype: true },
) as fc.Arbitrary<unknown> as fc.Arbitrary<Omit<Meta, "versi_templat">>;

const content: fc.Arbitrary<TemplateContent> = fc
  .tuple(anyRows, meta)
  .map(([rows, about]) => ({ rows, meta: { ...about, tanggal_data: TANGGAL }, registry: TINY }));

test("what is written into a workbook is what is read from it, and makes the same workbook again", () =>
  holds(
    fc.asyncProperty(content, async (made) => {
      const book = slim(templateBook(made), made);
      const { bacaan, problems } = readBacaan(await writeWorkbook(book), "uji.xlsx");
      assert.ok(bacaan, JSON.stringify(problems));
      assert.equal(
        problems.filter(({ severity, code }) => severity !== "note" && code !== "data-pribadi"),
        [],
      );
      const read = contentOf(bacaan);
      for (const [key, rows] of expected(made)) assert.equal(read.rows[key], rows, key);
      assert.equal(read.meta, made.meta);
      assert.equal(slim(templateBook(read), made), book);
    }),
  ));

/** What is blank, and what only helps to fill in, takes time and proves nothing. */
function slim(book: WriteBook, { rows }: TemplateContent): WriteBook {
  const wanted = new Map<string, SheetKey>([
    ["_meta", "meta"],
    ["Koperasi", "koperasi"],
  ]);
  for (const { key, sheet } of longSheets()) if (rows[key]) wanted.set(sheet, key);
  const tables = book.tables.flatMap((table) => {
    const key = wanted.get(table.name);
    return key === "koperasi" ? [narrow(table, rows[key] ?? [])] : key ? [table] : [];
  });
  return { ...book, lists: new Map(), tables: tables.map(plain) };
}

/** Of Koperasi the columns in which something stands. */
function narrow(table: WriteTable, rows: readonly TemplateRow[]): WriteTable {
  const isThere = getSheetSpec("koperasi").fields.map(
    ({ key }, index) => index < IDENTITY || rows.some((row) => (row[key] ?? null) !== null),
  );
  const kept = <Item>(items: readonly Item[]) => items.filter((_, index) => isThere[index]);
  return { ...table, columns: kept(table.columns), rows: table.rows.map(kept) };
}

/** Kode, Kecamatan, Desa. */
const IDENTITY = 3;

function plain(table: WriteTable): WriteTable {
  return {
    ...table,
    columns: table.columns.map(({ heading, kind, width }) => ({ heading, kind, width })),
  };
}

/** A row for every desa, then those of second koperasi; names as the registry has them. */
function expected({ rows }: TemplateContent): readonly (readonly [SheetKey, readonly Values[]])[] {
  const given = (rows.koperasi ?? []) as readonly Values[];
  const first = DESA.map(
    (kode) => given.find((row) => row["kode"] === kode && !row["koperasi_ke"]) ?? { kode },
  );
  const koperasi = [...first, ...given.filter((row) => row["koperasi_ke"])].map((row) => ({
    ...row,
    ...namesOf(row),
  }));
  return (Object.entries({ ...rows, koperasi }) as [SheetKey, readonly Values[]][]).map(
    ([key, some]) => [key, some.map((row) => complete(key, row))],
  );
}

function contentOf({ sheets }: Bacaan): TemplateContent {
  const rows = [...sheets].map(([key, { lembar }]) => [key, lembar.baris.map(bare)] as const);
  const { meta, ...others } = Object.fromEntries(rows);
  const { versi_templat: _version, ...about } = meta?.[0] ?? {};
  return {
    rows: others,
    meta: about as unknown as TemplateContent["meta"],
    registry: TINY,
  };
}

function bare<Row extends Values>({ baris: _baris, ...values }: Row): Record<string, FieldValue> {
  return values as Record<string, FieldValue>;
}

const KNOWN: readonly string[] = [
  ...SHEET_SPECS.map(({ sheet }) => sheet),
  ...TEMPLATE_ONLY_SHEETS,
];

/** Names of sheets: the template's, misspelt ones, and those of other people. */
const sheetName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
  fc.constantFrom(...KNOWN).map((name) => name.toUpperCase()),
  fc.constantFrom(...KNOWN).map((name) => `${name} `),
  fc.stringMatching(/^[A-Za-z0-9_. ]{1,20}$/),
);

const sheets = fc
  .uniqueArray(fc.tuple(sheetName, rowsXml), {
    selector: ([name]) => name.trim().toLowerCase(),
    minLength: 1,
    maxLength: 4,
  })
  .map((entries) => entries.map(([name, { xml, strings }]) => ({ name, xml, strings })));

test("a sheet is read, serves the template alone, or is named by a problem", async () => {
  const met = new Met();
  await holds(
    fc.property(sheets, (made) => {
      const entries = made.map(({ name, xml }) => [name, xml] as const);
      const parts = bookParts({
        sheets: entries,
        strings: made[0]?.strings ?? [],
        formats: ["0", "0"],
      });
      const { bacaan, problems } = readBacaan(zipped(parts, 0), "uji.xlsx");
      met.note(bacaan !== undefined);
      assert.is(
        problems.some(({ code }) => code.startsWith("berkas-")),
        bacaan === undefined,
      );
      if (!bacaan) return;
      const strange = made.filter(({ name }) => !KNOWN.includes(name)).map(({ name }) => name);
      const named = problems.filter(({ code }) => code === "lembar-tidak-dikenal");
      assert.equal(
        named.map(({ place }) => place.sheet),
        strange,
      );
      for (const { place } of problems) {
        const sheet = bacaan.book.sheets.get(place.sheet ?? "");
        if (place.cell !== undefined) assert.ok(sheet, `${place.sheet}!${place.cell}`);
      }
    }),
  );
  met.atLeast(0.3);
});

test.run();
