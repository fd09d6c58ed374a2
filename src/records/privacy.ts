import type { Place, Problem } from "../base/problem.ts";
import { cleanText } from "../workbook/cells.ts";
import type { Cell, CellBook } from "../workbook/read.ts";

/** First two digits of a NIK: the codes of the provinces. */
const PROVINCE = "(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])";

/** Beginnings of mobile numbers in Indonesia, without the nought that a number cell loses. */
const MOBILE = "8(?:1[1-9]|2[1238]|3[1238]|5[1-35-9]|7[6-9]|8[1-9]|9[5-9])";

const PHONE = "nomor telepon";

/** What people put between the digits of a number; two or three of them may stand together. */
const GAP = "[\\s./_,()·|\\p{Pd}]{0,3}";

/** Between the digits of a telephone number: neither commas nor line breaks, which part numbers. */
const PHONE_GAP = "[ \\u00a0./_()|\\p{Pd}]{0,3}";

/** Words that an account number follows. */
const BANK = "(?:no\\.? ?rek|norek|rek|rekening|bank|bca|bri|bni|bsi|btn|mandiri|bpd)";

/** What must never enter the repository (UU 27/2022), and how it is recognised. */
const PATTERNS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["nomor 15 atau 16 angka (NIK, KK, NPWP, atau rekening)", /(?<!\d)\d{15,16}(?!\d)/],
  ["nomor seperti NPWP", /(?<!\d)\d{2}[\s.-]\d{3}[\s.-]\d{3}[\s.-]\d[\s.-]\d{3}[\s.-]\d{3}(?!\d)/],
  [PHONE, new RegExp(`(?<!\\d|\\d[.,])(?:62|0)[ ).-]?8[1-9](?:${PHONE_GAP}\\d){7,10}(?!\\d)`, "u")],
  [PHONE, new RegExp(`(?<!\\d|\\d[.,])${MOBILE}(?:[\\s-]?\\d){7,9}(?![.,]?\\d)`)],
  ["nomor rekening", new RegExp(`\\b${BANK}\\b\\D{0,20}\\d(?:${GAP}\\d){9,15}(?!\\d)`, "iu")],
  // The look behind keeps a long word without "@" from being searched from each of its letters.
  ["alamat surel", /(?<![\w.+-])[\w.+-]{1,64}"?\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}\.[a-z]{2,}/i],
];

/** What kind of personal data a text holds; undefined if none was recognised. */
export function findPersonalData(text: string): string | undefined {
  if (!/[\p{Nd}@\uff20]|\bat\b/iu.test(text)) return undefined;
  const plain = withAsciiDigits(cleanText(text, true).normalize("NFKC"));
  const rest = plain.replace(HARMLESS, " · ");
  if (holdsNik(rest)) return "nomor seperti NIK atau KK";
  return PATTERNS.find(([, pattern]) => pattern.test(rest))?.[0];
}

const SPACED_NIK = new RegExp(`(?<!\\d)${PROVINCE}(?:${GAP}\\d){14}(?!\\d)`, "gu");

/**
 * Sixteen digits with gaps, of which no group is a single digit and the seventh to twelfth may be a
 * birthday (days of women count from 41). Lists of coordinates have sixteen digits too.
 */
function holdsNik(text: string): boolean {
  return [...text.matchAll(SPACED_NIK)].some(([found]) => {
    const digits = found.replace(/\D/g, "");
    const [day, month] = [Number(digits.slice(6, 8)) % 40, Number(digits.slice(8, 10))];
    const grouped = found.split(/\D+/).every((group) => group.length > 1);
    return grouped && day >= 1 && day <= 31 && month >= 1 && month <= 12;
  });
}

