import { isWithin, kecamatanOf } from "./kode.ts";
import type { Perubahan, Registry } from "./wilayah.ts";

/** The change that ended `kode`, or undefined while it is in force. */
export function findPerubahan(registry: Registry, kode: string): Perubahan | undefined {
  return registry.findPerubahan(kode);
}

/** The code in force today for `kode`, following every change; `kode` itself if none. */
export function currentKode(registry: Registry, kode: string): string {
  return followed(registry, kode, () => true);
}

/** The code that stands for `kode` on a date (YYYY-MM-DD): every change in force by then followed. */
export function kodeOn(registry: Registry, kode: string, date: string): string {
  return followed(registry, kode, ({ berlaku }) => berlaku <= date);
}

/** Codes that `kode` had before, and those of regions that it absorbed, newest first. */
export function formerKode(
  registry: Registry,
  kode: string,
  seen: readonly string[] = [],
): readonly string[] {
  return registry.perubahan
    .filter(
      ({ kode_lama, kode_baru }) =>
        kode_baru === kode && kode_lama !== "" && !seen.includes(kode_lama) && kode_lama !== kode,
    )
    .flatMap(({ kode_lama }) => [kode_lama, ...formerKode(registry, kode_lama, [...seen, kode])]);
}

/** Name of a region whose code is in force or was once; undefined for an unknown code. */
export function findNama(registry: Registry, kode: string): string | undefined {
  return registry.find(kode)?.nama ?? findPerubahan(registry, kode)?.nama_lama;
}

/** Desa and kelurahan of a kabupaten as the codes stood on `date` (YYYY-MM-DD), in code order. */
export function desaOn(registry: Registry, kabupaten: string, date: string): readonly string[] {
  return codesOn(registry, { current: registry.desaIn(kabupaten), length: 13, kabupaten, date });
}

/** Kecamatan of a kabupaten as the codes stood on `date` (YYYY-MM-DD), in code order. */
export function kecamatanOn(
  registry: Registry,
  kabupaten: string,
  date: string,
): readonly string[] {
  const current = registry.childrenOf(kabupaten);
  const known = codesOn(registry, { current, length: 8, kabupaten, date });
  // A kecamatan that ended is often told by its desa alone.
  const ofDesa = desaOn(registry, kabupaten, date).map(kecamatanOf);
  return [...new Set([...known, ...ofDesa])].sort();
}

/** True if `kode` lies in `wilayah` today, under its present code. */
export function isWithinToday(registry: Registry, kode: string, wilayah: string): boolean {
  return isWithin(currentKode(registry, kode), wilayah);
}

function followed(
  registry: Registry,
  kode: string,
  isInForce: (change: Perubahan) => boolean,
): string {
  const seen = new Set<string>();
  let current = kode;
  for (;;) {
    const change = findPerubahan(registry, current);
    if (!change || !isInForce(change) || seen.has(current)) return current;
    seen.add(current);
    current = change.kode_baru;
  }
}

interface Stand {
  /** Codes of one level that are in force today. */
  readonly current: readonly string[];
  /** Length of the codes of that level. */
  readonly length: number;
  readonly kabupaten: string;
  readonly date: string;
}

/** A region that absorbed another was there before; one that took another's place was not. */
function codesOn(
  registry: Registry,
  { current, length, kabupaten, date }: Stand,
): readonly string[] {
  const later = registry.perubahan.filter((change) => change.berlaku > date);
  const notYet = new Set(
    later.filter(({ jenis }) => jenis !== "digabung").map((change) => change.kode_baru),
  );
  const still = later
    .map((change) => change.kode_lama)
    .filter((kode) => kode.length === length && isWithin(kode, kabupaten));
  return [...new Set([...current, ...still])].filter((kode) => !notYet.has(kode)).sort();
}
