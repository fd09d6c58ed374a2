import { FILE_SCHEMAS, SHEET_SCHEMAS, withEnums, type ObjectSchema } from "../records/schemas.ts";
import { TEMPLATE_VERSION } from "../records/template-content.ts";
import type { SiteIndex } from "../views/site-index.ts";

/** Version of the contract that the schemas of this build describe: that of the workbook's template. */
export const SCHEMA_VERSION = TEMPLATE_VERSION;

const SCHEMAS: Readonly<Record<string, ObjectSchema>> = { ...SHEET_SCHEMAS, ...FILE_SCHEMAS };

/** Names of the published schemas: sheets first, then files. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(SCHEMAS);

/** A schema that stands by itself: choices spelt out, its own address as `$id`. */
export function schemaJson({ urls }: SiteIndex, name: string): string {
  const schema = SCHEMAS[name];
  if (!schema) throw new Error(`no such schema: ${name}`);
  const $id = urls.absolute(urls.skema(SCHEMA_VERSION, name));
  return `${JSON.stringify({ ...withEnums(schema), $id }, null, 1)}\n`;
}

/** The list of all schemas of this version. */
export function schemaIndex({ urls }: SiteIndex): string {
  const skema = SCHEMA_NAMES.map((nama) => ({
    nama,
    judul: SCHEMAS[nama]?.title ?? nama,
    keterangan: SCHEMAS[nama]?.description ?? "",
    alamat: urls.absolute(urls.skema(SCHEMA_VERSION, nama)),
  }));
  return `${JSON.stringify({ versi: SCHEMA_VERSION, lisensi: "CC-BY-4.0", skema }, null, 1)}\n`;
}
