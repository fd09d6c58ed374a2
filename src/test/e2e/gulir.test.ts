import type { Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("tables that are wider than the screen");

/** With tables that fit, lack a few pixels, and are far too wide. */
const PAGES = [
  "/kecamatan/99.01.01/",
  "/kecamatan/99.01.02/",
  "/desa/99.01.01.2009/",
  "/kabupaten/99.01/",
  "/kabupaten/99.01/sumber-daya/",
  "/kabupaten/99.01/tahap/",
  "/laporan/",
  "/target/",
];
/** From the smallest phone to a tablet; at 361 to 375 tables lack ever fewer pixels. */
const WIDTHS = [320, 360, 364, 368, 375, 390, 412, 768];
/** Least difference of lightness, of 255, between the shade at the edge and the paper. */
const SEEN = 60;

let served: Served;

test.before(async () => {
  served = await serveBuilt();
});

test.after(async () => {
  await served?.close();
});

test("no table is cut without a shade over its letters, be it by one pixel", async () => {
  let cut = 0;
  for (const path of PAGES) {
    const page = await openPage(path);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      const { wide, silent } = await page.evaluate(lookAtTables);
      cut += wide;
      assert.equal(silent, [], `${path} at ${width}`);
    }
    await page.close();
  }
  assert.ok(cut > 50, `only ${cut} tables were wider than the screen`);
});

test("a table that lacks one pixel has the shade, one that fits has none", async () => {
  const page = await openPage("/kecamatan/99.01.01/");
  const shadeAt = (room: number) =>
    page.$eval(
      "#desa ~ .gulir",
      (box, more) => {
        const table = box.querySelector("table");
        if (!table) throw new Error("no table");
        table.style.minWidth = `${box.clientWidth + more}px`;
        return Number.parseFloat(getComputedStyle(box, "::after").width);
      },
      room,
    );
  assert.is(await shadeAt(0), 0);
  assert.is(await shadeAt(1), 14);
  await page.close();
});

test("the shade can be seen, light and dark, and at the end leaves the last column free", async () => {
  const page = await openPage("/kabupaten/99.01/tahap/");
  await page.setViewport({ width: 360, height: 800 });
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    const edge = await lightnessAt(page, 1);
    const paper = await lightnessAt(page, 40);
    assert.ok(Math.abs(edge - paper) >= SEEN, `${scheme}: ${edge} on ${paper}`);
  }
  const free = await page.$$eval(".gulir", (all) =>
    all.every((box) => {
      box.scrollLeft = box.scrollWidth;
      const last = box.querySelector("table")?.getBoundingClientRect().right ?? Infinity;
      const room = Number.parseFloat(getComputedStyle(box, "::after").width);
      return last <= box.getBoundingClientRect().right - room + 0.5;
    }),
  );
  assert.ok(free);
  await page.close();
});

test("the few figures of a kecamatan and of what lies around a desa fit a phone", async () => {
  for (const [path, table] of [
    ["/kecamatan/99.01.01/", "#desa ~ .gulir"],
    ["/kecamatan/99.01.02/", "#desa ~ .gulir"],
    ["/desa/99.01.01.2009/", "#konteks ~ .gulir"],
  ] as const) {
    const page = await openPage(path);
    await page.setViewport({ width: 360, height: 800 });
    const over = await page.$eval(table, (box) => box.scrollWidth - box.clientWidth);
    assert.is(over, 0, path);
    await page.close();
  }
});

test.run();

async function openPage(path: string): Promise<Page> {
  const page = await served.browser.newPage();
  await page.goto(`${served.origin}${path}`, { waitUntil: "networkidle0" });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  return page;
}

/** Lightness (0 to 255) of the page so many pixels from the edge of its widest table, below its last row. */
async function lightnessAt(page: Page, inwards: number): Promise<number> {
  const spot = await page.evaluate(() => {
    const all = [...document.querySelectorAll(".gulir")];
    const [box] = all.sort((a, b) => b.scrollWidth - a.scrollWidth);
    const { right, bottom } = box?.getBoundingClientRect() ?? { right: 0, bottom: 0 };
    return { x: right + scrollX, y: bottom + scrollY - 4 };
  });
  const clip = { x: spot.x - inwards, y: spot.y, width: 1, height: 1 };
  const picture = await page.screenshot({ clip, encoding: "base64", captureBeyondViewport: true });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const brush = new OffscreenCanvas(1, 1).getContext("2d");
    brush?.drawImage(bitmap, 0, 0);
    const [red = 0, green = 0, blue = 0] = brush?.getImageData(0, 0, 1, 1).data ?? [];
    return (red + green + blue) / 3;
  }, picture);
}

/** Runs in the page: how many tables are wider than what shows them, and which of them do not say so. */
function lookAtTables(): { readonly wide: number; readonly silent: readonly string[] } {
  const silent: string[] = [];
  let wide = 0;
  for (const table of document.querySelectorAll("table")) {
    const frame = table.parentElement;
    if (!frame || !table.checkVisibility()) continue;
    const [inner, outer] = [table.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (inner.right <= outer.right + 0.1) continue;
    wide += 1;
    const shade = getComputedStyle(frame, "::after");
    const isThere =
      Number.parseFloat(shade.width) >= 10 &&
      shade.position === "sticky" &&
      shade.backgroundImage.includes("gradient");
    if (!isThere)
      silent.push(`${table.caption?.textContent?.trim()}: ${inner.right - outer.right}`);
  }
  return { wide, silent };
}
