import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  addressOf,
  BENTANGAN,
  makeWorkbook,
  rowOf,
  smallRegistry,
  withCell,
} from "../test/make-workbook.ts";
import { readWorkbook } from "../workbook/read.ts";
import type { WriteBook, WriteValue } from "../workbook/write.ts";
import { cellsOfCopy, inspectBytes, inspectMade, withCellXml } from "./check-fixtures.ts";
import { certainRepairs } from "./repair.ts";

const test = suite("repair");

const ROW = rowOf(BENTANGAN);
const KODE = `A${ROW}`;
const ANGGOTA = addressOf("koperasi", "jumlah_anggota", ROW);
const NEXT = addressOf("koperasi", "jumlah_anggota", ROW + 1);
const GERAI = addressOf("koperasi", "gerai", ROW);

type Typed = readonly (readonly [string, WriteValue])[];

function typed(...cells: Typed) {
  return (book: WriteBook) =>
    cells.reduce((changed, cell) => withCell(changed, "Koperasi", cell), book);
}

/** The repairs of a workbook with these cells, as [cell, value] in the order of the sheet. */
async function repairsOf(...cells: Typed) {
  const { result } = await inspectMade({ edit: typed(...cells) });
  const { bacaan, problems, tempat } = result;
  if (!bacaan) throw new Error("no workbook");
  const found = certainRepairs({ bacaan, problems, tempat, registry: smallRegistry() });
  return [...found].map(([cell, { value }]) => [cell, value]).sort();
}

test("with a certain repair of an error come the plain forms of what was read with a remark", async () => {
  assert.equal(
    await repairsOf([ANGGOTA, "120 orang"], [NEXT, "1.250"], [GERAI, "BELUM"]),
    [
      [`Koperasi!${GERAI}`, "Belum"],
      [`Koperasi!${ANGGOTA}`, 120],
      [`Koperasi!${NEXT}`, 1250],
    ].sort(),
  );
  assert.equal(await repairsOf([NEXT, "1.250"], [GERAI, "BELUM"]), []);
});

test("a code gets its dots back only if this kabupaten has it", async () => {
  assert.equal(await repairsOf([KODE, 3310152015]), [[`Koperasi!${KODE}`, BENTANGAN]]);
  assert.equal(await repairsOf([KODE, 6209012001]), []);
  assert.equal(await repairsOf([KODE, 3310159999]), []);
});

test("no code is repaired into one that another row has, or gets as well", async () => {
  const below = `A${ROW + 1}`;
  assert.equal(await repairsOf([below, 3310152015]), []);
  assert.equal(await repairsOf([KODE, 3310152015], [below, "3310152015"]), []);
  const second = addressOf("koperasi", "koperasi_ke", ROW + 1);
  assert.equal(await repairsOf([below, 3310152015], [second, 2]), [
    [`Koperasi!${below}`, BENTANGAN],
  ]);
});

test("a formula that was read becomes its value", async () => {
  const bytes = await makeWorkbook({ edit: typed([ANGGOTA, 1], [NEXT, "120 orang"]) });
  const xml = [ANGGOTA, "<f>60*2</f><v>121</v>"] as const;
  const { diperbaiki, result } = await inspectBytes(withCellXml(bytes, "Koperasi", xml));
  assert.ok(result.problems.some(({ code }) => code === "sel-rumus"));
  const { bacaan, problems, tempat } = result;
  if (!bacaan) throw new Error("no workbook");
  const found = certainRepairs({ bacaan, problems, tempat, registry: smallRegistry() });
  assert.equal(found.get(`Koperasi!${ANGGOTA}`), { value: 121 });
  const cell = cellsOfCopy(diperbaiki).get(`Koperasi!${ANGGOTA}`);
  assert.equal([cell?.value, cell?.formula], [121, undefined]);
});

test("the repaired copy tells every cell that it repaired, with what stood there", async () => {
  const edit = typed([ANGGOTA, "120 orang"], [NEXT, "dua puluh"]);
  const { diperbaiki, sisa } = await inspectMade({ edit });
  const { book } = readWorkbook(diperbaiki ?? new Uint8Array(), "x");
  assert.equal([...(book?.sheets.keys() ?? [])].slice(0, 4), [
    "Perbaikan",
    "Masalah",
    "Petunjuk",
    "Koperasi",
  ]);
  const [, row] = book?.sheets.get("Perbaikan")?.rows ?? [];
  assert.equal(
    row?.map(({ value }) => value),
    ["Dibetulkan", "Koperasi", ANGGOTA, "Jumlah Anggota", '"120 orang"', "120"],
  );
  const notes = book?.otherTexts.map(({ text }) => text).join("\n") ?? "";
  assert.match(notes, 'Dibetulkan: semula "120 orang", menjadi "120".');
  const [, left] = book?.sheets.get("Masalah")?.rows ?? [];
  assert.equal([left?.[0]?.value, left?.[2]?.value, sisa], ["Kesalahan", NEXT, 1]);
});

test.run();
