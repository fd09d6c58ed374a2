import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { placesOf, readMade } from "../../test/make-workbook.ts";
import { tanggalLaporan } from "./tanggal-laporan.ts";

const test = suite("rule tanggal-laporan");

test("a report made before its data date, or years after it, is refused", async () => {
  for (const [date, how] of [
    ["2025-11-23", "sebelum tanggal data 24 November 2025"],
    ["2027-11-25", "lebih dari 2 tahun sesudah"],
  ] as const) {
    const read = await readMade({ meta: { tanggal_laporan: date } });
    assert.equal(placesOf(read), ["tanggal-laporan _meta!B8"]);
    assert.match(read.problems[0]?.message ?? "", how);
  }
});

test("the data date itself, a later day and a blank are accepted", async () => {
  for (const tanggal_laporan of ["2025-11-24", "2026-02-02", null])
    assert.equal((await readMade({ meta: { tanggal_laporan } })).problems, []);
});

test("two years after the data date are the last that are accepted", () => {
  const said = (tanggal_laporan: string) =>
    foundBy(tanggalLaporan, { edisi: { meta: { tanggal_laporan } } });
  assert.equal(said("2027-11-24"), []);
  const told = (how: string) => [
    [
      "error _meta!Tanggal Laporan",
      `isinya "${how} tanggal data 24 November 2025.`,
      "tulis hari laporan ini disusun, misalnya 2026-01-05, atau kosongkan.",
    ],
  ];
  assert.equal(said("2027-11-25"), told('25 November 2027", lebih dari 2 tahun sesudah'));
  assert.equal(said("2025-11-23"), told('23 November 2025", sebelum'));
});

test.run();
