import type { WriteBook, WriteColumn, WriteTable, WriteValue } from "../workbook/write.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import { desaOn, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { getSheetSpec, SHEET_SPECS, type Field, type SheetSpec } from "./fields.ts";
import type { SheetKey } from "./schemas.ts";
import type { Meta } from "./types.gen.ts";

/** Version of the workbook's form; stands in `_meta` of every workbook made from it. */
export const TEMPLATE_VERSION = "1.0.0";

/** A row to fill in: values by field key, ids for choices; what is absent stays blank. */
export type TemplateRow = Readonly<Record<string, WriteValue | undefined>>;

export interface TemplateContent {
  readonly meta: Omit<Meta, "versi_templat">;
  /** Rows by sheet; those of Koperasi are merged into the prefilled rows by code and number. */
  readonly rows: Partial<Readonly<Record<SheetKey, readonly TemplateRow[]>>>;
  readonly registry: Registry;
  /** Extra line on top of Petunjuk, for instance that the region is fictional. */
  readonly notice?: string;
}

const SPARE_ROWS = 100;
const DESA_LIST = "desa";
const IDENTITY = new Set(["kode", "kecamatan", "desa"]);

/** The project's workbook for one kabupaten and data date, as a model for `writeWorkbook`. */
export function templateBook(content: TemplateContent): WriteBook {
  const { meta, registry } = content;
  return {
    title: `KDKMP ${meta.kabupaten} ${registry.namaOf(meta.kabupaten)} per ${meta.tanggal_data}`,
    tables: [guideTable(content), ...SHEET_SPECS.map((spec) => tableOf(spec, content))],
    lists: new Map([[DESA_LIST, desaChoices(content)], ...codeLists()]),
  };
}

function tableOf(spec: SheetSpec, content: TemplateContent): WriteTable {
  if (spec.layout === "key-value") return metaTable(spec, content);
  const rows = spec.key === "koperasi" ? koperasiRows(content) : (content.rows[spec.key] ?? []);
  return {
    name: spec.sheet,
    columns: spec.fields.map((field) => columnOf(field, spec)),
    rows: rows.map((row) =>
      spec.fields.map((field) => shown(row[field.key] ?? null, field, { spec, content })),
    ),
    spareRows: spec.key === "koperasi" ? 5 : SPARE_ROWS,
    frozenColumns: spec.key === "koperasi" ? 3 : 1,
  };
}

/** One row per desa and kelurahan valid on the data date, then those of second koperasi. */
function koperasiRows({ meta, rows, registry }: TemplateContent): TemplateRow[] {
  const given = rows.koperasi ?? [];
  const prefilled = desaOn(registry, meta.kabupaten, meta.tanggal_data).map((kode) =>
    identity(kode, registry),
  );
  const first = new Map(
    given.filter((row) => (row["koperasi_ke"] ?? 1) === 1).map((row) => [row["kode"], row]),
  );
  const more = given.filter((row) => (row["koperasi_ke"] ?? 1) !== 1);
  return [
    ...prefilled.map((row) => ({ ...row, ...first.get(row["kode"]) })),
    ...more.map((row) => ({ ...identity(String(row["kode"]), registry), ...row })),
  ];
}

function identity(kode: string, registry: Registry): TemplateRow {
  return {
    kode,
    kecamatan: findNama(registry, kecamatanOf(kode)) ?? null,
    desa: findNama(registry, kode) ?? null,
  };
}

interface CellContext {
  readonly spec: SheetSpec;
  readonly content: TemplateContent;
}

/** Choices are written as labels, desa codes of long sheets with the name behind them. */
function shown(value: WriteValue, field: Field, { spec, content }: CellContext): WriteValue {
  if (value === null) return null;
  if (field.list) return field.list.butir.find((butir) => butir.id === value)?.label ?? value;
  if (field.key === "kode" && spec.key !== "koperasi")
    return desaChoice(String(value), content.registry);
  return value;
}

