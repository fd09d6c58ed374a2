import { getSheetSpec } from "../records/fields.ts";
import { FLAG_SHEETS } from "../records/flag-sheets.ts";
import { MARK_SHEETS, type MarkSheet } from "../records/sasaran.ts";
import type { SheetKey } from "../records/schemas.ts";
import type { TemplateContent, TemplateRow } from "../records/template.ts";
import type { Dialog } from "./dialog.ts";
import { askMeaning, longRowsOf } from "./long-rows.ts";
import type { CoopDraft } from "./resolve.ts";
import type { RowDraft } from "./row-drafts.ts";
import type { Adjustment } from "./tidy.ts";

/** Columns of Koperasi that answer for a long sheet. */
const FLAGS = Object.entries(FLAG_SHEETS);

export interface Finished {
  readonly rows: TemplateContent["rows"];
  readonly adjustments: readonly Adjustment[];
}

/** The rows of the template: long sheets, and a Koperasi whose answers agree with them. */
export function finishRows(
  coops: readonly CoopDraft[],
  long: readonly RowDraft[],
  dialog: Dialog,
): Finished {
  const tally = new Map<string, number>();
  const direct = directRows(long, tally);
  const meanings = new Map(
    (Object.keys(MARK_SHEETS) as MarkSheet[]).map((sheet) => [
      sheet,
      askMeaning(sheet, coops, dialog),
    ]),
  );
  const owned = byOwner(direct);
  const made = new Map<SheetKey, TemplateRow[]>(
    [...direct].map(([sheet, rows]) => [sheet, [...rows]]),
  );
  const koperasi = coops.map((coop) => {
    const values: Record<string, string | number | null> = Object.fromEntries(coop.values);
    for (const [flag, sheet] of FLAGS) {
      const own = owned.get(`${sheet} ${coop.kode} ${coop.ke}`) ?? [];
      const answer = flagOf(coop, { flag, sheet, own, meaning: meanings.get(sheet as MarkSheet) });
      for (const row of answer.rows) addTo(made, sheet, row);
      if (answer.flag === null) delete values[flag];
      else values[flag] = answer.flag;
      if (answer.note !== undefined) count(tally, `${getSheetSpec(sheet).sheet}: ${answer.note}`);
    }
    return { kode: coop.kode, ...values, ...(coop.ke === 1 ? {} : { koperasi_ke: coop.ke }) };
  });
  const filled = [...made].filter(([, rows]) => rows.length > 0);
  return {
    rows: { koperasi, ...Object.fromEntries(filled) },
    adjustments: [...tally].map(([apa, jumlah]) => ({ apa, jumlah })),
  };
}

/** Rows of long sheets by "gerai 33.10.15.2015 1": sheet, desa and koperasi. */
function byOwner(
  direct: ReadonlyMap<SheetKey, readonly TemplateRow[]>,
): ReadonlyMap<string, readonly TemplateRow[]> {
  const owned = new Map<string, TemplateRow[]>();
  for (const [sheet, rows] of direct) {
    for (const row of rows) addTo(owned, `${sheet} ${row["kode"]} ${row["koperasi_ke"] ?? 1}`, row);
  }
  return owned;
}

function addTo<Key>(rows: Map<Key, TemplateRow[]>, key: Key, row: TemplateRow): void {
  const known = rows.get(key);
  if (known) known.push(row);
  else rows.set(key, [row]);
}

interface FlagInput {
  readonly flag: string;
  readonly sheet: SheetKey;
  /** Rows of the long sheet that the recap keeps as rows. */
  readonly own: readonly TemplateRow[];
  readonly meaning: string | undefined;
}

interface FlagAnswer {
  readonly flag: "ada" | "belum" | null;
  readonly rows: readonly TemplateRow[];
  readonly note?: string;
}

const WITHOUT_DETAIL =
  "rekap menyebut ada tanpa rinciannya; dikosongkan, karena Ada perlu barisnya";
const CONTRADICTS = "rekap menyebut belum dan ada sekaligus; dikosongkan";

function flagOf(coop: CoopDraft, { flag, sheet, own, meaning }: FlagInput): FlagAnswer {
  const stated = coop.values.get(flag);
  if (own.length > 0) {
    return stated === "belum"
      ? { flag: "ada", rows: [], note: "barisnya ada; Belum diganti Ada" }
      : { flag: "ada", rows: [] };
  }
  if (!(sheet in MARK_SHEETS)) {
    if (stated === "belum") return { flag: "belum", rows: [] };
    return stated === "ada"
      ? { flag: null, rows: [], note: WITHOUT_DETAIL }
      : { flag: null, rows: [] };
  }
  const marks = longRowsOf(coop, sheet as MarkSheet, meaning);
  const note = marks.contradicts ? CONTRADICTS : marks.withoutDetail ? WITHOUT_DETAIL : undefined;
  return { flag: marks.flag, rows: marks.rows, ...(note === undefined ? {} : { note }) };
}

/** Tables that keep a row per outlet, partner or asset; rows without their kind or stage stay out. */
function directRows(
  long: readonly RowDraft[],
  tally: Map<string, number>,
): Map<SheetKey, TemplateRow[]> {
  const rows = new Map<SheetKey, TemplateRow[]>();
  for (const { kode, sheet, values } of long) {
    const spec = getSheetSpec(sheet);
    const row: TemplateRow = { kode, ...Object.fromEntries(values) };
    const lacking = spec.fields.find(
      ({ key, required }) => required && (row[key] ?? null) === null,
    );
    if (lacking) count(tally, `${spec.sheet}: baris tanpa ${lacking.heading} tidak dipindahkan`);
    else addTo(rows, sheet, row);
  }
  return rows;
}

function count(tally: Map<string, number>, apa: string): void {
  tally.set(apa, (tally.get(apa) ?? 0) + 1);
}
