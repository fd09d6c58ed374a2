import { remembering } from "../base/memo.ts";
import { cleanText, dateFromSerial, hasForbiddenCharacters, isPlain } from "../workbook/cells.ts";
import type { Cell } from "../workbook/read.ts";
import { formatDate } from "../base/format.ts";
import { findButir, findExactly } from "./choices.ts";
import { disguiseFinding } from "./disguise.ts";
import type { Field } from "./fields.ts";
import {
  exampleOf,
  expectationOf,
  lookAlikes,
  notReadable,
  quoteCell,
  readAs,
  type Finding,
} from "./findings.ts";
import { findMixedWord, hasLookAlikes } from "./letters.ts";
import { lookFinding } from "./look.ts";
import { parseSerialDate, parseTextDate } from "./parse-date.ts";
import { parseNumericKode, parseTextKode } from "./parse-kode.ts";
import { parseNumericCell, parseTextNumber } from "./parse-number.ts";
import { isoDate, normalise, rankNearest } from "./text.ts";
import { findCounted } from "./unit-words.ts";

/** A typed value; null means the cell is blank, that is: not reported. */
export type FieldValue = string | number | null;

export interface ParsedCell {
  /** Null also when the cell could not be read; then `finding` is an error. */
  readonly value: FieldValue;
  readonly finding?: Finding;
}

/** Reads one cell as its column wants it: the strict reading of `check`. Never guesses. */
export function parseCell(cell: Cell | undefined, field: Field, date1904 = false): ParsedCell {
  if (!cell) return { value: null };
  const formula = formulaFinding(cell, field);
  if (formula?.severity === "error") return { value: null, finding: formula };
  const disguise = disguiseFinding(cell, field);
  if (disguise) return { value: null, finding: disguise };
  const look = lookFinding(cell, field, (rest) => parseText(rest, field).value !== null);
  if (look) return { value: null, finding: look };
  const parsed = parseByCellKind(cell, field, date1904);
  return parsed.finding || !formula ? parsed : { ...parsed, finding: formula };
}

function parseByCellKind(cell: Cell, field: Field, date1904: boolean): ParsedCell {
  switch (cell.kind) {
    case "empty":
      return { value: null };
    case "error":
      return { value: null, finding: errorFinding(cell.value, field) };
    case "boolean":
      return parseBoolean(cell.value === true, field);
    case "number":
      return parseNumber(cell, field, date1904);
    case "text":
      return parseText(String(cell.value), field);
  }
}

function parseNumber(cell: Cell, field: Field, date1904: boolean): ParsedCell {
  const value = Number(cell.value);
  switch (field.kind) {
    case "date":
      return parseSerialDate(value, field, date1904);
    case "integer":
    case "number":
    case "masked":
      return showsDate(cell) ? dateInstead(cell, field, date1904) : parseNumericCell(value, field);
    case "kode":
      return parseNumericKode(value, field);
    case "text":
      return {
        value: null,
        finding: notReadable(field, value, {
          suggestion: `ubah format sel menjadi Teks, lalu ketik ulang, ${exampleOf(field)}`,
        }),
      };
    case "list":
      return value === 1 || value === 0
        ? parseBoolean(value === 1, field, value)
        : { value: null, finding: notReadable(field, value) };
  }
}

