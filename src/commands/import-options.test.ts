import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseImportOptions } from "./import-options.ts";
import { UsageError } from "../build/options.ts";

const test = suite("options of import");

const GOOD = ["rekap.xlsx", "--kabupaten", "33.10", "--date", "2025-12-31"];

function refusal(...args: string[]): string {
  try {
    parseImportOptions(args, "/kerja");
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "";
}

test("paths are those of the folder where the command is typed", () => {
  const options = parseImportOptions([...GOOD, "--out", "hasil.xlsx"], "/kerja");
  assert.is(options.rekap, "/kerja/rekap.xlsx");
  assert.is(options.out, "/kerja/hasil.xlsx");
  assert.is(parseImportOptions(GOOD, "/kerja").out, "/kerja/2025-12-31.xlsx");
});

test("a month stands for its last day", () => {
  const { tanggal_data, ketelitian_tanggal } = parseImportOptions(
    ["rekap.xlsx", "--kabupaten", "33.10", "--date", "2025-02"],
    "/kerja",
  );
  assert.equal([tanggal_data, ketelitian_tanggal], ["2025-02-28", "bulan"]);
});

test("what is missing or wrong is said with the usage", () => {
  assert.match(refusal(), /Sebutkan berkas rekapnya\.\nPemakaian: npm run import/);
  assert.match(refusal("rekap.xlsx"), /--kabupaten/);
  assert.match(refusal("rekap.xlsx", "--kabupaten", "33.10"), /--date/);
  assert.match(refusal(...GOOD.slice(0, 4), "31/12/2025"), /--date 31\/12\/2025: tulis/);
  assert.match(refusal(...GOOD.slice(0, 4), "2025-02-30"), /--date 2025-02-30/);
  assert.match(refusal("lain.xlsx", ...GOOD), /hanya satu rekap/);
  assert.match(refusal(...GOOD, "--out", "hasil.csv"), /berakhir dengan \.xlsx/);
  assert.match(refusal(...GOOD, "--out", "rekap.xlsx"), /--out sama dengan rekapnya/);
  assert.match(refusal(...GOOD, "--kabur"), /--kabur: tidak dikenal/);
});

test.run();
