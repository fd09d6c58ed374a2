import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../test/make-workbook.ts";
import { perubahanTerakhir, riwayatHalaman } from "./riwayat-halaman.ts";
import { findTopikView } from "./topik/topik.ts";
import { topikDaftar, getTopik } from "./topik/topics.ts";

const test = suite("page history");

const index = repositorySite();
const KECAMATAN = BENTANGAN.slice(0, 8);

test("a kabupaten's page lists every version of its editions, newest first, with kind and reason", () => {
  const { butir, sisa } = riwayatHalaman(index, "99.01");
  assert.is(butir.length + (sisa ? Number.parseInt(sisa.teks, 10) : 0), 9);
  assert.match(butir[0]?.href ?? "", /\/kabupaten\/99\.01\/2025-12-31\/k0\/#perubahan$/);
  const kinds = butir.map(({ jenis }) => jenis);
  assert.ok(kinds.includes("Koreksi (k1)") && kinds.includes("Revisi (k1)"), kinds.join());
  for (const { jenis, alasan } of butir) assert.is(alasan !== null, jenis.endsWith("(k1)"));
});

test("a kecamatan's page lists only what changed something in it", () => {
  const row = { kode: BENTANGAN, status_operasi: "belum" } as const;
  const first = makeEdisi({ tanggal_data: "2025-10-31", koperasi: [row] });
  const same = makeEdisi({ tanggal_data: "2025-11-24", koperasi: [row] });
  const later = makeEdisi({
    tanggal_data: "2025-12-31",
    koperasi: [{ ...row, status_operasi: "beroperasi" }],
  });
  const site = makeSite({ editions: [first, same, later] });
  assert.equal(
    riwayatHalaman(site, KECAMATAN).butir.map(({ tanggal, ringkas }) => [tanggal, ringkas]),
    [
      ["31 Desember 2025", "1 isian berubah di 1 desa/kelurahan di sini."],
      ["31 Oktober 2025", "Laporan pertama per desa: 1 desa/kelurahan melapor di sini."],
    ],
  );
  assert.equal(riwayatHalaman(site, "33.10.01").butir, []);
  assert.is(riwayatHalaman(site, KLATEN).butir.length, 3);
});

test("every kecamatan of the fictional region has a history of at most ten lines", () => {
  for (const kode of index.registry.childrenOf("99.01")) {
    const { butir } = riwayatHalaman(index, kode);
    assert.ok(butir.length >= 6 && butir.length <= 10, kode);
  }
});

test("a province and the country name the kabupaten; the country's holds real ones only", () => {
  const [jateng] = riwayatHalaman(index, "33").butir;
  assert.equal(
    [jateng?.kabupaten?.nama, jateng?.jenis],
    ["Kabupaten Klaten", "Disusun dari publikasi"],
  );
  const country = riwayatHalaman(index, "00").butir;
  assert.is(country.length, 4);
  assert.ok(country.every(({ kabupaten }) => kabupaten && !kabupaten.kode.startsWith("99")));
});

test("a region that nobody reports on has no history", () => {
  assert.equal(riwayatHalaman(makeSite({}), KLATEN), { butir: [], sisa: null });
});

test("a topic's page names the newest change behind its figures, and where the others stand", () => {
  const [newest] = riwayatHalaman(index, "99.01").butir;
  assert.equal(perubahanTerakhir(index, "99.01"), {
    teks: "laporan, data per 31 Desember 2025",
    href: newest?.href,
    semua: "/kabupaten/99.01/#riwayat-halaman",
  });
  assert.match(perubahanTerakhir(index, "33")?.teks ?? "", /^Kabupaten Klaten, disusun dari/);
  assert.is(perubahanTerakhir(index, "31.71"), null);
  const { ada } = topikDaftar(index, "99.01");
  assert.ok(ada.length > 5);
  for (const { id } of ada) {
    const topik = findTopikView(index, "99.01", getTopik(id));
    assert.is(topik?.perubahan?.href, newest?.href, id);
  }
});

test.run();
