import koperasi from "../../schemas/koperasi.schema.json" with { type: "json" };
import gerai from "../../schemas/gerai.schema.json" with { type: "json" };
import kemitraan from "../../schemas/kemitraan.schema.json" with { type: "json" };
import aset from "../../schemas/aset.schema.json" with { type: "json" };
import pelatihan from "../../schemas/pelatihan.schema.json" with { type: "json" };
import usaha from "../../schemas/usaha.schema.json" with { type: "json" };
import potensi from "../../schemas/potensi.schema.json" with { type: "json" };
import inventaris from "../../schemas/inventaris.schema.json" with { type: "json" };
import pendamping from "../../schemas/pendamping.schema.json" with { type: "json" };
import koordinator from "../../schemas/koordinator.schema.json" with { type: "json" };
import ringkasan from "../../schemas/ringkasan.schema.json" with { type: "json" };
import meta from "../../schemas/meta.schema.json" with { type: "json" };
import dasarHukum from "../../schemas/dasar-hukum.schema.json" with { type: "json" };
import indikator from "../../schemas/indikator.schema.json" with { type: "json" };
import instansi from "../../schemas/instansi.schema.json" with { type: "json" };
import instruksi from "../../schemas/instruksi.schema.json" with { type: "json" };
import koreksi from "../../schemas/koreksi.schema.json" with { type: "json" };
import laporan from "../../schemas/laporan.schema.json" with { type: "json" };
import pemetaan from "../../schemas/pemetaan.schema.json" with { type: "json" };
import perubahan from "../../schemas/perubahan.schema.json" with { type: "json" };
import pernyataan from "../../schemas/pernyataan.schema.json" with { type: "json" };
import publikasi from "../../schemas/publikasi.schema.json" with { type: "json" };
import referensi from "../../schemas/referensi.schema.json" with { type: "json" };
import { getList } from "./lists.ts";

/** One property of a schema, with this project's own keywords. */
export interface PropertySchema {
  readonly title: string;
  readonly description: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly examples: readonly unknown[];
  /** Unit of a number. */
  readonly "x-satuan"?: string;
  /** Id of the code list whose ids are allowed. */
  readonly "x-daftar"?: string;
  /** Other spellings of the heading. */
  readonly "x-alias"?: readonly string[];
  /** "kode": a region code; "tersamar": a number or "<5". */
  readonly "x-jenis"?: string;
  /** Line breaks are allowed. */
  readonly "x-baris-banyak"?: boolean;
  /** Heading of the group of columns that the template shows under one colour. */
  readonly "x-kelompok"?: string;
}

export interface ObjectSchema {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly "x-lembar"?: string;
  /** Fields that tell the rows of a sheet apart; rows alike in them are told apart by their order. */
  readonly "x-kunci"?: readonly string[];
  readonly "x-tata"?: string;
  readonly "x-wajib"?: boolean;
  readonly "x-tersembunyi"?: boolean;
  readonly "x-berkas"?: string;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly examples: readonly unknown[];
}

/** Schemas of the sheets, in the order of the workbook. */
export const SHEET_SCHEMAS = {
  koperasi,
  gerai,
  kemitraan,
  aset,
  pelatihan,
  usaha,
  potensi,
  inventaris,
  pendamping,
  koordinator,
  ringkasan,
  meta,
} as unknown as Readonly<Record<SheetKey, ObjectSchema>>;

/** Schemas of the JSON and CSV files below data/. */
export const FILE_SCHEMAS = {
  "dasar-hukum": dasarHukum,
  indikator,
  instansi,
  instruksi,
  koreksi,
  laporan,
  pemetaan,
  pernyataan,
  perubahan,
  publikasi,
  referensi,
} as unknown as Readonly<Record<FileKey, ObjectSchema>>;

export type SheetKey =
  | "koperasi"
  | "gerai"
  | "kemitraan"
  | "aset"
  | "pelatihan"
  | "usaha"
  | "potensi"
  | "inventaris"
  | "pendamping"
  | "koordinator"
  | "ringkasan"
  | "meta";

export type FileKey =
  | "dasar-hukum"
  | "indikator"
  | "instansi"
  | "instruksi"
  | "koreksi"
  | "laporan"
  | "pemetaan"
  | "pernyataan"
  | "perubahan"
  | "publikasi"
  | "referensi";

/** A copy in which every `x-daftar` also carries the `enum` of that list's ids. */
export function withEnums<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) =>
    isListed(value) ? { ...value, enum: allowedIds(value) } : value,
  ) as T;
}

function isListed(value: unknown): value is PropertySchema & { readonly "x-daftar": string } {
  return typeof value === "object" && value !== null && "x-daftar" in value;
}

function allowedIds(property: PropertySchema & { readonly "x-daftar": string }): unknown[] {
  const ids = getList(property["x-daftar"]).butir.map((butir) => butir.id);
  return Array.isArray(property.type) && property.type.includes("null") ? [...ids, null] : ids;
}
