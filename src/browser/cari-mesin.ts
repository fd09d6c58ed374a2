import { rangeOf } from "../base/ranges.ts";
import {
  backwards,
  SHORT_NAME,
  type CariAwal,
  type CariIndeks,
  type CariKabupaten,
  type CariNama,
} from "../exports/cari.ts";
import { keyOfName } from "../wilayah/kunci-nama.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import { ALMOST, EXACT, nameCost } from "./cari-nilai.ts";
import { readTanya, type Bacaan, type Tanya } from "./cari-tanya.ts";
import {
  candidatesAbove,
  candidatesIn,
  candidatesOf,
  matchAll,
  mergeFound,
  type Calon,
  type Temuan,
} from "./cari-temuan.ts";

/** The files of the search, each asked for at most once. */
export interface CariSumber {
  readonly indeks: () => Promise<CariIndeks>;
  readonly awal: (nomor: number) => Promise<CariAwal>;
  readonly akhir: (nomor: number) => Promise<CariNama>;
  readonly pendek: () => Promise<CariNama>;
  readonly kabupaten: (kode: string) => Promise<CariKabupaten>;
}

/** What one query may load besides the index, in KB gzip: with script and index less than 60 KB. */
const ROOM = 44;
const WEIGHT = { names: 6, kabupaten: 3 } as const;

/** Beyond the best by this much is another query's answer. */
const FAR = 1.5;
/** Cost up to which a name has one slip. */
const ONE_SLIP = 1.04;

/**
 * What a query may mean, likeliest first. It asks for the file of the first letters, and goes on only
 * while nothing found is written so: to names that end alike, to the kabupaten of a kecamatan that it
 * names. While the reader is typing, names that go on are enough.
 */
export async function findWilayah(
  text: string,
  sumber: CariSumber,
  { mengetik = false }: { readonly mengetik?: boolean } = {},
): Promise<readonly Temuan[]> {
  const indeks = await sumber.indeks();
  const tanya = readTanya(text, mengetik);
  const { bacaan } = tanya;
  const search = new Search(tanya, sumber, indeks);
  await search.inKabupaten(namedKabupaten(tanya, indeks));
  await search.byFirstLetters(bacaan.filter(({ pertama }) => pertama));
  if (search.best > (mengetik ? ALMOST : EXACT))
    await search.byLastLetters(bacaan.filter(({ sisa }) => sisa.length === 0));
  if (search.best > ONE_SLIP) await search.inKecamatan(bacaan.filter(isEnd));
  if (search.best > ONE_SLIP)
    await search.byLastLetters(bacaan.filter(({ pertama, sisa }) => pertama && sisa.length > 0));
  return search.found;
}

/** The query's last words, as a place behind a name. */
function isEnd({ pertama, lanjut }: Bacaan): boolean {
  return !pertama && lanjut < Infinity;
}

/** One query on its way through the files. */
class Search {
  readonly #tanya: Tanya;
  readonly #sumber: CariSumber;
  readonly #indeks: CariIndeks;
  readonly #asked = new Set<string>();
  /** Codes of kecamatan by key of their name, as far as files were read. */
  readonly #kecamatan = new Map<string, readonly string[]>();
  #found: readonly Temuan[];
  #room = ROOM;

  constructor(tanya: Tanya, sumber: CariSumber, indeks: CariIndeks) {
    this.#tanya = tanya;
    this.#sumber = sumber;
    this.#indeks = indeks;
    this.#found = matchAll(tanya, aboveOf(indeks), indeks.wilayah);
  }

  /** What is much dearer than the best is not meant. */
  get found(): readonly Temuan[] {
    return this.#found.filter(({ ongkos }) => ongkos <= this.best + FAR);
  }

  /** Cost of the best so far. */
  get best(): number {
    return this.#found[0]?.ongkos ?? Infinity;
  }

