import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bookOf, bookParts, FILE, HELLO, worksheet, zipped } from "./gate-fixtures.ts";
import { isRefusal, SAVE_AGAIN } from "./gate-refusal.ts";
import { gateWorkbook, type GatedSheet, type GatedWorkbook } from "./gate.ts";
import { LIMITS } from "./gate-limits.ts";
import { sheetFrom } from "./read-fixtures.ts";
import { readGated, readWorkbook } from "./read.ts";

const test = suite("cells of gated workbooks");

function gated(bytes: Uint8Array): GatedWorkbook {
  const { workbook } = gateWorkbook(bytes, FILE);
  if (workbook === undefined) throw new Error("refused");
  return workbook;
}

/** A sheet of plain texts, as many as there are lengths. */
function sheetOf(name: string, lengths: readonly number[]): GatedSheet {
  const [sheet] = gated(bookOf(HELLO)).sheets;
  const plain = lengths.map((length, at) => ({
    ...{ address: `A${at + 9}`, row: at + 9, column: 0, style: -1, value: "a".repeat(length) },
  }));
  return { ...sheet!, name, plain, cellCount: 0 };
}

const TOO_LONG = {
  refused: "berkas-melampaui-batas",
  message: "buku kerja ini memuat lebih dari 4.000.000 huruf di dalam sel.",
  fix: "kosongkan sel yang berisi salinan dokumen; keterangan cukup beberapa kalimat, lalu simpan dan unggah ulang.",
};

test("the texts of all sheets together may be four million letters", () => {
  const half = LIMITS.bookText / 2;
  const book = (last: number) =>
    readGated({
      ...gated(bookOf(HELLO)),
      bytes: null,
      sheets: [sheetOf("A", [half, 1]), sheetOf("B", [half - 2, last])],
    });
  assert.not.ok(isRefusal(book(1)));
  assert.equal(book(2), TOO_LONG);
});

test("formulas count with the texts that they show, numbers do not", () => {
  const cells =
    '<row r="1"><c r="A1" t="str"><f>B1</f><v>abc</v></c><c r="B1"><f>C1</f><v>12345</v></c></row>';
  const workbook = gated(bookOf(cells));
  const [sheet] = workbook.sheets;
  const with_ = (letters: number) =>
    readGated({
      ...workbook,
      sheets: [{ ...sheet!, plain: sheetOf("A", [letters, 0]).plain }],
    });
  assert.not.ok(isRefusal(with_(LIMITS.bookText - 7)));
  assert.equal(with_(LIMITS.bookText - 6), TOO_LONG);
});

const UNREAD = {
  refused: "lembar-tidak-terbaca",
  message: "sebagian sel lembar ini tidak terbaca.",
  fix: SAVE_AGAIN,
};

test("cells or styles that cannot be read are told of their sheet", () => {
  const workbook = gated(zipped(bookParts({ sheets: { A: "", B: HELLO } })));
  const broken = new Uint8Array(Buffer.from("PK\u0003\u0004"));
  assert.equal(readGated({ ...workbook, bytes: broken }), { ...UNREAD, sheet: "B" });
  // A format without a code is more than SheetJS can read.
  const styles = '<styleSheet><numFmts><numFmt numFmtId="164"/></numFmts></styleSheet>';
  const [sheet] = gated(bookOf('<row r="1"><c r="A1" s="0"><v>1</v></c></row>')).sheets;
  const plain = { ...workbook, bytes: null, styles, sheets: [sheet!] };
  assert.equal(readGated(plain), { ...UNREAD, sheet: "Koperasi" });
});

test("marks piled on a letter are told with their cell, behind what else is told", () => {
  const piled = `a${"\u0301".repeat(31)}`;
  const shared = '<row r="1"><c r="B1" t="s"><v>0</v></c></row>';
  const inline = `<row r="1"><c r="B1" t="inlineStr"><is><t>${piled}</t></is></c></row>`;
  for (const rows of [shared, inline]) {
    const parts = bookParts({ sheets: { Gerai: rows }, strings: [piled] });
    const { book, problems } = readWorkbook(zipped(parts.set("xl/media/a.png", "x")), FILE);
    assert.is(book, undefined);
    assert.equal(
      problems.map(({ code }) => code),
      ["berkas-berisi-gambar", "berkas-tidak-wajar"],
    );
    assert.equal(problems[1], {
      code: "berkas-tidak-wajar",
      severity: "error",
      place: { file: FILE, sheet: "Gerai" },
      message: "sel B1 memuat tanda bertumpuk yang tidak dipakai bahasa mana pun.",
      fix: "hapus isi sel itu, lalu ketik ulang.",
    });
  }
});

test("hidden rows and columns are told in order, if they hold something", () => {
  const hidden = (columns: string, rows: string) => {
    const content = `<cols>${columns}</cols><sheetData>${rows}</sheetData>`;
    const sheet = sheetFrom(zipped(bookParts({ sheets: { Koperasi: worksheet(content) } })));
    return [sheet.hiddenRows, sheet.hiddenColumns];
  };
  const col = (min: number, max: number) => `<col min="${min}" max="${max}" hidden="1"/>`;
  const cells = (row: number, ...letters: readonly string[]) =>
    letters.map((letter) => `<c r="${letter}${row}"><v>1</v></c>`).join("");
  assert.equal(hidden(col(2, 2), `<row r="3" hidden="1">${cells(3, "B")}</row>`), [[3], [1]]);
  assert.equal(
    hidden(
      col(2, 3) + col(5, 6) + col(11, 11),
      `<row r="1">${cells(1, "A", "D", "K")}</row><row r="2" hidden="1"/><row r="4" hidden="1">${cells(4, "B", "C", "F", "G")}</row>`,
    ),
    [[4], [1, 2, 5, 10]],
  );
  assert.equal(hidden(col(2, 2), `<row r="1">${cells(1, "A", "C")}</row>`), [[], []]);
});

test.run();
