import { cellAddress } from "../workbook/cells.ts";
import type { Cell, Sheet } from "../workbook/read.ts";
import type { Field } from "./fields.ts";
import { holdsAccountNumber, isNik, NIK, PHONE } from "./privacy.ts";

/** Field by 0-based column. */
export type Columns = ReadonlyMap<number, Field>;

/** A number of the length of an account's, in a column where no long number belongs. */
export function strayNumber({ kind, value, row }: Cell, field: Field | undefined) {
  if (field === undefined || row === 1) return undefined;
  // A time of day makes a date of many decimal places.
  if ((kind !== "text" && !Number.isInteger(value)) || !isWithoutNumbers(field)) return undefined;
  return holdsAccountNumber(String(value))
    ? "nomor 10 sampai 14 angka, seperti nomor rekening"
    : undefined;
}

/** Numbers of the koperasi itself are no personal data, though only "Sudah" belongs there. */
const OF_THE_KOPERASI = new Set(["akta", "badan_hukum", "nib", "nik_koperasi", "akun_simkopdes"]);

function isWithoutNumbers({ key, kind, multiline }: Field): boolean {
  if (kind === "text") return !multiline && !/^(?:nomor_|kode_|sumber$)/.test(key);
  return kind === "date" || (kind === "list" && !OF_THE_KOPERASI.has(key));
}

/**
 * NIK and telephone numbers that are split over neighbouring cells: side by side, or a NIK over two
 * rows. Only cells that hold nothing but digits, in columns of words and choices: elsewhere numbers
 * stand side by side as they should. What is found, by the address of every cell of it.
 */
export function splitNumbers({ rows }: Sheet, columns: Columns): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (columns.size === 0) return found;
  let above: readonly Piece[] = [];
  for (const cells of rows) {
    const pieces = piecesOf(cells, columns);
    noteRuns(found, above, pieces);
    above = pieces;
  }
  return found;
}

function noteRuns(
  found: Map<string, string>,
  above: readonly Piece[],
  pieces: readonly Piece[],
): void {
  const runs = [...pieces.map((_piece, at) => runFrom(pieces, at)), ...pairs(above, pieces)];
  for (const run of runs)
    for (const part of run.map((_piece, at) => run.slice(0, at + 1)))
      note(found, part, meaningOf(part));
}

interface Piece {
  readonly row: number;
  readonly column: number;
  readonly digits: string;
}

function piecesOf(cells: readonly Cell[], columns: Columns): readonly Piece[] {
  return cells.flatMap(({ row, column, value }) => {
    const kind = columns.get(column)?.kind ?? "text";
    const text = String(value).trim();
    const isPiece = row > 1 && (kind === "text" || kind === "list") && ONLY_DIGITS.test(text);
    return isPiece ? [{ row, column, digits: text.replace(/\D/g, "") }] : [];
  });
}

const ONLY_DIGITS = /^[+(]?\d[\d .()-]{1,20}$/;

/** Nobody spreads one number over more cells. */
const MOST_PIECES = 8;

/** The piece and those to its right, without a gap. */
function runFrom(pieces: readonly Piece[], from: number): readonly Piece[] {
  const start = pieces[from]?.column ?? 0;
  return pieces.slice(from, from + MOST_PIECES).filter(({ column }, at) => column === start + at);
}

/** Each piece with the one right above it. */
function pairs(above: readonly Piece[], pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const byColumn = new Map(above.map((piece) => [piece.column, piece]));
  return pieces.flatMap((piece) => {
    const upper = byColumn.get(piece.column);
    return upper?.row === piece.row - 1 ? [[upper, piece]] : [];
  });
}

function meaningOf(pieces: readonly Piece[]): string | undefined {
  const digits = pieces.map((piece) => piece.digits).join("");
  if (pieces.length < 2) return undefined;
  if (isNik(digits)) return NIK;
  const sideBySide = pieces[0]?.row === pieces[1]?.row;
  return sideBySide && /^(?:0|62)8[1-9]\d{7,10}$/.test(digits) ? PHONE : undefined;
}

function note(found: Map<string, string>, pieces: readonly Piece[], what: string | undefined) {
  if (what === undefined) return;
  for (const { row, column } of pieces)
    found.set(cellAddress(row, column), `${what} yang terbagi atas beberapa sel`);
}
