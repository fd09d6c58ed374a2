import { getSheetSpec } from "../../records/fields.ts";
import { bookParts, HELLO, zipped, type Parts } from "../../workbook/gate-fixtures.ts";
import { LIMITS } from "../../workbook/gate-limits.ts";
import { STRINGS } from "../../workbook/parts-package.ts";
import {
  book,
  harmless,
  long,
  many,
  noise,
  sheetAround,
  withParts,
  type HostileBook,
} from "./hostile-book.ts";

/** More of everything than a workbook can need: just below the limits as well as above them. */
export function heavyBooks(): readonly HostileBook[] {
  return [...tooMuch(), ...full(), ...costlyTexts(), ...floods()];
}

const EXCESS = "berkas-melampaui-batas";

function tooMuch(): readonly HostileBook[] {
  return [...tooManyStrings(), ...tooManyCells()];
}

function tooManyStrings(): readonly HostileBook[] {
  const strings = (name: string, codes: string, items: () => string): HostileBook =>
    book(name, codes, () => withParts({ [STRINGS]: `<sst>${items()}</sst>` }));
  const item = (text: string | number): string => `<si><t>${text}</t></si>`;
  return [
    strings("strings-1000000", `${EXCESS} berkas-tidak-wajar`, () =>
      many(1_000_000, (index) => item(index % 997)),
    ),
    strings("strings-too-many", EXCESS, () => many(LIMITS.strings + 1, item)),
    strings("string-of-30-mb", "berkas-tidak-wajar", () => item("a b c d e ".repeat(3_000_000))),
    strings("string-of-9-mb", EXCESS, () => item(long(9_000_000))),
    book("comments-of-4-mb", EXCESS, () =>
      zipped(parts().set("xl/comments1.xml", `<c>${long(4_500_000)}</c>`), 0),
    ),
  ];
}

