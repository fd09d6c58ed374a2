import { type Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("keyboard");

/** One of each kind that has more to it than links. */
const PAGES = [
  "/",
  "/cari/?q=bentangan+klaten",
  "/desa/99.01.02.2003/",
  "/kabupaten/99.01/tindak-lanjut/",
  "/kabupaten/99.01/target/",
  "/perubahan/",
  "/templat/#99.01",
  "/formulir/#99.01.02",
  "/periksa/",
  "/sematan/99.01/kemitraan-mitra-per-jenis/",
];
const PHONE = { width: 360, height: 740 };

let served: Served;

test.before(async () => {
  served = await serveBuilt();
});

test.after(async () => {
  await served?.close();
});

test("Tab goes through everything that can be used, in order, and shows where it is", async () => {
  for (const path of PAGES) {
    const page = await openPage(path);
    const count = await page.evaluate(numberStops);
    assert.ok(count > 2, path);
    const missed: string[] = [];
    const reached: number[] = [];
    for (let turn = 0; turn < count + 5; turn += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(currentStop);
      if (stop === null) break;
      reached.push(stop.number);
      if (!stop.visible) missed.push(`${path}: focus is not seen at ${stop.html}`);
    }
    const skipped = await page.evaluate(stopsBut, reached);
    missed.push(...skipped.map((html) => `${path}: never reached ${html}`));
    const sorted = [...reached].sort((left, right) => left - right);
    assert.equal(missed.slice(0, 10), []);
    assert.equal(reached, sorted, path);
    await page.close();
  }
});

test("the first Tab leads past the head of the page", async () => {
  const page = await openPage("/kabupaten/99.01/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement?.closest("main") !== null));
  await page.close();
});

test("Enter and Space fold out what is folded", async () => {
  const page = await openPage("/desa/99.01.02.2003/");
  const isOpen = () => page.$eval(".bagan-tabel", (one) => (one as HTMLDetailsElement).open);
  await page.focus(".bagan-tabel summary");
  await page.keyboard.press("Enter");
  assert.is(await isOpen(), true);
  await page.keyboard.press("Space");
  assert.is(await isOpen(), false);
  await page.close();
});

test("the arrow keys move a table that is wider than the screen, also the table behind a chart", async () => {
  for (const [path, opener, scroller, focus] of [
    ["/kabupaten/99.01/tahap/", null, ".data .gulir", ".data .gulir"],
    [
      "/kabupaten/99.01/usaha/",
      ".bagan-tabel summary",
      ".bagan-tabel .gulir",
      ".bagan-tabel .gulir",
    ],
  ] as const) {
    const page = await openPage(path);
    if (opener) await page.focus(opener);
    if (opener) await page.keyboard.press("Enter");
    await page.focus(focus);
    const left = () => page.$eval(scroller, (one) => one.scrollLeft);
    assert.is(await left(), 0);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(
      (selector) => (document.querySelector(selector)?.scrollLeft ?? 0) > 0,
      { timeout: 3000 },
      scroller,
    );
    await page.close();
  }
});

test("a filter is chosen with the keys, and says how many rows are left", async () => {
  const page = await openPage("/kabupaten/99.01/tindak-lanjut/");
  await page.waitForSelector(".saring select");
  const shown = () =>
    page.$$eval(
      "[data-saring] tbody tr:not(.jumlah)",
      (all) => all.filter((one) => !one.hidden).length,
    );
  const all = await shown();
  await page.focus(".saring select");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("select")?.value !== "");
  const some = await shown();
  assert.ok(some > 0 && some < all, `${some} of ${all}`);
  const status = await page.$eval(".saring [role=status]", (one) => one.textContent ?? "");
  assert.match(status, `${some} dari ${all} baris`);
  await page.close();
});

async function openPage(path: string): Promise<Page> {
  const page = await served.browser.newPage();
  await page.setViewport(PHONE);
  await page.goto(`${served.origin}${path}`, { waitUntil: "networkidle0" });
  return page;
}

/* These run in the page, which knows nothing of this module. */

/** Numbers what a hand can use, as it stands in the page; of a group of radio buttons the chosen one. */
function numberStops(): number {
  const usable =
    "a[href], button, select, input:not([type=hidden]), textarea, summary, [tabindex='0']";
  const stops = [...document.querySelectorAll<HTMLElement>(usable)].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.matches(":disabled, [tabindex='-1'], input[type=radio]:not(:checked)"),
  );
  for (const [at, stop] of stops.entries()) stop.dataset["henti"] = String(at);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.removeAllRanges();
  return stops.length;
}

function currentStop(): { number: number; visible: boolean; html: string } | null {
  const stop = document.activeElement;
  // The tiles of the country are links of an SVG.
  const isStop = stop instanceof HTMLElement || stop instanceof SVGElement;
  if (!isStop || stop === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(stop);
  const { top, bottom, width } = stop.getBoundingClientRect();
  const isRinged = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  // The browser rings the calendar in a date field by itself.
  const isInDate = stop.matches("input[type=date]") && !stop.matches(":focus-visible");
  const inView = bottom > 0 && top < innerHeight && width > 0;
  return {
    number: Number(stop.dataset["henti"] ?? Number.NaN),
    visible: inView && (isRinged || isInDate),
    html: stop.outerHTML.slice(0, 120),
  };
}

function stopsBut(reached: readonly number[]): string[] {
  return [...document.querySelectorAll<HTMLElement>("[data-henti]")]
    .filter((one) => !reached.includes(Number(one.dataset["henti"])))
    .map((one) => one.outerHTML.slice(0, 120));
}

test.run();
