import type { CariAwal, CariKabupaten } from "../exports/cari.ts";
import { wordsOfName } from "../wilayah/kunci-nama.ts";
import { kecamatanOf, tingkatOf, type Tingkat } from "../wilayah/kode.ts";
import { MOST, nameCost, placeCost, type Letak } from "./cari-nilai.ts";
import { shortNames } from "./cari-singkatan.ts";
import type { Bacaan, Macam, Tanya } from "./cari-tanya.ts";

/** A region that a query may mean. */
export interface Tempat {
  readonly kode: string;
  /** Name of its kecamatan; null for what does not lie in one. */
  readonly kecamatan: string | null;
}

/** All regions of one name and level that fit a query equally well. */
export interface Temuan {
  readonly nama: string;
  /** The name it had before, if that is what fits. */
  readonly dahulu?: string;
  readonly tingkat: Tingkat;
  /** In code order; empty if only the name is known yet. */
  readonly tempat: readonly Tempat[];
  /** 0: as written; about one for each slip. */
  readonly ongkos: number;
}

/** Names of provinces and kabupaten by code. */
export type NamaWilayah = Readonly<Record<string, string>>;

/** A name with its places, from a file. */
export interface Calon {
  readonly nama: string;
  /** Key and words are those of this former name. */
  readonly dahulu?: string;
  readonly kunci: string;
  readonly kata: string;
  readonly tempat: readonly Tempat[];
}

function spelt(nama: string): Pick<Calon, "kunci" | "kata"> {
  const words = wordsOfName(nama);
  return { kunci: words.join(""), kata: words.join(" ") };
}

export function candidatesOf({ kecamatan, nama, lama }: CariAwal): readonly Calon[] {
  const names = new Map(kecamatan);
  const placeOf = (kode: string) => ({
    kode,
    kecamatan: kode.length > 8 ? (names.get(kecamatanOf(kode)) ?? null) : null,
  });
  return [
    ...nama.map(([name, ...codes]) => ({
      nama: name,
      ...spelt(name),
      tempat: codes.map(placeOf),
    })),
    ...lama.map(([name, kode, now]) => ({
      nama: now,
      dahulu: name,
      ...spelt(name),
      tempat: [placeOf(kode)],
    })),
  ];
}

export function candidatesIn(kabupaten: string, all: CariKabupaten): readonly Calon[] {
  const names = new Map(all);
  return all.map(([rest, nama]) => {
    const kecamatan = rest.length > 2 ? (names.get(rest.slice(0, 2)) ?? null) : null;
    return { nama, ...spelt(nama), tempat: [{ kode: `${kabupaten}.${rest}`, kecamatan }] };
  });
}

/** "Kabupaten Klaten" → "Klaten"; "Kota Blitar" stays: the word tells it from its neighbour. */
export function bareName(nama: string): string {
  return nama.replace(/^(?:Kabupaten|Provinsi) /, "");
}

/** What people leave out: "Jakarta Pusat", "Kepulauan Seribu", "Yogyakarta", "Jakarta". */
const TITLE =
  /^(?:(?:Kabupaten|Kota)(?: Administrasi)?|Provinsi(?: DKI| DI| Daerah Istimewa| Daerah Khusus(?: Ibukota)?)?) |^(?:DKI|DI|Daerah Istimewa|Daerah Khusus(?: Ibukota)?) /;

export function candidatesAbove(wilayah: NamaWilayah): readonly Calon[] {
  return Object.entries(wilayah).flatMap(([kode, nama]) => {
    const tempat = [{ kode, kecamatan: null }];
    const bare = [bareName(nama), nama.replace(TITLE, "")];
    const spellings = [...new Set([...bare, ...shortNames(kode)])];
    return spellings.map((spelling) => ({ nama, ...spelt(spelling), tempat }));
  });
}