  /** Everything in these kabupaten is held against the query, wherever the slip is. */
  async inKabupaten(codes: readonly string[]): Promise<void> {
    for (const kode of codes.slice(0, 4)) {
      if (!this.#ask(`kabupaten ${kode}`, WEIGHT.kabupaten)) continue;
      this.#add(candidatesIn(kode, await this.#sumber.kabupaten(kode)));
    }
  }

  async byFirstLetters(readings: readonly Bacaan[]): Promise<void> {
    for (const { kunci } of readings) await this.#readAwal(kunci);
  }

  async byLastLetters(readings: readonly Bacaan[]): Promise<void> {
    const near: Near[] = [];
    for (const bacaan of readings.filter(({ kunci }) => kunci.length > 1))
      near.push(...nearNames(bacaan, await this.#namesLike(bacaan.kunci)));
    near.sort((left, right) => left.ongkos - right.ongkos);
    for (const { kunci } of near.slice(0, 5)) await this.#readAwal(kunci);
  }

  /** Where these readings name a kecamatan, its whole kabupaten is held against the query. */
  async inKecamatan(readings: readonly Bacaan[]): Promise<void> {
    for (const { kunci } of readings) {
      if (this.best <= ONE_SLIP) return;
      await this.#readAwal(kunci);
      await this.inKabupaten(this.#kabupatenOf(readings));
    }
  }

  /** Kabupaten of all kecamatan seen so far that have one of these names. */
  #kabupatenOf(readings: readonly Bacaan[]): readonly string[] {
    const codes = readings.flatMap(({ kunci }) => this.#kecamatan.get(kunci) ?? []);
    return [...new Set(codes.map(kabupatenOf))];
  }

  async #namesLike(kunci: string): Promise<readonly Nama[]> {
    const names: Nama[] = [];
    if (kunci.length <= SHORT_NAME + 1 && this.#ask("pendek", WEIGHT.names))
      names.push(...keyed(await this.#sumber.pendek()));
    if (kunci.length < SHORT_NAME) return names;
    for (const nomor of rangesNear(this.#indeks.akhir, backwards(kunci)))
      if (this.#ask(`akhir ${nomor}`, WEIGHT.names))
        names.push(...keyed(await this.#sumber.akhir(nomor)));
    return names;
  }

  async #readAwal(kunci: string): Promise<void> {
    const nomor = rangeOf(this.#indeks.awal, kunci);
    if (this.#ask(`awal ${nomor}`, WEIGHT.names))
      this.#add(candidatesOf(await this.#sumber.awal(nomor)));
  }

  /** True if this file was not asked for yet and there is room for it. */
  #ask(file: string, weight: number): boolean {
    if (this.#asked.has(file) || this.#room < weight) return false;
    this.#asked.add(file);
    this.#room -= weight;
    return true;
  }

  #add(calon: readonly Calon[]): void {
    for (const { kunci, tempat } of calon) {
      const kecamatan = tempat.map(({ kode }) => kode).filter((kode) => kode.length === 8);
      if (kecamatan.length > 0)
        this.#kecamatan.set(kunci, [...(this.#kecamatan.get(kunci) ?? []), ...kecamatan]);
    }
    const { wilayah } = this.#indeks;
    this.#found = mergeFound([...this.#found, ...matchAll(this.#tanya, calon, wilayah)]);
  }
}

interface Nama {
  readonly nama: string;
  readonly kunci: string;
}

interface Near {
  readonly kunci: string;
  readonly ongkos: number;
}

function nearNames(bacaan: Bacaan, names: readonly Nama[]): readonly Near[] {
  return names.flatMap(({ kunci }) => {
    const ongkos = nameCost({ ...bacaan, lanjut: Infinity }, kunci);
    return ongkos === Infinity ? [] : [{ kunci, ongkos }];
  });
}

/** A popular ending is cut through: then a slip may have moved a name to the neighbour. */
const POPULAR = 3;

function rangesNear(starts: readonly string[], key: string): readonly number[] {
  const own = rangeOf(starts, key);
  const cuts = (nomor: number) => sameStart(starts[nomor] ?? "", key) >= POPULAR;
  return [own, ...(cuts(own) ? [own - 1] : []), ...(cuts(own + 1) ? [own + 1] : [])];
}

function sameStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

const keyedNames = new WeakMap<CariNama, readonly Nama[]>();

function keyed(names: CariNama): readonly Nama[] {
  const known = keyedNames.get(names) ?? names.map((nama) => ({ nama, kunci: keyOfName(nama) }));
  keyedNames.set(names, known);
  return known;
}

const above = new WeakMap<CariIndeks, readonly Calon[]>();

function aboveOf(indeks: CariIndeks): readonly Calon[] {
  const known = above.get(indeks) ?? candidatesAbove(indeks.wilayah);
  above.set(indeks, known);
  return known;
}

/** Kabupaten and kota that the words left over by some reading name; those with a slip if none is exact. */
function namedKabupaten({ bacaan }: Tanya, indeks: CariIndeks): readonly string[] {
  const kabupaten = aboveOf(indeks).filter(({ tempat }) => tempat[0]?.kode.length === 5);
  const named = bacaan
    .filter(({ sisa }) => sisa.length > 0)
    .flatMap(({ kunci }) =>
      kabupaten.map((one) => ({
        kode: one.tempat[0]?.kode ?? "",
        ongkos: nameCost({ kunci, lanjut: Infinity }, one.kunci),
      })),
    )
    .filter(({ ongkos }) => ongkos <= 1)
    .sort((left, right) => left.ongkos - right.ongkos);
  const exact = named.filter(({ ongkos }) => ongkos === 0);
  return [...new Set((exact.length > 0 ? exact : named).map(({ kode }) => kode))].slice(0, 2);
}
