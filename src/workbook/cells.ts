/** A cell that holds something. */
export interface Cell {
  /** "F27" */
  readonly address: string;
  /** Counted from 1. */
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
  /** Null for `empty`; the text shown or stored for `error`. */
  readonly value: string | number | boolean | null;
  /**
   * `error` is an error cell (#REF!) or a stored value that is not what its cell promises ("1,5" in
   * a numeric cell); `empty` is a formula without a computed value.
   */
  readonly kind: "text" | "number" | "boolean" | "error" | "empty";
  readonly formula?: string;
  /** Number format, absent for General. */
  readonly format?: string;
  /** Absent if the whole text looks like one that is meant as it stands. */
  readonly look?: TextLook;
}

/** A text of which a part is struck out, or small above or below the line as the sign of a footnote is. */
export interface TextLook {
  readonly kind: "struck" | "raised";
  readonly part: string;
  /** The text without that part. */
  readonly rest: string;
}

/** A day of the proleptic Gregorian calendar, without time and time zone. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** "A" for 0, "AA" for 26, "XFD" for 16,383. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0) throw new Error(`columnLetters: ${column}`);
  const before = Math.floor(column / 26);
  return (before === 0 ? "" : columnLetters(before - 1)) + String.fromCharCode(A + (column % 26));
}

/** 0 for "A", 26 for "AA"; the letters must be capitals. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) {
    index = index * 26 + letters.charCodeAt(at) - A + 1;
  }
  return index - 1;
}

/** "F27" for row 27 (counted from 1) and column 5 (counted from 0). */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/**
 * The day of a serial number, its time dropped; undefined if no calendar has that day.
 *
 * The 1900 system counts a 29 February 1900 that never was (serial 60), so programs disagree about
 * everything before serial 61: those have no answer. No Date object: it would bring a time zone.
 */
export function dateFromSerial(serial: number, date1904: boolean): CalendarDay | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const day = Math.floor(serial);
  if (day < (date1904 ? 0 : FIRST_CERTAIN_SERIAL)) return undefined;
  const serial1900 = date1904 ? day + DAYS_1900_TO_1904 : day;
  return serial1900 > LAST_SERIAL ? undefined : civilFromDays(serial1900 - SERIAL_OF_1970);
}

/**
 * Text as a person means it: composed letters, plain spaces, no invisible characters, no space at
 * the ends. Line breaks become spaces unless `multiline`.
 */
export function cleanText(text: string, multiline = false): string {
  if (isPlain(text)) return text;
  const visible = text.normalize("NFC").replace(INVISIBLE, "");
  if (!multiline) return visible.replace(/\s+/gu, " ").trim();
  return visible
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .join("\n")
    .trim();
}

/** True if there is nothing to clean and nothing forbidden: printable ASCII, its words parted by one space. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * True if the text holds what nobody types: control characters other than tab and line breaks, half
 * surrogate pairs, non-characters, or U+FFFD, the trace of a broken encoding.
 */
export function hasForbiddenCharacters(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** True if more than 30 marks (accents, vowel signs) are piled on one letter, as UAX 15 limits them. */
export function hasPiledMarks(text: string): boolean {
  return text.length > MOST_MARKS && PILED_MARKS.test(text);
}

/** The text with at most 30 marks on each letter. */
export function withoutPiledMarks(text: string): string {
  return hasPiledMarks(text) ? text.replace(/(\p{M}{30})\p{M}+/gu, "$1") : text;
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const MOST_MARKS = 30;
const PILED_MARKS = /\p{M}{31}/u;
const A = 65;
const FIRST_CERTAIN_SERIAL = 61;
const DAYS_1900_TO_1904 = 1462;
const SERIAL_OF_1970 = 25_569;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** Soft hyphen, zero-width and bidirectional characters, word joiner, byte order mark. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|\p{Cs}/u;

/** Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days since 1970 to a day. */
function civilFromDays(days: number): CalendarDay {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