/** What of the candidates fits the query, dearest last. */
export function matchAll(
  tanya: Tanya,
  calon: readonly Calon[],
  wilayah: NamaWilayah,
): readonly Temuan[] {
  const found = calon.flatMap((one) =>
    tanya.bacaan.flatMap((bacaan) => matchOne(bacaan, one, { wilayah, macam: tanya.macam })),
  );
  return mergeFound(found);
}

interface Around {
  readonly wilayah: NamaWilayah;
  readonly macam: Macam | null;
}

function matchOne(bacaan: Bacaan, calon: Calon, around: Around): Temuan[] {
  const { nama, dahulu, kunci, kata, tempat } = calon;
  const cost = nameCost(bacaan, kunci);
  if (cost > MOST) return [];
  const spelling = kata === bacaan.kata ? 0 : SPELLING;
  return tempat.flatMap((one) => {
    const tingkat = tingkatOf(one.kode);
    const where = placeCost(bacaan.sisa, letakOf(one, around.wilayah));
    const odd =
      spelling +
      (dahulu === undefined ? 0 : FORMER) +
      (bacaan.pertama ? 0 : PLACE_FIRST) +
      kindCost(tingkat, around.macam);
    const ongkos = cost + where + odd;
    return ongkos > MOST
      ? []
      : [{ nama, ...(dahulu === undefined ? {} : { dahulu }), tingkat, tempat: [one], ongkos }];
  });
}

/** Differences that only decide between equals. */
const SPELLING = 0.01;
const PLACE_FIRST = 0.02;
const FORMER = 0.03;
const LOWER_LEVEL = 0.01;

/** Kabupaten, village, kecamatan, in this order for one name, unless the query says otherwise. */
function kindCost(tingkat: Tingkat, macam: Macam | null): number {
  if (macam !== null) return macam === tingkat ? 0 : 0.25;
  if (tingkat === "desa") return LOWER_LEVEL;
  return tingkat === "kecamatan" ? 2 * LOWER_LEVEL : 0;
}

const letakCache = new Map<string, Letak>();

function letakOf({ kode, kecamatan }: Tempat, wilayah: NamaWilayah): Letak {
  const key = `${kode.slice(0, 8)}|${kecamatan ?? ""}`;
  const known = letakCache.get(key);
  if (known) return known;
  const above = [kode.slice(0, 5), kode.slice(0, 2)].filter((code) => code !== kode);
  const letak = [
    ...(kecamatan === null ? [] : [kecamatan]),
    ...above.map((code) => bareName(wilayah[code] ?? "")),
    ...above.flatMap(shortNames),
  ].map(wordsOfName);
  letakCache.set(key, letak);
  return letak;
}

/** One entry for a name and level: the places that fit best. */
export function mergeFound(found: readonly Temuan[]): readonly Temuan[] {
  const byName = new Map<string, Temuan>();
  for (const one of found) {
    const key = `${one.tingkat}|${one.nama}|${one.dahulu ?? ""}`;
    const before = byName.get(key);
    byName.set(key, before ? better(before, one) : one);
  }
  return [...byName.values()].sort(byCost);
}

function better(before: Temuan, one: Temuan): Temuan {
  const difference = hundredths(one) - hundredths(before);
  if (difference !== 0) return difference < 0 ? one : before;
  const known = new Set(before.tempat.map(({ kode }) => kode));
  const more = one.tempat.filter(({ kode }) => !known.has(kode));
  return more.length === 0 ? before : { ...before, tempat: [...before.tempat, ...more] };
}

/** Among equals, the name that more places have. */
function byCost(left: Temuan, right: Temuan): number {
  const difference = hundredths(left) - hundredths(right);
  if (difference !== 0) return difference;
  return right.tempat.length - left.tempat.length || (left.nama < right.nama ? -1 : 1);
}

/** Costs in whole steps: what is added up in another order is still the same. */
function hundredths({ ongkos }: Temuan): number {
  return Math.round(ongkos * 100);
}
