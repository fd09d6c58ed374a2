import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook, smallRegistry } from "../test/make-workbook.ts";
import { importBook } from "./import.ts";
import { canonicalCoopName } from "./lenient-text.ts";
import { withoutLongTexts } from "./long-texts.ts";
import { readHeading } from "./headings.ts";
import { readRegionName, withoutTail } from "./words.ts";

const test = suite("overlong texts of recaps");

/** The most that Excel keeps in a cell. */
const MOST = 32_767;
const HEAD = ["No", "Kecamatan", "Desa", "Jumlah Anggota"];
const ROW = [1, "Wonosari", "Bentangan", 20];

test("a text of 2,000 letters is read, one letter more leaves the cell out and is told", () => {
  const book = cellBook({
    Rekap: [HEAD, ROW, ["x".repeat(2000), "x".repeat(2001), ",".repeat(MOST)]],
  });
  const { book: rest, warnings } = withoutLongTexts(book);
  const cells = rest.sheets.get("Rekap")?.rows.map((row) => row.map(({ address }) => address));
  assert.equal(cells?.[2], ["A3"]);
  assert.equal(warnings, ["2 teks lebih dari 2.000 huruf tidak dibaca: Rekap!B3, Rekap!C3."]);
});

test("a recap without overlong texts is the very same book", () => {
  const book = cellBook({ Rekap: [HEAD, ROW] });
  const shortened = withoutLongTexts(book);
  assert.is(shortened.book, book);
  assert.equal(shortened.warnings, []);
});

test("a sheet with an endless name is not read, whatever it holds", () => {
  const { book, warnings } = withoutLongTexts(cellBook({ ["a".repeat(MOST)]: [HEAD, ROW] }));
  assert.is(book.sheets.size, 0);
  assert.is(warnings[0]?.includes("a".repeat(31)), false);
});

test("an import says which cells it left out and reads the rest", () => {
  const evil = Array.from(",.(1*", (letter) => `${letter.repeat(MOST - 1)}x`);
  const rows = [
    [...HEAD, ...evil],
    [...ROW, ...evil],
    [2, "Wonosari", "Bolali", 30, ...evil],
  ];
  const hasil = importBook(cellBook({ Rekap: rows }), {
    berkas: "rekap.xlsx",
    registry: smallRegistry(),
    kabupaten: "33.10",
    tanggal_data: "2025-11-24",
  });
  assert.equal(hasil.peringatan, [
    "15 teks lebih dari 2.000 huruf tidak dibaca: Rekap!E1, Rekap!F1, Rekap!G1, 12 lainnya.",
  ]);
  const read = hasil.rows.koperasi?.filter(({ jumlah_anggota }) => jumlah_anggota !== undefined);
  assert.equal(
    read?.map(({ jumlah_anggota }) => jumlah_anggota),
    [20, 30],
  );
});

/** Counts how many characters are looked at. */
class Counting extends RegExp {
  looks = 0;

  override test(text: string): boolean {
    this.looks += 1;
    return super.test(text);
  }
}

test("the end of a text is trimmed by one look at each of its characters", () => {
  const looksAt = (text: string): number => {
    const drop = new Counting("[\\s.,]");
    withoutTail(text, drop);
    return drop.looks;
  };
  assert.is(looksAt(`a${",".repeat(MOST)}x`), 1);
  assert.is(looksAt(`a${",".repeat(1000)}`), 1001);
  assert.is(looksAt(`a${",".repeat(MOST)}`), MOST + 1);
  assert.is(withoutTail(" , .", /[\s.,]/), "");
});

test("trimming by looks says what it said before", () => {
  const heading = (text: string) => readHeading([text], "koperasi").kind;
  for (const text of ["Simpanan Pokok, Rp", "Simpanan Pokok Rp. ", "Jumlah Anggota , orang"])
    assert.is(heading(text), "known", text);
  assert.is(
    canonicalCoopName("KDMP Desa BENTANGAN . ,", undefined),
    "Koperasi Desa Merah Putih Bentangan",
  );
  assert.is(readRegionName("Bentangan**•").bare, "bentangan");
});

test.run();
