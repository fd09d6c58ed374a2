import { suite } from "uvu";
import * as assert from "uvu/assert";
import { oembedJson } from "../exports/oembed.ts";
import { makeSite, repositoryData, repositorySite } from "../test/make-edisi.ts";
import { sematanKeys, sematanView } from "./sematan.ts";

const test = suite("charts to embed");

const index = repositorySite();
const keys = sematanKeys(index, ["99.01"]);

test("the example's charts each have an address of their own", () => {
  const addresses = keys.map((key) => index.urls.sematan(key));
  assert.ok(addresses.length > 0);
  assert.is(new Set(addresses).size, addresses.length);
});

test("oEmbed names the page, its size and that the region is fictional", () => {
  for (const key of keys) {
    const view = sematanView(index, key);
    const oembed = JSON.parse(oembedJson(view)) as Record<string, string>;
    assert.equal([oembed["version"], oembed["type"]], ["1.0", "rich"]);
    assert.ok(oembed["html"]?.includes(`src="${view.alamat}"`));
    assert.match(oembed["title"] ?? "", /^DATA CONTOH/);
  }
});

test("oEmbed names the site, also one that lies below its host's root", () => {
  const baseUrl = "https://papan.example/kdkmp/";
  const below = makeSite({ ...repositoryData().dataset, baseUrl });
  const [key] = keys;
  if (!key) throw new Error("no chart");
  const oembed = JSON.parse(oembedJson(sematanView(below, key))) as Record<string, string>;
  assert.is(oembed["provider_url"], baseUrl);
});

test("the source of a chart that stands alone is on its topic's page", () => {
  const sources = keys.map((key) => sematanView(index, key).bagan.sumber?.href ?? "");
  assert.ok(sources.includes("/kabupaten/99.01/target/#angka"));
  assert.not(sources.some((href) => href.startsWith("#")));
});

test("a kabupaten without an edition has no chart to embed", () => {
  assert.equal(sematanKeys(index, ["33.11"]), []);
});

test.run();
