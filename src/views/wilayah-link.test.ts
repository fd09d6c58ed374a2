import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite } from "../test/make-edisi.ts";
import { BENTANGAN, fullRegistry } from "../test/make-workbook.ts";
import { breadcrumbs, fullName, wilayahLink } from "./wilayah-link.ts";

const test = suite("wilayah link");

const registry = fullRegistry();
const index = makeSite({ registry });

test("a name carries the word for its level", () => {
  assert.equal(
    ["00", "33", "33.10", "35.72", "33.10.15", BENTANGAN, "33.10.24.1002"].map((kode) =>
      fullName(registry, kode),
    ),
    [
      "Indonesia",
      "Provinsi Jawa Tengah",
      "Kabupaten Klaten",
      "Kota Blitar",
      "Kecamatan Wonosari",
      "Desa Bentangan",
      "Kelurahan Barenglor",
    ],
  );
});

test("a province that is called Provinsi is not called so twice", () => {
  assert.is(fullName(registry, "99"), "Provinsi Contoh");
});

/** domain.md §1.6: the same name, another place. */
test("Desa Tanah Datar and Kabupaten Tanah Datar are told apart", () => {
  assert.is(fullName(registry, "64.02.05.2006"), "Desa Tanah Datar");
  assert.is(fullName(registry, "13.04"), "Kabupaten Tanah Datar");
});

test("the way from home ends at the parent", () => {
  assert.equal(breadcrumbs(index, "33.10"), [
    { kode: "00", nama: "Beranda", href: "/" },
    { kode: "33", nama: "Provinsi Jawa Tengah", href: "/provinsi/33/" },
  ]);
  assert.equal(
    breadcrumbs(index, "33").map(({ nama }) => nama),
    ["Beranda"],
  );
  assert.equal(breadcrumbs(index, "00"), []);
});

test("a link has code, name and address", () => {
  assert.equal(wilayahLink(index, BENTANGAN), {
    kode: BENTANGAN,
    nama: "Desa Bentangan",
    href: "/desa/33.10.15.2015/",
  });
});

test("a region that does not exist has no name", () => {
  assert.throws(() => fullName(registry, "33.10.15.2099"), /unknown region code/);
});

test.run();
