import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { WriteSheet } from "hucre";
import { resizeComments } from "./write-comments.ts";

const test = suite("write comments");

/** A drawing as hucre writes it, with the boxes of these cells. */
function drawingOf(anchors: readonly string[], places: readonly (readonly [number, number])[]) {
  const shapes = places.map(
    ([row, column], index) => `<v:shape><x:ClientData ObjectType="Note">
<x:Anchor>${anchors[index] ?? ""}</x:Anchor><x:AutoFill>False</x:AutoFill>
<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml><v:shapetype/>${shapes.join("\n")}</xml>`;
}

/** Where the boxes of comments begin and end: column, pixels, row, pixels, twice. */
function anchorsOf(
  comments: Readonly<Record<string, string>>,
  sheet: Partial<WriteSheet> = {},
): readonly string[] {
  const cells = Object.entries(comments).map(
    ([place, text]) => [place, { comment: { author: "Papan", text } }] as const,
  );
  const places = cells.map(([place]) => place.split(",").map(Number) as [number, number]);
  const before = drawingOf(Array(places.length).fill("1, 15, 0, 2, 3, 15, 4, 4"), places);
  const after = resizeComments(before, { name: "Coba", cells: new Map(cells), ...sheet });
  const found = [...after.matchAll(/<x:Anchor>([^<]*)</g)].map(([, anchor = ""]) => anchor);
  assert.is(after, drawingOf(found, places));
  return found;
}

const letters = (count: number) => "x".repeat(count);

test("a box is 300 pixels wide and begins beside its cell", () => {
  // Columns of 64 pixels, if nothing is said of them: four of them and 59 pixels.
  assert.equal(anchorsOf({ "12,11": "pendek" }), ["12,15,12,2,16,59,13,16"]);
});

test("a box has room for a line more than its text has, of 17 pixels each", () => {
  const texts = [
    "",
    letters(42),
    letters(43),
    "satu\ndua",
    "satu\n\ntiga",
    letters(84),
    letters(85),
  ];
  const heights = texts.map((text) => {
    const [, , , , , , row = 0, pixels = 0] = anchorsOf({ "0,0": text })[0]?.split(",") ?? [];
    return Number(row) * 20 + Number(pixels) - 2;
  });
  assert.equal(heights, [34, 34, 51, 51, 68, 51, 68]);
});

test("a box ends where widths and heights of the sheet say", () => {
  const columns = [{}, { width: 20 }, {}, { width: 8.4 }];
  const rowDefs = new Map([
    [1, { height: 29 }],
    [2, {}],
  ]);
  // From column B on: 145, 64, 64 (8.4 digits are 58.8 and 5 pixels), 64. Rows: 39, 20, 20.
  assert.equal(anchorsOf({ "1,0": letters(85) }, { columns, rowDefs }), ["1,15,1,2,4,42,3,11"]);
});

test("a box that ends with a column or row ends at the beginning of the next", () => {
  const columns = [{}, { width: 310 / 7 }];
  const rowDefs = new Map([[0, { height: 27 }]]);
  assert.equal(anchorsOf({ "0,0": "pendek" }, { columns, rowDefs }), ["1,15,0,2,2,0,1,0"]);
});

test("each box is as tall as its own text", () => {
  assert.equal(anchorsOf({ "0,0": "pendek", "9,1": letters(400), "10,26": "pendek" }), [
    "1,15,0,2,5,59,1,16",
    "2,15,9,2,6,59,18,9",
    "27,15,10,2,31,59,11,16",
  ]);
});

test("a drawing without comments stays as it is", () => {
  assert.is(
    resizeComments("<xml><v:shapetype/></xml>", { name: "Coba" }),
    "<xml><v:shapetype/></xml>",
  );
});

test.run();
