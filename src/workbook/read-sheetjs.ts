import * as XLSX from "xlsx";
import { cellAddress, type Cell } from "./cells.ts";
import type { GatedSheet } from "./gate.ts";
import { MAIN, packageParts, packed, sheetPart, STYLES } from "./parts-package.ts";

/** What SheetJS makes of an archive; it throws, and overflows its stack, on texts that nobody foresaw. */
export function parseQuietly(bytes: Uint8Array): XLSX.WorkBook | undefined {
  try {
    return XLSX.read(bytes, OPTIONS);
  } catch {
    return undefined;
  }
}

/** `sheetStubs` keeps formulas without value; `nodim` keeps cells outside a wrong dimension. */
const OPTIONS: XLSX.ParsingOptions = {
  type: "array",
  dense: true,
  sheetStubs: true,
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  nodim: true,
};

/**
 * The cells of a sheet that hold something, in its order. SheetJS leaves out sheets and cells without
 * a word, so every cell is counted: undefined if one is missing.
 */
export function readCells(
  sheet: GatedSheet,
  parsed: XLSX.WorkBook | undefined,
): readonly Cell[] | undefined {
  const { safeName, cellCount } = sheet;
  const found = parsed && Object.hasOwn(parsed.Sheets, safeName);
  if (!found && cellCount === 0) return [];
  const data = found ? denseRows(parsed.Sheets[safeName]) : undefined;
  const count = data?.reduce((sum, { cells }) => sum + cells.length, 0);
  if (data === undefined || count !== cellCount) return undefined;
  return data.flatMap(({ row, cells }) =>
    cells.flatMap(([column, raw]) => toCell(raw, { row, column }, sheet)),
  );
}

interface RawRow {
  readonly row: number;
  readonly cells: readonly (readonly [number, XLSX.CellObject])[];
}

/** Object.entries, not a loop up to the last row: a single cell may stand in row 1,048,576. */
function denseRows(sheet: XLSX.WorkSheet | undefined): readonly RawRow[] {
  const data = (sheet as XLSX.DenseWorkSheet | undefined)?.["!data"] ?? [];
  return Object.entries(data).map(([row, cells]) => ({
    row: Number(row) + 1,
    cells: Object.entries(cells).map(([column, cell]) => [Number(column), cell] as const),
  }));
}

/** One cell, or none if it holds nothing. */
function toCell(
  raw: XLSX.CellObject,
  { row, column }: Pick<Cell, "row" | "column">,
  { oddValues, looks }: GatedSheet,
): readonly Cell[] {
  const address = cellAddress(row, column);
  const odd = oddValues.get(address);
  const content = odd === undefined ? contentOf(raw) : { kind: "error" as const, value: odd };
  if (raw.f === undefined && (content.value === null || content.value === "")) return [];
  const formula = raw.f === undefined ? {} : { formula: raw.f };
  const format = formatOf(raw);
  const look = looks.get(address);
  const shown = { ...(format && { format }), ...(look && { look }) };
  return [{ address, row, column, ...content, ...formula, ...shown }];
}

function contentOf({ t, v }: XLSX.CellObject): Pick<Cell, "kind" | "value"> {
  if (t === "n" && typeof v === "number") {
    return Number.isFinite(v) ? { kind: "number", value: v } : { kind: "error", value: String(v) };
  }
  if (t === "b" && typeof v === "boolean") return { kind: "boolean", value: v };
  if (t === "s") return { kind: "text", value: typeof v === "string" ? v : "" };
  return { kind: "empty", value: null };
}

function formatOf({ z }: XLSX.CellObject): string | undefined {
  return typeof z === "string" && z !== "General" ? z : undefined;
}

/** Number formats by number of the cell style, undefined for General. */
export type Formats = ReadonlyMap<number, string | undefined>;

/** The number formats of these styles; undefined if SheetJS cannot read them. */
export function readFormats(styles: string, wanted: ReadonlySet<number>): Formats | undefined {
  const known = styles === last.styles ? last.formats : new Map<number, string | undefined>();
  const asked = [...wanted].filter((style) => style >= 0 && !known.has(style));
  if (asked.length > 0) {
    const parsed = parseQuietly(bookInStyles(styles, asked));
    const rows = parsed ? denseRows(parsed.Sheets[SAMPLES]) : [];
    if (rows.length !== asked.length) return undefined;
    for (const [at, style] of asked.entries()) {
      const [[, cell] = []] = rows[at]?.cells ?? [];
      known.set(style, cell && formatOf(cell));
    }
  }
  last = { styles, formats: known };
  return known;
}

/** Of the workbook before: those made from one template have the same styles. */
let last: { readonly styles: string; readonly formats: Map<number, string | undefined> } = {
  styles: "",
  formats: new Map(),
};

const SAMPLES = "gaya";

/** A workbook with one cell in each of these styles. */
function bookInStyles(styles: string, asked: readonly number[]): Uint8Array {
  const rows = asked.map((style, at) => `<row><c r="A${at + 1}" s="${style}"><v>1</v></c></row>`);
  const data = `<sheetData>${rows.join("")}</sheetData>`;
  return packed([
    ...packageParts([SAMPLES]),
    { name: STYLES, xml: styles },
    { name: sheetPart(0), xml: `<worksheet xmlns="${MAIN}">${data}</worksheet>` },
  ]);
}
