import { readBacaan, type Bacaan } from "../records/read-edisi.ts";
import { writeWorkbook, type WriteBook } from "../workbook/write.ts";
import { checkWorkbook, type CheckInput, type CheckResult } from "./check.ts";
import { findCopyLosses } from "./copy-losses.ts";
import { isMarkable, markedBook, meantChanges, type MarkedInput } from "./marked.ts";
import { certainRepairs } from "./repair.ts";
import { reportOf, type BerkasLaporan } from "./report.ts";
import { templateFrame } from "./template-frame.ts";

/** A workbook checked, with what is given back to its steward. */
export interface Inspection {
  readonly result: CheckResult;
  readonly laporan: BerkasLaporan;
  /** The steward's values in a fresh workbook, wrong cells painted; absent where all is well. */
  readonly bertanda?: Uint8Array;
  /** The same with every certain repair made. */
  readonly diperbaiki?: Uint8Array;
  /** Errors that are left in `diperbaiki`. */
  readonly sisa?: number;
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
  const { bacaan, problems, tempat } = result;
  if (!bacaan || problems.length === 0 || !isMarkable({ bacaan, problems }))
    return { result, laporan };
  const template = tempat && templateFrame(bacaan, tempat, input.registry);
  const bertanda = await faithful({ bacaan, problems, template });
  const repaired = await repair(input, { ...result, bacaan }, template);
  const stem = stemOf(result);
  const named = {
    ...laporan,
    bertanda: bertanda ? `${stem}.bertanda.xlsx` : null,
    diperbaiki: repaired ? `${stem}.diperbaiki.xlsx` : null,
  };
  return { result, laporan: named, ...(bertanda ? { bertanda } : {}), ...repaired };
}

/** The copy as bytes, if reading it gives what the original gave: else it would mislead. */
async function faithful(marked: MarkedInput): Promise<Uint8Array | undefined> {
  const bytes = await writeWorkbook(markedBook(marked));
  const { bacaan } = readBacaan(bytes, marked.bacaan.berkas);
  return findCopyLosses(marked.bacaan, bacaan, meantChanges(marked)).length === 0
    ? bytes
    : undefined;
}

/**
 * The repaired copy is checked like any other: it says truly what is left to do. None is made if an
 * error is gone from it that nobody repaired.
 */
async function repair(
  input: Omit<CheckInput, "bytes">,
  { bacaan, problems, tempat }: CheckResult & { readonly bacaan: Bacaan },
  template: WriteBook | undefined,
): Promise<Pick<Inspection, "diperbaiki" | "sisa"> | undefined> {
  const repairs = certainRepairs({ bacaan, problems, tempat, registry: input.registry });
  if (repairs.size === 0) return undefined;
  const replace = (sheet: string, address: string) => repairs.get(`${sheet}!${address}`);
  const bytes = await faithful({ bacaan, problems: [], replace, template });
  if (!bytes) return undefined;
  const { problems: left } = checkWorkbook({ ...input, bytes, tempat });
  const diperbaiki = await writeWorkbook(markedBook({ bacaan, problems: left, replace, template }));
  return { diperbaiki, sisa: left.filter(({ severity }) => severity === "error").length };
}

/** "33.10_2025-11-24.k1", or the name of a file whose place is not known. */
function stemOf({ tempat, berkas }: CheckResult): string {
  const name = (berkas.split(/[\\/]/).at(-1) ?? "").replace(/\.xlsx$/i, "");
  const safe = name.replace(/[^\w.-]+/g, "_").slice(0, 60) || "buku-kerja";
  return tempat && !safe.startsWith(tempat.kabupaten) ? `${tempat.kabupaten}_${safe}` : safe;
}
