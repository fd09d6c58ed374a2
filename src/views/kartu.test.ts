import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { kartuView } from "./kartu.ts";

const test = suite("cards");

const ALL = smallRegistry().desaIn(KLATEN);
const operating = (kode: string) => ({ kode, status_operasi: "beroperasi" as const });

function cardOf(...counts: readonly number[]) {
  const editions = counts.map((count, index) =>
    makeEdisi({
      tanggal_data: `2025-0${index + 5}-28`,
      koperasi: ALL.slice(0, count).map(operating),
    }),
  );
  return kartuView(makeSite({ editions }), KLATEN).angka.map(({ teks, dasar }) => [teks, dasar]);
}

test("a figure of some desa says of how many", () => {
  assert.equal(cardOf(14)[0], ["14", "per 28 Mei 2025, dilaporkan 14 dari 26 desa/kelurahan"]);
});

test("an earlier figure of all desa does not have the coverage of the newest report", () => {
  assert.equal(cardOf(26, 3)[0], ["26", "per 28 Mei 2025, menurut laporan per desa"]);
});

test("the card that names no place does not repeat the name that stands above it", () => {
  assert.not.match(JSON.stringify(kartuView(makeSite({}), "00")), PAPAN.nama);
});

test.run();
