import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileOf, packed, streamOf } from "../test/pdf-objects.ts";
import { fontsOf, readFont, type Huruf } from "./fonts.ts";
import { dictOf, Reader, Ref } from "./objects.ts";

const test = suite("fonts of a batch");

interface Made {
  readonly widths?: string;
  readonly map?: string;
  readonly isPacked?: boolean;
}

function fontOf({ widths = "", map = "", isPacked = true }: Made): Huruf {
  const letters = Buffer.from(`/CIDInit\n${map}\nend`, "latin1");
  const file = fileOf(
    "<</Type /Catalog>>",
    "<</Type /Font /Subtype /Type0 /DescendantFonts [3 0 R] /ToUnicode 4 0 R>>",
    `<</Type /Font /Subtype /CIDFontType2 ${widths}>>`,
    isPacked ? packed(letters) : streamOf(letters),
  );
  const font = readFont(file, new Ref(2));
  assert.ok(font);
  return font;
}

const widthsOf = ({ width }: Huruf, to: number) =>
  Array.from({ length: to + 1 }, (_, glyph) => width(glyph));

test("widths are told glyph by glyph or for a range, in any order, and one for all others", () => {
  assert.equal(
    widthsOf(fontOf({ widths: "/DW 250 /W [1 [500 600] 4 6 550 8 [700]]" }), 9),
    [250, 500, 600, 250, 550, 550, 550, 250, 700, 250],
  );
  assert.equal(
    widthsOf(fontOf({ widths: "/W [4 5 550 1 [500 600]]" }), 6),
    [1000, 500, 600, 1000, 550, 550, 1000],
  );
});

test("a glyph that is said to be nothing wide is so", () => {
  assert.is(fontOf({ widths: "/DW 0" }).width(3), 0);
  assert.is(fontOf({ widths: "/DW 500 /W [3 [0]]" }).width(3), 0);
});

test("letters are told one by one or as a range, both ends included, in as many blocks as there are", () => {
  const { glyphs } = fontOf({
    map: [
      "2 beginbfchar\n<0003> <0020>\n<0011>\n <002D>\nendbfchar",
      "1 beginbfchar\n<0012><002E>\nendbfchar",
      "2 beginbfrange\n<0024> <0026> <0041>\n<0030><0030>\n <00e9>\nendbfrange",
      "1 beginbfrange\n<0040>  <0041><0061>\nendbfrange",
    ].join("\n"),
  });
  assert.equal(Object.fromEntries(glyphs), {
    ...{ " ": 3, "-": 0x11, ".": 0x12, A: 0x24, B: 0x25, C: 0x26, é: 0x30, a: 0x40, b: 0x41 },
  });
});

test("of two glyphs for one letter the first is taken, of several letters for one glyph none", () => {
  const map = "3 beginbfchar\n<0003> <0041>\n<0009> <0041>\n<0010> <00660069>\nendbfchar";
  assert.equal(Object.fromEntries(fontOf({ map }).glyphs), { A: 3 });
});

test("letters are read whether they are packed or not", () => {
  const map = "1 beginbfchar\n<0003> <0041>\nendbfchar";
  assert.is(fontOf({ map, isPacked: false }).glyphs.get("A"), 3);
});

test("a font of another kind is none, one without letters is an error", () => {
  const file = fileOf(
    "<</Type /Catalog>>",
    "<</Type /Font /Subtype /Type3>>",
    "<</Type /Font /Subtype /Type0 /DescendantFonts [<<>>] /ToUnicode 4 0 R>>",
    "/Identity-H",
  );
  assert.is(readFont(file, new Ref(2)), null);
  assert.throws(() => readFont(file, new Ref(3)), /^PDF: a font without letters$/);
});

test("fonts are those that a page names as objects, and a page may name none", () => {
  const file = fileOf("<</Type /Catalog>>", "<</Font <</F5 1 0 R/F6 <<>>>>>>", "<<>>");
  const named = (page: string) => [...fontsOf(file, dictOf(new Reader(page).value()))];
  assert.equal(named("<</Resources 2 0 R>>"), [["/F5", new Ref(1)]]);
  assert.equal(named("<</Resources 3 0 R>>"), []);
});

test.run();
