import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { makeEdisi } from "../../test/make-edisi.ts";
import {
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  smallRegistry,
  withCell,
} from "../../test/make-workbook.ts";
import type { TemplateRow } from "../template.ts";
import type { Koperasi } from "../types.gen.ts";
import { koperasiBersama } from "./koperasi-bersama.ts";

const test = suite("rule koperasi-bersama");

const DUWET = "33.10.15.2016";
const PANDANAN = "33.10.15.2017";

const withRows = (...koperasi: TemplateRow[]) => readMade({ rows: { koperasi } });

test("a desa that joined its neighbour names it and leaves the rest empty", async () => {
  const read = await withRows(
    { kode: DUWET, koperasi_bersama: BENTANGAN, catatan: "Warga kurang dari 500." },
    { kode: BENTANGAN, jumlah_anggota: 1190 },
  );
  assert.equal(read.problems, []);
});

test("a host outside the kabupaten is refused", async () => {
  const read = await withRows({ kode: DUWET, koperasi_bersama: "62.06.01.2001" });
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel F17 (kolom "Koperasi Bersama (Kode Tuan Rumah)")',
      "  Masalah : tuan rumah Galinggang (62.06.01.2001) bukan desa lain di kabupaten ini yang punya koperasi sendiri.",
      "  Perbaiki: tulis kode desa tempat koperasi bersama itu terdaftar.",
    ].join("\n"),
  ]);
});

test("a desa is not its own host", async () => {
  const read = await withRows({ kode: DUWET, koperasi_bersama: DUWET });
  assert.equal(placesOf(read), ["koperasi-bersama Koperasi!F17"]);
});

test("a host that itself joined another is refused, two that name each other both", async () => {
  const chain = await withRows(
    { kode: PANDANAN, koperasi_bersama: DUWET },
    { kode: DUWET, koperasi_bersama: BENTANGAN },
  );
  assert.equal(placesOf(chain), ["koperasi-bersama Koperasi!F18"]);
  const circle = await withRows(
    { kode: PANDANAN, koperasi_bersama: DUWET },
    { kode: DUWET, koperasi_bersama: PANDANAN },
  );
  assert.equal(placesOf(circle), [
    "koperasi-bersama Koperasi!F17",
    "koperasi-bersama Koperasi!F18",
  ]);
});

test("figures in the row of a desa that joined are refused: they would count twice", async () => {
  const read = await withRows({ kode: DUWET, koperasi_bersama: BENTANGAN, jumlah_anggota: 40 });
  assert.equal(placesOf(read), ["koperasi-bersama Koperasi!AJ17"]);
  assert.match(
    linesOf(read)[0] ?? "",
    /baris ini memuat Jumlah Anggota, padahal desa ini bergabung dengan koperasi Bentangan \(33\.10\.15\.2015\)\./,
  );
});

test("a zero is a figure too", async () => {
  const read = await withRows({ kode: DUWET, koperasi_bersama: BENTANGAN, jumlah_anggota: 0 });
  assert.equal(placesOf(read), ["koperasi-bersama Koperasi!AJ17"]);
});

test("a desa that joined has no koperasi of its own beside it", async () => {
  const read = await withRows(
    { kode: DUWET, koperasi_bersama: BENTANGAN },
    { kode: DUWET, koperasi_ke: 2, jumlah_anggota: 95 },
  );
  assert.equal(placesOf(read), ["koperasi-bersama Koperasi!D28"]);
  assert.match(linesOf(read)[0] ?? "", /tetapi baris ini memuat koperasi sendiri/);
});

test("a host whose code could not be read is no unknown host", async () => {
  const read = await readMade({
    rows: { koperasi: [{ kode: DUWET, koperasi_bersama: BENTANGAN }] },
    edit: (book) => withCell(book, "Koperasi", ["A16", "Bentangan"]),
  });
  assert.equal(placesOf(read), ["sel-bukan-kode Koperasi!A16"]);
});

test("all filled cells of a guest are told at once", async () => {
  const filled = { jumlah_anggota: 40, npwp: "sudah", status_operasi: "belum" } as const;
  const read = await withRows({ kode: DUWET, koperasi_bersama: BENTANGAN, ...filled });
  assert.is(read.problems.length, 1);
  assert.match(read.problems[0]?.message ?? "", "memuat NPWP, Status Operasi, dan Jumlah Anggota,");
  assert.match(read.problems[0]?.fix ?? "", "kosongkan 3 sel itu");
});

test("the end of a chain of hosts is suggested, of a circle none is", async () => {
  const chain = await withRows(
    { kode: PANDANAN, koperasi_bersama: DUWET },
    { kode: DUWET, koperasi_bersama: BENTANGAN },
  );
  assert.match(
    linesOf(chain)[0] ?? "",
    /tuan rumahnya, Duwet \(33\.10\.15\.2016\), sendiri bergabung dengan Bentangan .*\n.*tulis 33\.10\.15\.2015, kode desa/,
  );
  assert.equal(chain.problems[0]?.suggestions, [BENTANGAN]);
  const circle = await withRows(
    { kode: PANDANAN, koperasi_bersama: DUWET },
    { kode: DUWET, koperasi_bersama: PANDANAN },
  );
  assert.equal(
    circle.problems.map(({ suggestions }) => suggestions),
    [undefined, undefined],
  );
});

test("what a guest desa has itself is told in its own row: potential, old koperasi, BUMDes", async () => {
  const koperasi = [
    {
      ...{ kode: DUWET, koperasi_bersama: BENTANGAN, potensi: "ada", inventaris: "ada" },
      ...{ bumdes: "ada", bumdes_badan_hukum: "sudah", kerja_sama_bumdes: "belum" },
    },
  ] as const;
  const potensi = [{ kode: DUWET, bidang: "pertanian", komoditas: "Padi" }];
  const inventaris = [{ kode: DUWET, nama: "KUD Tani Makmur", keadaan: "aktif" }];
  assert.equal((await readMade({ rows: { koperasi, potensi, inventaris } })).problems, []);
});

