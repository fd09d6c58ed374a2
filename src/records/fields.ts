import { getList, type CodeList } from "./lists.ts";
import { SHEET_SCHEMAS, type ObjectSchema, type PropertySchema, type SheetKey } from "./schemas.ts";

/** How a cell of this column is read; derived from the schema, never written by hand. */
export type FieldKind = "kode" | "text" | "integer" | "number" | "masked" | "date" | "list";

/** One column of a sheet as its schema describes it. */
export interface Field {
  readonly key: string;
  /** Heading of the column, with its unit where a reader needs it: "Simpanan Pokok (Rp)". */
  readonly heading: string;
  readonly title: string;
  readonly kind: FieldKind;
  /** A blank is an error. */
  readonly required: boolean;
  readonly unit?: string;
  readonly list?: CodeList;
  readonly multiline: boolean;
  /** Most letters of a text. */
  readonly longest?: number;
  readonly description: string;
  /** An example as the steward would type it. */
  readonly example: string;
  readonly aliases: readonly string[];
  /** Columns of one group stand side by side: "Orang", "Uang". */
  readonly group?: string;
}

/** One sheet of the workbook. */
export interface SheetSpec {
  readonly key: SheetKey;
  /** Name of the sheet in the workbook. */
  readonly sheet: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** Keys of the fields that tell rows apart; rows alike in them are told apart by their order. */
  readonly identity: readonly string[];
  /** "rows": headings in row 1; "key-value": one row per key. */
  readonly layout: "rows" | "key-value";
  readonly hidden: boolean;
  /** A workbook without this sheet is an error. */
  readonly required: boolean;
}

/** Sheets of a downloaded edition: figures of its page, and published ones. */
export const FIGURE_SHEETS = ["Angka Papan", "Terbitan Papan"] as const;

/** Sheets that only serve the template and the copies given back; searched for personal data, never read. */
export const TEMPLATE_ONLY_SHEETS = [
  "Petunjuk",
  "Masalah",
  "Perbaikan",
  ...FIGURE_SHEETS,
  "_daftar",
] as const;

const UNIT_IN_HEADING: Readonly<Record<string, string>> = {
  rupiah: "Rp",
  persen: "%",
  "m²": "m²",
};

/** All sheets in the order of the workbook. */
export const SHEET_SPECS: readonly SheetSpec[] = (
  Object.entries(SHEET_SCHEMAS) as [SheetKey, ObjectSchema][]
).map(([key, schema]) => sheetSpec(key, schema));

/** Throws for an unknown key. */
export function getSheetSpec(key: SheetKey): SheetSpec {
  const spec = SHEET_SPECS.find((candidate) => candidate.key === key);
  if (!spec) throw new Error(`unknown sheet: ${key}`);
  return spec;
}

/** Throws for an unknown field. */
export function getField(sheet: SheetKey, key: string): Field {
  const field = getSheetSpec(sheet).fields.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`unknown field: ${sheet}.${key}`);
  return field;
}

function sheetSpec(key: SheetKey, schema: ObjectSchema): SheetSpec {
  return {
    key,
    sheet: schema["x-lembar"] ?? key,
    title: schema.title,
    description: schema.description,
    fields: Object.entries(schema.properties).map(([name, property]) =>
      fieldOf(name, property, schema.required.includes(name)),
    ),
    identity: schema["x-kunci"] ?? [],
    layout: schema["x-tata"] === "kunci-isi" ? "key-value" : "rows",
    hidden: schema["x-tersembunyi"] ?? false,
    required: schema["x-wajib"] ?? false,
  };
}

function fieldOf(key: string, property: PropertySchema, required: boolean): Field {
  const unit = property["x-satuan"];
  const listId = property["x-daftar"];
  const inHeading = unit === undefined ? undefined : UNIT_IN_HEADING[unit];
  const list = listId === undefined ? undefined : getList(listId);
  return {
    key,
    title: property.title,
    heading: inHeading === undefined ? property.title : `${property.title} (${inHeading})`,
    kind: kindOf(property),
    required,
    ...(unit === undefined ? {} : { unit }),
    ...(list === undefined ? {} : { list }),
    multiline: property["x-baris-banyak"] ?? false,
    ...(property.maxLength === undefined ? {} : { longest: property.maxLength }),
    description: property.description,
    example: exampleOf(property, list),
    aliases: property["x-alias"] ?? [],
    ...(property["x-kelompok"] === undefined ? {} : { group: property["x-kelompok"] }),
  };
}

function kindOf(property: PropertySchema): FieldKind {
  const types = new Set([property.type].flat());
  if (property["x-daftar"] !== undefined) return "list";
  if (property["x-jenis"] === "kode") return "kode";
  if (property["x-jenis"] === "tersamar") return "masked";
  if (property.format === "date") return "date";
  if (types.has("integer")) return "integer";
  return types.has("number") ? "number" : "text";
}

function exampleOf(property: PropertySchema, list: CodeList | undefined): string {
  const example = property.examples[0];
  const label = list?.butir.find((butir) => butir.id === example)?.label;
  return label ?? String(example);
}
