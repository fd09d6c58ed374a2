import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cleanContent } from "./content.ts";
import type { Huruf } from "./fonts.ts";
import { Ref } from "./objects.ts";

const test = suite("pdf content");

/** Every glyph is half an em wide; glyph 0020 is the blank, 002D the hyphen. */
const FONT: Huruf = {
  font: new Ref(1),
  glyphs: new Map([
    [" ", 0x20],
    ["-", 0x2d],
  ]),
  width: () => 500,
};
const clean = (lines: readonly string[], repeated: readonly number[] = []) =>
  cleanContent(lines.join("\n"), {
    fonts: new Map([["/F5", FONT]]),
    repeated: new Set(repeated),
  }).split("\n");

const text = (y: number, ...shown: readonly string[]) => [
  "BT",
  "/F5 10 Tf",
  `1 0 0 -1 0 ${y} Tm`,
  ...shown,
  "ET",
];
const marked = (...lines: readonly string[]) => ["/P <</MCID 0 >>BDC", ...lines, "EMC"];

test("glyphs that stand where their widths put them are shown in one", () => {
  const lines = clean(marked(...text(1, "<0041> Tj", "5 0 Td <0042> Tj", "5 0 Td <0043> Tj")));
  assert.equal(lines.slice(1, -1), text(1, "<0041004200430020> Tj"));
});

test("a glyph that stands elsewhere is moved there by thousandths of the size", () => {
  const lines = clean(marked(...text(1, "<0041> Tj", "5.3 0 Td <0042> Tj", "5 0 Td <0020> Tj")));
  assert.is(lines[4], "[<0041>-30<00420020>] TJ");
});

test("differences that nobody sees do not add up", () => {
  const steps = Array.from({ length: 100 }, () => "5.004 0 Td <0042> Tj");
  const [shown = ""] = clean(marked(...text(1, "<0041> Tj", ...steps))).slice(4);
  const moved = [...shown.matchAll(/>(-?[\d.]+)</g)].reduce((sum, [, by]) => sum - Number(by), 0);
  assert.ok(Math.abs((moved * 10) / 1000 - 0.4) <= 0.01, `${moved}`);
});

test("a line above or below begins at its own place", () => {
  const lines = clean(marked(...text(1, "<0041> Tj", "5 0 Td <0042> Tj", "5 7 Td <0043> Tj")));
  assert.equal(lines.slice(4, 6), ["<00410042> Tj", "10 7 Td <00430020> Tj"]);
});

test("a line ends with a blank where another line follows, not inside a line nor after a hyphen", () => {
  const shown = (first: readonly string[], y: number) =>
    clean(marked(...first, ...text(y, "<0042> Tj")))[4];
  assert.is(shown(text(1, "<0041> Tj"), 9), "<00410020> Tj");
  assert.is(shown(text(1, "<0041> Tj"), 1), "<0041> Tj");
  assert.is(shown(text(1, "<0041002D> Tj"), 9), "<0041002D> Tj");
  assert.is(shown(text(1, "<00410020> Tj"), 9), "<00410020> Tj");
});

test("text and shapes outside every mark are artifacts, clipping is left alone", () => {
  assert.equal(clean(["0 0 9 9 re", "W* n", "1 0 0 1 0 0 cm"]), [
    "0 0 9 9 re",
    "W* n",
    "1 0 0 1 0 0 cm",
  ]);
  assert.equal(clean(["q", "1 1 m", "2 2 l", "h", "f", "Q"]), [
    ...["q", "/Artifact BMC", "1 1 m", "2 2 l", "h", "f", "EMC", "Q"],
  ]);
  assert.equal(clean(text(1, "<0041> Tj")).slice(0, 2), ["/Artifact BMC", "BT"]);
  assert.equal(clean(["/X1 Do"]), ["/Artifact BMC", "/X1 Do", "EMC"]);
});

test("repeated content keeps its place and loses its number", () => {
  assert.is(clean(marked(...text(1, "<0041> Tj")), [0])[0], "/Artifact <</Type /Pagination>>BDC");
});

test("empty text is dropped, text in an unknown form stays as it is", () => {
  assert.equal(clean(["q", "BT", "ET", "Q"]), ["q", "Q"]);
  for (const lines of [
    ["BT", "/F9 10 Tf", "1 0 0 -1 0 1 Tm", "<41> Tj", "ET"],
    text(1, "(abc) Tj"),
    text(1, "/Span<</ActualText <FEFF1EC5>>> BDC", "<0041> Tj", "EMC"),
  ])
    assert.equal(clean(marked(...lines)), marked(...lines));
  assert.throws(() => clean(["BT", "/F5 10 Tf"]), /without an end/);
});

test.run();
