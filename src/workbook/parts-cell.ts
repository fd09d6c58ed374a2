import { formatNumber } from "../base/format.ts";
import { cellAddress, columnIndex, columnLetters, type TextLook } from "./cells.ts";
import { LAST_COLUMN, LIMITS } from "./gate-limits.ts";
import {
  isRefusal,
  refuse,
  refuseDamaged,
  refuseExcess,
  refuseOdd,
  refuseText,
  type Refusal,
} from "./gate-refusal.ts";
import { readFormula } from "./parts-formula.ts";
import { fitsCell, readItem, refuseLongText } from "./parts-text.ts";
import { isCellType, isDigits, isoSerial, oddValue } from "./parts-value.ts";
import { fillSpreads } from "./parts-spread.ts";
import { replaceToken, type Walk } from "./parts-walk.ts";
import { readAttributes } from "./parts-xml.ts";

/**
 * A cell as the token matched it. Its groups: 1 letters, 2 row and 3 type of an ordinary head, 4 the
 * attributes of any other, 5 attributes and 6 text of the formula, 7 value, 8 content of `<is>`.
 */
export function takeCell(walk: Walk, match: RegExpExecArray): Refusal | undefined {
  const type = match[3] ?? "n";
  const ordinary = match[4] === undefined && match[5] === undefined && match[8] === undefined;
  // Nearly every cell is of this kind and stays as it stands: no object is made for it.
  if (ordinary && UNCHANGED.has(type)) {
    const place = takePlace(walk, columnIndex(match[1] ?? ""), Number(match[2]));
    return place ?? takeSimple(walk, type, match[7] ?? "", match[0]);
  }
  const head = match[4] === undefined ? usualHead(match) : oddHead(walk, match[4]);
  const refusal = takePlace(walk, head.column, head.row);
  if (refusal !== undefined) return refusal;
  if (!isCellType(head.type)) return refuseOdd(`jenis sel di baris ${head.row} tidak dikenal.`);
  const source = readSource(head, match);
  return isRefusal(source) ? source : takeSource(walk, source, match[0]);
}

export function refuseOrder(row: number): Refusal {
  return refuseOdd(`sel di baris ${row} tercantum dua kali, di luar lembar atau tidak berurutan.`);
}

const UNCHANGED = new Set(["n", "s", "b", "e"]);

/** Counts the cell, and refuses it where no cell may stand. */
export function takePlace(walk: Walk, column: number, row: number): Refusal | undefined {
  const inPlace = walk.inRow && row === walk.row && column > walk.column;
  if (!inPlace || column > LAST_COLUMN) return refuseOrder(walk.row);
  walk.column = column;
  walk.allowance.cells -= 1;
  return walk.allowance.cells < 0 ? refuseExcess("sel", LIMITS.cells) : undefined;
}

/** A cell that stays as it stands; a blank one is left out. */
function takeSimple(walk: Walk, type: string, value: string, token: string): Refusal | undefined {
  if (value !== "" || type === "e") return takeValue(walk, type, value);
  if (type === "str") fillSpreads(walk);
  replaceToken(walk, token, "");
  return undefined;
}

/** Counts and judges the value of the cell in place. */
function takeValue(walk: Walk, type: string, value: string): Refusal | undefined {
  const { allowance, row } = walk;
  if (!fitsCell(value)) return refuseLongText(cellAddress(row, walk.column));
  const refusal = takeFilled(walk) ?? (type === "s" ? takeString(walk, value) : undefined);
  if (refusal !== undefined) return refusal;
  walk.cells += 1;
  const look = type === "s" ? allowance.looks.get(Number(value)) : undefined;
  if (look !== undefined) walk.looks.set(cellAddress(row, walk.column), look);
  const odd = type === "s" ? allowance.doubtful[Number(value)] : oddValue(type, value);
  if (odd !== undefined) walk.oddValues.set(cellAddress(row, walk.column), odd);
  return undefined;
}

/** Counts the cell in place as one that holds something. */
export function takeFilled(walk: Walk): Refusal | undefined {
  const { allowance, row, column } = walk;
  if (column > LIMITS.furthestColumn || row > LIMITS.furthestRow) return refuseFar(walk);
  walk.rowFilled = true;
  fillSpreads(walk);
  allowance.filledCells -= 1;
  return allowance.filledCells < 0 ? refuseExcess("sel berisi", LIMITS.filledCells) : undefined;
}

/** Whoever lays the cells out as a table would need gigabytes for one that stands so far away. */
function refuseFar({ row, column }: Walk): Refusal {
  const furthest = `kolom ${columnLetters(LIMITS.furthestColumn)} dan baris ${formatNumber(LIMITS.furthestRow)}`;
  return refuse(
    "berkas-melampaui-batas",
    `sel ${cellAddress(row, column)} berisi, jauh di luar tabel; yang dibaca hanya sampai ${furthest}.`,
    "hapus isi sel itu (tekan Ctrl+End untuk menemukannya), simpan, lalu unggah ulang.",
  );
}