function tooManyCells(): readonly HostileBook[] {
  const rows = (name: string, make: () => string): HostileBook =>
    book(name, EXCESS, () => stored({ Koperasi: make() }));
  const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;
  return [
    book("styled-blank-rows-too-many", EXCESS, () => {
      const next = noise();
      const row = (index: number): string => `<row r="${index + 1}" s="1" ht="${next() % 1e6}"/>`;
      return zipped(bookParts({ sheets: { Koperasi: many(LIMITS.rows + 1, row) } }));
    }),
    rows("rows-too-many", () => many(LIMITS.filledRows + 1, () => "<row><c><v>1</v></c></row>")),
    rows("blank-cells-too-many", () => cellRows(LIMITS.cells + 1, "<c/>")),
    rows("cells-too-many", () => cellRows(LIMITS.filledCells + 1, "<c><v>1</v></c>")),
    rows("rows-20000-to-the-last-column", () =>
      many(20_000, (row) => `<row r="${row + 1}">${cell(`XFD${row + 1}`)}</row>`),
    ),
    rows("last-cell-of-the-sheet", () => `<row r="1048576">${cell("XFD1048576")}</row>`),
    book("one-long-text-in-every-cell", EXCESS, () => {
      const cells = cellRows(100_000, '<c t="s"><v>0</v></c>');
      const parts = bookParts({ sheets: { Koperasi: cells }, strings: [long(32_000)] });
      return zipped(parts, 0);
    }),
    rows("shared-formulas-of-gigabytes", () => sharedFormulas('"')),
    rows("shared-formulas-in-single-quotes", () => sharedFormulas("'")),
    book("merges-too-many", EXCESS, () => {
      const merges = many(LIMITS.merges + 1, (row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`);
      return sheetAround("", `<mergeCells>${merges}</mergeCells>`);
    }),
  ];
}

/** What the limits just allow must be read in the time and memory of any other. */
function full(): readonly HostileBook[] {
  const next = noise();
  const sheet = (name: string, cell: (row: number) => string): HostileBook =>
    harmless(name, {}, () => {
      const rows = many(
        LIMITS.filledCells / 40,
        (row) => `<row>${many(40, () => cell(row))}</row>`,
      );
      return zipped(bookParts({ sheets: { Koperasi: rows } }));
    });
  return [
    sheet("cells-full-numbers", () => `<c><v>${next() % 100_000}</v></c>`),
    sheet("cells-full-texts", () => `<c t="inlineStr"><is><t>${next() % 10_000}</t></is></c>`),
    sheet("cells-full-errors", () => `<c t="e"><v>#N/A${next() % 1000}</v></c>`),
    sheet("cells-full-formulas", (row) => `<c><f>A${row + 2}</f><v>${next() % 1000}</v></c>`),
    sheet("cells-full-array-formulas", () => {
      return `<c><f t="array">${next() % 1000}</f><v>1</v></c>`;
    }),
    harmless("strings-full", {}, () => {
      const item = (index: number): string =>
        `<si><r><t>Desa – </t></r><r><t>${index}</t></r></si>`;
      const shown = bookParts({ sheets: { Koperasi: many(LIMITS.strings / 40, stringRow) } });
      return zipped(shown.set(STRINGS, `<sst>${many(LIMITS.strings, item)}</sst>`));
    }),
    harmless("blank-cells-full", {}, () => stored({ Koperasi: cellRows(LIMITS.cells, "<c/>") })),
    harmless("rows-20000-to-column-IV", {}, () =>
      stored({
        Koperasi: many(20_000, (row) => `<row><c r="IV${row + 1}"><v>1</v></c></row>`),
      }),
    ),
    harmless("tags-outside-cells-1500000", {}, () => {
      const tags = many(1_500_000, (index) => `<${"abcdefghij"[index % 10]}>`);
      return zipped(parts().set("xl/drawings/drawing1.xml", tags), 0);
    }),
  ];
}

function costlyTexts(): readonly HostileBook[] {
  const text = (name: string, letters: string): HostileBook =>
    harmless(`costly-${name}`, { "Koperasi!A1": letters }, () =>
      stored({
        Koperasi: many(
          120,
          (row) => `<row r="${row + 1}"><c t="inlineStr"><is><t>${letters}</t></is></c></row>`,
        ),
      }),
    );
  return [
    text("heading", "a".repeat(32_700)),
    text("dots", `${".".repeat(32_000)}x`),
    text("spaces", `x${" ".repeat(32_000)}x`),
    text("almost-mail", "a.".repeat(16_000)),
    text("almost-mails", "a@".repeat(16_000)),
    text("almost-phones", "0812-3456-".repeat(3_200)),
    text("almost-nik", "33 10 01 ".repeat(3_500)),
    text("almost-dates", "24/11/".repeat(5_000)),
    book("costly-backtracking", "berkas-tidak-wajar", () =>
      stored({ Koperasi: `<row r="1"><c r="A1">${" ".repeat(4_000_000)}x</c></row>` }),
    ),
    book("costly-attributes", "berkas-tidak-wajar", () =>
      stored({ Koperasi: `<row r="1"><c r="A1"><f ${"a".repeat(4_000_000)}` }),
    ),
  ];
}

/** Sound to the gate; every cell, heading or row is wrong to the rules. */
function floods(): readonly HostileBook[] {
  return [
    book("flood-of-wrong-cells", "sel-bukan-kode", () =>
      templateLike(many(2000, () => rowOf(KOPERASI.map(() => "salah??")))),
    ),
    book("flood-of-rows-of-one-desa", "kode-unik", () =>
      templateLike(many(10_000, () => rowOf(["33.10.15.2015"]))),
    ),
    book("flood-of-unknown-desa", "kode-dikenal", () =>
      templateLike(many(7000, (row) => rowOf([`33.10.15.${2100 + row}`]))),
    ),
    book("flood-of-unread-rows", "sel-bukan-kode", () =>
      templateLike(many(19_990, () => rowOf(["?"]))),
    ),
    book("flood-of-headings", "kolom-tidak-dikenal", () =>
      stored({
        Koperasi: rowOf(Array.from({ length: 256 }, (_, column) => `Jumlah Angota ${column}`)),
      }),
    ),
    book("flood-of-nik", "data-pribadi", () =>
      stored({
        Koperasi: many(5000, (row) => `<row>${many(20, (column) => nik(row * 20 + column))}</row>`),
      }),
    ),
    book("flood-of-sheets", "lembar-tidak-dikenal", () =>
      zipped(
        bookParts({
          sheets: Array.from({ length: 30 }, (_, index) => [`L${index}`, HELLO] as const),
        }),
      ),
    ),
  ];
}

const KOPERASI = getSheetSpec("koperasi").fields;

/** Koperasi with its headings and these rows, and a `_meta` that says what a template says. */
function templateLike(rows: string): Uint8Array {
  const meta = getSheetSpec("meta").fields.map(({ title, example }) => rowOf([title, example]));
  const headings = rowOf(KOPERASI.map(({ heading }) => heading));
  return zipped(bookParts({ sheets: { Koperasi: headings + rows, _meta: meta.join("") } }));
}

function rowOf(values: readonly string[]): string {
  const cells = values.map((value) =>
    value === "" ? "<c/>" : `<c t="inlineStr"><is><t>${value}</t></is></c>`,
  );
  return `<row>${cells.join("")}</row>`;
}

function nik(index: number): string {
  return `<c><v>3310012501${String(index).padStart(6, "0")}</v></c>`;
}

function parts(): Parts {
  return bookParts({ sheets: { Koperasi: HELLO } });
}

/** Not deflated: what is many times the same would be refused as a bomb before it is looked at. */
function stored(sheets: Readonly<Record<string, string>>): Uint8Array {
  return zipped(bookParts({ sheets }), 0);
}

/** `count` cells in rows of 250. */
function cellRows(count: number, cell: string): string {
  const row = `<row>${cell.repeat(250)}</row>`;
  return row.repeat(Math.floor(count / 250)) + `<row>${cell.repeat(count % 250)}</row>`;
}

function stringRow(row: number): string {
  return `<row>${many(40, (column) => `<c t="s"><v>${row * 40 + column}</v></c>`)}</row>`;
}

function sharedFormulas(quote: string): string {
  const attributes = `t=${quote}shared${quote} si=${quote}0${quote}`;
  const master = `<row><c><f ${attributes} ref="A1:A9000">${"A1+".repeat(1500)}1</f></c></row>`;
  return master + many(9000, () => `<row><c><f ${attributes}/></c></row>`);
}
