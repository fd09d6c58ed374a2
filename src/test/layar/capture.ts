import { createHash } from "node:crypto";
import type { Browser, Page } from "puppeteer";
import { shortenLists } from "../e2e/in-browser.ts";

/** Widths of a phone, a tablet and a desk screen, with the height at which their pictures are cut. */
export const WIDTHS = [
  { width: 360, most: 4800 },
  { width: 768, most: 2700 },
  { width: 1280, most: 2400 },
] as const;
export const SCHEMES = ["light", "dark"] as const;

/** Pixels of a picture per pixel of the page. */
const SCALE = 1 / 3;
/** Of a long table or list these are drawn: one template makes all its rows. */
const MOST_ROWS = 6;
/** What pages take for now. */
const NOW = Date.UTC(2025, 10, 24, 5);

/** A page to draw what readers see of it, always the same. Close it. */
export async function openStill(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateTimezone("Asia/Jakarta");
  await page.evaluateOnNewDocument(stopClock, NOW);
  const client = await page.createCDPSession();
  // A site has a manifest once it is published.
  await client.send("Fetch.enable", { patterns: [{ urlPattern: "*/manifes.json" }] });
  client.on("Fetch.requestPaused", ({ requestId }) => {
    void client.send("Fetch.fulfillRequest", { requestId, responseCode: 404 });
  });
  return page;
}

export interface Shot {
  readonly width: number;
  readonly scheme: (typeof SCHEMES)[number];
  readonly png: Uint8Array;
}

/** An address at each width, light and dark: PNGs as the browser writes them. */
export async function takeShots(page: Page, address: string): Promise<readonly Shot[]> {
  await page.goto(address, { waitUntil: "load" });
  await page.waitForNetworkIdle({ idleTime: 150 });
  await page.evaluate(shortenLists, MOST_ROWS);
  await page.evaluate(levelFigures);
  await page.evaluate(settle);
  const shots: Shot[] = [];
  for (const { width, most } of WIDTHS) {
    // Nothing is measured by the window, and nothing moves while the picture is taken.
    await page.setViewport({ width, height: most });
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const height = Math.min(most, await page.evaluate(drawnHeight));
      const clip = { x: 0, y: 0, width, height, scale: SCALE };
      const png = await page.screenshot({ clip, captureBeyondViewport: true });
      shots.push({ width, scheme, png });
    }
  }
  return shots;
}

/**
 * The hand that draws: "Chromium 156 linux 0a1b2c3d". The digits stand for the sizes that this machine's own
 * letters and form fields have; pages fall back on them.
 */
export async function makerName(browser: Browser): Promise<string> {
  const version = await browser.version();
  const page = await browser.newPage();
  await page.setContent(SAMPLE);
  const sizes = await page.$$eval("body > *", (all) =>
    all.map((one) => [one.getBoundingClientRect().width, one.getBoundingClientRect().height]),
  );
  await page.close();
  const hash = createHash("sha256").update(JSON.stringify(sizes)).digest("hex").slice(0, 8);
  return `Chromium ${version.match(/\d+/)?.[0]} ${process.platform} ${hash}`;
}

const LETTERS = "Kabupaten 0123456789 → ▲ ▼ ✓ – “é”";
const SAMPLE = ["monospace", "system-ui", "sans-serif", "serif"]
  .map((font) => `<span style="font: 40px ${font}">${LETTERS}</span><br>`)
  .concat(
    '<input type="date"><input type="file"><select><option>semua</select><button>Cari</button>',
  )
  .join("");

/* These run in the page, which knows nothing of this module. */

function stopClock(now: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (made, args) => Reflect.construct(made, args.length === 0 ? [now] : args) as object,
    get: (made, key) => (key === "now" ? () => now : (Reflect.get(made, key) as unknown)),
  });
}

/** Height of the page once it has been drawn twice: what sticks to an edge finds its place in the first. */
async function drawnHeight(): Promise<number> {
  for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}

/** Digests and sizes of files change with every word of a PDF, and with the browser that prints it. */
function levelFigures(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    text.nodeValue = (text.nodeValue ?? "")
      .replace(/\b[\da-f]{12,}/g, (digest) => "0".repeat(digest.length))
      .replace(/\d+(,\d+)?(?=\s[KM]B\b)/g, "99");
}

/** No cursor blinks, all letters are there and of this site, nothing is scrolled. */
async function settle(): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  // A font that does not come shows in the picture.
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
  // Every machine has another font for these; in the site's own they break into the same lines.
  for (const code of document.querySelectorAll<HTMLElement>("code, pre, kbd, samp"))
    code.style.fontFamily = "Public Sans";
  scrollTo(0, 0);
}
