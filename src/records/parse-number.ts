import { formatNumber } from "../base/format.ts";
import type { Field } from "./fields.ts";
import { exampleOf, notReadable, readAs, type Finding, type Hint } from "./findings.ts";
import { findCounted } from "./unit-words.ts";

export interface ParsedNumber {
  readonly value: number | "<5" | null;
  readonly finding?: Finding;
}

/** A number cell of an integer, number or masked column. */
export function parseNumericCell(value: number, field: Field): ParsedNumber {
  // A minus before nought says nothing.
  if (field.kind === "number") return value >= 0 ? { value: value + 0 } : refuse(value, field);
  const rounded = Math.round(value) + 0;
  const isNoise = Math.abs(value - rounded) <= Math.abs(value) * 1e-9;
  if (isNoise && rounded > MOST_EXACT) return refuse(value, field, TOO_LONG);
  if (isNoise && rounded >= 0) return { value: rounded };
  return refuse(value, field, asPercent(value, field) ?? thousandfold(value, field));
}

/** A number typed as text. Accepts Indonesian grouping; refuses what could mean two things. */
export function parseTextNumber(text: string, field: Field): ParsedNumber {
  if (field.kind === "masked" && /^[<＜] ?5$/u.test(text)) return { value: "<5" };
  const bare = text.replace(/^rp\.? ?/i, "").replace(/(,00|,-)$/, "");
  if (/^(0|[1-9]\d*)$/.test(bare)) return noted(text, Number(bare), field);
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(bare)) return grouped(text, bare, field);
  // English grouping, or a decimal comma with three places: "1.250" is refused for the same reason.
  if (field.kind === "number" && /^[1-9]\d{0,2},\d{3}$/.test(bare)) {
    const digits = bare.replace(",", ".");
    return refuse(text, field, meant([Number(bare.replace(",", "")), Number(digits)]));
  }
  if (field.kind === "number" && /^(0|[1-9]\d*)[.,]\d+$/.test(bare)) {
    return noted(text, Number(bare.replace(",", ".")), field);
  }
  return refuse(text, field, hintFor(text, field));
}

function grouped(text: string, bare: string, field: Field): ParsedNumber {
  const value = Number(bare.replaceAll(".", ""));
  const ambiguous = field.kind === "number" && bare.split(".").length === 2;
  return ambiguous ? refuse(text, field, meant([value, Number(bare)])) : noted(text, value, field);
}

function noted(text: string, value: number, field: Field): ParsedNumber {
  if (value > MOST_EXACT) return refuse(text, field, TOO_LONG);
  const plain = String(value).replace(".", ",");
  return plain === text ? { value } : { value, finding: readAs(text, plain) };
}

/** Above it, not every whole number can be told from the next. */
const MOST_EXACT = Number.MAX_SAFE_INTEGER;
const TOO_LONG: Hint = { reason: "angkanya terlalu panjang untuk dibaca dengan tepat" };

function refuse(found: unknown, field: Field, hint: Hint = {}): ParsedNumber {
  return { value: null, finding: notReadable(field, found, hint) };
}

/** 0.45 in a column of percents is what Excel makes of a typed 45%. */
function asPercent(value: number, field: Field): Hint | undefined {
  const percent = Math.round(value * 100);
  const isShare = field.unit === "persen" && value > 0 && value < 1;
  return isShare && Math.abs(value * 100 - percent) < 1e-9 ? meant([percent]) : undefined;
}

/** Units of which nobody has thousands. */
const SMALL_UNITS = new Set(["persen", "nomor urut"]);

function thousandfold(value: number, { unit = "" }: Field): Hint | undefined {
  const thousands = SMALL_UNITS.has(unit) ? undefined : withLostDot(value);
  return thousands === undefined ? undefined : meant([thousands]);
}

/**
 * 1.25 among whole numbers is what an English-locale Excel makes of a typed 1.250; undefined for a
 * number that no typed thousands become: 1234.5, 0.5, 12.34567.
 */
export function withLostDot(value: number): number | undefined {
  const thousands = Math.round(value * 1000);
  const isGroup = value >= 1 && value < 1000 && Math.abs(value * 1000 - thousands) < 1e-6;
  return isGroup && !Number.isInteger(value) ? thousands : undefined;
}

