import { suite } from "uvu";
import * as assert from "uvu/assert";
import { batasKoperasi, batasOf, cutText, potong } from "./lembar-desa-batas.ts";

const test = suite("limits of a sheet");

test("a text is cut at a word and says so", () => {
  const text = "Menunggu hasil musyawarah desa tentang pembagian tugas";
  assert.is(cutText(text, 100), text);
  assert.is(cutText(text, 30), "Menunggu hasil musyawarah …");
  assert.is(cutText("Agen · Bank Contoh, Cabang Melati", 21), "Agen · Bank Contoh …");
});

test("a text without a space is cut anyway", () => {
  assert.is(cutText("x".repeat(300), 20), `${"x".repeat(18)} …`);
});

test("a text that is cut is never longer than its room", () => {
  const text = "Koperasi, yang (belum) beroperasi; menunggu – lagi";
  for (let most = 5; most < text.length; most += 1)
    assert.ok(cutText(text, most).length <= most, `${most}`);
});

test("what a list leaves out is counted", () => {
  assert.equal(potong([1, 2, 3], 3), { isi: [1, 2, 3], sisa: null });
  assert.equal(potong([1, 2, 3], 1), { isi: [1], sisa: "dan 2 lainnya di halaman desa" });
  assert.equal(potong([1, 2, 3], 0), { isi: [], sisa: "3 di halaman desa" });
});

test("each level leaves less room than the one before", () => {
  const [normal, tighter, tightest] = [batasOf(0), batasOf(1), batasOf(2)];
  for (const part of Object.keys(normal) as (keyof typeof normal)[]) {
    assert.ok(normal[part] > tighter[part] && tighter[part] > tightest[part], part);
  }
});

test("only at the tightest level has a second koperasi less room than the first", () => {
  assert.equal(batasKoperasi(1, 2), batasKoperasi(1, 1));
  assert.is(batasKoperasi(2, 2).butir, 0);
  assert.is(batasKoperasi(2, 1).butir, 2);
});

test.run();
