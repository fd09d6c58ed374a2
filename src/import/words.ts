import { cleanText } from "../workbook/cells.ts";

/** The words of a heading or a mark, lower-case and bare: "Tgl. SK-AHU" → tgl, sk, ahu. */
export function wordsOf(text: string): readonly string[] {
  return cleanText(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘`"“”]/gu, "")
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== "");
}

/** Without the characters at its end that `drop` matches; one look at each, however many there are. */
export function withoutTail(text: string, drop: RegExp): string {
  let end = text.length;
  while (end > 0 && drop.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The same words as one text, the form in which headings and marks are compared. */
export function phraseOf(text: string): string {
  return wordsOf(text).join(" ");
}

/** Letters and digits alone: "Sanga-Sanga" and "SANGA SANGA" are one name. */
export function alnumOf(text: string): string {
  return wordsOf(text).join("").replaceAll("%", "");
}

/** Short forms in names of regions, each with what it may stand for. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gn: "gunung",
    gng: "gunung",
    sei: "sungai",
    sui: "sungai",
    tj: "tanjung",
    tg: "tanjung",
    tjg: "tanjung",
    tb: "tumbang",
    tbg: "tumbang",
    ps: "pasar",
    psr: "pasar",
    kp: "kampung",
    kpg: "kampung",
    kr: "karang",
    kt: "kota",
    lb: "lubuk",
    ma: "muara",
    tl: "teluk",
    pd: "padang",
    bt: "batu",
    sb: "sumber",
    ilr: "ilir",
  }),
);

const NUMERALS = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"] as const;
const NUMBER_WORDS = ["", "satu", "dua", "tiga", "empat", "lima", "enam"] as const;

/**
 * A name without what offices spell differently: short forms, numerals, old spelling. Two names of
 * equal fold are probably one; a person has to say so.
 */
export function foldOf(text: string): string {
  return wordsOf(text)
    .map((word) => SHORT_FORMS.get(word) ?? numeralOf(word))
    .join("")
    .replaceAll("oe", "u")
    .replaceAll("dj", "j")
    .replaceAll("tj", "c")
    .replaceAll("nj", "ny");
}

function numeralOf(word: string): string {
  const roman = NUMERALS.findIndex((numeral) => numeral === word);
  const spelt = NUMBER_WORDS.findIndex((name) => name === word);
  const number = Math.max(word === "" ? 0 : roman, spelt);
  return number > 0 ? String(number) : word;
}

export interface RegionName {
  /** Every letter and digit as written. */
  readonly bare: string;
  /** The same without DESA, DS., KEL., KEC. and the like in front. */
  readonly stripped: string;
  readonly fold: string;
  /** What the word in front says. */
  readonly jenis?: "desa" | "kelurahan";
}

const IN_FRONT =
  /^(?:(?:\d+|[ivx]+|[a-z])[.)]\s*)?(desa|ds|kelurahan|kalurahan|kel|kecamatan|kec)(?:\s*[.:]\s*|\s+)(?=\S)/iu;
const NUMBERED = /^(?:\d+|[ivxl]+|[a-z])[.)]\s*(?=\p{L})/iu;
const BEHIND = /\s*\((?:desa|ds|kelurahan|kel)\.?\)\s*$/iu;

/** How the name of a desa or kecamatan is written in a recap. */
export function readRegionName(text: string): RegionName {
  const clean = withoutTail(cleanText(text), /[*•]/);
  const marked = clean.match(IN_FRONT)?.[1] ?? clean.match(BEHIND)?.[0];
  const rest = clean.replace(BEHIND, "").replace(IN_FRONT, "").replace(NUMBERED, "");
  const word = marked?.toLowerCase().replace(/[^a-z]/g, "");
  const jenis = word === "desa" || word === "ds" ? "desa" : "kelurahan";
  const known = word !== undefined && !word.startsWith("kec");
  return {
    bare: alnumOf(clean),
    stripped: alnumOf(rest),
    fold: foldOf(rest),
    ...(known ? { jenis } : {}),
  };
}
