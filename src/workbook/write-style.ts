import type { BorderSide, CellStyle, FontStyle } from "hucre";
import type { CellMark, WriteColumn, WriteTable } from "./write-model.ts";

export const FONT = { name: "Arial", size: 10 } as const;

/** Colours that mean something; Petunjuk shows the same ones. */
export const COLOURS = {
  locked: "E7E6E6",
  required: "FFF2A8",
  heading: "DCE6F1",
  carried: "595959",
} as const;

/**
 * Colours of groups of columns, one after the other: neighbours differ in lightness as much as in
 * hue, so that they stay apart for colour-blind people and on grey paper.
 */
const GROUP_COLOURS = [
  "D0D3D8",
  "CFE4F5",
  "F5D08A",
  "D5F0E6",
  "DDB9D0",
  "EEF2C4",
  "B9BEE0",
  "FBE3D3",
  "D9D9D9",
] as const;

export function groupColour(index: number): string {
  return GROUP_COLOURS[index % GROUP_COLOURS.length] ?? COLOURS.heading;
}

/** Number of the group that a column belongs to, and whether it is the first of it. */
export interface GroupPlace {
  readonly index: number;
  readonly isFirst: boolean;
}

/** Undefined for a column without a group. */
export function groupPlace({ columns }: WriteTable, at: number): GroupPlace | undefined {
  const group = columns[at]?.group;
  if (group === undefined) return undefined;
  const groups = [...new Set(columns.map((column) => column.group))];
  return {
    index: groups.filter((each) => each !== undefined).indexOf(group),
    isFirst: at > 0 && columns[at - 1]?.group !== group,
  };
}

/** Form of a column's cells below the heading. */
export function columnStyle(column: WriteColumn, group?: GroupPlace): CellStyle {
  return {
    protection: { locked: column.locked ?? false },
    numFmt: NUMBER_FORMATS[column.kind],
    alignment: { vertical: "top", wrapText: wraps(column) },
    ...(column.locked ? { fill: solid(COLOURS.locked) } : {}),
    ...(group?.isFirst ? { border: { left: GROUP_LINE } } : {}),
  };
}

/** Texts of wide columns run over several lines. */
export function wraps({ width }: WriteColumn): boolean {
  return width >= 30;
}

export function headingStyle(group?: GroupPlace): CellStyle {
  return {
    font: fontOf({ bold: true }),
    fill: solid(group === undefined ? COLOURS.heading : groupColour(group.index)),
    numFmt: "@",
    alignment: { vertical: "top", wrapText: true },
    protection: { locked: true },
    border: { bottom: HEADING_LINE, ...(group?.isFirst ? { left: GROUP_LINE } : {}) },
  };
}

/** A cell's form with a mark on it: everything that the mark does not say stays. */
export function markedStyle(style: CellStyle, { kind }: CellMark): CellStyle {
  const { font, ...rest } = MARKS[kind];
  return { ...style, ...rest, font: { ...fontOf(style.font ?? {}), ...font } };
}

export function linkStyle(style: CellStyle): CellStyle {
  return { ...style, font: fontOf({ ...style.font, underline: true, color: { rgb: "0B57A4" } }) };
}

export function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

/** A font with name and size: programs fill in different ones where they are left out. */
export function fontOf(font: FontStyle): FontStyle {
  return { ...FONT, ...font };
}

const GROUP_LINE: BorderSide = { style: "thin", color: { rgb: "7F7F7F" } };
const HEADING_LINE: BorderSide = { style: "thin", color: { rgb: "404040" } };

/**
 * Marks the style of a text that Excel would take for a formula on editing: `finishPart` adds the
 * quotation prefix, which hucre cannot say. Shows numbers and texts as General does.
 */
export const QUOTED_FORMAT = "General;General;General;@";

/** The month in words: a day and a month that were swapped are seen at once. */
export const DATE_FORMAT = "[$-421]d mmmm yyyy";

const NUMBER_FORMATS = {
  text: "@",
  integer: "#,##0",
  masked: "#,##0",
  number: "#,##0.##",
  date: DATE_FORMAT,
} as const;

/** Thick, double and dashed frames: the grey print tells errors, warnings and notes apart. */
const MARKS: Readonly<Record<CellMark["kind"], CellStyle>> = {
  error: { fill: solid("F8B4AE"), font: { bold: true }, border: frame("thick", "A61C1C") },
  warning: { fill: solid("FFD58A"), font: { bold: true }, border: frame("double", "8A5A00") },
  note: { fill: solid("D6EAF8"), font: { bold: true }, border: frame("mediumDashed", "1F618D") },
  carried: { font: { italic: true, color: { rgb: COLOURS.carried } } },
};

function frame(style: BorderSide["style"], rgb: string): NonNullable<CellStyle["border"]> {
  const side = { style, color: { rgb } };
  return { top: side, right: side, bottom: side, left: side };
}
