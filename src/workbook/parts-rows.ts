import { cellAddress, columnIndex } from "./cells.ts";
import { LAST_COLUMN, LAST_ROW, LIMITS } from "./gate-limits.ts";
import { refuseDamaged, refuseExcess, refuseOdd, type Refusal } from "./gate-refusal.ts";
import { RICH_TEXT } from "./parts-strings.ts";
import { isCellType, isDigits, oddValue } from "./parts-value.ts";
import { readAttributes } from "./parts-xml.ts";

/** What the sheets of one workbook may still use, and how many shared strings there are. */
export interface Allowance {
  readonly strings: number;
  cells: number;
  merges: number;
  formulaCharacters: number;
}

/** The cells of one sheet, as far as they have been seen. */
export interface Walk {
  readonly xml: string;
  readonly allowance: Allowance;
  readonly token: RegExp;
  /** Rewritten rows. */
  readonly pieces: string[];
  readonly hiddenRows: number[];
  readonly oddValues: Map<string, string>;
  /** Length of every shared formula by its number. */
  readonly shared: Map<string, number>;
  inRow: boolean;
  row: number;
  column: number;
  rows: number;
  rowFilled: boolean;
  filledRows: number;
  cells: number;
  /** Where the cells of this row begin. */
  from: number;
}

export function newWalk(xml: string, allowance: Allowance): Walk {
  const collected = { pieces: [], hiddenRows: [], oddValues: new Map(), shared: new Map() };
  const counts = { row: 0, column: -1, rows: 0, filledRows: 0, cells: 0, from: 0 };
  return {
    xml,
    allowance,
    token: new RegExp(TOKEN, "uy"),
    ...collected,
    ...counts,
    inRow: false,
    rowFilled: false,
  };
}

/** Goes through the cells from `start`; the answer is the place behind `</sheetData>`. */
export function walkCells(walk: Walk, start: number): number | Refusal {
  const { token, xml } = walk;
  token.lastIndex = start;
  for (let match = token.exec(xml); match !== null; match = token.exec(xml)) {
    const refusal = takeToken(walk, match);
    if (refusal === "end") return token.lastIndex;
    if (refusal !== undefined) return refusal;
  }
  return refuseStructure(walk);
}

function takeToken(walk: Walk, match: RegExpExecArray): Refusal | "end" | undefined {
  const [token] = match;
  if (match[1] !== undefined || match[4] !== undefined) return takeCell(walk, match);
  if (match[9] !== undefined) return openRow(walk, match[9], token.endsWith("/>"));
  if (match[10] === "row") return closeRow(walk, walk.token.lastIndex - token.length);
  return walk.inRow ? refuseStructure(walk) : "end";
}

function takeCell(walk: Walk, match: RegExpExecArray): Refusal | undefined {
  const { column, row, type } = match[4] === undefined ? usualHead(match) : oddHead(walk, match);
  const value = match[7];
  const inPlace = walk.inRow && row === walk.row && column > walk.column;
  if (!inPlace || column > LAST_COLUMN) return refuseOrder(walk.row);
  walk.column = column;
  walk.cells += 1;
  walk.allowance.cells -= 1;
  if (walk.allowance.cells < 0) return refuseExcess("sel", LIMITS.cells);
  if ((value !== undefined && value !== "") || match[8] !== undefined) walk.rowFilled = true;
  if (!isCellType(type)) return refuseOdd(`jenis sel di baris ${row} tidak dikenal.`);
  if (type === "s" && !isStringNumber(value, walk.allowance.strings)) {
    return refuseDamaged(`sel di baris ${row} menunjuk ke teks yang tidak ada.`);
  }
  const odd = oddValue(type, value);
  if (odd !== undefined) walk.oddValues.set(cellAddress(row, column), odd);
  return match[5] === undefined ? undefined : takeFormula(walk, match[5], match[6]);
}

interface CellHead {
  readonly column: number;
  readonly row: number;
  readonly type: string;
}

function usualHead(match: RegExpExecArray): CellHead {
  return { column: columnIndex(match[1] ?? ""), row: Number(match[2]), type: match[3] ?? "n" };
}

/**
 * A cell without address, or with its attributes in another order: some exporters write such. It is
 * rewritten, because SheetJS takes the first `r="…"` for the address, even one in the text.
 */
