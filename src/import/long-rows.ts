import { MARK_SHEETS, type MarkSheet } from "../records/sasaran.ts";
import type { FieldValue } from "../records/parse.ts";
import { getSheetSpec } from "../records/fields.ts";
import type { TemplateRow } from "../records/template.ts";
import type { Dialog } from "./dialog.ts";
import { statusField } from "./marks.ts";
import type { CoopDraft } from "./resolve.ts";
import type { RowMark } from "./row-drafts.ts";

/** What the marks of one koperasi come to on one long sheet. */
export interface LongRows {
  readonly rows: readonly TemplateRow[];
  /** The answer on Koperasi; null while it is not known, or a tick waits for its meaning. */
  readonly flag: "ada" | "belum" | null;
  /** The recap says "ada" and nothing that a row could be made of. */
  readonly withoutDetail: boolean;
  /** The recap says both. */
  readonly contradicts: boolean;
}

/** Kinds that a recap must list before "belum" in all of them means none at all. */
const COVERS = 5;

/** What a bare tick in columns of this sheet means: asked once for all of them. */
export function askMeaning(
  sheet: MarkSheet,
  coops: readonly CoopDraft[],
  dialog: Dialog,
): string | undefined {
  const bare = coops.flatMap(({ marks }) =>
    marks.filter((mark) => mark.sheet === sheet && isBare(mark)),
  );
  if (bare.length === 0) return undefined;
  const { sheet: name } = getSheetSpec(sheet);
  const butir = statusField(sheet).list?.butir ?? [];
  const answer = dialog.ask({
    id: `arti-tanda:${sheet}`,
    tanya: `${name}: ${bare.length} tanda menyatakan ada, tetapi tidak menyebut tahapnya. Bagaimana ditulis?`,
    calon: [
      ...butir.map(({ id, label }) => ({ pilih: id, arti: label })),
      { pilih: "kosong", arti: `jangan dipindahkan ke lembar ${name}` },
    ],
    jumlah: bare.length,
    contoh: [],
    tetap: true,
  });
  return answer === "kosong" ? undefined : answer;
}

function isBare({ mark, status }: RowMark): boolean {
  return mark.kind === "ada" && mark.status === undefined && status === undefined;
}

/** The rows of a long sheet for one koperasi, and what Koperasi answers so that both agree. */
export function longRowsOf(
  { kode, ke, marks, counts, values }: CoopDraft,
  sheet: MarkSheet,
  meaning: string | undefined,
): LongRows {
  const own = joinMarks(marks.filter((mark) => mark.sheet === sheet));
  const rows = own.flatMap((mark) => rowsOf(mark, { kode, ke, meaning }));
  const stated = statedFlag(values.get(MARK_SHEETS[sheet].flag), counts.get(sheet));
  const open = own.some((mark) => isBare(mark)) && meaning === undefined;
  const none =
    own.length >= COVERS && sheet === "gerai" && own.every(({ mark }) => mark.kind === "belum");
  const contradicts = stated === "belum" && (rows.length > 0 || open);
  if (contradicts) return { rows: [], flag: null, withoutDetail: false, contradicts };
  if (open) return { rows: [], flag: null, withoutDetail: false, contradicts };
  if (rows.length > 0) return { rows, flag: "ada", withoutDetail: false, contradicts };
  const flag = stated === "belum" || (none && stated === null) ? "belum" : null;
  return { rows, flag, withoutDetail: stated === "ada", contradicts };
}

/**
 * Two tables, or a list and a column of ticks, that speak of one thing do not make two of it: of each
 * kind and stage the most that is said in one place counts, and a stage says more than a bare tick.
 */
function joinMarks(marks: readonly RowMark[]): readonly RowMark[] {
  const staged = new Set(
    marks.filter((each) => stageOf(each) !== undefined).map(({ butir }) => butir),
  );
  const joined = new Map<string, RowMark>();
  for (const each of marks) {
    if (isBare(each) && staged.has(each.butir)) continue;
    const key = `${each.butir} ${each.mark.kind} ${stageOf(each) ?? ""}`;
    const known = joined.get(key);
    if (!known || countOf(known) < countOf(each)) joined.set(key, each);
  }
  return [...joined.values()];
}

function stageOf({ mark, status }: RowMark): string | undefined {
  return mark.kind === "ada" ? (mark.status ?? status) : undefined;
}

function countOf({ mark }: RowMark): number {
  return mark.kind === "ada" ? mark.count : 0;
}

function statedFlag(
  value: FieldValue | undefined,
  count: number | undefined,
): "ada" | "belum" | null {
  if (value === "ada" || (count !== undefined && count > 0)) return "ada";
  return value === "belum" || count === 0 ? "belum" : null;
}

interface Owner {
  readonly kode: string;
  readonly ke: number;
  readonly meaning: string | undefined;
}

function rowsOf(
  { sheet, butir, status, mark }: RowMark,
  { kode, ke, meaning }: Owner,
): TemplateRow[] {
  if (mark.kind === "belum") return [];
  const stage = mark.status ?? status ?? meaning;
  if (stage === undefined) return [];
  const { kind, status: statusKey } = MARK_SHEETS[sheet];
  const row: TemplateRow = {
    kode,
    ...(ke === 1 ? {} : { koperasi_ke: ke }),
    [kind]: butir,
    [statusKey]: stage,
    ...(mark.progres === undefined ? {} : { progres: mark.progres }),
  };
  return mark.count === 1 ? [row] : numbered(row, mark.count);
}

/** Rows alike to the last cell would be taken for one pasted twice. */
function numbered(row: TemplateRow, count: number): TemplateRow[] {
  return Array.from({ length: count }, (_, index) => ({
    ...row,
    catatan: `Ke-${index + 1} dari ${count} dalam rekap.`,
  }));
}
