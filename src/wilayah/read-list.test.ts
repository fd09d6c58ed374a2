import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readList } from "./read-list.ts";

const test = suite("lists of regions as they come");

const HEAD = "code,district_code,name";
const ABOVE = "kode,nama\n98,Provinsi\n98.01,Kabupaten\n98.01.01,Melati\n";

/** Faults of a table of desa below a list with their kecamatan. */
const faultsOf = (text: string) =>
  readList([
    { file: "atas.csv", text: ABOVE },
    { file: "villages.csv", text, tingkat: "desa" },
  ]).faults;

test("code and name of each row are read, with BOM, CRLF and quotation marks", () => {
  const text = `\uFEFF${HEAD}\r\n98.01.01.2001,98.01.01,"Satu, Dua"\r\n98.01.01.2002,98.01.01,Soka"an\r\n`;
  const { names, faults } = readList([
    { file: "villages.csv", text: ABOVE },
    { file: "v.csv", text },
  ]);
  assert.equal(faults, []);
  assert.equal(names.slice(3), [
    ["98.01.01.2001", "Satu, Dua"],
    ["98.01.01.2002", 'Soka"an'],
  ]);
});

test("one table may hold all levels, in any order", () => {
  const { names, faults } = readList([
    { file: "semua.csv", text: "kode,nama\n98.01,Kabupaten\n98,Provinsi\n" },
  ]);
  assert.equal([names.length, faults], [2, []]);
});

test("a code that is none is told with file and line", () => {
  for (const [kode, told] of [
    ["9801012001", 'kode "9801012001" bukan kode wilayah; tulis dengan titik'],
    ["98.1", 'kode "98.1" bukan kode wilayah.'],
    ["00", 'kode "00" bukan kode wilayah'],
    ["", 'kode "" bukan kode wilayah'],
    ["98.01.02", "98.01.02 kode kecamatan, padahal tabel ini memuat desa."],
  ] as const) {
    const [fault, ...more] = faultsOf(`${HEAD}\n\n${kode},x,Anggrek\n`);
    assert.match(fault ?? "", `villages.csv, baris 3: ${told}`);
    assert.equal(more, []);
  }
});

test("a row that contradicts its code, or has no name, is told", () => {
  const row = (text: string) => faultsOf(`${HEAD}\n${text}\n`)[0] ?? "";
  assert.match(
    row("98.01.01.2001,98.01.02,Anggrek"),
    'baris 2: 98.01.01.2001 tertulis di bawah "98.01.02"; menurut kodenya di bawah 98.01.01.',
  );
  assert.match(row("98.01.01.2001,98.01.01, "), "baris 2: 98.01.01.2001 tidak bernama.");
  assert.match(row("98.01.01.2001,98.01.01,Satu,Dua"), "baris 2: isinya 4 kolom, judulnya 3.");
  assert.match(row("98.01.01.2001,98.01.01"), "baris 2: isinya 2 kolom, judulnya 3.");
  assert.match(row('98.01.01.2001,98.01.01,"Anggrek\n98.01.01.2002'), "baris 2: tanda kutipnya");
});

test("a code that stands twice is told with both lines", () => {
  const [fault] = faultsOf(`${HEAD}\n98.01.01.2001,98.01.01,A\n98.01.01.2001,98.01.01,A\n`);
  assert.is(fault, "villages.csv, baris 3: kode 98.01.01.2001 sudah ada di villages.csv, baris 2.");
});

test("a code without the region above it is told, once all rows are sound", () => {
  const orphan = "98.01.09.2001,98.01.09,Anggrek";
  assert.match(faultsOf(`${HEAD}\n${orphan}\n`)[0] ?? "", "98.01.09 di atasnya tidak.");
  assert.is(faultsOf(`${HEAD}\n${orphan}\n98,x,Y\n`).length, 1);
});

test("one table of the four is told as such, once", () => {
  const { faults } = readList([
    { file: "desa.csv", text: "kode,nama\n98.01.01.2001,A\n98.01.02.2001,B\n" },
  ]);
  assert.equal(faults, [
    "daftar ini tidak memuat satu kecamatan pun, padahal memuat yang ada di dalamnya. Sebut folder dengan keempat tabelnya (provinces.csv, regencies.csv, districts.csv, villages.csv), atau satu CSV dengan semua tingkat.",
  ]);
});

test("what is no table is refused as a whole", () => {
  assert.equal(faultsOf(""), ["villages.csv: kosong. Ambil berkasnya sekali lagi."]);
  assert.match(faultsOf(`${HEAD}\r\n`)[0] ?? "", "di bawah judulnya tidak ada satu baris pun");
  assert.match(faultsOf("PK\0\u0003")[0] ?? "", "villages.csv: bukan teks UTF-8");
  assert.match(
    faultsOf("desa,nama\n1,2\n")[0] ?? "",
    'villages.csv, baris 1: judulnya "desa,nama"',
  );
  assert.match(faultsOf("kode;nama\n98;A\n")[0] ?? "", "baris 1: kolomnya tidak dipisahkan koma");
});

test.run();
