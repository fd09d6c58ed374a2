import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { visit } from "../../pdf/visit.node.ts";
import { filesIn, readSite } from "./site.ts";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("budgets");

const KB = 1024;
/** With most to say, with two koperasi, with claims of the press, with nothing reported, of an old code. */
const DESA = [
  "/desa/99.01.02.2003/",
  "/desa/99.01.01.2006/",
  "/desa/33.10.15.2015/",
  "/desa/33.10.01.2001/",
  "/desa/99.01.02.2008/",
];

let site = "";
let served: Served;

test.before(async () => {
  served = await serveBuilt({ gzip: true });
  site = served.site;
});

test.after(async () => {
  await served?.close();
});

test("the HTML of a desa is at most 12 KB on average and never more than 30 KB", () => {
  const files = filesIn(join(site, "desa"), "index.html");
  const sizes = files.map((file) => statSync(join(site, "desa", file)).size);
  const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  assert.ok(files.length > 1000, `only ${files.length} pages`);
  assert.ok(average <= 12 * KB, `${average} bytes on average`);
  const heavy = files.filter((_, at) => (sizes[at] ?? 0) > 30 * KB);
  assert.equal(heavy, []);
});

test("the first visit to a desa is at most 60 KB as sent, in 12 requests, and nothing moves", async () => {
  for (const path of DESA) {
    const { bytes, requests, cls } = await visit(served.browser, `${served.origin}${path}`);
    assert.ok(requests >= 6 && requests <= 12, `${path}: ${requests} requests`);
    assert.ok(bytes > 30 * KB && bytes <= 60 * KB, `${path}: ${bytes} bytes`);
    assert.ok(cls <= 0.02, `${path}: layout shift ${cls}`);
  }
});

test("no script of any page holds it up", () => {
  const blocking = filesIn(site, ".html").flatMap((file) =>
    (readSite(site, file).match(/<script\b[^>]*>/g) ?? [])
      .filter((tag) => !/ type="(?:module|application\/ld\+json)"/.test(tag))
      .map((tag) => `${file}: ${tag}`),
  );
  assert.equal(blocking, []);
});

test("what a desa loads when its charts, tables and citation are used is at most 60 KB of scripts", async () => {
  const address = `${served.origin}/desa/99.01.02.2003/`;
  const before = await visit(served.browser, address);
  const after = await visit(served.browser, address, { act: useEverything });
  assert.ok(before.scriptBytes < 2 * KB, `${before.scriptBytes} bytes at once`);
  const lazy = after.scriptBytes - before.scriptBytes;
  assert.ok(lazy > 30 * KB, "Chart.js was loaded");
  assert.ok(lazy <= 60 * KB, `${lazy} bytes`);
});

test("without JavaScript a desa says and does the same", async () => {
  for (const path of DESA) {
    const texts: string[] = [];
    for (const enabled of [true, false]) {
      const page = await served.browser.newPage();
      await page.setJavaScriptEnabled(enabled);
      await page.goto(`${served.origin}${path}`, { waitUntil: "networkidle0" });
      for (const summary of await page.$$("summary")) await summary.click();
      texts.push(await page.$eval("body", (body) => body.innerText));
      await page.close();
    }
    const [withScript = "", without = ""] = texts.map((text) => text.split("Salin Teks")[0] ?? "");
    assert.ok(without.length > 500, path);
    const lines = new Set(without.split("\n"));
    const missing = withScript.split("\n").filter((line) => !lines.has(line));
    assert.equal(missing, [], path);
  }
});

/** Points at each chart, opens what is folded, asks for the citation. */
async function useEverything(page: Page): Promise<void> {
  for (const summary of await page.$$("summary")) await summary.click();
  for (const picture of await page.$$(".bagan-gambar")) await picture.hover();
  await page.waitForSelector("canvas");
  await page.waitForSelector(".kutip-bentuk");
  await page.click(".aksi > [href^='#']:not([href='#keliru'])");
  await page.waitForSelector(".kutip-kata");
  await page.waitForNetworkIdle({ idleTime: 200 });
}

test.run();
