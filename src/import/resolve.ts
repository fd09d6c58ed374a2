import { formatList } from "../base/format.ts";
import { quoteFound } from "../base/problem.ts";
import { getField } from "../records/fields.ts";
import type { FieldValue } from "../records/parse.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { findNama } from "../wilayah/lineage.ts";
import type { Dialog } from "./dialog.ts";
import type { RowDraft } from "./row-drafts.ts";

/** One koperasi, put together from all rows about it. */
export interface CoopDraft extends Omit<RowDraft, "place" | "table" | "sheet"> {
  /** 2 for a second koperasi of the desa. */
  readonly ke: number;
}

export interface ResolveContext {
  readonly dialog: Dialog;
  readonly registry: Registry;
}

/**
 * Joins the rows of each desa. Rows of different tables complete each other; two rows of one table
 * are a question, because the second may be a second koperasi; nothing is ever overwritten.
 */
export function resolveRows(
  rows: readonly RowDraft[],
  context: ResolveContext,
): readonly CoopDraft[] {
  const byKode = groupBy(rows, ({ kode }) => kode);
  const parts = byKode.flatMap((same) => numbered(same, context));
  return joinParts(parts, context);
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

interface Part {
  readonly row: RowDraft;
  readonly ke: number;
}

/** Which koperasi of its desa each row is about; rows that wait for an answer are left out. */
function numbered(rows: readonly RowDraft[], context: ResolveContext): readonly Part[] {
  return groupBy(rows, ({ table }) => table).flatMap((same) => {
    const telling = same.filter(saysSomething);
    const rivals = telling.length === 0 ? same.slice(0, 1) : telling;
    const explicit = rivals.map((row) => Number(row.values.get("koperasi_ke") ?? 1));
    if (new Set(explicit).size === rivals.length) {
      return rivals.map((row, index) => ({ row, ke: explicit[index] ?? 1 }));
    }
    const distinct = groupBy(rivals, contentOf).flatMap(([first]) => (first ? [first] : []));
    const [only] = distinct;
    return only && distinct.length === 1 ? [{ row: only, ke: 1 }] : askRivals(distinct, context);
  });
}

/** A row that only names its desa is no rival of one that reports. */
function saysSomething({ values, marks, counts, men }: RowDraft): boolean {
  return values.size + marks.length + counts.size + men.size > 0;
}

function contentOf({ values, marks, counts, men }: RowDraft): string {
  return JSON.stringify([[...values].sort(), marks, [...counts], [...men]]);
}

function askRivals(rivals: readonly RowDraft[], { dialog, registry }: ResolveContext): Part[] {
  const kode = rivals[0]?.kode ?? "";
  const named = rivals.slice(0, MOST_RIVALS);
  const more = rivals.length - named.length;
  const places = [...named.map(({ place }) => place), ...(more > 0 ? [`${more} lainnya`] : [])];
  const answer = dialog.ask({
    id: `ganda:${kode}`,
    tanya: `${findNama(registry, kode)} (${kode}) ada di baris ${formatList(places)}, isinya berbeda. ${more > 0 ? "Baris mana yang dipakai" : "Dua koperasi, atau salah satu saja"}?`,
    calon: [
      ...(more > 0
        ? []
        : [
            { pilih: "masing-masing", arti: `${rivals.length} koperasi, urut seperti dalam rekap` },
          ]),
      ...named.map(({ place, values }) => ({
        pilih: place,
        arti: `hanya baris ${place}${coopNameOf(values)}`,
      })),
      { pilih: "kosong", arti: "kosongkan dulu" },
    ],
    jumlah: rivals.length,
    contoh: [],
    tetap: false,
  });
  if (answer === "masing-masing") return rivals.map((row, index) => ({ row, ke: index + 1 }));
  return rivals.filter(({ place }) => place === answer).map((row) => ({ row, ke: 1 }));
}

/** No desa has more koperasi; so many rows are about something else than a koperasi each. */
const MOST_RIVALS = 9;

function coopNameOf(values: RowDraft["values"]): string {
  const nama = values.get("nama_koperasi");
  return nama === undefined || nama === null ? "" : `, ${quoteFound(nama)}`;
}

function joinParts(parts: readonly Part[], context: ResolveContext): readonly CoopDraft[] {
  const groups = groupBy(parts, ({ row, ke }) => `${row.kode}-${ke}`);
  const conflicts = findConflicts(groups);
  const winners = new Map(
    [...conflicts].map(([key, cells]) => [key, askConflict(key, cells, context)] as const),
  );
  return groups.map((group) => join(group, winners));
}

interface Conflict {
  readonly sheets: readonly string[];
  readonly count: number;
}

/** Fields that two tables state differently for the same koperasi. */
function findConflicts(groups: readonly (readonly Part[])[]): ReadonlyMap<string, Conflict> {
  const found = new Map<string, Conflict>();
  for (const group of groups) {
    for (const key of new Set(group.flatMap(({ row }) => [...row.values.keys()]))) {
      const stating = group.filter(({ row }) => row.values.has(key));
      if (new Set(stating.map(({ row }) => row.values.get(key))).size < 2) continue;
      const known = found.get(key);
      const sheets = new Set([...(known?.sheets ?? []), ...stating.map(({ row }) => sheetOf(row))]);
      found.set(key, { sheets: [...sheets], count: (known?.count ?? 0) + 1 });
    }
  }
  return found;
}

function sheetOf({ place }: RowDraft): string {
  return place.slice(0, place.lastIndexOf("!"));
}

function askConflict(
  key: string,
  { sheets, count }: Conflict,
  { dialog }: ResolveContext,
): string | undefined {
  return dialog.ask({
    id: `beda:${key}`,
    tanya: `${getField("koperasi", key).heading}: ${count} desa berisi lain di lembar ${sheets.join(" dan ")}. Lembar mana yang dipakai?`,
    calon: [
      ...sheets.map((sheet) => ({ pilih: sheet, arti: `lembar ${sheet}` })),
      { pilih: "kosong", arti: "kosongkan yang berbeda" },
    ],
    jumlah: count,
    contoh: [],
    tetap: false,
  });
}

function join(group: readonly Part[], winners: ReadonlyMap<string, string | undefined>): CoopDraft {
  const values = new Map<string, FieldValue>();
  for (const key of new Set(group.flatMap(({ row }) => [...row.values.keys()]))) {
    const stating = group.filter(({ row }) => row.values.has(key));
    const stated = new Set(stating.map(({ row }) => row.values.get(key) ?? null));
    const winner = stating.find(({ row }) => sheetOf(row) === winners.get(key));
    const chosen = stated.size === 1 ? stating[0] : winner;
    if (chosen) values.set(key, chosen.row.values.get(key) ?? null);
  }
  return {
    kode: group[0]?.row.kode ?? "",
    ke: group[0]?.ke ?? 1,
    values,
    marks: group.flatMap(({ row }) => row.marks),
    counts: new Map(group.flatMap(({ row }) => [...row.counts])),
    men: new Map(group.flatMap(({ row }) => [...row.men])),
    open: new Set(group.flatMap(({ row }) => [...row.open])),
  };
}
