import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kabupatenPage } from "../site/kabupaten/kabupaten-page.ts";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { registryWith } from "../test/make-workbook.ts";
import type { Perubahan } from "../wilayah/wilayah.ts";
import { kabupatenView } from "./kabupaten.ts";
import { kecamatanView } from "./kecamatan.ts";
import { pindahKabupaten } from "./pindah-desa.ts";

const test = suite("desa that went to another kabupaten");

function moved(kode_lama: string, kode_baru: string, berlaku = "2026-01-01"): Perubahan {
  const rest = { nama_lama: "Lama", berlaku, alasan: "Dimekarkan", sumber: "uji" };
  return { jenis: kode_baru === "" ? "hilang" : "berganti", kode_lama, kode_baru, ...rest };
}

const registry = registryWith([
  moved("33.10.15.2090", "62.06.01.2001"),
  moved("33.10.15.2091", "62.06.01.2002"),
  moved("33.10.15.2092", "62.06.01.2003", "2026-02-01"),
  // None of these is a desa that went elsewhere.
  moved("33.10.15.2093", "33.10.15.2015"),
  moved("33.10.15.2094", ""),
  moved("33.10.99", "62.06.01"),
]);
const site = makeSite({ registry, editions: [makeEdisi({ registry })] });
const textsOf = (kode: string) => pindahKabupaten(site, kode).map(({ kalimat }) => kalimat);

test("the page that they left says since when its older totals are of more desa", () => {
  const rest =
    "termasuk Kabupaten Katingan. Angka terbitan dan pernyataan tentang Kabupaten Klaten dari sebelum tanggal itu masih mencakupnya; hitungan per desa di sini tidak.";
  assert.equal(textsOf("33.10"), [
    `Sejak 1 Januari 2026, Desa Galinggang dan Desa Tampelas yang semula di Kabupaten Klaten ${rest}`,
    `Sejak 1 Februari 2026, Desa Telaga yang semula di Kabupaten Klaten ${rest}`,
  ]);
});

test("the page that they came to leads to their older reports", () => {
  assert.equal(textsOf("62.06"), [
    "Sejak 1 Januari 2026, Desa Galinggang dan Desa Tampelas yang semula di Kabupaten Klaten termasuk Kabupaten Katingan. Laporan dari masa itu, bila ada, di halaman Kabupaten Klaten.",
    "Sejak 1 Februari 2026, Desa Telaga yang semula di Kabupaten Klaten termasuk Kabupaten Katingan. Laporan dari masa itu, bila ada, di halaman Kabupaten Klaten.",
  ]);
  const page = String(kabupatenPage(kabupatenView(site, "62.06")));
  assert.match(page, '<a class="layar" href="/kabupaten/33.10/">Ke halaman Kabupaten Klaten</a>');
  assert.equal(textsOf("62.09"), []);
});

test("the page of a kecamatan says who left and who came, also within its kabupaten", () => {
  const changed = registryWith([
    moved("33.10.15.2090", "62.06.01.2001"),
    moved("33.10.24.2090", "33.10.15.2014"),
    // A kecamatan that took another code is the same one.
    moved("33.10.97.2013", "33.10.15.2013"),
    moved("33.10.97", "33.10.15"),
    // Of this one the list knows no name; of that one only its own, not its kabupaten's.
    moved("33.10.98.2015", "33.10.15.2015"),
    moved("33.96.01.2012", "33.10.15.2012"),
    moved("33.96.01", ""),
  ]);
  const site = makeSite({ registry: changed, editions: [makeEdisi({ registry: changed })] });
  const textsOf = (kode: string) =>
    kecamatanView(site, kode).kalimat.filter((text) => text.includes("yang semula di"));
  assert.equal(textsOf("33.10.15"), [
    "Sejak 1 Januari 2026, Desa Galinggang yang semula di Kecamatan Wonosari termasuk Kecamatan Kamipang, Kabupaten Katingan.",
    "Sejak 1 Januari 2026, Desa Sekaran yang semula di Kecamatan Klaten Utara termasuk Kecamatan Wonosari.",
    "Sejak 1 Januari 2026, Desa Bolali yang semula di Kecamatan Lama termasuk Kecamatan Wonosari.",
  ]);
  assert.equal(textsOf("33.10.24"), [
    "Sejak 1 Januari 2026, Desa Sekaran yang semula di Kecamatan Klaten Utara termasuk Kecamatan Wonosari.",
  ]);
  assert.equal(textsOf("62.06.01"), [
    "Sejak 1 Januari 2026, Desa Galinggang yang semula di Kecamatan Wonosari, Kabupaten Klaten termasuk Kecamatan Kamipang.",
  ]);
  assert.equal(textsOf("62.09.01"), []);
});

test("of a desa that became part of another one it is said so: the other one never moved", () => {
  const joined = { ...moved("62.06.01.2098", "33.10.15.2015"), jenis: "digabung" as const };
  const changed = registryWith([
    moved("62.06.01.2099", "33.10.15.2015"),
    joined,
    // Of these two none is the other one.
    moved("33.10.24.2097", "33.10.15.2014"),
    moved("33.10.24.2096", "33.10.15.2014"),
  ]);
  const site = makeSite({ registry: changed });
  assert.equal(
    pindahKabupaten(site, "33.10").map(({ kalimat }) => kalimat),
    [
      "Sejak 1 Januari 2026, Desa Bentangan dan wilayah Lama (kini bagian Desa Bentangan) yang semula di Kabupaten Katingan termasuk Kabupaten Klaten. Laporan dari masa itu, bila ada, di halaman Kabupaten Katingan.",
    ],
  );
  assert.match(
    kecamatanView(site, "33.10.24").kalimat.join(" "),
    "Sejak 1 Januari 2026, wilayah Lama (kini bagian Desa Sekaran) dan wilayah Lama (kini bagian Desa Sekaran) yang semula di Kecamatan Klaten Utara termasuk Kecamatan Wonosari.",
  );
});

test("many desa are counted, not named", () => {
  const many = ["2001", "2002", "2003", "2004"].map((desa, at) =>
    moved(`33.10.15.209${at}`, `62.06.01.${desa}`),
  );
  const [told] = pindahKabupaten(makeSite({ registry: registryWith(many) }), "62.06");
  assert.match(told?.kalimat ?? "", "Sejak 1 Januari 2026, 4 desa/kelurahan yang semula di");
});

test("a report of before desa became one says of how many it tells", () => {
  const united = registryWith([
    moved("33.10.15.2090", "33.10.15.2015"),
    moved("33.10.15.2091", "33.10.15.2015"),
  ]);
  const site = makeSite({ registry: united, editions: [makeEdisi({ registry: united })] });
  const then = united.desaIn("33.10").length + 1;
  const sentence = `Sesudah laporan per 24 November 2025 ada desa yang menjadi satu; cakupan laporan itu dihitung dari ${then} desa/kelurahan waktu itu.`;
  assert.ok(kabupatenView(site, "33.10").kalimat.includes(sentence));
  assert.match(kecamatanView(site, "33.10.15").kalimat.at(-1) ?? "", "yang menjadi satu");
  assert.not.match(kecamatanView(site, "33.10.24").kalimat.join(" "), "menjadi satu");
});

test("a kabupaten that only took another code lost nothing to another one", () => {
  const renamed = registryWith([
    moved("33.98", "33.10"),
    moved("33.98.15.2001", "33.10.15.2015"),
    moved("33.97.15.2001", "33.10.15.2014"),
  ]);
  assert.equal(pindahKabupaten(makeSite({ registry: renamed }), "33.10"), []);
});

test.run();
