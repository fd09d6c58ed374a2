import type { SiteIndex } from "../views/site-index.ts";
import type { Sel, Tabel } from "../views/tabel.ts";
import { findTopikView, type Topik } from "../views/topik/topik.ts";
import { makeEdisi, makeSite, type MadeEdisi } from "./make-edisi.ts";
import { KLATEN } from "./make-workbook.ts";

/** A topic's page about Klaten, of these editions and nothing else. */
export function topikOf(topik: Topik, ...editions: readonly MadeEdisi[]) {
  const index = makeSite({ editions: editions.map(makeEdisi) });
  const view = findTopikView(index, KLATEN, topik);
  if (!view) throw new Error(`no page: ${topik.id}`);
  return view;
}

/** All that the page says in sentences. */
export function sentencesOf({ kalimat, bagian }: ReturnType<typeof topikOf>): string {
  return [...kalimat, ...bagian.flatMap((part) => [...part.kalimat, ...part.catatan])].join(" ");
}

/** Throws if the page has no such table. */
export function tableIn({ bagian }: ReturnType<typeof topikOf>, id: string): Tabel {
  const table = bagian.flatMap(({ tabel }) => tabel).find((one) => one.id === id);
  if (!table) throw new Error(`no such table: ${id}`);
  return table;
}

/** The cell of a row, found by its region or its first cell, in a column. */
export function cellAt({ kolom, baris }: Tabel, row: string, column: string): Sel {
  const at = kolom.findIndex(({ id }) => id === column);
  const cell = baris.find(({ kode, sel }) => kode === row || sel[0]?.teks === row)?.sel[at];
  if (!cell) throw new Error(`no such cell: ${row} ${column}`);
  return cell;
}

/** Cells of a row in some columns, as words. */
export function wordsAt(table: Tabel, row: string, columns: readonly string[]): readonly string[] {
  return columns.map((column) => cellAt(table, row, column).teks);
}

/** Tables with a row for each part of the region. */
export function areaTables(index: SiteIndex, kode: string, topik: Topik): readonly Tabel[] {
  const parts = findTopikView(index, kode, topik)?.bagian ?? [];
  return parts.flatMap(({ tabel }) => tabel).filter(({ id }) => id.endsWith("-per-wilayah"));
}
