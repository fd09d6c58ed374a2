/** Short ways to the scan of a sheet, for tests. */
import { worksheet } from "./gate-fixtures.ts";
import { isRefusal } from "./gate-refusal.ts";
import { scanSheet, type SheetScan } from "./parts-sheet.ts";
import type { Allowance } from "./parts-walk.ts";

/** What a workbook with one shared text may still use. */
export function allowing(more: Partial<Allowance> = {}): Allowance {
  return {
    ...{ usedStrings: new Uint8Array(1), stringLengths: Uint32Array.of(4), texts: ["satu"] },
    ...{ date1904: false, doubtful: [], looks: new Map() },
    ...{ cells: 99, filledCells: 99, merges: 99, formulaCharacters: 99, sharedText: 99 },
    ...more,
  };
}

export function scanned(content: string, allowance = allowing()): SheetScan {
  const scan = scanSheet(worksheet(content), allowance);
  if (isRefusal(scan)) throw new Error(scan.message);
  return scan;
}

/** Why the sheet is refused; "" if it is not. */
export function refusalOf(content: string, allowance = allowing()): string {
  const scan = scanSheet(worksheet(content), allowance);
  return isRefusal(scan) ? scan.message : "";
}

/** Rows of a sheet whose only row holds these cells. */
export const rows = (...cells: readonly string[]) =>
  `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;
