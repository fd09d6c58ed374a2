import { type Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { watch } from "./in-browser.ts";
import { readSite } from "./site.ts";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("tindak lanjut in a browser");

const PAGE = "kabupaten/99.01/tindak-lanjut/";
let served: Served;
let site = "";

test.before(async () => {
  served = await serveBuilt();
  site = served.site;
});

test.after(async () => {
  await served?.close();
});

interface Download {
  readonly kolom: readonly { readonly id: string }[];
  readonly baris: readonly { readonly sel: readonly { readonly teks: string }[] }[];
}

/** Cells of a column of the download, which says what the filter must leave. */
function column(id: string): readonly string[] {
  const { kolom, baris } = JSON.parse(readSite(site, `${PAGE}koperasi.json`)) as Download;
  const at = kolom.findIndex((one) => one.id === id);
  return baris.map(({ sel }) => sel[at]?.teks ?? "");
}

const shownRows = (page: Page) =>
  page.$$eval(
    "#tabel-koperasi tbody tr",
    (rows) => rows.filter((row) => row.checkVisibility()).length,
  );

const statusOf = (page: Page) =>
  page.$eval("#tabel-koperasi .saring-jumlah", (line) => line.textContent ?? "");

test("the list is filtered by kecamatan, obstacle, document, office and deadline, and paper says by what", async () => {
  const { page, complaints } = await watch(served.browser, `${served.origin}/${PAGE}`);
  const all = column("kecamatan").length;
  const choices = [
    [0, "Melati", column("kecamatan").filter((text) => text === "Melati").length],
    [
      1,
      "Listrik, jaringan, atau jalan",
      column("kendala").filter((text) => text === "Listrik, jaringan, atau jalan").length,
    ],
    [2, "NIB", column("dokumen_kurang").filter((text) => /(^|, )NIB(,|$)/.test(text)).length],
    [3, "Camat", column("penanggung_jawab").filter((text) => text === "Camat").length],
    [4, "sudah lewat", column("keadaan_tenggat").filter((text) => text === "sudah lewat").length],
  ] as const;
  const selects = await page.$$("#tabel-koperasi .saring select");
  assert.is(selects.length, choices.length);
  for (const [nth, value, count] of choices) {
    assert.ok(count > 0 && count < all, value);
    await selects[nth]?.select(value);
    assert.is(await shownRows(page), count, value);
    assert.match(await statusOf(page), `${count} dari ${all} baris · `);
    await page.emulateMediaType("print");
    const printed = await page.$eval(
      "#tabel-koperasi .saring",
      (bar) => (bar as HTMLElement).innerText,
    );
    assert.match(printed, `: ${value}`);
    await page.emulateMediaType("screen");
    await selects[nth]?.select("");
  }
  assert.is(await shownRows(page), all);
  assert.equal(complaints, []);
  await page.close();
});

test("without JavaScript every row can be read", async () => {
  const page = await served.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.origin}/${PAGE}`);
  assert.is(await shownRows(page), column("kecamatan").length);
  assert.is(await page.$(".saring"), null);
  await page.close();
});

test.run();
