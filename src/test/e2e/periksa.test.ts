import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { AxePuppeteer } from "@axe-core/puppeteer";
import { type Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { utils, write } from "xlsx";
import { writeChecker } from "../../commands/checker.node.ts";
import { checkWorkbook } from "../../check/check.ts";
import { inspectWorkbook } from "../../check/inspect.ts";
import { reportOf } from "../../check/report.ts";
import { corpusBooks } from "../corpus/index.ts";
import { LENGKAP } from "../lengkap.ts";
import { repositoryData } from "../make-edisi.ts";
import { checkInPage, chooseInPage, lastDownload, watch } from "./in-browser.ts";
import { ROOT } from "./site.ts";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("periksa");

interface Berkas {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let served: Served;
let folder = "";

test.before(async () => {
  served = await serveBuilt();
  folder = mkdtempSync(join(tmpdir(), "papan-periksa-"));
});

test.after(async () => {
  await served?.close();
  if (folder) rmSync(folder, { recursive: true });
});

test("on the site it finds in every workbook what the command line finds, and asks no other host", async () => {
  const { page, asked, complaints } = await watch(served.browser, `${served.origin}/periksa/`);
  assert.equal(await differences((berkas) => checkInPage(page, berkas)), []);
  assert.equal([asked.filter((url) => !url.startsWith(served.origin)), complaints], [[], []]);
  await page.close();
});

test("from a file it finds the same, and asks nobody", async () => {
  // It is the same program: by day every fourth workbook shows that it has all it needs.
  const some = LENGKAP ? 1 : 4;
  const file = join(folder, "pemeriksa-99.01.html");
  await writeChecker({ root: ROOT, kabupaten: "99.01", out: file });
  const { page, asked, complaints } = await watch(served.browser, pathToFileURL(file).href);
  assert.equal(await differences((berkas) => checkInPage(page, berkas), some), []);
  assert.equal([asked.length, complaints], [1, []]);
  assert.match(await page.title(), "99.01 Kabupaten Contoh");
  await page.close();
});

test("the checker saved from the page is the one that npm run checker writes", async () => {
  const { page } = await watch(served.browser, `${served.origin}/periksa/#33.10`);
  await page.waitForSelector("#simpan-pemeriksa:not([disabled])");
  await page.click("#simpan-pemeriksa");
  const saved = await lastDownload(page);
  const file = join(folder, "pemeriksa-33.10.html");
  await writeChecker({ root: ROOT, kabupaten: "33.10", out: file });
  assert.ok(saved.equals(readFileSync(file)));
  await page.close();
});

test("the marked workbook is the one that the command line writes", async () => {
  const { page } = await watch(served.browser, `${served.origin}/periksa/`);
  const berkas = { name: "2025-12-31.xlsx", bytes: shipped("2025-12-31.xlsx") };
  await checkInPage(page, berkas);
  await page.click("[data-unduh=bertanda]");
  const { bertanda } = await inspectWorkbook(inputOf(berkas));
  assert.ok((await lastDownload(page)).equals(bertanda ?? new Uint8Array()));
  await page.close();
});

test("while a heavy workbook is checked the page answers, and the check can be cancelled", async () => {
  const { page } = await watch(served.browser, `${served.origin}/periksa/`);
  const berkas = { name: "berat.xlsx", bytes: heavyWorkbook() };
  const canCancel = () => page.$eval("#batal", (button) => button.checkVisibility());
  assert.not(await canCancel());
  await page.evaluate(countPauses);
  const began = Date.now();
  await checkInPage(page, berkas);
  const [longest, whole] = [await page.evaluate(() => window.papanJeda ?? 0), Date.now() - began];
  assert.ok(longest < whole / 2, `the page stood still for ${longest} of ${whole} ms`);
  await chooseInPage(page, berkas);
  await page.waitForSelector("#batal", { visible: true });
  await page.click("#batal");
  await page.waitForSelector(".hasil-kalimat");
  assert.match(await toldIn(page), /^Dibatalkan/);
  assert.not(await canCancel());
  await page.close();
});

test("a check that takes too long is ended, and the next one works", async () => {
  for (const address of [`${served.origin}/periksa/`, await oneFileAddress()]) {
    const { page, complaints } = await watch(served.browser, address);
    const limit = await page.$eval("#periksa", (root) => root.getAttribute("data-batas") ?? "");
    await page.$eval("#periksa", (root) => root.setAttribute("data-batas", "0.001"));
    await chooseInPage(page, { name: "berat.xlsx", bytes: heavyWorkbook() });
    await page.waitForSelector(".hasil-kalimat");
    assert.match(await toldIn(page), /^Dihentikan karena terlalu lama/);
    await page.$eval("#periksa", (root, text) => root.setAttribute("data-batas", text), limit);
    const laporan = await checkInPage(page, { name: "x.xlsx", bytes: shipped("2025-12-31.xlsx") });
    assert.equal([laporan.kesalahan, complaints], [0, []]);
    await page.close();
  }
});

test("the result is in focus, its first sentence is read aloud, and a filter hides what is not wanted", async () => {
  const { page } = await watch(served.browser, `${served.origin}/periksa/`);
  await checkInPage(page, { name: "2025-11-24.xlsx", bytes: shipped("2025-11-24.xlsx") });
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  const told = await page.$eval("[role=status]", (status) => status.textContent);
  assert.match(told ?? "", /^2025-11-24\.xlsx: Dapat dikirim/);
  const visible = () =>
    page.$$eval(".masalah", (all) => all.filter((one) => one.checkVisibility()).length);
  const before = await visible();
  await page.click("[data-saring=catatan]");
  assert.ok((await visible()) < before);
  await page.close();
});

for (const scheme of ["light", "dark"]) {
  test(`axe finds nothing on a page of results, and no result is wider than its screen, ${scheme}`, async () => {
    const page = await served.browser.newPage();
    await page.setBypassCSP(true);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.setViewport({ width: 360, height: 800 });
    await page.goto(`${served.origin}/periksa/`, { waitUntil: "networkidle0" });
    await checkInPage(page, { name: "2025-12-31.xlsx", bytes: shipped("2025-12-31.xlsx") });
    const { violations } = await new AxePuppeteer(page).analyze();
    assert.equal(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
      [],
    );
    for (const width of [360, 768, 1280]) {
      await page.setViewport({ width, height: 800 });
      assert.is(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
    await page.close();
  });
}

test("without JavaScript the page says what to do instead", async () => {
  for (const path of ["/periksa/", "/templat/", "/formulir/"]) {
    const page = await served.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${served.origin}${path}`);
    const text = await page.$eval("main", (main) => main.innerText);
    assert.match(text, /memerlukan JavaScript. Tanpa itu/, path);
    await page.close();
  }
});

/** Workbooks of which the page says something else than the command line. */
async function differences(
  inPage: (berkas: Berkas) => Promise<unknown>,
  every = 1,
): Promise<readonly string[]> {
  const different: string[] = [];
  const checked = (await checkedWorkbooks()).filter((_, at) => at % every === 0);
  for (const { berkas, expected } of checked)
    if (JSON.stringify(await inPage(berkas)) !== expected) different.push(berkas.name);
  return different;
}

interface Checked {
  readonly berkas: Berkas;
  /** What the command line says, as JSON. */
  readonly expected: string;
}

let known: readonly Checked[] | undefined;

async function checkedWorkbooks(): Promise<readonly Checked[]> {
  known ??= (await allWorkbooks()).map((berkas) => {
    const input = inputOf(berkas);
    const laporan = reportOf(checkWorkbook(input), input.registry);
    return { berkas, expected: JSON.stringify(laporan) };
  });
  return known;
}

function inputOf({ name, bytes }: Berkas) {
  const { registry, editions, observasi } = repositoryData().dataset;
  const editionsOf = (kabupaten: string) =>
    editions.filter((edisi) => edisi.kabupaten === kabupaten);
  return { berkas: name, bytes, registry, editionsOf, observasi };
}

/** Everything that the tests know of workbooks, and what is published. */
async function allWorkbooks(): Promise<readonly Berkas[]> {
  const made: Berkas[] = [];
  for (const { name, make } of corpusBooks())
    made.push({ name: `${name}.xlsx`, bytes: await make() });
  const names = readdirSync(join(ROOT, EXAMPLE)).filter((name) => name.endsWith(".xlsx"));
  return [...made, ...names.map((name) => ({ name, bytes: shipped(name) }))];
}

/** A sheet full of texts, as heavy as a workbook may well be. */
function heavyWorkbook(): Uint8Array {
  const rows = Array.from({ length: 3000 }, (_, row) =>
    Array.from({ length: 40 }, (_cell, column) => `isi ${row} ${column}`),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Koperasi");
  return new Uint8Array(write(book, { type: "array", compression: true }) as ArrayBuffer);
}

async function oneFileAddress(): Promise<string> {
  const file = join(folder, "pemeriksa-99.01.html");
  await writeChecker({ root: ROOT, kabupaten: "99.01", out: file });
  return pathToFileURL(file).href;
}

function toldIn(page: Page): Promise<string> {
  return page.$eval("[role=status]", (status) => status.textContent ?? "");
}

declare global {
  interface Window {
    papanJeda?: number;
  }
}

/** Runs in the page: how long it could do nothing else. */
function countPauses(): void {
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.papanJeda = Math.max(window.papanJeda ?? 0, now - last);
    last = now;
  }, 20);
}

const EXAMPLE = "data/contoh/koperasi/99.01";

function shipped(name: string): Uint8Array {
  return readFileSync(resolve(ROOT, EXAMPLE, name));
}

test.run();
