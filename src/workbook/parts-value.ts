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
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  const time = ((hour * 60 + minute) * 60 + second) * 1000;
  return (midnight.getTime() + time) / DAY + (date1904 ? DAYS_1904 : DAYS_1900);
}

function isNumber(value: string): boolean {
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
  ["b", (value: string) => /^(?:0|1|true|false)$/u.test(value)],
  ["d", (value: string) => isoSerial(value, false) !== undefined],
]);
