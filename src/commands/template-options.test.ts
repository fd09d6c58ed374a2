import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UsageError } from "../build/options.ts";
import { parseTemplateOptions } from "./template-options.ts";

const test = suite("template options");

const ASKED = ["33.10", "2025-12-31"];

function usageOf(...args: string[]): string {
  try {
    parseTemplateOptions(args, "/kerja");
  } catch (error) {
    assert.instance(error, UsageError);
    return (error as Error).message;
  }
  return assert.unreachable() as never;
}

test("a code and a date are enough", () => {
  assert.equal(parseTemplateOptions(ASKED, "/kerja"), {
    kabupaten: "33.10",
    tanggal_data: "2025-12-31",
    ketelitian_tanggal: "hari",
    out: undefined,
    folder: "/kerja",
    perbaikan: undefined,
    force: false,
    data: "data",
  });
});

test("a month alone stands for its last day, known to the month", () => {
  const { tanggal_data, ketelitian_tanggal } = parseTemplateOptions(["33.10", "2026-02"], "/kerja");
  assert.equal([tanggal_data, ketelitian_tanggal], ["2026-02-28", "bulan"]);
});

test("every option is taken over, paths from the folder where they were typed", () => {
  const more = ["--out", "a/b.xlsx", "--force", "--data", "d", "--perbaikan", "revisi"];
  assert.equal(parseTemplateOptions([...ASKED, ...more, "--alasan", " Data baru. "], "/kerja"), {
    kabupaten: "33.10",
    tanggal_data: "2025-12-31",
    ketelitian_tanggal: "hari",
    out: "/kerja/a/b.xlsx",
    folder: "/kerja",
    perbaikan: { jenis: "revisi", alasan: "Data baru." },
    force: true,
    data: "d",
  });
});

const WRONG: readonly (readonly [what: string, args: readonly string[], said: RegExp])[] = [
  ["nothing", [], /^Sebutkan kode kabupaten dan tanggal datanya/],
  ["no date", ["33.10"], /^Sebutkan kode kabupaten/],
  ["a stray word", [...ASKED, "lagi"], /^lagi: kata ini berlebih/],
  ["an unknown option", [...ASKED, "--cepat"], /^--cepat: tidak dikenal/],
  ["an option without its value", [...ASKED, "--out"], /^--out: .*isinya belum ditulis/],
  ["a date the other way round", ["33.10", "31-12-2025"], /"31-12-2025" bukan tanggal/],
  ["a day that does not exist", ["33.10", "2025-02-30"], /"2025-02-30" bukan tanggal/],
  ["a month that does not exist", ["33.10", "2025-13"], /"2025-13" bukan tanggal/],
  ["a year long ago", ["33.10", "1998-12-31"], /di luar 2020 sampai 2035/],
  ["another file type", [...ASKED, "--out", "a.ods"], /harus berakhir dengan \.xlsx/],
  ["a correction of no kind", [...ASKED, "--perbaikan", "lain", "--alasan", "x"], /tulis koreksi/],
  ["a correction without reason", [...ASKED, "--perbaikan", "koreksi"], /^--alasan: tulis apa/],
  ["a reason without correction", [...ASKED, "--alasan", "x"], /^--perbaikan: tulis koreksi/],
  [
    "a long reason",
    [...ASKED, "--perbaikan", "koreksi", "--alasan", "x".repeat(401)],
    /paling banyak 400 huruf, ini 401/,
  ],
];

for (const [what, args, said] of WRONG) {
  test(`${what} is told, with how the command is used`, () => {
    const message = usageOf(...args);
    assert.match(message, said);
    assert.match(message, /npm run template -- 33\.10 2025-12-31/);
  });
}

test.run();
