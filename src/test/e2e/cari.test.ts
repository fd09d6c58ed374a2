import { type Page } from "puppeteer";
import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { watch } from "./in-browser.ts";
import { filesIn, plainText, readSite } from "./site.ts";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("cari");

let served: Served;
let site = "";

test.before(async () => {
  served = await serveBuilt();
  site = served.site;
});

test.after(async () => {
  await served?.close();
});

test("typing a name with its kabupaten shows the village first, with kecamatan, kabupaten and code", async () => {
  const { page, complaints } = await watch(served.browser, `${served.origin}/cari/`);
  assert.is(await page.evaluate(() => document.activeElement?.id), "q");
  await page.type("#q", "bentangan klaten");
  const first = await firstFound(page, "33.10.15.2015");
  assert.match(first, "Desa Bentangan");
  assert.match(first, "Kec. Wonosari, Kabupaten Klaten");
  assert.match(page.url(), /\?q=bentangan\+klaten$/);
  assert.equal(complaints, []);
  await page.close();
});

test("the box on the home page leads to the answer, and a slip is forgiven", async () => {
  const { page } = await watch(served.browser, served.origin);
  await page.type("#q", "bnetangan wonosari");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.match(await firstFound(page, "33.10.15.2015"), "Desa Bentangan");
  await page.close();
});

test("the address carries the query behind ?q= or #, and Back finds it again", async () => {
  for (const address of ["/cari/?q=33.10.15.2015", "/cari/#bentangan%20wonosari"]) {
    const { page } = await watch(served.browser, `${served.origin}${address}`);
    await firstFound(page, "33.10.15.2015");
    await Promise.all([page.waitForNavigation(), page.click("#temuan a")]);
    assert.ok(page.url().endsWith("/desa/33.10.15.2015/"));
    await page.goBack();
    await firstFound(page, "33.10.15.2015");
    await page.close();
  }
});

test("the arrow keys go through the results and back, Enter opens one", async () => {
  const { page } = await watch(served.browser, `${served.origin}/cari/?q=bentangan+klaten`);
  await firstFound(page, "33.10.15.2015");
  await page.focus("#q");
  await page.keyboard.press("ArrowDown");
  assert.is(await page.evaluate(() => document.activeElement?.tagName), "A");
  await page.keyboard.press("ArrowUp");
  assert.is(await page.evaluate(() => document.activeElement?.id), "q");
  await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  assert.ok(page.url().endsWith("/desa/33.10.15.2015/"));
  await page.close();
});

test("a name of 98 villages says so and lists each of them", async () => {
  const { page } = await watch(served.browser, `${served.origin}/cari/?q=sidomulyo`);
  await page.waitForSelector("#temuan details");
  const summary = await page.$eval("#temuan summary", (one) => one.textContent);
  assert.match(summary ?? "", /Sidomulyo: \d+ desa/);
  await page.click("#temuan summary");
  const items = await page.$$eval("#temuan details[open] li", (all) => all.length);
  assert.is(items, 98);
  assert.match(await status(page), "Tambahkan nama kecamatan atau kabupaten");
  await page.close();
});

test("a village without a page leads to its kabupaten's page, which names it", async () => {
  const { page, complaints } = await watch(
    served.browser,
    `${served.origin}/cari/?q=11.01.01.2001`,
  );
  await firstFound(page, "11.01.01.2001");
  await Promise.all([page.waitForNavigation(), page.click("#temuan a")]);
  assert.ok(page.url().endsWith("/kabupaten/11.01/#11.01.01.2001"));
  await page.waitForSelector(".dicari");
  const notice = await page.$eval(".dicari", (one) => one.textContent);
  assert.match(notice ?? "", "kode 11.01.01.2001");
  assert.equal(complaints, []);
  await page.close();
});

test("a query transfers at most 60 KB gzip besides the page", async () => {
  for (const query of [
    "sidomuyo",
    "xentangan wonosari",
    "Noegeri Batin Buay Sandang Aji",
    "6209",
  ]) {
    const { page, asked } = await watch(
      served.browser,
      `${served.origin}/cari/?${new URLSearchParams({ q: query }).toString()}`,
    );
    await page.waitForFunction(() => document.querySelector("#kabar")?.textContent !== "");
    const files = asked.map((address) => new URL(address).pathname.slice(1));
    const own = files.filter((file) => /^data\/cari\/|\.js$/.test(file));
    const bytes = own.reduce((sum, file) => sum + gzipSync(readSite(site, file)).length, 0);
    assert.ok(own.length > 1 && bytes <= 60 * 1024, `${query}: ${bytes} bytes`);
    await page.close();
  }
});

test("without JavaScript the alphabet leads to every village in two clicks", async () => {
  const page = await served.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.origin}/cari/`);
  assert.match(
    await page.$eval("noscript", (one) => one.textContent ?? ""),
    "memerlukan JavaScript",
  );
  await Promise.all([page.waitForNavigation(), page.click('.abjad a[href="/cari/b/"]')]);
  const parts = await page.$$eval(".daftar-bagian a", (all) => all.map((one) => one.textContent));
  const number = parts.findIndex((part) => (part?.split(" – ")[1] ?? "") >= "Bentangan") + 1;
  await page.goto(`${served.origin}/cari/b/${number}/`);
  const text = await page.$eval("main", (main) => main.textContent ?? "");
  assert.match(text, /Desa Bentangan\s+Kec\. Wonosari, Kabupaten Klaten\s+33\.10\.15\.2015/);
  await page.close();
});

test("every page leads to the search, and no list of names is heavier than 45 KB", () => {
  for (const file of ["index.html", "desa/33.10.15.2015/index.html", "tentang/index.html"])
    assert.ok(readSite(site, file).includes('href="/cari/"'), file);
  const heavy = filesIn(site, "index.html")
    .filter((file) => file.startsWith("cari/"))
    .filter((file) => readSite(site, file).length > 45_000);
  assert.equal(heavy, []);
  assert.match(plainText(readSite(site, "cari/index.html")), "Semua nama menurut abjad");
});

/** Text of the first result, once it holds this code. */
async function firstFound(page: Page, kode: string): Promise<string> {
  await page.waitForFunction(
    (code) => document.querySelector("#temuan li")?.textContent?.includes(code),
    {},
    kode,
  );
  return page.$eval("#temuan li", (item) => item.textContent ?? "");
}

async function status(page: Page): Promise<string> {
  return page.$eval("#kabar", (element) => element.textContent ?? "");
}

test.run();
