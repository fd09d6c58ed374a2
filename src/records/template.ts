import { formatDataDate } from "../base/format.ts";
import { cellAddress } from "../workbook/cells.ts";
import type {
  CellMark,
  WriteBook,
  WriteColumn,
  WriteTable,
  WriteValue,
} from "../workbook/write.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import { desaOn, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { SHEET_SPECS, type Field, type SheetSpec } from "./fields.ts";
import { TEMPLATE_VERSION, type TemplateContent, type TemplateRow } from "./template-content.ts";
import { guideTable } from "./template-guide.ts";
import { listNameOf, regionLabel, templateLists } from "./template-lists.ts";
import { columnWidth } from "./template-width.ts";

export {
  TEMPLATE_VERSION,
  type TemplateContent,
  type TemplateLinks,
  type TemplateRow,
} from "./template-content.ts";

/** Rows below the data that dropdowns and checks reach. */
const SPARE_ROWS = 2_000;
const SPARE_KOPERASI = 50;
const IDENTITY = new Set(["kode", "kecamatan", "desa"]);

/** The project's workbook for one kabupaten and data date, as a model for `writeWorkbook`. */
export function templateBook(content: TemplateContent): WriteBook {
  const { meta, registry } = content;
  const { kabupaten, tanggal_data } = meta;
  const title = `KDKMP ${kabupaten} ${registry.namaOf(kabupaten)} per ${tanggal_data}`;
  return {
    title,
    tables: [guideTable(content), ...SHEET_SPECS.map((spec) => tableOf(spec, content))],
    lists: templateLists({ registry, kabupaten, tanggal_data }),
    properties: { versi_templat: TEMPLATE_VERSION },
    footer: `${registry.namaOf(kabupaten)} (${kabupaten}) per ${formatDataDate(tanggal_data, meta.ketelitian_tanggal)}`,
  };
}

function tableOf(spec: SheetSpec, content: TemplateContent): WriteTable {
  if (spec.layout === "key-value") return metaTable(spec, content);
  const isKoperasi = spec.key === "koperasi";
  const given = isKoperasi ? koperasiRows(content) : (content.rows[spec.key] ?? []);
  const rows = given.map((row) =>
    spec.fields.map((field) => shown(row[field.key] ?? null, field, { spec, content })),
  );
  return {
    name: spec.sheet,
    columns: spec.fields.map((field) => columnOf(field, spec)),
    rows,
    spareRows: isKoperasi ? SPARE_KOPERASI : SPARE_ROWS,
    frozenColumns: isKoperasi ? IDENTITY.size : 1,
    ...(isKoperasi ? { lineColumn: spec.fields.findIndex(({ key }) => key === "kecamatan") } : {}),
    ...(content.bawaan === undefined ? {} : { marks: carriedMarks(rows, spec) }),
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

function carriedMarks(
  rows: readonly (readonly WriteValue[])[],
  spec: SheetSpec,
): ReadonlyMap<string, CellMark> {
  return new Map(
    rows.flatMap((row, index) =>
      row.flatMap((value, column): [string, CellMark][] => {
        const isCarried = value !== null && !isIdentity(spec.fields[column], spec);
        return isCarried ? [[cellAddress(index + 2, column), { kind: "carried" }]] : [];
      }),
    ),
  );
}

interface CellContext {
  readonly spec: SheetSpec;
  readonly content: TemplateContent;
}

/** Choices are written as labels, region codes with the name behind them, as dropdowns offer both. */
function shown(value: WriteValue, field: Field, { spec, content }: CellContext): WriteValue {
  if (value === null) return null;
  if (field.list) return labelled(value, field);
  return field.kind === "kode" && !isIdentity(field, spec)
    ? regionLabel(String(value), content.registry)
    : value;
}

function isIdentity(field: Field | undefined, spec: SheetSpec): boolean {
  return spec.key === "koperasi" && IDENTITY.has(field?.key ?? "");
}

function columnOf(field: Field, spec: SheetSpec): WriteColumn {
  const isLocked = isIdentity(field, spec);
  const list = isLocked ? undefined : listNameOf(field);
  return {
    heading: field.heading,
    kind: writeKind(field),
    width: columnWidth(field, isLocked),
    note: `${field.description}\nContoh: ${field.example}`,
    prompt: field.description,
    ...(list === undefined ? {} : { list, openList: field.kind === "kode" }),
    ...(field.group === undefined ? {} : { group: field.group }),
    locked: isLocked,
    required: field.required,
  };
}

function writeKind({ kind }: Field): WriteColumn["kind"] {
  return kind === "kode" || kind === "list" ? "text" : kind;
}

function metaTable(spec: SheetSpec, { meta }: TemplateContent): WriteTable {
  const values: Readonly<Record<string, WriteValue>> = { versi_templat: TEMPLATE_VERSION, ...meta };
  return {
    name: spec.sheet,
    columns: [
      { heading: "Kunci", kind: "text", width: 24, locked: true },
      { heading: "Isi", kind: "text", width: 50 },
      { heading: "Penjelasan", kind: "text", width: 80, locked: true },
    ],
    rows: spec.fields.map((field) => [
      field.title,
      labelled(values[field.key] ?? null, field),
      field.description,
    ]),
    spareRows: 0,
    hidden: true,
  };
}

function labelled(value: WriteValue, field: Field): WriteValue {
  return field.list?.butir.find((butir) => butir.id === value)?.label ?? value;
}
