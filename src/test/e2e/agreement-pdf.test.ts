import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { textOfPdf } from "../pdf-text.ts";
import { figuresIn, printedPieces } from "./page-parts.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("every PDF says what its page says");

const SECTION: Readonly<Record<number, string>> = { 5: "kabupaten", 8: "kecamatan", 13: "desa" };

/** Line breaks and the gaps between columns are the printer's, and so is the dash of this empty. */
const solid = (text: string) =>
  text.replaceAll("– tidak berlaku", "tidak berlaku").replace(/\s+/g, "");

/** Foot and head of each sheet, which stand between two lines of the page. */
const FURNITURE = /Halaman \d+ dari \d+ .*?Bukan naskah dinas\./g;

test("each sentence, list item and row of a table of a page stands whole in its PDF, and no figure besides", async () => {
  const site = await builtSite();
  const broken: string[] = [];
  let pieces = 0;
  const pdfs = filesIn(join(site, "kabupaten"), "_A4.pdf");
  for (const file of pdfs) {
    const kode = /\/([\d.]+)_A4\.pdf$/.exec(file)?.[1] ?? "";
    const text = await textOfPdf(join(site, "kabupaten", file));
    const sheets = text.split(FURNITURE).map(solid);
    const page = readSite(site, `${SECTION[kode.length]}/${kode}/index.html`);
    const wanted = printedPieces(page);
    const missing = wanted.filter((piece) => !isPrinted(solid(piece), sheets));
    if (missing.length > 0) broken.push(`${kode}: ${missing.join(" | ")}`);
    const figures = new Set(figuresIn(page));
    const strange = figuresIn(text.replace(FURNITURE, " ")).filter((one) => !figures.has(one));
    if (strange.length > 0) broken.push(`${kode}: ${strange.join()} only in the PDF`);
    pieces += wanted.length;
  }
  assert.equal(broken.slice(0, 5), [], `${broken.length} PDFs`);
  assert.ok(pdfs.length >= 1_100 && pieces / pdfs.length > 20, `${pdfs.length}: ${pieces} pieces`);
});

/** True if a sheet holds the piece, or one its beginning and the next, first of all, its end. */
function isPrinted(piece: string, sheets: readonly string[]): boolean {
  if (sheets.join("").includes(piece)) return true;
  return sheets.slice(1).some((sheet, before) => {
    const cuts = [...piece].map((_, at) => at + 1);
    return cuts.some(
      (at) =>
        sheet.startsWith(piece.slice(at)) && sheets[before]?.includes(piece.slice(0, at)) === true,
    );
  });
}

test.run();
