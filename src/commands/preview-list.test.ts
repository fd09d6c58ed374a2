import { suite } from "uvu";
import * as assert from "uvu/assert";
import { previewList, type PreviewContent } from "./preview-list.ts";

const NOTHING: PreviewContent = {
  berubah: [],
  baru: [],
  hilang: [],
  unduhan: [],
  tampilanBerubah: false,
  adaPembanding: true,
};

const test = suite("preview: list of pages");

test("it counts and links the pages of each kind, and leaves empty kinds out", () => {
  const entry = { file: "desa/a/index.html", href: "situs/desa/a/index.html", judul: "Desa <A>" };
  const text = previewList({ ...NOTHING, berubah: [entry, entry] });
  assert.match(text, "<h2>Berubah: 2</h2>");
  assert.match(text, '<a href="situs/desa/a/index.html">Desa &lt;A&gt;</a>');
  assert.not.match(text, "<h2>Baru");
});

test("it says so when nothing changed, when the look changed, and when there is nothing to compare", () => {
  assert.match(previewList(NOTHING), "Tidak ada halaman yang isinya berubah");
  assert.match(previewList({ ...NOTHING, tampilanBerubah: true }), "Gaya atau skrip berubah");
  assert.match(previewList({ ...NOTHING, adaPembanding: false }), "semua halaman disebut baru");
});

test.run();
