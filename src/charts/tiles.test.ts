import { suite } from "uvu";
import * as assert from "uvu/assert";
import { tileSvg } from "./tiles.ts";

const test = suite("tiles");

const base = { kolom: 0, baris: 0, href: "/provinsi/33/", kode: "33", singkatan: "Jateng" };
const svg = (bagian: number) =>
  tileSvg({
    judul: "Cakupan",
    kolom: 1,
    baris: 1,
    petak: [{ ...base, label: "Jawa Tengah: 1 dari 35", teks: "1/35", bagian }],
  }).text;

test("a tile is a link that says its province and figure", () => {
  assert.match(svg(1 / 35), /<a href="\/provinsi\/33\/" aria-label="Jawa Tengah: 1 dari 35"/);
  assert.match(svg(1 / 35), /class="petak-teks"[^>]*>1\/35</);
});

test("the bar is as long as the part, and never too short to be seen", () => {
  assert.match(svg(1), /class="petak-isi"\s+x="3"\s+y="50"\s+width="54"/);
  assert.match(svg(1 / 500), /width="4"/);
});

test("a province without an edition has a dotted outline, a dash and no bar", () => {
  assert.match(svg(0), /<rect\s+class="kosong"/);
  assert.match(svg(0), />–</);
  assert.not.match(svg(0), "petak-isi");
});

test.run();
