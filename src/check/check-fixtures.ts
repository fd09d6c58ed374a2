import { makeWorkbook, smallRegistry, type MadeBook } from "../test/make-workbook.ts";
import type { Edisi } from "../records/edisi.ts";
import { inspectWorkbook, type Inspection } from "./inspect.ts";

/** A made workbook as `check` sees it: outside the data folder, under the name given. */
export async function inspectMade(
  made: MadeBook,
  { berkas = "2025-11-24.xlsx", known = [] }: { berkas?: string; known?: readonly Edisi[] } = {},
): Promise<Inspection> {
  return inspectWorkbook({
    bytes: await makeWorkbook(made),
    berkas,
    registry: made.registry ?? smallRegistry(),
    editionsOf: () => known,
    observasi: [],
  });
}
