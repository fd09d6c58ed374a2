import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lookHeight, lookStyle } from "./write-look.ts";
import type { CellLook } from "./write-model.ts";

const test = suite("write look");

const ARIAL = { name: "Arial", size: 10 };
const BOLD = { ...ARIAL, bold: true };
const RED = { rgb: "7A1420" };
const LINE = { style: "thin", color: { rgb: "7F7F7F" } };
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const CENTRED = { horizontal: "center", vertical: "top", wrapText: true };
const LOCKED = { protection: { locked: true }, numFmt: "@" };
const TEXT = {
  ...LOCKED,
  alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 },
};
const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

const LOOKS: readonly (readonly [look: CellLook, style: object])[] = [
  ["text", TEXT],
  [
    "title",
    { ...LOCKED, font: { ...BOLD, size: 18, color: RED }, alignment: { vertical: "center" } },
  ],
  ["subtitle", { ...LOCKED, font: { ...BOLD, size: 12 }, alignment: { vertical: "top" } }],
  [
    "section",
    {
      ...LOCKED,
      font: { ...BOLD, size: 12, color: RED },
      border: { bottom: { style: "medium", color: RED } },
      alignment: { vertical: "bottom" },
    },
  ],
  ["strong", { ...LOCKED, font: BOLD, alignment: { vertical: "top", wrapText: true } }],
  ["notice", { ...TEXT, font: BOLD, fill: solid("FFF2A8"), border: FRAME }],
  [
    "number",
    { ...LOCKED, font: BOLD, alignment: { horizontal: "right", vertical: "top", indent: 1 } },
  ],
  ["sample", { ...LOCKED, border: FRAME, alignment: CENTRED }],
  ["locked", { ...LOCKED, fill: solid("E7E6E6"), border: FRAME, alignment: CENTRED }],
  ["required", { ...LOCKED, fill: solid("FFF2A8"), border: FRAME, alignment: CENTRED }],
  [
    "carried",
    {
      ...LOCKED,
      font: { ...ARIAL, italic: true, color: { rgb: "595959" } },
      border: FRAME,
      alignment: CENTRED,
    },
  ],
  ["group-2", { ...LOCKED, font: BOLD, fill: solid("F5D08A"), border: FRAME, alignment: CENTRED }],
];

for (const [look, style] of LOOKS) {
  test(`a cell that looks as ${look} is locked and has its form`, () => {
    assert.equal(lookStyle(look), style);
  });
}

test("titles have heights of their own; other lines are as tall as their texts", () => {
  assert.equal(
    LOOKS.map(([look]) => lookHeight(look)).filter((height) => height !== undefined),
    [30, 20, 22],
  );
});

test.run();
