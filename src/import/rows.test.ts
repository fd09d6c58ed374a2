import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook, fullRegistry } from "../test/make-workbook.ts";
import { regionsOf } from "./regions.ts";
import { classifyRows, placeOfRow, type Roles } from "./rows.ts";
import { findTables } from "./tables.ts";

const test = suite("kinds of rows of recaps");

type Rows = readonly (readonly (string | number | null)[])[];

const REGIONS = regionsOf(fullRegistry(), "33.10", "2025-12-31");
const DESA_ALONE: Roles = { urut: 0, desa: 1, values: [2] };

/** "data Cawas/Bogor" for each row below "No, Desa, NIB": kind, kecamatan and desa. */
function kinds(body: Rows, sheet?: string): readonly string[] {
  const book = cellBook({ Rekap: [["No", "Desa", "NIB"], ...body] }).sheets.get("Rekap");
  const [table] = book ? findTables(book).tables : [];
  if (!table) throw new Error("no table");
  const state = { sheet, above: undefined };
  const { rows } = classifyRows(table, DESA_ALONE, { regions: REGIONS, state });
  return rows.map(({ kind, kecamatan, desa }) =>
    kind === "data" ? `data ${kecamatan ?? "?"}/${desa}` : kind,
  );
}

test("a blank row with the name of its own kecamatan is the desa of that name", () => {
  assert.equal(
    kinds([
      [null, "TRUCUK"],
      [1, "KALIKEBO", "Ya"],
      [2, "TRUCUK"],
      [3, "GADEN", "Ya"],
      [null, "CAWAS"],
      [1, "BOGOR", "Ya"],
      [2, "CAWAS"],
      [3, "BAREPAN", "Ya"],
    ]),
    [
      ...["kecamatan", "data TRUCUK/KALIKEBO", "data TRUCUK/TRUCUK", "data TRUCUK/GADEN"],
      ...["kecamatan", "data CAWAS/BOGOR", "data CAWAS/CAWAS", "data CAWAS/BAREPAN"],
    ],
  );
});

test("the kecamatan that the sheet is about counts as the one of the row", () => {
  assert.equal(
    kinds(
      [
        [1, "BOGOR", "Ya"],
        [2, "CAWAS"],
      ],
      "KEC. CAWAS",
    ),
    ["data KEC. CAWAS/BOGOR", "data KEC. CAWAS/CAWAS"],
  );
});

test("a desa that another kecamatan is named after does not begin that kecamatan", () => {
  // Karanganom is a desa of Klaten Utara and a kecamatan.
  assert.equal(
    kinds([
      ["I", "KLATEN UTARA", null],
      [1, "KARANGANOM"],
      [2, "BARENGLOR", "Ya"],
      ["II", "KARANGANOM", null],
      [1, "KARANGANOM"],
      [2, "KARANGAN", "Ya"],
    ]),
    [
      ...["kecamatan", "data KLATEN UTARA/KARANGANOM", "data KLATEN UTARA/BARENGLOR"],
      ...["kecamatan", "data KARANGANOM/KARANGANOM", "data KARANGANOM/KARANGAN"],
    ],
  );
});

test("a kecamatan with its sums is told from a desa by the number that it lacks", () => {
  assert.equal(
    kinds([
      [null, "TRUCUK", 2],
      [1, "KALIKEBO", "Ya"],
      [2, "TRUCUK", "Ya"],
      [null, "CAWAS", 2],
      [1, "BOGOR", "Ya"],
      [2, "CAWAS", "Ya"],
    ]),
    [
      ...["kecamatan", "data TRUCUK/KALIKEBO", "data TRUCUK/TRUCUK"],
      ...["kecamatan", "data CAWAS/BOGOR", "data CAWAS/CAWAS"],
    ],
  );
});

test("sums are known with their letters spaced out, and shares are no desa", () => {
  const labels = [
    "J U M L A H",
    "J U M L A H   T O T A L",
    "Jml. Kec. Cawas",
    "SUB TOTAL",
    "Persentase",
    "Rata-rata",
  ];
  for (const label of labels)
    assert.equal(
      kinds(
        [
          [1, "Bogor", "Ya"],
          [null, label, 3],
        ],
        "Cawas",
      ),
      ["data Cawas/Bogor", "jumlah"],
    );
});

test("a row is named by its sheet and its number", () => {
  const book = cellBook({
    "Kec. Cawas": [
      ["No", "Desa", "NIB"],
      [1, "BOGOR", "Ya"],
    ],
  });
  const [table] = [...book.sheets.values()].flatMap((sheet) => findTables(sheet).tables);
  if (!table) throw new Error("no table");
  assert.is(placeOfRow({ table, row: 2 }), "Kec. Cawas!2");
});

test.run();
