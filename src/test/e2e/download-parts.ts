import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../../base/csv.ts";
import { toCsv, type CsvValue } from "../../exports/csv.ts";
import { readWorkbook } from "../../workbook/read.ts";
import { readSite } from "./site.ts";

/** A CSV download as a program reads it: every value under its column's name. */
export function csvRows(site: string, file: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = parseCsv(readSite(site, file));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

export function jsonFile<T>(site: string, file: string): T {
  return JSON.parse(readSite(site, file)) as T;
}

/** What the tests read of the JSON beside a kabupaten's or kecamatan's page. */
export interface AreaFile {
  readonly indikator: readonly {
    readonly id: string;
    readonly teks: string;
    readonly nilai: number | null;
    readonly satuan: string;
    readonly dari_baris: { nilai: number | null; dilaporkan: number; desa: number };
  }[];
}

/** A cell in the JSON of a table. */
export interface CellFile {
  readonly nilai: CsvValue;
  readonly keadaan: string;
  readonly teks: string;
}

/** The JSON of a table of a page. */
export interface TableFile {
  /** Where all is invented. */
  readonly peringatan?: string;
  readonly kolom: readonly { readonly id: string; readonly satuan: string | null }[];
  readonly baris: readonly { readonly sel: readonly CellFile[] }[];
}

/** The cells of CSV and workbook, and the mark that stands beside them in every row of invented data. */
export function openTable({ baris, peringatan }: TableFile) {
  return {
    open: baris.map(({ sel }) => sel.map(openValue)),
    mark: peringatan === undefined ? [] : [peringatan],
  };
}

/** Not reported is empty, the other empties say what they are. */
function openValue({ nilai, keadaan, teks }: CellFile): CsvValue {
  if (keadaan === "ada") return nilai;
  return keadaan === "belum_dilaporkan" ? null : teks;
}

const areas = new Map<string, AreaFile | null>();

/** The file of a kabupaten or kecamatan, read once; null if it has none. */
export function areaFile(site: string, kode: string): AreaFile | null {
  const file = `${kode.length === 5 ? "kabupaten" : "kecamatan"}/${kode}/data.json`;
  const known = areas.get(kode);
  if (known !== undefined) return known;
  const read = existsSync(join(site, file)) ? jsonFile<AreaFile>(site, file) : null;
  areas.set(kode, read);
  return read;
}

/** What a CSV file shows of a value, formulas neutralised. */
export function csvText(value: CsvValue): string {
  return parseCsv(toCsv([[value, "x"]]))[0]?.[0] ?? "";
}

/** The rows of a sheet below its headings, `width` cells each; null is an empty cell. */
export function sheetRows(
  site: string,
  { file, sheet, width }: { readonly file: string; readonly sheet: string; readonly width: number },
): readonly (readonly unknown[])[] {
  const { book } = readWorkbook(new Uint8Array(readFileSync(join(site, file))), file);
  const found = book?.sheets.get(sheet);
  if (!found) throw new Error(`${file} has no sheet ${sheet}`);
  return found.rows.slice(1).map((cells) => {
    const row: unknown[] = Array.from({ length: width }, () => null);
    for (const { column, value } of cells) row[column] = value;
    return row;
  });
}
