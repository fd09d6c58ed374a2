import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../../test/make-edisi.ts";
import { kabupatenView } from "../../views/kabupaten.ts";
import { kabupatenPage } from "./kabupaten-page.ts";

const test = suite("kabupaten page");
const index = repositorySite();
const linksOf = (kode: string) => {
  const page = String(kabupatenPage(kabupatenView(index, kode)));
  const links = page.matchAll(
    /<a href="\/kabupaten\/[\d.]+\/([\w.]+\.(?:csv|xlsx|json))"[^>]*>([^<]+)</g,
  );
  return [...links].map(([, file, label]) => `${file}: ${label}`);
};

test("each file beside the figures says what it holds", () => {
  assert.equal(linksOf("99.01").slice(0, 5), [
    "angka.csv: Angka (CSV)",
    "terbitan.csv: Angka terbitan (CSV)",
    "data.csv: Baris per desa (CSV)",
    "data.xlsx: Semuanya (XLSX)",
    "data.json: Semuanya (JSON)",
  ]);
});

test("rows that only name desa are not called a report", () => {
  assert.ok(linksOf("62.06").includes("data.csv: Daftar desa, belum ada isinya (CSV)"));
});

test("a kabupaten without an edition has no files", () => {
  assert.equal(linksOf("11.01"), []);
});

/** Desa Awang Bangkal Barat: 2.500 members, in a kabupaten without an edition. */
test("a figure about a desa without a page stands on the page of its kabupaten", () => {
  const told = ({ publikasi_bawah }: ReturnType<typeof kabupatenView>) =>
    publikasi_bawah.map(({ wilayah, klaim, href }) => [wilayah, klaim.teks, href]);
  const banjar = kabupatenView(index, "63.03");
  assert.equal(told(banjar), [["Desa Awang Bangkal Barat", "2.500", null]]);
  assert.match(String(kabupatenPage(banjar)), "Koperasi punya 2.500 anggota");
  assert.equal(told(kabupatenView(index, "33.10")), []);
});

/** Blitar: an edition of May 2025, figures of January 2026. */
test("beside the edition's date stands that of later figures, by which the page is cited", () => {
  const later = " · angka terbitan tentang wilayah ini sampai Januari 2026";
  const view = kabupatenView(index, "35.05");
  assert.is(view.kutip?.data?.teks, "Januari 2026");
  assert.ok(String(kabupatenPage(view)).includes(later));
  assert.not.ok(
    String(kabupatenPage(kabupatenView(index, "33.10"))).includes("angka terbitan tentang"),
  );
});

test.run();
