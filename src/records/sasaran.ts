import { getField, getSheetSpec, SHEET_SPECS, type Field } from "./fields.ts";
import type { SheetKey } from "./schemas.ts";

/** Long sheets that a recap keeps as one column per kind, and the fields that kind and stage go to. */
export const MARK_SHEETS = {
  gerai: { kind: "jenis", status: "status", flag: "gerai" },
  kemitraan: { kind: "mitra", status: "status", flag: "kemitraan" },
  aset: { kind: "jenis", status: "status", flag: "aset_terdaftar" },
} as const satisfies Partial<Record<SheetKey, object>>;

export type MarkSheet = keyof typeof MARK_SHEETS;

/** What a column of a recap is for. */
export type Sasaran =
  /** "koperasi.npwp" */
  | { readonly kind: "field"; readonly sheet: SheetKey; readonly field: Field }
  /** "koperasi.npwp=belum": a tick in this column is that answer. */
  | { readonly kind: "choice"; readonly field: Field; readonly butir: string }
  /** "gerai:sembako": a mark says that there is one; "gerai:sembako=aktif" says its stage too. */
  | {
      readonly kind: "mark";
      readonly sheet: MarkSheet;
      readonly butir: string;
      readonly status?: string;
    }
  /** "jumlah:gerai": how many there are, of whatever kind. */
  | { readonly kind: "count"; readonly sheet: MarkSheet }
  /** "laki:jumlah_anggota": men, counted apart; the template wants the sum. */
  | { readonly kind: "men"; readonly field: Field }
  /** "kode-lain": codes that are not Kemendagri's. */
  | { readonly kind: "other-code" }
  | { readonly kind: "order" }
  | { readonly kind: "skip" };

const WORDS: Readonly<Record<string, Sasaran>> = {
  urut: { kind: "order" },
  "kode-lain": { kind: "other-code" },
  lewati: { kind: "skip" },
};

/** Reads "koperasi.npwp" and the like; undefined if the schemas know no such thing. */
export function findSasaran(text: string): Sasaran | undefined {
  const word = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  if (word) return word;
  const [, name = "", sign = "", rest = "", status] =
    text.match(/^([a-z_]+)([.:])([a-z0-9_]+)(?:=([a-z_]+))?$/) ?? [];
  if (sign === ".")
    return status === undefined ? fieldSasaran(name, rest) : choiceSasaran(name, rest, status);
  if (name === "laki") return menSasaran(rest);
  const sheet = name === "jumlah" ? rest : name;
  if (!isMarkSheet(sheet)) return undefined;
  return name === "jumlah" ? { kind: "count", sheet } : markSasaran(sheet, rest, status);
}

export function formatSasaran(sasaran: Sasaran): string {
  switch (sasaran.kind) {
    case "field":
      return `${sasaran.sheet}.${sasaran.field.key}`;
    case "choice":
      return `koperasi.${sasaran.field.key}=${sasaran.butir}`;
    case "mark":
      return `${sasaran.sheet}:${sasaran.butir}${sasaran.status === undefined ? "" : `=${sasaran.status}`}`;
    case "count":
      return `jumlah:${sasaran.sheet}`;
    case "men":
      return `laki:${sasaran.field.key}`;
    case "order":
      return "urut";
    case "other-code":
      return "kode-lain";
    case "skip":
      return "lewati";
  }
}

/** The same for a reader: "Tanggal SK AHU", "Gerai: Gerai sembako". */
export function describeSasaran(sasaran: Sasaran): string {
  switch (sasaran.kind) {
    case "field":
      return sasaran.sheet === "koperasi"
        ? sasaran.field.heading
        : `${getSheetSpec(sasaran.sheet).sheet} › ${sasaran.field.heading}`;
    case "choice":
      return `${sasaran.field.heading}: ${labelIn("koperasi", sasaran.field.key, sasaran.butir)}`;
    case "mark":
      return `${getSheetSpec(sasaran.sheet).sheet} › ${markLabel(sasaran)}`;
    case "count":
      return `banyaknya ${getSheetSpec(sasaran.sheet).sheet.toLowerCase()}`;
    case "men":
      return `laki-laki, untuk ${sasaran.field.heading}`;
    case "order":
      return "nomor urut";
    case "other-code":
      return "kode lain, bukan kode Kemendagri";
    case "skip":
      return "tidak dipindahkan";
  }
}

function markLabel({ sheet, butir, status }: Sasaran & { readonly kind: "mark" }): string {
  const { kind, status: statusKey } = MARK_SHEETS[sheet];
  const label = labelIn(sheet, kind, butir) ?? butir;
  const stage = labelIn(sheet, statusKey, status);
  return stage === undefined ? label : `${label} (${stage})`;
}

function labelIn(sheet: SheetKey, key: string, id: string | undefined): string | undefined {
  return getField(sheet, key).list?.butir.find((butir) => butir.id === id)?.label;
}

function fieldSasaran(sheet: string, key: string): Sasaran | undefined {
  const spec = SHEET_SPECS.find((candidate) => candidate.key === sheet);
  const field = spec?.fields.find((candidate) => candidate.key === key);
  return spec && field ? { kind: "field", sheet: spec.key, field } : undefined;
}

function choiceSasaran(sheet: string, key: string, butir: string): Sasaran | undefined {
  const found = sheet === "koperasi" ? fieldSasaran(sheet, key) : undefined;
  return found?.kind === "field" && labelIn("koperasi", key, butir) !== undefined
    ? { kind: "choice", field: found.field, butir }
    : undefined;
}

function menSasaran(key: string): Sasaran | undefined {
  const found = fieldSasaran("koperasi", key);
  return found?.kind === "field" && found.field.kind === "integer"
    ? { kind: "men", field: found.field }
    : undefined;
}

function markSasaran(sheet: MarkSheet, butir: string, status?: string): Sasaran | undefined {
  const { kind, status: statusKey } = MARK_SHEETS[sheet];
  if (labelIn(sheet, kind, butir) === undefined) return undefined;
  if (status === undefined) return { kind: "mark", sheet, butir };
  return labelIn(sheet, statusKey, status) === undefined
    ? undefined
    : { kind: "mark", sheet, butir, status };
}

function isMarkSheet(name: string): name is MarkSheet {
  return Object.hasOwn(MARK_SHEETS, name);
}
