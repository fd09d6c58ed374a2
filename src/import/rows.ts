import type { Cell } from "../workbook/read.ts";
import { textOf, type Grid } from "./grid.ts";
import { desaInKecamatan, findExact, type Regions } from "./regions.ts";
import type { Table } from "./tables.ts";
import { alnumOf, phraseOf } from "./words.ts";

/** Which columns of a table say what a row is about. */
export interface Roles {
  readonly kecamatan?: number;
  readonly desa?: number;
  readonly kode?: number;
  readonly koperasi?: number;
  /** The running number. */
  readonly urut?: number;
  /** Columns that hold what is reported. */
  readonly values: readonly number[];
}

export type RowKind =
  "data" | "kecamatan" | "jumlah" | "tanda-tangan" | "keterangan" | "tanpa-desa" | "kosong";

/** A row below the headings, and what it is. */
export interface RecapRow {
  readonly table: Table;
  readonly row: number;
  readonly kind: RowKind;
  /** For data: the kecamatan as written, from this row or from above. */
  readonly kecamatan?: string;
  /** For data: the desa as written; "" where only a code or a koperasi stands. */
  readonly desa?: string;
  readonly kode?: Cell;
  /** How many cells of the row hold what is reported. */
  readonly filled: number;
}

/** "REKAP!12" */
export function placeOfRow({ table, row }: Pick<RecapRow, "table" | "row">): string {
  return `${table.grid.name}!${row}`;
}

/** What is known of the kecamatan before a table begins, and after it ended. */
export interface KecamatanState {
  /** From the sheet's name or a line above; holds until another is named. */
  readonly sheet: string | undefined;
  /** Written in a row above; a subtotal ends it. */
  readonly above: string | undefined;
}

/** Says of every row of a table what it is. */
export function classifyRows(
  table: Table,
  roles: Roles,
  { regions, state }: { readonly regions: Regions; readonly state: KecamatanState },
): { readonly rows: readonly RecapRow[]; readonly state: KecamatanState } {
  let { sheet, above } = state;
  let signed = false;
  const lines = table.rows.map((row) => readLine(table.grid, row, roles));
  const numbered = lines.filter(({ urut }) => /^\d+\W*$/.test(urut)).length * 2 > lines.length;
  const rows = lines.map((line): RecapRow => {
    const { row } = line;
    const current = knownKecamatan(above ?? sheet, regions);
    const kind = kindOf(line, { roles, regions, signed, numbered, current });
    if (kind === "jumlah") above = undefined;
    if (kind === "tanda-tangan") signed = true;
    if (kind === "kecamatan") above = kecamatanOfLine(line);
    if (kind !== "data") return { table, row, kind, filled: line.values };
    signed = false;
    if (line.kecamatan !== "" && !isDitto(line.kecamatan)) above = line.kecamatan;
    const kecamatan = above ?? sheet;
    return {
      table,
      row,
      kind,
      filled: line.values,
      desa: line.desa,
      ...(kecamatan === undefined ? {} : { kecamatan }),
      ...(line.kode ? { kode: line.kode } : {}),
    };
  });
  return { rows, state: { sheet, above } };
}

function knownKecamatan(name: string | undefined, regions: Regions): string | undefined {
  const found = name === undefined ? [] : findExact(name, regions.kecamatan);
  return found.length === 1 ? found[0]?.kode : undefined;
}

/** The kecamatan that the lines above a table, or the sheet's name, speak of. */
export function kecamatanAbove(
  grid: Grid,
  rows: readonly number[],
  regions: Regions,
): string | undefined {
  const lines = rows.map((row) => grid.cellsOf(row).map(textOf).join(" "));
  const named = lines.map(kecamatanIn).filter((name) => name !== undefined);
  const known = named.find((name) => findExact(name, regions.kecamatan).length === 1);
  const sheet = findExact(grid.name, regions.kecamatan).length === 1 ? grid.name : undefined;
  return known ?? sheet ?? named.at(-1);
}

interface Line {
  readonly row: number;
  readonly texts: readonly string[];
  readonly joined: string;
  /** Texts in the columns that say what the row is about, and to the left of them. */
  readonly labels: readonly string[];
  readonly kecamatan: string;
  readonly desa: string;
  readonly kode: Cell | undefined;
  readonly koperasi: string;
  readonly urut: string;
  /** Cells in columns that hold what is reported. */
  readonly values: number;
}

function readLine(grid: Grid, row: number, roles: Roles): Line {
  const cells = grid.cellsOf(row);
  const texts = cells.map(textOf).filter((text) => text !== "");
  const at = (column: number | undefined): Cell | undefined =>
    column === undefined ? undefined : grid.at(row, column);
  const kode = at(roles.kode);
  const { kecamatan = 0, desa = 0, koperasi = 0 } = roles;
  const last = Math.max(kecamatan, desa, roles.kode ?? 0, koperasi);
  return {
    row,
    texts,
    labels: cells.filter(({ column }) => column <= last).map(textOf),
    joined: texts.join(" "),
    kecamatan: textOf(at(roles.kecamatan)),
    desa: textOf(at(roles.desa)),
    kode: textOf(kode) === "" ? undefined : kode,
    koperasi: textOf(at(roles.koperasi)),
    urut: textOf(at(roles.urut)),
    values: cells.filter(({ column }) => roles.values.includes(column)).length,
  };
}

interface RowContext {
  readonly roles: Roles;
  readonly regions: Regions;
  /** A signature has begun above. */
  readonly signed: boolean;
  /** Most rows of the table have a running number. */
  readonly numbered: boolean;
  /** Code of the kecamatan that the rows above are in. */
  readonly current: string | undefined;
}

