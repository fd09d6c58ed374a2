import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { browserArguments, findBrowser } from "../../pdf/browser.node.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("changes and their feeds");

let site = "";
let feeds: readonly string[] = [];
let browser: Browser;
let page: Page;

test.before(async () => {
  site = await builtSite();
  feeds = [...filesIn(site, "perubahan.xml"), "koreksi.xml"];
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserArguments() });
  page = await browser.newPage();
});

test.after(() => browser?.close());

interface Parsed {
  readonly fault: string | null;
  readonly namespace: string | null;
  readonly links: readonly string[];
  /** Links in the HTML of the entries. */
  readonly contents: readonly string[];
}

/** What a strict XML parser makes of a feed, and an HTML parser of what its entries hold. */
function parse(xml: string): Promise<Parsed> {
  return page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, "application/xml");
    const html = [...feed.querySelectorAll("entry > content")].map((content) =>
      new DOMParser().parseFromString(content.textContent ?? "", "text/html"),
    );
    return {
      fault: feed.querySelector("parsererror")?.textContent ?? null,
      namespace: feed.documentElement.namespaceURI,
      links: [...feed.querySelectorAll('entry > link[rel="alternate"]')].map(
        (link) => link.getAttribute("href") ?? "",
      ),
      contents: html.map((content) => content.querySelector("a")?.getAttribute("href") ?? ""),
    };
  }, xml);
}

/** Kabupaten with an edition, and the country: what has entries. */
const TOLD = ["33.10", "35.05", "62.06", "64.02", "99.01"].map(
  (kode) => `kabupaten/${kode}/perubahan.xml`,
);

test("there is a feed of the country, one of its corrections and one of every kabupaten", () => {
  assert.is(feeds.length, 515 + 2);
  for (const feed of [...TOLD, "kabupaten/11.01/perubahan.xml", "perubahan.xml", "koreksi.xml"])
    assert.ok(feeds.includes(feed), feed);
});

test("a browser parses every feed as XML of Atom, and its links lead to pages and anchors", async () => {
  for (const feed of feeds) {
    const { fault, namespace, links, contents } = await parse(readSite(site, feed));
    assert.is(fault, null, feed);
    assert.is(namespace, "http://www.w3.org/2005/Atom");
    assert.is(links.length > 0, [...TOLD, "perubahan.xml"].includes(feed), feed);
    assert.equal(contents, links);
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      assert.match(readSite(site, `${pathname.slice(1)}index.html`), ` id="${hash.slice(1)}"`);
    }
  }
});

test("the parser that the feeds pass refuses what is not XML", async () => {
  const { fault } = await parse(readSite(site, "perubahan.xml").replace("</title>", ""));
  assert.ok(fault);
});

test("the home page, the changes and every kabupaten with a feed name it, and it is there", () => {
  const named = (path: string) =>
    readSite(site, `${path}index.html`).match(
      /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/([^"]+)">/,
    )?.[1];
  assert.equal([named(""), named("perubahan/")], ["perubahan.xml", "perubahan.xml"]);
  for (const feed of feeds.filter((file) => file.startsWith("kabupaten/")))
    assert.is(named(feed.replace("perubahan.xml", "")), feed);
  assert.is(named("provinsi/11/"), undefined);
});

test("the page of changes leads to every version of every edition", () => {
  const changes = readSite(site, "perubahan/index.html");
  const versions = filesIn(join(site, "kabupaten"), "index.html").filter((file) =>
    /\/k\d+\/index\.html$/.test(file),
  );
  assert.ok(versions.length > 10);
  const missing = versions.filter(
    (file) => !changes.includes(`/kabupaten/${file.replace("index.html", "")}#perubahan"`),
  );
  assert.equal(missing, []);
});

test.run();
