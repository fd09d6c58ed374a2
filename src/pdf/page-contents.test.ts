import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileOf, packed, streamOf } from "../test/pdf-objects.ts";
import { Ref } from "./objects.ts";
import { pageContents, rawContent } from "./page-contents.ts";
import type { PdfFile } from "./read-file.ts";

const test = suite("contents of pages");

const TEXT =
  "/P <</MCID 0 >>BDC\nBT\n/F5 10 Tf\n1 0 0 -1 0 1 Tm\n<0041> Tj\n5 0 Td <0042> Tj\nET\nEMC";

/** Two pages with the same font, and one of a font of another kind. */
function file(): PdfFile {
  const page = (font: number, content: string) =>
    `<</Type /Page /Resources <</Font <</F5 ${font} 0 R>>>> /Contents ${content}>>`;
  return fileOf(
    "<</Type /Catalog>>",
    page(6, "5 0 R"),
    page(6, "[9 0 R 5 0 R]"),
    page(8, "5 0 R"),
    packed(Buffer.from(TEXT)),
    "<</Type /Font /Subtype /Type0 /DescendantFonts [<</DW 500>>] /ToUnicode 7 0 R>>",
    streamOf(Buffer.from("1 beginbfchar\n<0041> <0041>\nendbfchar")),
    "<</Type /Font /Subtype /Type3>>",
    streamOf(Buffer.from("q\nQ")),
    "<</Contents 1 0 R>>",
  );
}

const [FIRST, SECOND, OTHER, BROKEN] = [2, 3, 4, 10].map((id) => new Ref(id)) as [
  Ref,
  Ref,
  Ref,
  Ref,
];

test("a page's content is all of its streams, packed or not, each on lines of its own", () => {
  assert.is(rawContent(file(), SECOND), `q\nQ\n${TEXT}`);
  assert.throws(() => rawContent(file(), BROKEN), /^PDF: content that is no stream$/);
});

test("it is cleaned with the page's fonts, and left alone where a font is of another kind", () => {
  const clean = pageContents(file(), () => new Set());
  assert.match(clean(FIRST), "\n<00410042> Tj\n");
  assert.is(clean(OTHER), TEXT);
});

test("what repeats is asked for page by page", () => {
  const clean = pageContents(file(), ({ id }) => new Set(id === SECOND.id ? [0] : []));
  assert.match(clean(FIRST), /^\/P <<\/MCID 0 >>BDC/);
  assert.match(clean(SECOND), /^q\nQ\n\/Artifact <<\/Type \/Pagination>>BDC/);
});

test("each page and each font is read once: batches have thousands of pages and a few fonts", () => {
  const asked: number[] = [];
  const made = file();
  const object: PdfFile["object"] = (ref) => {
    if (ref instanceof Ref) asked.push(ref.id);
    return made.object(ref);
  };
  const resolve: PdfFile["resolve"] = (value) =>
    value instanceof Ref ? object(value).value : value;
  const clean = pageContents({ ...made, object, resolve }, () => new Set());
  const texts = [FIRST, SECOND, OTHER, OTHER, FIRST].map(clean);
  assert.is(texts[4], texts[0]);
  const times = (wanted: number) => asked.filter((id) => id === wanted).length;
  assert.is(times(7), 1, "letters of the font");
  assert.is(times(8), 1, "a font of another kind");
  assert.is(times(5), 3, "content, by page");
});

test.run();
