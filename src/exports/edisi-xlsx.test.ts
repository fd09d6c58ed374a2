import { strFromU8, unzipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { readBacaan } from "../records/read-edisi.ts";
import { makeEdisi, repositoryData, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { newestEdition } from "../views/site-index.ts";
import { angkaKabupaten } from "../views/unduhan/angka-wilayah.ts";
import { terbitanTabel } from "../views/unduhan/klaim-tabel.ts";
import { edisiBook } from "./edisi-xlsx.ts";
import { writeBook } from "./write-book.ts";

const test = suite("editions as workbooks");
const ALAMAT = "https://papan.example/kabupaten/33.10/2025-11-24/k0/";
const bytesOf = (edisi: Parameters<typeof edisiBook>[0]) =>
  writeBook(edisiBook(edisi, { registry: smallRegistry(), alamat: ALAMAT, tanda: null }));

const edisi = makeEdisi({
  koperasi: [
    { kode: BENTANGAN, jumlah_anggota: 1190, simpanan_pokok: "<5", status_operasi: "beroperasi" },
  ],
  ringkasan: [
    { indikator: "simpanan_pokok", nilai: 7_654_321, pernyataan: "simpanan Rp7.654.321" },
    { indikator: "beroperasi", nilai: 284, pernyataan: null },
  ],
});

test("the project reads back what it wrote, without a problem", async () => {
  const { bacaan, problems } = readBacaan(await bytesOf(edisi), "data.xlsx");
  assert.equal(problems, []);
  const rows = bacaan?.sheets.get("koperasi")?.lembar.baris ?? [];
  const row = rows.find(({ kode }) => kode === BENTANGAN) as Record<string, unknown> | undefined;
  assert.equal(
    ["jumlah_anggota", "simpanan_pokok", "status_operasi", "npwp"].map((key) => row?.[key]),
    [1190, "<5", "beroperasi", null],
  );
});

test("a stated total that would show what a few people paid is nowhere in the file", async () => {
  const parts = Object.values(unzipSync(await bytesOf(edisi))).map((part) => strFromU8(part));
  assert.not.ok(parts.some((part) => part.includes("7654321") || part.includes("7.654.321")));
  assert.ok(parts.some((part) => part.includes("284")));
});

test("the file names its permanent address and no author but the project", async () => {
  const parts = unzipSync(await bytesOf(edisi));
  const text = Object.values(parts)
    .map((part) => strFromU8(part))
    .join("");
  assert.match(text, ALAMAT);
  const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
  assert.match(core, `<dc:creator>${PAPAN.nama}</dc:creator>`);
  assert.not.match(core, "lastModifiedBy");
});

test("a correction says which version it is, the fictional region that it is one", async () => {
  const { registry, editions } = repositoryData().dataset;
  const corrected = editions.find((one) => one.kabupaten === "99.01" && one.perubahan_ke === 1);
  if (!corrected) throw new Error("no corrected edition");
  const book = edisiBook(corrected, { registry, alamat: ALAMAT, tanda: "contoh" });
  const guide = JSON.stringify(book.tables[0]?.rows);
  assert.match(guide, "DATA CONTOH – wilayah fiktif");
  assert.match(guide, "memperbaiki laporan");
});

test("beside a page stand its figures and the published ones, and the checker takes the file back", async () => {
  const index = repositorySite();
  const newest = newestEdition(index.kabupaten("33.10"))?.edisi;
  if (!newest) throw new Error("no edition");
  const angka = {
    indikator: angkaKabupaten(index, "33.10"),
    terbitan: terbitanTabel(index, "33.10"),
  };
  const about = { registry: index.registry, alamat: ALAMAT, tanda: null };
  const book = edisiBook(newest, { ...about, angka });
  const added = book.tables.slice(-2);
  assert.equal(
    added.map(({ name, rows }) => [name, rows]),
    [
      ["Angka Papan", angka.indikator.baris],
      ["Terbitan Papan", angka.terbitan.baris],
    ],
  );
  assert.is(edisiBook(newest, about).tables.length, book.tables.length - 2);
  assert.equal(readBacaan(await writeBook(book), "data.xlsx").problems, []);
});

test("equal editions give equal bytes", async () => {
  assert.equal(await bytesOf(edisi), await bytesOf(edisi));
});

test.run();
