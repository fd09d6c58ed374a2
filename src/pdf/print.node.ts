import puppeteer, { type Browser, type Page } from "puppeteer";
import {
  batchBody,
  batchShell,
  isShrunk,
  LEBAR,
  roomOn,
  splitPrinted,
  type Jadi,
  type Sempit,
  type Setting,
  type Tumpukan,
} from "./batch.ts";
import { readFile } from "./read-file.ts";
import { browserArguments, findBrowser } from "./browser.node.ts";

/** One is being taken apart while two print. */
const TABS = 3;
const TIMEOUT_MS = 60_000;
/** A browser that does not close by itself in this time is ended. */
const CLOSE_MS = 5_000;
/** A browser prints this many batches and is then replaced, so that its memory stays bounded. */
const BATCHES_PER_BROWSER = 100;

export interface PrintOptions {
  /** Style sheets and fonts as one text: nothing is fetched while printing. */
  readonly style: string;
  readonly tabs?: number;
  /** A batch that needs longer than this hangs. */
  readonly timeoutMs?: number;
  /** Receives what became of a batch. */
  readonly save: (batch: Tumpukan, documents: readonly Jadi[]) => void;
}

/** Version of the browser that will print: part of every cache key. */
export async function browserVersion(): Promise<string> {
  return withBrowser((browser) => browser.version());
}

/**
 * Prints batches with one browser and few tabs; batches are taken as tabs are free. What fails is tried once
 * more, alone in a fresh browser; throws an Error that names its documents if it fails again.
 */
export async function printBatches(
  batches: Iterable<Tumpukan>,
  options: PrintOptions,
): Promise<void> {
  const source = batches[Symbol.iterator]();
  for (let ended = false; !ended;) {
    let given = 0;
    const next: Next = () => {
      if (ended || given >= BATCHES_PER_BROWSER) return undefined;
      const { value, done } = source.next();
      ended = done === true;
      given += 1;
      return done === true ? undefined : value;
    };
    const failed = await printInOneBrowser(next, options);
    for (const { batch } of failed) await printAlone(batch, options);
  }
}

interface Failure {
  readonly batch: Tumpukan;
  readonly cause: unknown;
}

type Next = () => Tumpukan | undefined;

async function printAlone(batch: Tumpukan, options: PrintOptions): Promise<void> {
  const waiting = [batch];
  const [again] = await printInOneBrowser(() => waiting.shift(), { ...options, tabs: 1 });
  if (again) throw new Error(`could not print ${namesOf(batch)}`, { cause: again.cause });
}

function namesOf({ naskah }: Tumpukan): string {
  const [first, last] = [naskah[0]?.berkas, naskah.at(-1)?.berkas];
  return first === last ? String(first) : `${first} … ${last}`;
}

/** Returns what failed; after a failure the browser is left as soon as its tabs are done. */
async function printInOneBrowser(next: Next, options: PrintOptions): Promise<readonly Failure[]> {
  const failed: Failure[] = [];
  const first = next();
  if (!first) return failed;
  const browser = await launch(options.timeoutMs).catch((cause: unknown) => {
    failed.push({ batch: first, cause });
  });
  if (!browser) return failed;
  try {
    const waiting = [first];
    const work = { next: () => waiting.shift() ?? next(), options, failed };
    const tabs = Array.from({ length: options.tabs ?? TABS }, () => runTab(browser, work));
    await Promise.all(tabs);
  } finally {
    await closed(browser);
  }
  return failed;
}

interface TabWork {
  readonly next: Next;
  readonly options: PrintOptions;
  readonly failed: Failure[];
}

async function runTab(browser: Browser, { next, options, failed }: TabWork): Promise<void> {
  let page: Page | undefined;
  for (let batch = next(); batch; batch = failed.length === 0 ? next() : undefined) {
    let documents: readonly Jadi[];
    try {
      page ??= await openTab(browser, options);
      documents = await printBatch(page, batch);
    } catch (cause) {
      failed.push({ batch, cause });
      return;
    }
    options.save(batch, documents);
  }
}

/** An empty page with the styles and both fonts loaded: batches come and go in it. */
async function openTab(browser: Browser, options: PrintOptions): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(options.timeoutMs ?? TIMEOUT_MS);
  await page.emulateMediaType("print");
  await page.setContent(batchShell(options.style), { waitUntil: "load" });
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
  return page;
}

/**
 * Prints a batch; documents that came out too long are set tighter, as long as they can be, and in one that
 * was wider than the sheet lines may break anywhere, then words: those of the others stay whole.
 */
async function printBatch(page: Page, batch: Tumpukan): Promise<readonly Jadi[]> {
  const padat = batch.naskah.map(() => 0);
  for (let sempit: Sempit = 0; ;) {
    const file = readFile(await printed(page, batch, { padat, sempit }));
    if (sempit < 3 && isShrunk(file)) {
      sempit = (sempit + 1) as Sempit;
      continue;
    }
    const documents = splitPrinted(batch, file);
    const long = batch.naskah.flatMap(({ batas }, index) => {
      const pages = documents[index]?.halaman ?? 0;
      return batas !== null && pages > batas.halaman && (padat[index] ?? 0) < batas.padat
        ? [index]
        : [];
    });
    if (long.length === 0) return documents;
    for (const index of long) padat[index] = (padat[index] ?? 0) + 1;
  }
}

async function printed(page: Page, batch: Tumpukan, setting: Setting): Promise<Uint8Array> {
  await page.evaluate(
    async (text) => {
      document.body.innerHTML = text;
      await document.fonts.ready;
    },
    batchBody(batch, setting),
  );
  if ((setting.sempit ?? 0) > 0) await page.evaluate(markWide, LEBAR, roomOn(batch.kertas));
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: page.getDefaultTimeout(),
  });
}

/** Runs in the page: gives a class to each document with something wider than its sheet. */
function markWide(name: string, room: number): void {
  document.body.style.width = `${room}mm`;
  for (const article of document.querySelectorAll("article")) {
    const { right } = article.getBoundingClientRect();
    const isWide = [...article.querySelectorAll("*")].some(
      (one) => one.getBoundingClientRect().right > right + 0.5,
    );
    article.classList.toggle(name, isWide);
  }
  document.body.style.width = "";
}

/** One browser for a piece of work; it is gone afterwards, even if it hangs. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch();
  try {
    return await work(browser);
  } finally {
    await closed(browser);
  }
}

async function launch(timeoutMs = TIMEOUT_MS): Promise<Browser> {
  const executablePath = findBrowser();
  try {
    return await puppeteer.launch({
      executablePath,
      args: browserArguments(),
      headless: true,
      // A browser on a pipe ends with this process, however that ends.
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: timeoutMs,
      protocolTimeout: timeoutMs,
    });
  } catch (cause) {
    throw new Error(`the browser does not start: ${executablePath}`, { cause });
  }
}

async function closed(browser: Browser): Promise<void> {
  const process = browser.process();
  const timer = setTimeout(() => process?.kill("SIGKILL"), CLOSE_MS);
  try {
    await browser.close();
  } catch {
    process?.kill("SIGKILL");
  } finally {
    clearTimeout(timer);
  }
}
