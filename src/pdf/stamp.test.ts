import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileOf, streamOf } from "../test/pdf-objects.ts";
import type { Huruf } from "./fonts.ts";
import { Ref } from "./objects.ts";
import { hurufOf, kakiContent } from "./stamp.ts";

const test = suite("the foot of a page");

const MM = 72 / 25.4;
const WIDTH = 210 * MM;
const [LEFT, RIGHT] = [30 * MM, WIDTH - 15 * MM];

/** Every glyph is half an em wide; the glyph of a letter is its code. */
const FONT: Huruf = {
  font: new Ref(1),
  glyphs: new Map([..."Halmndri 0123456789…x"].map((one) => [one, one.charCodeAt(0)])),
  width: () => 500,
};

interface Line {
  readonly text: string;
  readonly size: number;
  readonly from: number;
  readonly to: number;
  /** Millimetres above the edge of the sheet. */
  readonly height: number;
}

/** What is drawn: the lines, then the number of the page. */
function drawn(baris: readonly string[], nomor = "Halaman 1 dari 2"): readonly Line[] {
  const content = kakiContent({ huruf: FONT, nama: "/Kaki", baris, nomor, lebar: WIDTH });
  const [, body = ""] =
    /^\/Artifact <<\/Type \/Pagination\/Subtype \/Footer>>BDC\nq\n0 g\n(.*)Q\nEMC\n$/s.exec(
      content,
    ) ?? [];
  const lines = [...body.matchAll(/^BT \/Kaki (\S+) Tf (\S+) (\S+) Td <(\w*)> Tj ET\n/gm)];
  assert.is(lines.map(([all]) => all).join(""), body, "lines of text alone");
  return lines.map(([, size = "", x = "", y = "", hex = ""]) => {
    const text = Buffer.from(hex, "hex").swap16().toString("utf16le");
    const to = Number(x) + (text.length * Number(size)) / 2;
    return { text, size: Number(size), from: Number(x), to, height: Number(y) / MM };
  });
}

const isNear = (found: number | undefined, wanted: number, what: string) =>
  assert.ok(Math.abs((found ?? NaN) - wanted) < 0.02, `${what}: ${found} instead of ${wanted}`);

test("its lines stand below each other at the left margin, the number at the right one", () => {
  const [first, second, third, number] = drawn(["xx", "xxx", "x"]);
  assert.equal(
    [first, second, third].map((line) => line?.text),
    ["xx", "xxx", "x"],
  );
  for (const line of [first, second, third]) isNear(line?.from, LEFT, "left");
  for (const [line, height] of [
    [first, 14.2],
    [second, 11.1],
    [third, 8],
    [number, 14.2],
  ] as const)
    isNear(line?.height, height, "height");
  assert.equal([number?.text, number?.size], ["Halaman 1 dari 2", 7]);
  isNear(number?.to, RIGHT, "right");
});

/** As many glyphs as fit, at 7 points, between the left margin and this place. */
const fits = (to: number) => Math.floor((to - LEFT) / 3.5);

test("a line gets smaller before it reaches the number, and ends in dots before it touches it", () => {
  const [, { from = 0 } = {}] = drawn(["x"]);
  const most = fits(from - 12);
  const sizes = [most, most + 1, most + 7, 2 * most].map((count) => drawn(["x".repeat(count)])[0]);
  assert.equal(
    sizes.map((line) => line?.size),
    [7, 6.5, 6.5, 6],
  );
  for (const line of sizes) assert.ok((line?.to ?? NaN) <= from - 12);
  const cut = sizes.at(-1);
  assert.match(cut?.text ?? "", /^x+…$/);
  assert.ok((cut?.to ?? 0) > from - 12 - 3, "no letter less than fits");
});

test("lines below the first have no number beside them and reach to the margin", () => {
  const [, full, longer] = drawn(["x", "x".repeat(fits(RIGHT)), "x".repeat(fits(RIGHT) + 1)]);
  assert.equal([full?.size, longer?.size], [7, 6.5]);
  const cut = drawn(["x", "x".repeat(400)])[1];
  assert.ok((cut?.to ?? NaN) <= RIGHT && (cut?.to ?? 0) > RIGHT - 3);
});

test("a line that fills its room to the point is neither smaller nor cut", () => {
  const exact = { ...FONT, width: () => 1000 };
  // Room for ten letters of 7 points: the number is one letter wide.
  const lebar = LEFT + 15 * MM + 7 + 12 + 70 + 1e-9;
  const content = kakiContent({
    ...{ huruf: exact, nama: "/Kaki", baris: ["x".repeat(10)], nomor: "1", lebar },
  });
  assert.match(content, `/Kaki 7 Tf ${LEFT.toFixed(2)} `);
  assert.is(content.match(/0078/g)?.length, 10);
});

test("on a sheet too narrow for any line nothing but its dots is left", () => {
  const lebar = LEFT + 15 * MM + 20;
  const content = kakiContent({
    ...{ huruf: FONT, nama: "/Kaki", baris: ["xxx"], nomor: "1 dari 2", lebar },
  });
  assert.match(content, "/Kaki 6 Tf");
  assert.match(content, "<2026> Tj");
});

/** A page that names these fonts, and the fonts. */
const pageWith = (fonts: string) =>
  fileOf(
    "<</Type /Catalog>>",
    `<</Type /Page /Resources <</Font <<${fonts}>>>>>>`,
    "<</Type /Font /Subtype /Type0 /DescendantFonts [<</DW 500>>] /ToUnicode 5 0 R>>",
    "<</Type /Font /Subtype /Type3>>",
    streamOf(Buffer.from("1 beginbfchar\n<0041> <0042>\nendbfchar")),
  );

test("the page of letters is set in one font of the kind that Chromium embeds", () => {
  const page = new Ref(2);
  assert.is(hurufOf(pageWith("/F1 3 0 R"), page).glyphs.get("B"), 0x41);
  assert.throws(() => hurufOf(pageWith("/F1 3 0 R/F2 3 0 R"), page), /has 2 fonts/);
  assert.throws(() => hurufOf(pageWith(""), page), /has 0 fonts/);
  assert.throws(() => hurufOf(pageWith("/F1 4 0 R"), page), /a font of another kind/);
});

test.run();
