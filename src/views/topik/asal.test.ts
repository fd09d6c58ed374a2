import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../../test/make-workbook.ts";
import { editionPages } from "../edisi.ts";
import type { Tabel } from "../tabel.ts";
import { jalurTopik } from "./jalur.ts";
import { layananTopik } from "./layanan.ts";
import { findTopikView, type Topik } from "./topik.ts";
import { TOPICS } from "./topics.ts";

const test = suite("from a total to its rows");

const site = repositorySite();
const CONTOH = "99.01";
const EDISI = "/kabupaten/99.01/2025-12-31/";

const tablesOf = (kode: string, topik: Topik, index = site): readonly Tabel[] =>
  findTopikView(index, kode, topik)?.bagian.flatMap(({ tabel }) => tabel) ?? [];

/** Stated or forecast, not summed: each row names its source, or its reckoning. */
const NOT_SUMMED = ["target", "beban-dinyatakan", "legalitas-per-edisi"];

test("every table of counts opens the rows it sums", () => {
  for (const topik of TOPICS)
    for (const { id, kolom, baris, asal } of tablesOf(CONTOH, topik)) {
      if (NOT_SUMMED.includes(topik.id) || NOT_SUMMED.includes(id)) continue;
      const isList = baris.every(({ sel }) => sel.some(({ href }) => href?.startsWith(EDISI)));
      const hasFigures = kolom.some(({ satuan }) => satuan !== null);
      assert.ok(asal !== null || isList || !hasFigures, `${topik.id}/${id}`);
    }
});

test("a list of the same page is opened where it holds the rows, and is there", () => {
  for (const topik of TOPICS) {
    const tables = tablesOf(CONTOH, topik);
    for (const { id, asal } of tables) {
      if (!asal?.href.startsWith("#")) continue;
      const list = tables.find((table) => asal.href === `#tabel-${table.id}`);
      assert.is(list?.judul, asal.teks, `${topik.id}/${id}`);
    }
  }
});

test("each kecamatan opens its own rows of the edition", () => {
  const [page] = editionPages(site, CONTOH).filter(({ href }) => href === EDISI);
  const listed = page?.view().baris.map(({ kode }) => kode) ?? [];
  const [table] = tablesOf(CONTOH, layananTopik).filter(({ id }) => id === "layanan-per-wilayah");
  const opened = table?.baris.map(({ kode, sel }) => [kode, sel[1]?.href]) ?? [];
  assert.equal(opened, [
    ...listed.map((kode) => [kode, `${EDISI}#kec-${kode}`]),
    [CONTOH, `${EDISI}#baris`],
  ]);
});

test("a kecamatan of which nobody reported opens the edition, for it has no rows there", () => {
  const index = makeSite({
    editions: [makeEdisi({ koperasi: [{ kode: BENTANGAN, model_pembentukan: "baru" }] })],
  });
  const [table] = tablesOf(KLATEN, jalurTopik, index);
  const opened = (kode: string) => table?.baris.find((row) => row.kode === kode)?.sel[1]?.href;
  const page = "/kabupaten/33.10/2025-11-24/";
  assert.is(opened("33.10.15"), `${page}#kec-33.10.15`);
  assert.is(opened("33.10.24"), `${page}#baris`);
});

test("a kabupaten in the table of its province opens the same topic, one without rows nothing", () => {
  const [table] = tablesOf("99", jalurTopik);
  assert.equal(
    table?.baris.map(({ kode, sel }) => [kode, sel[1]?.href]),
    [
      [CONTOH, "/kabupaten/99.01/jalur/"],
      ["99", null],
    ],
  );
});

test.run();
