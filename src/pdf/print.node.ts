import puppeteer, { type Browser, type Page } from "puppeteer";
import { browserArguments, findBrowser } from "./browser.node.ts";
import { footStyle, qrPath } from "./foot.ts";
import type { PdfTarget } from "./targets.ts";

const TABS = 2;
/** A page that needs longer than this hangs. */
const TIMEOUT_MS = 30_000;

export interface PrintJob {
  readonly target: PdfTarget;
  /** Receives the finished bytes. */
  readonly save: (pdf: Uint8Array) => void;
}

export interface PrintOptions {
  /** Where the site is served: only this host is ever asked. */
  readonly origin: string;
  readonly onDone: () => void;
}

/** Version of the browser that will print: part of every cache key. */
export async function browserVersion(): Promise<string> {
  return withBrowser((browser) => browser.version());
}

/** Prints every job with one browser and two tabs; a document that fails is tried once more in a fresh browser. */
export async function printAll(jobs: readonly PrintJob[], options: PrintOptions): Promise<void> {
  const failed: PrintJob[] = [];
  await printWith(jobs, options, (job) => failed.push(job));
  if (failed.length === 0) return;
  await printWith(failed, options, (job, cause) => {
    throw new Error(`could not print ${job.target.file}`, { cause });
  });
}

type OnFailure = (job: PrintJob, cause: unknown) => void;

async function printWith(
  jobs: readonly PrintJob[],
  options: PrintOptions,
  onFailure: OnFailure,
): Promise<void> {
  await withBrowser(async (browser) => {
    const queue = [...jobs];
    const tabs = Array.from({ length: Math.min(TABS, jobs.length) }, () =>
      runTab(browser, { queue, options, onFailure }),
    );
    await Promise.all(tabs);
  });
}

interface TabWork {
  readonly queue: PrintJob[];
  readonly options: PrintOptions;
  readonly onFailure: OnFailure;
}

async function runTab(browser: Browser, { queue, options, onFailure }: TabWork): Promise<void> {
  const page = await openTab(browser);
  for (let job = queue.shift(); job; job = queue.shift()) {
    try {
      job.save(await printOne(page, job.target, options.origin));
      options.onDone();
    } catch (cause) {
      onFailure(job, cause);
    }
  }
  await page.close();
}

async function openTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setBypassCSP(true);
  await page.setJavaScriptEnabled(true);
  await page.emulateMediaType("print");
  return page;
}

async function printOne(page: Page, target: PdfTarget, origin: string): Promise<Uint8Array> {
  const response = await page.goto(`${origin}${target.halaman}`, { waitUntil: "load" });
  if (!response?.ok())
    throw new Error(`page answers ${response?.status() ?? "nothing"}: ${target.halaman}`);
  await page.evaluate(addFoot, {
    style: footStyle(target),
    qr: qrPath(target.alamat),
    alamat: target.alamat,
  });
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: TIMEOUT_MS,
  });
}

interface Foot {
  readonly style: string;
  readonly qr: { readonly size: number; readonly d: string };
  readonly alamat: string;
}

/** Runs in the page: adds the sheet's foot and the block with the QR code, and waits for the fonts. */
async function addFoot({ style, qr, alamat }: Foot): Promise<void> {
  const sheet = document.createElement("style");
  sheet.textContent = style;
  document.head.append(sheet);
  const block = document.createElement("div");
  block.className = "paraf";
  block.innerHTML = `<svg viewBox="-2 -2 ${qr.size + 4} ${qr.size + 4}" role="img" aria-label="Kode QR ke halaman ini"><path d="${qr.d}"/></svg><p>Halaman ini di Papan KDKMP, dengan data terbaru dan sumber tiap angka:<br><strong></strong></p>`;
  const address = block.querySelector("strong");
  if (address) address.textContent = alamat;
  document.querySelector("main")?.append(block);
  await document.fonts.ready;
}

/** One browser for a piece of work. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: browserArguments(),
    headless: true,
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
