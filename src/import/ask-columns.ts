import { quoteFound } from "../base/problem.ts";
import { describeSasaran, findSasaran, formatSasaran, type Sasaran } from "../records/sasaran.ts";
import { SKIP_COLUMN } from "./answers.ts";
import { columnLetters } from "../workbook/cells.ts";
import type { ColumnCell, DecidedColumn, RecapColumn } from "./columns.ts";
import type { Dialog } from "./dialog.ts";
import { fitsOf, tellsKind } from "./fit.ts";
import { readHeading, uniqueSasaran } from "./headings.ts";
import { countCandidates, sumHints, type SumHint } from "./sum-columns.ts";
import type { Table } from "./tables.ts";

/** Asks what the columns are for of which the heading does not say it, if they hold anything. */
export function askColumns(
  columns: readonly DecidedColumn[],
  cellsOf: (column: RecapColumn) => readonly ColumnCell[],
  dialog: Dialog,
): readonly DecidedColumn[] {
  const hints = sumHints(columns, cellsOf);
  const claims = claimsOf(columns, cellsOf);
  const known = columns.map((column): DecidedColumn => {
    const cells = cellsOf(column);
    const isAnswered = column.dasar === "jawaban" && dialog.knows(idOf(column));
    // Asked once more, so that the list of questions keeps its answer.
    if (isAnswered && cells.length > 0) askColumn(column, { cells, hint: {}, claims, dialog });
    if (column.dasar !== "belum") return column;
    if (cells.length > 0 && tellsKind(cells))
      return { ...column, sasaran: { kind: "skip" }, alasan: KIND_KNOWN };
    const hint = hints.get(column) ?? {};
    const sasaran =
      cells.length === 0 ? undefined : askColumn(column, { cells, hint, claims, dialog });
    return sasaran ? { ...column, sasaran, dasar: "jawaban" as const } : column;
  });
  return settleDoubles(known, cellsOf, dialog);
}

const KIND_KNOWN = "desa atau kelurahan diketahui dari daftar wilayah";

/** Targets that a table has a column for already: "koperasi.jumlah_anggota". */
type Claims = ReadonlyMap<Table, Set<string>>;

function claimsOf(
  columns: readonly DecidedColumn[],
  cellsOf: (column: RecapColumn) => readonly ColumnCell[],
): Claims {
  const claims = new Map<Table, Set<string>>();
  for (const column of columns) {
    const { sasaran } = column;
    const target = sasaran && cellsOf(column).length > 0 ? formatSasaran(sasaran) : undefined;
    for (const { table } of column.places) {
      const known = claims.get(table) ?? new Set<string>();
      claims.set(table, target === undefined ? known : known.add(target));
    }
  }
  return claims;
}

interface ColumnDoubt {
  readonly cells: readonly ColumnCell[];
  readonly hint: SumHint;
  readonly claims: Claims;
  readonly dialog: Dialog;
}

/**
 * What the recap speaks for: the place among sums before the spelling of the heading. A sum of other
 * columns is none of them, and what another column is for already, this one is not.
 */
function saranOf(
  { places }: RecapColumn,
  slip: Sasaran | undefined,
  { hint, claims }: ColumnDoubt,
): Sasaran | undefined {
  const likely = hint.saran ?? (hint.parts ? undefined : slip);
  if (!likely) return undefined;
  const target = formatSasaran(likely);
  const taken = places.some(({ table }) => claims.get(table)?.has(target));
  for (const { table } of places) claims.get(table)?.add(target);
  return taken ? undefined : likely;
}

function idOf({ key }: RecapColumn): string {
  return `kolom:${key}`;
}

function askColumn(column: RecapColumn, doubt: ColumnDoubt): Sasaran | undefined {
  const { cells, hint, dialog } = doubt;
  const jumlah = cells.length;
  const reading = readHeading(column.path, column.sheet);
  const { candidates, saran: slip } =
    reading.kind === "unknown" ? reading : { candidates: [], saran: undefined };
  const saran = saranOf(column, slip, doubt);
  const likely = [...(saran ? [saran] : []), ...candidates, ...countCandidates(column.path)];
  const answer = dialog.ask(
    {
      id: idOf(column),
      tanya: `Kolom ${quoteFound(column.judul)} (${whereIs(column)}, ${jumlah} isi) dipakai untuk apa?${sumText(hint)}`,
      calon: [
        ...uniqueSasaran([...likely, ...fitsOf(cells)]).map((each) => ({
          pilih: formatSasaran(each),
          arti: describeSasaran(each),
        })),
        SKIP_COLUMN,
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

/** " Isinya jumlah kolom E sampai G." */
function sumText({ parts = [] }: SumHint): string {
  const letters = parts.flatMap(({ places: [first] }) =>
    first ? columnLetters(first.column) : [],
  );
  const [first, last] = [letters[0], letters.at(-1)];
  return last === undefined
    ? ""
    : ` Isinya jumlah kolom ${first} ${letters.length === 2 ? "dan" : "sampai"} ${last}.`;
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
