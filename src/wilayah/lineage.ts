import { compareText } from "../base/format.ts";
import { isWithin, kabupatenOf, kecamatanOf } from "./kode.ts";
import { keyOfName } from "./kunci-nama.ts";
import { isBeginning, isEnd, type Perubahan, type Registry } from "./wilayah.ts";

/** The change that ended `kode`, or undefined while it is in force. */
export function findPerubahan(registry: Registry, kode: string): Perubahan | undefined {
  return registry.findPerubahan(kode);
}

/** The code in force today for `kode`, following every change; `kode` itself if none, or none known. */
export function currentKode(registry: Registry, kode: string): string {
  return followed(registry, kode, () => true);
}

/** The kabupaten in which a region, perhaps under an old code, lies today. */
export function kabupatenToday(registry: Registry, kode: string): string {
  return kabupatenOf(currentKode(registry, kode));
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
  return endedInto(registry, kode)
    .filter(({ kode_lama }) => !seen.includes(kode_lama))
    .flatMap(({ kode_lama }) => [kode_lama, ...formerKode(registry, kode_lama, [...seen, kode])]);
}

/** The changes that ended another code in favour of this one, newest first. */
export function endedInto(registry: Registry, kode: string): readonly Perubahan[] {
  return registry
    .perubahanTo(kode)
    .filter((change) => isEnd(change) && change.kode_lama !== kode)
    .toSorted((left, right) => compareText(right.berlaku, left.berlaku));
}

/** Name of a region whose code is in force or was once; undefined for an unknown code. */
export function findNama(registry: Registry, kode: string): string | undefined {
  return registry.has(kode) ? registry.namaOf(kode) : findPerubahan(registry, kode)?.nama_lama;
}

/** Names that the list had for a code before, newest first: each with its change. */
export function formerNames(registry: Registry, kode: string): readonly Perubahan[] {
  const renamed = registry.perubahanTo(kode).filter(({ jenis }) => jenis === "berganti_nama");
  return [...renamed].sort((left, right) => (left.berlaku < right.berlaku ? 1 : -1));
}

/** True if the list once had this name for the code, and no other code of the kabupaten has it. */
export function wasNamed(registry: Registry, kode: string, nama: string): boolean {
  const key = keyOfName(nama);
  const was = formerNames(registry, kode).some(({ nama_lama }) => keyOfName(nama_lama) === key);
  return was && namesakesOf(registry, kode, nama).length === 0;
}

/**
 * Other codes of the kabupaten that bear this name since a change, as when codes move up by one. A
 * name that they always had is a namesake's.
 */
export function inheritorsOf(registry: Registry, kode: string, nama: string): readonly string[] {
  const key = keyOfName(nama);
  const isNew = ({ jenis, nama_lama }: Perubahan) =>
    jenis !== "digabung" && keyOfName(nama_lama) !== key;
  return namesakesOf(registry, kode, nama).filter((other) =>
    registry.perubahanTo(other).some(isNew),
  );
}

/** Other codes of the kabupaten with this name, in code order. */
export function namesakesOf(registry: Registry, kode: string, nama: string): readonly string[] {
  const key = keyOfName(nama);
  const others = registry.desaIn(kabupatenOf(kode)).filter((other) => other !== kode);
  return others.filter((other) => keyOfName(registry.namaOf(other)) === key);
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
  // Nearly every code was never changed.
  if (!findPerubahan(registry, kode)) return kode;
  const seen = new Set<string>();
  let current = kode;
  for (;;) {
    const change = findPerubahan(registry, current);
    if (!change || !isInForce(change) || seen.has(current)) return current;
    if (change.kode_baru === "") return current;
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
  const notYet = new Set(later.filter(isBeginning).map((change) => change.kode_baru));
  const still = later
    .filter(isEnd)
    .map((change) => change.kode_lama)
    .filter((kode) => kode.length === length && isWithin(kode, kabupaten));
  return [...new Set([...current, ...still])].filter((kode) => !notYet.has(kode)).sort();
}
