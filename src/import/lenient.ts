import type { Field } from "../records/fields.ts";
import { showsDate } from "../records/parse.ts";
import { findPersonalData } from "../records/privacy.ts";
import { cleanText, hasForbiddenCharacters } from "../workbook/cells.ts";
import type { Cell } from "../workbook/read.ts";
import { readNumericChoice, readTextChoice } from "./lenient-choice.ts";
import { readSerialDate, readTextDate } from "./lenient-date.ts";
import { readNumericCell, readTextNumber } from "./lenient-number.ts";
import { canonicalCoopName, readFreeText, readNumericText, type Owner } from "./lenient-text.ts";
import { taken, unread, type Reading } from "./reading.ts";
import { readStatus } from "./status-words.ts";
import { withoutTail } from "./words.ts";

export interface LenientContext {
  readonly date1904: boolean;
  /** YYYY-MM-DD */
  readonly tanggal_data: string;
  /** What the heading says of the unit: 1000 for "ribuan". */
  readonly scale?: number;
  /** The heading names a document only: 1 and 0 in its cells are ticks, not numbers. */
  readonly tersirat?: boolean;
  /** The desa of the row, once it is known. */
  readonly owner?: Owner | undefined;
}

/**
 * Reads one cell of a recap as its column wants it: the lenient reading of `import`. What is certain
 * is taken, what can mean two things is asked, the rest is left blank. Region codes are read apart.
 */
export function readLeniently(cell: Cell, field: Field, context: LenientContext): Reading {
  switch (cell.kind) {
    case "empty":
      return unread("rumus tanpa hasil; buka berkas di Excel, lalu simpan");
    case "error":
      return unread("rumus yang gagal");
    case "boolean":
      return field.kind === "list"
        ? readNumericChoice(cell.value === true ? 1 : 0, field, false)
        : unread("BENAR/SALAH");
    case "number":
      return field.kind !== "date" && showsDate(cell)
        ? readShownDate(Number(cell.value), field, context)
        : readNumber(Number(cell.value), cell.format, { field, context });
    case "text":
      return cell.look === undefined || field.kind === "text"
        ? readText(String(cell.value), field, context)
        : unread(LOOKS[cell.look.kind]);
  }
}

/** Nobody knows which part of such a text counts. */
const LOOKS = {
  struck: "teksnya dicoret sebagian atau seluruhnya",
  raised: "sebagian teksnya kecil di atas atau di bawah garis",
} as const;

interface Wanted {
  readonly field: Field;
  readonly context: LenientContext;
}

function readNumber(
  value: number,
  format: string | undefined,
  { field, context }: Wanted,
): Reading {
  const percent = format?.includes("%") ?? false;
  switch (field.kind) {
    case "date":
      return readSerialDate(value, field, context);
    case "list":
      return readNumericChoice(value, field, percent);
    case "kode":
      return unread("angka, bukan kode");
    case "text":
      return tickInstead(String(value), field, context) ?? readNumericText(value, format);
    default:
      return value > LARGEST
        ? { kind: "unread", reason: "nomor panjang", secret: true }
        : readNumericCell(value, field, { scale: context.scale ?? 1, percent });
  }
}

/** Excel makes a date of a typed "3/4": its number counts nothing, but a document may have that date. */
function readShownDate(serial: number, field: Field, context: LenientContext): Reading {
  const date = DOCUMENT_FIELDS.has(field.key) ? readSerialDate(serial, field, context) : undefined;
  return date?.kind === "taken"
    ? { kind: "taken", value: null, spill: { aspect: "tanggal", value: date.value } }
    : unread("tampil sebagai tanggal");
}

/** A thousand billion: more is a number of something, not an amount. */
const LARGEST = 1e12;

function readText(found: string, field: Field, context: LenientContext): Reading {
  if (hasForbiddenCharacters(found)) return unread("karakter yang tidak tampak");
  const text = cleanText(found, field.multiline);
  if (text === "") return taken(null, false);
  if (/^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NULL|NUM|SPILL)[!?]?/.test(text)) {
    return unread("rumus yang gagal");
  }
  const parts = field.kind === "list" || field.kind === "date" || field.kind === "text";
  return (parts ? document(text, field, context) : undefined) ?? readPlain(text, field, context);
}

