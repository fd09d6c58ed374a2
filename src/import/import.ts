import type { Problem } from "../base/problem.ts";
import type { TemplateContent } from "../records/template.ts";
import type { Pemetaan } from "../records/types.gen.ts";
import { desaOn } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { readWorkbook, type CellBook } from "../workbook/read.ts";
import { Dialog, type Asked } from "./dialog.ts";
import { finishRows } from "./finish.ts";
import { withoutLongTexts } from "./long-texts.ts";
import { matchRecap, type MatchedRecap } from "./match-recap.ts";
import { readPemetaan, workingPemetaan } from "./pemetaan.ts";
import { readCells } from "./read-cells.ts";
import { readLayout, type Layout } from "./layout.ts";
import { regionsOf } from "./regions.ts";
import { resolveRows } from "./resolve.ts";
import { rowDrafts, type RowDraft } from "./row-drafts.ts";
import type { SettledColumn } from "./settle.ts";
import { compareSums, type SumDifference } from "./sums.ts";
import { tidyCoops, type Adjustment } from "./tidy.ts";
import { titleWarnings } from "./title.ts";

/** A recap, and what it is to become a workbook of. */
export interface RecapInput {
  readonly bytes: Uint8Array;
  /** Name of the file, as a person reads it. */
  readonly berkas: string;
  readonly registry: Registry;
  readonly kabupaten: string;
  /** YYYY-MM-DD */
  readonly tanggal_data: string;
  /** Decisions of before; later ones win. */
  readonly pemetaan?: readonly Pemetaan[];
  /** Take every answer that the recap itself speaks for. */
  readonly yakin?: boolean;
}

export interface ImportResult {
  /** What the gate says of the file. */
  readonly problems: readonly Problem[];
  /** Absent if the file cannot be read at all. */
  readonly hasil?: Hasil;
}

/** What a recap was understood as. */
export interface Hasil {
  readonly kabupaten: string;
  readonly tanggal_data: string;
  readonly layout: Layout;
  readonly matched: MatchedRecap;
  readonly columns: readonly SettledColumn[];
  /** Codes of desa that the recap does not speak of. */
  readonly tanpaBaris: readonly string[];
  /** Every question, answered or not. */
  readonly pertanyaan: readonly Asked[];
  /** Given answers that their question does not allow. */
  readonly jawabanDitolak: ReadonlyMap<string, string>;
  readonly peringatan: readonly string[];
  readonly penyesuaian: readonly Adjustment[];
  readonly selisih: readonly SumDifference[];
  /** All that is certain or answered, for the template. */
  readonly rows: TemplateContent["rows"];
  /** The file beside the result, in which the questions are answered. */
  readonly pemetaan: Pemetaan;
}

/**
 * Reads a recap of any layout into rows of the template. Pure: the same recap and answers give the
 * same rows. What is uncertain stays blank and is asked; nothing is taken from earlier reports.
 */
export function importRecap(input: RecapInput): ImportResult {
  const { book, problems } = readWorkbook(input.bytes, input.berkas);
  return book ? { problems, hasil: importBook(book, input) } : { problems };
}

/** The same for cells that were read already. */
export function importBook(found: CellBook, input: Omit<RecapInput, "bytes">): Hasil {
  const { book, warnings } = withoutLongTexts(found);
  const { registry, kabupaten, tanggal_data, pemetaan = [], yakin = false } = input;
  const decisions = readPemetaan(pemetaan);
  const dialog = new Dialog(decisions.answers, yakin);
  const regions = regionsOf(registry, kabupaten, tanggal_data);
  const layout = readLayout(book, { regions, dialog, decisions });
  const matched = matchRecap(layout, { regions, dialog });
  const columns = readCells(layout, matched, { book, registry, tanggal_data, dialog });
  const drafts = rowDrafts(matched.rows, columns, (row) => layout.aboutTable(row.table));
  const ofCoops = drafts.filter(({ sheet }) => sheet === "koperasi");
  const tidied = tidyCoops(resolveRows(ofCoops, { dialog, registry }), dialog);
  const long = drafts.filter(({ sheet }) => sheet !== "koperasi");
  const finished = finishRows(tidied.coops, long, dialog);
  const named = new Set(matched.rows.map(({ kodeDesa }) => kodeDesa));
  return {
    kabupaten,
    tanggal_data,
    layout,
    matched,
    columns,
    tanpaBaris: desaOn(registry, kabupaten, tanggal_data).filter((kode) => !named.has(kode)),
    pertanyaan: dialog.asked,
    jawabanDitolak: dialog.refused,
    peringatan: [
      ...warnings,
      ...titleWarnings(layout.sheets, { registry, kabupaten, tanggal_data }),
    ],
    penyesuaian: [...clashes(drafts), ...tidied.adjustments, ...finished.adjustments],
    selisih: compareSums(layout.rows, columns),
    rows: finished.rows,
    pemetaan: workingPemetaan(kabupaten, layout.columns, dialog.asked),
  };
}

/** Rows in which the columns of ticks for one question say two things. */
function clashes(drafts: readonly RowDraft[]): readonly Adjustment[] {
  const jumlah = drafts.filter(({ values }) => [...values.values()].includes(null)).length;
  return jumlah === 0 ? [] : [{ jumlah, apa: "dua jawaban ditandai sekaligus; dikosongkan" }];
}
