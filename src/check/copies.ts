import { readBacaan, type Bacaan } from "../records/read-edisi.ts";
import { writeWorkbook, type WriteBook } from "../workbook/write.ts";
import { checkWorkbook, type CheckInput, type CheckResult } from "./check.ts";
import { findCopyLosses } from "./copy-losses.ts";
import { isMarkable, markedBook, meantChanges, type MarkedInput } from "./marked.ts";
import { certainRepairs } from "./repair.ts";
import { templateFrame } from "./template-frame.ts";

/** The workbooks that go back to a steward. */
export interface Copies {
  /** The steward's values in a fresh workbook, wrong cells painted; absent where all is well. */
  readonly bertanda?: Uint8Array;
  /** The same with every certain repair made. */
  readonly diperbaiki?: Uint8Array;
  /** Errors that are left in `diperbaiki`. */
  readonly sisa?: number;
}

type Read = CheckResult & { readonly bacaan: Bacaan };

/** The copies of a workbook that has problems; none where a copy would mislead or be huge. */
export async function makeCopies(result: Read, input: Omit<CheckInput, "bytes">): Promise<Copies> {
  const { bacaan, problems, tempat } = result;
  if (!isMarkable({ bacaan, problems })) return {};
  const template = tempat && templateFrame(bacaan, tempat, input.registry);
  const bertanda = await faithful({ bacaan, problems, template });
  const repaired = await repair(input, result, template);
  return { ...(bertanda ? { bertanda } : {}), ...repaired };
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
  { bacaan, problems, tempat }: Read,
  template: WriteBook | undefined,
): Promise<Pick<Copies, "diperbaiki" | "sisa"> | undefined> {
  const repairs = certainRepairs({ bacaan, problems, tempat, registry: input.registry });
  if (repairs.size === 0) return undefined;
  const replace = (sheet: string, address: string) => repairs.get(`${sheet}!${address}`);
  const bytes = await faithful({ bacaan, problems: [], replace, template });
  if (!bytes) return undefined;
  const { problems: left } = checkWorkbook({ ...input, bytes, tempat });
  const diperbaiki = await writeWorkbook(markedBook({ bacaan, problems: left, replace, template }));
  return { diperbaiki, sisa: left.filter(({ severity }) => severity === "error").length };
}
