import { parseCsvRows, type CsvRow } from "../base/csv.ts";
import { quoteFound } from "../base/problem.ts";
import { isKode, NASIONAL, parentOf, tingkatOf, type Tingkat } from "./kode.ts";

/** The tables of a list of regions as idn-area-data has them, each of one level. */
export const TABLES = [
  { name: "provinces.csv", tingkat: "provinsi" },
  { name: "regencies.csv", tingkat: "kabupaten" },
  { name: "districts.csv", tingkat: "kecamatan" },
  { name: "villages.csv", tingkat: "desa" },
] as const;

export type KodeNama = readonly [kode: string, nama: string];

/** The code stands first, the name last; what stands between them follows from the code. */
export function kodeNamaOf(fields: readonly string[]): KodeNama {
  return [fields[0] ?? "", fields.at(-1) ?? ""];
}

export interface TableText {
  /** As people know it. */
  readonly file: string;
  readonly text: string;
  /** The one level that the table is about; undefined: all of them. */
  readonly tingkat?: Tingkat;
}

export interface ReadList {
  readonly names: readonly KodeNama[];
  /** Indonesian, each with file and line. A list with faults is compared with nothing. */
  readonly faults: readonly string[];
}

/** A list of regions from its tables: code and name of each region, and whatever is odd about them. */
export function readList(tables: readonly TableText[]): ReadList {
  const read = tables.map((table) => readTable(table));
  const rows = read.flatMap(({ rows }) => rows);
  const faults = [...read.flatMap(({ faults }) => faults), ...repeated(rows)];
  // Where a row could not be read, what lies in its region would be orphaned for no reason of its own.
  return {
    names: rows.map(({ kode, nama }) => [kode, nama]),
    faults: faults.length > 0 ? faults : orphans(rows),
  };
}

interface Row {
  readonly kode: string;
  readonly nama: string;
  /** "villages.csv, baris 12" */
  readonly place: string;
}

interface ReadTable {
  readonly rows: readonly Row[];
  readonly faults: readonly string[];
}

function readTable(table: TableText): ReadTable {
  const { file, text } = table;
  if (/[\0\uFFFD]/.test(text))
    return refused(`${file}: bukan teks UTF-8. Simpan sebagai CSV UTF-8.`);
  const [heading, ...rows] = parseCsvRows(text);
  if (!heading) return refused(`${file}: kosong. Ambil berkasnya sekali lagi.`);
  const fault = headingFault(file, heading);
  if (fault !== undefined) return refused(fault);
  if (rows.length === 0)
    return refused(
      `${file}: di bawah judulnya tidak ada satu baris pun. Ambil berkasnya sekali lagi.`,
    );
  const read = rows.map((row) => readRow(row, heading, table));
  return {
    rows: read.filter((row) => typeof row !== "string"),
    faults: read.filter((row) => typeof row === "string"),
  };
}

function refused(fault: string): ReadTable {
  return { rows: [], faults: [fault] };
}

function headingFault(file: string, { line, fields }: CsvRow): string | undefined {
  const [first, last] = [fields[0]?.trim().toLowerCase(), fields.at(-1)?.trim().toLowerCase()];
  if ((first === "kode" && last === "nama") || (first === "code" && last === "name"))
    return undefined;
  const found = quoteFound(fields.join(","));
  return fields.length === 1 && /[;\t]/.test(fields[0] ?? "")
    ? `${file}, baris ${line}: kolomnya tidak dipisahkan koma; isinya ${found}. Simpan sebagai CSV yang dipisahkan koma.`
    : `${file}, baris ${line}: judulnya ${found}; kolom pertama seharusnya kode (atau code), yang terakhir nama (atau name).`;
}

/** The row, or what is odd about it. */
function readRow({ line, fields }: CsvRow, heading: CsvRow, table: TableText): Row | string {
  const place = `${table.file}, baris ${line}`;
  const [kode, nama] = kodeNamaOf(fields);
  const fault =
    shapeFault(fields, heading) ??
    kodeFault(kode, table.tingkat) ??
    parentFault(fields) ??
    (nama.trim() === "" ? `${kode} tidak bernama.` : undefined);
  return fault === undefined ? { kode, nama, place } : `${place}: ${fault}`;
}

function shapeFault(fields: readonly string[], heading: CsvRow): string | undefined {
  if (fields.some((field) => /[\r\n]/.test(field)))
    return "tanda kutipnya tidak ditutup, atau isinya berganti baris.";
  return fields.length === heading.fields.length
    ? undefined
    : `isinya ${fields.length} kolom, judulnya ${heading.fields.length}. Nama yang memuat koma ditulis di antara tanda kutip.`;
}

function kodeFault(kode: string, tingkat: Tingkat | undefined): string | undefined {
  if (!isKode(kode) || kode === NASIONAL) {
    const hint = /^\d{2,10}$/.test(kode) ? "; tulis dengan titik" : "";
    return `kode ${quoteFound(kode)} bukan kode wilayah${hint}. Kode Kemendagri seperti 33, 33.10, 33.10.15, atau 33.10.15.2015.`;
  }
  return tingkat === undefined || tingkatOf(kode) === tingkat
    ? undefined
    : `${kode} kode ${tingkatOf(kode)}, padahal tabel ini memuat ${tingkat}.`;
}

/** Where the table also names the region above, both say the same. */
function parentFault(fields: readonly string[]): string | undefined {
  const [kode = "", above = ""] = fields;
  if (fields.length < 3 || parentOf(kode) === above) return undefined;
  return `${kode} tertulis di bawah ${quoteFound(above)}; menurut kodenya di bawah ${parentOf(kode)}.`;
}

function repeated(rows: readonly Row[]): readonly string[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const before = first.get(row.kode);
    if (!before) first.set(row.kode, row);
    return before ? [`${row.place}: kode ${row.kode} sudah ada di ${before.place}.`] : [];
  });
}

/** Where a whole level above them is missing, as in one table of the four, that is all there is to say. */
function orphans(rows: readonly Row[]): readonly string[] {
  const known = new Set([NASIONAL, ...rows.map(({ kode }) => kode)]);
  const found = rows.filter(({ kode }) => !known.has(parentOf(kode)));
  const levels = new Set(rows.map(({ kode }) => tingkatOf(kode)));
  const missing = new Set(
    found.map(({ kode }) => tingkatOf(parentOf(kode))).filter((tingkat) => !levels.has(tingkat)),
  );
  if (missing.size > 0) return [levelsText([...missing])];
  return found.map(
    ({ kode, place }) => `${place}: ${kode} ada, tetapi ${parentOf(kode)} di atasnya tidak.`,
  );
}

function levelsText(missing: readonly Tingkat[]): string {
  const tables = TABLES.map(({ name }) => name).join(", ");
  return `daftar ini tidak memuat satu ${missing.join(" atau ")} pun, padahal memuat yang ada di dalamnya. Sebut folder dengan keempat tabelnya (${tables}), atau satu CSV dengan semua tingkat.`;
}
