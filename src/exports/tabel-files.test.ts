import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsv } from "../base/csv.ts";
import { kolom, selAngka, selKosong, selTeks, type Tabel } from "../views/tabel.ts";
import { readWorkbook } from "../workbook/read.ts";
import { tabelCsv } from "./tabel-csv.ts";
import { tabelJson } from "./tabel-json.ts";
import { tabelBook } from "./tabel-xlsx.ts";
import { writeBook } from "./write-book.ts";

const test = suite("tables of a page as files");

const tabel: Tabel = {
  id: "koperasi-per-kecamatan-dan-keadaannya-kini",
  judul: "Koperasi per kecamatan",
  kolom: [kolom("kecamatan", "Kecamatan"), kolom("simpanan", "Simpanan", "rupiah")],
  baris: [
    { kode: "33.10.15", sel: [selTeks("=Wonosari"), selAngka(0, { satuan: "rupiah" })] },
    { kode: "33.10.01", sel: [selTeks("Prambanan"), selKosong("belum_dilaporkan")] },
    { kode: "33.10.02", sel: [selTeks("Gantiwarno"), selKosong("disembunyikan", "2 dari 16")] },
    { kode: null, jumlah: true, sel: [selTeks("Jumlah"), selAngka(0, { satuan: "rupiah" })] },
  ],
  unduhan: "/x.csv",
  unduhan_json: "/x.json",
  saring: [],
  asal: null,
};
const about = { kode: "33.10", nama: "Kabupaten Klaten", alamat: "https://x/", tanda: null };

interface File {
  readonly kolom: readonly { readonly satuan: string | null }[];
  readonly baris: readonly { readonly sel: readonly Record<string, unknown>[] }[];
  readonly jumlah: readonly unknown[];
}

test("a table of invented figures has a column more that says so in every row", () => {
  const lastOf = (rows: readonly (readonly string[])[]) => rows.map((row) => row.at(-1));
  const rows = parseCsv(tabelCsv(tabel, "simulasi"));
  assert.equal(lastOf(rows), [
    "peringatan",
    ...rows.slice(1).map(() => "SIMULASI – semua angka rekaan"),
  ]);
  assert.is(lastOf(parseCsv(tabelCsv(tabel, "contoh")))[1], "DATA CONTOH – wilayah fiktif");
  const file = JSON.parse(tabelJson(tabel, { ...about, tanda: "simulasi" })) as object;
  assert.is(Object.entries(file)[0]?.join(), "peringatan,SIMULASI – semua angka rekaan");
});

test("JSON keeps zero, not reported and withheld apart, with the unit of each column", () => {
  const file = JSON.parse(tabelJson(tabel, about)) as File;
  assert.equal(
    file.baris.map(({ sel }) => [sel[1]?.["nilai"], sel[1]?.["keadaan"], sel[1]?.["teks"]]),
    [
      [0, "ada", "Rp0"],
      [null, "belum_dilaporkan", "belum dilaporkan"],
      [null, "disembunyikan", "disembunyikan"],
    ],
  );
  assert.equal([file.kolom[1]?.satuan, file.jumlah.length], ["rupiah", 1]);
});

test("CSV and workbook hold the same rows, without sums; only the CSV neutralises formulas", async () => {
  const rows = [
    ["=Wonosari", 0],
    ["Prambanan", null],
    ["Gantiwarno", "disembunyikan"],
  ];
  const bytes = await writeBook(tabelBook([tabel], { judul: "Jalur", kaki: "https://x/" }));
  const { book } = readWorkbook(bytes, "tabel.xlsx");
  const sheet = book?.sheets.get(tabel.id.slice(0, 31));
  const cells = sheet?.rows.slice(1).map((row) => [row[0]?.value, row[1]?.value ?? null]);
  assert.equal(cells, rows);
  assert.equal(parseCsv(tabelCsv(tabel, null)).slice(1), [
    ["'=Wonosari", "0"],
    ["Prambanan", ""],
    ["Gantiwarno", "disembunyikan"],
  ]);
});

test("a sheet of invented figures says so in its first column, which stays in sight", async () => {
  const peringatan = { [tabel.id]: "SIMULASI – semua angka rekaan" };
  const other = { ...tabel, id: "lain" };
  const book = tabelBook([tabel, other], { judul: "Jalur", kaki: "https://x/", peringatan });
  assert.equal(
    book.tables.map(({ frozenColumns }) => frozenColumns),
    [2, 1],
  );
  const { book: read } = readWorkbook(await writeBook(book), "tabel.xlsx");
  const rows = (sheet: string) =>
    read?.sheets.get(sheet)?.rows.map((row) => [row[0]?.value, row[1]?.value]) ?? [];
  assert.equal(rows(tabel.id.slice(0, 31)), [
    ["Peringatan", "Kecamatan"],
    ...["=Wonosari", "Prambanan", "Gantiwarno"].map((nama) => [peringatan[tabel.id], nama]),
  ]);
  assert.is(rows("lain")[1]?.[0], "=Wonosari");
});

test("tables whose names begin alike get a sheet each", () => {
  const other = { ...tabel, id: `${tabel.id}-dulu` };
  const names = tabelBook([tabel, other], { judul: "Jalur", kaki: "" }).tables.map(
    ({ name }) => name,
  );
  assert.is(new Set(names).size, 2);
  assert.ok(names.every((name) => name.length <= 31));
});

test.run();
