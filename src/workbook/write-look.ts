import type { CellStyle } from "hucre";
import type { CellLook } from "./write-model.ts";
import { COLOURS, fontOf, groupColour, solid } from "./write-style.ts";

/** Form of a cell on a page to be read. */
export function lookStyle(look: CellLook): CellStyle {
  return { ...PLAIN, ...(isNamed(look) ? LOOKS[look] : groupLook(look)) };
}

type NamedLook = keyof typeof LOOKS;

/** Points that a line of this look is tall; undefined for ordinary text, which wraps. */
export function lookHeight(look: CellLook): number | undefined {
  return HEIGHTS[look];
}

const HEIGHTS: Readonly<Record<string, number>> = { title: 30, subtitle: 20, section: 22 };

const PLAIN: CellStyle = {
  numFmt: "@",
  alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 1 },
  protection: { locked: true },
};

const LINE = { style: "thin", color: { rgb: "7F7F7F" } } as const;
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const CENTRED = { horizontal: "center", vertical: "top", wrapText: true } as const;

const LOOKS = {
  title: {
    font: fontOf({ size: 18, bold: true, color: { rgb: "7A1420" } }),
    alignment: { vertical: "center" },
  },
  subtitle: { font: fontOf({ size: 12, bold: true }), alignment: { vertical: "top" } },
  section: {
    font: fontOf({ size: 12, bold: true, color: { rgb: "7A1420" } }),
    border: { bottom: { style: "medium", color: { rgb: "7A1420" } } },
    alignment: { vertical: "bottom" },
  },
  text: {},
  strong: { font: fontOf({ bold: true }), alignment: { vertical: "top", wrapText: true } },
  notice: { font: fontOf({ bold: true }), fill: solid("FFF2A8"), border: FRAME },
  number: {
    font: fontOf({ bold: true }),
    alignment: { horizontal: "right", vertical: "top", indent: 1 },
  },
  sample: { border: FRAME, alignment: CENTRED },
  locked: { fill: solid(COLOURS.locked), border: FRAME, alignment: CENTRED },
  required: { fill: solid(COLOURS.required), border: FRAME, alignment: CENTRED },
  carried: {
    font: fontOf({ italic: true, color: { rgb: COLOURS.carried } }),
    border: FRAME,
    alignment: CENTRED,
  },
} satisfies Readonly<Record<string, CellStyle>>;

function isNamed(look: CellLook): look is NamedLook {
  return look in LOOKS;
}

function groupLook(look: string): CellStyle {
  const index = Number(look.replace("group-", ""));
  return {
    font: fontOf({ bold: true }),
    fill: solid(groupColour(index)),
    border: FRAME,
    alignment: CENTRED,
  };
}
