import { unescapeXml } from "./parts-xml.ts";

/**
 * The text of a cell whose stored value is not what the cell's type promises, and of every error
 * cell; undefined for ordinary values. SheetJS would read "1,5" as 1 and lose "#SPILL!".
 */
export function oddValue(type: string, value: string | undefined): string | undefined {
  if (type === "e") return value === undefined || value === "" ? "#?" : unescapeXml(value);
  const check = CHECKS.get(type);
  if (value === undefined || value === "" || check === undefined || check(value)) return undefined;
  return unescapeXml(value);
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

function isNumber(value: string): boolean {
  return isDigits(value) || (NUMBER.test(value) && Number.isFinite(Number(value)));
}

const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/u;

const CHECKS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ["n", isNumber],
  ["b", (value: string) => /^(?:0|1|true|false)$/u.test(value)],
  ["d", (value: string) => ISO_DATE.test(value) && !Number.isNaN(Date.parse(value))],
]);
