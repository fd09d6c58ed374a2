import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../../test/make-workbook.ts";
import { jalurTopik } from "./jalur.ts";
import { findTopikView, hasTopik } from "./topik.ts";
import { getTopik, TOPICS, topikDaftar } from "./topics.ts";

const test = suite("topics");

const site = repositorySite();
const CONTOH = "99.01";

test("every topic has a page in the example region", () => {
  assert.equal(
    TOPICS.filter((topik) => topik.tingkat.includes("kabupaten") && !hasTopik(site, CONTOH, topik)),
    [],
  );
});

test("a region whose rows say nothing of a topic has no page about it", () => {
  assert.equal(
    topikDaftar(site, KLATEN).ada.filter(({ id }) => id === "jalur"),
    [],
  );
});

test("a kabupaten without rows has a page of a topic on which something was published", () => {
  const { ada, belum } = topikDaftar(site, "35.05");
  const topics = ada.map(({ id }) => id);
  assert.ok(
    ["legalitas", "pendamping"].every((id) => topics.includes(id)),
    topics.join(),
  );
  assert.not(belum.includes("Dari terbentuk sampai berbadan hukum"));
  const textOf = (id: string) => JSON.stringify(findTopikView(site, "35.05", getTopik(id)));
  assert.match(textOf("legalitas"), "248");
  assert.match(textOf("pendamping"), "2–3");
  assert.not.match(textOf("pendamping"), "jumlah yang dinyatakan");
  assert.not(topikDaftar(site, "11.01").ada.some(({ id }) => id === "legalitas"));
});

test("a kabupaten's page tells of each topic what its page says first", () => {
  const { ada } = topikDaftar(site, CONTOH);
  for (const { id, kalimat } of ada)
    assert.is(kalimat, findTopikView(site, CONTOH, getTopik(id))?.kalimat[0], id);
  assert.match(ada[0]?.kalimat ?? "", /^25 dari 60 koperasi .* belum beroperasi/);
});

test("each row has a cell for each column, and each table a download of its own", () => {
  for (const topik of TOPICS) {
    const tables = findTopikView(site, CONTOH, topik)?.bagian.flatMap(({ tabel }) => tabel) ?? [];
    for (const { id, kolom, baris } of tables)
      assert.equal(
        [id, baris.filter(({ sel }) => sel.length !== kolom.length)],
        [id, []],
        `${topik.id}/${id}`,
      );
    const downloads = tables.map(({ unduhan }) => unduhan);
    assert.is(new Set(downloads).size, downloads.length, topik.id);
  }
});

test("columns of figures hold numbers or one of the empties", () => {
  for (const topik of TOPICS)
    for (const { id, kolom, baris } of findTopikView(site, CONTOH, topik)?.bagian.flatMap(
      ({ tabel }) => tabel,
    ) ?? [])
      for (const { sel } of baris)
        for (const [column, { satuan }] of kolom.entries())
          if (satuan !== null && sel[column]?.keadaan === "ada")
            assert.type(sel[column]?.nilai, "number", `${topik.id}/${id}/${kolom[column]?.id}`);
});

test("parts of a table add up to its sum", () => {
  const table = findTopikView(site, CONTOH, jalurTopik)?.bagian[0]?.tabel[0];
  const column = table?.kolom.findIndex(({ id }) => id === "baru") ?? -1;
  const value = (row: (typeof table & object)["baris"][number]) => Number(row.sel[column]?.nilai);
  const parts = table?.baris.filter(({ jumlah }) => !jumlah) ?? [];
  const sum = table?.baris.find(({ jumlah }) => jumlah);
  assert.is(
    parts.map(value).reduce((left, right) => left + right, 0),
    sum && value(sum),
  );
});

test("not reported is null, and zero is zero", () => {
  const index = makeSite({
    editions: [makeEdisi({ koperasi: [{ kode: BENTANGAN, model_pembentukan: "baru" }] })],
  });
  const table = findTopikView(index, KLATEN, jalurTopik)?.bagian[0]?.tabel[0];
  const cells = (kode: string) =>
    table?.baris.find((row) => row.kode === kode)?.sel.map(({ keadaan }) => keadaan) ?? [];
  const revitalisasi = table?.kolom.findIndex(({ id }) => id === "revitalisasi") ?? -1;
  assert.is(cells(BENTANGAN.slice(0, 8))[revitalisasi], "ada");
  const other = table?.baris.find(({ kode }) => kode?.length === 8 && !BENTANGAN.startsWith(kode));
  assert.is(other?.sel[revitalisasi]?.keadaan, "belum_dilaporkan");
});

test.run();
