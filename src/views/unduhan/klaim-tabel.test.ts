import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../../test/make-edisi.ts";
import { BENTANGAN } from "../../test/make-workbook.ts";
import { indikatorTabel, publikasiTabel } from "./klaim-tabel.ts";
import type { DataTabel } from "./data-tabel.ts";

const test = suite("published figures as a table for programs");

const rowsOf = ({ kolom, baris }: DataTabel) =>
  baris.map((row) => Object.fromEntries(kolom.map(({ id }, at) => [id, row[at]])));

test("every published figure about a real region is a row with publisher, date and address", () => {
  const index = repositorySite();
  const real = index.dataset.observasi.filter(({ wilayah }) => !wilayah.startsWith("99"));
  const rows = rowsOf(publikasiTabel(index));
  assert.is(rows.length, real.length);
  assert.ok(
    rows.every((row) => row["penerbit"] && row["tanggal_data"] && row["asal"] === "terbitan"),
  );
});

test("the fictional region has a table of its own, a warning in every row", () => {
  const index = repositorySite();
  const rows = rowsOf(publikasiTabel(index, true));
  assert.ok(rows.length > 10);
  assert.ok(rows.every(({ kode, peringatan }) => String(kode).startsWith("99") && peringatan));
  assert.equal(
    rowsOf(publikasiTabel(index)).filter(({ kode }) => String(kode).startsWith("99")),
    [],
  );
});

test("a published figure has its address on the ledger, a stated one has none", () => {
  const index = repositorySite();
  const row = rowsOf(publikasiTabel(index)).find(({ kode }) => kode === "35.05");
  assert.match(String(row?.["alamat_tetap"]), /^https:\/\/papan\.example\/publikasi\/#35\.05-/);
  const stated = rowsOf(indikatorTabel(index, "beroperasi")).find(
    ({ asal }) => asal === "dinyatakan",
  );
  assert.is(stated?.["alamat_tetap"], null);
});

test("the 44 of Blitar is there, as withdrawn", () => {
  const rows = rowsOf(publikasiTabel(repositorySite()));
  const row = rows.find(({ kode, nilai }) => kode === "35.05" && nilai === 44);
  assert.is(row?.["keadaan"], "dicabut");
});

test("an indicator's table holds every publisher's figure and what kabupaten state, told apart", () => {
  const rows = rowsOf(indikatorTabel(repositorySite(), "beroperasi"));
  const klaten = rows
    .filter(({ kode }) => kode === "33.10")
    .map(({ asal, nilai }) => [asal, nilai]);
  assert.ok(klaten.some(([asal]) => asal === "terbitan"));
  assert.equal(
    klaten.filter(([asal]) => asal === "dinyatakan"),
    [["dinyatakan", 284]],
  );
});

test("a range has both its ends, and its words", () => {
  const site = makeSite({
    observasi: [makeObservasi({ nilai: 2, nilai_atas: 3, ketelitian: "perkiraan" })],
  });
  const [row] = rowsOf(publikasiTabel(site));
  assert.equal([row?.["nilai"], row?.["nilai_atas"], row?.["teks"]], [2, 3, "2–3"]);
});

test("what an older edition stated last carries that edition's date", () => {
  const stated = makeEdisi({
    tanggal_data: "2025-10-31",
    ringkasan: [{ indikator: "beroperasi", nilai: 250 }],
  });
  const silent = makeEdisi({ tanggal_data: "2025-12-31" });
  const [row] = rowsOf(indikatorTabel(makeSite({ editions: [stated, silent] }), "beroperasi"));
  assert.equal([row?.["nilai"], row?.["tanggal_data"]], [250, "2025-10-31"]);
  assert.match(String(row?.["alamat_sumber"]), "/33.10/2025-10-31/");
});

test("published figures of one date stand in the order of the ledger, by id", () => {
  const told = ["b", "a"].map((penerbit) => makeObservasi({ penerbit }));
  const rows = rowsOf(publikasiTabel(makeSite({ observasi: told })));
  assert.equal(
    rows.map(({ penerbit }) => penerbit),
    ["a", "b"],
  );
});

test("a stated total that would show what a few people paid is withheld", () => {
  const edisi = makeEdisi({
    koperasi: [{ kode: BENTANGAN, simpanan_pokok: "<5" }],
    ringkasan: [{ indikator: "simpanan_pokok", nilai: 1_250_000, pernyataan: "Rp1.250.000" }],
  });
  const [row] = rowsOf(indikatorTabel(makeSite({ editions: [edisi] }), "simpanan_pokok"));
  assert.equal([row?.["nilai"], row?.["keadaan"]], [null, "disembunyikan"]);
  assert.not.match(JSON.stringify(row), "1.250.000");
});

test("a published figure stands beside what the rows say and the verdict, a stated one does not", () => {
  const edisi = makeEdisi({
    koperasi: [{ kode: BENTANGAN, status_operasi: "beroperasi" }],
    ringkasan: [{ indikator: "beroperasi", nilai: 284 }],
  });
  const site = makeSite({ observasi: [makeObservasi({})], editions: [edisi] });
  const [published, stated] = rowsOf(indikatorTabel(site, "beroperasi"));
  assert.equal(
    ["baris_nilai", "baris_dilaporkan", "baris_desa", "putusan", "selisih", "sebab"].map(
      (key) => published?.[key],
    ),
    [1, 1, 26, "tidak_dapat", null, "Rinciannya belum lengkap."],
  );
  assert.equal([stated?.["asal"], stated?.["putusan"]], ["dinyatakan", null]);
});

test.run();
