import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../test/make-edisi.ts";
import { sitemapAddresses, sitemapCodes } from "./peta-situs.ts";

const test = suite("sitemaps");

const index = repositorySite();
const all = sitemapCodes(index).flatMap((kode) => sitemapAddresses(index, kode));

test("every address stands in one map once", () => {
  assert.is(new Set(all).size, all.length);
});

test("the fictional region is in none", () => {
  assert.equal(
    all.filter((address) => /\/99(\.|\/)/.test(address)),
    [],
  );
});

test("kabupaten without an edition stand in the map of their province, their desa do not", () => {
  const bali = sitemapAddresses(index, "51");
  assert.ok(bali.some((address) => address.endsWith("/kabupaten/51.01/")));
  assert.not.ok(bali.some((address) => address.includes("/desa/51.")));
  assert.ok(all.some((address) => address.endsWith("/desa/33.10.15.2015/")));
});

test("with a page for every desa no map grows beyond what search engines take", () => {
  const national = repositorySite("national");
  for (const kode of sitemapCodes(national))
    assert.ok(sitemapAddresses(national, kode).length <= 50_000);
});

test.run();
