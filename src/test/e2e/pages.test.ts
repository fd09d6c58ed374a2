import { suite } from "uvu";
import * as assert from "uvu/assert";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { fullRegistry } from "../make-workbook.ts";
import { builtSite, filesIn, plainText, readSite } from "./site.ts";

const test = suite("pages of the default build");
let site = "";

test.before(async () => {
  site = await builtSite();
});

const registry = fullRegistry();
/** Pages of the fictional region: those of its codes, its instructions, its ledger. */
const isFictional = (page: string) =>
  /(^|\/)99(\.|\/)/.test(page) || /(instruksi|publikasi)\/contoh/.test(page);
const isEnded = (kode: string) => !registry.has(kode);

test("Klaten's page shows what the kabupaten stated on 24 November 2025, each with its source", () => {
  const page = readSite(site, "kabupaten/33.10/index.html");
  const text = plainText(page);
  for (const figure of ["401", "284", "117", "87", "237", "296", "46", "38", "2"]) {
    assert.ok(
      new RegExp(`class="angka">${figure}</span>`).test(page),
      `${figure} is a figure on the page`,
    );
  }
  assert.match(text, "per 24 November 2025 · Prokopim Setda Kab. Klaten");
  assert.match(text, "disusun dari publikasi, bukan laporan kabupaten");
  assert.match(text, "rincian 0 dari 401 desa/kelurahan");
});

test("every desa of the four kabupaten and of the example has its page", () => {
  const counts = { "33.10": 401, "64.02": 237, "62.06": 161, "35.05": 248, "99.01": 60 };
  const pages = filesIn(join(site, "desa"), "index.html");
  for (const [kabupaten, count] of Object.entries(counts)) {
    const own = pages.filter((page) => page.startsWith(`${kabupaten}.`));
    const old = kabupaten === "99.01" ? 1 : 0;
    assert.is(own.length, count + old, kabupaten);
  }
});

test("all 38 provinces and 514 kabupaten and kota have a page, edition or not", () => {
  const real = (folder: string) =>
    filesIn(join(site, folder), "index.html").filter(
      (page) => !page.startsWith("99") && page.split("/").length === 2,
    );
  assert.is(real("provinsi").length, 38);
  assert.is(real("kabupaten").length, 514);
  assert.match(
    plainText(readSite(site, "kabupaten/11.01/index.html")),
    "Belum ada laporan kabupaten di sini.",
  );
});

test("every desa page has a chart and links to its PDF, which is there", () => {
  const kabupatenDate = {
    "33.10": "2025-11-24",
    "64.02": "2025-06-10",
    "62.06": "2025-09-30",
    "35.05": "2025-05-20",
    "99.01": "2025-12-31",
  };
  for (const page of filesIn(join(site, "desa"), "index.html")) {
    const kode = page.split("/")[0] ?? "";
    if (isEnded(kode)) continue;
    const text = readSite(site, `desa/${page}`);
    const kabupaten = kode.slice(0, 5) as keyof typeof kabupatenDate;
    const pdf = `/kabupaten/${kabupaten}/${kabupatenDate[kabupaten]}/pdf/${kode}_A4.pdf`;
    assert.ok(text.includes('class="bagan"') && text.includes("<svg"), `chart on ${kode}`);
    assert.ok(text.includes(`href="${pdf}"`), `PDF link on ${kode}`);
    assert.ok(existsSync(join(site, pdf)), `PDF of ${kode}`);
  }
});

test("every page of the fictional region says so and is kept from search engines", () => {
  const pages = filesIn(site, "index.html").filter(isFictional);
  assert.ok(pages.length >= 60);
  for (const page of pages) {
    const text = readSite(site, page);
    assert.ok(text.includes("DATA CONTOH – wilayah fiktif"), page);
    assert.ok(text.includes('name="robots" content="noindex"'), page);
  }
});

test("no page of a real region carries the mark of the fictional one", () => {
  const marked = filesIn(site, "index.html").filter((page) =>
    readSite(site, page).includes("contoh-pita"),
  );
  assert.equal(
    marked.filter((page) => !isFictional(page)),
    [],
  );
});