/** Digits of every script as 0–9, and nothing between them that is not seen. */
function withAsciiDigits(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** Decimal digits of a script stand in tens, in order, from a code that Unicode fixes. */
function digitValue(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}

/**
 * What looks like a number of somebody and is none: dates, region codes, amounts of rupiah, and the
 * numbers of SK AHU. Two of them side by side would look like a NIK.
 */
const HARMLESS = new RegExp(
  [
    "(?<!\\d)\\d{4}[-./]\\d{2}[-./]\\d{2}(?!\\d|[.-]\\d)",
    "(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}(?!\\d|[.-]\\d)",
    "(?<!\\d|\\d\\.)\\d{2}(?:\\.\\d{2}){2}\\.\\d{4}(?!\\d|[.-]\\d)",
    "\\bAHU-[\\w.-]{1,40}",
    "\\bRp\\.? ?\\d{1,3}(?:\\.\\d{3})+(?!\\d)",
    "(?<![\\d.-])[1-9]\\d{0,2}(?:\\.\\d{3})+(?![\\d.-])",
  ].join("|"),
  "gi",
);

/** Personal data in any cell of any sheet, hidden ones included, and in the words around the cells. */
export function privacyProblems(book: CellBook, file: string): Problem[] {
  const inCells = [...book.sheets.values()].flatMap((sheet) =>
    sheet.rows.flat().flatMap((cell) => {
      const what = personalDataIn(cell, sheet.name) ?? findPersonalData(cell.formula ?? "");
      const place = { file, sheet: sheet.name, cell: cell.address };
      if (what === undefined) return [];
      const mayBeMoney = cell.kind === "number" && what === PHONE;
      return [privacyProblem(what, place, mayBeMoney ? ` ${ROUND_IT}` : "")];
    }),
  );
  const around = book.otherTexts.flatMap(({ part, sheet, cell, text }) => {
    const what = findPersonalData(text);
    if (what === undefined) return [];
    const [where, hint] = WHERE.find(([pattern]) => pattern.test(part))?.slice(1) ?? OTHERWISE;
    const place = { file, ...(sheet && { sheet }), ...(cell && { cell }) };
    return [privacyProblem(`${what} ${where}`, place, ` ${hint}`)];
  });
  return [...inCells, ...around];
}

const ROUND_IT = "Bila memang jumlah uang, bulatkan ke ribuan rupiah.";

/** Amounts of money are round far more often than telephone numbers; totals of a kabupaten are not. */
function personalDataIn({ kind, value }: Cell, sheet: string): string | undefined {
  if (value === null || kind === "boolean") return undefined;
  const what = findPersonalData(String(value));
  if (kind !== "number" || what !== PHONE) return what;
  const isAmount = sheet === "Ringkasan" || Number(value) % 1000 === 0;
  return isAmount || AMBON.test(String(value)) ? undefined : what;
}

/** Codes of desa in Ambon and Tual that lost their dots. */
const AMBON = /^817[12]\d{2}[123]\d{3}$/;

type Where = readonly [part: RegExp, where: string, hint: string];

/** Where in the program a person finds the words of a part, and what removes them. */
const WHERE: readonly Where[] = [
  [/^xl\/(?:threaded)?comments|^xl\/drawings\/vml/i, "di komentar sel", "Hapus komentarnya."],
  [/^docprops\//i, "di keterangan berkas", "Di Excel: File, Info, Periksa Dokumen."],
  [/^xl\/sharedstrings/i, "di teks lama yang tersisa dalam berkas", "Simpan ulang dari Excel."],
  [/^xl\/workbook/i, "di nama lembar atau nama sel", "Di Excel: Rumus, Manajer Nama."],
  [
    /^xl\/worksheets\//i,
    "di tautan, pilihan, saringan, atau kaki halaman",
    "Hapus dari lembar itu.",
  ],
  [/^xl\/(?:drawings|charts|diagrams)\//i, "di gambar, bagan, atau kotak teks", "Hapus objek itu."],
];
const OTHERWISE = ["di luar sel", "Di Excel: File, Info, Periksa Dokumen."] as const;

/** Says what it looks like, never what it is: the message is public. */
function privacyProblem(what: string, place: Place, hint: string): Problem {
  return {
    code: "data-pribadi",
    severity: "error",
    place,
    message: `memuat ${what}; data pribadi tidak boleh masuk ke sini.`,
    fix: `hapus isinya di sini dan di buku kerja asal; untuk dokumen koperasi cukup Sudah, Proses, atau Belum.${hint}`,
  };
}
