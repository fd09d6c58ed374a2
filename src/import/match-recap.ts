import type { Dialog } from "./dialog.ts";
import { textOf } from "./grid.ts";
import type { Layout } from "./layout.ts";
import { matchRows, type Matches } from "./match.ts";
import type { Regions } from "./regions.ts";

export type MatchedRecap = Matches;

/** Finds the desa of every row that is about one. */
export function matchRecap(
  layout: Layout,
  { regions, dialog }: { readonly regions: Regions; readonly dialog: Dialog },
): MatchedRecap {
  const rows = layout.rows.filter(({ kind }) => kind === "data");
  return matchRows(rows, {
    regions,
    dialog,
    coopName: ({ table, row }) => {
      const { koperasi } = layout.rolesOf(table);
      return koperasi === undefined ? "" : textOf(table.grid.at(row, koperasi));
    },
  });
}
