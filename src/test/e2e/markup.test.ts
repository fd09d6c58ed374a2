import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { HtmlValidate, StaticConfigLoader, type ConfigData } from "html-validate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isKode } from "../../wilayah/kode.ts";
import { fullRegistry } from "../make-workbook.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("markup of every page");
let site = "";
let pages: readonly string[] = [];

test.before(async () => {
  site = await builtSite();
  pages = filesIn(site, ".html");
});

/** Names are not unique, so a title carries kecamatan, kabupaten and code. */
const LONGEST_TITLE = 90;
/** Anchors are region codes. */
const RULES: NonNullable<ConfigData["rules"]> = {
  "long-title": ["error", { maxlength: LONGEST_TITLE }],
  "valid-id": ["error", { relaxed: true }],
  // A matter of style in files that people write; here a template has filled in nothing.
  "no-trailing-whitespace": "off",
};

test("every page is valid HTML: one of those that differ in nothing but words is looked at", () => {
  const shapes = new Map(pages.toReversed().map((page) => [shapeOf(readSite(site, page)), page]));
  assert.ok(shapes.size > 300, `only ${shapes.size} shapes`);
  const validator = new HtmlValidate(
    new StaticConfigLoader({ extends: ["html-validate:recommended"], rules: RULES }),
  );
  const messages = [...shapes.values()].flatMap((page) => {
    const report = validator.validateStringSync(readSite(site, page), page);
    return report.results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`),
    );
  });
  assert.equal(messages.slice(0, 10), []);
});

test("every page has a title that fits, and what it says of its own elements names one", () => {
  const wrong = pages.flatMap((page) => {
    const text = readSite(site, page);
    const title = text.match(/<title>([^<]*)</)?.[1] ?? "";
    const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const named = [...text.matchAll(OWN_ELEMENTS)].flatMap(([, names = ""]) => names.split(" "));
    const missing = named.filter((name) => !ids.has(name)).map((name) => `${page}: ${name}`);
    const fits = title !== "" && title.replace(/&[^;]+;/g, "&").length <= LONGEST_TITLE;
    return fits ? missing : [...missing, `${page}: ${title}`];
  });
  assert.equal(wrong.slice(0, 10), []);
});

test("every internal link, anchor and asset leads somewhere", () => {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string) => {
    const known =
      anchors.get(file) ??
      new Set([...readSite(site, file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ""));
    anchors.set(file, known);
    return known;
  };
  const broken = pages.flatMap((page) => {
    const links = [...readSite(site, page).matchAll(/\s(?:href|src)="([^"]+)"/g)].map(
      ([, link]) => link ?? "",
    );
    return [...new Set(links)]
      .filter((link) => !leadsSomewhere(link, page, anchorsOf))
      .map((link) => `${page} → ${link}`);
  });
  assert.equal(broken.slice(0, 20), []);
});

test("every address of the site itself that a page, a feed or a sitemap gives in full is there", () => {
  const { homepage } = JSON.parse(readFileSync("package.json", "utf8")) as { homepage: string };
  const broken = new Set<string>();
  for (const file of filesIn(site, "").filter((name) =>
    /\.(html|xml|jsonld)$|^oembed\//.test(name),
  ))
    for (const [, path = ""] of readSite(site, file).matchAll(inFull(homepage)))
      if (!existsSync(join(site, fileOf(`/${path}`, file)))) broken.add(`${file} → ${path}`);
  assert.equal([...broken].slice(0, 20), []);
});

test("no page has an inline script, an inline style or a style attribute", () => {
  const broken = pages.filter((page) =>
    /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)|<style|\sstyle="|\son\w+="/.test(
      readSite(site, page),
    ),
  );
  assert.equal(broken, []);
});

test("no two elements of a page share an id", () => {
  const broken = pages.filter((page) => {
    const ids = [...readSite(site, page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    return new Set(ids).size !== ids.length;
  });
  assert.equal(broken, []);
});

const OWN_ELEMENTS =
  /\s(?:for|headers|list|aria-(?:controls|describedby|details|labelledby|owns))="([^"]+)"/g;

/** Attributes whose words the rules of HTML know. */
const KNOWN_WORDS = "class|role|type|rel|scope|lang|dir|method|media|name|property";
const WORDS_AROUND = new RegExp(`>[^<]+|(?<!\\s(?:${KNOWN_WORDS}))="[^"]*"`, "g");
/** Rows and items that are alike, once their words are left out. */
const ALIKE = /(<(li|tr|option)\b(?:(?!<\/\2>)[^])*<\/\2>\s*)\1+/g;

/** A page without its words and numbers, and without repeated rows: what a template made of it. */
function shapeOf(page: string): string {
  return page
    .replace(WORDS_AROUND, (text) =>
      text.replace(/&\w+;|[\p{L}\p{N} .,/_–-]+/gu, (words) =>
        words.startsWith("&") ? words : "x",
      ),
    )
    .replace(ALIKE, "$1");
}

/** What follows the site's address in an attribute or an element, up to a query or an anchor. */
function inFull(home: string): RegExp {
  return new RegExp(`["'>]${home.replaceAll(".", "\\.")}([^"'<>#?&\\\\]*)`, "g");
}

function leadsSomewhere(
  link: string,
  page: string,
  anchorsOf: (file: string) => ReadonlySet<string>,
): boolean {
  if (/^(https?:|mailto:|data:)/.test(link)) return true;
  const [path = "", anchor] = link.split("#");
  const target = fileOf(path.split("?")[0] ?? "", page);
  if (!existsSync(join(site, target))) return false;
  return (
    anchor === undefined ||
    !target.endsWith(".html") ||
    (READS_A_CODE.test(target) && isKnown(anchor)) ||
    anchorsOf(target).has(decodeURIComponent(anchor))
  );
}

/** Pages whose script reads a region's code behind the #. */
const READS_A_CODE = /^(?:templat|formulir|kabupaten\/[\d.]+)\/index\.html$/;

function isKnown(kode: string): boolean {
  return isKode(kode) && fullRegistry().has(kode);
}

function fileOf(path: string, page: string): string {
  if (path === "") return page;
  const absolute = path.startsWith("/") ? path.slice(1) : join(dirname(page), path);
  return absolute === "" || absolute.endsWith("/") ? `${absolute}index.html` : absolute;
}

test.run();
