import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import type { TemplateContent } from "../template.ts";

const test = suite("rule ada-belum");

const SHEETS = {
  gerai: { jenis: "sembako", status: "aktif" },
  kemitraan: { mitra: "bpd_laku_pandai", status: "aktif" },
  aset_terdaftar: { jenis: "tanah", status: "milik" },
  pelatihan: { materi: "Pembukuan" },
  usaha: { bidang: "sembako", pengelola: "koperasi" },
  potensi: { bidang: "pertanian", komoditas: "Padi" },
  inventaris: { nama: "KUD Tani Makmur", keadaan: "aktif" },
} as const;

function rowsWith(flags: Record<string, string>, filled: readonly string[]) {
  const long = filled.map((flag) => [
    flag === "aset_terdaftar" ? "aset" : flag,
    [{ kode: BENTANGAN, ...SHEETS[flag as keyof typeof SHEETS] }],
  ]);
  const rows = { koperasi: [{ kode: BENTANGAN, ...flags }], ...Object.fromEntries(long) };
  return { rows: rows as TemplateContent["rows"] };
}

const answers = (answer: string) =>
  Object.fromEntries(Object.keys(SHEETS).map((flag) => [flag, answer]));

test("Ada without a row is refused", async () => {
  assert.equal(linesOf(await readMade(rowsWith({ gerai: "ada" }, []))), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AZ16 (kolom "Gerai")',
      '  Masalah : "Ada", padahal lembar "Gerai" tidak memuat baris untuk 33.10.15.2015 Bentangan.',
      '  Perbaiki: tambahkan barisnya di lembar "Gerai", pilih Belum, atau kosongkan bila belum diketahui.',
    ].join("\n"),
  ]);
});

test("Belum with a row is refused", async () => {
  assert.match(
    linesOf(await readMade(rowsWith({ gerai: "belum" }, ["gerai"])))[0] ?? "",
    /"Belum", padahal lembar "Gerai" memuat baris untuk 33\.10\.15\.2015 Bentangan\.\n.*pilih Ada, atau hapus/,
  );
});

test("blank with a row is refused", async () => {
  assert.match(
    linesOf(await readMade(rowsWith({}, ["gerai"])))[0] ?? "",
    /Masalah : kosong, padahal lembar "Gerai" memuat baris/,
  );
});

test("each of the seven sheets is held against its column", async () => {
  const expected = ["AZ", "BA", "BB", "BC", "BD", "BE", "BF"].map(
    (column) => `ada-belum Koperasi!${column}16`,
  );
  assert.equal(placesOf(await readMade(rowsWith(answers("ada"), []))), expected);
  assert.equal(placesOf(await readMade(rowsWith({}, Object.keys(SHEETS)))), expected);
});

test("Ada with rows, Belum without and blank without are accepted", async () => {
  for (const made of [
    rowsWith(answers("ada"), Object.keys(SHEETS)),
    rowsWith(answers("belum"), []),
    rowsWith({}, []),
  ])
    assert.equal((await readMade(made)).problems, []);
});

test("the outlet of the second koperasi does not answer for the first", async () => {
  const koperasi = [
    { kode: BENTANGAN, gerai: "ada" },
    { kode: BENTANGAN, koperasi_ke: 2, gerai: "ada" },
  ];
  const gerai = [{ kode: BENTANGAN, koperasi_ke: 2, ...SHEETS.gerai }];
  assert.equal(placesOf(await readMade({ rows: { koperasi, gerai } })), [
    "ada-belum Koperasi!AZ16",
  ]);
});

test.run();
