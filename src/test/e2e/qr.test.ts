import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../../pdf/visit.node.ts";
import { builtSite } from "./site.ts";

const test = suite("QR codes on paper");
const JSQR = readFileSync(createRequire(import.meta.url).resolve("jsqr"), "utf8");
let site = "";
let server: Server;
let browser: Browser;

test.before(async () => {
  site = await builtSite();
  server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path.endsWith(".pdf")) {
      response.setHeader("content-type", "application/pdf");
      response.end(readFileSync(join(site, path)));
    } else {
      response.setHeader("content-type", "text/html");
      const number = new URL(path, "http://x").searchParams.get("halaman");
      const pdf = new URL(path, "http://x").searchParams.get("pdf");
      const view = `#page=${number}&toolbar=0&navpanes=0&view=Fit`;
      response.end(`<embed src="${pdf}${view}" type="application/pdf" width="800" height="1150">`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await startBrowser();
});
test.after(async () => {
  await browser.close();
  server.close();
});

for (const [pdf, page, address] of [
  ["kabupaten/33.10/2025-11-24/pdf/33.10.15.2015_A4.pdf", 2, "33.10.15.2015/2025-11-24"],
  ["kabupaten/99.01/2025-12-31/pdf/99.01.02.2003_A4.pdf", 2, "99.01.02.2003/2025-12-31"],
  ["kabupaten/62.06/2025-09-30/pdf/62.06.01_F4.pdf", 1, "62.06.01/2025-09-30"],
] as const)
  test(`the code on ${pdf} opens its check`, async () => {
    const text = await codeOn(pdf, page);
    const { sidik } = JSON.parse(readFileSync(join(site, pdf, "..", "dokumen.json"), "utf8")) as {
      readonly sidik: string;
    };
    assert.match(text, new RegExp(`^https://[^#]+/verifikasi/#${address}/${sidik.slice(0, 16)}$`));
  });

test.run();

/** Draws the page as a reader's program does and reads the code off the picture. */
async function codeOn(pdf: string, number: number): Promise<string> {
  const page = await browser.newPage();
  await page.setViewport({ width: 820, height: 1170, deviceScaleFactor: 2 });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?pdf=/${pdf}&halaman=${number}`);
  const reader = await browser.newPage();
  await reader.addScriptTag({ content: JSQR });
  let text = "";
  for (let tries = 0; text === "" && tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    text = await read(reader, await page.screenshot({ encoding: "base64" }));
  }
  await page.close();
  await reader.close();
  return text;
}

async function read(reader: Page, picture: string): Promise<string> {
  return reader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height);
    const decode = (globalThis as unknown as { jsQR: Decode }).jsQR;
    type Decode = (
      data: Uint8ClampedArray,
      width: number,
      height: number,
    ) => { data: string } | null;
    return pixels ? (decode(pixels.data, pixels.width, pixels.height)?.data ?? "") : "";
  }, picture);
}
