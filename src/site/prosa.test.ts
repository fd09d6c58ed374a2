import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite } from "../test/make-edisi.ts";
import { PAPAN } from "../base/papan.ts";
import { toldOnly, withExamples, withName } from "./prosa.ts";

const test = suite("prose and the data of the build");

const STORY =
  "<ul>\n<li>Satu</li>\n<li><b>Klaten.</b> <!-- bila 33.10 beroperasi --></li>\n<li>Lain</li>\n</ul>";

test("a story stands only where its figure is in the data", () => {
  const index = makeSite({ observasi: [makeObservasi()] });
  assert.match(toldOnly(STORY, index), "<li><b>Klaten.</b></li>");
  const without = toldOnly(STORY, makeSite({ observasi: [makeObservasi({ wilayah: "33" })] }));
  assert.is(without, "<ul>\n<li>Satu</li>\n<li>Lain</li>\n</ul>");
});

test("the board is called by its own name, in titles too", () => {
  assert.is(withName("Tentang NAMA-PAPAN"), `Tentang ${PAPAN.nama}`);
});

test("an example is a page of this build, below its base; without one the sentence is whole", () => {
  const text = "<p>Halaman<!-- contoh desa -->; kabupaten<!-- contoh kabupaten -->.</p>";
  const baseUrl = "https://papan.example/kdkmp/";
  const index = makeSite({ editions: [makeEdisi()], baseUrl });
  const [kode = ""] = index.registry.desaIn("33.10");
  const found = withExamples(text, index);
  assert.match(found, `<a href="/kdkmp/desa/${kode}/">/desa/${kode}/</a>`);
  assert.match(found, '<a href="/kdkmp/kabupaten/33.10/">Kabupaten Klaten</a>');
  assert.is(withExamples(text, makeSite({})), "<p>Halaman; kabupaten.</p>");
});

test.run();
