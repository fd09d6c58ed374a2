import type { Problem } from "../base/problem.ts";
import type { Draft } from "../records/drafts.ts";
import { cellOf, type Edisi, type IsiEdisi, type Lembar } from "../records/edisi.ts";
import { getSheetSpec, type SheetSpec } from "../records/fields.ts";
import { erroneousCells, type Bacaan, type EdisiPlace } from "../records/read-edisi.ts";
import type { Meta } from "../records/types.gen.ts";

/** A workbook that was refused, as far as it could be read: good for comparing, never for publishing. */
export interface DraftEdisi {
  readonly edisi: Edisi;
  /** Cells ("Koperasi!AJ16") that hold something nobody could read; in the edition they are null. */
  readonly tidakTerbaca: ReadonlySet<string>;
}

/** Rows that do not say what they are about are left out: nothing can be compared with them. */
export function draftEdisi(
  { book, sheets }: Pick<Bacaan, "book" | "sheets">,
  place: EdisiPlace,
  problems: readonly Problem[],
): DraftEdisi {
  const drafts = [...sheets.values()];
  const meta = sheets.get("meta")?.lembar;
  const lembar = drafts
    .filter(({ spec }) => spec.key !== "meta")
    .map((draft) => [draft.spec.key, { ...draft.lembar, baris: knownRows(draft) }] as const);
  const wrong = erroneousCells(problems);
  const filled = filledCells(book);
  const unread = drafts.flatMap((draft) =>
    blankCells(draft).filter((cell) => wrong.has(cell) && filled.has(cell)),
  );
  return {
    edisi: {
      ...place,
      meta: (meta?.baris[0] ?? blankMeta()) as unknown as Meta,
      sel_meta: meta?.sel ?? {},
      lembar: Object.fromEntries(lembar) as unknown as IsiEdisi,
      temuan: problems,
    },
    tidakTerbaca: new Set(unread),
  };
}

interface SheetRows {
  readonly spec: SheetSpec;
  readonly lembar: Lembar<Draft>;
}

function knownRows({ spec, lembar }: SheetRows): Lembar<Draft>["baris"] {
  const [key = ""] = spec.identity;
  return lembar.baris.filter((row) => row[key] !== null);
}

/** "Koperasi!AJ16" of every cell that was read as blank. */
function blankCells({ spec, lembar }: SheetRows): string[] {
  return lembar.baris.flatMap((row) =>
    spec.fields
      .filter(({ key }) => row[key] === null)
      .map(({ key }) => `${spec.sheet}!${cellOf(lembar, row, key)}`),
  );
}

function filledCells({ sheets }: Bacaan["book"]): ReadonlySet<string> {
  const cells = [...sheets].flatMap(([name, { rows }]) =>
    rows.flat().map(({ address }) => `${name}!${address}`),
  );
  return new Set(cells);
}

function blankMeta(): Draft {
  return Object.fromEntries(getSheetSpec("meta").fields.map(({ key }) => [key, null]));
}
