import type { Problem } from "../base/problem.ts";
import { LISTS } from "../records/lists.ts";
import type { Bacaan } from "../records/read-edisi.ts";
import type { Sheet } from "../workbook/read.ts";
import type { WriteBook, WriteTable, WriteValue } from "../workbook/write.ts";
import { copyTable } from "./copied-table.ts";
import type { MeantChanges } from "./copy-losses.ts";
import { problemTable, repairTable, type RepairedCell } from "./marked-list.ts";

/** What a cell of the copy holds instead of what the steward typed; undefined keeps it. */
export type Replace = (
  sheet: string,
  address: string,
) => { readonly value: WriteValue } | undefined;

export interface MarkedInput {
  readonly bacaan: Bacaan;
  readonly problems: readonly Problem[];
  readonly replace?: Replace;
  /** The template of this report: its Petunjuk, columns and lists; absent where nobody knows which. */
  readonly template?: WriteBook | undefined;
}

/**
 * The steward's own values in a fresh workbook, each at its own address, wrong cells painted with a
 * note, and sheets that list what is wrong and what was repaired, with links to the cells. It can be
 * mended and sent. Sheets that no template has are left out, and what looks like personal data is
 * masked: the copy may lie where others see it.
 */
export function markedBook(input: MarkedInput): WriteBook {
  const { bacaan, problems, replace, template } = input;
  const masked = privateCells(bacaan);
  const repaired = repairedCells(bacaan, replace);
  const copied = copiedSheets(bacaan).map((sheet) =>
    copyTable(sheet, { ...input, ...{ repaired, masked } }),
  );
  const names = new Set(copied.map(({ name }) => name));
  const guide = template?.tables.filter(({ page }) => page) ?? [];
  return {
    title: repaired.length === 0 ? "Buku kerja yang ditandai" : "Buku kerja yang dibetulkan",
    tables: [
      ...(repaired.length === 0 ? [] : [repairTable(repaired, names)]),
      ...(problems.length === 0 ? [] : [problemTable(problems, names)]),
      ...guide,
      ...copied,
    ],
    lists: template?.lists ?? listsOf(copied),
    ...(template?.footer === undefined ? {} : { footer: template.footer }),
  };
}

/** Whether the copy fits into a browser: a cell far away makes a small workbook a huge table. */
export function isMarkable({ bacaan, problems }: MarkedInput): boolean {
  const cells = copiedSheets(bacaan).reduce((sum, { rows }) => {
    const width = Math.max(0, ...rows.map((row) => (row.at(-1)?.column ?? 0) + 1));
    return sum + width * (rows.at(-1)?.[0]?.row ?? 0);
  }, 0);
  return cells <= MOST_CELLS_COPIED && problems.length <= MOST_PROBLEMS;
}

const MOST_CELLS_COPIED = 150_000;
const MOST_PROBLEMS = 20_000;

/** Where the copy is meant to say something else than the workbook it was made from. */
export function meantChanges({ bacaan, replace }: MarkedInput): MeantChanges {
  const copied = new Set(copiedSheets(bacaan).map(({ name }) => name));
  const repaired = repairedCells(bacaan, replace).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return {
    cells: new Set([...privateCells(bacaan), ...repaired]),
    sheets: new Set([...bacaan.book.sheets.keys()].filter((name) => !copied.has(name))),
  };
}

function privateCells({ problems }: Bacaan): ReadonlySet<string> {
  const found = problems.filter(({ code }) => code === "data-pribadi");
  return new Set(found.map(({ place }) => `${place.sheet}!${place.cell}`));
}

/** The sheets that a template has, and those whose names are only misspelt. */
function copiedSheets({ book, sheets, problems }: Bacaan): readonly Sheet[] {
  const own = new Set([...sheets.values()].map(({ spec }) => spec.sheet));
  const misspelt = new Set(
    problems
      .filter(({ code, suggestions = [] }) => {
        return code === "lembar-tidak-dikenal" && suggestions.some((name) => own.has(name));
      })
      .map(({ place }) => place.sheet),
  );
  return [...book.sheets.values()].filter(
    ({ name }) => own.has(name) || (misspelt.has(name) && SHEET_NAME.test(name)),
  );
}

/** What any program takes for the name of a sheet. */
const SHEET_NAME = /^[\p{L}\p{N}_ .-]{1,31}$/u;

function repairedCells({ book, sheets }: Bacaan, replace?: Replace): readonly RepairedCell[] {
  if (!replace) return [];
  return [...sheets.values()].flatMap(({ spec, lembar }) => {
    const cells = book.sheets.get(spec.sheet)?.rows.flat() ?? [];
    return cells.flatMap(({ address, value }) => {
      const put = replace(spec.sheet, address);
      const letters = address.replace(/\d+$/, "");
      const field = spec.fields.find(
        ({ key }) => lembar.kolom[key] === letters || lembar.sel?.[key] === address,
      );
      const place = { sheet: spec.sheet, cell: address, column: field?.heading ?? "" };
      return put && put.value !== value ? [{ ...place, before: value, after: put.value }] : [];
    });
  });
}

function listsOf(tables: readonly WriteTable[]): WriteBook["lists"] {
  const ids = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ list }) => list ?? [])));
  return new Map(
    [...ids].map((id) => [id, (LISTS.get(id)?.butir ?? []).map(({ label }) => label)]),
  );
}
