import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPdf } from "../pdf-open.ts";
import { elementsOf, textOf, treeOf } from "../pdf-tree.ts";
import { builtSite, filesIn, plainText, readSite } from "./site.ts";

const test = suite("words on paper");

/** Reports of a province, a kabupaten and a kecamatan in every form, and recaps joined with their sheets. */
const REPORT = /\/99(\.\d\d){0,2}_(A4|F4)(_kop)?\.pdf$/;
const MERGED = /\/99\.01\.\d\d_A4_gabungan\.pdf$/;
const KODE = /^99(\.\d\d){0,2}(\.\d{4})?$/;
/** A figure with dots by thousands. */
const FIGURE = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const LIKE_NUMBER = /^\d+\.[\d.,]+$/;
/** Words that only paper says. */
const ON_PAPER = ["pembanding", "b.d"];
/** Pages of other desa say nothing that the reports of the example repeat. */
const OTHER_DESA = /^desa\/(?!99)/;

let site = "";
let pdfs: readonly string[] = [];
test.before(async () => {
  site = await builtSite();
  pdfs = filesIn(site, ".pdf");
});

test("every word of a table in a report is one that the site says, none is broken", () => {
  const files = pdfs.filter((file) => REPORT.test(file));
  assert.ok(files.length > 150, `${files.length}`);
  const pages = filesIn(site, ".html").filter((file) => !OTHER_DESA.test(file));
  const known = new Set([
    ...ON_PAPER,
    ...pages.flatMap((file) => wordsOf(plainText(readSite(site, file)))),
  ]);
  assert.ok(known.has("Anggota") && !known.has("Anggot"));
  assert.equal(
    strangeIn(files, (word) => known.has(word) || /\d/.test(word)),
    [],
  );
});

test("no code and no figure of a table is broken, neither in a report nor in a recap with its sheets", () => {
  const files = pdfs.filter((file) => REPORT.test(file) || MERGED.test(file));
  assert.ok(files.length > 180, `${files.length}`);
  assert.equal(
    strangeIn(files, (word) => KODE.test(word) || FIGURE.test(word) || !LIKE_NUMBER.test(word)),
    [],
  );
});

test.run();

/** Words of table cells that are not as they should be. Where a line ends inside a word, it is two. */
function strangeIn(files: readonly string[], isSound: (word: string) => boolean) {
  return files.flatMap((file) => {
    const { document } = treeOf(openPdf(readFileSync(join(site, file))));
    const cells = elementsOf(document).filter(({ type }) => type === "TH" || type === "TD");
    const strange = new Set(cells.flatMap((cell) => wordsOf(textOf(cell))));
    return [...strange].filter((word) => !isSound(word)).map((word) => `${file}: ${word}`);
  });
}

/** Without signs around them; a line may end behind a hyphen or a slash. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s/–-]+/)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ""))
    .filter((word) => word !== "");
}
