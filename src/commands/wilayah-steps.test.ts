import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { NamedCodes } from "./named-codes.node.ts";
import { stepLines, touchedLines, type Aftermath } from "./wilayah-steps.ts";

const test = suite("what to do with a new list of regions");

function stepsOf(...named: readonly NamedCodes[]): string {
  return stepLines({ ...NOTHING, data: { named, unread: [] } }).join("\n");
}

const NOTHING: Aftermath = {
  ...{ koreksiUsang: [], overtaken: [], odd: [], berlaku: "2026-05-01", usulan: "usulan.csv" },
  data: { named: [], unread: [] },
};
const KODE = ["33.10.15.2015"];

test("where nothing else is touched, four steps lead to the new list", () => {
  assert.equal(touchedLines(NOTHING), []);
  const steps = stepLines(NOTHING);
  assert.equal(
    steps.slice(2).map((line) => line.slice(0, 5)),
    ["  1. ", "  2. ", "  3. ", "  4. "],
  );
  assert.match(steps.join("\n"), "cat usulan.csv >> data/wilayah/perubahan.csv");
  assert.match(steps.join("\n"), "npm install --save-dev --save-exact idn-area-data@VERSI");
});

test("a workbook of before stays as it is, one of later is corrected", () => {
  const book = { macam: "buku kerja", kode: KODE } as const;
  const steps = stepsOf(
    { ...book, berkas: "dulu.xlsx", tanggal: "2026-04-30" },
    { ...book, berkas: "nanti.xlsx", tanggal: "2026-05-01" },
  );
  assert.match(steps, "dulu.xlsx: biarkan; tanggal datanya sebelum 1 Mei 2026");
  assert.match(steps, "nanti.xlsx: minta perbaikannya (.k1) dengan kode baru");
});

test("reports of a kabupaten whose own code ends hold the list up", () => {
  const book = { macam: "buku kerja", berkas: "lama.xlsx", tanggal: "2025-11-24" } as const;
  const steps = stepsOf({ ...book, kode: ["33.10", ...KODE] });
  assert.match(steps, "  1. Tahan dulu daftar baru ini: lama.xlsx milik kabupaten");
  assert.not.match(steps, "biarkan");
});

test("files that must name a region in force are changed, published figures are not", () => {
  const steps = stepsOf(
    { macam: "pernyataan", berkas: "pernyataan/33.10.json", kode: KODE },
    { macam: "pemetaan", berkas: "pemetaan/33.10.json", kode: KODE },
    { macam: "publikasi", berkas: "publikasi/33.10.json", kode: KODE },
  );
  assert.match(steps, "pernyataan/33.10.json: ganti kode yang berakhir, juga dalam nama berkasnya");
  assert.match(steps, "pemetaan/33.10.json: ganti kode kabupatennya");
  assert.match(steps, "publikasi/33.10.json: biarkan");
});

test("of many files and codes the first are named", () => {
  const kode = [1, 2, 3, 4, 5, 6, 7].map((number) => `33.10.15.200${number}`);
  const named = [{ macam: "publikasi", berkas: "a.json", kode }] as const;
  const lines = touchedLines({ ...NOTHING, data: { named, unread: ["rusak.xlsx"] } });
  assert.match(lines.join("\n"), "33.10.15.2005, dan 2 lagi");
  assert.match(lines.join("\n"), "belum terbaca (npm run check): 1\n  rusak.xlsx");
});

test.run();
