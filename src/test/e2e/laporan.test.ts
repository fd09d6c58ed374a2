import type { Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("board of reports on a phone");

const ROWS = "#tabel-kabupaten-kota tbody tr";
let served: Served;

test.before(async () => {
  served = await serveBuilt();
});

test.after(async () => {
  await served?.close();
});

test("the page is at most a dozen screens long, with script and without", async () => {
  for (const script of [true, false]) {
    const page = await openBoard(script);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height <= 12 * 800, `${height} pixels, ${script ? "with" : "without"} script`);
    await page.close();
  }
});

test("without script all 514 rows are there, folded by province, and unfold", async () => {
  const page = await openBoard(false);
  assert.is((await page.$$(ROWS)).length, 514);
  assert.is((await page.$$("#tabel-kabupaten-kota details")).length, 38);
  assert.is(await shownRows(page), 0);
  await page.click("#provinsi-33 summary");
  assert.is(await shownRows(page), 35);
  await page.close();
});

test("a filter finds rows of all provinces and unfolds them; what has none is not shown", async () => {
  const page = await openBoard(true);
  await page.waitForSelector("#tabel-kabupaten-kota .saring select");
  const said = () => page.$eval("#tabel-kabupaten-kota .saring-jumlah", (one) => one.textContent);
  assert.is(await said(), "514 dari 514 baris");
  const [province, state] = await page.$$("#tabel-kabupaten-kota .saring select");
  await state?.select("Belum ada laporan di sini");
  const silent = await shownRows(page);
  assert.ok(silent > 500 && silent < 514, `${silent}`);
  await province?.select("Jawa Tengah");
  assert.match(String(await said()), / dari 514 baris · Provinsi: Jawa Tengah/);
  const some = await shownRows(page);
  assert.ok(some >= 33 && some <= 35, `${some}`);
  const parts = await page.$$eval("#tabel-kabupaten-kota details:not([hidden])", (all) =>
    all.map((one) => one.id),
  );
  assert.equal(parts, ["provinsi-33"]);
  await page.close();
});

test("the anchor of a province opens its rows", async () => {
  const page = await openBoard(true, "#provinsi-62");
  await page.waitForSelector("#provinsi-62[open]");
  assert.is(await shownRows(page), 14);
  await page.close();
});

test.run();

async function openBoard(script: boolean, anchor = ""): Promise<Page> {
  const page = await served.browser.newPage();
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width: 360, height: 800 });
  await page.goto(`${served.origin}/laporan/${anchor}`, { waitUntil: "networkidle0" });
  return page;
}

/** Rows of kabupaten and kota that can be seen. */
function shownRows(page: Page): Promise<number> {
  return page.$$eval(ROWS, (rows) => rows.filter((row) => row.checkVisibility()).length);
}
