import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  registryWith,
  withCell,
  withTable,
} from "../../test/make-workbook.ts";

const test = suite("rule nama-sesuai-daftar");

test("a name that belongs to another code is refused", async () => {
  const read = await readMade({ edit: (book) => withCell(book, "Koperasi", ["C16", "Duwet"]) });
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel C16 (kolom "Desa/Kelurahan")',
      '  Masalah : tertulis "Duwet", padahal kode 33.10.15.2015 adalah Bentangan.',
      "  Perbaiki: tulis Bentangan, atau pakai kode 33.10.15.2016 bila baris ini memang Duwet. Periksa juga angkanya: isi baris ini mungkin milik desa lain. Bila terkunci: Tinjau › Buka Proteksi Lembar (tanpa sandi).",
    ].join("\n"),
  ]);
});

test("a misspelt name is mended by the registry's, another village's name is not", async () => {
  const slip = await readMade({ edit: (book) => withCell(book, "Koperasi", ["C16", "Bentagan"]) });
  assert.equal(slip.problems[0]?.repair, { value: "Bentangan" });
  const other = await readMade({ edit: (book) => withCell(book, "Koperasi", ["C16", "Duwet"]) });
  assert.is(other.problems[0]?.repair, undefined);
  assert.equal(other.problems[0]?.suggestions, ["Bentangan", "33.10.15.2016"]);
});

test("a wrong kecamatan is refused", async () => {
  const read = await readMade({ edit: (book) => withCell(book, "Koperasi", ["B16", "Delanggu"]) });
  assert.equal(placesOf(read), ["nama-sesuai-daftar Koperasi!B16"]);
});

test("a column of names pasted one line too low is caught in every row", async () => {
  const read = await readMade({
    edit: (book) =>
      withTable(book, "Koperasi", (table) => ({
        ...table,
        rows: table.rows.map((row, index) =>
          row.with(2, table.rows[index - 1]?.[2] ?? "Sidowarno"),
        ),
      })),
  });
  assert.is(linesOf(read, "nama-sesuai-daftar").length, 25);
});

test("capitals, spaces and apostrophes make no other name", async () => {
  const read = await readMade({
    edit: (book) =>
      withCell(withCell(book, "Koperasi", ["C16", " BENTANGAN."]), "Koperasi", [
        "B20",
        "Klaten-Utara",
      ]),
  });
  assert.equal(read.problems, []);
});

test("the name that the list had for the code before is accepted", async () => {
  const registry = registryWith([
    {
      ...{ jenis: "berganti_nama", kode_lama: BENTANGAN, kode_baru: BENTANGAN },
      ...{ nama_lama: "Bentangan Lama", berlaku: "2025-04-25", alasan: "uji", sumber: "uji" },
    },
  ]);
  const edit = (nama: string) =>
    readMade({ registry, edit: (book) => withCell(book, "Koperasi", ["C16", nama]) });
  assert.equal((await edit("Bentangan Lama")).problems, []);
  assert.is(linesOf(await edit("Bentangan Lain"), "nama-sesuai-daftar").length, 1);
});

test.run();