/** Whether a person sees a date in this cell, though it holds a number. */
export function showsDate({ format = "" }: Cell): boolean {
  // Excel writes none longer, and a longer one would cost more than it is worth.
  if (format.length > LONGEST_FORMAT) return false;
  return SHOWN(format, () => {
    const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
    return /[dmyhs]/i.test(plain) && !/[#?]/.test(plain);
  });
}

const MOST_FORMATS = 200;
/** By formats that were met, for a workbook has few and many cells. */
const SHOWN = remembering<string, boolean>(MOST_FORMATS);

const LONGEST_FORMAT = 255;

/** Excel makes a date of a typed "3/4" or "1-2"; its serial number would be read as 46.000 members. */
function dateInstead(cell: Cell, field: Field, date1904: boolean): ParsedCell {
  const day = dateFromSerial(Number(cell.value), date1904);
  const found = day && isoDate(day.year, day.month, day.day);
  const shown = found === undefined ? "tanggal" : `tanggal ${formatDate(found)}`;
  const reason = `sel ini berisi ${shown}; seharusnya ${expectationOf(field)}`;
  const suggestion = `ubah format sel menjadi Umum, lalu ketik ulang angkanya, ${exampleOf(field)}`;
  return { value: null, finding: notReadable(field, cell.value, { reason, suggestion }) };
}

/** TRUE and FALSE, or 1 and 0, in a column of choices; `found` is what the cell shows. */
function parseBoolean(
  value: boolean,
  field: Field,
  found: number | string = value ? "BENAR" : "SALAH",
): ParsedCell {
  const butir = field.list && findButir(value ? "Ya" : "Tidak", field.list);
  if (!butir) return { value: null, finding: notReadable(field, found) };
  return { value: butir.id, finding: readAs(found, butir.label) };
}

function parseText(found: string, field: Field): ParsedCell {
  const choice = field.list && findExactly(found, field.list);
  if (choice) return { value: choice.id };
  const plain = isPlain(found);
  if (!plain && hasForbiddenCharacters(found))
    return { value: null, finding: controlFinding(found, field) };
  const text = plain ? found : cleanText(found, field.multiline);
  if (text === "") return { value: null };
  if (/^#(REF|VALUE|NAME|DIV\/0|N\/A|NULL|NUM|SPILL)/.test(text)) {
    return { value: null, finding: errorFinding(text, field) };
  }
  if (MASK.test(text)) return { value: null, finding: maskFinding(text, field) };
  const mixed = plain || DIGITS_ONLY.has(field.kind) ? undefined : findMixedWord(text);
  if (mixed !== undefined) return { value: null, finding: mixedFinding(mixed, field) };
  switch (field.kind) {
    case "text":
      return { value: text };
    case "date":
      return parseTextDate(text, field);
    case "kode":
      return parseTextKode(text, field);
    case "list":
      return parseChoice(text, field);
    case "integer":
    case "number":
    case "masked":
      return hasLookAlikes(text) && !findCounted(text, field.unit)
        ? { value: null, finding: lookAlikes(text, field) }
        : parseTextNumber(text, field);
  }
}

/** Columns that say in their own words what is wrong with letters. */
const DIGITS_ONLY = new Set<Field["kind"]>(["kode", "integer", "number", "masked"]);

function parseChoice(text: string, field: Field): ParsedCell {
  const butir = field.list && findButir(text, field.list);
  if (butir) {
    const exact = text === butir.label || text === butir.id;
    return exact ? { value: butir.id } : { value: butir.id, finding: readAs(text, butir.label) };
  }
  const labels = (field.list?.butir ?? []).map((choice) => choice.label);
  const spelt = spelledOut(text);
  const begun = labels.filter((label) => ` ${spelt} `.startsWith(` ${normalise(label)} `));
  const [longest] = begun.sort((left, right) => right.length - left.length);
  const candidates = longest === undefined ? rankNearest(spelt, labels) : [longest];
  const suggestion =
    candidates.length === 0
      ? undefined
      : `mungkin maksudnya ${candidates.join(" atau ")}? Pilih dari daftar.`;
  return { value: null, finding: notReadable(field, text, { suggestion, candidates }) };
}

/** "Sdh terbit" → "sudah terbit" */
function spelledOut(text: string): string {
  return normalise(text)
    .replace(/\bsdh\b/g, "sudah")
    .replace(/\bblm\b/g, "belum");
}

function formulaFinding(cell: Cell, field: Field): Finding | undefined {
  // LibreOffice stores a typed TRUE or FALSE as a formula.
  if (cell.formula === undefined || /^(TRUE|FALSE)\(\)$/.test(cell.formula)) return undefined;
  const foreign = /\[\d+\]|WEBSERVICE|HYPERLINK|DDE/i.test(cell.formula);
  const withoutValue = cell.kind === "empty";
  const severity = foreign || withoutValue || field.kind === "kode" ? "error" : "warning";
  return {
    code: "sel-rumus",
    severity,
    message: withoutValue
      ? "berisi rumus yang hasilnya tidak tersimpan."
      : `berisi rumus ${quoteCell(field, `=${cell.formula}`)}; yang dibaca hanya hasil terakhirnya.`,
    fix: withoutValue
      ? "buka berkas di Excel, tunggu hasilnya muncul, lalu simpan; atau ketik hasilnya."
      : "salin sel itu, lalu Tempel Khusus › Nilai.",
  };
}

function errorFinding(value: unknown, field: Field): Finding {
  const found = quoteCell(field, value ?? "galat rumus");
  return {
    code: "sel-galat",
    severity: "error",
    message: /^[^#]/.test(String(value ?? ""))
      ? `isinya ${found}, tersimpan dengan cara yang dibaca berbeda-beda oleh program.`
      : `isinya ${found}, tanda bahwa rumusnya gagal.`,
    fix: "ganti dengan nilainya, atau kosongkan bila belum dilaporkan.",
  };
}

/** What this project writes over personal data in the copies that it gives back. */
const MASK = /•{3}|dihapus: data pribadi/i;

function maskFinding(found: string, field: Field): Finding {
  return {
    code: "sel-disamarkan",
    severity: "error",
    message: `isinya ${quoteCell(field, found)}, tanda bahwa isi aslinya ditutup pemeriksa karena memuat data pribadi.`,
    fix: `ketik ulang isinya tanpa data pribadi${field.required ? "" : ", atau kosongkan sel ini"}.`,
  };
}

function controlFinding(found: string, field: Field): Finding {
  return {
    code: "sel-karakter",
    severity: "error",
    message: `isinya ${quoteCell(field, found)} memuat karakter yang tidak tampak.`,
    fix: "hapus isi sel, lalu ketik ulang.",
  };
}

function mixedFinding(word: string, field: Field): Finding {
  return {
    code: "sel-karakter",
    severity: "error",
    message: `kata ${quoteCell(field, word)} memuat huruf dari aksara lain yang hanya tampak sama.`,
    fix: "hapus isi sel, lalu ketik ulang dengan papan ketik biasa.",
  };
}
