import type { Field } from "../records/fields.ts";
import { MOST_PERCENT, parseNumericCell, parseTextNumber } from "../records/parse-number.ts";
import { asked, isDash, saysNothing, taken, unread, type Option, type Reading } from "./reading.ts";

export interface NumberContext {
  /** 1000 under a heading that says "ribuan". */
  readonly scale: number;
  /** The cell is shown as percents: 0.45 is 45 %. */
  readonly percent: boolean;
}

const NOT_A_NUMBER = "bukan bilangan";

/** A numeric cell: it is taken only as what nobody's Excel can have made of something else. */
export function readNumericCell(
  value: number,
  field: Field,
  { scale, percent }: NumberContext,
): Reading {
  if (percent) return field.unit === "persen" ? share(value) : unread("persen, bukan bilangan");
  if (scale !== 1) return scaled(value, scale, field);
  if (field.kind === "number" && looksShrunk(value, field)) {
    return asked("ribuan", option("ribuan", value * 1000), option("apa-adanya", value));
  }
  const { value: plain, finding } = parseNumericCell(value, field);
  if (finding === undefined) return taken(plain, plain !== value);
  if (field.unit === "persen" && value > 0 && value < 1) return asked("persen", percentOf(value));
  return isThousandth(value)
    ? asked("ribuan", option("ribuan", value * 1000))
    : unread(value < 0 ? "di bawah nol" : "bukan bilangan bulat");
}

/** 45 that shows 4500% was typed as 45, most likely before the format was set. */
function share(value: number): Reading {
  const percent = Math.round(value * 100);
  if (value * 100 > MOST_PERCENT)
    return Number.isInteger(value) && value <= MOST_PERCENT
      ? asked("persen", option("persen", value))
      : unread("persen di atas 100");
  return value >= 0 && Math.abs(value * 100 - percent) < 1e-6
    ? taken(percent)
    : unread("persen yang tidak bulat");
}

function percentOf(value: number): Option {
  return option("persen", value * 100);
}

/** A heading in thousands does not say what 1.25 below it is: 1.250 or 1.250.000. */
function scaled(value: number, scale: number, field: Field): Reading {
  if (value < 0) return unread("di bawah nol");
  if (Number.isInteger(value)) return taken(value * scale, value !== 0);
  const whole = [option("apa-adanya", value * scale), option("ribuan", value * scale * 1000)];
  const fit = whole.filter((each) => field.kind === "number" || Number.isInteger(each.value));
  return asked("ribuan", ...fit);
}

/** 1.25 m² is no building; 1.250 m² typed under English settings is stored so. */
function looksShrunk(value: number, field: Field): boolean {
  return field.unit === "m²" && value < 10 && !Number.isInteger(value) && isThousandth(value);
}

function isThousandth(value: number): boolean {
  return value > 0 && Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6;
}

function option(pilih: string, value: number): Option {
  return { pilih, value: Math.round(value * 1e6) / 1e6 };
}

/** A number typed as text, with all that offices write around it. */
export function readTextNumber(text: string, field: Field, context: NumberContext): Reading {
  if (saysNothing(text)) return taken(null);
  if (/^nihil$/i.test(text)) return taken(0);
  if (isDash(text) || /^(?:x|belum|belum ada|tidak ada|tdk ada|kosong)$/i.test(text)) {
    return asked("strip-angka", option("nol", 0));
  }
  return (
    plainNumber(text, field, context) ??
    englishGrouping(text, field) ??
    rounded(text) ??
    approximate(text, field, context) ??
    range(text, field, context) ??
    unread(NOT_A_NUMBER)
  );
}

/** Digits, Indonesian grouping, Rp, and a unit or the number in words behind it. */
function plainNumber(text: string, field: Field, { scale }: NumberContext): Reading | undefined {
  if (/^\d{1,3},\d{3}$/.test(text)) return undefined;
  const { value, finding } = parseTextNumber(withoutUnit(text, field), field);
  if (finding?.severity === "error") return parted(text, field);
  if (typeof value !== "number" || scale === 1) return taken(value, String(value) !== text);
  return Number.isInteger(value) ? taken(value * scale) : undefined;
}