test("thousands of rows of one desa are told once each, not each against each", () => {
  const edisi = makeEdisi({ koperasi: [{ kode: DUWET, koperasi_bersama: BENTANGAN }] });
  const { koperasi } = edisi.lembar;
  const guest = koperasi.baris.filter(({ kode }) => kode === DUWET);
  const guests = Array.from({ length: 2999 }, (_, index) =>
    guest.map((row) => ({ ...row, baris: 100 + index })),
  );
  const baris = [...koperasi.baris, ...guests.flat()];
  const breaches = koperasiBersama.check({
    edisi: { ...edisi, lembar: { ...edisi.lembar, koperasi: { ...koperasi, baris } } },
    registry: smallRegistry(),
    tidakTerbaca: new Set(),
  });
  assert.is(breaches.length, 3000);
  assert.is(new Set(breaches.map(({ place }) => place.cell)).size, 3000);
});

const SIDOWARNO = "33.10.15.2001";
const found = (...koperasi: readonly Partial<Koperasi>[]) =>
  foundBy(koperasiBersama, { edisi: { koperasi } });
const joins = (kode: string, koperasi_bersama: string, ke: number | null = null) => ({
  ...{ kode, koperasi_bersama, koperasi_ke: ke },
});
const chained = (row: number, host: string, next: string) => [
  `error Koperasi!F${row}`,
  `tuan rumahnya, ${host}, sendiri bergabung dengan ${next}.`,
];
const EMPTY_ONE =
  "kosongkan Koperasi Bersama di baris desa tempat koperasi itu terdaftar; desa lainnya menyebut desa itu.";
const [B, D, P, S] = ["Bentangan", "Duwet", "Pandanan", "Sidowarno"].map((nama, index) => {
  return `${nama} (${[BENTANGAN, DUWET, PANDANAN, SIDOWARNO][index]})`;
}) as [string, string, string, string];

test("a desa that names itself is told so, in its second row too", () => {
  const itself = (cell: string) => [
    `error Koperasi!${cell}`,
    `${D} menyebut dirinya sendiri sebagai tuan rumah.`,
    "kosongkan sel ini bila koperasinya milik desa ini; bila bukan, tulis kode desa tempat koperasi itu terdaftar.",
  ];
  assert.equal(found(joins(DUWET, DUWET)), [itself("F17")]);
  const [first, ...others] = found({ kode: DUWET }, joins(DUWET, DUWET, 2));
  assert.equal(first, [
    "error Koperasi!D17",
    `baris 28 mengatakan desa ini bergabung dengan koperasi ${D}, tetapi baris ini memuat koperasi sendiri.`,
    "hapus baris ini bila desa ini memang bergabung; bila punya koperasi sendiri, kosongkan Koperasi Bersama di baris 28.",
  ]);
  assert.equal(others[0], itself("F28"));
});

test("a host that joined another is told with the end of the chain, if it has one", () => {
  const end = [`tulis ${BENTANGAN}, kode desa tempat koperasi itu terdaftar.`, `? ${BENTANGAN}`];
  assert.equal(found(joins(DUWET, BENTANGAN), joins(PANDANAN, DUWET), joins(SIDOWARNO, PANDANAN)), [
    [...chained(2, P, D), ...end],
    [...chained(18, D, B), ...end],
  ]);
  assert.equal(found(joins(DUWET, PANDANAN), joins(PANDANAN, DUWET)), [
    [...chained(17, P, D), EMPTY_ONE],
    [...chained(18, D, P), EMPTY_ONE],
  ]);
  const unknown = "33.10.99.2001";
  assert.equal(found(joins(DUWET, unknown), joins(PANDANAN, DUWET)), [
    [
      "error Koperasi!F17",
      `tuan rumah ${unknown} bukan desa lain di kabupaten ini yang punya koperasi sendiri.`,
      "tulis kode desa tempat koperasi bersama itu terdaftar.",
    ],
    [...chained(18, D, unknown), EMPTY_ONE],
  ]);
  // The host's host is the desa itself, where it has a koperasi of its own.
  const back = found({ kode: DUWET }, joins(SIDOWARNO, DUWET), joins(DUWET, SIDOWARNO, 2));
  assert.equal(back.at(-2), [...chained(28, S, D), EMPTY_ONE]);
});

test("one cell or several of a guest are told by their names", () => {
  const told = (filled: Partial<Koperasi>) => found({ ...joins(DUWET, BENTANGAN), ...filled });
  const words = (cell: string, names: string, cells: string) => [
    `error Koperasi!${cell}`,
    `baris ini memuat ${names}, padahal desa ini bergabung dengan koperasi ${B}.`,
    `kosongkan ${cells} itu dan pastikan isinya ada di baris tuan rumah; bila desa ini punya koperasi sendiri, kosongkan Koperasi Bersama.`,
  ];
  assert.equal(told({ jumlah_anggota: 40 }), [words("AJ17", "Jumlah Anggota", "sel")]);
  assert.equal(told({ jumlah_anggota: 40, npwp: "sudah" }), [
    words("U17", "NPWP dan Jumlah Anggota", "2 sel"),
  ]);
});

test("a host that a row with a wrong code may be is not refused", async () => {
  const rows = { koperasi: [joins(DUWET, BENTANGAN)] };
  const read = await readMade({
    rows,
    edit: (book) => withCell(book, "Koperasi", ["A16", "62.09.01.2001"]),
  });
  assert.equal(placesOf(read), ["kode-dikenal Koperasi!A16"]);
});

test.run();
