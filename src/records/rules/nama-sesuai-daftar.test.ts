import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import {
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  registryWith,
  smallRegistry,
  withCell,
  withTable,
} from "../../test/make-workbook.ts";
import type { Baris } from "../edisi.ts";
import type { Koperasi } from "../types.gen.ts";
import { namaSesuaiDaftar } from "./nama-sesuai-daftar.ts";

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

const UNLOCKED = "Bila terkunci: Tinjau › Buka Proteksi Lembar (tanpa sandi).";
const SWAPPED = `atau perbaiki kodenya bila barisnya tertukar. ${UNLOCKED}`;

/** What is said of Bentangan's row with other names. */
const said = (names: Partial<Koperasi>, registry = smallRegistry()) =>
  foundBy(namaSesuaiDaftar, {
    registry,
    koperasi: (rows) => rows.map((row) => (row.kode === BENTANGAN ? { ...row, ...names } : row)),
  });
const told = (cell: string, found: string, [kode, nama]: readonly [string, string]) => [
  `error Koperasi!${cell}`,
  `tertulis "${found}", padahal kode ${kode} adalah ${nama}.`,
];

test("a name that nobody bears is told with the right one, which is put in where it is a slip", () => {
  const desa = (found: string) => told("C16", found, [BENTANGAN, "Bentangan"]);
  const rest = [`tulis Bentangan, ${SWAPPED}`, "? Bentangan"];
  assert.equal(said({ desa: "Tidak Ada" }), [[...desa("Tidak Ada"), ...rest]]);
  assert.equal(said({ desa: "Bentngan" }), [[...desa("Bentngan"), ...rest, "= Bentangan"]]);
  assert.equal(said({ desa: "bentangan" }), []);
  assert.equal(said({ desa: null as unknown as string }), []);
});

test("a name that other desa bear is told with their codes, and never put in", () => {
  const twins = ["33.10.15.2090", "33.10.15.2091"];
  const near = registryWith(
    [],
    twins.map((kode) => [kode, "Bentengan"]),
  );
  const moved = (kode: string, nama: string) =>
    `tulis Bentangan, atau pakai kode ${kode} bila baris ini memang ${nama}. Periksa juga angkanya: isi baris ini mungkin milik desa lain. ${UNLOCKED}`;
  assert.equal(said({ desa: "Bentengan" }, near), [
    [
      ...told("C16", "Bentengan", [BENTANGAN, "Bentangan"]),
      moved("33.10.15.2090 atau 33.10.15.2091", "Bentengan"),
      "? Bentangan | 33.10.15.2090 | 33.10.15.2091",
    ],
  ]);
  // Its kecamatan is not told besides.
  assert.equal(said({ desa: "Barenglor", kecamatan: "Klaten Utara" }), [
    [
      ...told("C16", "Barenglor", [BENTANGAN, "Bentangan"]),
      moved("33.10.24.1002", "Barenglor"),
      "? Bentangan | 33.10.24.1002",
    ],
  ]);
});

test("a kecamatan is held against its own name alone", () => {
  const kecamatan = (found: string) => told("B16", found, ["33.10.15.2015", "Wonosari"]);
  const rest = [`tulis Wonosari, ${SWAPPED}`, "? Wonosari"];
  assert.equal(said({ kecamatan: "Duwet" }), [[...kecamatan("Duwet"), ...rest]]);
  assert.equal(said({ kecamatan: "Wonosri" }), [[...kecamatan("Wonosri"), ...rest, "= Wonosari"]]);
  assert.equal(said({ kecamatan: null as unknown as string }), []);
  const change = { alasan: "uji", sumber: "uji" };
  const renamed = registryWith([
    {
      ...{ ...change, jenis: "berganti_nama", kode_lama: BENTANGAN, kode_baru: BENTANGAN },
      ...{ nama_lama: "Bentangan Lama", berlaku: "2025-04-25" },
    },
  ]);
  assert.equal(said({ kecamatan: "Bentangan Lama" }, renamed), [
    [...kecamatan("Bentangan Lama"), ...rest],
  ]);
  // Of a kecamatan that ended only the desa are known.
  const ended = registryWith([
    {
      ...{ ...change, jenis: "berganti", kode_lama: "33.10.27.2003", kode_baru: "33.10.24.2003" },
      ...{ nama_lama: "Lama", berlaku: "2025-12-01" },
    },
  ]);
  const made = { edisi: { koperasi: [{ kode: "33.10.27.2003", kecamatan: "Klaten Baru" }] } };
  assert.equal(foundBy(namaSesuaiDaftar, { ...made, registry: ended }), []);
});

test("names beside a code of elsewhere are told with that code, not here", () => {
  const koperasi = (rows: readonly Baris<Koperasi>[]) =>
    rows.map((row) => ({ ...row, kode: "62.06.01.2001" }));
  assert.equal(foundBy(namaSesuaiDaftar, { koperasi }), []);
});

test.run();