test("a desa nobody reported on shows no zero for what is unknown", () => {
  const text = plainText(readSite(site, "desa/33.10.01.2001/index.html"));
  assert.match(text, "Rincian koperasi di Desa");
  assert.not.match(text, "0 anggota");
  assert.not.match(text, "0 dari 6");
  assert.match(text, "belum dilaporkan");
});

test("Bentangan's page tells what was published about it, contradictions included", () => {
  const text = plainText(readSite(site, "desa/33.10.15.2015/index.html"));
  assert.match(text, "sekitar 1.190 orang");
  assert.match(text, "sekitar 1.100 orang");
  assert.match(text, "EGINDO.co");
});

test("Katingan's date is no more precise than its source", () => {
  const text = plainText(readSite(site, "kabupaten/62.06/index.html"));
  assert.match(text, "Data per September 2025");
  assert.not.match(text, "30 September 2025");
});

test("the withdrawn 44 of Blitar is shown as withdrawn and never as a target", () => {
  const text = plainText(readSite(site, "kabupaten/35.05/index.html"));
  assert.match(text, /44\s+desa dicabut/);
  assert.match(text, "248 koperasi");
});

test("Blitar's target page holds 248 in six months, assistance apart, and foretells nothing", () => {
  const text = plainText(readSite(site, "kabupaten/35.05/target/index.html"));
  assert.match(text, "248 koperasi dalam 6 bulan, per 20 Mei 2025, menurut KabarBaik.co.");
  assert.match(text, "tidak dihitung: tanggal mulai tidak dinyatakan");
  assert.match(text, "Itu pendampingan; tidak dipakai untuk menghitung laju pembentukan");
  assert.match(text, "44 desa, sudah dicabut: angka itu bukan target");
  assert.not.match(text, "paling cepat tercapai");
});

test("the board of reports shows all 514 and calls nobody late without a document", () => {
  const page = readSite(site, "laporan/index.html");
  const text = plainText(page);
  const board = page.split('id="kabupaten"')[1]?.split('id="contoh"')[0] ?? "";
  assert.is(board.match(/<th scope="row">/g)?.length, 514);
  assert.match(text, "510 belum ada laporannya di sini");
  const [real = "", example = ""] = page.split('id="contoh"');
  assert.not.match(plainText(real), /Terlambat laporan/);
  assert.match(plainText(example), /Terlambat\s+laporan September 2025 tidak ada di sini/);
  assert.ok(existsSync(join(site, "laporan/kabupaten-kota.csv")));
});

test("an instruction's tasks stand by duty holder, with eight of ten offices named", () => {
  const text = plainText(readSite(site, "instruksi/katingan-437-2025/index.html"));
  assert.match(text, "Sepuluh perangkat daerah disebut, delapan bernama");
  for (const kind of ["opd", "camat", "bumd", "semua"])
    assert.ok(existsSync(join(site, `instruksi/katingan-437-2025/tugas-${kind}.csv`)), kind);
  assert.match(
    plainText(readSite(site, "kabupaten/62.06/index.html")),
    "25 tugas, statusnya belum dilaporkan di sini",
  );
  assert.match(plainText(readSite(site, "instruksi/index.html")), "Bupati Katingan");
});

test("the old code of a desa keeps its address and names the successor", () => {
  const text = plainText(readSite(site, "desa/99.01.02.2008/index.html"));
  assert.match(text, "Penggantinya 99.01.04.2011");
});

test("all 117 codes that the newest list of regions left out have a page, whoever reports", () => {
  const ended = filesIn(join(site, "desa"), "index.html").map((page) => page.split("/")[0] ?? "");
  assert.is(ended.filter((kode) => isEnded(kode) && !kode.startsWith("99.")).length, 117);
  const moved = plainText(readSite(site, "desa/92.02.03.2019/index.html"));
  assert.match(moved, "92.02.32.2005 Desa Mokwam, Kec. Mokwam, Kabupaten Manokwari");
  const lost = plainText(readSite(site, "desa/74.02.36.1009/index.html"));
  assert.match(lost, "Penerusnya tidak diketahui");
});

test("a 404 page and robots.txt are there", () => {
  assert.match(plainText(readSite(site, "404.html")), "Halaman ini tidak ada");
  assert.match(readSite(site, "robots.txt"), "User-agent: *");
});

test.run();