function takeString(walk: Walk, content: string): Refusal | undefined {
  if (content === "") return undefined;
  const number = Number(content);
  if (!isDigits(content) || number >= walk.allowance.usedStrings.length)
    return refuseDamaged(`sel di baris ${walk.row} menunjuk ke teks yang tidak ada.`);
  return takeText(walk, number);
}

/** Counts the shared text that the cell in place shows. */
export function takeText({ allowance }: Walk, number: number): Refusal | undefined {
  allowance.usedStrings[number] = 1;
  allowance.sharedText -= allowance.stringLengths[number] ?? 0;
  return allowance.sharedText < 0 ? refuseText() : undefined;
}

interface Source {
  readonly column: number;
  readonly row: number;
  readonly type: string;
  /** `s="3"`, or nothing. */
  readonly style: string;
  readonly isFormula: boolean;
  readonly formula: string;
  readonly formulaAttributes: string;
  /** The value, or the text of `<is>`; "" if blank. */
  readonly content: string;
  readonly reading: string;
  readonly look: TextLook | undefined;
}

type Head = Pick<Source, "column" | "row" | "type" | "style">;

function usualHead(match: RegExpExecArray): Head {
  return {
    column: columnIndex(match[1] ?? ""),
    row: Number(match[2]),
    type: match[3] ?? "n",
    style: STYLE.exec(match[0])?.[1] ?? "",
  };
}

/**
 * A cell without address, or with its attributes in another order: some exporters write such. SheetJS
 * takes the first `r="…"` for the address, even one in the text.
 */
function oddHead(walk: Walk, attributes: string): Head {
  const found = readAttributes(attributes);
  const address = found.get("r");
  const [, letters = "", row = ""] = ADDRESS.exec(address ?? "") ?? [];
  const style = found.get("s") ?? "";
  return {
    // An address that is none becomes column -1, where no cell may stand.
    column: address === undefined ? walk.column + 1 : columnIndex(letters),
    row: address === undefined ? walk.row : Number(row),
    type: found.get("t") ?? "n",
    style: /^\d{1,6}$/u.test(style) ? ` s="${style}"` : "",
  };
}

/** A value in a place where some programs look for it and others do not would be lost by the latter. */
function readSource(head: Head, match: RegExpExecArray): Source | Refusal {
  const { column, row, type, style } = head;
  const value = match[7] ?? "";
  const inline = match[8];
  if (type === "inlineStr" ? value !== "" : inline !== undefined) {
    return refuseOdd(`isi sel di baris ${row} tersimpan di tempat yang tidak lazim.`);
  }
  const item = inline === undefined ? undefined : readItem(inline);
  if (inline !== undefined && item === undefined) {
    return refuseOdd(`teks sel di baris ${row} tidak tersusun wajar.`);
  }
  return {
    column,
    row,
    type,
    style,
    isFormula: match[5] !== undefined,
    formula: match[6] ?? "",
    formulaAttributes: match[5] ?? "",
    content: item?.text ?? value,
    reading: item?.reading ?? "",
    look: item?.look,
  };
}

function takeSource(walk: Walk, source: Source, token: string): Refusal | undefined {
  const { type, content, isFormula, reading, look } = source;
  if (!isFormula && content === "") return takeSimple(walk, type, content, token);
  const refusal = takeValue(walk, type, content);
  if (refusal !== undefined) return refusal;
  if (reading !== "") walk.readings.push(reading);
  if (look !== undefined) walk.looks.set(cellAddress(source.row, source.column), look);
  return rewrite(walk, source, token);
}

function rewrite(walk: Walk, source: Source, token: string): Refusal | undefined {
  const { isFormula, formulaAttributes } = source;
  const formula = isFormula ? readFormula(walk, formulaAttributes, source.formula) : "";
  if (isRefusal(formula)) return formula;
  const address = cellAddress(source.row, source.column);
  const value = valueOf(source, formula, walk.allowance.date1904);
  replaceToken(walk, token, `<c r="${address}"${source.style}${value}</c>`);
  return undefined;
}

/**
 * What stands behind address and style. A formula's text becomes an inline one: SheetJS decodes it
 * twice, and hangs on what looks like CDATA then. A date becomes the number that it stands for.
 */
function valueOf({ type, content }: Source, formula: string, date1904: boolean): string {
  if (type === "str" || type === "inlineStr") {
    return ` t="inlineStr">${formula}<is><t>${content}</t></is>`;
  }
  if (content === "") return `>${formula}`;
  if (type === "d") return `>${formula}<v>${isoSerial(content, date1904) ?? 0}</v>`;
  return `${type === "n" ? "" : ` t="${type}"`}>${formula}<v>${content}</v>`;
}

const STYLE = /^\s*<c [^>]*?( s="\d+")/u;
const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/u;
