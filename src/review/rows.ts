import type { Draft } from "../records/drafts.ts";
import { cellOf, type Baris, type Edisi, type Lembar } from "../records/edisi.ts";
import type { SheetSpec } from "../records/fields.ts";
import type { SheetKey } from "../records/schemas.ts";
import { normalise } from "../records/text.ts";
import { currentKode } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";

/** A row of any sheet by the keys of its schema. */
export type Row = Baris<Draft>;

/** The same thing in two workbooks; one side is absent for a row that was added or taken away. */
export interface RowPair {
  /** Identity under today's codes, and the order among rows alike in it. */
  readonly kunci: string;
  readonly lama: Row | undefined;
  readonly baru: Row | undefined;
}

/** Rows of a sheet, whatever its schema; a sheet of keys and values has one. */
export function rowsOf(edisi: Edisi, spec: SheetSpec): readonly Row[] {
  if (spec.key === "meta") return [{ ...edisi.meta, baris: 1 } as unknown as Row];
  return edisi.lembar[spec.key].baris as unknown as readonly Row[];
}

/**
 * Which row of one workbook is which of the other, in the order of the new one, vanished rows last.
 * Rows are told apart by the sheet's identity under today's codes. Rows alike in it: those equal in
 * every cell first, then those that share most cells. What is left alone in both workbooks and differs only
 * in the second part of its identity (the partner's name, the date of a course) is one row, corrected.
 */
export function pairRows(
  spec: SheetSpec,
  { lama, baru }: { readonly lama: readonly Row[]; readonly baru: readonly Row[] },
  registry: Registry,
): readonly RowPair[] {
  const keys = keysOf(spec, registry);
  const partners = new Map<Row, Row>();
  const rest = { lama: new Set(lama), baru: new Set(baru) };
  const join = (old: Row, now: Row) => {
    partners.set(now, old);
    rest.lama.delete(old);
    rest.baru.delete(now);
  };
  for (const [olds, nows] of grouped(rest, keys.full)) joinGroup(olds, nows, join);
  for (const [olds, nows] of grouped(rest, keys.loose)) {
    const [[old], [now]] = [olds, nows];
    if (old && now && olds.length === 1 && nows.length === 1) join(old, now);
  }
  const numbered = numbering();
  return [
    ...baru.map((now) => {
      return { kunci: numbered(keys.full(now)), lama: partners.get(now), baru: now };
    }),
    ...[...rest.lama].map((old) => {
      return { kunci: numbered(keys.full(old)), lama: old, baru: undefined };
    }),
  ];
}

/** "AJ16", the cell of a row's field; null if there is no such row or column. */
export function addressOf(
  edisi: Edisi | undefined,
  sheet: SheetKey,
  ...[row, field]: readonly [Row | undefined, string]
): string | null {
  if (!edisi || !row) return null;
  if (sheet === "meta") return edisi.sel_meta[field] ?? null;
  const lembar = edisi.lembar[sheet] as unknown as Lembar<Draft>;
  return cellOf(lembar, row, field) ?? null;
}

/** True if two cells say the same; region codes are compared under today's codes. */
export function isSameValue(
  left: Draft[string] | undefined,
  right: Draft[string] | undefined,
  registry: Registry,
): boolean {
  if ((left ?? null) === (right ?? null)) return true;
  if (typeof left !== "string" || typeof right !== "string") return false;
  return KODE.test(left) && currentKode(registry, left) === currentKode(registry, right);
}

const KODE = /^\d{2}(\.\d{2}){2}\.\d{4}$/;

/** Fields that say whose row it is; the rest of the identity says which of them. */
const OWNER = new Set(["kode", "koperasi_ke"]);

type Key = (row: Row) => string;

function keysOf(spec: SheetSpec, registry: Registry): { readonly full: Key; readonly loose: Key } {
  const own = spec.identity.filter((field) => OWNER.has(field));
  const which = spec.identity.filter((field) => !OWNER.has(field));
  return {
    full: keyOf([...own, ...which], registry),
    loose: keyOf([...own, ...which.slice(0, 1)], registry),
  };
}

/** Each row's key is asked for more than once, and spelling is costly to even out. */
function keyOf(fields: readonly string[], registry: Registry): Key {
  const known = new Map<Row, string>();
  return (row) => {
    const key = known.get(row) ?? fields.map((field) => keyPart(field, row, registry)).join("|");
    known.set(row, key);
    return key;
  };
}

function keyPart(field: string, row: Row, registry: Registry): string {
  const value = row[field] ?? null;
  if (field === "koperasi_ke") return String(value ?? 1);
  if (typeof value !== "string") return String(value ?? "");
  return KODE.test(value) ? currentKode(registry, value) : normalise(value);
}

/** "key|1" for the first, "key|2" for the second of equal keys. */
function numbering(): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return `${key}|${number}`;
  };
}

function grouped(
  { lama, baru }: { readonly lama: ReadonlySet<Row>; readonly baru: ReadonlySet<Row> },
  keyOf: Key,
): readonly (readonly [Row[], Row[]])[] {
  const groups = new Map<string, [Row[], Row[]]>();
  const groupOf = (row: Row) => {
    const key = keyOf(row);
    const group = groups.get(key) ?? [[], []];
    groups.set(key, group);
    return group;
  };
  for (const row of lama) groupOf(row)[0].push(row);
  for (const row of baru) groupOf(row)[1].push(row);
  return [...groups.values()].filter(([olds, nows]) => olds.length > 0 && nows.length > 0);
}

/** Equal rows first, then the most alike; a group may hold thousands. */
function joinGroup(olds: Row[], nows: Row[], join: (old: Row, now: Row) => void): void {
  if (olds.length === 1 && nows.length === 1) return join(olds[0] as Row, nows[0] as Row);
  const left = new Set(olds);
  const byContent = new Map<string, Row[]>();
  for (const old of [...olds].reverse()) {
    const content = contentOf(old);
    const alike = byContent.get(content);
    if (alike) alike.push(old);
    else byContent.set(content, [old]);
  }
  const unpaired = nows.filter((now) => {
    const same = byContent.get(contentOf(now))?.pop();
    if (!same) return true;
    left.delete(same);
    join(same, now);
    return false;
  });
  const pairs = left.size * unpaired.length > MOST_PAIRS ? inOrder : mostAlike;
  for (const [old, now] of pairs([...left], unpaired)) join(old, now);
}

/** Of more rows alike it would take too long to look at every pair. */
const MOST_PAIRS = 2_500;

type Pairs = readonly (readonly [Row, Row])[];

function inOrder(olds: readonly Row[], nows: readonly Row[]): Pairs {
  return olds.slice(0, nows.length).map((old, index) => [old, nows[index] as Row] as const);
}

/** Those that share most cells first; where several share as many, by their order. */
function mostAlike(olds: readonly Row[], nows: readonly Row[]): Pairs {
  const free = { olds: new Set(olds), nows: new Set(nows) };
  return olds
    .flatMap((old) => nows.map((now) => ({ old, now, alike: sharedCells(old, now) })))
    .sort((left, right) => right.alike - left.alike)
    .flatMap(({ old, now }) => {
      if (!free.olds.has(old) || !free.nows.has(now)) return [];
      free.olds.delete(old);
      free.nows.delete(now);
      return [[old, now] as const];
    });
}

function sharedCells(old: Row, now: Row): number {
  const keys = Object.keys(old).filter((key) => key !== "baris" && old[key] !== null);
  return keys.filter((key) => old[key] === now[key]).length;
}

function contentOf({ baris: _baris, ...values }: Row): string {
  return JSON.stringify(values);
}
