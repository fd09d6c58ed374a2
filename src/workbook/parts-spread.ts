import { cellAddress, columnIndex } from "./cells.ts";
import { LIMITS } from "./gate-limits.ts";
import { refuse, refuseExcess, refuseOdd, type Refusal } from "./gate-refusal.ts";
import type { Walk } from "./parts-walk.ts";

/**
 * Begins the range of an array formula or a table of what-if values. Programs fill it when they open
 * the workbook, also where the file holds nothing: then we would read less than a person sees.
 */
export function openSpread(walk: Walk, ref: string): Refusal | undefined {
  if (ref === "") return undefined;
  const { row, column } = walk;
  const [, letters = "", first, lastLetters = letters, last = first] = RANGE.exec(ref) ?? [];
  const [lastRow, lastColumn] = [Number(last), columnIndex(lastLetters)];
  const starts = cellAddress(row, column) === `${letters}${first}`;
  if (!starts || lastRow < row || lastColumn < column)
    return refuseOdd(`rumus larik di baris ${row} tidak mulai di selnya sendiri.`);
  const missing = (lastRow - row + 1) * (lastColumn - column + 1) - 1;
  if (missing === 0) return undefined;
  walk.spreads.push({ row, column, lastRow, lastColumn, missing });
  return walk.spreads.length > LIMITS.spreads
    ? refuseExcess("rumus larik", LIMITS.spreads, AS_VALUES)
    : undefined;
}

/** Notes that the cell in place holds a value, if only an empty text. */
export function fillSpreads(walk: Walk): void {
  if (walk.spreads.length === 0) return;
  const { row, column } = walk;
  let done = false;
  for (const spread of walk.spreads) {
    if (row > spread.lastRow || column < spread.column || column > spread.lastColumn) continue;
    spread.missing -= 1;
    done ||= spread.missing === 0;
  }
  if (done) walk.spreads = walk.spreads.filter(({ missing }) => missing > 0);
}

/** Why the sheet cannot be read: a formula that fills cells whose values are not in the file. */
export function refuseSpreads({ spreads }: Walk): Refusal | undefined {
  const [gap] = spreads;
  return gap && refuseGap(cellAddress(gap.row, gap.column));
}

const RANGE = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/u;

function refuseGap(address: string): Refusal {
  return refuse(
    "lembar-tidak-terbaca",
    `rumus larik di sel ${address} mengisi sel lain yang nilainya tidak tersimpan.`,
    AS_VALUES,
  );
}

const AS_VALUES =
  "salin sel-sel yang diisi rumus itu, lalu Tempel Khusus › Nilai; simpan, lalu unggah ulang.";
