import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  countUnreadable,
  hasUnknownHeading,
  isColumnReadable,
  isReadable,
  isSheetReadable,
} from "./unread.ts";

const test = suite("cells that could not be read");

interface Row {
  readonly kode: string;
  readonly nama: string | null;
  readonly lain: string | null;
}

/** "lain" has no column. */
const lembar = { nama: "Gerai", kolom: { kode: "A", nama: "AJ" } };
const row = { kode: "33.10.15.2015", nama: null, lain: null, baris: 16 };
const of = (...cells: string[]) => ({ tidakTerbaca: new Set(cells) });

test("a cell could be read unless it is among them", () => {
  const isNull = (field: keyof Row, ...cells: string[]) =>
    isReadable<Row>(of(...cells), lembar, { row, field });
  assert.ok(isNull("nama"));
  assert.not.ok(isNull("nama", "Gerai!B16", "Gerai!AJ16"));
  assert.ok(isNull("nama", "Gerai!AJ17", "Gerai!A16", "Aset!AJ16", "Gerai!AJ1"));
});

test("a column that is missing may stand below a heading that was not understood", () => {
  const isNull = (field: keyof Row, ...cells: string[]) =>
    isReadable<Row>(of(...cells), lembar, { row, field });
  assert.ok(isNull("lain", "Gerai!AJ16", "Aset!C1"));
  assert.not.ok(isNull("lain", "Gerai!C1"));
  const isWhole = (field: keyof Row, ...cells: string[]) =>
    isColumnReadable<Row>(of(...cells), lembar, field);
  assert.ok(isWhole("lain", "Gerai!AJ16", "Aset!C1"));
  assert.not.ok(isWhole("lain", "Gerai!C1"));
  assert.equal(
    [hasUnknownHeading(of("Gerai!AJ1"), "Gerai"), hasUnknownHeading(of("Gerai!AJ11"), "Gerai")],
    [true, false],
  );
});

test("the cells of a column are counted, its heading is none of them", () => {
  const cells = ["Gerai!AJ1", "Gerai!AJ2", "Gerai!AJ30", "Gerai!A2", "Gerai!J2", "Aset!AJ2"];
  const count = (field: keyof Row) => countUnreadable<Row>(of(...cells), lembar, field);
  assert.equal([count("nama"), count("kode"), count("lain")], [2, 1, 0]);
  const isWhole = (...few: string[]) => isColumnReadable<Row>(of(...few), lembar, "nama");
  assert.equal(
    [isWhole(), isWhole("Gerai!AJ1", "Gerai!J2", "Aset!AJ2"), isWhole("Gerai!AJ2")],
    [true, true, false],
  );
});

test("a sheet could be read if every cell of it could", () => {
  assert.equal(
    [of(), of("Aset!A2"), of("Aset!A2", "Gerai!A2")].map((some) => isSheetReadable(some, lembar)),
    [true, true, false],
  );
  // Sheets of other names than ours are told with theirs.
  assert.not.ok(isSheetReadable(of("Data ! Gerai!A2"), { nama: "Data ! Gerai" }));
});

test.run();
