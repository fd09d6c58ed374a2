import type { Browser, Page } from "puppeteer";
import type { LaporanBerkas } from "../../records/types.gen.ts";

/** A page that keeps what it offers for download and what its policy forbade. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses it asked for, but for what it made itself. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

declare global {
  interface Window {
    papanUnduhan?: Blob[];
    papanLaporan?: Promise<string>;
  }
}

/** Opens an address and writes down everything the page asks for or complains about. */
export async function watch(browser: Browser, address: string): Promise<WatchedPage> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url())) asked.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(keepDownloads);
  await page.goto(address, { waitUntil: "networkidle0" });
  return { page, asked, complaints };
}

/** What the page says of a workbook, as its own report. */
export async function checkInPage(
  page: Page,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<LaporanBerkas> {
  await page.evaluate(nextReport);
  await chooseInPage(page, { name, bytes });
  const text = await page.evaluate(() => window.papanLaporan);
  return JSON.parse(text ?? "") as LaporanBerkas;
}

/** Gives the page a workbook and does not wait for what it says. */
export async function chooseInPage(
  page: Page,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  await page.evaluate(putFile, name, Buffer.from(bytes).toString("base64"));
}

/** Bytes of the file that the page offered last. */
export async function lastDownload(page: Page): Promise<Buffer> {
  await page.waitForFunction(() => (window.papanUnduhan?.length ?? 0) > 0);
  const text = await page.evaluate(async () => {
    const blob = window.papanUnduhan?.pop();
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
    let binary = "";
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  });
  return Buffer.from(text, "base64");
}

function keepDownloads(): void {
  const make = URL.createObjectURL.bind(URL);
  window.papanUnduhan = [];
  URL.createObjectURL = (blob: Blob | MediaSource) => {
    if (blob instanceof Blob && blob.type !== "text/javascript") window.papanUnduhan?.push(blob);
    return make(blob);
  };
}

/* These run in the page, which knows nothing of this module. */

/** No function in it has a name: the one esbuild puts around those is not there. */
function nextReport(): void {
  window.papanLaporan = new Promise((resolve) => {
    document
      .querySelector("#periksa")
      ?.addEventListener(
        "diperiksa",
        (event) => resolve(JSON.stringify((event as CustomEvent<unknown>).detail)),
        { once: true },
      );
  });
}

function putFile(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], name));
  const input = document.querySelector<HTMLInputElement>("#berkas");
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event("change"));
}

/** Drops of long tables and lists what only repeats what stands above it. */
export function shortenLists(most: number): void {
  const rows = document.querySelectorAll(`tbody > tr:nth-child(n + ${most + 1})`);
  const parts = [...document.querySelectorAll(".baris, .daftar-nama > li, .tetangga li")].slice(
    most,
  );
  for (const one of [...rows, ...parts]) one.remove();
}
