import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook, smallRegistry } from "../test/make-workbook.ts";
import type { Cell, Sheet } from "../workbook/read.ts";
import { readKode } from "./kode.ts";
import { desaInKecamatan, findExact, rankSimilar, regionsOf } from "./regions.ts";
import { classifyRows, kecamatanAbove, type Roles } from "./rows.ts";
import { findTables, headingText, type Table } from "./tables.ts";
import { titleWarnings } from "./title.ts";

type Rows = readonly (readonly Cell["value"][])[];

function sheetOf(rows: Rows, merges: readonly string[] = [], name = "Rekap"): Sheet {
  const sheet = cellBook({ [name]: rows }).sheets.get(name);
  if (!sheet) throw new Error(name);
  return { ...sheet, merges };
}

function tablesOf(rows: Rows, merges: readonly string[] = []): readonly Table[] {
  return findTables(sheetOf(rows, merges)).tables;
}

const REGIONS = regionsOf(smallRegistry(), "33.10", "2025-12-31");

const tables = suite("tables of recaps");

function headings(rows: Rows, merges: readonly string[] = []): readonly string[] {
  return (tablesOf(rows, merges)[0]?.columns ?? []).map(({ path }) => headingText(path));
}

tables("a merged group stands over all its columns, a title over none", () => {
  const rows = [
    ["REKAP KDKMP", null, null, null],
    ["No", "Desa", "SK AHU", null],
    [null, null, "No", "Tgl"],
    [1, "Bentangan", "AHU-1", "3 Juni 2025"],
  ];
  const wanted = ["No", "Desa", "SK AHU / No", "SK AHU / Tgl"];
  assert.equal(headings(rows, ["A1:D1", "A2:A3", "B2:B3", "C2:D2"]), wanted);
  assert.equal(headings(rows), wanted);
});

tables("a group that is not merged ends where a heading has nothing below it", () => {
  const rows = [
    ["No", "Desa", "SK AHU", null, "NPWP", null],
    [null, null, "No", "Tgl", null, "NIB"],
    [1, "Bentangan", "AHU-1", "3 Juni 2025", "Sudah", "Sudah"],
  ];
  assert.equal(headings(rows), ["No", "Desa", "SK AHU / No", "SK AHU / Tgl", "NPWP", "NIB"]);
});

tables("rows that count the columns are no data", () => {
  const counted = [
    [1, 2, 3],
    ["(1)", "(2)", "(3)"],
    ["1", "2", "3=1+2"],
  ];
  for (const numbers of counted) {
    const [table] = tablesOf([["No", "Desa", "NIB"], numbers, [1, "Bentangan", "Sudah"]]);
    assert.equal(table?.rows, [3], JSON.stringify(numbers));
  }
  const [table] = tablesOf([
    ["No", "Desa", "NIB"],
    [1, "Bentangan", "Sudah"],
  ]);
  assert.equal(table?.rows, [2]);
});

tables("a sheet without desa has no table, one with two rows of headings two", () => {
  assert.is(
    tablesOf([
      ["Bulan", "Jumlah"],
      ["Mei", 3],
    ]).length,
    0,
  );
  const twice = [
    ["No", "Desa", "NIB"],
    [1, "Bentangan", "Ya"],
    ["No", "Desa", "NIB"],
    [2, "Duwet", "Ya"],
  ];
  assert.equal(
    tablesOf(twice).map(({ rows }) => rows),
    [[2], [4]],
  );
});

tables(
  "many headings that nobody knows hide no table, values that look like headings make none",
  () => {
    const known = ["No", "Kecamatan", "Desa", "NIB", "NPWP", "Sembako"];
    const others = Array.from({ length: 20 }, (_, at) => `Kolom ${at}`);
    const row = (last: string | number) => [...known, ...others.slice(1), last];
    assert.is(tablesOf([row("Kolom"), [1, "Wonosari", "Bentangan"]]).length, 1);
    assert.is(tablesOf([row(5), [1, "Wonosari", "Bentangan"]]).length, 0);
  },
);

tables("a merge over the whole sheet does no harm", () => {
  const [table] = tablesOf(
    [
      ["No", "Desa", "NIB"],
      [1, "Bentangan", "Sudah"],
    ],
    ["A1:XFD1048576"],
  );
  assert.ok((table?.columns.length ?? 0) < 200);
});

tables.run();

const rows = suite("rows of recaps");

const ROLES: Roles = { kecamatan: 1, desa: 2, values: [3] };

function kinds(body: Rows, roles: Roles = ROLES): readonly string[] {
  const [table] = tablesOf([["No", "Kecamatan", "Desa", "NIB", "Ket."], ...body]);
  if (!table) throw new Error("no table");
  const state = { sheet: undefined, above: undefined };
  return classifyRows(table, roles, { regions: REGIONS, state }).rows.map(({ kind, kecamatan }) =>
    kecamatan === undefined ? kind : `${kind} ${kecamatan}`,
  );
}

