import { suite } from "uvu";
import * as assert from "uvu/assert";
import { tingkatOf } from "../wilayah/kode.ts";
import { createUrls } from "../views/urls.ts";
import { CARI_SITE, countingSource } from "./cari-fixtures.ts";
import { foundHtml, foundText } from "./cari-layar.ts";
import type { Temuan } from "./cari-temuan.ts";

const test = suite("results of the search on screen");

const found = (nama: string, codes: readonly string[], ongkos = 0): Temuan => ({
  nama,
  tingkat: tingkatOf(codes[0] ?? ""),
  tempat: codes.map((kode) => ({ kode, kecamatan: kode.length > 8 ? "Wonosari" : null })),
  ongkos,
});
const BLITAR = [
  found("Kabupaten Blitar", ["35.05"]),
  found("Kota Blitar", ["35.72"]),
  found("Blitar", ["15.01.01.2001", "17.02.01.2002"]),
];

test("the status counts every kind of place that has the name", () => {
  assert.is(
    foundText("blitar", BLITAR),
    "1 kabupaten, 1 kota, dan 2 desa bernama Blitar. Tambahkan nama kecamatan atau kabupaten untuk mempersempit.",
  );
  assert.is(
    foundText("klaten", [found("Kabupaten Klaten", ["33.10"])]),
    "1 kabupaten bernama Kabupaten Klaten.",
  );
});

test("what only resembles the query is not counted", () => {
  const near = [found("Bentangan", ["33.10.15.2015"]), found("Bentangan", ["33.10.15.2016"], 1.2)];
  assert.is(foundText("bentangan", near), "1 desa bernama Bentangan.");
});

test("two groups of one name say which kind each is", async () => {
  const situs = {
    indeks: await countingSource(CARI_SITE).indeks(),
    urls: createUrls("https://papan.test/"),
  };
  const groups = [
    found("Wonosari", ["33.10.15.2001", "33.10.15.1002", "33.10.16.2003"]),
    found("Wonosari", ["33.10.15", "34.03.01"]),
  ];
  const page = String(foundHtml(groups, situs));
  assert.match(page, "<summary>Wonosari: 2 desa dan 1 kelurahan</summary>");
  assert.match(page, "<summary>Wonosari: 2 kecamatan</summary>");
});

test.run();
