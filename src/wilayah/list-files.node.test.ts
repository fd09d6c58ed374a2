import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { loadList } from "./list-files.node.ts";

const test = suite("files of a list of regions");

let folder = "";
test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-daftar-"));
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

const TABLES = {
  "provinces.csv": "code,name\n98,Provinsi\n",
  "regencies.csv": "code,province_code,name\n98.01,98,Kabupaten\n",
  "districts.csv": "code,regency_code,name\n98.01.01,98.01,Melati\n",
  "villages.csv": "code,district_code,name\n98.01.01.2001,98.01.01,Anggrek\n",
};

function save(place: string, tables: Readonly<Record<string, string>> = TABLES): void {
  mkdirSync(place, { recursive: true });
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(place, name), text);
}

test("the four tables are found in the folder, or in the data/ of a package", () => {
  save(join(folder, "langsung"));
  save(join(folder, "paket", "data"));
  for (const name of ["langsung", "paket"]) {
    const { names, faults } = loadList(join(folder, name));
    assert.equal(
      [names.map(([kode]) => kode), faults],
      [["98", "98.01", "98.01.01", "98.01.01.2001"], []],
    );
  }
});

test("the package in use is a list without faults", () => {
  const { names, faults } = loadList(join(ROOT, "node_modules", "idn-area-data"));
  assert.equal([names.length > 91_000, faults], [true, []]);
});

test("one CSV with kode,nama is a list too", () => {
  writeFileSync(join(folder, "semua.csv"), "kode,nama\n98,Provinsi\n98.01,Kabupaten\n");
  assert.equal(loadList(join(folder, "semua.csv")).names.length, 2);
});

test("a table that is missing is named, and nothing is read", () => {
  const { "villages.csv": _, ...rest } = TABLES;
  save(folder, rest);
  const { names, faults } = loadList(folder);
  assert.equal([names, faults], [[], [`${join(folder, "villages.csv")}: tidak ada.`]]);
});

test("what is neither folder nor CSV says what to do", () => {
  writeFileSync(join(folder, "paket.tgz"), "x");
  mkdirSync(join(folder, "aneh", "villages.csv"), { recursive: true });
  const [archive] = loadList(join(folder, "paket.tgz")).faults;
  assert.match(archive ?? "", "bukan folder, dan bukan CSV. Bila ini arsip");
  assert.match(loadList(join(folder, "tiada")).faults[0] ?? "", "tiada: tidak ada.");
  const { faults } = loadList(join(folder, "aneh"));
  assert.match(faults.at(-1) ?? "", "villages.csv: bukan berkas.");
  assert.is(loadList(folder).faults.length, 4);
});

test("bytes that are no UTF-8 are refused", () => {
  save(folder);
  const utf16 = Buffer.from(`\uFEFF${TABLES["villages.csv"]}`, "utf16le");
  writeFileSync(join(folder, "villages.csv"), utf16);
  assert.equal(loadList(folder).faults, [
    "villages.csv: bukan teks UTF-8. Simpan sebagai CSV UTF-8.",
  ]);
});

test.run();
