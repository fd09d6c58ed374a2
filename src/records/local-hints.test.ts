import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, fullRegistry, linesOf, readMade, withCell } from "../test/make-workbook.ts";
import type { WriteValue } from "../workbook/write.ts";

const test = suite("local hints");

const typed = (sheet: string, cell: string, value: WriteValue) =>
  readMade({ edit: (book) => withCell(book, sheet, [cell, value]) });

test("a code without dots is suggested if there is such a desa here", async () => {
  const [problem] = (await typed("Koperasi", "A16", "3310152015")).problems;
  assert.match(problem?.fix ?? "", "maksudnya 33.10.15.2015?");
  assert.equal(problem?.repair, { value: BENTANGAN });
});

test("a code that does not exist is not suggested; the row's name tells which one was meant", async () => {
  const read = await typed("Koperasi", "A16", "3310152099");
  assert.equal(linesOf(read, "sel-bukan-kode"), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel A16 (kolom "Kode")',
      '  Masalah : isinya "3310152099"; seharusnya kode wilayah dengan titik.',
      "  Perbaiki: 33.10.15.2099 tidak ada di Kabupaten Klaten. Tulis kode Bentangan, 33.10.15.2015, sebagai teks dengan titik.",
    ].join("\n"),
  ]);
  assert.equal(read.problems[0]?.suggestions, [BENTANGAN]);
  assert.is(read.problems[0]?.repair, undefined);
});

test("without a name the template's code is to be copied", async () => {
  const koperasi = [{ kode: BENTANGAN, gerai: "ada" }];
  const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }];
  const edit = (book: Parameters<typeof withCell>[0]) =>
    withCell(book, "Gerai", ["A2", 3310152099]);
  const read = await readMade({ rows: { koperasi, gerai }, edit });
  assert.match(
    linesOf(read, "sel-bukan-kode")[0] ?? "",
    /33\.10\.15\.2099 tidak ada di Kabupaten Klaten\. Pakai kode dari templat, misalnya 33\.10\.15\.2001\./,
  );
});

test("a blank code and a blank name are filled from the list of desa", async () => {
  const code = await typed("Koperasi", "A16", null);
  assert.match(linesOf(code, "sel-wajib")[0] ?? "", /tulis kode Bentangan, 33\.10\.15\.2015,/);
  const name = await typed("Koperasi", "C16", null);
  assert.match(linesOf(name, "sel-wajib")[0] ?? "", /Perbaiki: tulis Bentangan\./);
});

test("a name typed where a code belongs is answered with its code", async () => {
  const lines = async (sheet: string, cell: string, value: string) =>
    linesOf(await typed(sheet, cell, value), "sel-bukan-kode")[0] ?? "";
  assert.match(await lines("Koperasi", "F16", "Desa Duwet"), /tulis kodenya, 33\.10\.15\.2016\./);
  assert.match(await lines("Gerai", "A2", "duwet"), /tulis kodenya, 33\.10\.15\.2016\./);
  assert.match(await lines("Pendamping", "C2", "Kec. Wonosari"), /tulis kodenya, 33\.10\.15\./);
  assert.match(await lines("Pendamping", "C2", "Kabupaten Klaten"), /tulis kodenya, 33\.10\./);
  assert.match(await lines("Gerai", "A2", "Entah"), /tulis kodenya, misalnya 33\.10\.15\.2015\./);
});

test("a signature below the table is told once per row, and may be deleted", async () => {
  const read = await typed("Koperasi", "E32", "Mengetahui, Kepala Dinas");
  assert.equal(
    linesOf(read).map((lines) => lines.split("\n")[2]),
    [
      "  Perbaiki: salin kode desa ini dari templat, misalnya 33.10.15.2001. Bila baris ini bukan desa (tanda tangan, keterangan), hapus barisnya.",
    ],
  );
});

test("examples are of the kabupaten that the workbook is about", async () => {
  const read = await readMade({
    kabupaten: "62.06",
    registry: fullRegistry(),
    edit: (book) => withCell(withCell(book, "Koperasi", ["F2", "tetangga"]), "Koperasi", ["E3", 5]),
  });
  const [host, name] = linesOf(read).map((lines) => lines.split("\n")[2]);
  assert.match(host ?? "", "misalnya 62.06.01.");
  assert.match(name ?? "", /misalnya Koperasi Desa Merah Putih (?!Bentangan)/);
});

test.run();