function readPlain(text: string, field: Field, context: LenientContext): Reading {
  switch (field.kind) {
    case "list":
      return readTextChoice(text, field);
    case "date":
      return readTextDate(text, field, context);
    case "kode":
      return readKodeText(text);
    case "text":
      return field.key === "nama_koperasi"
        ? coopName(text, field, context)
        : readFreeText(text, field);
    default:
      return isLong(text)
        ? { kind: "unread", reason: "nomor panjang", secret: true }
        : readTextNumber(text, field, { scale: context.scale ?? 1, percent: false });
  }
}

/** A code beside the row's own: that of the host of a shared koperasi. */
function readKodeText(text: string): Reading {
  const [, kode] = text.match(/^(\d{2}\.\d{2}\.\d{2}\.\d{4})(?: ?[–—-] ?.+)?$/) ?? [];
  return kode === undefined ? unread("bukan kode wilayah") : taken(kode, false);
}

function isLong(text: string): boolean {
  return findPersonalData(text) !== undefined;
}

function coopName(text: string, field: Field, { owner }: LenientContext): Reading {
  const reading = readFreeText(text, field);
  if (reading.kind !== "taken" || reading.value === null) return reading;
  const name = canonicalCoopName(text, owner);
  return taken(name, name !== text);
}

const DOCUMENT_FIELDS: ReadonlySet<string> = new Set([
  ...["sosialisasi", "musdesus", "tanggal_musdesus", "rapat_pendirian", "tanggal_rapat_pendirian"],
  ...["akta", "nomor_akta", "tanggal_akta", "badan_hukum", "nomor_sk_ahu", "tanggal_sk_ahu"],
  ...["rat", "tanggal_rat", "tanggal_sosialisasi", "status_operasi", "tanggal_operasi"],
]);

/**
 * One column for a whole document: its number, its date, or both, where another column of the
 * template wants them. Undefined where the cell holds what its own column wants.
 */
function document(text: string, field: Field, context: LenientContext): Reading | undefined {
  if (!DOCUMENT_FIELDS.has(field.key)) return undefined;
  if (field.kind === "list") return dateInstead(text, field, context);
  if (field.kind === "date") return undefined;
  const tick = tickInstead(text, field, context);
  if (tick) return tick;
  const both = text.match(
    /^(?:no(?:mor)?\.?\s*)?(.+?)\s*(?:[,;/(]|\btgl\.?|\btanggal\b)\s*(\S.*?)\)?$/iu,
  );
  const date = both && readTextDate(both[2] ?? "", field, context);
  if (both && date?.kind === "taken" && date.value !== null) {
    const nomor = withoutTail((both[1] ?? "").replace(/(?:tgl\.?|tanggal)$/iu, ""), /[\s,;/]/);
    return { ...taken(nomor), spill: { aspect: "tanggal", value: date.value } };
  }
  const word = /^\d/.test(text) ? undefined : readTextChoiceWord(text);
  return word === undefined ? undefined : { kind: "taken", value: null, spill: word };
}

/** No document has the number 0, and no SK AHU the number 1: such cells tick. A deed may have it. */
function tickInstead(
  text: string,
  field: Field,
  { tersirat }: LenientContext,
): Reading | undefined {
  if (!DOCUMENT_FIELDS.has(field.key)) return undefined;
  const isTick = text === "0" || (text === "1" && (tersirat || field.key === "nomor_sk_ahu"));
  const value = text === "0" ? "belum" : "sudah";
  return isTick ? { kind: "taken", value: null, spill: { aspect: "status", value } } : undefined;
}

function dateInstead(text: string, field: Field, context: LenientContext): Reading | undefined {
  if (!/\d/.test(text)) return undefined;
  const date = readTextDate(text, field, context);
  return date.kind === "taken" && typeof date.value === "string" && date.spill === undefined
    ? { kind: "taken", value: null, spill: { aspect: "tanggal", value: date.value } }
    : undefined;
}

function readTextChoiceWord(text: string) {
  const status = readStatus(text);
  return status === undefined ? undefined : ({ aspect: "status", value: status } as const);
}
