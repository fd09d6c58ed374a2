import { quoteFound } from "../base/problem.ts";
import { describeSasaran, findSasaran, formatSasaran, type Sasaran } from "../records/sasaran.ts";
import { columnLetters } from "../workbook/cells.ts";
import type { ColumnCell, DecidedColumn, RecapColumn } from "./columns.ts";
import type { Dialog } from "./dialog.ts";
import { fitsOf, tellsKind } from "./fit.ts";
import { readHeading, uniqueSasaran } from "./headings.ts";

/** Asks what the columns are for of which the heading does not say it, if they hold anything. */
export function askColumns(
  columns: readonly DecidedColumn[],
  cellsOf: (column: RecapColumn) => readonly ColumnCell[],
  dialog: Dialog,
): readonly DecidedColumn[] {
  const known = columns.map((column): DecidedColumn => {
    if (column.dasar !== "belum") return column;
    const cells = cellsOf(column);
    if (cells.length > 0 && tellsKind(cells))
      return { ...column, sasaran: { kind: "skip" }, alasan: KIND_KNOWN };
    const sasaran = cells.length === 0 ? undefined : askColumn(column, cells, dialog);
    return sasaran ? { ...column, sasaran, dasar: "jawaban" as const } : column;
  });
  return settleDoubles(known, cellsOf, dialog);
}

const KIND_KNOWN = "desa atau kelurahan diketahui dari daftar wilayah";

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
