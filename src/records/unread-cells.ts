import type { Problem } from "../base/problem.ts";
import { columnIndex } from "../workbook/cells.ts";
import type { CellBook } from "../workbook/read.ts";
import type { Draft } from "./drafts.ts";
import type { Lembar } from "./edisi.ts";
import type { TanpaKode } from "./rules/rule.ts";

interface Read {
  readonly lembar: Lembar<Draft>;
}

/** "Koperasi!AE9" of every cell of a row that stands under a merge: it is blank, but nobody emptied it. */
export function coveredCells(
  { sheets }: CellBook,
  drafts: ReadonlyMap<string, Read>,
): readonly string[] {
  return [...drafts.values()].flatMap(({ lembar }) =>
    (sheets.get(lembar.nama)?.merges ?? []).flatMap((range) => coveredBy(range, lembar)),
  );
}

function coveredBy(range: string, { nama, kolom, baris }: Lembar<Draft>): readonly string[] {
  const [, left = "", top, right = "", bottom] = range.match(/^([A-Z]+)(\d+):([A-Z]+)(\d+)$/) ?? [];
  const [first, last] = [columnIndex(left), columnIndex(right)];
  const columns = Object.values(kolom).filter((letters) => {
    const column = columnIndex(letters ?? "");
    return column >= first && column <= last;
  });
  if (columns.length === 0) return [];
  return baris
    .filter((row) => row.baris > 1 && row.baris >= Number(top) && row.baris <= Number(bottom))
    .flatMap((row) => columns.map((letters) => `${nama}!${letters}${row.baris}`));
}

/** Rows of Koperasi whose code is blank or could not be read, with the code that was meant. */
export function rowsWithoutCode(
  { nama, kolom, baris }: Lembar<Draft>,
  problems: readonly Problem[],
): readonly TanpaKode[] {
  const meant = new Map(
    problems
      .filter(({ place }) => place.sheet === nama)
      .map(({ place, repair }) => [place.cell, repair?.value] as const),
  );
  return baris
    .filter((row) => row["kode"] === null)
    .map((row) => {
      const kode = meant.get(`${kolom["kode"]}${row.baris}`);
      const desa = row["desa"];
      return {
        kode: typeof kode === "string" ? kode : undefined,
        desa: typeof desa === "string" ? desa : null,
      };
    });
}
