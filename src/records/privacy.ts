import { cleanText, isPlain } from "../workbook/cells.ts";
import type { Cell } from "../workbook/read.ts";

/** First two digits of a NIK: the codes of the provinces. */
const PROVINCE = "(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])";

/** Beginnings of mobile numbers in Indonesia, without the nought that a number cell loses. */
const MOBILE = "8(?:1[1-9]|2[1238]|3[1238]|5[1-35-9]|7[6-9]|8[1-9]|9[5-9])";

export const PHONE = "nomor telepon";
const MAIL = "alamat surel";
const ACCOUNT_NUMBER = "nomor rekening";

/** How people write an address of e-mail so that no program finds it. */
const AT = "\\s?(?:@|\\(at\\)|\\[at\\])\\s?";
const DOT = "\\s?(?:[.,]|\\(dot\\)|\\[dot\\])\\s?";

/** What people put between the digits of a number; two or three of them may stand together. */
const GAP = "[\\s./_,()·|\\p{Pd}]{0,3}";

/** Between the digits of a telephone number: neither commas nor line breaks, which part numbers. */
const PHONE_GAP = "[ \\u00a0./_()|\\p{Pd}]{0,3}";

/** Words that a telephone number follows. */
const TELEPHONE = "(?:telp|tlp|telepon|telpon|telephone|phone|hp|wa|whatsapp|hubungi)";

/** Words that an account number follows; "a.n." stands behind it as well. */
const BANK = "(?:no\\.? ?rek|norek|rek|rekening|bank|bca|bri|bni|bsi|btn|mandiri|bpd|atas nama)";
const OWNER = "(?:\\ba[./]?n\\b\\.?|\\batas nama\\b)";
const ACCOUNT = `\\d(?:${GAP}\\d){9,15}(?!\\d)`;

/** What must never enter the repository (UU 27/2022), and how it is recognised. */
const PATTERNS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["nomor 15 atau 16 angka (NIK, KK, NPWP, atau rekening)", /(?<!\d)\d{15,16}(?!\d)/],
  ["nomor seperti NPWP", /(?<!\d)\d{2}[\s.-]\d{3}[\s.-]\d{3}[\s.-]\d[\s.-]\d{3}[\s.-]\d{3}(?!\d)/],
  [
    PHONE,
    new RegExp(`(?<!\\d|\\d[.,])(?:62|0)[ ().-]{0,3}8[1-9](?:${PHONE_GAP}\\d){7,10}(?!\\d)`, "u"),
  ],
  [PHONE, new RegExp(`(?<!\\d|\\d[.,])${MOBILE}(?:[\\s-]?\\d){7,9}(?![.,]?\\d)`)],
  [PHONE, /(?<!\d |\d)0 8 [1-9](?: \d){7,10}(?! ?\d)/],
  // A landline, which looks like many other numbers, behind the word for it.
  [PHONE, new RegExp(`\\b${TELEPHONE}\\b\\D{0,15}(?:62|0)(?:${PHONE_GAP}\\d){8,11}(?!\\d)`, "iu")],
  [ACCOUNT_NUMBER, new RegExp(`\\b${BANK}\\b\\D{0,20}${ACCOUNT}`, "iu")],
  [ACCOUNT_NUMBER, new RegExp(`(?<!\\d)${ACCOUNT}[ (,;:]{0,3}${OWNER}`, "iu")],
  // As Bank BRI and Bank Mandiri print them.
  [ACCOUNT_NUMBER, /(?<!\d|\d[-. ])\d{4}([-. ])\d{2}\1\d{6}\1\d{2}\1\d(?!\d)/],
  [ACCOUNT_NUMBER, /(?<!\d|\d[-. ])\d{3}([-. ])\d{2}\1\d{7}\1\d(?!\d)/],
  // The look behind keeps a long word without "@" from being searched from each of its letters.
  [MAIL, /(?<![\w.+-])[\w.+-]{1,64}"?\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}\.[a-z]{2,}/i],
  [
    MAIL,
    new RegExp(`(?<![\\w.+-])[\\w.+-]{1,64}"?${AT}[\\w-]{1,63}${DOT}(?:com|net|org|id|co)\\b`, "i"),
  ],
];

/** What kind of personal data a text holds; undefined if none was recognised. */
export function findPersonalData(text: string): string | undefined {
  // Nearly every cell ends here.
  if (isHarmless(text) || !/[\p{Nd}@\uff20]|\bat\b/iu.test(text)) return undefined;
  const rest = withoutHarmless(text);
  if (isHarmless(rest)) return undefined;
  if (holdsNik(rest)) return NIK;
  return PATTERNS.find(([, pattern]) => pattern.test(rest))?.[0];
}

/** What kind of personal data a cell holds, its formula included; undefined if none was recognised. */
export function findPersonalIn(cell: Cell, sheet: string): string | undefined {
  return personalDataIn(cell, sheet) ?? findPersonalData(cell.formula ?? "");
}

/** Amounts of money are round far more often than telephone numbers; totals of a kabupaten are not. */
function personalDataIn({ kind, value }: Cell, sheet: string): string | undefined {
  // The fraction of a number is what a division or a time of day leaves, never somebody's number.
  const what = findPersonalData(String(typeof value === "number" ? Math.trunc(value) : value));
  if (kind !== "number" || what !== PHONE) return what;
  const isAmount = sheet === "Ringkasan" || Number(value) % 1000 === 0;
  return isAmount || AMBON.test(String(value)) ? undefined : what;
}

