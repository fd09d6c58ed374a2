import { formatDate, formatNumber, formatRupiah } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import { getSheetSpec, type Field, type SheetSpec } from "../records/fields.ts";
import { findIndikator } from "../records/observasi.ts";
import type { FieldValue } from "../records/parse.ts";
import { findPersonalData } from "../records/privacy.ts";
import { findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Row } from "./rows.ts";

/** Stands for a value that pages do not show either. */
export const WITHHELD_TEXT = "disembunyikan";

/** Stands for text in which somebody's number or address was recognised. */
export const MASKED_TEXT = "data pribadi, disamarkan";

const MAX_TEXT = 200;

export interface IsianContext {
  readonly field: Field;
  readonly row: Row;
  /** Names of regions stand before their codes where it is given. */
  readonly registry?: Registry | undefined;
  /** Letters of a free text at most. */
  readonly max?: number;
}

/** A cell as people read it: label of a choice, date in words, number with its unit. Null: blank. */
export function isianText(
  value: FieldValue,
  { field, row, registry, max = MAX_TEXT }: IsianContext,
): string | null {
  if (value === null) return null;
  if (field.list) return plainText(labelIn(field, value), max);
  if (field.kind === "date") return plainText(formatDate(String(value)));
  if (field.kind === "kode") return placeText(String(value), registry);
  if (typeof value === "number") return numberText(value, unitOf(field, row));
  return maskedText(value, max);
}

/** A stranger's text on one line without personal data. */
export function maskedText(text: string, max = MAX_TEXT): string {
  return findPersonalData(text) === undefined ? plainText(text, max) : MASKED_TEXT;
}

/** A number with its unit: "Rp8.000.000", "45 %", "36 m²"; years and ordinal numbers without dots. */
export function numberText(value: number, unit: string): string {
  switch (unit) {
    case "rupiah":
      return formatRupiah(value);
    case "persen":
      return `${formatNumber(value)} %`;
    case "m²":
      return `${formatNumber(value)} m²`;
    case "tahun":
    case "nomor urut":
      return String(value);
    default:
      return formatNumber(value);
  }
}

/** What tells a row of a long sheet from its neighbours: "Sembako", "BPD Laku Pandai, Bank Jateng". */
export function rowText(spec: SheetSpec, row: Row, registry?: Registry): string | null {
  const parts = spec.identity
    .filter((key) => !PLACE.has(key))
    .map((key) => spec.fields.find((field) => field.key === key))
    .flatMap((field) =>
      field ? [isianText(row[field.key] ?? null, { field, row, registry })] : [],
    )
    .filter((text) => text !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

/** The filled cells of a row that its name does not say already: "Status: Aktif; Luas: 36 m²". */
export function contentText(
  spec: SheetSpec,
  row: Row,
  {
    registry,
    isShown,
  }: { readonly registry: Registry; readonly isShown: (field: Field) => boolean },
): string {
  const said = new Set([...spec.identity, "kecamatan", "desa"]);
  const parts = spec.fields
    .filter(({ key }) => !said.has(key) && (row[key] ?? null) !== null)
    .map((field) => {
      const text = isianText(row[field.key] ?? null, { field, row, registry });
      return `${field.title}: ${isShown(field) ? text : WITHHELD_TEXT}`;
    });
  return plainText(parts.join("; "), MAX_TEXT);
}

/** Heading of a column without its unit, which stands behind the value. */
export function columnText(spec: SheetSpec, key: string): string {
  return spec.fields.find((field) => field.key === key)?.title ?? key;
}

/** Name of a sheet as the workbook has it; `_meta` in words. */
export function sheetText(key: Parameters<typeof getSheetSpec>[0]): string {
  return key === "meta" ? "Keterangan berkas" : getSheetSpec(key).sheet;
}

/** "Bentangan (33.10.15.2015)"; a code nobody knows as it is. */
export function placeText(kode: string, registry?: Registry): string {
  const nama = registry && findNama(registry, kode);
  return nama === undefined ? plainText(kode) : `${nama} (${kode})`;
}

/** Where the row belongs stands in its own column. */
const PLACE = new Set(["kode", "koperasi_ke", "wilayah"]);

function labelIn({ list }: Field, value: FieldValue): string {
  return list?.butir.find(({ id }) => id === value)?.label ?? String(value);
}

function unitOf({ unit }: Field, row: Row): string {
  if (unit !== "satuan indikator") return unit ?? "";
  return findIndikator(String(row["indikator"]))?.satuan ?? "";
}
