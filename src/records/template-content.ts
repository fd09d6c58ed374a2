import type { WriteValue } from "../workbook/write.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { SheetKey } from "./schemas.ts";
import type { Meta } from "./types.gen.ts";

/** Version of the workbook's form; stands in `_meta` of every workbook made from it. */
export const TEMPLATE_VERSION = "1.1.0";

/** A row to fill in: values by field key, ids for choices; what is absent stays blank. */
export type TemplateRow = Readonly<Record<string, WriteValue | undefined>>;

/** Addresses that the workbook names: where it is uploaded, the guide, where to ask. */
export interface TemplateLinks {
  readonly unggah: string;
  readonly panduan: string;
  readonly kekeliruan: string;
}

export interface TemplateContent {
  readonly meta: Omit<Meta, "versi_templat">;
  /** Rows by sheet; those of Koperasi are merged into the prefilled rows by code and number. */
  readonly rows: Partial<Readonly<Record<SheetKey, readonly TemplateRow[]>>>;
  readonly registry: Registry;
  /** Extra line on top of Petunjuk, for instance that the region is fictional. */
  readonly notice?: string;
  /** Data date of the report that all rows were taken over from; their cells are marked. */
  readonly bawaan?: string;
  /** Number of the correction that this workbook is to be; 0 for the first report of its date. */
  readonly perubahan_ke?: number;
  readonly tautan?: TemplateLinks;
}
