import { isWithin, kabupatenOf } from "./kode.ts";
import type { Perubahan, Registry } from "./wilayah.ts";

/** The change that ended `kode`, or undefined while it is in force. */
export function findPerubahan(registry: Registry, kode: string): Perubahan | undefined {
  return registry.perubahan.find((change) => change.kode_lama === kode);
}

/** The code in force today for `kode`, following every change; `kode` itself if none. */
export function currentKode(registry: Registry, kode: string): string {
  const seen = new Set<string>();
  let current = kode;
  for (;;) {
    const change = findPerubahan(registry, current);
    if (!change || seen.has(current)) return current;
    seen.add(current);
    current = change.kode_baru;
  }
}

/** Codes that `kode` had before, newest first. */
export function formerKode(
  registry: Registry,
  kode: string,
  seen: readonly string[] = [],
): readonly string[] {
  return registry.perubahan
    .filter(
      ({ kode_lama, kode_baru }) =>
        kode_baru === kode && !seen.includes(kode_lama) && kode_lama !== kode,
    )
    .flatMap(({ kode_lama }) => [kode_lama, ...formerKode(registry, kode_lama, [...seen, kode])]);
}

/** What a row of perubahan.csv claims that the registry contradicts: old code and reason, Indonesian. */
export function perubahanFaults(
  registry: Registry,
): readonly { readonly kode: string; readonly message: string }[] {
  const seen = new Set<string>();
  return registry.perubahan.flatMap((change) => {
    const { kode_lama, kode_baru } = change;
    const repeated = seen.has(kode_lama);
    seen.add(kode_lama);
    const message = repeated
      ? `kode lama ${kode_lama} tercatat dua kali`
      : faultOf(registry, change);
    return message === undefined ? [] : [{ kode: `${kode_lama} → ${kode_baru}`, message }];
  });
}

function faultOf(registry: Registry, { kode_lama, kode_baru }: Perubahan): string | undefined {
  const successor = currentKode(registry, kode_baru);
  if (registry.has(kode_lama)) return `kode lama ${kode_lama} masih berlaku dalam daftar wilayah`;
  if (kode_lama.length !== kode_baru.length) return "kode lama dan kode baru berbeda tingkat";
  if (!registry.has(successor))
    return `kode baru ${kode_baru} tidak berujung pada kode yang berlaku`;
  return undefined;
}

/** Name of a region whose code is in force or was once; undefined for an unknown code. */
export function findNama(registry: Registry, kode: string): string | undefined {
  return registry.find(kode)?.nama ?? findPerubahan(registry, kode)?.nama_lama;
}

/** Desa and kelurahan of a kabupaten as the codes stood on `date` (YYYY-MM-DD), in code order. */
export function desaOn(registry: Registry, kabupaten: string, date: string): readonly string[] {
  const later = registry.perubahan.filter((change) => change.berlaku > date);
  const notYet = new Set(later.map((change) => change.kode_baru));
  const still = later
    .map((change) => change.kode_lama)
    .filter((kode) => kode.length === 13 && kabupatenOf(kode) === kabupaten && !notYet.has(kode));
  const current = registry.desaIn(kabupaten).filter((kode) => !notYet.has(kode));
  return [...new Set([...current, ...still])].sort();
}

/** True if `kode` lies in `wilayah` today, under its present code. */
export function isWithinToday(registry: Registry, kode: string, wilayah: string): boolean {
  return isWithin(currentKode(registry, kode), wilayah);
}
