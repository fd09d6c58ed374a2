import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { linesOf, readMade } from "../../test/make-workbook.ts";
import { berkasSesuaiMeta } from "./berkas-sesuai-meta.ts";

const test = suite("rule berkas-sesuai-meta");

const CODE = "berkas-sesuai-meta";

const inWrongFolder = () => readMade({ kabupaten: "62.06", meta: { kabupaten: "33.10" } });
const withWrongDate = () => readMade({ meta: { tanggal_data: "2025-10-31" } });

test("Klaten's workbook in the folder of Katingan is refused", async () => {
  const [, ...lines] = linesOf(await inWrongFolder(), CODE)[0]?.split("\n") ?? [];
  assert.equal(lines, [
    "  Masalah : _meta menyebut kabupaten 33.10, foldernya 62.06.",
    "  Perbaiki: pindahkan berkas ke data/koperasi/33.10/, atau pakai templat 62.06 dari halaman Templat di situs (/templat/).",
  ]);
});

test("a file named by another day than its data is refused", async () => {
  const [, ...lines] = linesOf(await withWrongDate(), CODE)[0]?.split("\n") ?? [];
  assert.equal(lines, [
    "  Masalah : _meta menyebut tanggal data 2025-10-31, nama berkasnya 2025-11-24.",
    "  Perbaiki: ganti nama berkas menjadi 2025-10-31.xlsx, atau perbaiki tanggal di lembar _meta.",
  ]);
});

test("a workbook that is wrong in both says both", async () => {
  const read = await readMade({
    kabupaten: "62.06",
    meta: { kabupaten: "33.10", tanggal_data: "2025-10-31" },
  });
  assert.is(linesOf(read, CODE).length, 2);
});

/** architecture.md §2: problems stand always with sheet and cell. */
test("a problem of _meta has its cell, as every problem has", async () => {
  const cells = [await inWrongFolder(), await withWrongDate()].map(
    ({ problems }) => problems.find(({ code }) => code === CODE)?.place.cell,
  );
  assert.equal(cells, ["B3", "B4"]);
});

test("a workbook in its place is accepted", async () => {
  const read = await readMade();
  assert.equal(read.problems, []);
  assert.is(read.edisi?.meta.kabupaten, "33.10");
});

test("a correction keeps its number in the name of the file", () => {
  const edisi = { perubahan_ke: 2, meta: { tanggal_data: "2025-10-31" } };
  assert.match(
    foundBy(berkasSesuaiMeta, { edisi })[0]?.[2] ?? "",
    /^ganti nama berkas menjadi 2025-10-31\.k2\.xlsx, atau/,
  );
});

test.run();
