import {
  publicName,
  quoteFound,
  quoteMasked,
  type Repair,
  type Severity,
} from "../base/problem.ts";
import { isKode } from "../wilayah/kode.ts";
import type { Field } from "./fields.ts";
import { plainForm } from "./letters.ts";

/** What is wrong with one cell, before it is known where the cell stands. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** What was probably meant, as it would be typed, most likely first. */
  readonly suggestions?: readonly string[];
  /** The one thing that can have been meant. */
  readonly repair?: Repair;
}

const EMPTY_HINT = "Kosongkan bila belum dilaporkan.";

/** More than "should be a number": what in particular is wrong, and what was probably meant. */
export interface Hint {
  readonly reason?: string | undefined;
  readonly suggestion?: string | undefined;
  /** The candidates named in the suggestion, as they would be typed. */
  readonly candidates?: readonly string[] | undefined;
  readonly repair?: Repair | undefined;
}

/** The finding for a cell that cannot be read as its column wants it. */
export function notReadable(
  field: Field,
  found: unknown,
  { reason, suggestion, candidates = [], repair }: Hint = {},
): Finding {
  return {
    code: CODE_BY_KIND[field.kind],
    severity: "error",
    message: `isinya ${quoteCell(field, found)}; ${reason ?? `seharusnya ${expectationOf(field)}`}.`,
    fix: fixOf(field, suggestion),
    ...(candidates.length === 0 ? {} : { suggestions: candidates }),
    ...(repair === undefined ? {} : { repair }),
  };
}

/** "３３.10": letters, or digits of another script, that look like ours. */
export function lookAlikes(text: string, field: Field): Finding {
  const form = plainForm(text);
  const digits = form?.match(/\d/g)?.length ?? 0;
  const isNoCode = field.kind === "kode" && !isAskedKode(form ?? "");
  const plain = digits > MOST_SUGGESTED || isNoCode ? undefined : form;
  const reason = "memuat huruf atau angka yang hanya mirip dengan yang biasa";
  const hint = plain === undefined ? {} : { candidates: [plain] };
  const again = "apus isi sel, lalu ketik ulang dengan papan ketik biasa.";
  const suggestion = plain === undefined ? `h${again}` : `maksudnya ${plain}? H${again}`;
  return notReadable(field, text, { reason, suggestion, ...hint });
}

/** True for a code that a column may hold: none asks for a province. */
export function isAskedKode(text: string): boolean {
  return text.includes(".") && isKode(text);
}

/** Digits of a code; more may be somebody's number, which no message repeats. */
const MOST_SUGGESTED = 10;

/**
 * What was found in a cell of this column, safe to print in public: an account number typed where
 * "Sudah" belongs is masked, an amount of money where money belongs is not.
 */
export function quoteCell(field: Field, found: unknown): string {
  const text = asTyped(found);
  // The fraction of a number cell is nobody's number.
  const counted = typeof found === "number" ? String(Math.trunc(found)) : text;
  const digits = counted.match(/\p{Nd}/gu)?.length ?? 0;
  const belongs =
    digits <= DIGITS_BY_KIND[field.kind] || (WITH_AMOUNTS.has(field.kind) && isAmount(text));
  return belongs ? quoteFound(text) : quoteMasked(text);
}

/** Digits of the longest thing that a column of the kind can want. */
const DIGITS_BY_KIND: Readonly<Record<Field["kind"], number>> = {
  kode: 10,
  text: 5,
  integer: 8,
  number: 8,
  masked: 8,
  date: 8,
  list: 5,
};

const WITH_AMOUNTS = new Set<Field["kind"]>(["integer", "number", "masked"]);

function isAmount(text: string): boolean {
  return /^(?:rp)?[\s.]{0,3}(?:\d{1,3}(?:[.,]\d{3})+|\d{1,9}|\d{1,9}000)(?:[.,]\d{1,9}|,-)?[^\d]{0,20}$/iu.test(
    text,
  );
}

/** A number as an Indonesian office sees it in the cell: with a decimal comma, and nine decimals at most. */
function asTyped(found: unknown): string {
  if (typeof found !== "number") return String(found);
  return String(Number(found.toFixed(9)) || found).replace(".", ",");
}

/** A cell that was read, but not quite as it stood there. */
export function readAs(found: unknown, as: string): Finding {
  const shown = publicName(as);
  return {
    code: "sel-dibaca-sebagai",
    severity: "note",
    message: `isinya ${quoteFound(found)}; dibaca sebagai ${shown}.`,
    fix: `tulis ${shown === as ? as : "angkanya saja"} supaya tidak perlu ditafsirkan.`,
  };
}

const CODE_BY_KIND: Readonly<Record<Field["kind"], string>> = {
  kode: "sel-bukan-kode",
  text: "sel-bukan-teks",
  integer: "sel-bukan-bilangan",
  number: "sel-bukan-angka",
  masked: "sel-bukan-bilangan",
  date: "sel-bukan-tanggal",
  list: "sel-bukan-pilihan",
};

/** What a cell of this column should hold, in words. */
export function expectationOf(field: Field): string {
  switch (field.kind) {
    case "kode":
      return "kode wilayah dengan titik";
    case "text":
      return "teks";
    case "integer":
      return "bilangan bulat, 0 atau lebih";
    case "number":
      return "angka, 0 atau lebih";
    case "masked":
      return 'bilangan bulat, 0 atau lebih, atau "<5"';
    case "date":
      return "tanggal";
    case "list":
      return "salah satu pilihan dari daftar";
  }
}

/** The end of a sentence: "misalnya 120."; an example that is a sentence has its own full stop. */
export function exampleOf({ example }: Field): string {
  return `misalnya ${example.replace(/\.$/, "")}.`;
}

function fixOf(field: Field, suggestion: string | undefined): string {
  const hint = field.required ? "" : ` ${EMPTY_HINT}`;
  if (suggestion !== undefined) return `${suggestion}${hint}`;
  if (field.kind === "list") return `pilih dari daftar: ${choicesOf(field)}.${hint}`;
  if (field.kind === "date") return `tulis tahun-bulan-hari, ${exampleOf(field)}${hint}`;
  if (field.kind === "kode") return `tulis kodenya, ${exampleOf(field)}${hint}`;
  const only = field.kind === "integer" || field.kind === "number" || field.kind === "masked";
  return `tulis ${only ? "angkanya saja, " : ""}${exampleOf(field)}${hint}`;
}

function choicesOf(field: Field): string {
  const labels = (field.list?.butir ?? []).map((butir) => butir.label);
  const shown = labels.slice(0, 8).join(", ");
  return labels.length > 8 ? `${shown}, dan ${labels.length - 8} lainnya` : shown;
}
