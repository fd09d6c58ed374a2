import { quoteFound } from "../base/problem.ts";
import { columnLetters } from "../workbook/cells.ts";
import type { Cell } from "../workbook/read.ts";
import { describeSasaran, findSasaran, formatSasaran, type Sasaran } from "../records/sasaran.ts";
import type { Field } from "../records/fields.ts";
import type { FieldValue } from "../records/parse.ts";
import { findPersonalData } from "../records/privacy.ts";
import type { SheetKey } from "../records/schemas.ts";
import type { Dialog } from "./dialog.ts";
import { textOf } from "./grid.ts";
import { fitsOf } from "./fit.ts";
import { readHeading, uniqueSasaran, type HeadingReading } from "./headings.ts";
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
}

/** Columns of all tables by heading; those of one table that share a heading are numbered. */
export function collectColumns(
  tables: readonly Table[],
  sheetOf: (table: Table) => SheetKey,
): readonly RecapColumn[] {
  const columns = new Map<string, RecapColumn>();
  for (const table of tables) {
    const sheet = sheetOf(table);
    const seen = new Map<string, number>();
    for (const { column, path } of table.columns) {
      const bare = sheet === "koperasi" ? headingKey(path) : `${sheet}: ${headingKey(path)}`;
      const count = (seen.get(bare) ?? 0) + 1;
      seen.set(bare, count);
      const key = count === 1 ? bare : `${bare} #${count}`;
      const known = columns.get(key);
      const places = [...(known?.places ?? []), { table, column }];
      columns.set(key, { key, judul: headingText(path), path, sheet, places });
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
    const what = findPersonalData(column.judul);
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

/** The columns of a table that say where a row belongs, and those that report. */
export function rolesOf(table: Table, columns: readonly DecidedColumn[]): Roles {
  const here = columns.flatMap((decided) =>
    decided.places
      .filter((place) => place.table === table)
      .map(({ column }) => ({ column, sasaran: decided.sasaran })),
  );
  const find = (key: string): number | undefined =>
    here.find(({ sasaran }) => sasaran?.kind === "field" && sasaran.field.key === key)?.column;
  const values = here
    .filter(({ sasaran }) => sasaran !== undefined && isReported(sasaran))
    .map(({ column }) => column);
  const [kecamatan, desa, kode, koperasi] = ["kecamatan", "desa", "kode", "nama_koperasi"].map(
    find,
  );
  return {
    values,
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

/** Asks what the columns are for of which the heading does not say it, if they hold anything. */
export function askColumns(
  columns: readonly DecidedColumn[],
  cellsOf: (column: RecapColumn) => readonly ColumnCell[],
  dialog: Dialog,
): readonly DecidedColumn[] {
  const known = columns.map((column) => {
    if (column.dasar !== "belum") return column;
    const cells = cellsOf(column);
    const sasaran = cells.length === 0 ? undefined : askColumn(column, cells, dialog);
    return sasaran ? { ...column, sasaran, dasar: "jawaban" as const } : column;
  });
  return settleDoubles(known, cellsOf, dialog);
}

const SKIP = { pilih: "lewati", arti: "tinggalkan kolom ini" };

function askColumn(
  column: RecapColumn,
  cells: readonly ColumnCell[],
  dialog: Dialog,
): Sasaran | undefined {
  const jumlah = cells.length;
  const reading = readHeading(column.path, column.sheet);
  const { candidates, saran } =
    reading.kind === "unknown" ? reading : { candidates: [], saran: undefined };
  const answer = dialog.ask(
    {
      id: `kolom:${column.key}`,
      tanya: `Kolom ${quoteFound(column.judul)} (${whereIs(column)}, ${jumlah} isi) dipakai untuk apa?`,
      calon: [
        ...uniqueSasaran([...candidates, ...fitsOf(cells)]).map((each) => ({
          pilih: formatSasaran(each),
          arti: describeSasaran(each),
        })),
        SKIP,
      ],
      ...(saran ? { saran: formatSasaran(saran) } : {}),
      jumlah,
      contoh: [],
      tetap: true,
    },
    (pilih) => findSasaran(pilih) !== undefined,
  );
  return answer === undefined ? undefined : findSasaran(answer);
}

/** "lembar REKAP, kolom K" */
export function whereIs({ places }: RecapColumn): string {
  const [first] = places;
  if (!first) return "";
  const letters = columnLetters(first.column);
  const more = new Set(places.map(({ table }) => table.grid.name)).size - 1;
  return `lembar ${first.table.grid.name}${more > 0 ? ` dan ${more} lainnya` : ""}, kolom ${letters}`;
}

/** Two columns of one table for the same thing: a person says which one counts. */
function settleDoubles(
  columns: readonly DecidedColumn[],
  cellsOf: (column: RecapColumn) => readonly ColumnCell[],
  dialog: Dialog,
): readonly DecidedColumn[] {
  const filled = columns.filter((column) => column.sasaran && cellsOf(column).length > 0);
  const losers = new Set<DecidedColumn>();
  for (const column of filled) {
    const rivals = filled.filter((other) => other === column || competes(column, other));
    if (rivals.length < 2 || rivals[0] !== column) continue;
    const winner = askDouble(rivals, dialog);
    for (const rival of rivals) if (rival.key !== winner) losers.add(rival);
  }
  return columns.map((column) =>
    losers.has(column) ? withoutTarget(column, "ada kolom lain untuk hal yang sama") : column,
  );
}

function withoutTarget(
  { sasaran: _sasaran, ...column }: DecidedColumn,
  alasan: string,
): DecidedColumn {
  return { ...column, dasar: "belum", alasan };
}

function competes(left: DecidedColumn, right: DecidedColumn): boolean {
  if (!left.sasaran || !right.sasaran || left === right) return false;
  if (left.sasaran.kind === "order" || left.sasaran.kind === "skip") return false;
  const together = left.places.some(({ table }) =>
    right.places.some((place) => place.table === table),
  );
  return together && formatSasaran(left.sasaran) === formatSasaran(right.sasaran);
}

function askDouble(rivals: readonly DecidedColumn[], dialog: Dialog): string | undefined {
  const [first] = rivals;
  if (!first?.sasaran) return undefined;
  return dialog.ask({
    id: `kolom-ganda:${formatSasaran(first.sasaran)}`,
    tanya: `${rivals.length} kolom untuk ${describeSasaran(first.sasaran)}. Kolom mana yang dipakai?`,
    calon: rivals.map((rival) => ({
      pilih: rival.key,
      arti: `${quoteFound(rival.judul)}, ${whereIs(rival)}`,
    })),
    jumlah: rivals.length,
    contoh: [],
    tetap: true,
  });
}
