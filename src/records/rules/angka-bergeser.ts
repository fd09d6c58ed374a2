import { formatDate, formatList, formatNumber } from "../../base/format.ts";
import { quoteFound } from "../../base/problem.ts";
import type { Baris } from "../edisi.ts";
import { getSheetSpec, type Field } from "../fields.ts";
import { findShifts, wayBack, whereFrom, type Fit, type Shift } from "../shift.ts";
import type { Koperasi } from "../types.gen.ts";
import { lastDate, pairsOf, reasonOf } from "./previous.ts";
import { placeOf, type Breach, type Doubt, type Rule, type RuleContext } from "./rule.ts";

type Row = Baris<Koperasi>;
type Key = keyof Koperasi & string;
type Value = Koperasi[Key];

/** Rows that must fit their neighbour's old figure and not their own, with as many different figures. */
const FEWEST = 4;
/** A month changes a figure by this at most … */
const CLOSE = 0.05;
/** … and two villages that differ by more are not taken for each other. */
const FAR = 0.2;

/**
 * A column that fits the last report better when it is moved by a row: next month's figures pasted
 * beside their villages. A reason in `Catatan` says that it was the last report that had slipped.
 */
export const angkaBergeser: Rule = {
  code: "angka-bergeser",
  severity: "error",
  needsOwner: true,
  explainable: true,
  check: (context) => {
    const old = new Map(pairsOf(context).map(({ row, lama }) => [row, lama]));
    if (old.size === 0) return [];
    const rows = context.edisi.lembar.koperasi.baris.map((row) => ({ row, lama: old.get(row) }));
    const found = TELLING.flatMap((field) => shiftsOf(rows, field));
    return togetherOf(found).map((slips) => breachOf(context, slips, old));
  },
};

/** A column whose rows `shift` stand beside their villages. */
interface Slip {
  readonly field: Field;
  readonly shift: Shift<Row>;
}

/** Columns of which neighbours seldom have the same: figures, dates, numbers of documents, names. */
const TELLING = getSheetSpec("koperasi").fields.filter(
  ({ kind, key }) =>
    key !== "koperasi_ke" &&
    (["integer", "number", "masked", "date"].includes(kind) || /^(nomor|nama)_/.test(key)),
);

interface Lined {
  readonly row: Row;
  /** The same koperasi in the report before. */
  readonly lama: Row | undefined;
}

function shiftsOf(rows: readonly Lined[], field: Field): readonly Slip[] {
  const key = field.key as Key;
  const values = rows.map(({ row, lama }) => ({ row, now: row[key], own: lama?.[key] ?? null }));
  return findShifts(values, FEWEST, ({ now, own }, other) => fitOf(now, own, other.own))
    .filter(({ rows: shifted }) => new Set(shifted.map(({ now }) => now)).size >= FEWEST)
    .map(({ rows: shifted, by }) => ({
      field,
      shift: { rows: shifted.map(({ row }) => row), by },
    }));
}

function fitOf(now: Value, own: Value, other: Value): Fit {
  if (now === null && other === null) return "silent";
  if (differenceOf(now, other) > CLOSE) return "not-other";
  return own !== null && differenceOf(now, own) > FAR ? "other" : "silent";
}

/** 0 for the same, 1 for values that cannot be compared. */
function differenceOf(left: Value, right: Value): number {
  if (left === right) return 0;
  if (typeof left !== "number" || typeof right !== "number") return 1;
  return Math.abs(left - right) / Math.max(left, right);
}

/** Columns that slipped the same way at overlapping rows were pasted together. */
function togetherOf(slips: readonly Slip[]): readonly (readonly Slip[])[] {
  const groups: Slip[][] = [];
  for (const slip of slips) {
    const group = groups.find(([first]) => first && isTogether(first.shift, slip.shift));
    if (group) group.push(slip);
    else groups.push([slip]);
  }
  return groups;
}

function isTogether(left: Shift<Row>, right: Shift<Row>): boolean {
  const [[from, to], [start, end]] = [linesOf(left), linesOf(right)];
  return left.by === right.by && from <= end && start <= to;
}

/** First and last row of the sheet. */
function linesOf({ rows }: Shift<Row>): readonly [first: number, last: number] {
  return [rows[0]?.baris ?? 0, rows.at(-1)?.baris ?? 0];
}

const MOST_NAMED = 4;

function breachOf(
  context: RuleContext,
  slips: readonly Slip[],
  old: ReadonlyMap<Row, Row>,
): Breach {
  const { edisi } = context;
  const [first] = slips;
  const [row] = first?.shift.rows ?? [];
  if (!first || !row) throw new Error("angka-bergeser: a group without rows");
  const { field, shift } = first;
  const key = field.key as Key;
  const lines = slips.flatMap((slip) => linesOf(slip.shift));
  const titles = slips.slice(0, MOST_NAMED).map((slip) => slip.field.title);
  const more = slips.length > MOST_NAMED ? [`${slips.length - MOST_NAMED} kolom lain`] : [];
  const range = `baris ${Math.min(...lines)} sampai ${Math.max(...lines)}`;
  const fix = `pindahkan isi kolom itu ${wayBack(shift)}; bila laporan yang lalu yang bergeser, jelaskan di Catatan baris ${row.baris}.`;
  return {
    place: placeOf(edisi, edisi.lembar.koperasi, { row, field: key }),
    message: `isi ${range} tampaknya bergeser: ${formatList([...titles, ...more])} sama dengan laporan ${lastDate(context)} dari desa ${whereFrom(shift)}. ${row.desa} di baris ${row.baris} berisi ${shown(row[key])}; pada laporan itu ${shown(old.get(row)?.[key] ?? null)}.`,
    ...reasonOf(row, old.get(row), fix),
    doubt: doubtOf(slips),
  };
}

/** Of several columns that slipped together the others slipped too, though they do not show it. */
function doubtOf(slips: readonly Slip[]): Doubt {
  const rows = slips.flatMap(({ shift }) => shift.rows.map(({ baris }) => baris));
  return slips.length >= WHOLE ? { rows } : { rows, fields: slips.map(({ field }) => field.key) };
}

const WHOLE = 3;

function shown(value: Value): string {
  if (typeof value === "number") return quoteFound(formatNumber(value));
  const text = String(value ?? "");
  return quoteFound(/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text);
}
