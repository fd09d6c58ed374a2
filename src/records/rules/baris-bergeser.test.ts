import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findNama } from "../../wilayah/lineage.ts";
import { contextOf, foundBy } from "../../test/found-by.ts";
import {
  linesOf,
  placesOf,
  readMade,
  registryWith,
  smallRegistry,
} from "../../test/make-workbook.ts";
import { barisBergeser } from "./baris-bergeser.ts";

const test = suite("rule baris-bergeser");

const DESA = smallRegistry().desaIn("33.10.15");
const named = (kode: string | undefined) =>
  `Koperasi Desa Merah Putih ${findNama(smallRegistry(), kode ?? "") ?? ""}`;

/** Names of Wonosari's koperasi, each `by` rows below its village from row `from` to row `to`. */
const shifted = (by: number, [from, to]: readonly [number, number] = [0, DESA.length]) =>
  readMade({
    rows: {
      koperasi: DESA.map((kode, index) => {
        const source = index >= from && index < to ? DESA[index - by] : kode;
        return { kode, nama_koperasi: source === undefined ? null : named(source) };
      }),
    },
  });

test("names pasted one row too low are one error that names the rows and the way back", async () => {
  assert.equal(linesOf(await shifted(1)), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel E3 (kolom "Nama Koperasi")',
      '  Masalah : isi baris 3 sampai 19 tampaknya bergeser: koperasinya bernama desa satu baris di atasnya. Baris 3 (Bener) berisi "Koperasi Desa Merah Putih Sidowarno".',
      "  Perbaiki: pindahkan isinya satu baris ke atas, bukan namanya saja; lalu cocokkan angka beberapa desa dengan sumbernya.",
    ].join("\n"),
  ]);
});

test("so are names one row too high, two rows too low, or from the middle on", async () => {
  assert.match(linesOf(await shifted(-1))[0] ?? "", /baris 2 sampai 18 .* satu baris di bawahnya/);
  assert.match(linesOf(await shifted(2))[0] ?? "", /baris 4 sampai 19 .* dua baris di atasnya/);
  assert.match(linesOf(await shifted(1, [6, 10]))[0] ?? "", /baris 8 sampai 11 tampaknya/);
});

test("names of their own villages, two that are exchanged and names of no village are accepted", async () => {
  assert.equal((await shifted(0)).problems, []);
  assert.equal((await shifted(1, [6, 8])).problems, []);
  const koperasi = DESA.map((kode, index) => ({ kode, nama_koperasi: `Koperasi Maju ${index}` }));
  assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test("spelling makes no other village", async () => {
  const koperasi = DESA.map((kode) => ({
    kode,
    nama_koperasi: `KDMP ${(findNama(smallRegistry(), kode) ?? "").toUpperCase().replace(/(...)/, "$1 ")}, Wonosari`,
  }));
  assert.equal(placesOf(await readMade({ rows: { koperasi } })), []);
});

/** The desa that stand at the end of the list, from row 28 on. */
const NEW = ["Karang Anom", "Sumber Agung", "Wono Rejo", "Tegal Sari", "Banyu Biru", "Kali Wungu"];
const registry = registryWith(
  [],
  NEW.map((nama, index) => [`33.10.24.209${index + 1}`, nama] as const),
);
const check = (...names: readonly (string | null)[]) => ({
  registry,
  edisi: {
    koperasi: names.map((nama_koperasi, index) => ({
      kode: `33.10.24.209${index + 1}`,
      nama_koperasi,
    })),
  },
});
/** Rows that seem to be shifted. */
const rowsOf = (...names: readonly (string | null)[]) =>
  foundBy(barisBergeser, check(...names)).map(
    ([, message = ""]) => /^isi baris (\d+ sampai \d+)/.exec(message)?.[1],
  );

test("a village's name is found among other words, in one word or in several", () => {
  const shift = (name: (desa: string) => string) =>
    rowsOf(null, ...NEW.slice(0, 5).map((desa) => name(desa)));
  assert.equal(
    shift((desa) => desa),
    ["29 sampai 33"],
  );
  assert.equal(
    shift((desa) => `KDMP ${desa} Kecamatan Klaten Utara`),
    ["29 sampai 33"],
  );
  assert.equal(
    shift((desa) => `Kop. "${desa.replace(" ", "").toUpperCase()}", Klaten`),
    ["29 sampai 33"],
  );
  const long = "Koperasi Konsumen Desa Merah Putih Maju Mandiri Bersama";
  assert.equal(
    shift((desa) => `${long} Warga Kita ${desa}`),
    ["29 sampai 33"],
  );
  // Nobody's name has as many words.
  assert.equal(
    shift((desa) => `${long} Warga Kita Sejahtera Selalu ${desa}`),
    [],
  );
  assert.equal(
    shift((desa) => desa.replace(" ", " Baru ")),
    [],
  );
});

test("a koperasi that bears its own village's name too ends the rows", () => {
  const [a, b, c, d, e, f] = NEW as [string, string, string, string, string, string];
  assert.equal(rowsOf(null, a, b, c), ["29 sampai 31"]);
  assert.equal(rowsOf(null, a, b, "Maju", "–", null), []);
  assert.equal(rowsOf(null, a, b, null, d, e), ["29 sampai 33"]);
  assert.equal(rowsOf(null, a, b, d, d, e), []);
  assert.equal(rowsOf(null, `${a} ${b}`, `${b} ${c}`, `${c} ${d}`, `${d} ${e}`, `${e} ${f}`), []);
});

test("rows that are shifted are in doubt as a whole", () => {
  const [a, b, c] = NEW as [string, string, string];
  const breaches = barisBergeser.check(contextOf(check(null, a, b, c)));
  assert.equal(
    breaches.map(({ doubt }) => doubt),
    [{ rows: [29, 30, 31] }],
  );
});

test.run();
