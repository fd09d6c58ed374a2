import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseTemplateOptions } from "../../commands/template-options.ts";
import { makeTemplate } from "../../commands/template.node.ts";
import { lastDownload, watch } from "./in-browser.ts";
import { ROOT } from "./site.ts";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("templat dan formulir");

let served: Served;
let folder = "";

test.before(async () => {
  served = await serveBuilt();
  folder = mkdtempSync(join(tmpdir(), "papan-templat-"));
});

test.after(async () => {
  await served?.close();
  if (folder) rmSync(folder, { recursive: true });
});

test("the page makes the template of a new report byte for byte as npm run template does", async () => {
  for (const kabupaten of ["33.10", "99.01", "91.03"]) {
    const made = await fromPage(kabupaten, (page) => setDate(page, "2026-06-30"));
    assert.ok(made.equals(await fromCommandLine(kabupaten, "2026-06-30")), kabupaten);
  }
});

test("the page makes the template of a correction byte for byte as npm run template does", async () => {
  const alasan = "Jumlah anggota dua desa tertukar.";
  const made = await fromPage("99.01", async (page) => {
    await page.click("#macam-perbaikan");
    await page.select("#tanggal-lama", "2025-08-31");
    await page.type("#alasan", alasan);
  });
  const options = ["--perbaikan", "koreksi", "--alasan", alasan];
  assert.ok(made.equals(await fromCommandLine("99.01", "2025-08-31", ...options)));
});

test("the address names the kabupaten; what is missing is said, and after the download what to do next", async () => {
  const { page, asked, complaints } = await watch(
    served.browser,
    `${served.origin}/templat/#99.01`,
  );
  await page.waitForSelector("#templat:not([hidden])");
  assert.is(await page.$eval("select#pilih-kabupaten", (select) => select.value), "99.01");
  await setDate(page, "2025-12-31");
  await page.click("#templat [type=submit]");
  assert.match(await status(page), "sudah terbit; pilih Perbaikan");
  await setDate(page, "2026-06-30");
  await page.click("#templat [type=submit]");
  await page.waitForFunction(() => document.activeElement?.id === "judul-selanjutnya");
  const steps = await page.$eval(
    "section#selanjutnya",
    (section) => (section as HTMLElement).innerText,
  );
  assert.match(steps, "Buka 2026-06-30.xlsx");
  const upload = await page.$eval("#ke-unggah", (link) => (link as HTMLAnchorElement).href);
  assert.match(upload, /\/upload\/main\/data\/contoh\/koperasi\/99\.01$/);
  assert.equal([asked.filter((url) => !url.startsWith(served.origin)), complaints], [[], []]);
  await page.close();
});

test("what was said of one template does not stay when another is chosen", async () => {
  const { page } = await watch(served.browser, `${served.origin}/templat/#99.01`);
  await page.waitForSelector("#templat:not([hidden])");
  await setDate(page, "2026-06-30");
  await page.click("#templat [type=submit]");
  await page.waitForSelector("#selanjutnya:not([hidden])");
  await page.click("#macam-perbaikan");
  assert.is(await status(page), "");
  assert.ok(await page.$eval("section#selanjutnya", (section) => section.hidden));
  await page.select("#tanggal-lama", "2025-12-31");
  const carried = await page.$eval("#bawaan", (text) => text.textContent);
  assert.match(carried ?? "", /Isinya sama dengan laporan per 31 Desember 2025; ubah hanya/);
  await page.type("#alasan", "Dua angka tertukar.");
  await page.click("#templat [type=submit]");
  await page.waitForSelector("#selanjutnya:not([hidden])");
  const steps = await page.$eval("section#selanjutnya", (section) => section.innerText);
  assert.match(steps, /Perbaiki yang salah saja/);
  assert.not.match(steps, /formulir kertas/);
  await page.close();
});

test("a kecamatan's paper form has every desa once, two on a sheet of A4 on its side", async () => {
  const { page, complaints } = await watch(served.browser, `${served.origin}/formulir/#33.10.15`);
  await page.waitForSelector(".lembar");
  const codes = await page.$$eval(".lembar-desa .kode", (all) => all.map((one) => one.textContent));
  assert.equal([codes.length, new Set(codes).size, codes[14]], [18, 18, "33.10.15.2015"]);
  const cut = await page.$$eval(".lembar", (all) =>
    all.filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1).map((one) => one.ariaLabel),
  );
  assert.equal(cut, [], "nothing on a sheet is cut off");
  const narrow = await page.$$eval(".lembar-nomor .isi", (all) =>
    all.filter((box) => box.getBoundingClientRect().width < 190).map((box) => box.outerHTML),
  );
  assert.equal(narrow, [], "the number of an SK has room: 50 mm");
  const wide = await page.$$eval(".lembar .lembar-desa", (all) =>
    all.filter((block) => block.scrollWidth > block.clientWidth).map((block) => block.innerHTML),
  );
  assert.equal(wide, [], "no line is longer than its sheet");
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  assert.is(pdf.match(/\/Type \/Page\b/g)?.length, 9);
  const [, width, height] = pdf.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  assert.equal([Math.round(Number(width)), Math.round(Number(height))], [842, 595]);
  assert.equal(complaints, []);
  await page.close();
});

/** The workbook that the page offers, once the form is filled in. */
async function fromPage(kabupaten: string, fill: (page: Page) => Promise<void>): Promise<Buffer> {
  const { page } = await watch(served.browser, `${served.origin}/templat/#${kabupaten}`);
  await page.waitForSelector("#templat:not([hidden])");
  await fill(page);
  await page.click("#templat [type=submit]");
  const made = await lastDownload(page);
  await page.close();
  return made;
}

async function fromCommandLine(kabupaten: string, ...rest: string[]): Promise<Buffer> {
  const out = join(folder, "templat.xlsx");
  const args = [kabupaten, ...rest, "--out", out, "--force"];
  const options = parseTemplateOptions(args, folder);
  await makeTemplate({ root: ROOT, options, print: () => undefined });
  return readFileSync(out);
}

async function setDate(page: Page, date: string): Promise<void> {
  await page.$eval(
    "#tanggal",
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    date,
  );
}

async function status(page: Page): Promise<string> {
  return (await page.$eval("#kabar", (element) => element.textContent)) ?? "";
}

test.run();
