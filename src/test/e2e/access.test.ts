import { AxePuppeteer } from "@axe-core/puppeteer";
import puppeteer, { type Browser, type Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { browserArguments, findBrowser } from "../../pdf/browser.node.ts";
import { serveSite, type SiteServer } from "../../pdf/serve.node.ts";
import { builtSite } from "./site.ts";

const test = suite("pages in a browser");

/** One page of each kind. */
const KINDS = [
  "/",
  "/provinsi/62/",
  "/kabupaten/33.10/",
  "/kabupaten/11.01/",
  "/kabupaten/99.01/",
  "/kabupaten/99.01/2025-12-31/",
  "/kecamatan/99.01.02/",
  "/kecamatan/33.10.15/",
  "/desa/99.01.02.2003/",
  "/desa/33.10.15.2015/",
  "/desa/99.01.05.2009/",
  "/desa/99.01.02.2008/",
  "/indikator/beroperasi/",
  "/cari/?q=sidomuyo",
  "/cari/s/",
  "/cari/s/1/",
  "/perubahan/",
  "/publikasi/",
  "/instruksi/katingan-437-2025/",
  "/dasar-hukum/",
  "/tentang/",
  "/metodologi/",
  "/en/",
  "/data/",
  "/periksa/",
  "/templat/#99.01",
  "/formulir/#99.01.02",
  "/404.html",
];

let server: SiteServer;
let browser: Browser;

test.before(async () => {
  server = await serveSite({ dir: await builtSite(), base: "/" });
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserArguments() });
});

test.after(async () => {
  await browser?.close();
  await server?.close();
});

for (const scheme of ["light", "dark"]) {
  test(`axe finds nothing on one page of each kind, ${scheme}`, async () => {
    const findings: string[] = [];
    for (const path of KINDS) {
      const page = await openPage(path, { width: 360, scheme });
      const { violations } = await new AxePuppeteer(page).analyze();
      findings.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${path} ${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 2)
              .join(" ")}`,
        ),
      );
      await page.close();
    }
    assert.equal(findings, []);
  });
}

test("no page is wider than a phone, a tablet or a desk screen", async () => {
  const wide: string[] = [];
  for (const path of KINDS) {
    const page = await openPage(path, { width: 360, scheme: "light" });
    for (const width of [360, 768, 1280]) {
      await page.setViewport({ width, height: 800 });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrolled > width) wide.push(`${path} at ${width}: ${scrolled}`);
    }
    await page.close();
  }
  assert.equal(wide, []);
});

test("no page asks another host for anything or breaks its own content policy", async () => {
  const complaints: string[] = [];
  for (const path of KINDS) {
    const page = await browser.newPage();
    page.on("console", (message) => complaints.push(`${path}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`${path}: ${String(error)}`));
    page.on("request", (request) => {
      // The icon of a date field is the browser's own.
      if (!request.url().startsWith(server.origin) && !request.url().startsWith("data:"))
        complaints.push(`${path} asks ${request.url()}`);
    });
    await page.goto(`${server.origin}${path}`, { waitUntil: "networkidle0" });
    await page.close();
  }
  assert.equal(complaints, []);
});

test("pointing at a chart loads Chart.js, which draws the table's figures", async () => {
  const page = await openPage("/kabupaten/33.10/", { width: 1280, scheme: "light" });
  assert.is(await page.$("canvas"), null);
  await page.hover(".bagan-gambar");
  await page.waitForSelector(".bagan-gambar canvas");
  const drawn = await page.$eval(
    ".bagan-gambar canvas",
    (canvas) => (canvas as HTMLCanvasElement).width > 0,
  );
  assert.ok(drawn);
  await page.close();
});

async function openPage(
  path: string,
  { width, scheme }: { readonly width: number; readonly scheme: string },
): Promise<Page> {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`${server.origin}${path}`, { waitUntil: "load" });
  return page;
}

test.run();