/** Codes of desa in Ambon and Tual that lost their dots. */
const AMBON = /^817[12]\d{2}[123]\d{3}$/;

/** A number of ten to fourteen digits, as accounts of most banks have; codes and amounts too. */
export function holdsAccountNumber(text: string): boolean {
  if (isHarmless(text) || !/\p{Nd}/u.test(text)) return false;
  return /(?<!\d)\d(?:[ .-]?\d){9,13}(?!\d)/.test(withoutHarmless(text));
}

/** "a@b.id" is the shortest of all. */
const SHORTEST = 6;

/**
 * True for a text of ASCII, dashes and quotation marks with fewer than nine digits, and without what an
 * address of e-mail has: every number looked for has nine or more. Nearly every cell holds such.
 */
function isHarmless(text: string): boolean {
  return text.length < SHORTEST || !(UNSURE.test(text) || NINE_DIGITS.test(text));
}

/** Neither ASCII but for "@" and "[", nor a line break, nor from "–" to "”". */
const UNSURE = /[^\n -?A-Z\\-~\u2013-\u201d]|\(at\)/i;

const KODE = "\\d{2}(?:\\.\\d{2}){2}\\.\\d{4}(?!\\d|[.-]\\d)";
const NINE = "(?:\\D*\\d){9}";
/** A desa as the dropdown writes it, "33.10.15.2015 – Bentangan", does not count. */
const NINE_DIGITS = new RegExp(`^(?:${KODE}${NINE}|(?!${KODE})${NINE})`);

function withoutHarmless(text: string): string {
  const plain = isPlain(text) ? text : withAsciiDigits(cleanText(text, true).normalize("NFKC"));
  return plain.replace(HARMLESS, " # ");
}

export const NIK = "nomor seperti NIK atau KK";
const DIGIT_BY_DIGIT = /(?<!\d|\d[ ._|-])\d(?:[ ._|-]\d){15}(?![ ._|-]?\d)/g;
const SPACED_NIK = new RegExp(`(?<!\\d)${PROVINCE}(?:${GAP}\\d){14}(?!\\d)`, "gu");

/**
 * Sixteen digits with gaps, of which no group is a single digit, or every one. Lists of coordinates
 * have sixteen digits too, and so have lists of small numbers, which commas part.
 */
function holdsNik(text: string): boolean {
  if ([...text.matchAll(DIGIT_BY_DIGIT)].some(([found]) => isNik(found.replace(/\D/g, ""))))
    return true;
  return [...text.matchAll(SPACED_NIK)].some(([found]) => {
    const grouped = found.split(/\D+/).every(({ length }) => length > 1);
    return grouped && hasBirthday(found.replace(/\D/g, ""));
  });
}

/** Whether the seventh to twelfth digit may be a birthday; days of women count from 41. */
function hasBirthday(digits: string): boolean {
  const [day, month] = [Number(digits.slice(6, 8)) % 40, Number(digits.slice(8, 10))];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** True for the sixteen digits of a NIK or KK. */
export function isNik(digits: string): boolean {
  return IS_NIK.test(digits) && hasBirthday(digits);
}

const IS_NIK = new RegExp(`^${PROVINCE}\\d{14}$`);

/** Digits of every script as 0–9, and nothing on or between them that is not seen. */
function withAsciiDigits(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}]/gu, "")
    .replace(/(?<=\p{Nd})\p{M}+/gu, "")
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** Decimal digits of a script stand in tens, in order, each ten perhaps right behind another. */
function digitValue(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0?[1-9]|1[0-2])";
const YEAR = "(?:(?:19|20)\\d{2}|2\\d)";

/** Days as people write them, each with one sign throughout, and not a part of a longer number. */
const DATES = ["-", "/", "\\."].flatMap((sign) => [
  `(?<!\\d|\\d${sign})(?:19|20)\\d{2}${sign}${MONTH}${sign}${DAY}(?!\\d|${sign}\\d)`,
  `(?<!\\d|\\d${sign})${DAY}${sign}${MONTH}${sign}${YEAR}(?!\\d|${sign}\\d)`,
]);

/**
 * What looks like a number of somebody and is none: dates, region codes, amounts of rupiah, and the
 * numbers of SK AHU, NIB and letters. Two of them side by side would look like a NIK.
 */
const HARMLESS = new RegExp(
  [
    ...DATES,
    `(?<!\\d|\\d\\.)${KODE}`,
    "\\bAHU-[\\w.-]{1,40}",
    "\\bNIB[ :.]{0,3}\\d{13}(?!\\d)",
    // "518/0812/2025/12": a part before the year and one more, or the year at the end.
    "(?<![\\w/])(?![^ ]{0,60}\\d{7})[\\w.-]{1,12}(?:/[\\w.-]{1,16}){1,4}/20[2-3]\\d(?:/\\d{1,4})?(?![\\w/])",
    "\\bRp\\.? ?(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,14})(?!\\d)",
    "(?<![\\d.-])[1-9]\\d{0,2}(?:\\.\\d{3})+(?![\\d.-])",
  ].join("|"),
  "gi",
);
