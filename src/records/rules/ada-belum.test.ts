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
import type { Baris } from "../edisi.ts";
import type { TemplateContent } from "../template.ts";
import { adaBelum } from "./ada-belum.ts";
import type { Koperasi } from "../types.gen.ts";

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

test("an outlet whose Koperasi ke- could not be read is nobody's", async () => {
  const koperasi = [
    { kode: BENTANGAN, gerai: "belum" },
    { kode: BENTANGAN, koperasi_ke: 2, gerai: "ada" },
  ];
  const gerai = [{ kode: BENTANGAN, koperasi_ke: 2, ...SHEETS.gerai }];
  const rows = { koperasi, gerai };
  for (const [sheet, cell, typed, code] of [
    ["Gerai", "B2", "dua", "sel-bukan-bilangan"],
    ["Gerai", "B1", "Koperasi yang ke", "kolom-tidak-dikenal"],
    ["Koperasi", "D28", "dua", "sel-bukan-bilangan"],
  ] as const) {
    const read = await readMade({ rows, edit: (book) => withCell(book, sheet, [cell, typed]) });
    assert.equal(placesOf(read), [`${code} ${sheet}!${cell}`]);
  }
});

test("a heading that was not understood is one finding, not one per desa", async () => {
  const read = await readMade({
    ...rowsWith({ gerai: "ada" }, ["gerai"]),
    edit: (book) => withCell(book, "Koperasi", ["AZ1", "Gerainya"]),
  });
  assert.equal(placesOf(read), ["kolom-tidak-dikenal Koperasi!AZ1"]);
});

test("a sheet that was emptied is one finding, not one per desa", async () => {
  const koperasi = [BENTANGAN, "33.10.15.2016", "33.10.15.2017"].map((kode) => ({
    kode,
    gerai: "ada",
  }));
  const read = await readMade({ rows: { koperasi } });
  assert.equal(placesOf(read), ["ada-belum Koperasi!AZ16"]);
  assert.match(read.problems[0]?.message ?? "", '"Ada" di 3 baris, padahal lembar "Gerai" kosong.');
});

test("a sheet whose name is misspelt is one finding, not one per desa", async () => {
  const read = await readMade({
    ...rowsWith({ gerai: "ada" }, ["gerai"]),
    edit: (book) => ({
      ...book,
      tables: book.tables.map((table) =>
        table.name === "Gerai" ? { ...table, name: "Gerei" } : table,
      ),
    }),
  });
  assert.equal(placesOf(read), ["lembar-tidak-dikenal Gerei!"]);
});

test("outlets under a desa that joined another belong under its host", async () => {
  const koperasi = [{ kode: BENTANGAN, koperasi_bersama: "33.10.15.2016" }];
  const gerai = [{ kode: BENTANGAN, ...SHEETS.gerai }];
  const [problem] = (await readMade({ rows: { koperasi, gerai } })).problems;
  assert.match(problem?.fix ?? "", /tulis kode tuan rumahnya, 33\.10\.15\.2016, pada baris itu/);
});

/** It took 66 s: the unread cells were searched once for every row. */
test("8,000 rows without outlets and 8,000 unread outlets are held together in seconds", () => {
  const edisi = makeEdisi({ koperasi: [{ kode: BENTANGAN, gerai: "ada" }] });
  const { koperasi } = edisi.lembar;
  const own = koperasi.baris.filter(({ kode }) => kode === BENTANGAN);
  const baris = Array.from({ length: 8_000 }, (_, index) =>
    own.map((row) => ({ ...row, baris: index + 2 })),
  ).flat();
  const tidakTerbaca = new Set(baris.map((row) => `Gerai!C${row.baris}`));
  const started = performance.now();
  const breaches = adaBelum.check({
    edisi: { ...edisi, lembar: { ...edisi.lembar, koperasi: { ...koperasi, baris } } },
    registry: smallRegistry(),
    tidakTerbaca,
  });
  assert.equal(breaches, []);
  assert.ok(performance.now() - started < 5_000);
});

test("the potential of a desa is answered in the row of its first koperasi", async () => {
  const potensi = [{ kode: BENTANGAN, ...SHEETS.potensi }];
  const first = { kode: BENTANGAN, potensi: "ada" } as const;
  const second = { kode: BENTANGAN, koperasi_ke: 2 };
  assert.equal((await readMade({ rows: { koperasi: [first, second], potensi } })).problems, []);
  const both = [first, { ...second, potensi: "ada" } as const];
  const read = await readMade({ rows: { koperasi: both, potensi } });
  assert.equal(placesOf(read), ["ada-belum Koperasi!BE28"]);
  assert.match(read.problems[0]?.fix ?? "", "baris koperasi pertama (baris 16), lalu kosongkan");
});

test("the potential of a desa that joined another is its own, not its host's", async () => {
  const koperasi = [{ kode: BENTANGAN, koperasi_bersama: "33.10.15.2016" }];
  const potensi = [{ kode: BENTANGAN, ...SHEETS.potensi }];
  const [problem] = (await readMade({ rows: { koperasi, potensi } })).problems;
  assert.match(problem?.fix ?? "", "pilih Ada, atau hapus baris itu");
});

test("three Ada without any row are one finding; beside a row each is its own", () => {
  const desa = [BENTANGAN, "33.10.15.2016", "33.10.15.2017"];
  const koperasi = desa.map((kode) => ({ kode, gerai: "ada" }) as const);
  assert.equal(foundBy(adaBelum, { edisi: { koperasi } }), [
    [
      "error Koperasi!AZ16",
      '"Ada" di 3 baris, padahal lembar "Gerai" kosong.',
      'isi lembar "Gerai" (salin dari berkas yang lama bila terhapus), atau kosongkan kolom ini bila belum diketahui.',
    ],
  ]);
  const gerai = [{ kode: BENTANGAN, ...SHEETS.gerai }];
  assert.equal(
    foundBy(adaBelum, { edisi: { koperasi, gerai } }).map(([place]) => place),
    ["error Koperasi!AZ17", "error Koperasi!AZ18"],
  );
});

test("a second koperasi is sent to the row of the first, if there is one", () => {
  const second = { kode: BENTANGAN, koperasi_ke: 2, potensi: "belum" } as const;
  const made = { edisi: { koperasi: [second] } };
  const told = (where: string) => [
    "error Koperasi!BE28",
    "terisi di baris koperasi kedua, padahal ini pertanyaan tentang desanya.",
    `jawab di baris koperasi pertama${where}, lalu kosongkan di sini.`,
  ];
  assert.equal(foundBy(adaBelum, made), [told(" (baris 16)")]);
  const koperasi = (rows: readonly Baris<Koperasi>[]) => rows.filter(({ baris }) => baris !== 16);
  assert.equal(foundBy(adaBelum, { ...made, koperasi }), [told("")]);
});

test.run();
