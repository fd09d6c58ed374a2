import type { Place, Problem } from "../base/problem.ts";
import type { CellBook } from "../workbook/read.ts";

/** First two digits of a NIK: the codes of the provinces. */
const PROVINCE = "(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])";

/** What must never enter the repository (UU 27/2022), and how it is recognised. */
const PATTERNS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["nomor 15 atau 16 angka (NIK, KK, NPWP, atau rekening)", /(?<!\d)\d{15,16}(?!\d)/],
  ["nomor seperti NIK atau KK", new RegExp(`(?<!\\d)${PROVINCE}(?:[ .-]?\\d){14}(?!\\d)`)],
  ["nomor seperti NPWP", /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/],
  ["nomor telepon", /(?<![\d.])(?:\+?62|0)[ .-]?8(?:[ .-]?\d){8,11}(?!\d)/],
  ["alamat surel", /[\w.+-]+@[\w-]+\.[a-z]{2,}/i],
];

/** What kind of personal data a text holds; undefined if none was recognised. */
export function findPersonalData(text: string): string | undefined {
  const rest = text.replace(HARMLESS, " · ");
  return PATTERNS.find(([, pattern]) => pattern.test(rest))?.[0];
}

/** Dates and region codes: two of them side by side would look like a NIK. */
const HARMLESS =
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{2}(?:\.\d{2}){2}\.\d{4})(?!\d)/g;

/** Personal data in any cell of any sheet, hidden ones included, and in the words around the cells. */
export function privacyProblems(book: CellBook, file: string): Problem[] {
  const inCells = [...book.sheets.values()].flatMap((sheet) =>
    sheet.rows.flat().flatMap((cell) => {
      const what = cell.value === null ? undefined : findPersonalData(String(cell.value));
      return what === undefined
        ? []
        : [privacyProblem(what, { file, sheet: sheet.name, cell: cell.address })];
    }),
  );
  const around = book.otherTexts.flatMap(({ text }) => {
    const what = findPersonalData(text);
    return what === undefined
      ? []
      : [privacyProblem(`${what} di komentar, nama, atau keterangan berkas`, { file })];
  });
  return [...inCells, ...around];
}

/** Says what it looks like, never what it is: the message is public. */
function privacyProblem(what: string, place: Place): Problem {
  return {
    code: "data-pribadi",
    severity: "error",
    place,
    message: `memuat ${what}; data pribadi tidak boleh masuk ke sini.`,
    fix: "hapus isinya di sini dan di buku kerja asal; untuk dokumen koperasi cukup Sudah, Proses, atau Belum.",
  };
}
