import { quoteFound, type Place, type Problem } from "../base/problem.ts";
import { cleanText } from "../workbook/cells.ts";
import type { Cell } from "../workbook/read.ts";
import type { Field } from "./fields.ts";
import { normalise } from "./text.ts";

/**
 * One problem for a row of sums below or between the desa, which would break every column's rule;
 * undefined for any other row.
 */
export function findTotalRow(
  cells: readonly Cell[],
  fields: ReadonlyMap<number, Field>,
  { file, sheet }: Pick<Place, "file" | "sheet">,
): Problem | undefined {
  const isKode = (cell: Cell) => fields.get(cell.column)?.kind === "kode";
  // A desa may be called Jumlah; a row with a code is a desa.
  if (cells.some((cell) => isKode(cell) && /\d/.test(String(cell.value ?? "")))) return undefined;
  if (![...fields.values()].some(({ kind }) => kind === "kode")) return undefined;
  const cell = cells.find(isLabel) ?? cells.find(isSum);
  if (!cell || namesDesa(cells, fields)) return undefined;
  const column = fields.get(cell.column)?.heading;
  const shown = isLabel(cell) ? `isinya ${quoteFound(cell.value)}` : "berisi rumus jumlah";
  return {
    code: "baris-jumlah",
    severity: "error",
    place: { file, ...(sheet && { sheet }), cell: cell.address, ...(column && { column }) },
    message: `baris ${cell.row} tampaknya baris jumlah: ${shown}, tanpa kode desa.`,
    fix: `hapus baris ${cell.row} seluruhnya; jumlahnya dihitung sendiri dari baris desa.`,
  };
}

/**
 * A row that bears the name of a desa is that desa's, though its code is missing and one of its cells
 * is a sum; with a label over its code it must bear its kecamatan too.
 */
function namesDesa(cells: readonly Cell[], fields: ReadonlyMap<number, Field>): boolean {
  const textOf = (key: string) =>
    cells.find(({ column, kind }) => kind === "text" && fields.get(column)?.key === key);
  const [kecamatan, desa] = [textOf("kecamatan"), textOf("desa")];
  if (!isName(desa) || (kecamatan && !isName(kecamatan))) return false;
  return kecamatan !== undefined || !cells.some(isLabel);
}

/** Neither a label nor what stands beside one: "26 desa", "Semua desa", "Kabupaten Klaten". */
function isName(cell: Cell | undefined): boolean {
  if (!cell || isLabel(cell)) return false;
  return /^\p{L}/u.test(labelOf(String(cell.value))) && !BESIDE.test(labelOf(String(cell.value)));
}

const BESIDE = /^(?:semua|seluruh|se|kab|kabupaten|kec|kecamatan|kota|desa|kelurahan)(?: |$)/;

const TOTAL =
  /^(?:(?:grand|sub) ?-?)?(?:total|jumlah|rekap(?:itulasi)?)(?: (?:total|jumlah|seluruh\w*|keseluruhan|semua|akhir|(?:se-? ?)?(?:kec|kab|kecamatan|kabupaten|kota)\b.*))?$/;

/** The first columns hold the label; Ringkasan has no codes and is never asked. */
function isLabel({ kind, value, column }: Cell): boolean {
  return kind === "text" && column < LABEL_COLUMNS && TOTAL.test(labelOf(String(value)));
}

const LABEL_COLUMNS = 5;
const LONGEST_LABEL = 80;

function labelOf(text: string): string {
  return normalise(cleanText(text.slice(0, LONGEST_LABEL)));
}

function isSum({ formula }: Cell): boolean {
  return formula !== undefined && /^(?:SUM|SUBTOTAL|AGGREGATE|COUNTA?|COUNTIF)\(/i.test(formula);
}
