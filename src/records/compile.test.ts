import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { repositoryData } from "../test/make-edisi.ts";
import { fullRegistry, ROOT } from "../test/make-workbook.ts";
import { compileBooks } from "./compile.ts";
import type { Edisi } from "./edisi.ts";
import { labelOf } from "./lists.ts";
import { TEMPLATE_VERSION } from "./template-content.ts";

/** Workbooks made from publications, as they are shipped below data/koperasi. */
const test = suite("compiled workbooks");

const { editions } = repositoryData().dataset;

function getEdition(kabupaten: string): Edisi {
  const edisi = editions.find((each) => each.kabupaten === kabupaten);
  if (!edisi) throw new Error(`no edition: ${kabupaten}`);
  return edisi;
}

function statedIn(edisi: Edisi): Record<string, number> {
  return Object.fromEntries(
    edisi.lembar.ringkasan.baris.map(({ indikator, nilai }) => [indikator, nilai]),
  );
}

/** Prokopim Setda Klaten, coordination meeting of 24 November 2025. */
test("Klaten's workbook states 401, 284, 117, 87, 237, 296, 46, 38 and 2 at 24 November 2025", () => {
  const edisi = getEdition("33.10");
  assert.is(edisi.tanggal_data, "2025-11-24");
  assert.is(edisi.meta.ketelitian_tanggal, "hari");
  assert.equal(statedIn(edisi), {
    terbentuk: 401,
    beroperasi: 284,
    belum_beroperasi: 117,
    memiliki_gerai: 87,
    aset_terdaftar: 237,
    mitra_laku_pandai: 296,
    pengajuan_kemitraan: 46,
    business_assistant: 38,
    project_management_officer: 2,
    jenis_kemitraan_disebut: 15,
  });
});

test("Klaten's 284 operating and 117 not yet operating are its 401, a row for each", () => {
  const edisi = getEdition("33.10");
  const { terbentuk, beroperasi = 0, belum_beroperasi = 0 } = statedIn(edisi);
  assert.is(beroperasi + belum_beroperasi, terbentuk);
  assert.is(edisi.lembar.koperasi.baris.length, terbentuk);
});

test("Kutai Kartanegara's 193 desa and 44 kelurahan are its 237, a row for each", () => {
  const edisi = getEdition("64.02");
  const { terbentuk, desa_sasaran = 0, kelurahan_sasaran = 0 } = statedIn(edisi);
  assert.is(edisi.tanggal_data, "2025-06-10");
  assert.equal([desa_sasaran, kelurahan_sasaran], [193, 44]);
  assert.is(desa_sasaran + kelurahan_sasaran, terbentuk);
  assert.is(edisi.lembar.koperasi.baris.length, terbentuk);
});

test("Kutai Kartanegara's ambiguous 61 is no total of its workbook", () => {
  const rows = getEdition("64.02").lembar.ringkasan.baris;
  assert.ok(rows.every(({ nilai }) => nilai !== 61));
});

test("Katingan's date is known to the month only", () => {
  const { tanggal_data, meta } = getEdition("62.06");
  assert.equal([tanggal_data, meta.ketelitian_tanggal], ["2025-09-30", "bulan"]);
  assert.equal(statedIn(getEdition("62.06")), { opd_diinstruksikan: 10, opd_disebut_namanya: 8 });
});

test("Blitar's 248 is a target; the withdrawn 44 stands nowhere in its workbook", () => {
  const edisi = getEdition("35.05");
  assert.is(statedIn(edisi)["target_koperasi"], 248);
  assert.is(edisi.lembar.koperasi.baris.length, 248);
  assert.ok(edisi.lembar.ringkasan.baris.every(({ nilai }) => nilai !== 44));
});

for (const kabupaten of ["33.10", "64.02", "62.06", "35.05"]) {
  test(`${kabupaten}: compiled by the project, every row blank, every figure with its source`, () => {
    const { meta, lembar, temuan } = getEdition(kabupaten);
    assert.is(meta.disusun_oleh, "proyek");
    assert.is(labelOf("penyusun", meta.disusun_oleh), "Proyek");
    assert.equal(temuan, []);
    for (const { baris: _row, kode: _kode, kecamatan, desa, ...rest } of lembar.koperasi.baris) {
      assert.ok(kecamatan && desa);
      assert.ok(Object.values(rest).every((value) => value === null));
    }
    assert.ok(lembar.ringkasan.baris.every(({ sumber }) => Boolean(sumber)));
  });
}

test("the table makes exactly the four workbooks, each with its notice", () => {
  const csv = readFileSync(join(ROOT, "data/koperasi/disusun.csv"), "utf8");
  const books = compileBooks(csv, fullRegistry());
  assert.equal(
    books.map(({ file }) => file),
    [
      "33.10/2025-11-24.xlsx",
      "64.02/2025-06-10.xlsx",
      "62.06/2025-09-30.xlsx",
      "35.05/2025-05-20.xlsx",
    ],
  );
  for (const { book } of books)
    assert.ok(
      book.tables[0]?.rows.flat().includes("Disusun dari publikasi, bukan laporan kabupaten."),
    );
});

test("the precision of the date stands in _meta", () => {
  const csv = readFileSync(join(ROOT, "data/koperasi/disusun.csv"), "utf8");
  const precisions = compileBooks(csv, fullRegistry()).map(({ file, book }) => {
    const meta = new Map(
      book.tables.find(({ name }) => name === "_meta")?.rows.map(([key, value]) => [key, value]),
    );
    return [file.slice(0, 5), meta.get("Ketelitian Tanggal")];
  });
  assert.equal(precisions, [
    ["33.10", "Hari"],
    ["64.02", "Hari"],
    ["62.06", "Bulan"],
    ["35.05", "Hari"],
  ]);
});

test("rows of one kabupaten and date make one workbook, of two dates two", () => {
  const head =
    "kabupaten,tanggal_data,ketelitian_tanggal,indikator,nilai,ketelitian,pernyataan,sumber\n";
  const row = (date: string, nilai: number) =>
    `33.10,${date},hari,beroperasi,${nilai},tepat,Ujaran.,Sumber\n`;
  const csv = head + row("2025-07-29", 2) + row("2025-11-24", 284) + row("2025-07-29", 3);
  const books = compileBooks(csv, fullRegistry());
  assert.equal(
    books.map(({ file, book }) => [
      file,
      book.tables.find(({ name }) => name === "Ringkasan")?.rows.length,
    ]),
    [
      ["33.10/2025-07-29.xlsx", 2],
      ["33.10/2025-11-24.xlsx", 1],
    ],
  );
  const about = books[1]?.book.tables.find(({ name }) => name === "_meta")?.rows;
  assert.equal(
    about?.map(([, value]) => value),
    [
      ...[TEMPLATE_VERSION, "33.10", "2025-11-24", "Hari", "Proyek", PAPAN.nama],
      ...[null, null, null, "Sumber"],
    ],
  );
  assert.is(books[1]?.book.title, "KDKMP 33.10 Kabupaten Klaten per 2025-11-24");
});

test("a table without rows makes no workbook", () => {
  assert.equal(compileBooks("kabupaten,tanggal_data\n", fullRegistry()), []);
});

test.run();
