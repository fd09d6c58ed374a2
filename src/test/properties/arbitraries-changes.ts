import fc from "fast-check";
import { getSheetSpec } from "../../records/fields.ts";
import type { SheetKey } from "../../records/schemas.ts";
import { rowsWith, type Rows, type Values } from "./arbitraries-rows.ts";

/** One thing that somebody did to a report. */
interface Deed {
  readonly sheet: SheetKey;
  readonly how: "drop" | "change" | "empty" | "add" | "sketch" | "double" | "move";
  /** Which row, counted around. */
  readonly at: number;
  /** Which column, counted around. */
  readonly column: number;
}

const SHEETS = [
  ...(["koperasi", "gerai", "kemitraan", "aset", "pelatihan"] as const),
  ...(["usaha", "potensi", "inventaris", "ringkasan"] as const),
];

/** Deeds to one or two sheets, so that two people meet. */
const deeds: fc.Arbitrary<readonly [readonly Deed[], readonly Deed[]]> = fc
  .subarray(SHEETS, { minLength: 1, maxLength: 2 })
  .chain((sheets) => {
    const some = fc.array(
      fc.record({
        sheet: fc.constantFrom(...sheets),
        how: fc.constantFrom("drop", "change", "empty", "add", "sketch", "double", "move"),
        at: fc.nat(3),
        column: fc.nat(60),
      }),
      { maxLength: 6 },
    );
    return fc.tuple(some, some);
  });

/** A report, and what two people made of it. */
export interface Versions {
  readonly asal: Rows;
  readonly kita: Rows;
  readonly mereka: Rows;
}

/** Values that are put in come from two other reports: now and then both people take the same. */
export const versions: fc.Arbitrary<Versions> = fc
  .tuple(rowsWith(6), rowsWith(6), deeds, fc.boolean())
  .map(([asal, pool, [ours, theirs], isShared]) => ({
    asal,
    kita: changed(asal, pool, ours),
    mereka: changed(asal, pool, isShared ? [...ours.slice(0, 2), ...theirs] : theirs),
  }));

function changed(rows: Rows, pool: Rows, deeds: readonly Deed[]): Rows {
  return deeds.reduce((before, deed) => {
    const { sheet } = deed;
    const after = changedSheet(before[sheet] ?? [], pool[sheet] ?? [], deed);
    return { ...before, [sheet]: sheet === "koperasi" ? eachOnce(after) : after };
  }, rows);
}

function changedSheet(
  rows: readonly Values[],
  pool: readonly Values[],
  { sheet, how, at, column }: Deed,
): readonly Values[] {
  const more = pool[at % Math.max(1, pool.length)];
  if (how === "add") return more ? [...rows, more] : rows;
  if (how === "sketch") return more ? [...rows, sketched(more, { sheet, column })] : rows;
  const index = at % Math.max(1, rows.length);
  const row = rows[index];
  if (!row) return rows;
  if (how === "drop") return rows.toSpliced(index, 1);
  if (how === "double") return rows.toSpliced(index, 0, row);
  if (how === "move") return [...rows.toSpliced(index, 1), row];
  const { fields, identity } = getSheetSpec(sheet);
  const free = fields.filter(({ key, required }) => !identity.includes(key) && !required);
  const key = free[column % free.length]?.key ?? "";
  return rows.with(index, how === "empty" ? without(row, key) : { ...row, ...only(more, key) });
}

/** What says which row it is, and one cell more: what somebody knows who knows little. */
function sketched(row: Values, { sheet, column }: Pick<Deed, "sheet" | "column">): Values {
  const { fields, identity } = getSheetSpec(sheet);
  const kept = new Set([
    ...identity,
    ...fields.flatMap(({ key, required }) => (required ? [key] : [])),
    fields[column % fields.length]?.key,
  ]);
  return Object.fromEntries(Object.entries(row).filter(([key]) => kept.has(key)));
}

function without(row: Values, key: string): Values {
  const { [key]: _gone, ...rest } = row;
  return rest;
}

function only(row: Values | undefined, key: string): Values {
  return row?.[key] === undefined ? {} : { [key]: row[key] };
}

/** A desa has one first and one second koperasi: other workbooks are refused. */
function eachOnce(rows: readonly Values[]): readonly Values[] {
  const byId = new Map(rows.map((row) => [`${row["kode"]} ${row["koperasi_ke"]}`, row]));
  return [...byId.values()];
}
