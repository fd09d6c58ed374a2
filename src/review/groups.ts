import { formatNumber } from "../base/format.ts";
import type { Butir } from "./items.ts";
import { cellText, placeText } from "./words.ts";

/** Striking changes that are told as one: the same column, the same new value, for the same reason. */
export type Kelompok = readonly [Butir, ...Butir[]];

const FEWEST = 5;
const NAMED = 3;

/**
 * What is to be looked at, each oddity once: a column filled with one value in forty desa is one
 * entry, and so is a column emptied in forty. In the order of the first of each.
 */
export function groupSuspicious(items: readonly Butir[]): readonly Kelompok[] {
  const groups = new Map<string, [Butir, ...Butir[]]>();
  for (const butir of items) {
    const key = keyOf(butir);
    const group = groups.get(key);
    if (group) group.push(butir);
    else groups.set(key, [butir]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length >= FEWEST ? [group] : group.map((butir): Kelompok => [butir]),
  );
}

/** "Bentangan (33.10.15.2015)"; "Bener (…), Boto (…), Bulan (…), dan 17 lainnya" */
export function placesText(group: Kelompok): string {
  return shortList(group.map(placeText));
}

/** "AJ16"; "AJ2:AJ21"; "AJ2, AJ5, AJ7:AJ9, dan 4 lainnya" */
export function cellsText(group: Kelompok): string {
  return shortList(rangesOf(group.map(cellText).filter((cell) => cell !== "")));
}

/** Cells that stand below each other as one range. */
function rangesOf(cells: readonly string[]): readonly string[] {
  const ranges: { readonly first: string; last: string }[] = [];
  for (const cell of cells) {
    const open = ranges.at(-1);
    if (open && cell === below(open.last)) open.last = cell;
    else ranges.push({ first: cell, last: cell });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

function below(cell: string): string {
  return cell.replace(/\d+$/, (row) => String(Number(row) + 1));
}

/** What the cells held before; desa of one group may have had different things. */
export function groupBefore(group: Kelompok): string | null {
  const [{ lama }, ...others] = group;
  return others.every((butir) => butir.lama === lama) ? lama : "berbeda-beda";
}

/** Why; where the desa have each their own figures in it, those of the first as an example. */
export function groupReason(group: Kelompok): string {
  const [{ curiga: first, nama }, ...others] = group;
  if (!first) return "";
  const isSame = others.every(({ curiga }) => curiga?.pesan === first.pesan);
  const reason = first.alasan === null ? first.pesan : `dijelaskan: ${first.alasan}`;
  return isSame || first.alasan !== null ? reason : `misalnya ${nama}: ${reason}`;
}

/** The first few, and how many more there are. */
export function shortList(texts: readonly string[], all = texts.length): string {
  const shown = texts.slice(0, NAMED).join(", ");
  return all <= NAMED ? shown : `${shown}, dan ${formatNumber(all - NAMED)} lainnya`;
}

/** A row that vanished stands by itself: what was in it is not in the others. */
function keyOf(butir: Butir): string {
  const { lembar, kolom, baru, curiga, jenis, kode, koperasi_ke, baris, sel_lama } = butir;
  if (kolom === null) return JSON.stringify([jenis, lembar, kode, koperasi_ke, baris, sel_lama]);
  return JSON.stringify([lembar, kolom, baru, curiga?.kode, curiga?.alasan]);
}
