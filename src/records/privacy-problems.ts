import type { Place, Problem } from "../base/problem.ts";
import type { CellBook, Sheet } from "../workbook/read.ts";
import { SHEET_SPECS } from "./fields.ts";
import { matchHeadings } from "./headings.ts";
import { findPersonalData, findPersonalIn, PHONE } from "./privacy.ts";
import { splitNumbers, strayNumber, type Columns } from "./privacy-columns.ts";

/** Personal data in any cell of any sheet, hidden ones included, and in the words around the cells. */
export function privacyProblems(book: CellBook, file: string): Problem[] {
  const inCells = [...book.sheets.values()].flatMap((sheet) => sheetProblems(sheet, file));
  const around = book.otherTexts.flatMap(({ part, sheet, cell, text }) => {
    const what = findPersonalData(text);
    if (what === undefined) return [];
    const [where, hint] = WHERE.find(([pattern]) => pattern.test(part))?.slice(1) ?? OTHERWISE;
    const place = { file, ...(sheet && { sheet }), ...(cell && { cell }) };
    return [privacyProblem(`${what} ${where}`, place, ` ${hint}`)];
  });
  return [...inCells, ...around];
}

function sheetProblems(sheet: Sheet, file: string): Problem[] {
  const columns = columnsOf(sheet);
  const split = splitNumbers(sheet, columns);
  const problems: Problem[] = [];
  for (const cell of sheet.rows.flat()) {
    const field = columns.get(cell.column);
    const what =
      findPersonalIn(cell, sheet.name) ?? strayNumber(cell, field) ?? split.get(cell.address);
    if (what === undefined) continue;
    const mayBeMoney = cell.kind === "number" && what === PHONE;
    const column = field?.heading;
    const place = { file, sheet: sheet.name, cell: cell.address, ...(column && { column }) };
    problems.push(privacyProblem(what, place, mayBeMoney ? ` ${ROUND_IT}` : ""));
  }
  return problems;
}

/** The field of each column; none for sheets without headings. */
function columnsOf(sheet: Sheet): Columns {
  const spec = SHEET_SPECS.find((each) => each.sheet === sheet.name && each.layout === "rows");
  return spec ? matchHeadings(sheet, spec, "").fields : new Map();
}

const ROUND_IT = "Bila memang jumlah uang, bulatkan ke ribuan rupiah.";

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
