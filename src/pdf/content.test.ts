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
const clean = (lines: readonly string[], repeated: readonly number[] = [], font = FONT) =>
  cleanContent(lines.join("\n"), {
    fonts: new Map([["/F5", font]]),
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
  assert.ok(shown.length < 101 * 4 + 40 * 6, "and are mended now and then, not at every glyph");
});

test("a line above or below begins at its own place", () => {
  const lines = clean(marked(...text(1, "<0041> Tj", "5 0 Td <0042> Tj", "5 7 Td <0043> Tj")));
  assert.equal(lines.slice(4, 6), ["<00410042> Tj", "10 7 Td <00430020> Tj"]);
});

test("every glyph is as wide as its font says, however many are shown at once", () => {
  const widths: Huruf = { ...FONT, width: (glyph) => glyph * 10 };
  const lines = clean(
    marked(...text(1, "<00410042> Tj", "13.1 0 Td <0043> Tj", "7 0 Td <0044> Tj")),
    [],
    widths,
  );
  assert.is(lines[4], "[<004100420043>-30<00440020>] TJ");
});

test("lines begin where Chromium has them, each told from the one before", () => {
  const lines = clean(
    marked(
      ...text(1, "3 0 Td <0041> Tj", "5 0 Td <0042> Tj", "-5 7 Td <0043> Tj"),
      ...text(1, "2 9 Td <0044> Tj", "1.5 8.25 Td <0045> Tj", "0 -1 Td <0046> Tj"),
    ),
  );
  assert.equal(lines.slice(4, 6), ["3 0 Td <00410042> Tj", "0 7 Td <0043> Tj"]);
  assert.equal(lines.slice(10, 13), [
    ...["2 9 Td <0044> Tj", "1.5 8.25 Td <0045> Tj", "0 -1 Td <00460020> Tj"],
  ]);
});

test("a move too small for a number of one decimal is none", () => {
  const large = [
    "BT",
    "/F5 300 Tf",
    "1 0 0 -1 0 1 Tm",
    "<0041> Tj",
    "150.012 0 Td <0042> Tj",
    "ET",
  ];
  assert.is(clean(marked(...large))[4], "<004100420020> Tj");
});

test("a line ends with a blank where another line follows, not inside a line nor after a hyphen", () => {
  const shown = (first: readonly string[], y: number) =>
    clean(marked(...first, ...text(y, "<0042> Tj")))[4];
  assert.is(shown(text(1, "<0041> Tj"), 9), "<00410020> Tj");
  assert.is(shown(text(1, "<0041> Tj"), 1), "<0041> Tj");
  assert.is(shown(text(1, "<0041002D> Tj"), 9), "<0041002D> Tj");
  assert.is(shown(text(1, "<00410020> Tj"), 9), "<00410020> Tj");
  assert.is(shown(text(1, "<004100420043002D> Tj"), 9), "<004100420043002D> Tj");
  const framed = [...text(1, "<0041> Tj"), "1 0 0 1 5 5 cm"];
  assert.is(shown(framed, 1), "<00410020> Tj", "another frame is another line");
});

test("the blank is that of the font, and where it has none nothing ends a line", () => {
  const last = (blank: readonly (readonly [string, number])[]) =>
    clean(marked(...text(1, "<0041> Tj")), [], { ...FONT, glyphs: new Map(blank) })[4];
  assert.is(last([[" ", 0x2a]]), "<0041002A> Tj");
  assert.is(last([]), "<0041> Tj");
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
  assert.equal(clean(["0 0 9 9 re", "W* n", "1 1 m", "2 2 l", "S", "f"]), [
    ...["0 0 9 9 re", "W* n", "/Artifact BMC", "1 1 m", "2 2 l", "S", "EMC", "f"],
  ]);
});

test("what is marked stays as it is, and marks end where they end", () => {
  const picture = ["/Figure <</MCID 0 >>BDC", "/X1 Do", "1 1 9 9 re", "f", "EMC"];
  assert.equal(clean([...picture, "/X2 Do"]), [...picture, "/Artifact BMC", "/X2 Do", "EMC"]);
  const inner = ["/P <</MCID 1 >>BDC", "/Span <</Lang (en)>> BDC", "EMC", "/X1 Do", "EMC"];
  assert.equal(clean(inner), inner);
});

test("repeated content keeps its place and loses its number", () => {
  const artifact = "/Artifact <</Type /Pagination>>BDC";
  assert.is(clean(marked(...text(1, "<0041> Tj")), [0])[0], artifact);
  const many = ["/P <</MCID 2 >>BDC", "EMC", "/P <</MCID 12 >>BDC", "/Span BDC", "EMC", "EMC"];
  assert.equal(clean(many, [12]), [...many.slice(0, 2), artifact, "/Span BDC", "EMC", "EMC"]);
});

test("empty text is dropped, text in an unknown form stays as it is", () => {
  assert.equal(clean(["q", "BT", "ET", "Q"]), ["q", "Q"]);
  for (const lines of [
    ["BT", "/F9 10 Tf", "1 0 0 -1 0 1 Tm", "<41> Tj", "ET"],
    ["BT", "1 Tr /F5 10 Tf", "1 0 0 -1 0 1 Tm", "<0041> Tj", "ET"],
    ["BT", "/F5 10 Tf 1 Tr", "1 0 0 -1 0 1 Tm", "<0041> Tj", "ET"],
    ["BT", "/F5 10 Tf", "<0041> Tj", "ET"],
    text(1, "(abc) Tj"),
    text(1, "/Span<</ActualText <FEFF1EC5>>> BDC", "<0041> Tj", "EMC"),
  ])
    assert.equal(clean(marked(...lines)), marked(...lines));
  assert.throws(() => clean(["BT", "/F5 10 Tf"]), /without an end/);
});

test.run();
