import { compareText } from "../base/format.ts";
import type { Draft } from "../records/drafts.ts";
import type { Edisi } from "../records/edisi.ts";
import { SHEET_SPECS, type SheetSpec } from "../records/fields.ts";
import type { SheetKey } from "../records/schemas.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import {
  baseRows,
  changedFields,
  hasColumn,
  hasSheet,
  isOther,
  isReplaced,
  type MergeInput,
} from "./sides.ts";
import { cellConflict, rowConflict, type Bentrok, type Versions } from "./conflict.ts";
import { isSameValue, pairRows, rowsOf, type Row, type RowPair } from "./rows.ts";

export interface Gabungan {
  /** Rows by sheet, `_meta` among them; not to be written while there are conflicts. */
  readonly rows: ReadonlyMap<SheetKey, readonly Draft[]>;
  readonly bentrok: readonly Bentrok[];
  /** Rows that each side changed, added or took away. */
  readonly diubah: { readonly kita: number; readonly mereka: number };
}

/**
 * Joins what both sides changed, by sheet, row and column. The same cell changed to two values, and a
 * row that one side took away and the other changed, are conflicts: a person decides.
 */
export function mergeEditions(input: MergeInput): Gabungan {
  const bentrok: Bentrok[] = [];
  const diubah = { kita: 0, mereka: 0 };
  const rows = SHEET_SPECS.map((spec) => {
    const merged = mergeSheet(spec, input);
    for (const { conflicts, from } of merged) {
      bentrok.push(...conflicts);
      if (from !== undefined && from !== "mereka") diubah.kita += 1;
      if (from !== undefined && from !== "kita") diubah.mereka += 1;
    }
    return [spec.key, merged.flatMap(({ row }) => (row ? [row] : []))] as const;
  });
  return { rows: new Map(rows), bentrok, diubah };
}

interface MergedRow {
  /** Absent for a row that is gone. */
  readonly row?: Draft;
  readonly conflicts: readonly Bentrok[];
  /** Who changed it; absent if nobody did. */
  readonly from?: "kita" | "mereka" | "keduanya" | undefined;
}

function mergeSheet(spec: SheetSpec, input: MergeInput): readonly MergedRow[] {
  const { registry } = input;
  const base = baseRows(input, spec);
  // Who sent the workbook without this sheet says nothing about its rows.
  const rowsIn = (side: Edisi) => (hasSheet(side, spec) ? rowsOf(side, spec) : base);
  const ours = pairRows(spec, { lama: base, baru: rowsIn(input.kita) }, registry);
  const theirs = pairRows(spec, { lama: base, baru: rowsIn(input.mereka) }, registry);
  const [inOurs, inTheirs] = [successors(ours), successors(theirs)];
  const kept = base.map((row) => ({
    asal: row,
    kita: inOurs.get(row),
    mereka: inTheirs.get(row),
  }));
  const additions = pairRows(spec, { lama: addedIn(ours), baru: addedIn(theirs) }, registry)
    .flatMap((pair) => apart(spec, pair, registry))
    .map((versions) => mergeRow(spec, versions, input))
    .map((merged) => ({ merged, key: orderKey(spec, merged) }))
    .sort((left, right) => compareText(left.key, right.key));
  return [
    ...kept.map((versions) => mergeRow(spec, versions, input)),
    ...additions.map(({ merged }) => merged),
  ];
}

/** What the row says once it is joined: the same whichever side is called ours. A blank is first. */
function orderKey({ identity }: SheetSpec, { row = {} }: MergedRow): string {
  return `${identity.map((key) => row[key] ?? "").join(" ")} ${JSON.stringify(row)}`;
}

function successors(pairs: readonly RowPair[]): ReadonlyMap<Row, Row> {
  return new Map(pairs.flatMap(({ lama, baru }) => (lama && baru ? [[lama, baru] as const] : [])));
}

function addedIn(pairs: readonly RowPair[]): readonly Row[] {
  return pairs.flatMap(({ lama, baru }) => (!lama && baru ? [baru] : []));
}

/** Rows added on both sides are one row, unless they name different things: then they are two. */
function apart(
  spec: SheetSpec,
  { lama: kita, baru: mereka }: RowPair,
  registry: Registry,
): readonly Versions[] {
  const differ = spec.identity.some((key) =>
    isOther(kita?.[key] ?? null, mereka?.[key] ?? null, registry),
  );
  const asal = undefined;
  return differ
    ? [
        { asal, kita, mereka: undefined },
        { asal, kita: undefined, mereka },
      ]
    : [{ asal, kita, mereka }];
}

function mergeRow(spec: SheetSpec, versions: Versions, input: MergeInput): MergedRow {
  const { asal, kita, mereka } = versions;
  if (kita && mereka)
    return isReplaced(spec, versions, input)
      ? { conflicts: [rowConflict(spec, versions, input)] }
      : mergeCells(spec, { asal, kita, mereka }, input);
  const left = kita ?? mereka;
  if (!left) return { conflicts: [], from: "keduanya" };
  if (!asal) return { row: valuesOf(spec, left), conflicts: [], from: kita ? "kita" : "mereka" };
  const changed = changedFields(spec, versions, input)[kita ? "kita" : "mereka"];
  if (changed.length === 0) return { conflicts: [], from: kita ? "mereka" : "kita" };
  return { conflicts: [rowConflict(spec, versions, input)] };
}

/** Both sides said when they reported; what they report together is of the later day. */
const LATER = new Set(["meta.tanggal_laporan", "meta.versi_templat"]);

function laterOf(left: Draft[string], right: Draft[string]): Draft[string] {
  return compareText(String(left ?? ""), String(right ?? "")) > 0 ? left : right;
}

/** Column by column; without an original a blank gives way to what the other side says. */
function mergeCells(
  spec: SheetSpec,
  versions: Versions & { readonly kita: Row; readonly mereka: Row },
  input: MergeInput,
): MergedRow {
  const { registry } = input;
  const row: Draft = {};
  const conflicts: Bentrok[] = [];
  const changed = { kita: false, mereka: false };
  for (const field of spec.fields) {
    const { key } = field;
    const asal = versions.asal?.[key] ?? null;
    const said = (side: "kita" | "mereka") =>
      hasColumn(input[side], spec, key) ? (versions[side][key] ?? null) : asal;
    const [kita, mereka] = [said("kita"), said("mereka")];
    const byUs = !isSameValue(asal, kita, registry);
    const byThem = !isSameValue(asal, mereka, registry);
    row[key] = byUs ? kita : mereka;
    changed.kita ||= byUs;
    changed.mereka ||= byThem;
    if (!byUs || !byThem || isSameValue(kita, mereka, registry)) continue;
    if (LATER.has(`${spec.key}.${key}`)) row[key] = laterOf(kita, mereka);
    else conflicts.push(cellConflict(spec, versions, { ...input, field }));
  }
  const from = changed.kita ? (changed.mereka ? "keduanya" : "kita") : "mereka";
  return { row, conflicts, ...(changed.kita || changed.mereka ? { from } : {}) };
}

function valuesOf({ fields }: SheetSpec, row: Row): Draft {
  return Object.fromEntries(fields.map(({ key }) => [key, row[key] ?? null]));
}
