import type { ErrorObject } from "ajv/dist/2020.js";
import { formatNumber } from "../base/format.ts";
import { quoteFound, type Place, type Problem } from "../base/problem.ts";
import type { Draft } from "./drafts.ts";
import { cellOf, type Baris, type Lembar } from "./edisi.ts";
import type { Field, SheetSpec } from "./fields.ts";
import { exampleOf, quoteCell } from "./findings.ts";
import { DEEPEST, isTooDeep } from "./json-depth.ts";
import { schemaValidator } from "./schema-validator.ts";
import type { FileKey } from "./schemas.ts";

export interface Located {
  readonly spec: SheetSpec;
  readonly lembar: Lembar<Draft>;
  readonly file: string;
}

/** What the sheet's schema finds in its rows; cells that could not be read at all are left out. */
export function validateRows(
  { spec, lembar, file }: Located,
  unreadable: ReadonlySet<string>,
): Problem[] {
  // Compiling a schema takes as long as reading a sheet: none for a sheet without rows.
  if (lembar.baris.length === 0) return [];
  const validator = schemaValidator(spec.key);
  return lembar.baris.flatMap((row) => {
    if (validator(row)) return [];
    const seen = new Set<string>();
    return (validator.errors ?? []).flatMap((error) => {
      const field = spec.fields.find((candidate) => candidate.key === keyOf(error));
      if (!field)
        throw new Error(`schema error without a field: ${spec.key}: ${error.message ?? ""}`);
      if (seen.has(field.key)) return [];
      seen.add(field.key);
      const place = cellPlace({ spec, lembar, file }, row, field);
      // The missing column is a problem of its own, told once.
      if (spec.layout === "rows" && field.required && place.cell === undefined) return [];
      if (place.cell !== undefined && unreadable.has(`${place.sheet}!${place.cell}`)) return [];
      return [schemaProblem(field, row[field.key], error, place)];
    });
  });
}

function keyOf(error: ErrorObject): string {
  const missing = (error.params as { missingProperty?: string }).missingProperty;
  return missing ?? error.instancePath.split("/")[1] ?? "";
}

function cellPlace({ spec, lembar, file }: Located, row: Baris<Draft>, field: Field): Place {
  const cell = cellOf(lembar, row, field.key);
  return {
    file,
    sheet: spec.sheet,
    ...(cell === undefined ? {} : { cell }),
    column: field.heading,
  };
}

function schemaProblem(field: Field, value: unknown, error: ErrorObject, place: Place): Problem {
  const { code, expected, fix } = expectationOf(field, error, value);
  const blank = value === null || value === undefined;
  return {
    code: blank ? "sel-wajib" : code,
    severity: "error",
    place,
    message: blank
      ? "kosong, padahal wajib diisi."
      : `isinya ${quoteCell(field, value)}; ${expected}.`,
    fix: `${fix ?? `${blank ? "isi" : "tulis"}, ${exampleOf(field)}`}${field.required ? "" : " Kosongkan bila belum dilaporkan."}`,
  };
}

interface Expectation {
  readonly code: string;
  readonly expected: string;
  /** Where an example mends nothing. */
  readonly fix?: string;
}

function expectationOf(field: Field, error: ErrorObject, value: unknown): Expectation {
  const limit = (error.params as { limit?: number }).limit;
  switch (error.keyword) {
    case "minimum":
      return { code: "sel-di-luar-batas", expected: `paling sedikit ${formatNumber(limit ?? 0)}` };
    case "maximum":
      return { code: "sel-di-luar-batas", expected: `paling banyak ${formatNumber(limit ?? 0)}` };
    case "maxLength":
      return {
        code: "sel-terlalu-panjang",
        expected: `paling panjang ${formatNumber(limit ?? 0)} huruf`,
        fix: `ringkas menjadi ${formatNumber(limit ?? 0)} huruf; sekarang ${formatNumber([...String(value)].length)}.`,
      };
    default:
      return {
        code: "sel-bentuk-lain",
        expected: `bentuknya lain dari yang diharapkan kolom "${field.title}"`,
      };
  }
}

/** What the schema of a JSON or CSV file finds; `path` inside the file stands in the message. */
export function validateJson(name: FileKey, value: unknown, file: string): Problem[] {
  const validator = schemaValidator(name);
  if (isTooDeep(value))
    return [jsonProblem(name, file, `isinya bersarang lebih dari ${DEEPEST} tingkat`)];
  if (validator(value)) return [];
  // What a condition leads to has an error of its own.
  const errors = (validator.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return errors.slice(0, 20).map((error) => {
    const path = quoteFound(error.instancePath || "/", 120);
    return jsonProblem(name, file, `bagian ${path}: ${jsonExpectation(error)}`);
  });
}

function jsonProblem(name: FileKey, file: string, message: string): Problem {
  return {
    code: "json-skema",
    severity: "error",
    place: { file },
    message: `${message}.`,
    fix: `sesuaikan dengan schemas/${name}.schema.json; contoh isi ada di sana.`,
  };
}

function jsonExpectation(error: ErrorObject): string {
  const params = error.params as Record<string, unknown>;
  const found = quoteFound(
    typeof error.data === "string" ? error.data : JSON.stringify(error.data),
  );
  switch (error.keyword) {
    case "required":
      return `kunci ${quoteFound(params["missingProperty"])} tidak ada`;
    case "additionalProperties":
      return `kunci ${quoteFound(params["additionalProperty"])} tidak dikenal`;
    case "enum":
      return `${found} tidak ada di daftar: ${(params["allowedValues"] as unknown[]).join(", ")}`;
    case "pattern":
      return `${found} tidak berbentuk seperti contohnya`;
    case "minLength":
      return "tidak boleh kosong";
    case "type":
      return `${found} seharusnya ${[params["type"]].flat().map(typeWord).join(" atau ")}`;
    case "maxItems":
      return `berisi terlalu banyak butir; paling banyak ${limitOf(params)}`;
    case "minItems":
      return `berisi terlalu sedikit butir; paling sedikit ${limitOf(params)}`;
    case "maxLength":
      return `${found} terlalu panjang; paling panjang ${limitOf(params)} huruf`;
    case "minimum":
      return `${found} terlalu kecil; paling sedikit ${limitOf(params)}`;
    case "maximum":
      return `${found} terlalu besar; paling banyak ${limitOf(params)}`;
    case "const":
      return `${found} seharusnya ${JSON.stringify(params["allowedValue"])}`;
    case "format":
      return `${found} bukan ${FORMAT_WORDS[String(params["format"])] ?? "bentuk yang diharapkan"}`;
    default:
      return `${found} tidak cocok dengan satu pun bentuk yang boleh`;
  }
}

function limitOf({ limit }: Record<string, unknown>): string {
  return formatNumber(Number(limit));
}

function typeWord(type: unknown): string {
  return TYPE_WORDS[String(type)] ?? String(type);
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "teks di antara tanda kutip",
  number: "angka tanpa tanda kutip",
  integer: "bilangan bulat tanpa tanda kutip",
  boolean: "true atau false",
  array: "daftar [ … ]",
  object: "kelompok { … }",
  null: "null (kosong)",
};

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  date: "tanggal di kalender; tulis tahun-bulan-hari, misalnya 2025-11-24",
  uri: "alamat utuh, misalnya https://contoh.go.id/berita",
};