function hintFor(text: string, field: Field): Hint {
  if (/^nihil$/i.test(text)) return { suggestion: "tulis 0 bila memang nol.", candidates: ["0"] };
  if (/^(-|–|—|n\/?a|\?|\.+|x)$/i.test(text)) return { suggestion: "hapus tanda itu." };
  const counted = countedHint(text, field);
  if (counted) return counted;
  const scaled = scaledHint(text);
  if (scaled) return scaled;
  const about = text.match(/^(?:±|\+\/?-|~|sekitar|kurang lebih|kira-kira) ?(\d+)$/i);
  if (about) return meant([Number(about[1])]);
  if (/^0\d+$/.test(text)) return meant([Number(text)]);
  if (/^\d{1,3}(,\d{3})+$/.test(text)) return meant([Number(text.replaceAll(",", ""))]);
  if (/^[1-9]\d{0,2}( \d{3})+$/.test(text)) return meant([Number(text.replaceAll(" ", ""))]);
  // A nought at the end would have been lost with the dot: "12.50" may be 1250 or 12500.
  const dotted = /^[1-9]\d{0,2}[.,]\d?[1-9]$/.test(text);
  const thousands = dotted ? thousandfold(Number(text.replace(",", ".")), field) : undefined;
  if (thousands) return thousands;
  return field.kind === "masked"
    ? { suggestion: 'tulis angkanya saja, atau "<5" bila hanya 1 sampai 4 orang.' }
    : {};
}

/** "120 orang" is certain where people are counted, and says nothing of rupiah or m². */
function countedHint(text: string, field: Field): Hint | undefined {
  const counted = findCounted(text, field.unit);
  if (counted?.fits === false) {
    return {
      reason: `kolom ini dalam ${field.unit}, bukan ${counted.word}`,
      suggestion: `tulis angkanya dalam ${field.unit}, ${exampleOf(field)}`,
    };
  }
  if (counted === undefined || !isOneNumber(counted.digits, field)) return undefined;
  const value = Number(counted.digits.replaceAll(".", ""));
  if (value > MOST_EXACT) return TOO_LONG;
  if (field.unit === "persen" && value > MOST_PERCENT) return undefined;
  return counted.fits ? { ...meant([value]), repair: { value } } : meant([value]);
}

/** Shares of a whole, as every column of percents of the workbook has them. */
export const MOST_PERCENT = 100;

/** "1.250" is one number where halves are not counted. */
function isOneNumber(digits: string, { kind }: Field): boolean {
  return kind !== "number" || !digits.includes(".");
}

const SCALES = { rb: 1e3, ribu: 1e3, jt: 1e6, juta: 1e6, miliar: 1e9, m: 1e9 } as const;
const SCALED = new RegExp(
  `^(?:rp\\.? ?)?(\\d+(?:[.,]\\d+)?) ?(${Object.keys(SCALES).join("|")})\\b`,
  "i",
);

/** "1,5 juta"; "1.250 ribu" may be 1.25 million, or a fraction that somebody typed with a dot. */
function scaledHint(text: string): Hint | undefined {
  const [, digits, word] = SCALED.exec(text) ?? [];
  if (digits === undefined || word === undefined) return undefined;
  const scale = SCALES[word.toLowerCase() as keyof typeof SCALES];
  const grouped = /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? [digits.replace(".", "")] : [];
  return meant(
    [...grouped, digits.replace(",", ".")].map((each) => Math.round(Number(each) * scale)),
  );
}

/** Long numbers may be a person's: they are not repeated in a message that everybody reads. */
const LONGEST_REPEATED = 1e10;

function meant(values: readonly number[]): Hint {
  if (values.some((value) => value >= LONGEST_REPEATED)) return {};
  const options = values.map(inWords).join(" atau ");
  return {
    suggestion: `maksudnya ${options}? Tulis angkanya saja.`,
    candidates: values.map((value) => String(value).replace(".", ",")),
  };
}

/** "1250 (1.250)"; the second form only where it differs. */
function inWords(value: number): string {
  const plain = String(value).replace(".", ",");
  const grouped = formatNumber(value);
  return plain === grouped ? plain : `${plain} (${grouped})`;
}
