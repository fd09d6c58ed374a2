import type { CellStyle } from "hucre";
import type { CellMark, WriteColumn } from "./write-model.ts";

/** Form of a column's cells below the heading. */
export function columnStyle(column: WriteColumn): CellStyle {
  const style: CellStyle = {
    protection: { locked: column.locked ?? false },
    numFmt: NUMBER_FORMATS[column.kind],
    alignment: { vertical: "top", wrapText: column.width >= 30 },
  };
  return column.locked ? { ...style, fill: solid("EDEDED") } : style;
}

export function headingStyle(): CellStyle {
  return {
    font: { bold: true },
    fill: solid("DCE6F1"),
    numFmt: "@",
    alignment: { vertical: "top", wrapText: true },
    protection: { locked: true },
  };
}

/** A cell's form with a mark on it: everything that the mark does not say stays. */
export function markedStyle(style: CellStyle, { kind }: CellMark): CellStyle {
  const { font, ...rest } = MARKS[kind];
  return { ...style, ...rest, font: { ...style.font, ...font } };
}

export function linkStyle(style: CellStyle): CellStyle {
  return { ...style, font: { ...style.font, underline: true, color: { rgb: "0B57A4" } } };
}

export function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

const NUMBER_FORMATS = {
  text: "@",
  integer: "#,##0",
  masked: "#,##0",
  number: "#,##0.##",
  date: "yyyy-mm-dd",
} as const;

/** Errors have a thick frame, warnings a dashed one, notes a dotted one: the grey print tells them apart. */
const MARKS: Readonly<Record<CellMark["kind"], CellStyle>> = {
  error: { fill: solid("F8B4AE"), font: { bold: true }, border: frame("thick", "A61C1C") },
  warning: { fill: solid("FFD58A"), font: { bold: true }, border: frame("mediumDashed", "8A5A00") },
  note: { fill: solid("D6EAF8"), font: { bold: true }, border: frame("dotted", "1F618D") },
  carried: { font: { italic: true, color: { rgb: "595959" } } },
};

function frame(
  style: "thick" | "mediumDashed" | "dotted",
  rgb: string,
): NonNullable<CellStyle["border"]> {
  const side = { style, color: { rgb } };
  return { top: side, right: side, bottom: side, left: side };
}
