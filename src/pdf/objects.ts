/** A reference to an object of the same file. */
export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

export type PdfDict = Map<string, PdfValue>;

/**
 * A value of a PDF file (ISO 32000-1, 7.3). Names keep their slash, strings their brackets: "/Page",
 * "(Klaten)", "<FEFF0041>". They are copied as they stand.
 */
export type PdfValue = number | boolean | null | string | Ref | readonly PdfValue[] | PdfDict;

/** An object; with `stream`, its dictionary says how the bytes are packed. */
export interface PdfObject {
  readonly value: PdfValue;
  readonly stream?: Uint8Array;
}

/** Letters between values, and letters that end a word: by code, for speed. */
const WHITE = codes("\0\t\n\f\r ");
const END = codes("\0\t\n\f\r ()<>[]{}/%");
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Reads values one after the other from text of one byte per letter (latin1). */
export class Reader {
  private readonly text: string;
  position: number;

  constructor(text: string, position = 0) {
    this.text = text;
    this.position = position;
  }

  /** Throws an Error with the position for what is no value. */
  value(): PdfValue {
    this.skipWhite();
    const letter = this.text[this.position];
    if (letter === "/") return this.name();
    if (letter === "(") return this.literal();
    if (letter === "[") return this.array();
    if (letter === "<") return this.text[this.position + 1] === "<" ? this.dict() : this.hex();
    return this.word();
  }

  /** True if these letters stand next; then they are read. */
  take(word: string): boolean {
    this.skipWhite();
    if (!this.text.startsWith(word, this.position)) return false;
    this.position += word.length;
    return true;
  }

  private skipWhite(): void {
    while (WHITE[this.text.charCodeAt(this.position)] === 1) this.position += 1;
  }

  private until(start: number): string {
    while (this.position < this.text.length && END[this.text.charCodeAt(this.position)] !== 1)
      this.position += 1;
    return this.text.slice(start, this.position);
  }

  private name(): string {
    const start = this.position;
    this.position += 1;
    return this.until(start);
  }

  private literal(): string {
    const start = this.position;
    for (let depth = 0; this.position < this.text.length; this.position += 1) {
      const letter = this.text[this.position];
      if (letter === "\\") this.position += 1;
      else if (letter === "(") depth += 1;
      else if (letter === ")" && (depth -= 1) === 0) break;
    }
    if (this.position >= this.text.length) throw new Error(`PDF: string without end at ${start}`);
    this.position += 1;
    return this.text.slice(start, this.position);
  }

  private hex(): string {
    const start = this.position;
    this.position = this.text.indexOf(">", start) + 1;
    if (this.position === 0) throw new Error(`PDF: string without end at ${start}`);
    return this.text.slice(start, this.position);
  }

  private array(): readonly PdfValue[] {
    this.position += 1;
    const values: PdfValue[] = [];
    while (!this.take("]")) values.push(this.value());
    return values;
  }

  private dict(): PdfDict {
    this.position += 2;
    const dict: PdfDict = new Map();
    while (!this.take(">>")) dict.set(this.name(), this.value());
    return dict;
  }

  /** A number, a reference, or one of the three keywords. */
  private word(): PdfValue {
    const start = this.position;
    const word = this.until(start);
    if (NUMBER.test(word)) return this.isReference(word) ? new Ref(Number(word)) : Number(word);
    if (word === "true") return true;
    if (word === "false") return false;
    if (word === "null") return null;
    throw new Error(`PDF: no value at ${start}: ${this.text.slice(start, start + 20)}`);
  }

  private isReference(word: string): boolean {
    if (!this.text.startsWith(" 0 R", this.position) || !/^\d+$/.test(word)) return false;
    this.position += 4;
    return true;
  }
}

function codes(letters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}

/** A value as it is written in a file. Throws for a number that is none. */
export function valueText(value: PdfValue): string {
  if (typeof value === "number") return numberText(value);
  if (value instanceof Ref) return `${value.id} 0 R`;
  if (value instanceof Map) {
    let text = "<<";
    for (const [key, item] of value) text += `${key} ${valueText(item)}`;
    return `${text}>>`;
  }
  if (Array.isArray(value)) return `[${value.map(valueText).join(" ")}]`;
  return String(value);
}

/** No exponents: a PDF has none. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`PDF: no number: ${value}`);
  const text = String(value);
  if (!text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(6) : String(BigInt(value));
}

/** Text as a string: ASCII as it is, all else as UTF-16. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  let hex = "FEFF";
  for (let index = 0; index < text.length; index += 1)
    hex += text.charCodeAt(index).toString(16).padStart(4, "0");
  return `<${hex.toUpperCase()}>`;
}

/** Throws if the value is no dictionary. */
export function dictOf(value: PdfValue | undefined): PdfDict {
  if (value instanceof Map) return value;
  throw new Error(`PDF: a dictionary is expected, found ${JSON.stringify(value)}`);
}

/** An array as it is, one value as an array of it, nothing as an empty one. */
export function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as PdfValue];
}
