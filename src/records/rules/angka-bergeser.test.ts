import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../../test/make-edisi.ts";
import { linesOf, readMade, smallRegistry } from "../../test/make-workbook.ts";

const test = suite("rule angka-bergeser");

const DESA = smallRegistry().desaIn("33.10.15");
/** No two neighbours alike: 40, 187, 94, 1, 148 … */
const members = (index: number) => 40 + ((index * 147) % 240);

const sebelumnya = makeEdisi({
  tanggal_data: "2025-10-31",
  koperasi: DESA.map((kode, index) => ({
    kode,
    jumlah_anggota: members(index),
    nomor_sk_ahu: `AHU-00${index}.AH.01.29`,
  })),
});

const linesWith = async (
  rowOf: (index: number) => Readonly<Record<string, string | number | null>>,
) => {
  const koperasi = DESA.map((kode, index) => ({ kode, ...rowOf(index) }));
  return linesOf(await readMade({ sebelumnya, rows: { koperasi } }), "angka-bergeser");
};

const sk = (index: number) => (DESA[index] ? `AHU-00${index}.AH.01.29` : null);
/** A month later everybody has two members more. */
const grown = (index: number) => (DESA[index] ? members(index) + 2 : null);

test("a month's figures pasted one row too low are one error with the rows and the way back", async () => {
  const lines = await linesWith((index) => ({
    jumlah_anggota: grown(index - 1),
    nomor_sk_ahu: sk(index),
  }));
  assert.equal(lines, [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AJ3 (kolom "Jumlah Anggota")',
      '  Masalah : isi baris 3 sampai 19 tampaknya bergeser: Jumlah Anggota sama dengan laporan 31 Oktober 2025 dari desa satu baris di atasnya. Bener di baris 3 berisi "42"; pada laporan itu "187".',
      "  Perbaiki: pindahkan isi kolom itu satu baris ke atas; bila laporan yang lalu yang bergeser, jelaskan di Catatan baris 3.",
    ].join("\n"),
  ]);
});

test("columns pasted together are one error that names them all", async () => {
  const lines = await linesWith((index) => ({
    jumlah_anggota: grown(index + 1),
    nomor_sk_ahu: sk(index + 1),
  }));
  assert.is(lines.length, 1);
  assert.match(lines[0] ?? "", /Nomor SK AHU dan Jumlah Anggota sama .* satu baris di bawahnya/);
});

test("a reason in Catatan makes it a note: the last report had slipped", async () => {
  const lines = await linesWith((index) => ({
    jumlah_anggota: members(index - 1),
    catatan: "Laporan Oktober bergeser satu baris.",
  }));
  assert.match(lines[0] ?? "", /^CATATAN .*Catatan: "Laporan Oktober bergeser satu baris\."/s);
});

test("figures that grew, that doubled or that stayed are no shift", async () => {
  for (const factor of [1, 1.1, 2])
    assert.equal(
      await linesWith((index) => ({ jumlah_anggota: Math.round(members(index) * factor) })),
      [],
    );
});

test("one round number in every village is no shift", async () => {
  assert.equal(await linesWith(() => ({ jumlah_anggota: 100 })), []);
});

test("three figures in turn may look shifted by chance, four do not", async () => {
  const turning = (figures: readonly number[]) => async () => {
    const figure = (index: number) => figures[(index + figures.length) % figures.length] ?? 0;
    const before = makeEdisi({
      tanggal_data: "2025-10-31",
      koperasi: DESA.map((kode, index) => ({ kode, jumlah_anggota: figure(index) })),
    });
    const koperasi = DESA.map((kode, index) => ({ kode, jumlah_anggota: figure(index - 1) }));
    const read = await readMade({ sebelumnya: before, rows: { koperasi } });
    return linesOf(read, "angka-bergeser").length;
  };
  assert.is(await turning([10, 50, 250])(), 0);
  assert.is(await turning([10, 50, 250, 900])(), 1);
});

test("what was blank and is blank a row further does not hide a shift", async () => {
  const filled = (index: number) => (index % 5 === 2 ? null : members(index));
  const before = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: DESA.map((kode, index) => ({ kode, jumlah_anggota: filled(index) })),
  });
  const koperasi = DESA.map((kode, index) => ({ kode, jumlah_anggota: filled(index - 1) }));
  const read = await readMade({ sebelumnya: before, rows: { koperasi } });
  assert.is(linesOf(read, "angka-bergeser").length, 1);
});

test("of many columns four are named and the others counted", async () => {
  const row = (index: number) =>
    DESA[index] === undefined
      ? {}
      : {
          nomor_sk_ahu: `AHU-00${index}.AH.01.29`,
          nomor_akta: `${index + 1}/2025`,
          nama_koperasi: `Koperasi ke-${index}`,
          jumlah_anggota: members(index),
          tanggal_musdesus: `2025-05-${String(index + 1).padStart(2, "0")}`,
          tanggal_akta: `2025-06-${String(index + 1).padStart(2, "0")}`,
        };
  const before = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: DESA.map((kode, index) => ({ kode, ...row(index) })),
  });
  const koperasi = DESA.map((kode, index) => ({ kode, ...row(index - 1) }));
  const read = await readMade({ sebelumnya: before, rows: { koperasi } });
  const lines = linesOf(read, "angka-bergeser");
  assert.is(lines.length, 1);
  assert.match(lines[0] ?? "", /bergeser: (?:[^,]+, ){3}[^,]+,? dan 2 kolom lain sama dengan/);
});

test.run();
