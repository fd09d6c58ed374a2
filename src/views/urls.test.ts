import { suite } from "uvu";
import * as assert from "uvu/assert";
import { downloadName } from "./urls-cetak.ts";
import { createUrls, outputFile } from "./urls.ts";

const test = suite("urls");

const root = createUrls("https://papan.example/");
const sub = createUrls("https://papan.example/kdkmp");
const KLATEN = { kabupaten: "33.10", tanggal_data: "2025-11-24" };
const FOLDER = { wilayah: "33.10", tanggal: "2025-11-24" };

/** architecture.md §6: permanent addresses. */
test("every level has its address", () => {
  assert.equal(["00", "33", "33.10", "33.10.15", "33.10.15.2015"].map(root.wilayah), [
    "/",
    "/provinsi/33/",
    "/kabupaten/33.10/",
    "/kecamatan/33.10.15/",
    "/desa/33.10.15.2015/",
  ]);
});

test("an edition has one address for its newest correction and one for each version", () => {
  assert.is(root.edisi(KLATEN), "/kabupaten/33.10/2025-11-24/");
  assert.is(root.edisi(KLATEN, 0), "/kabupaten/33.10/2025-11-24/k0/");
  assert.is(root.edisi(KLATEN, 1), "/kabupaten/33.10/2025-11-24/k1/");
});

test("PDFs stay with their edition, downloads beside their page", () => {
  assert.is(
    root.cetak.pdf(FOLDER, { kode: "33.10.15.2015", kertas: "A4", bentuk: "biasa" }),
    "/kabupaten/33.10/2025-11-24/pdf/33.10.15.2015_A4.pdf",
  );
  assert.is(root.data("33.10", "data.csv"), "/kabupaten/33.10/data.csv");
  assert.is(root.data("33.10.15.2015", "data.json"), "/desa/33.10.15.2015/data.json");
});

test("what a program reads stands beside its page or under data", () => {
  assert.is(root.dataEdisi(KLATEN, 0), "/kabupaten/33.10/2025-11-24/k0/data.json");
  assert.equal(
    [sub.dataProvinsi("33"), sub.dataWilayah],
    ["/kdkmp/data/wilayah/33.json", "/kdkmp/data/wilayah.json"],
  );
});

test("downloads of a version stay with it, those of the country stand under data", () => {
  assert.equal(
    [
      root.dataEdisi(KLATEN, 1, "data.xlsx"),
      root.data("00", "data.csv"),
      sub.data("33", "datapackage.json"),
    ],
    [
      "/kabupaten/33.10/2025-11-24/k1/data.xlsx",
      "/data.csv",
      "/kdkmp/provinsi/33/datapackage.json",
    ],
  );
  assert.equal(
    [
      root.unduhan,
      root.katalog,
      sub.parquet("wilayah"),
      root.skema("1.1.0"),
      root.skema("1.1.0", "gerai"),
    ],
    [
      "/data/",
      "/data/katalog.jsonld",
      "/kdkmp/data/wilayah.parquet",
      "/skema/1.1.0/index.json",
      "/skema/1.1.0/gerai.schema.json",
    ],
  );
});

test("the tables of a page have addresses below it, and so have published figures", () => {
  assert.equal(
    [root.tabel("33.10", "jalur", "per-kecamatan", "json"), root.bukuTabel("33.10", "jalur")],
    ["/kabupaten/33.10/jalur/per-kecamatan.json", "/kabupaten/33.10/jalur/tabel.xlsx"],
  );
  assert.is(sub.bukuHalaman(sub.laporan), "/kdkmp/laporan/tabel.xlsx");
  assert.equal(
    [
      root.dataIndikator("beroperasi", "metadata.json"),
      root.dataPublikasi("data.json"),
      root.dataPublikasi("data.csv", true),
    ],
    ["/indikator/beroperasi/metadata.json", "/publikasi/data.json", "/publikasi/contoh/data.csv"],
  );
});

test("changes have a page, and feeds beside the pages of what they tell of", () => {
  assert.equal(
    [root.perubahan, root.umpan("00"), sub.umpan("33.10")],
    ["/perubahan/", "/perubahan.xml", "/kdkmp/kabupaten/33.10/perubahan.xml"],
  );
});

test("a steward's pages take the code of a region behind their address", () => {
  assert.equal(
    [root.periksa, root.templat(), root.templat("33.10"), sub.formulir("33.10.15")],
    ["/periksa/", "/templat/", "/templat/#33.10", "/kdkmp/formulir/#33.10.15"],
  );
});

test("references have their addresses", () => {
  assert.is(root.indikator("beroperasi"), "/indikator/beroperasi/");
  assert.is(root.instruksi("katingan-437-2025"), "/instruksi/katingan-437-2025/");
  assert.equal([root.publikasi, root.dasarHukum], ["/publikasi/", "/dasar-hukum/"]);
});

test("under a sub-path every address has it in front, with or without its slash", () => {
  assert.is(sub.wilayah("33.10"), "/kdkmp/kabupaten/33.10/");
  assert.is(createUrls("https://papan.example/kdkmp/").wilayah("33.10"), sub.wilayah("33.10"));
  assert.equal([sub.base, sub.home, sub.wilayah("00")], Array(3).fill("/kdkmp/"));
  assert.is(sub.asset("site.css"), "/kdkmp/assets/site.css");
});

test("a full address has the origin once", () => {
  assert.is(sub.absolute(sub.wilayah("33.10")), "https://papan.example/kdkmp/kabupaten/33.10/");
});

test("the file behind an address lies below the output folder, without the sub-path", () => {
  assert.is(outputFile(root, "/"), "index.html");
  assert.is(outputFile(sub, "/kdkmp/"), "index.html");
  assert.is(outputFile(sub, "/kdkmp/desa/33.10.15.2015/"), "desa/33.10.15.2015/index.html");
  assert.is(outputFile(root, "/kabupaten/33.10/data.csv"), "kabupaten/33.10/data.csv");
});

test("a malformed code has no address", () => {
  assert.throws(() => root.wilayah("33.1"), /not a region code/);
  assert.throws(() => root.wilayah("../etc"), /not a region code/);
});

const nameOf = (nama: string) =>
  downloadName(
    FOLDER,
    { kode: "33.10.15.2015", kertas: "A4", bentuk: "biasa" },
    { nama, tanda: null },
  );

test("a downloaded PDF says in its name what it is", () => {
  assert.is(nameOf("Bentangan"), "KDKMP_33.10.15.2015_Bentangan_2025-11-24_A4.pdf");
});

test("slashes, apostrophes and spaces of names do no harm in a file name", () => {
  assert.is(
    nameOf("Pasar Panas/Taniran"),
    "KDKMP_33.10.15.2015_Pasar-Panas-Taniran_2025-11-24_A4.pdf",
  );
  assert.is(nameOf("Soka'an"), "KDKMP_33.10.15.2015_Soka-an_2025-11-24_A4.pdf");
  assert.is(nameOf("T'Singa (Baru)"), "KDKMP_33.10.15.2015_T-Singa-Baru_2025-11-24_A4.pdf");
});

test("a letter with an accent keeps its letter", () => {
  assert.is(nameOf("Péré"), "KDKMP_33.10.15.2015_Pere_2025-11-24_A4.pdf");
});

test.run();
