import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../../base/papan.ts";
import { visit } from "../../pdf/visit.node.ts";
import type { DaftarDokumen } from "../../views/cetak/daftar.ts";
import { chooseInPage } from "./in-browser.ts";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("documents in a browser");

const KB = 1024;
const FOLDER = "kabupaten/99.01/2025-12-31/pdf";
const OLDER = "kabupaten/99.01/2025-06-30/pdf";
const DESA = "99.01.02.2003";

let site = "";
let served: Served;

test.before(async () => {
  served = await serveBuilt({ gzip: true });
  site = served.site;
});

test.after(async () => {
  await served?.close();
});

test("a QR code's address is answered at once, and the answer is read aloud", async () => {
  const page = await open(`#${DESA}/2025-12-31/${shortSidik(FOLDER)}`);
  const text = await answer(page);
  assert.match(text, `Desa Sukamaju, Kec. Melati, Kabupaten Contoh (${DESA})`);
  assert.match(text, "Label dikenal, datanya yang diterbitkan sekarang.");
  assert.match(text, "Yang dibandingkan hanya label");
  assert.match(text, "DATA CONTOH");
  assert.match(
    await page.$eval("#kabar[role=status]", (line) => line.textContent ?? ""),
    "Label dikenal",
  );
  await page.close();
});

test("another address behind the # is checked without loading the page again", async () => {
  const page = await open("");
  assert.is(await page.$("#hasil h2"), null);
  const sidik = shortSidik(OLDER);
  await turnTo(page, `${DESA}/2025-06-30/${sidik}`);
  assert.match(await answer(page), "data per 30 Juni 2025");
  await page.close();
});

test("by keyboard: the line of an older sheet leads to what changed and to the newest PDF", async () => {
  const page = await open("");
  await page.focus("#tanda");
  await page.keyboard.type(`edisi 2025-06-30 · sidik ${shortSidik(OLDER)} · /desa/${DESA}/`);
  await page.keyboard.press("Enter");
  const text = await answer(page);
  assert.match(text, "Sudah ada edisi yang lebih baru: data per 31 Desember 2025.");
  assert.match(text, "Yang berubah untuk Desa Sukamaju sejak lembar ini");
  assert.match(text, " → ");
  assert.is(await page.evaluate(() => document.activeElement?.tagName), "H2");
  const links = await page.$$eval("#hasil a", (all) => all.map(({ href }) => href));
  assert.ok(links.some((href) => href.endsWith(`/${FOLDER}/${DESA}_A4.pdf`)));
  for (const href of links) assert.is((await fetch(href)).status, 200, href);
  await page.close();
});

test("a PDF of this site is found to be the published one, and nothing of it is sent", async () => {
  const page = await open("");
  const asked: string[] = [];
  page.on("request", (request) =>
    asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
  );
  for (const name of [`${DESA}_A4.pdf`, "99.01.02_A4_gabungan.pdf", "99.01_F4_kop.pdf"]) {
    await choose(page, readFileSync(join(site, FOLDER, name)), name);
    assert.match(await answer(page), `Berkas ini bita demi bita sama dengan ${name}`);
  }
  const lists = ["GET /verifikasi/edisi.json", `GET /${FOLDER}/dokumen.json`];
  assert.equal([...new Set(asked)].sort(), lists.sort());
  await page.close();
});

test("a PDF with one byte changed is not the published one, whatever its label says", async () => {
  const page = await open("");
  const bytes = Uint8Array.from(readFileSync(join(site, FOLDER, `${DESA}_A4.pdf`)));
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  await choose(page, bytes, "KDKMP.pdf");
  const text = await answer(page);
  assert.match(text, "Bukan berkas yang diterbitkan sekarang.");
  assert.not.match(text, /sama persis|bita demi bita sama/i);
  await page.close();
});

test("a file that is no PDF, or has no label, is told from ours in a sentence", async () => {
  const page = await open("");
  const text = new TextEncoder();
  await choose(page, text.encode("PK isi"), "<img src=x onerror=alert(1)>.xlsx");
  assert.match(await answer(page), "Berkas ini bukan PDF.");
  await choose(page, text.encode("%PDF-1.7\n%%EOF"), "lain.pdf");
  assert.match(await answer(page), `tidak memuat label ${PAPAN.nama}`);
  await page.close();
});

