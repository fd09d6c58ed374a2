import type { WriteSheet } from "hucre";
import type { ZipSource } from "../base/zip.ts";
import { columnLetters } from "./cells.ts";
import { resizeComments } from "./write-comments.ts";
import { QUOTED_FORMAT } from "./write-style.ts";

/** A sheet as hucre is to write it. */
export interface SheetPlan {
  readonly sheet: WriteSheet;
  /** Its last row is no row of the file: it says how the columns go on below the data. */
  readonly hasPattern: boolean;
}

/**
 * What hucre cannot say, put into a part that it made: formats of whole columns, so that every row
 * below the data is ready for typing, comment boxes as large as their texts, and fonts whose
 * properties stand in the order of the standard.
 */
export function finishPart(part: ZipSource, plans: readonly SheetPlan[]): ZipSource {
  const change = changeOf(part.name, plans);
  if (!change) return part;
  const text = change(new TextDecoder().decode(part.bytes));
  return { ...part, bytes: new TextEncoder().encode(text) };
}

function changeOf(
  name: string,
  plans: readonly SheetPlan[],
): ((text: string) => string) | undefined {
  if (name === "xl/styles.xml") return (xml) => withQuotePrefix(withFontOrder(xml));
  const [, kind, number] = PART.exec(name) ?? [];
  const plan = plans[Number(number) - 1];
  if (!plan) return undefined;
  if (kind !== SHEET) return (vml) => resizeComments(vml, plan.sheet);
  return (xml) => withGrowingRows(plan.hasPattern ? withColumnStyles(xml) : xml);
}

const SHEET = "worksheets/sheet";
const PART = /^xl\/(worksheets\/sheet|drawings\/vmlDrawing)(\d+)\.(?:xml|vml)$/;
const BLANK_CELL = /<c r="([A-Z]+)\d+" s="(\d+)"\/>/g;

/** The pattern row's formats become those of the columns; blank cells that only repeat them go. */
function withColumnStyles(xml: string): string {
  const from = xml.lastIndexOf("<row ");
  const to = xml.indexOf("</sheetData>");
  const styles = new Map(
    [...xml.slice(from, to).matchAll(BLANK_CELL)].map(([, letters = "", style]) => [
      letters,
      style,
    ]),
  );
  if (styles.size === 0) throw new Error("a sheet without its pattern row");
  const rows = (xml.slice(0, from) + xml.slice(to))
    .replace(BLANK_CELL, (cell, letters: string, style: string) =>
      styles.get(letters) === style ? "" : cell,
    )
    .replace(/<row r="\d+"><\/row>/g, "");
  return rows.replace(/<col min="(\d+)" max="\d+"/g, (col, min: string) => {
    const style = styles.get(columnLetters(Number(min) - 1));
    return style === undefined ? col : `${col} style="${style}"`;
  });
}

/** Rows below the heading grow with what is typed into them; hucre fixes every height. */
function withGrowingRows(xml: string): string {
  return xml.replace(/(<row r="(?!1")\d+" ht="[\d.]+") customHeight="1"/g, "$1");
}

/** Size before colour, as ECMA-376 18.8.22 has them. */
function withFontOrder(xml: string): string {
  return xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");
}

/** Texts that begin with "=" stay texts when they are edited: see QUOTED_FORMAT. */
function withQuotePrefix(xml: string): string {
  const [, id] = xml.match(QUOTED) ?? [];
  return id === undefined
    ? xml
    : xml.replaceAll(`<xf numFmtId="${id}"`, `<xf numFmtId="${id}" quotePrefix="1"`);
}

const QUOTED = new RegExp(`<numFmt numFmtId="(\\d+)" formatCode="${QUOTED_FORMAT}"`);