function columnOf(field: Field, spec: SheetSpec): WriteColumn {
  const isDesaKey = field.key === "kode" && spec.key !== "koperasi";
  const list = isDesaKey ? DESA_LIST : field.list?.id;
  return {
    heading: field.heading,
    kind: writeKind(field),
    width: widthOf(field),
    note: `${field.description}\nContoh: ${field.example}`,
    prompt: field.description,
    ...(list === undefined ? {} : { list }),
    locked: spec.key === "koperasi" && IDENTITY.has(field.key),
    required: field.required,
  };
}

function writeKind(field: Field): WriteColumn["kind"] {
  switch (field.kind) {
    case "integer":
    case "masked":
    case "number":
    case "date":
      return field.kind;
    default:
      return "text";
  }
}

function widthOf(field: Field): number {
  if (field.multiline) return 40;
  if (field.kind === "kode") return 26;
  return field.kind === "text" ? 24 : Math.max(14, Math.min(24, field.heading.length + 2));
}

function desaChoices({ meta, registry }: TemplateContent): string[] {
  return desaOn(registry, meta.kabupaten, meta.tanggal_data).map((kode) =>
    desaChoice(kode, registry),
  );
}

function desaChoice(kode: string, registry: Registry): string {
  return `${kode} – ${findNama(registry, kode) ?? ""}`;
}

function codeLists(): [string, string[]][] {
  const lists = new Map(
    SHEET_SPECS.flatMap((spec) => spec.fields).flatMap((field) =>
      field.list ? [[field.list.id, field.list] as const] : [],
    ),
  );
  return [...lists].map(([id, list]) => [id, list.butir.map((butir) => butir.label)]);
}

function metaTable(spec: SheetSpec, { meta }: TemplateContent): WriteTable {
  const values: Readonly<Record<string, WriteValue>> = { versi_templat: TEMPLATE_VERSION, ...meta };
  return {
    name: spec.sheet,
    columns: [
      { heading: "Kunci", kind: "text", width: 28, locked: true },
      { heading: "Isi", kind: "text", width: 60 },
    ],
    rows: spec.fields.map((field) => [field.title, labelled(values[field.key] ?? null, field)]),
    spareRows: 0,
    hidden: true,
  };
}

function labelled(value: WriteValue, field: Field): WriteValue {
  return field.list?.butir.find((butir) => butir.id === value)?.label ?? value;
}

function guideTable({ meta, registry, notice }: TemplateContent): WriteTable {
  const required = getSheetSpec("koperasi").fields.filter((field) => field.required);
  const lines = [
    ...(notice === undefined ? [] : [notice]),
    `Kabupaten/kota: ${meta.kabupaten} ${registry.namaOf(meta.kabupaten)}. Data per ${meta.tanggal_data}. Templat versi ${TEMPLATE_VERSION}.`,
    `1. Isi lembar Koperasi: satu baris per desa atau kelurahan. Kolom ${required.map((field) => field.heading).join(", ")} sudah terisi dan terkunci.`,
    "2. Kosongkan yang belum dilaporkan. Tulis 0 hanya bila memang nol. Pilih Belum bila memang belum ada.",
    "3. Untuk gerai, kemitraan, aset, pelatihan, usaha, potensi, dan koperasi lama: pilih Ada pada lembar Koperasi, lalu tulis satu baris per butir pada lembarnya.",
    "4. Jangan tulis nama orang, NIK, nomor telepon, alamat rumah, nomor rekening, atau nomor NPWP di lembar mana pun.",
    "5. Simpanan yang dibayar 1 sampai 4 orang ditulis <5.",
    "6. Isi lembar Ringkasan bila kabupaten sudah mengumumkan jumlahnya sendiri.",
    `7. Simpan sebagai data/koperasi/${meta.kabupaten}/${meta.tanggal_data}.xlsx. Jangan ganti nama lembar atau judul kolom.`,
  ];
  return {
    name: "Petunjuk",
    columns: [{ heading: "Petunjuk pengisian", kind: "text", width: 110, locked: true }],
    rows: lines.map((line) => [line]),
    spareRows: 0,
    landscape: false,
  };
}