test("what stands behind the # is text and never markup", async () => {
  const page = await open(`#${encodeURIComponent('<img src=x onerror="document.title=1">/99.01')}`);
  await answer(page);
  assert.is(await page.$("#hasil img"), null);
  assert.is(await page.title(), `Verifikasi PDF ${PAPAN.nama}`);
  const other = await open(`#https://<b>jahat.example/desa/${DESA}/`);
  assert.match(await answer(other), "menunjuk situs lain (<b>jahat.example)");
  assert.is(await other.$("#hasil b"), null);
  await page.close();
  await other.close();
});

test("an unknown edition, an unknown digest and a lost network are told apart", async () => {
  const page = await open(`#${DESA}/2025-12-30/${shortSidik(FOLDER)}`);
  assert.match(await answer(page), "Situs ini tidak punya edisi 30 Desember 2025");
  await turnTo(page, `${DESA}/2025-12-31/0123456789abcdef`);
  assert.match(await answer(page), "Label tidak dikenal.");
  await page.setOfflineMode(true);
  await turnTo(page, `${DESA}/2025-11-24/0123456789abcdef`);
  assert.match(await answer(page), "Periksa sambungan internet, lalu coba lagi.");
  await page.close();
});

test("without JavaScript the page says how to compare by hand", async () => {
  const page = await served.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.origin}/verifikasi/`, { waitUntil: "load" });
  const text = await page.$eval("main", (main) => main.innerText);
  assert.match(text, "bandingkan dengan tangan");
  assert.match(text, "certutil -hashfile berkas.pdf SHA256");
  await page.close();
});

test("the script of the page is at most 10 KB as sent", async () => {
  const plain = await visit(served.browser, `${served.origin}/tentang/`);
  const { scriptBytes } = await visit(served.browser, `${served.origin}/verifikasi/`);
  assert.ok(scriptBytes > plain.scriptBytes + KB, `${scriptBytes} bytes`);
  assert.ok(scriptBytes <= 10 * KB + plain.scriptBytes, `${scriptBytes} bytes`);
});

test("the page of documents names files that are there, with the first digits of their checksum", async () => {
  for (const path of [
    "/kabupaten/99.01/dokumen/",
    "/provinsi/99/dokumen/",
    "/kabupaten/99.01/dokumen/2025-06-30/",
  ]) {
    const page = await served.browser.newPage();
    await page.goto(`${served.origin}${path}`, { waitUntil: "load" });
    const files = await page.$$eval("tr, details li", (rows) =>
      rows.flatMap((row) => {
        const link = row.querySelector<HTMLAnchorElement>("a[href$='.pdf']");
        const sum = row.querySelector("code")?.textContent ?? "";
        return link ? [{ path: decodeURI(link.pathname), sum, name: link.download }] : [];
      }),
    );
    assert.ok(files.length >= 4, path);
    for (const file of files) {
      const digest = createHash("sha256")
        .update(readFileSync(join(site, file.path)))
        .digest("hex");
      assert.ok(file.sum.length >= 12 && digest.startsWith(file.sum.replace("…", "")), file.path);
      assert.match(file.name, /^KDKMP_99[.\d]*_.+_\d{4}-\d\d-\d\d_(A4|F4)(_kop|_gabungan)?\.pdf$/);
    }
    await page.close();
  }
});

test("every desa leads to the documents of its kabupaten, every page to Verifikasi", async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.origin}/desa/${DESA}/`, { waitUntil: "load" });
  assert.ok(await page.$("a[href='/kabupaten/99.01/dokumen/']"));
  assert.ok(await page.$("footer a[href='/verifikasi/']"));
  await page.close();
});

function shortSidik(folder: string): string {
  const text = readFileSync(join(site, folder, "dokumen.json"), "utf8");
  return (JSON.parse(text) as DaftarDokumen).sidik.slice(0, 16);
}

async function open(hash: string): Promise<Page> {
  const page = await served.browser.newPage();
  await page.goto(`${served.origin}/verifikasi/${hash}`, { waitUntil: "networkidle0" });
  return page;
}

/** Changes what stands behind the #; what was said before is gone. */
async function turnTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((text) => {
    document.querySelector("#hasil")?.replaceChildren();
    location.hash = text;
  }, hash);
}

/** What the page says, once it has said it. */
async function answer(page: Page): Promise<string> {
  await page.waitForFunction(
    () => !document.querySelector("#verifikasi[aria-busy]") && document.querySelector("#hasil h2"),
  );
  return page.$eval("#hasil", (place) => (place as HTMLElement).innerText);
}

async function choose(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  await chooseInPage(page, { name, bytes });
}

test.run();
