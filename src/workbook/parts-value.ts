import { unescapeXml } from "./parts-xml.ts";

/**
 * The text of a cell whose stored value is not what the cell's type promises, and of every error
 * cell; undefined for ordinary values. SheetJS would read "1,5" as 1 and lose "#SPILL!".
 */
export function oddValue(type: string, value: string | undefined): string | undefined {
  if (type === "e") return value === undefined || value === "" ? "#?" : unescapeXml(value);
  if (type === "str" || type === "inlineStr") return doubtfulText(value ?? "");
  const check = CHECKS.get(type);
  if (value === undefined || value === "" || check === undefined || check(value)) return undefined;
  return unescapeXml(value);
}

/**
 * The text with its escapes read as Excel reads them, if programs disagree about it: an escaped letter
 * ("_x0041_" is an "A" to Excel, and nothing but itself to LibreOffice), which no program writes.
 */
export function doubtfulText(encoded: string): string | undefined {
  if (!encoded.includes("_x")) return undefined;
  const text = unescapeXml(encoded);
  const doubtful = [...text.matchAll(ESCAPE)].some(([, code = ""]) => isLetter(code));
  return doubtful
    ? text.replace(ESCAPE, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : undefined;
}

const ESCAPE = /_x([\da-f]{4})_/giu;

/** Programs escape control characters, and the "_" of a text that looks like an escape. */
function isLetter(code: string): boolean {
  const number = Number.parseInt(code, 16);
  return number > 0x1f && number !== 0x5f && !(number >= 0x7f && number <= 0x9f) && number < 0xfffe;
}

/** The types of ECMA-376, 18.18.11; "n" is the one that is not written. */
export function isCellType(type: string): boolean {
  return type === "e" || type === "s" || type === "str" || type === "inlineStr" || CHECKS.has(type);
}

/** True for one to nine digits. A loop, not a pattern: it runs once for nearly every cell. */
export function isDigits(value: string): boolean {
  if (value.length === 0 || value.length > 9) return false;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/**
 * The serial number of "2025-11-24" or "2025-11-24T10:30:00", as strict workbooks write dates;
 * undefined if no calendar has that day. The time zone of this machine has no say.
 */
export function isoSerial(value: string, date1904: boolean): number | undefined {
  const found = ISO_DATE.exec(value);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1) return undefined;
  const time = ((hour * 60 + minute) * 60 + second) * 1000;
  return (midnight.getTime() + time) / DAY + (date1904 ? DAYS_1904 : DAYS_1900);
}

/** A number as ECMA-376 writes it, and finite. */
export function isNumber(value: string): boolean {
  return isDigits(value) || (NUMBER.test(value) && Number.isFinite(Number(value)));
}

const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;
const ISO_DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?)?Z?$/u;
const DAY = 86_400_000;
/** Days from 30 December 1899, and from 1 January 1904, to 1970. */
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;

const CHECKS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ["n", isNumber],
  // LibreOffice takes "true" for 0, Excel for 1.
  ["b", (value: string) => value === "0" || value === "1"],
  ["d", (value: string) => isoSerial(value, false) !== undefined],
]);
