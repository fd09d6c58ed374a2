import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatProblem, type Problem } from "../base/problem.ts";
import type { Edisi } from "../records/edisi.ts";
import { getSheetSpec } from "../records/fields.ts";
import { readEdisi, type ReadEdisi } from "../records/read-edisi.ts";
import type { SheetKey } from "../records/schemas.ts";
import { templateBook, type TemplateContent } from "../records/template.ts";
import type { Meta } from "../records/types.gen.ts";
import { parentOf } from "../wilayah/kode.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { loadRegistry } from "../wilayah/load.node.ts";
import { Registry, type Perubahan } from "../wilayah/wilayah.ts";
import { cellAddress, columnIndex } from "../workbook/cells.ts";
import type { Cell, CellBook } from "../workbook/read.ts";
import {
  writeWorkbook,
  type WriteBook,
  type WriteTable,
  type WriteValue,
} from "../workbook/write.ts";

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export const KLATEN = "33.10";
export const TANGGAL = "2025-11-24";
export const BENTANGAN = "33.10.15.2015";
/** A kelurahan of Klaten Utara. */
export const BARENGLOR = "33.10.24.1002";

let full: Registry | undefined;
let small: Registry | undefined;

/** The whole registry with the fictional region; read once per process. */
export function fullRegistry(): Registry {
  full ??= loadRegistry({
    dataDir: join(ROOT, "data"),
    contohDir: join(ROOT, "data", "contoh"),
  });
  return full;
}

/**
 * Klaten with two of its 26 kecamatan: Wonosari (18 desa) and Klaten Utara (6 desa, 2 kelurahan),
 * and one kecamatan each of Katingan and Lamandau. Real codes and names, quick to write and read.
 */
export function smallRegistry(): Registry {
  small ??= registryWith([]);
  return small;
}

/** The same of a country whose data are all invented. */
export function simulatedRegistry(): Registry {
  return registryWith([], [], true);
}

/** The small registry with changed codes, and what regions these need besides. */
export function registryWith(
  perubahan: readonly Perubahan[],
  more: readonly (readonly [kode: string, nama: string])[] = [],
  simulasi = false,
): Registry {
  const source = fullRegistry();
  const kecamatan = ["33.10.15", "33.10.24", "62.06.01", "62.09.01"];
  const codes = new Set(
    kecamatan.flatMap((kode) => [
      parentOf(parentOf(kode)),
      parentOf(kode),
      kode,
      ...source.desaIn(kode),
    ]),
  );
  const names = [...codes].map((kode) => [kode, source.namaOf(kode)] as const);
  return new Registry({ names: [...names, ...more], koreksi: [], perubahan, simulasi });
}

type Rows = TemplateContent["rows"];

export interface MadeBook {
  readonly kabupaten?: string;
  readonly tanggal_data?: string;
  readonly perubahan_ke?: number;
  readonly meta?: Partial<Meta>;
  /** What is reported; every other cell is blank. */
  readonly rows?: Rows;
  readonly registry?: Registry;
  /** The report before this one. */
  readonly sebelumnya?: Edisi;
  /** Mistakes made after the template was filled in. */
  readonly edit?: (book: WriteBook) => WriteBook;
}

/** The bytes of a workbook as a steward would send it. */
export function makeWorkbook(made: MadeBook): Promise<Uint8Array> {
  const { kabupaten = KLATEN, tanggal_data = TANGGAL, registry = smallRegistry() } = made;
  const meta = { ...reportedMeta(kabupaten, tanggal_data), ...made.meta };
  const book = templateBook({ meta, registry, rows: made.rows ?? {} });
  return writeWorkbook(made.edit?.(book) ?? book);
}

/** A workbook made and read again: what the checker says of it. */
export async function readMade(made: MadeBook = {}): Promise<ReadEdisi> {
  const { kabupaten = KLATEN, tanggal_data = TANGGAL, perubahan_ke = 0 } = made;
  const registry = made.registry ?? smallRegistry();
  const bytes = await makeWorkbook({ ...made, registry });
  const berkas = fileOf(kabupaten, tanggal_data, perubahan_ke);
  return readEdisi(
    bytes,
    { berkas, kabupaten, tanggal_data, perubahan_ke },
    { registry, sebelumnya: made.sebelumnya },
  );
}

