import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { editionOn, isOfDate, sumOnDate, type AreaPart } from "./at-date.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { sumIndicator } from "./totals.ts";

const test = suite("rows at a date");

const ALL = smallRegistry().desaIn(KLATEN);
const operating = (count: number) =>
  ALL.map((kode, place) => ({
    kode,
    status_operasi: place < count ? ("beroperasi" as const) : ("belum" as const),
  }));
const edition = (tanggal_data: string, count: number, more: MadeEdisi = {}) =>
  arrangeByDesa(makeEdisi({ tanggal_data, koperasi: operating(count), ...more }));

const OCTOBER = edition("2025-10-31", 10);
const NOVEMBER = edition("2025-11-24", 17);
const part = (editions: AreaPart["editions"], desa = 26): AreaPart => ({
  editions,
  total: (edition, indikator) => sumIndicator(indikator, [...edition.desa.values()], desa),
  desa,
});

test("the edition in force on a day is the newest that is not later", () => {
  const editions = [OCTOBER, NOVEMBER];
  assert.is(editionOn(editions, "2025-11-24"), NOVEMBER);
  assert.is(editionOn(editions, "2025-11-23"), OCTOBER);
  assert.is(editionOn(editions, "2025-10-30"), undefined);
});

test("of a month any day of it is in force", () => {
  assert.is(editionOn([OCTOBER, NOVEMBER], "2025-11"), NOVEMBER);
  assert.is(editionOn([OCTOBER, NOVEMBER], "2025-10"), OCTOBER);
  assert.ok(isOfDate(NOVEMBER, "2025-11"));
  assert.not(isOfDate(NOVEMBER, "2025-10"));
});

test("an edition of which only the month is known is of no single day", () => {
  const coarse = edition("2025-11-30", 17, { meta: { ketelitian_tanggal: "bulan" } });
  assert.not(isOfDate(coarse, "2025-11-30"));
  assert.ok(isOfDate(coarse, "2025-11"));
});

test("the rows of a day are those of its edition, and say whether they are of that very day", () => {
  const on = (date: string) => sumOnDate("beroperasi", [part([OCTOBER, NOVEMBER])], date);
  assert.equal([on("2025-11-24").total.nilai, on("2025-11-24").tepat], [17, true]);
  assert.equal([on("2025-11-20").total.nilai, on("2025-11-20").tepat], [10, false]);
});

test("a kabupaten without an edition by then adds its desa as unreported", () => {
  const { total, kabupaten, edisi, tepat } = sumOnDate(
    "beroperasi",
    [part([NOVEMBER]), part([], 248)],
    "2025-11-24",
  );
  assert.equal([total.nilai, total.dilaporkan, total.desa], [17, 26, 274]);
  assert.equal([kabupaten, edisi.length, tepat], [2, 1, false]);
});

test("rows of two kabupaten are of a day only if both editions are", () => {
  const on = (date: string) => sumOnDate("beroperasi", [part([NOVEMBER]), part([OCTOBER])], date);
  assert.equal([on("2025-11-24").total.nilai, on("2025-11-24").tepat], [27, false]);
});

test.run();
