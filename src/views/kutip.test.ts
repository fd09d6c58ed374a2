import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite } from "../test/make-edisi.ts";
import { fullRegistry } from "../test/make-workbook.ts";
import { bibtex, citationText, citeFigure, cslJson, type Kutipan } from "./kutip.ts";
import { pageView } from "./page.ts";

const test = suite("citation");

const edition = makeEdisi({ kabupaten: "33.10", tanggal_data: "2025-11-24" });
const index = makeSite({
  registry: fullRegistry(),
  baseUrl: "https://papan.example/",
  editions: [edition],
});

function citationOf(kode: string, href = index.urls.wilayah(kode)): Kutipan {
  const { kutip } = pageView(index, { href, kode, judul: "KDKMP Kabupaten Klaten", deskripsi: "" });
  if (!kutip) throw new Error("not citable");
  return kutip;
}

test("a desa is cited with code, kecamatan, kabupaten, date and the edition's lasting address", () => {
  const text = citationText(citationOf("33.10.15.2015"));
  for (const part of [
    "(33.10.15.2015)",
    "Kec. Wonosari, Kabupaten Klaten",
    "Data per 24 November 2025.",
    "https://papan.example/desa/33.10.15.2015/",
    "https://papan.example/kabupaten/33.10/2025-11-24/k0/",
  ])
    assert.ok(text.includes(part), `${part} in ${text}`);
});

test("without an edition no date is made up", () => {
  const kutipan = citationOf("33.11");
  assert.is(kutipan.edisi, null);
  assert.not.match(bibtex(kutipan), /year|date/);
  assert.not.ok("issued" in (JSON.parse(cslJson(kutipan))[0] as object));
});

test("without an edition the newest figure of the page's region dates it, or of all data", () => {
  const site = makeSite({
    registry: fullRegistry(),
    baseUrl: "https://papan.example/",
    editions: [edition],
    observasi: [makeObservasi({ wilayah: "62", tanggal_data: "2026-01-19" })],
  });
  const textOf = (href: string, kode?: string) => {
    const named = kode === undefined ? {} : { kode };
    const { kutip } = pageView(site, { href, judul: "x", deskripsi: "", ...named });
    return kutip ? citationText(kutip) : "";
  };
  assert.match(textOf("/provinsi/62/", "62"), "Data per 19 Januari 2026.");
  assert.match(textOf("/provinsi/33/", "33"), "Data per 24 November 2025.");
  assert.match(textOf("/publikasi/"), "Data per 19 Januari 2026.");
  assert.not.match(textOf("/provinsi/11/", "11"), "Data per");
});

/** Kalimantan Timur was dated by a desa's figure that stands on the desa's page alone. */
test("a page is dated by figures it carries: a desa's where the desa has no page, else the region's", () => {
  const observasi = [
    makeObservasi({ id: "a", wilayah: "63", tanggal_data: "2025-07-21" }),
    makeObservasi({ id: "b", wilayah: "63.03.06.2014", tanggal_data: "2025-09-16" }),
  ];
  const site = makeSite({ registry: fullRegistry(), editions: [edition], observasi });
  const dateOf = (kode: string) =>
    pageView(site, { href: `/x/${kode}/`, kode, judul: "x", deskripsi: "" }).kutip?.data?.tanggal;
  assert.equal(["63", "63.03"].map(dateOf), ["2025-07-21", "2025-09-16"]);
});

test("the English page is cited as English", () => {
  const { kutip } = pageView(index, { href: "/en/", judul: "x", deskripsi: "" });
  assert.ok(kutip);
  assert.match(bibtex(kutip), "language = {english}");
  assert.match(cslJson(kutip), '"language":"en"');
  assert.match(bibtex(citationOf("33.10")), "language = {indonesian}");
});

test("the fictional region is cited as such", () => {
  assert.match(citationText(citationOf("99.01")), /DATA CONTOH \(wilayah fiktif\)/);
});

test("a page without an address of its own is not cited", () => {
  assert.is(pageView(index, { href: "/404.html", judul: "", deskripsi: "" }).kutip, null);
});

test("BibTeX escapes its signs and has a key that it takes", () => {
  const text = bibtex({
    judul: "50 % & {x}",
    alamat: "https://x.example/a/#b",
    data: null,
    edisi: null,
  });
  assert.match(text, /50 \\% \\& \\{x\\}/);
  assert.match(text, /^@misc\{[a-z0-9]+(-[a-z0-9]+)*-a-b,/);
});

test("BibTeX spells out what TeX would obey, and drops braces that do not pair", () => {
  const titleOf = (judul: string) =>
    bibtex({ judul, alamat: "https://x.example/a/", edisi: null, data: null }).match(
      /title = \{\{(.*)\}\},/,
    )?.[1];
  assert.is(
    titleOf("a \\ b ~ c ^"),
    String.raw`a \textbackslash{} b \textasciitilde{} c \textasciicircum{}`,
  );
  assert.equal(["50 {a", "a} {b", "}{"].map(titleOf), ["50 a", "a b", ""]);
});

test("CSL-JSON dates no closer than the edition", () => {
  const kutipan = { ...citationOf("33.10"), data: { tanggal: "2025-11", teks: "" } };
  const [entry] = JSON.parse(cslJson(kutipan)) as { readonly issued: unknown }[];
  assert.equal(entry?.issued, { "date-parts": [[2025, 11]] });
});

test("a figure is cited in its own words at its own address", () => {
  const alamat = "https://papan.example/kabupaten/33.10/#indikator-x";
  const page = citationOf("33.10");
  const cited = citeFigure(page, { teks: "Terbentuk: 391", alamat, data: null });
  assert.match(cited.judul, /^Terbentuk: 391 – /);
  assert.is(cited.alamat, alamat);
  assert.is(cited.edisi, page.edisi);
});

test("a published figure is cited with its own date and ledger row, not with the page's edition", () => {
  const alamat = "https://papan.example/publikasi/#x";
  const data = { tanggal: "2026-01", teks: "Januari 2026" };
  const text = citationText(citeFigure(citationOf("33.10"), { teks: "58", alamat, data }));
  assert.match(text, /Data per Januari 2026\. https:\/\/papan\.example\/publikasi\/#x$/);
});

test("a page with figures published after its edition is dated by them and names no edition", () => {
  const observasi = [
    makeObservasi({ tanggal_data: "2025-11" }),
    makeObservasi({ tanggal_data: "2026-01", penerbit: "Kabar" }),
  ];
  const later = makeSite({ registry: fullRegistry(), editions: [edition], observasi });
  const page = { href: "/kabupaten/33.10/", kode: "33.10", judul: "Klaten", deskripsi: "" };
  const { kutip } = pageView(later, page);
  assert.equal(kutip?.data, { tanggal: "2026-01", teks: "Januari 2026" });
  assert.is(kutip?.edisi, null);
});

test.run();
