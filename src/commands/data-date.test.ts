import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseDataDate } from "./data-date.ts";

const test = suite("data date");

test("a day is a day, and a month its last day", () => {
  assert.equal(parseDataDate("2025-12-31"), {
    tanggal_data: "2025-12-31",
    ketelitian_tanggal: "hari",
  });
  assert.equal(parseDataDate("2028-02"), {
    tanggal_data: "2028-02-29",
    ketelitian_tanggal: "bulan",
  });
});

test("what no calendar holds, and years of no report, are no data date", () => {
  for (const text of ["2025-02-30", "2025-13", "2025-00", "31-12-2025", "2019-12-31", "2036-01"])
    assert.is(parseDataDate(text), undefined, text);
});

test.run();
