import { AxePuppeteer } from "@axe-core/puppeteer";
import { type Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LENGKAP } from "../lengkap.ts";
import { shortenLists } from "./in-browser.ts";
import { pageKinds } from "./kinds.ts";
import { serveBuilt, type Served } from "./served.ts";

const test = suite("pages in a browser");

/** Beside the longest page of each kind, and at night the shortest: what else stands on some of them. */
const OTHERS = [
  "/kabupaten/33.10/",
  "/desa/99.01.02.2003/",
  "/desa/33.10.15.2015/",
  "/desa/99.01.05.2009/",
  "/cari/?q=sidomuyo",
  "/templat/#99.01",
  "/formulir/#99.01.02",
  "/verifikasi/#99.01.02.2003/2025-06-30/0123456789abcdef",
];

/** All rules at each width; only contrast depends on the colours. */
const LOOKS = [
  { width: 320, scheme: "light", rules: null },
  { width: 320, scheme: "dark", rules: ["color-contrast"] },
  { width: 1280, scheme: "light", rules: ["color-contrast"] },
  { width: 1280, scheme: "dark", rules: null },
] as const;
const WIDTHS = [320, 360, 768, 1280];
/** Of a long table or list axe sees these: one template makes all its rows. */
const MOST_ROWS = 6;
/** Half of the time is waiting. */
const AT_ONCE = 3;

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What was found on all pages that were looked at. */
const found = {
  faults: [] as string[],
  wide: [] as string[],
  narrow: [] as string[],
  complaints: [] as string[],
};

let served: Served;

test.before(async () => {
  served = await serveBuilt();
  const ofKind = (paths: readonly string[]) => (LENGKAP ? paths : paths.slice(0, 1));
  const paths = [...pageKinds(served.site).flatMap(({ paths }) => ofKind(paths)), ...OTHERS];
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) await survey(path);
  });
  await Promise.all(workers);
});

test.after(async () => {
  await served?.close();
});

test("axe finds nothing on any kind of page, light and dark, at 320 and 1280 pixels", () => {
  assert.equal(found.faults, []);
});

test("no kind of page is wider than a small phone, a phone, a tablet or a desk screen", () => {
  assert.equal(found.wide, []);
});

test("no field is too narrow for a word, on a phone, a tablet or a desk screen", () => {
  assert.equal(found.narrow, []);
});

test("no page asks another host for anything or breaks its own content policy", () => {
  assert.equal(found.complaints, []);
});

test("pointing at a chart loads Chart.js, which draws the table's figures", async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.origin}/kabupaten/33.10/`, { waitUntil: "load" });
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

/** Opens a page once, with all that is folded, and looks at it in every way. */
async function survey(path: string): Promise<void> {
  const page = await served.browser.newPage();
  const complaints = watchComplaints(page);
  await page.goto(`${served.origin}${path}`, { waitUntil: "load" });
  await page.waitForNetworkIdle({ idleTime: 150 });
  found.complaints.push(...complaints.splice(0).map((text) => `${path}: ${text}`));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 800 });
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scrolled > width) found.wide.push(`${path} at ${width}: ${scrolled}`);
    const narrow = await page.evaluate(narrowFields);
    found.narrow.push(...narrow.map((field) => `${path} at ${width}: ${field}`));
  }
  await page.evaluate(shortenLists, MOST_ROWS);
  await addAxe(page);
  for (const { width, scheme, rules } of LOOKS) {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    const faults = await faultsOf(page, rules);
    found.faults.push(...faults.map((fault) => `${path} ${scheme} ${width} ${fault}`));
  }
  await page.close();
}

/** Runs in the page: fields that show too little of what is chosen or typed, with their widths. */
function narrowFields(): readonly string[] {
  return [...document.querySelectorAll("select, textarea, input")]
    .filter(
      (field) =>
        field.checkVisibility() && !/^(checkbox|radio)$/.test(field.getAttribute("type") ?? ""),
    )
    .map((field) => `${field.tagName}#${field.id} ${field.getBoundingClientRect().width}`)
    .filter((field) => Number(field.split(" ")[1]) < 72);
}

function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    // The icon of a date field is the browser's own.
    if (!request.url().startsWith(served.origin) && !request.url().startsWith("data:"))
      complaints.push(`asks ${request.url()}`);
  });
  return complaints;
}

declare global {
  interface Window {
    axe?: { run(context: Document, options: object): Promise<AxeResults> };
  }
}

/** The script of axe stays in the page, where the next looks find it. */
async function addAxe(page: Page): Promise<void> {
  await new AxePuppeteer(page).setLegacyMode().withRules(["document-title"]).analyze();
}

async function faultsOf(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  const options = { resultTypes: ["violations"], preload: false };
  const runOnly = rules && { runOnly: [...rules] };
  return page.evaluate(
    async (chosen) => {
      if (!window.axe) throw new Error("axe is not in the page");
      const { violations } = await window.axe.run(document, chosen);
      return violations.map(({ id, nodes }) => {
        const some = nodes.map(({ html }) => html).slice(0, 2);
        return `${id}: ${some.join(" ")}`;
      });
    },
    { ...options, ...runOnly },
  );
}

test.run();
