import { groupBy } from "../base/group-by.ts";
import { isWithin, kabupatenOf } from "./kode.ts";
import { currentKode, endedInto, isWithinToday } from "./lineage.ts";
import { isBeginning, isEnd, type Registry } from "./wilayah.ts";

/**
 * Codes that `kode` itself had before, newest first: not those of regions that joined it, and none from
 * before it was made of several.
 */
export function ownFormerKode(
  registry: Registry,
  kode: string,
  seen: readonly string[] = [],
): readonly string[] {
  const own = endedInto(registry, kode).filter(({ jenis }) => jenis !== "digabung");
  const [only] = own;
  if (!only || own.length > 1 || seen.includes(only.kode_lama)) return [];
  return [only.kode_lama, ...ownFormerKode(registry, only.kode_lama, [...seen, kode])];
}

/**
 * How many desa fewer a region of today has than a kabupaten had there on `date` (YYYY-MM-DD), because they
 * became one with others. Desa of another kabupaten that came to it are not counted: they never were its own.
 */
export function joinedSince(
  registry: Registry,
  wilayah: string,
  { kabupaten, date }: { readonly kabupaten: string; readonly date: string },
): number {
  const later = registry.perubahan.filter(({ berlaku }) => berlaku > date);
  const notYet = new Set(later.filter(isBeginning).map(({ kode_baru }) => kode_baru));
  const stood = later
    .filter((change) => isEnd(change) && change.kode_lama.length === 13)
    .filter(({ kode_lama }) => kabupatenOf(kode_lama) === kabupaten && !notYet.has(kode_lama));
  const today = groupBy(stood, ({ kode_lama }) => currentKode(registry, kode_lama));
  return [...today]
    .filter(([kode]) => registry.has(kode) && isWithin(kode, wilayah))
    .reduce((sum, [kode, then]) => sum + then.length - (notYet.has(kode) ? 1 : 0), 0);
}

/**
 * These kabupaten and those that desa of theirs went over to, in code order: where the desa lie today
 * that they report, or reported.
 */
export function reachedToday(registry: Registry, kabupaten: readonly string[]): readonly string[] {
  const own = new Set(kabupaten);
  const gone = registry.perubahan.filter(
    ({ kode_lama }) => kode_lama.length === 13 && own.has(kabupatenOf(kode_lama)),
  );
  const reached = gone
    .map(({ kode_lama }) => currentKode(registry, kode_lama))
    .filter((kode) => registry.has(kode))
    .map(kabupatenOf);
  return [...new Set([...own, ...reached])].sort();
}

/**
 * A kabupaten and the former ones of what lies in it today, in code order: whatever was published about it,
 * or a part of it, is kept under one of these codes.
 */
export function sourcesOf(registry: Registry, kabupaten: string): readonly string[] {
  const former = registry.perubahan
    .filter((change) => isEnd(change) && change.kode_lama.length >= 5)
    .map(({ kode_lama }) => kode_lama)
    .filter((kode) => isWithinToday(registry, kode, kabupaten));
  return [...new Set([kabupaten, ...former.map(kabupatenOf)])].sort();
}