function kindOf(line: Line, context: RowContext): RowKind {
  const { roles, regions, signed } = context;
  if (line.texts.length === 0) return "kosong";
  if (line.labels.some(isSum) || isWhole(line, regions)) return "jumlah";
  const isDesa = findExact(line.desa, regions.desa).length > 0;
  const isKode = /\d{10}|(?:\d\d[. -]){3}\d{4}/.test(textOf(line.kode));
  if (isKecamatanLine(line, context)) return "kecamatan";
  if (isKode || (isDesa && (line.values > 0 || !signed))) return "data";
  const signs = line.desa === "" ? line.texts : [line.desa];
  if (signed || signs.some(isSignature)) return "tanda-tangan";
  if (isRemark(line)) return "keterangan";
  if (line.desa !== "" && line.desa.length <= LONGEST_NAME) return "data";
  if (roles.desa === undefined && line.koperasi !== "") return "data";
  return line.values > 0 ? "tanpa-desa" : "keterangan";
}

const LONGEST_NAME = 60;

const SUM =
  /^(?:sub )?(?:jumlah|total|jml|jlh|grand total|rata rata|sub total|subtotal|persentase|prosentase)\b/;

/** "JUMLAH", "Jml. Kec. Wonosari", "J U M L A H  I". */
function isSum(text: string): boolean {
  const phrase = phraseOf(text);
  if (/^(?:\p{L} )+\p{L}$/u.test(phrase))
    return /^(?:jumlah|total)/.test(phrase.replaceAll(" ", ""));
  return SUM.test(phrase) && !/^\d/.test(text);
}

/** A row that names the kabupaten holds its sums. */
function isWhole({ texts, kode }: Line, { registry, kabupaten }: Regions): boolean {
  const name = registry.namaOf(kabupaten);
  const names = [name, name.replace(/^(?:Kabupaten|Kota) /, "Kab. ")].map(alnumOf);
  return kode === undefined && texts.slice(0, 2).some((text) => names.includes(alnumOf(text)));
}

/** A row that names a kecamatan and no desa: "II. KECAMATAN WONOSARI", with or without its sums. */
function isKecamatanLine(line: Line, context: RowContext): boolean {
  const { regions, roles } = context;
  const [text = ""] = [line.desa, line.kecamatan, line.joined].filter((each) => each !== "");
  if (/^\W*(?:[ivxl\d]+\W+)?kec(?:amatan)?\b/iu.test(text)) return true;
  if (line.desa === "" && line.kode === undefined && line.koperasi === "") {
    const names = [line.kecamatan, line.joined].filter((each) => each !== "");
    return names.some((name) => findExact(name, regions.kecamatan).length === 1);
  }
  if (roles.kecamatan !== undefined || line.koperasi !== "") return false;
  return findExact(line.desa, regions.kecamatan).length === 1 && standsApart(line, context);
}

/**
 * Whether a name of a kecamatan in the column of desa is set off as a heading. Many kecamatan have a
 * desa of their own name: inside that kecamatan a bare name is the desa.
 */
function standsApart(
  { desa, texts, urut, values }: Line,
  { regions, numbered, current }: RowContext,
): boolean {
  if (/^(?:[IVXLC]+|[A-Z])[.)]?$/.test(texts[0] ?? "")) return true;
  const here = current === undefined ? [] : desaInKecamatan(regions, current);
  if (findExact(desa, here).length > 0) return false;
  return (numbered && urut === "") || (values === 0 && desa === desa.toUpperCase());
}

function kecamatanOfLine({ desa, kecamatan, joined }: Line): string {
  const text = [desa, kecamatan, joined].find((each) => each !== "") ?? "";
  return kecamatanIn(text) ?? text;
}

/** "KECAMATAN : WONOSARI KABUPATEN KLATEN" → WONOSARI */
function kecamatanIn(text: string): string | undefined {
  const [, name] =
    text.match(
      /(?:^|[^\p{L}])kec(?:amatan)?\b[\s.:]*(.+?)\s*(?=\b(?:kabupaten|kab|kota|provinsi|tahun|per|posisi|bulan|se)\b|[,;(]|$)/iu,
    ) ?? [];
  return name === undefined || name === "" || /^(?:se|dan|desa)\b/i.test(name) ? undefined : name;
}

function isDitto(text: string): boolean {
  return /^(?:["”“'’〃-]+|sda\.?|idem|s\.d\.a\.?)$/iu.test(text);
}

const SIGNATURE =
  /^(?:mengetahui|menyetujui|nip\b|nipppk|kepala dinas|kepala bidang|kepala seksi|plt\b|plh\b|a n\b|an\b|bupati|wali kota|walikota|sekretaris daerah|camat\b|dibuat oleh|disusun oleh|pembina\b|penata\b|petugas|operator|yang membuat)/;

/** "Mengetahui", "NIP. …", "Klaten, 24 November 2025", "Klaten,      2025" */
function isSignature(text: string): boolean {
  if (SIGNATURE.test(phraseOf(text))) return true;
  return /^\p{L}[\p{L} .]{2,30},\s*(?:\d{1,2}|[.… _]*)\s*\p{L}*\s*20\d\d$/u.test(text);
}

function isRemark({ joined, kode }: Line): boolean {
  const begins =
    /^(?:ket|keterangan|catatan|nb|note|sumber(?: data)?|data per|posisi|dicetak)\s*[:=]/i;
  return kode === undefined && (begins.test(joined) || joined.startsWith("*"));
}
