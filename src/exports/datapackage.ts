import { PAPAN } from "../base/papan.ts";
import { bertanda, type Tanda } from "../base/tanda.ts";
import { getSheetSpec, type Field } from "../records/fields.ts";
import { absolute, KOLOM_ANGKA } from "../views/unduhan/angka-wilayah.ts";
import { terbitanKolom } from "../views/unduhan/klaim-tabel.ts";
import type { KolomData } from "../views/unduhan/data-tabel.ts";
import type { Berkas, Kumpulan } from "../views/unduhan/kumpulan.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { EDITION_COLUMNS } from "./json.ts";
import { catalogueLicence, REGISTRY_SOURCE } from "./licence.ts";

/** A field of a Table Schema; `unit` is this project's own property, which the standard allows. */
interface SchemaField {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date";
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean };
}

export interface PackageInput {
  readonly index: SiteIndex;
  readonly kumpulan: Kumpulan;
  /** "2025-11-24.k0"; null where no single edition stands behind it. */
  readonly versi: string | null;
}

/**
 * The descriptor of a region's downloads as a Frictionless Data Package, valid as version 1 and 2. An
 * empty field is what was not reported; "<5" is withheld.
 */
export function dataPackage({ index, kumpulan, versi }: PackageInput): string {
  const { kode, judul, deskripsi, halaman, tanda, berkas } = kumpulan;
  const licences = [catalogueLicence(tanda)];
  const own = berkas.filter(({ href }) => href.startsWith(halaman) && !href.endsWith(".parquet"));
  const content = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "data-package",
    name: `kdkmp-${kode ?? "nasional"}`,
    id: absolute(index, halaman),
    title: judul,
    description: bertanda(tanda, deskripsi),
    homepage: absolute(index, halaman),
    ...(versi === null ? {} : { version: versi }),
    keywords: ["koperasi", "KDKMP", "desa", "kelurahan"],
    licenses: licences,
    sources: [
      ...(tanda === "contoh" ? [] : [REGISTRY_SOURCE]),
      { title: PAPAN.nama, path: index.repository },
    ],
    resources: own.map((file) => resource(file, kumpulan)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function resource({ href, format, isi }: Berkas, { halaman, kode, tanda }: Kumpulan) {
  const path = href.slice(halaman.length);
  const about = { path, title: isi, format: format.toLowerCase(), mediatype: MEDIA_TYPE[format] };
  if (format !== "CSV") return { name: `berkas-${format.toLowerCase()}`, ...about };
  const isRows = path === "data.csv" && kode?.length === 5;
  const fields = isRows ? koperasiFields() : tableFields(tableColumns(path, tanda));
  return {
    name: path.replace(".csv", ""),
    type: "table",
    profile: "tabular-data-resource",
    ...about,
    encoding: "utf-8",
    dialect: { delimiter: ",", header: true },
    schema: { fields, missingValues: ["", "<5"] },
  };
}

/** Columns of a table for programs beside a region's page. */
function tableColumns(path: string, tanda: Tanda | null): readonly KolomData[] {
  return path === "terbitan.csv" ? terbitanKolom(tanda) : KOLOM_ANGKA;
}

export const MEDIA_TYPE: Readonly<Record<Berkas["format"], string>> = {
  CSV: "text/csv",
  JSON: "application/json",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  Parquet: "application/vnd.apache.parquet",
};

/** The columns of a kabupaten's data.csv: those of the sheet Koperasi, then whose edition it is. */
export function koperasiFields(): readonly SchemaField[] {
  return [...getSheetSpec("koperasi").fields.map(sheetField), ...EDITION_FIELDS];
}

/** The columns of a table for programs. */
export function tableFields(kolom: readonly KolomData[]): readonly SchemaField[] {
  return kolom.map(({ id, judul, keterangan, jenis, satuan, pilihan }) => ({
    name: id,
    type: jenis === "bilangan" ? "number" : "string",
    title: judul,
    description: keterangan,
    ...(satuan === null ? {} : { unit: satuan }),
    ...(pilihan === null ? {} : { constraints: { enum: pilihan } }),
  }));
}

const EDITION_TEXT: Readonly<Record<(typeof EDITION_COLUMNS)[number], readonly [string, string]>> =
  {
    edisi_tanggal_data: [
      "Tanggal data edisi",
      "Tanggal keadaan yang dilaporkan, ISO 8601; hanya bulan bila harinya tak diketahui.",
    ],
    edisi_disusun_oleh: [
      "Penyusun edisi",
      "kabupaten: dilaporkan; proyek: disusun dari publikasi.",
    ],
    peringatan: ["Peringatan", "Terisi untuk wilayah fiktif."],
  };

const EDITION_FIELDS: readonly SchemaField[] = EDITION_COLUMNS.map((name) => ({
  name,
  type: "string",
  title: EDITION_TEXT[name][0],
  description: EDITION_TEXT[name][1],
}));

const TYPES: Readonly<Record<Field["kind"], SchemaField["type"]>> = {
  kode: "string",
  text: "string",
  list: "string",
  integer: "integer",
  number: "number",
  masked: "integer",
  date: "date",
};

function sheetField({ key, kind, heading, description, unit, list, required }: Field): SchemaField {
  const constraints = {
    ...(required ? { required } : {}),
    ...(list === undefined ? {} : { enum: list.butir.map(({ id }) => id) }),
  };
  return {
    name: key,
    type: TYPES[kind],
    title: heading,
    description,
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
