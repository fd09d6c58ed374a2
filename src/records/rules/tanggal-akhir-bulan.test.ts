import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { placesOf, readMade } from "../../test/make-workbook.ts";
import { tanggalAkhirBulan } from "./tanggal-akhir-bulan.ts";

const test = suite("rule tanggal-akhir-bulan");

const meta = { ketelitian_tanggal: "bulan" } as const;

test("month precision on the 24th is refused with the month's last day", async () => {
  const read = await readMade({ meta });
  assert.equal(placesOf(read), ["tanggal-akhir-bulan _meta!B4"]);
  assert.match(read.problems[0]?.fix ?? "", "2025-11-30 (30 November 2025)");
});

test("the last day of a month is accepted, of February too", async () => {
  for (const tanggal_data of ["2025-09-30", "2026-02-28", "2028-02-29"])
    assert.equal((await readMade({ tanggal_data, meta })).problems, []);
  const leap = await readMade({ tanggal_data: "2028-02-28", meta });
  assert.match(leap.problems[0]?.fix ?? "", "2028-02-29");
});

test("the date is told as it stands, with the right one", () => {
  assert.equal(foundBy(tanggalAkhirBulan, { edisi: { meta } }), [
    [
      "error _meta!Tanggal Data",
      'isinya "2025-11-24" dengan ketelitian Bulan; seharusnya hari terakhir bulan itu.',
      "tulis 2025-11-30 (30 November 2025), atau pilih Hari di Ketelitian Tanggal.",
    ],
  ]);
});

test.run();
