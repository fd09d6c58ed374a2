import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CORE_INDICATORS } from "../../indicators/definitions.ts";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../../test/make-edisi.ts";
import { BENTANGAN, KLATEN, smallRegistry } from "../../test/make-workbook.ts";
import { angkaWilayah } from "./angka-wilayah.ts";

const test = suite("core indicators as a table for programs");
const index = repositorySite();

function figure(site: ReturnType<typeof makeSite>, area: string, key: string) {
  const { kolom, baris } = angkaWilayah(site, area);
  const rows = baris.map((row) => Object.fromEntries(kolom.map(({ id }, at) => [id, row[at]])));
  return rows.find(({ kode, indikator }) => `${kode} ${indikator}` === key);
}

test("the country has a row per indicator of all 514 kabupaten and kota, none of them fictional", () => {
  const { baris } = angkaWilayah(index, "00");
  assert.is(baris.length, 514 * CORE_INDICATORS.length);
  assert.not.ok(baris.some(([kode]) => String(kode).startsWith("99")));
});

test("what Klaten stated stands with its date, its publisher and the coverage of the rows", () => {
  const row = figure(index, "33", "33.10 beroperasi");
  assert.equal(
    [row?.["nilai"], row?.["keadaan"], row?.["dasar"], row?.["tanggal_data"]],
    [284, "ada", "dinyatakan kabupaten", "2025-11-24"],
  );
  assert.equal([row?.["dilaporkan"], row?.["desa"], row?.["peringatan"]], [0, 401, null]);
  assert.match(String(row?.["sumber"]), "Prokopim");
});

test("a date is no more precise than it is known, and what nobody reported has none", () => {
  const [katingan, aceh] = [
    figure(index, "62", "62.06 simpanan_pokok"),
    figure(index, "11", "11.01 beroperasi"),
  ];
  assert.equal([katingan?.["nilai"], katingan?.["tanggal_data"]], [null, null]);
  assert.equal(
    [aceh?.["nilai"], aceh?.["keadaan"], aceh?.["dasar"], aceh?.["tanggal_data"]],
    [null, "belum_dilaporkan", null, null],
  );
});

test("a published figure that leads carries the date of its publication, not of the edition", () => {
  const site = makeSite({
    observasi: [makeObservasi({ indikator: "beroperasi", nilai: 10, tanggal_data: "2025-07-21" })],
  });
  const row = figure(site, "33", "33.10 beroperasi");
  assert.equal(
    [row?.["nilai"], row?.["dasar"], row?.["tanggal_data"], row?.["alamat_sumber"]],
    [10, "angka terbitan", "2025-07-21", "https://prokopim.klaten.go.id/x"],
  );
});

test("the figure of an older edition carries that edition's date and address, not the newest's", () => {
  const desa = smallRegistry().desaIn(KLATEN);
  const full = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: desa.map((kode) => ({ kode, status_operasi: "beroperasi" })),
  });
  const stated = makeEdisi({
    tanggal_data: "2025-10-31",
    ringkasan: [{ indikator: "beroperasi", nilai: 250 }],
  });
  const sparse = makeEdisi({ tanggal_data: "2025-12-31" });
  for (const older of [full, stated]) {
    const row = figure(makeSite({ editions: [older, sparse] }), "33", "33.10 beroperasi");
    assert.is(row?.["keadaan"], "ada");
    assert.is(row?.["tanggal_data"], "2025-10-31");
    assert.match(String(row?.["alamat_sumber"]), "/33.10/2025-10-31/");
  }
});

test("of an edition whose day is not known the month stands", () => {
  const edisi = makeEdisi({
    tanggal_data: "2025-10-31",
    meta: { ketelitian_tanggal: "bulan" },
    koperasi: [{ kode: BENTANGAN, status_operasi: "beroperasi" }],
    ringkasan: [{ indikator: "terbentuk", nilai: 26 }],
  });
  const site = makeSite({ editions: [edisi] });
  assert.equal(
    ["beroperasi", "terbentuk"].map((id) => figure(site, "33", `33.10 ${id}`)?.["tanggal_data"]),
    ["2025-10", "2025-10"],
  );
});

test("money that few paid is withheld here as on the page", () => {
  const site = makeSite({
    editions: [makeEdisi({ koperasi: [{ kode: BENTANGAN, simpanan_pokok: "<5" }] })],
  });
  const row = figure(site, "33", "33.10 simpanan_pokok");
  assert.equal(
    [row?.["nilai"], row?.["keadaan"], row?.["disembunyikan"]],
    [null, "disembunyikan", 1],
  );
});

test("every row of the fictional region carries its warning", () => {
  const { kolom, baris } = angkaWilayah(index, "99");
  const at = kolom.findIndex(({ id }) => id === "peringatan");
  assert.ok(baris.length > 0 && baris.every((row) => /^DATA CONTOH/.test(String(row[at]))));
});

test.run();
