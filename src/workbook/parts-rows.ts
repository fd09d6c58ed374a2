import { LAST_ROW, LIMITS } from "./gate-limits.ts";
import { refuseExcess, refuseOdd, type Refusal } from "./gate-refusal.ts";
import { refuseOrder, takeCell } from "./parts-cell.ts";
import { takePlainCells } from "./parts-plain.ts";
import { refuseSpreads } from "./parts-spread.ts";
import { RICH_TEXT } from "./parts-text.ts";
import { isDigits } from "./parts-value.ts";
import { SOUND_ATTRIBUTES, SPACE } from "./well-formed.ts";
import { newWalk, type Allowance, type Walk } from "./parts-walk.ts";

export interface Walked {
  readonly walk: Walk;
  /** The place behind `</sheetData>`. */
  readonly end: number;
}

/** Goes through the cells from `start` on. */
export function walkCells(xml: string, start: number, allowance: Allowance): Walked | Refusal {
  const token = new RegExp(TOKEN, "uy");
  const walk = newWalk(xml, allowance, token);
  token.lastIndex = start;
  for (;;) {
    const refused = takePlainCells(walk);
    if (refused !== undefined) return refused;
    const match = token.exec(xml);
    if (match === null) return refuseStructure(walk);
    const refusal = takeToken(walk, match);
    if (refusal === "end") return refuseSpreads(walk) ?? { walk, end: token.lastIndex };
    if (refusal !== undefined) return refusal;
  }
}

function takeToken(walk: Walk, match: RegExpExecArray): Refusal | "end" | undefined {
  const [token] = match;
  if (match[1] !== undefined || match[4] !== undefined) return takeCell(walk, match);
  if (match[9] !== undefined) return openRow(walk, match[9], token.endsWith("/>"));
  if (match[10] === "row") return closeRow(walk, walk.token.lastIndex - token.length);
  return walk.inRow ? refuseStructure(walk) : "end";
}

function openRow(walk: Walk, attributes: string, empty: boolean): Refusal | undefined {
  const [, number] = /\sr="([^"]*)"/u.exec(attributes) ?? [];
  const row = number === undefined ? walk.row + 1 : isDigits(number) ? Number(number) : 0;
  if (walk.inRow || row <= walk.row || row > LAST_ROW) return refuseOrder(walk.row + 1);
  walk.row = row;
  walk.column = -1;
  walk.rows += 1;
  walk.rowFilled = false;
  walk.inRow = !empty;
  walk.from = walk.token.lastIndex;
  if (!empty) walk.pieces.push(`<row r="${row}">`);
  walk.rowPieces = walk.pieces.length;
  if (/\shidden="(?:1|true)"/u.test(attributes)) walk.hiddenRows.push(row);
  return walk.rows > LIMITS.rows ? refuseExcess("baris", LIMITS.rows) : undefined;
}

function closeRow(walk: Walk, at: number): Refusal | undefined {
  if (!walk.inRow) return refuseStructure(walk);
  walk.inRow = false;
  const rest = walk.xml.slice(walk.from, at);
  if (walk.pieces.length === walk.rowPieces && rest === "") walk.pieces.pop();
  else walk.pieces.push(rest, "</row>");
  if (walk.rowFilled) walk.filledRows += 1;
  return walk.filledRows > LIMITS.filledRows
    ? refuseExcess("baris berisi", LIMITS.filledRows)
    : undefined;
}

function refuseStructure({ row }: Walk): Refusal {
  return refuseOdd(`susunan sel di sekitar baris ${Math.max(row, 1)} tidak lazim.`);
}

/**
 * One row or cell. The grammar is that of ECMA-376 in the form that all programs write; what it does
 * not match is refused, so that SheetJS, which guesses, has nothing to guess. No text can be matched
 * in two ways, hence no input takes more than one pass.
 */
const FORMULA = `<f(${SOUND_ATTRIBUTES})${SPACE}*(?:/>|>([^<]*)</f>)${SPACE}*`;
const VALUE = `<v(?: xml:space="\\w+")?${SPACE}*(?:/>|>([^<]*)</v>)${SPACE}*`;
const INLINE = `<is${SPACE}*(?:/>|>(${RICH_TEXT})</is>)${SPACE}*`;
const USUAL =
  '<c r="([A-Z]{1,3})([1-9]\\d{0,6})"(?: s="\\d+")?(?: t="(\\w+)")?(?: s="\\d+")?(?: (?:cm|vm|ph)="\\w+"){0,3}';
const UNUSUAL = `<c((?:${SPACE}+\\w+="[^"<]*"){0,8})`;
const HEAD = `(?:${USUAL}|${UNUSUAL})${SPACE}*`;
const CELL = `${HEAD}(?:/>|>${SPACE}*(?:${FORMULA})?(?:${VALUE})?(?:${INLINE})?</c>)`;
const ROW = `<row((?:${SPACE}+[\\w:.]+="[^"<]*"){0,40})${SPACE}*/?>`;
const TOKEN = `${SPACE}*(?:${CELL}|${ROW}|</(row|sheetData)>)`;