/** "1.250" where decimals are allowed can be 1.25. */
function parted(text: string, field: Field): Reading | undefined {
  const bare = withoutUnit(text, field);
  if (field.kind === "number" && /^[1-9]\d{0,2}\.\d{3}$/.test(bare)) {
    const value = Number(bare);
    return asked("titik-ribuan", option("ribuan", value * 1000), option("koma", value));
  }
  const [, whole = "", part = ""] = bare.match(/^(\d{1,3}(?:\.\d{3})+),(\d+)$/) ?? [];
  return field.kind === "number" && whole !== ""
    ? taken(Number(`${whole.replaceAll(".", "")}.${part}`))
    : undefined;
}

const COUNTED = /\s*(?:orang|org|jiwa|unit|koperasi|buah|anggota)\.?$/i;

function withoutUnit(text: string, field: Field): string {
  const bare = text.replace(/\s*\([\p{L}\s]+\)/gu, "").replace(/^rp\s*[.:]\s*/i, "Rp ");
  if (field.unit === "persen") return bare.replace(/\s*%$/, "");
  if (field.unit === "m²") return bare.replace(/\s*(?:m2|m²|meter persegi)\.?$/i, "");
  if (field.unit === "rupiah")
    return bare.replace(/\s*(?:rupiah|[.,] ?(?:[-–—]{1,2}|=)|,00)$/i, "");
  return bare.replace(COUNTED, "");
}

/** "1,250,000" can only be English grouping; "1,250" can be 1.25 as well. */
function englishGrouping(text: string, field: Field): Reading | undefined {
  const bare = withoutUnit(text, field).replace(/^rp\.?\s*/i, "");
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.00?)?$/.test(bare)) {
    return taken(Number(bare.replace(/\.00?$/, "").replaceAll(",", "")));
  }
  if (!/^\d{1,3},\d{3}$/.test(bare)) return undefined;
  const value = Number(bare.replace(",", ""));
  const small = field.kind === "number" ? [option("koma", value / 1000)] : [];
  return asked("koma-ribuan", option("ribuan", value), ...small);
}

const SCALES: Readonly<Record<string, number>> = {
  rb: 1e3,
  ribu: 1e3,
  jt: 1e6,
  juta: 1e6,
  m: 1e9,
  milyar: 1e9,
  miliar: 1e9,
};

/** "1,2 juta" is a rounded figure: it is somebody's to say that it may stand for the exact one. */
function rounded(text: string): Reading | undefined {
  const [, digits = "", word = ""] =
    text.match(/^(?:rp\.?\s*)?(\d+(?:[.,]\d+)?)\s*(rb|ribu|jt|juta|m|milyar|miliar)\.?$/i) ?? [];
  const scale = SCALES[word.toLowerCase()];
  if (scale === undefined) return undefined;
  return asked("pembulatan", option("angka", Number(digits.replace(",", ".")) * scale));
}

const ABOUT =
  /^(?:±|\+\/-|\+-|~|≈|[<>≥≤]=?|kurang lebih|lebih kurang|sekitar|kira-kira|hampir|lebih dari|kurang dari|minimal|maksimal|k\.?l\.?)\s*(.+)$/iu;
const OR_SO = /^(.+?)\s*(?:-?an|\+|lebih)$/iu;

function approximate(text: string, field: Field, context: NumberContext): Reading | undefined {
  const inner = text.match(ABOUT)?.[1] ?? text.match(OR_SO)?.[1];
  if (inner === undefined) return undefined;
  const few = field.kind === "masked" && /^(?:<|kurang dari)\s*5$/i.test(text);
  if (few) return asked("perkiraan", { pilih: "angka", value: "<5" });
  const value = certainNumber(inner, field, context);
  return value === undefined ? undefined : asked("perkiraan", option("angka", value));
}

function range(text: string, field: Field, context: NumberContext): Reading | undefined {
  const [, first, last] =
    text.match(/^(.+?)\s*(?:-|–|—|s\s*[/.]\s*d\.?|sd|sampai(?: dengan)?|hingga)\s*(.+)$/iu) ?? [];
  const low = first === undefined ? undefined : certainNumber(first, field, context);
  const high = last === undefined ? undefined : certainNumber(last, field, context);
  return low === undefined || high === undefined
    ? undefined
    : asked("rentang", option("bawah", low), option("atas", high));
}

function certainNumber(text: string, field: Field, context: NumberContext): number | undefined {
  const reading = plainNumber(text.trim(), field, context);
  return reading?.kind === "taken" && typeof reading.value === "number" ? reading.value : undefined;
}
