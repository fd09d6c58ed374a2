import type { Problem } from "../base/problem.ts";
import type { Edisi } from "../records/edisi.ts";
import { getSheetSpec, SHEET_SPECS } from "../records/fields.ts";
import type { Change } from "./changes.ts";
import { maskedText } from "./isian.ts";
import { rowsOf } from "./rows.ts";

/** Why a change is looked at before the others. */
export interface Curiga {
  /** Code of the finding, a heading in data/README.md; "baris-hilang" for a row that vanished. */
  readonly kode: string;
  /** What is striking, in words. */
  readonly pesan: string;
  /** The steward's reason, from `Catatan`; null if there is none. */
  readonly alasan: string | null;
}

const UNIFORM = "nilai-seragam";

/** Findings of the rules that hold a report against the one before it, in the order of looking. */
const CODES: readonly string[] = [
  ...["nilai-melonjak", "nilai-mundur", "nilai-dikosongkan", UNIFORM],
];

/**
 * The changes that the rules found striking, and rows that vanished from a long sheet. Rules look at
 * the workbook, this at the change: a finding about a cell that did not change is left out.
 */
export function findSuspicions(
  changes: readonly Change[],
  baru: Edisi,
  temuan: readonly Problem[],
): ReadonlyMap<Change, Curiga> {
  const findings = new Map<string, Curiga>();
  for (const problem of temuan.filter(({ code }) => CODES.includes(code)))
    for (const cell of cellsOf(problem, baru)) findings.set(cell, curigaOf(problem));
  return new Map(
    changes.flatMap((change) => {
      const { sheet } = getSheetSpec(change.lembar);
      const found =
        change.field === null ? vanished(change) : findings.get(`${sheet}!${change.sel}`);
      return found ? [[change, found] as const] : [];
    }),
  );
}

/** What nobody explained comes first, then by kind of finding; below 0 if `left` is to be seen first. */
export function compareSuspicion(left: Curiga | null, right: Curiga | null): number {
  return rankOf(left) - rankOf(right) || orderOf(left) - orderOf(right);
}

/** Vanished rows last: a desa that falls silent takes many with it. */
function orderOf(curiga: Curiga | null): number {
  const order = CODES.indexOf(curiga?.kode ?? "");
  return order === -1 ? CODES.length : order;
}

function rankOf(curiga: Curiga | null): number {
  if (!curiga) return 2;
  return curiga.alasan === null ? 0 : 1;
}

/** A stated total belongs to its date: no template carries it into the next report. */
function vanished({ jenis, lembar }: Change): Curiga | undefined {
  if (jenis !== "baris-hilang" || lembar === "ringkasan") return undefined;
  return { kode: jenis, pesan: "baris ini tidak ada lagi.", alasan: null };
}

/** The cell of the finding; of one about a filled-down value every cell of the column with that value. */
function cellsOf({ code, place }: Problem, baru: Edisi): string[] {
  if (place.cell === undefined) return [];
  if (code !== UNIFORM) return [`${place.sheet}!${place.cell}`];
  const [, letters = "", number = ""] = place.cell.match(/([A-Z]+)(\d+)/) ?? [];
  const spec = SHEET_SPECS.find(({ sheet }) => sheet === place.sheet);
  if (!spec || spec.key === "meta") return [];
  const { kolom } = baru.lembar[spec.key];
  const field = Object.keys(kolom).find((key) => kolom[key] === letters) ?? "";
  const rows = rowsOf(baru, spec);
  const value = rows.find(({ baris }) => baris === Number(number))?.[field];
  return rows
    .filter((row) => row[field] === value)
    .map(({ baris }) => `${place.sheet}!${letters}${baris}`);
}

/** Rules put the reason behind the message: `… Catatan: "salah ketik bulan lalu"`. */
function curigaOf({ code, message }: Problem): Curiga {
  const [, pesan = message, alasan] = message.match(/(.*?) Catatan: "(.*)"$/s) ?? [];
  return {
    kode: code,
    pesan: maskedText(pesan),
    alasan: alasan === undefined ? null : maskedText(alasan),
  };
}
