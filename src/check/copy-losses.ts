import type { Problem } from "../base/problem.ts";
import type { Draft } from "../records/drafts.ts";
import type { Baris } from "../records/edisi.ts";
import type { Bacaan, SheetDraft } from "../records/read-edisi.ts";

/** "Koperasi!AJ16" of the cells that a copy holds otherwise on purpose, and the sheets it has not. */
export interface MeantChanges {
  readonly cells: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
}

/**
 * What a copy says otherwise than the original without being meant to: errors that are gone, and
 * values that are read as others. Empty for a copy that may be handed to its steward.
 */
export function findCopyLosses(
  original: Bacaan,
  copy: Bacaan | undefined,
  meant: MeantChanges,
): readonly string[] {
  if (!copy) return ["the copy cannot be read"];
  return [...lostErrors(original, copy, meant), ...changedValues(original, copy, meant)];
}

function lostErrors(original: Bacaan, copy: Bacaan, meant: MeantChanges): readonly string[] {
  const left = new Set(errorsOf(copy).map(placeOf));
  return errorsOf(original)
    .filter((problem) => !isMeant(problem, meant))
    .map(placeOf)
    .filter((place) => !left.has(place));
}

function errorsOf({ problems }: Bacaan): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

/** Personal data never come along. */
function isMeant({ code, place: { sheet, cell } }: Problem, meant: MeantChanges): boolean {
  return (
    code === "data-pribadi" ||
    meant.sheets.has(sheet ?? "") ||
    (cell !== undefined && meant.cells.has(`${sheet}!${cell}`))
  );
}

/** Errors of one cell may have another code in the copy; those of a sheet or a file may not. */
function placeOf({ code, place: { sheet = "", cell, column = "" } }: Problem): string {
  return cell === undefined ? `${code} ${sheet}!${column}` : `${sheet}!${cell}`;
}

function changedValues(original: Bacaan, copy: Bacaan, meant: MeantChanges): readonly string[] {
  return [...original.sheets].flatMap(([key, before]) => {
    const after = copy.sheets.get(key);
    const rows = new Map(after?.lembar.baris.map((row) => [row.baris, row]));
    return before.lembar.baris.flatMap((row) =>
      changedFields({ before, row, after: rows.get(row.baris) }, meant),
    );
  });
}

interface RowPair {
  readonly before: SheetDraft;
  readonly row: Baris<Draft>;
  readonly after: Baris<Draft> | undefined;
}

function changedFields({ before, row, after }: RowPair, meant: MeantChanges): readonly string[] {
  const { kolom, sel } = before.lembar;
  return before.spec.fields
    .filter(({ key }) => (row[key] ?? null) !== (after?.[key] ?? null))
    .map(({ key }) => `${before.spec.sheet}!${sel?.[key] ?? `${kolom[key]}${row.baris}`}`)
    .filter((place) => !meant.cells.has(place));
}
