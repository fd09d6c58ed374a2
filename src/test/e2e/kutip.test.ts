import type { Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../../base/papan.ts";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("citing in a browser");

const DESA = "/desa/99.01.02.2003/";
const CITATION = `${PAPAN.nama}. DATA CONTOH (wilayah fiktif): Desa Sukamaju, Kec. Melati, Kabupaten Contoh (99.01.02.2003)`;
const EDITION = /Edisi tetap: https:\S+\/kabupaten\/99\.01\/2025-12-31\/k\d\/#99\.01\.02\.2003/;

/** What is not granted by name is refused; the second is what every page may do by itself. */
const COPYING = ["clipboard-read", "clipboard-sanitized-write"] as const;

let served: Served;

test.before(async () => {
  served = await serveBuilt();
});

test.after(async () => {
  await served?.close();
});

test("one press copies the page's citation as text, BibTeX or CSL-JSON", async () => {
  const page = await openPage(DESA);
  await page.click(".kutip summary");
  await page.waitForSelector(".kutip-bentuk");
  const copied: string[] = [];
  for (const button of await page.$$(".kutip-bentuk button")) {
    await button.focus();
    await page.keyboard.press(copied.length === 1 ? "Space" : "Enter");
    await button.evaluate(waitForWords, "Tersalin");
    copied.push(await clipboard(page));
  }
  const [text = "", bibtex = "", csl = ""] = copied;
  assert.is(text.slice(0, CITATION.length), CITATION);
  assert.match(text, EDITION);
  assert.match(bibtex, /^@misc\{[a-z0-9-]+-desa-99\.01\.02\.2003-2025-12-31,/);
  const [entry] = JSON.parse(csl) as readonly { readonly note: string }[];
  assert.match(entry?.note ?? "", EDITION);
  await page.close();
});

test("one press beside a figure copies it with its place, date and lasting address", async () => {
  const page = await openPage("/kabupaten/33.10/");
  const link = await page.$("#indikator-beroperasi .aksi a");
  await link?.click();
  await link?.evaluate(waitForWords, "Tersalin");
  const text = await clipboard(page);
  assert.match(text, /284/);
  assert.match(text, "per 24 November 2025");
  assert.match(text, "Kabupaten Klaten (33.10)");
  assert.match(text, /Data per 24 November 2025\. https:\S+\/33\.10\/2025-11-24\/k0\/#ringkasan$/);
  await page.close();
});

test("a published figure newer than the edition is cited by its row of the ledger", async () => {
  const page = await openPage("/kabupaten/35.05/");
  const link = await page.$("#indikator-beroperasi .aksi a");
  await link?.click();
  await link?.evaluate(waitForWords, "Tersalin");
  const text = await clipboard(page);
  assert.match(text, /58 \(per Januari 2026 · bicarablitar\.com/);
  assert.match(
    text,
    /Data per Januari 2026\. https:\S+\/publikasi\/#35\.05-2026-01-beroperasi-\S+$/,
  );
  assert.is(new URL(page.url()).pathname, "/kabupaten/35.05/");
  await page.close();
});

test("the sum of a table is cited with the table's name and each column", async () => {
  const page = await openPage("/kabupaten/99.01/usaha/");
  const link = await page.$(".unduh .aksi a");
  const id = await link?.evaluate((one) => (one as HTMLAnchorElement).hash.slice(1));
  await link?.click();
  await link?.evaluate(waitForWords, "Tersalin");
  const text = await clipboard(page);
  const caption = await page.$eval(
    `#${id}`,
    (row) => row.closest("table")?.caption?.textContent?.trim() ?? "",
  );
  assert.ok(caption !== "" && text.includes(caption), text);
  await page.close();
});

test("where a page may not copy, the text is marked so that one key is left to press", async () => {
  const page = await openPage(DESA, { mayCopy: false });
  await page.click("#jumlah_anggota a[href='#jumlah_anggota']");
  await page.waitForSelector(".kutip[open] .kutip-bentuk");
  const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
  const cited = `${PAPAN.nama}. Anggota dan modal per 31 Desember 2025`;
  assert.is(selected.slice(0, cited.length), cited);
  assert.match(selected, /Angka 1\.111 orang/);
  assert.match(selected, "DATA CONTOH (wilayah fiktif): Desa Sukamaju");
  const [button] = await page.$$(".kutip-bentuk button");
  await button?.click();
  await button?.evaluate(waitForWords, "Terpilih; salin dengan Ctrl+C");
  await page.close();
});

test("to report a mistake in a figure opens the form with page, figure and edition filled in", async () => {
  const page = await openPage(DESA);
  const form = new Promise<URL>((resolve) => {
    page.on("request", (request) => {
      if (request.url().includes("/issues/new")) resolve(new URL(request.url()));
    });
  });
  await page.click("#jumlah_anggota a[href='#keliru']");
  const { searchParams } = await form;
  assert.match(
    searchParams.get("halaman") ?? "",
    /\/desa\/99\.01\.02\.2003\/#jumlah_anggota \(edisi 2025-12-31/,
  );
  assert.match(searchParams.get("tertulis") ?? "", "Jumlah Anggota");
  await page.close();
});

test("without JavaScript the line to cite is there, and a figure's link is its address", async () => {
  const page = await served.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.origin}${DESA}`, { waitUntil: "load" });
  await page.click(".kutip summary");
  const said = await page.$eval(".kutip", (box) => (box as HTMLElement).innerText);
  assert.is(said.replace(/^Kutip\s+/, "").slice(0, CITATION.length), CITATION);
  await page.click("#jumlah_anggota a[href='#jumlah_anggota']");
  assert.ok(page.url().endsWith(`${DESA}#jumlah_anggota`));
  await page.close();
});

async function openPage(path: string, { mayCopy = true } = {}): Promise<Page> {
  const context = await served.browser.createBrowserContext();
  if (mayCopy) await context.overridePermissions(served.origin, [...COPYING]);
  const page = await context.newPage();
  // What a page without a secure connection has instead.
  if (!mayCopy)
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
  await page.goto(`${served.origin}${path}`, { waitUntil: "networkidle0" });
  await page.bringToFront();
  return page;
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Runs in the page: what is said beside an element, once it is said. */
async function waitForWords(element: Element, words: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (element.nextElementSibling?.textContent?.includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`nothing says: ${words}`);
}

test.run();