function oddHead(walk: Walk, match: RegExpExecArray): CellHead {
  const [token, , , , attributes = ""] = match;
  const { xml, pieces } = walk;
  const found = readAttributes(attributes);
  const [, letters, row] = ADDRESS.exec(found.get("r") ?? "") ?? [];
  const outside = found.has("r") && letters === undefined;
  const column = letters === undefined ? walk.column + 1 : columnIndex(letters);
  const head: CellHead = {
    column: outside ? -1 : column,
    row: row === undefined ? walk.row : Number(row),
    type: found.get("t") ?? "n",
  };
  const start = walk.token.lastIndex - token.length + token.indexOf("<c");
  const style = /^\d+$/u.test(found.get("s") ?? "") ? ` s="${found.get("s")}"` : "";
  const address = outside ? "" : cellAddress(head.row, head.column);
  pieces.push(xml.slice(walk.from, start), `<c r="${address}"${style} t="${head.type}"`);
  walk.from = start + "<c".length + attributes.length;
  return head;
}

/** SheetJS writes a shared formula out for every cell: a small file could ask for gigabytes. */
function takeFormula(
  walk: Walk,
  attributes: string,
  text: string | undefined,
): Refusal | undefined {
  walk.rowFilled = true;
  const [, number] = / si="(\d+)"/u.exec(attributes) ?? [];
  if (number === undefined) return undefined;
  if (text !== undefined && text !== "") walk.shared.set(number, text.length);
  walk.allowance.formulaCharacters -= walk.shared.get(number) ?? 0;
  return walk.allowance.formulaCharacters < 0
    ? refuseExcess("huruf rumus", LIMITS.formulaCharacters)
    : undefined;
}

function openRow(walk: Walk, attributes: string, empty: boolean): Refusal | undefined {
  const [, number] = /\sr="(\d{1,7})"/u.exec(attributes) ?? [];
  const row = number === undefined ? walk.row + 1 : Number(number);
  if (walk.inRow || row <= walk.row || row > LAST_ROW) return refuseOrder(row);
  walk.row = row;
  walk.column = -1;
  walk.rows += 1;
  walk.rowFilled = false;
  walk.inRow = !empty;
  walk.from = walk.token.lastIndex;
  if (!empty) walk.pieces.push(`<row r="${row}">`);
  if (/\shidden="(?:1|true)"/u.test(attributes)) walk.hiddenRows.push(row);
  return walk.rows > LIMITS.rows ? refuseExcess("baris", LIMITS.rows) : undefined;
}

function closeRow(walk: Walk, at: number): Refusal | undefined {
  if (!walk.inRow) return refuseStructure(walk);
  walk.inRow = false;
  walk.pieces.push(walk.xml.slice(walk.from, at), "</row>");
  if (walk.rowFilled) walk.filledRows += 1;
  return walk.filledRows > LIMITS.filledRows
    ? refuseExcess("baris berisi", LIMITS.filledRows)
    : undefined;
}

function isStringNumber(value: string | undefined, count: number): boolean {
  return value === undefined || value === "" || (isDigits(value) && Number(value) < count);
}

function refuseOrder(row: number): Refusal {
  return refuseOdd(`sel di baris ${row} tercantum dua kali, di luar lembar atau tidak berurutan.`);
}

function refuseStructure({ row }: Walk): Refusal {
  return refuseOdd(`susunan sel di sekitar baris ${Math.max(row, 1)} tidak lazim.`);
}

/**
 * One row or cell. The grammar is that of ECMA-376 in the form that all programs write; what it does
 * not match is refused, so that SheetJS, which guesses, has nothing to guess. No text can be matched
 * in two ways, hence no input takes more than one pass.
 */
const FORMULA = "<f((?: [^<>]*)?)(?:/>|>([^<]*)</f>)\\s*";
const VALUE = '<v(?: xml:space="\\w+")?(?:/>|>([^<]*)</v>)\\s*';
const INLINE = `<is(?:/>|>(${RICH_TEXT})</is>)\\s*`;
const USUAL =
  '<c r="([A-Z]{1,3})([1-9]\\d{0,6})"(?: s="\\d+")?(?: t="(\\w+)")?(?: s="\\d+")?(?: (?:cm|vm|ph)="\\w+"){0,3}';
const UNUSUAL = '<c((?:\\s+\\w+="[^"<]*"){0,8})';
const HEAD = `(?:${USUAL}|${UNUSUAL})\\s*`;
const CELL = `${HEAD}(?:/>|>\\s*(?:${FORMULA})?(?:${VALUE})?(?:${INLINE})?</c>)`;
const ROW = '<row((?:\\s+[\\w:.]+="[^"<]*"){0,40})\\s*/?>';
const TOKEN = `\\s*(?:${CELL}|${ROW}|</(row|sheetData)>)`;
const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/u;