/** Problems as a steward reads them, three lines each; only those of one code if it is given. */
export function linesOf(
  { problems }: { readonly problems: readonly Problem[] },
  code?: string,
): string[] {
  const wanted = problems.filter((problem) => code === undefined || problem.code === code);
  return wanted.map(formatProblem);
}

/** Code, sheet and cell of each problem: "sel-bukan-bilangan Koperasi!AJ16". */
export function placesOf({ problems }: { readonly problems: readonly Problem[] }): string[] {
  return problems.map(
    ({ code, place }) => `${code} ${place.sheet ?? ""}!${place.cell ?? place.column ?? ""}`,
  );
}

/** One cell overwritten with whatever a steward may type: "AJ16" of the sheet "Koperasi". */
export function withCell(
  book: WriteBook,
  sheet: string,
  [address, value]: readonly [string, WriteValue],
): WriteBook {
  const [, letters = "", row = ""] = address.match(/^([A-Z]+)(\d+)$/) ?? [];
  return withTable(book, sheet, (table) =>
    putCell(table, [Number(row), columnIndex(letters)], value),
  );
}

/** A sheet changed as a whole. */
export function withTable(
  book: WriteBook,
  sheet: string,
  change: (table: WriteTable) => WriteTable,
): WriteBook {
  const tables = book.tables.map((table) => (table.name === sheet ? change(table) : table));
  return { ...book, tables };
}

/** Where a field of a desa stands in the template filled in for Klaten: "AJ16". */
export function addressOf(sheet: SheetKey, field: string, row: number): string {
  const column = getSheetSpec(sheet).fields.findIndex(({ key }) => key === field);
  return cellAddress(row, column);
}

/** Row of Koperasi that holds a desa's first koperasi. */
export function rowOf(kode: string, registry = smallRegistry()): number {
  return desaOn(registry, kode.slice(0, 5), TANGGAL).indexOf(kode) + 2;
}

/** Cells as if read: the rows of each sheet from row 1 on, null for nothing. */
export function cellBook(sheets: Readonly<Record<string, readonly (readonly Cell["value"][])[]>>) {
  const entries = Object.entries(sheets).map(([name, rows]) => {
    const cells = rows
      .map((row, index) => row.flatMap((value, column) => toCell(value, index + 1, column)))
      .filter((row) => row.length > 0);
    const sheet = {
      name,
      hidden: false,
      rows: cells,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    };
    return [name, sheet] as const;
  });
  return { sheets: new Map(entries), date1904: false, otherTexts: [] } satisfies CellBook;
}

function toCell(value: Cell["value"], row: number, column: number): Cell[] {
  if (value === null) return [];
  const kind = typeof value === "string" ? "text" : (typeof value as "number" | "boolean");
  return [{ address: cellAddress(row, column), row, column, value, kind }];
}

function putCell(
  table: WriteTable,
  [row, column]: readonly [number, number],
  value: WriteValue,
): WriteTable {
  const columns = table.columns.map((each, index) =>
    index === column
      ? { ...each, heading: row === 1 ? String(value) : each.heading, ...typed(each, value) }
      : each,
  );
  const widest = Math.max(...table.rows.map((cells) => cells.length));
  const width = Math.max(columns.length, column + 1, widest);
  const rows = Array.from({ length: Math.max(table.rows.length, row - 1) }, (_, index) => {
    const cells = Array.from({ length: width }, (_, at) => table.rows[index]?.[at] ?? null);
    return index === row - 2 ? cells.with(column, value) : cells;
  });
  return { ...table, columns, rows };
}

/** A date column takes ISO dates only; what else is typed there is text. */
function typed({ kind }: WriteTable["columns"][number], value: WriteValue): { kind?: "text" } {
  const isText = kind === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(String(value));
  return isText ? { kind: "text" } : {};
}

/** Where a workbook stands in the repository. */
export function fileOf(kabupaten: string, tanggal_data: string, ke: number): string {
  return `data/koperasi/${kabupaten}/${tanggal_data}${ke === 0 ? "" : `.k${ke}`}.xlsx`;
}

/** What `_meta` says of an ordinary first report. */
export function reportedMeta(kabupaten: string, tanggal_data: string): Omit<Meta, "versi_templat"> {
  return {
    kabupaten,
    tanggal_data,
    ketelitian_tanggal: "hari",
    disusun_oleh: "kabupaten",
    penyusun: "Dinas Koperasi",
    tanggal_laporan: null,
    jenis_perubahan: null,
    alasan_perubahan: null,
    sumber: null,
  };
}
