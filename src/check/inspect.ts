import { checkWorkbook, type CheckInput, type CheckResult } from "./check.ts";
import type { Copies } from "./copies.ts";
import { reportOf } from "./report.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";

/** A workbook checked, with what is given back to its steward. */
export interface Inspection extends Copies {
  readonly result: CheckResult;
  readonly laporan: LaporanBerkas;
}

/**
 * Checks a workbook and, with `books`, writes the workbooks that go back to the steward. Never throws
 * for any bytes.
 */
export async function inspectWorkbook(input: CheckInput, books = true): Promise<Inspection> {
  const result = checkWorkbook(input);
  return books
    ? inspectResult(result, input)
    : { result, laporan: reportOf(result, input.registry) };
}

/** The workbooks that go back to the steward, of a check that has been made. */
export async function inspectResult(
  result: CheckResult,
  input: Omit<CheckInput, "bytes">,
): Promise<Inspection> {
  const laporan = reportOf(result, input.registry);
  const { bacaan, problems } = result;
  if (!bacaan || problems.length === 0) return { result, laporan };
  // What writes workbooks is loaded only where one is written.
  const { makeCopies } = await import("./copies.ts");
  const copies = await makeCopies({ ...result, bacaan }, input);
  const stem = stemOf(result);
  const named = {
    ...laporan,
    bertanda: copies.bertanda ? `${stem}.bertanda.xlsx` : null,
    diperbaiki: copies.diperbaiki ? `${stem}.diperbaiki.xlsx` : null,
  };
  return { result, laporan: named, ...copies };
}

/** "33.10_2025-11-24.k1", or the name of a file whose place is not known. */
function stemOf({ tempat, berkas }: CheckResult): string {
  const name = (berkas.split(/[\\/]/).at(-1) ?? "").replace(/\.xlsx$/i, "");
  const safe = name.replace(/[^\w.-]+/g, "_").slice(0, 60) || "buku-kerja";
  return tempat && !safe.startsWith(tempat.kabupaten) ? `${tempat.kabupaten}_${safe}` : safe;
}