rows("data, sums, kecamatan, signature and remarks are told apart", () => {
  const body = [
    [1, "Wonosari", "Bentangan", "Sudah"],
    [2, null, "Duwet", "Belum"],
    [null, "Jumlah", null, 2],
    ["II", "KLATEN UTARA", null, 5],
    [1, null, "Barenglor", "Sudah"],
    ["KABUPATEN KLATEN", null, null, 3],
    [null, null, null, 7],
    ["Keterangan: data sementara"],
    [null, null, null, "Klaten, 31 Desember 2025"],
    [null, "Mengetahui"],
    [null, null, "Bupati"],
    [null, null, null, "Drs. CONTOH"],
  ];
  assert.equal(kinds(body), [
    ...["data Wonosari", "data Wonosari", "jumlah", "kecamatan", "data KLATEN UTARA", "jumlah"],
    ...["tanpa-desa", "keterangan", "tanda-tangan", "tanda-tangan", "tanda-tangan", "tanda-tangan"],
  ]);
});

rows("after a subtotal the kecamatan has to be written again", () => {
  const body = [
    [1, "Wonosari", "Bentangan", "Sudah"],
    ["Jumlah", null, null, 1],
    [2, null, "Duwet", "Belum"],
  ];
  assert.equal(kinds(body), ["data Wonosari", "jumlah", "data"]);
});

rows("what stands in columns of reports makes no row a sum or a signature", () => {
  const body = [
    [1, "Wonosari", "Bentangan", "Total 3 gerai"],
    [2, null, "Bentangann", "Camat"],
    [3, null, "Duwet", "Mengetahui"],
  ];
  assert.equal(kinds(body), ["data Wonosari", "data Wonosari", "data Wonosari"]);
});

rows("a desa named Sumber Agung or Total is no remark and no sum", () => {
  assert.equal(kinds([[1, "Wonosari", "Sumber Agung", "Sudah"]]), ["data Wonosari"]);
  assert.equal(kinds([[1, "Wonosari", "Totalan", "Sudah"]]), ["data Wonosari"]);
});

rows("the kecamatan of a sheet is named above its table or by the sheet", () => {
  const above = (lines: Rows, name: string) => {
    const { grid, before } = findTables(
      sheetOf([...lines, ["No", "Desa", "NIB"], [1, "Bener", "Ya"]], [], name),
    );
    return kecamatanAbove(grid, before, REGIONS);
  };
  assert.is(above([["DATA KDKMP KECAMATAN WONOSARI KABUPATEN KLATEN"]], "Sheet1"), "WONOSARI");
  assert.is(above([["Kecamatan", ": Klaten Utara"]], "Sheet1"), "Klaten Utara");
  assert.is(above([], "Kec. Wonosari"), "Kec. Wonosari");
  assert.is(above([["REKAP SE-KECAMATAN"]], "Sheet1"), undefined);
});

rows.run();

const regions = suite("regions of recaps");

regions("codes are repaired only where this kabupaten has them", () => {
  const read = (value: string | number) => {
    const kind = typeof value === "number" ? "number" : "text";
    const reading = readKode({ address: "A1", row: 1, column: 0, value, kind }, REGIONS);
    return reading.kind === "kode" ? `${reading.kode}${reading.repaired ? "*" : ""}` : reading.kind;
  };
  assert.is(read("33.10.15.2015"), "33.10.15.2015");
  assert.is(read(3310152015), "33.10.15.2015*");
  assert.is(read("33 10 15 2015"), "33.10.15.2015*");
  assert.is(read("33.10.15.2015 – Bentangan"), "33.10.15.2015");
  for (const other of [3310150015, "62.06.01.2001", "6209080011", 33.1, "33.10.15", "Bentangan"])
    assert.is(read(other), "refused", String(other));
});

regions("an exact name is found by letters and digits alone, a near one is only ranked", () => {
  const among = desaInKecamatan(REGIONS, "33.10.15");
  const names = (text: string) => findExact(text, among).map(({ nama }) => nama);
  assert.equal(names("DS. BENTANGAN."), ["Bentangan"]);
  assert.equal(names("Ben tangan"), ["Bentangan"]);
  assert.equal(names("Bentangn"), []);
  const { candidates, likely } = rankSimilar("Bentangn", among);
  assert.is(candidates[0]?.nama, "Bentangan");
  assert.is(likely, undefined);
  assert.is(rankSimilar("Soekoredjo", among).likely?.nama, "Sukorejo");
  assert.equal(rankSimilar("Xyz Abcdef", among).candidates, []);
});

regions("a title that names another kabupaten or date is told", () => {
  const warn = (...lines: readonly string[]) => {
    const sheet = findTables(
      sheetOf([...lines.map((line) => [line]), ["No", "Desa", "NIB"], [1, "Bener", "Ya"]]),
    );
    return titleWarnings([sheet], {
      registry: smallRegistry(),
      kabupaten: "33.10",
      tanggal_data: "2025-12-31",
    });
  };
  assert.equal(warn("REKAP KDKMP KABUPATEN KLATEN TAHUN 2025", "Posisi: 31 Desember 2025"), []);
  assert.match(
    warn("REKAP KDKMP KAB. KATINGAN")[0] ?? "",
    /Kabupaten Katingan \(62\.06\), padahal/,
  );
  assert.match(
    warn("Posisi 24 November 2025")[0] ?? "",
    /24 November 2025.*padahal tanggal datanya 31 Desember/,
  );
  assert.match(warn("Keadaan per 30/11/2025")[0] ?? "", /30 November 2025/);
});

regions.run();
