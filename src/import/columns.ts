import type { Cell } from "../workbook/read.ts";
import { findSasaran, formatSasaran, type Sasaran } from "../records/sasaran.ts";
import type { Field } from "../records/fields.ts";
import type { FieldValue } from "../records/parse.ts";
import { findPersonalData } from "../records/privacy.ts";
import type { SheetKey } from "../records/schemas.ts";
import { textOf } from "./grid.ts";
import { readHeading, type HeadingReading } from "./headings.ts";
import { namesPerson } from "./person-names.ts";
import type { Reading } from "./reading.ts";
import type { Roles } from "./rows.ts";
import { headingKey, headingText, type Table } from "./tables.ts";

/** Where a column stands in one of its tables. */
export interface ColumnPlace {
  readonly table: Table;
  readonly column: number;
}

/** A column of the recap: the same heading in several tables is one column. */
export interface RecapColumn {
  /** "sk ahu tgl" */
  readonly key: string;
  /** "SK AHU / Tgl" */
  readonly judul: string;
  readonly path: readonly string[];
  /** The sheet of the template that its tables are for. */
  readonly sheet: SheetKey;
  readonly places: readonly ColumnPlace[];
}

export interface DecidedColumn extends RecapColumn {
  /** Absent while it is not known what the column is for. */
  readonly sasaran?: Sasaran;
  /** On whose word: its heading's, a saved or given answer's. */
  readonly dasar: "judul" | "jawaban" | "pribadi" | "belum" | "tanpa-judul";
  /** Why it is left out, in Indonesian. */
  readonly alasan?: string;
  /** The heading names a document only; that the column is for its number was seen in the cells. */
  readonly tersirat?: boolean;
}

/** Columns of all tables by heading; those of one table that share a heading are numbered. */
export function collectColumns(
  tables: readonly Table[],
  sheetOf: (table: Table) => SheetKey,
): readonly RecapColumn[] {
  const columns = new Map<string, RecapColumn & { readonly places: ColumnPlace[] }>();
  for (const table of tables) {
    const sheet = sheetOf(table);
    const seen = new Map<string, number>();
    for (const { column, path } of table.columns) {
      const bare = sheet === "koperasi" ? headingKey(path) : `${sheet}: ${headingKey(path)}`;
      const count = (seen.get(bare) ?? 0) + 1;
      seen.set(bare, count);
      const key = count === 1 ? bare : `${bare} #${count}`;
      const place = { table, column };
      const known = columns.get(key);
      if (known) known.places.push(place);
      else columns.set(key, { key, judul: headingText(path), path, sheet, places: [place] });
    }
  }
  return [...columns.values()];
}

/** Headings that make a table one of a long sheet: a row per outlet, per partner, per asset. */
const LONG_HEADINGS: readonly (readonly [SheetKey, string])[] = [
  ["gerai", "jenis gerai"],
  ["kemitraan", "jenis kemitraan"],
  ["aset", "jenis aset"],
  ["pelatihan", "materi"],
  ["usaha", "bidang usaha"],
  ["potensi", "komoditas"],
  ["inventaris", "nama koperasi lama"],
];

/** Which sheet of the template a table is for. */
export function sheetOfTable(table: Table): SheetKey {
  const keys = table.columns
    .filter(({ column }) => table.rows.some((row) => textOf(table.grid.own(row, column)) !== ""))
    .map(({ path }) => headingKey(path));
  const long = LONG_HEADINGS.find(([, heading]) => keys.includes(heading));
  return long?.[0] ?? "koperasi";
}

/** What every column is for, as far as its heading or an earlier answer says. */
export function readColumns(
  columns: readonly RecapColumn[],
  saved: ReadonlyMap<string, string>,
): readonly DecidedColumn[] {
  return columns.map((column) => {
    if (headingKey(column.path) === "") return { ...column, dasar: "tanpa-judul" };
    const what =
      findPersonalData(column.judul) ?? (namesPerson(column.judul) ? "nama orang" : undefined);
    if (what !== undefined)
      return { ...column, dasar: "pribadi", alasan: `judulnya memuat ${what}` };
    const own = fromHeading(column, readHeading(column.path, column.sheet));
    const answer = saved.get(column.key);
    const sasaran = answer === undefined ? undefined : findSasaran(answer);
    const isSame = own.sasaran && answer === formatSasaran(own.sasaran);
    const staysOut = own.dasar === "pribadi" && answer === "lewati";
    if (!sasaran || isSame || staysOut) return own;
    return { ...column, sasaran, dasar: "jawaban", ...skipReason(sasaran, "sudah dijawab") };
  });
}

function fromHeading(column: RecapColumn, reading: HeadingReading): DecidedColumn {
  if (reading.kind === "personal") return { ...column, dasar: "pribadi", alasan: reading.reason };
  if (reading.kind === "unknown") return { ...column, dasar: "belum" };
  const { sasaran } = reading;
  return { ...column, sasaran, dasar: "judul", ...skipReason(sasaran, "tidak ada dalam templat") };
}

function skipReason(sasaran: Sasaran, alasan: string): { alasan?: string } {
  return sasaran.kind === "skip" ? { alasan } : {};
}

/** The columns of every table that say where a row belongs, and those that report. */
export function rolesOfTables(columns: readonly DecidedColumn[]): ReadonlyMap<Table, Roles> {
  const byTable = new Map<Table, Placed[]>();
  for (const { places, sasaran } of columns) {
    for (const { table, column } of places) {
      const known = byTable.get(table);
      if (known) known.push({ column, sasaran });
      else byTable.set(table, [{ column, sasaran }]);
    }
  }
  return new Map([...byTable].map(([table, placed]) => [table, rolesOf(placed)]));
}

interface Placed {
  readonly column: number;
  readonly sasaran: Sasaran | undefined;
}

function rolesOf(here: readonly Placed[]): Roles {
  const find = (key: string): number | undefined =>
    here.find(({ sasaran }) => sasaran?.kind === "field" && sasaran.field.key === key)?.column;
  const values = here
    .filter(({ sasaran }) => sasaran !== undefined && isReported(sasaran))
    .map(({ column }) => column);
  const [kecamatan, desa, kode, koperasi] = ["kecamatan", "desa", "kode", "nama_koperasi"].map(
    find,
  );
  const urut = here.find(({ sasaran }) => sasaran?.kind === "order")?.column;
  return {
    values,
    ...(urut === undefined ? {} : { urut }),
    ...(kecamatan === undefined ? {} : { kecamatan }),
    ...(desa === undefined ? {} : { desa }),
    ...(kode === undefined ? {} : { kode }),
    ...(koperasi === undefined ? {} : { koperasi }),
  };
}

const IDENTITY = new Set(["kecamatan", "desa", "kode"]);

/** True for what is read cell by cell: not the place of a row, not its number. */
export function isReported(sasaran: Sasaran): boolean {
  if (sasaran.kind === "field") return !IDENTITY.has(sasaran.field.key);
  return ["choice", "mark", "count", "men"].includes(sasaran.kind);
}

/** A cell of a column in a row that is about a desa. */
export interface ColumnCell {
  readonly cell: Cell;
  readonly table: Table;
  readonly row: number;
  /** "REKAP!F12" */
  readonly place: string;
  /** The cell is merged over rows below it. */
  readonly merged: boolean;
}

/** A column to be read, and how. */
export interface ColumnRequest {
  readonly column: DecidedColumn;
  readonly field: Field;
  readonly cells: readonly ColumnCell[];
  readonly read: (source: ColumnCell) => Reading;
  /** What a value is called. */
  readonly describe: (value: FieldValue) => string;
}
