import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { CellStyle } from "hucre";
import type { WriteColumn, WriteTable } from "./write-model.ts";
import {
  columnStyle,
  groupColour,
  groupPlace,
  headingStyle,
  linkStyle,
  markedStyle,
  wraps,
} from "./write-style.ts";

const test = suite("write style");

const COLUMN: WriteColumn = { heading: "Kode", kind: "text", width: 20 };

/** A table whose columns belong to these groups, one after the other. */
function tableOf(groups: readonly (string | undefined)[]): WriteTable {
  const columns = groups.map((group) => (group === undefined ? COLUMN : { ...COLUMN, group }));
  return { name: "Coba", columns, rows: [], spareRows: 0 };
}

const side = (style: "thin" | "thick" | "double" | "mediumDashed", rgb: string) => ({
  style,
  color: { rgb },
});

function frame(...[style, rgb]: Parameters<typeof side>) {
  const line = side(style, rgb);
  return { top: line, right: line, bottom: line, left: line };
}

const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

test("groups are counted as they come; columns without one neither count nor begin any", () => {
  const table = tableOf([undefined, "Orang", "Orang", undefined, "Uang", "Orang", "Gedung"]);
  assert.equal(
    table.columns.map((_, at) => groupPlace(table, at)),
    [
      undefined,
      { index: 0, isFirst: true },
      { index: 0, isFirst: false },
      undefined,
      { index: 1, isFirst: true },
      { index: 0, isFirst: true },
      { index: 2, isFirst: true },
    ],
  );
});

test("the first column of a sheet has no line at its left, and beyond the columns is no group", () => {
  const table = tableOf(["Orang", "Uang"]);
  assert.equal(
    [0, 1, 2].map((at) => groupPlace(table, at)),
    [{ index: 0, isFirst: false }, { index: 1, isFirst: true }, undefined],
  );
});

test("a tenth group has the first one's colour again", () => {
  assert.equal([0, 8, 9, 10].map(groupColour), ["D0D3D8", "D9D9D9", "D0D3D8", "CFE4F5"]);
});

test("each kind of column has its number format; its cells stand at the top and are open", () => {
  const plain = {
    protection: { locked: false },
    alignment: { vertical: "top", wrapText: false },
  };
  const formats = {
    ...{ text: "@", integer: "#,##0", masked: "#,##0", number: "#,##0.##" },
    date: "[$-421]d mmmm yyyy",
  } as const;
  for (const kind of Object.keys(formats) as WriteColumn["kind"][])
    assert.equal(columnStyle({ ...COLUMN, kind }), { ...plain, numFmt: formats[kind] });
});

test("a locked column is grey, and the first one of a group has a line at its left", () => {
  const locked = columnStyle({ ...COLUMN, locked: true, width: 30 }, { index: 1, isFirst: true });
  assert.equal(locked, {
    protection: { locked: true },
    numFmt: "@",
    alignment: { vertical: "top", wrapText: true },
    fill: solid("E7E6E6"),
    border: { left: side("thin", "7F7F7F") },
  });
  assert.is(columnStyle(COLUMN, { index: 1, isFirst: false }).border, undefined);
});

test("texts run over several lines in columns of 30 letters and more", () => {
  assert.equal(
    [29, 30, 31].map((width) => wraps({ ...COLUMN, width })),
    [false, true, true],
  );
});

test("a heading is bold, locked, in its group's colour, with a line below", () => {
  const heading: CellStyle = {
    font: { name: "Arial", size: 10, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DCE6F1" } },
    numFmt: "@",
    alignment: { vertical: "top", wrapText: true },
    protection: { locked: true },
    border: { bottom: side("thin", "404040") },
  };
  assert.equal(headingStyle(), heading);
  assert.equal(headingStyle({ index: 1, isFirst: false }), { ...heading, fill: solid("CFE4F5") });
  assert.equal(headingStyle({ index: 2, isFirst: true }), {
    ...heading,
    fill: solid("F5D08A"),
    border: { bottom: side("thin", "404040"), left: side("thin", "7F7F7F") },
  });
});

test("a mark changes fill, frame and letters, and leaves everything else", () => {
  const style = columnStyle({ ...COLUMN, locked: true });
  const bold = { name: "Arial", size: 10, bold: true };
  const marked = (kind: "error" | "warning" | "note" | "carried") => markedStyle(style, { kind });
  const error = { fill: solid("F8B4AE"), font: bold, border: frame("thick", "A61C1C") };
  const warning = { fill: solid("FFD58A"), font: bold, border: frame("double", "8A5A00") };
  const note = { fill: solid("D6EAF8"), font: bold, border: frame("mediumDashed", "1F618D") };
  assert.equal(marked("error"), { ...style, ...error });
  assert.equal(marked("warning"), { ...style, ...warning });
  assert.equal(marked("note"), { ...style, ...note });
  const grey = { name: "Arial", size: 10, italic: true, color: { rgb: "595959" } };
  assert.equal(marked("carried"), { ...style, font: grey });
});

test("a mark keeps the letters of the cell as they were otherwise", () => {
  const font = { name: "Arial", size: 18, italic: true };
  assert.equal(markedStyle({ font }, { kind: "error" }).font, { ...font, bold: true });
});

test("a link is blue and underlined and keeps the rest of the cell's form", () => {
  const blue = { name: "Arial", size: 10, underline: true, color: { rgb: "0B57A4" } };
  assert.equal(linkStyle({ numFmt: "@" }), { numFmt: "@", font: blue });
  assert.equal(linkStyle({ font: { size: 18, bold: true, color: { rgb: "7A1420" } } }), {
    font: { ...blue, size: 18, bold: true },
  });
});

test.run();
