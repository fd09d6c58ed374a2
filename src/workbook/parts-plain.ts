import { takeFilled, takePlace, takeText } from "./parts-cell.ts";
import type { Refusal } from "./gate-refusal.ts";
import { isNumber } from "./parts-value.ts";
import type { Cursor, Walk } from "./parts-walk.ts";
import { unescapeXml } from "./parts-xml.ts";

/**
 * The text of a shared string in which every program reads the same; undefined if it has what SheetJS
 * decodes in its own way: numeric references, escapes ("_x000D_"), carriage returns.
 */
export function plainText(encoded: string): string | undefined {
  return SPECIAL.test(encoded) ? undefined : unescapeXml(encoded);
}

/**
 * Takes the plain cells that stand next in the walk, up to the first token of another kind. They are
 * a part of what the token matches, read letter by letter: that takes a fifth of the time.
 */
export function takePlainCells(walk: Walk): Refusal | undefined {
  const { token, cursor } = walk;
  cursor.at = token.lastIndex;
  for (let start = cursor.at; readPlain(walk); start = cursor.at) {
    if (start > walk.from) walk.pieces.push(walk.xml.slice(walk.from, start));
    walk.from = cursor.at;
    const refusal = takePlain(walk);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

const SPECIAL = /&#|_x|\r/iu;

function takePlain(walk: Walk): Refusal | undefined {
  const { address, row, column, style, value, isText, isBlank, number } = walk.cursor;
  const refusal = takePlace(walk, column, row) ?? (isBlank ? undefined : takeFilled(walk));
  if (refusal !== undefined || isBlank) return refusal;
  const wrong = isText ? takeText(walk, number) : undefined;
  if (wrong !== undefined) return wrong;
  if (value !== "") walk.plain.push({ address, row, column, value, style });
  return undefined;
}

/** Reads one cell and moves behind it; false, and nothing is moved, if none stands there. */
function readPlain({ xml, cursor, token, allowance }: Walk): boolean {
  const at = readHead(xml, cursor.at, cursor);
  if (at < 0) return false;
  let end = at;
  if (!cursor.isBlank) {
    end = cursor.isText
      ? readText(xml, at, { cursor, texts: allowance.texts })
      : readNumber(xml, at, cursor);
    if (!isAt(xml, end, CLOSE)) return false;
    end += CLOSE.length;
  }
  cursor.at = end;
  token.lastIndex = end;
  return true;
}

/** The place behind a number; -1 if it is none that every program reads alike. */
function readNumber(xml: string, at: number, cursor: Cursor): number {
  const end = xml.indexOf("<", at);
  if (end - at > LONGEST) return -1;
  const content = xml.slice(at, end);
  if (!isNumber(content)) return -1;
  cursor.value = Number(content);
  return end;
}

/** The place behind the number of a text; -1 if the text does not stand for itself. */
function readText(xml: string, at: number, { cursor, texts }: Reading): number {
  const end = endOfDigits(xml, at);
  const number = numberAt(xml, at, end);
  const text = end > at && end - at <= LONGEST_INDEX ? texts[number] : undefined;
  if (text === undefined) return -1;
  cursor.number = number;
  cursor.value = text;
  return end;
}

interface Reading {
  readonly cursor: Cursor;
  readonly texts: readonly (string | undefined)[];
}

/**
 * The place behind the head of a cell, and behind `<v>` if it has a value; -1 if it is not plain. An address
 * without letters, without digits or with too many of them is that of a cell that stands nowhere.
 */
function readHead(xml: string, start: number, cursor: Cursor): number {
  if (!isAt(xml, start, OPEN)) return -1;
  const from = start + OPEN.length;
  const rowAt = endOfLetters(xml, from);
  const end = endOfDigits(xml, rowAt);
  if (xml.charCodeAt(rowAt) === ZERO || xml.charCodeAt(end) !== QUOTE) return -1;
  cursor.address = xml.slice(from, end);
  cursor.column = columnAt(xml, from, rowAt);
  cursor.row = numberAt(xml, rowAt, end);
  const at = readAttributes(xml, end + 1, cursor);
  cursor.isBlank = isAt(xml, at, "/>");
  if (cursor.isBlank) return at + 2;
  return isAt(xml, at, VALUE) ? at + VALUE.length : -1;
}

/** The place behind the style and the type, in either order; -1 if there is anything else. */
function readAttributes(xml: string, start: number, cursor: Cursor): number {
  let at = start;
  let typed = false;
  cursor.style = -1;
  cursor.isText = false;
  while (xml.charCodeAt(at) === SPACE) {
    const from = at + 4;
    if (isAt(xml, at, ' s="') && cursor.style < 0) {
      const end = endOfDigits(xml, from);
      if (end === from || end > from + 5 || xml.charCodeAt(end) !== QUOTE) return -1;
      cursor.style = numberAt(xml, from, end);
      at = end + 1;
    } else if (!typed && isAt(xml, at, ' t="s"')) {
      cursor.isText = true;
      typed = true;
      at += 6;
    } else if (!typed && isAt(xml, at, ' t="n"')) {
      typed = true;
      at += 6;
    } else return -1;
  }
  return at;
}

/** `startsWith` for a few letters, at a fifth of its cost. */
function isAt(xml: string, at: number, wanted: string): boolean {
  for (let index = 0; index < wanted.length; index += 1)
    if (xml.charCodeAt(at + index) !== wanted.charCodeAt(index)) return false;
  return true;
}

function endOfLetters(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code >= A && code <= Z; code = xml.charCodeAt(at)) at += 1;
  return at;
}

function endOfDigits(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code >= ZERO && code <= NINE; code = xml.charCodeAt(at))
    at += 1;
  return at;
}

function numberAt(xml: string, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at += 1) number = number * 10 + xml.charCodeAt(at) - ZERO;
  return number;
}

/** Counted from 0. */
function columnAt(xml: string, from: number, end: number): number {
  let column = 0;
  for (let at = from; at < end; at += 1) column = column * 26 + xml.charCodeAt(at) - A + 1;
  return column - 1;
}

const OPEN = '<c r="';
const VALUE = "><v>";
const CLOSE = "</v></c>";
/** No program writes a longer number. */
const LONGEST = 40;
/** There are at most a hundred thousand shared texts. */
const LONGEST_INDEX = 8;
const SPACE = 32;
const QUOTE = 34;
const ZERO = 48;
const NINE = 57;
const A = 65;
const Z = 90;
