import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { placeJsonLd } from "../exports/jsonld.ts";
import { desaPage } from "../site/desa/desa-page.ts";
import { page } from "../site/page.ts";
import { repositoryData } from "../test/make-edisi.ts";
import { desaView } from "../views/desa.ts";
import { indexSite } from "../views/site-index.ts";
import { createUrls } from "../views/urls.ts";
import { hugoVersion, openHugoProject, writeHugoPages } from "./hugo.node.ts";
import { wordsOf } from "./situs-desa.node.ts";

const test = suite("bench: hugo");

const folder = mkdtempSync(join(tmpdir(), "papan-hugo-"));
const { dataset } = repositoryData();
const index = indexSite({
  dataset,
  urls: createUrls("https://contoh.invalid/"),
  repository: "https://contoh.invalid/papan",
  scope: "default",
  pdf: false,
});
/** Desa and kelurahan of every kabupaten that reports, with much to say and with little. */
const desa = index.reporting
  .filter((kode) => !index.registry.isFictional(kode))
  .flatMap((kode) => index.registry.desaIn(kode).filter((_, at) => at % 10 === 0));

test.after(() => rmSync(folder, { recursive: true }));

test("Hugo is given everything that the page of a desa says", () => {
  openHugoProject(folder, { baseURL: "https://contoh.invalid/", repository: index.repository });
  writeHugoPages(folder, index, desa);
  const names = readdirSync(join(folder, "content", "desa"));
  assert.is(names.length, desa.length);
  for (const [at, kode] of desa.entries()) {
    const text = readFileSync(join(folder, "content", "desa", names[at] ?? ""), "utf8");
    const given = JSON.parse(text) as Readonly<Record<string, unknown>>;
    assert.is(given["url"], index.urls.wilayah(kode));
    for (const sentence of desaView(index, kode).kalimat)
      assert.ok(text.includes(quoted(sentence)));
  }
});

test("where Hugo is installed, its page says word for word what ours says", () => {
  if (hugoVersion("hugo") === undefined) return;
  const out = join(folder, "hasil");
  const { status, stderr } = spawnSync("hugo", ["--source", folder, "--destination", out], {
    encoding: "utf8",
  });
  assert.is(status, 0, stderr);
  const other = desa.filter((kode) => {
    const theirs = readFileSync(join(out, "desa", kode, "index.html"), "utf8");
    return wordsOf(theirs) !== wordsOf(ourPage(kode));
  });
  assert.equal(other, []);
});

test("words are what is left without markup, blanks and signs written in several ways", () => {
  assert.is(wordsOf("<p>Rapat\n <b>13&#39;</b></p>"), "Rapat13");
  assert.is(wordsOf('<script type="a">{"b":1}</script><td >7 &amp; 8</td>'), "78");
});

function ourPage(kode: string): string {
  const view = desaView(index, kode);
  const part = { provinsi: [], kabupaten: [], kecamatan: [], desa, general: false, cari: false };
  const context = { index, part, assetVersion: "", write: () => undefined };
  const jsonLd = placeJsonLd(index, kode);
  return page(context, { view, kind: "halaman-desa", body: desaPage(view), jsonLd });
}

function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

test.run();
