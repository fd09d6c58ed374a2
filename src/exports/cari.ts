import { cutRanges, type Range } from "../base/ranges.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { DOWNLOAD_LICENCE } from "./licence.ts";
import { keyOfName } from "../wilayah/kunci-nama.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { currentKode, findNama } from "../wilayah/lineage.ts";
import { isEnd, type Perubahan, type Registry } from "../wilayah/wilayah.ts";

/*
 * The files of the search. A name stands by its first letters with its places, and by its last
 * letters alone: one slip cannot spoil both. A query asks for the few files its letters point at.
 */

/** Loaded first: which file holds what, and the regions too few to be cut up. */
export interface CariIndeks {
  readonly lisensi: string;
  /** Where each file of `awal` begins: keys of names. */
  readonly awal: readonly string[];
  /** Where each file of `akhir` begins: keys of names, read backwards. */
  readonly akhir: readonly string[];
  /** Provinces, kabupaten and kota. */
  readonly wilayah: Readonly<Record<string, string>>;
  /** Codes of fictional provinces. */
  readonly contoh: readonly string[];
  /** Kabupaten whose desa and kecamatan have pages; null: all have. */
  readonly berhalaman: readonly string[] | null;
  /** Codes that were replaced, with the one that holds now. */
  readonly pengganti: Readonly<Record<string, string>>;
  /** Codes that ended and nobody says what follows, with their names; each has a page. */
  readonly hilang: Readonly<Record<string, string>>;
}

/** Names that begin alike. Rows are arrays, since thousands of them are written and read. */
export interface CariAwal {
  /** Code and name of the kecamatan that the places lie in. */
  readonly kecamatan: readonly (readonly [kode: string, nama: string])[];
  /** Each name with the codes of its desa, kelurahan and kecamatan. */
  readonly nama: readonly (readonly [nama: string, ...kode: string[]])[];
  /** Names that the list had before, with the code and the name it has now. */
  readonly lama: readonly NamaLama[];
}

export type NamaLama = readonly [lama: string, kode: string, kini: string];

/** Names that end alike, or the short ones. */
export type CariNama = readonly string[];

/** Everything in one kabupaten: what follows its code ("15" a kecamatan, "15.2015" a desa), and the name. */
export type CariKabupaten = readonly (readonly [kode: string, nama: string])[];

/** Names with at most so many letters have one file: a slip may spoil both their ends. */
export const SHORT_NAME = 4;

/** Characters of JSON that make about 6 KB gzip. */
const ROOM = { awal: 14_000, akhir: 15_000 } as const;

interface Nama {
  readonly nama: string;
  readonly kunci: string;
  readonly kode: readonly string[];
  /** Codes that had this name before. */
  readonly dahulu: readonly string[];
}

interface Bahan {
  readonly indeks: CariIndeks;
  readonly awal: readonly Range<Nama>[];
  readonly akhir: readonly Range<Nama>[];
  readonly pendek: CariNama;
}

/** A file of the search: which one, and its site path. */
export type CariFile =
  | { readonly jenis: "indeks" | "pendek"; readonly href: string }
  | { readonly jenis: "awal" | "akhir"; readonly nomor: number; readonly href: string }
  | { readonly jenis: "kabupaten"; readonly kode: string; readonly href: string };

/** All files of the search. */
export function cariFiles(index: SiteIndex): readonly CariFile[] {
  const { cari } = index.urls;
  const { awal, akhir } = bahanOf(index);
  return [
    { jenis: "indeks", href: cari.indeks },
    { jenis: "pendek", href: cari.pendek },
    ...awal.map((_, nomor) => ({ jenis: "awal" as const, nomor, href: cari.awal(nomor) })),
    ...akhir.map((_, nomor) => ({ jenis: "akhir" as const, nomor, href: cari.akhir(nomor) })),
    ...index.registry
      .kabupaten()
      .map((kode) => ({ jenis: "kabupaten" as const, kode, href: cari.kabupaten(kode) })),
  ];
}

/** A file of the search as text; compact, since every query waits for it. */
export function cariFile(index: SiteIndex, file: CariFile): string {
  return `${JSON.stringify(contentOf(index, file))}\n`;
}

function contentOf(index: SiteIndex, file: CariFile): object {
  const { indeks, awal, akhir, pendek } = bahanOf(index);
  switch (file.jenis) {
    case "indeks":
      return indeks;
    case "pendek":
      return pendek;
    case "awal":
      return awalOf(index.registry, awal[file.nomor]?.items ?? []);
    case "akhir":
      return (akhir[file.nomor]?.items ?? []).map(({ nama }) => nama);
    case "kabupaten":
      return kabupatenContent(index.registry, file.kode);
  }
}

function awalOf(registry: Registry, names: readonly Nama[]): CariAwal {
  const kecamatan = new Set<string>();
  for (const { kode, dahulu } of names)
    for (const one of [...kode, ...dahulu]) if (one.length > 8) kecamatan.add(one.slice(0, 8));
  return {
    kecamatan: [...kecamatan]
      .sort()
      .flatMap((kode) => registry.find(kode) ?? [])
      .map(({ kode, nama }) => [kode, nama]),
    nama: names.filter(({ kode }) => kode.length > 0).map(({ nama, kode }) => [nama, ...kode]),
    lama: names.flatMap(({ nama, dahulu }) =>
      dahulu.map((kode) => [nama, kode, findNama(registry, kode) ?? nama] as const),
    ),
  };
}

function kabupatenContent(registry: Registry, kabupaten: string): CariKabupaten {
  const kecamatan = registry.childrenOf(kabupaten);
  const codes = kecamatan.flatMap((kode) => [kode, ...registry.childrenOf(kode)]);
  return codes.map((kode) => [kode.slice(6), registry.namaOf(kode)]);
}

/** The names are sorted and cut once for an index. */
const known = new WeakMap<SiteIndex, Bahan>();

function bahanOf(index: SiteIndex): Bahan {
  const bahan = known.get(index) ?? makeBahan(index);
  known.set(index, bahan);
  return bahan;
}

function makeBahan(index: SiteIndex): Bahan {
  const names = allNames(index.registry);
  const awal = cutRanges({
    items: names,
    keyOf: ({ kunci }) => kunci,
    sizeOf: ({ nama, kode }) => nama.length + 6 + kode.length * 22,
    size: ROOM.awal,
  });
  const long = names.filter(({ kunci }) => kunci.length > SHORT_NAME);
  const akhir = cutRanges({
    items: sortByKey(long.map((name) => ({ ...name, kunci: backwards(name.kunci) }))),
    keyOf: ({ kunci }) => kunci,
    sizeOf: ({ nama }) => nama.length + 3,
    size: ROOM.akhir,
  });
  const short = names.filter(({ kunci }) => kunci.length <= SHORT_NAME);
  return {
    indeks: indeksOf(index, awal, akhir),
    awal,
    akhir,
    pendek: short.map(({ nama }) => nama),
  };
}

/** Text read from its end. */
export function backwards(text: string): string {
  let reversed = "";
  for (let at = text.length - 1; at >= 0; at -= 1) reversed += text.charAt(at);
  return reversed;
}

function indeksOf(
  { registry, berhalaman }: SiteIndex,
  awal: Bahan["awal"],
  akhir: Bahan["akhir"],
): CariIndeks {
  const provinsi = registry.childrenOf(NASIONAL);
  const codes = provinsi.flatMap((kode) => [kode, ...registry.childrenOf(kode)]);
  return {
    lisensi: DOWNLOAD_LICENCE,
    awal: awal.map(({ from }) => from),
    akhir: akhir.map(({ from }) => from),
    wilayah: Object.fromEntries(codes.map((kode) => [kode, registry.namaOf(kode)])),
    contoh: provinsi.filter((kode) => registry.isFictional(kode)),
    berhalaman,
    ...endedOf(registry),
  };
}

function endedOf({ perubahan }: Registry): Pick<CariIndeks, "pengganti" | "hilang"> {
  const ended = perubahan.filter(isEnd);
  const gone = ended.filter(({ jenis }) => jenis === "hilang");
  const replaced = ended.filter(({ jenis }) => jenis !== "hilang");
  return {
    pengganti: Object.fromEntries(
      replaced.map(({ kode_lama, kode_baru }) => [kode_lama, kode_baru]),
    ),
    hilang: Object.fromEntries(gone.map(({ kode_lama, nama_lama }) => [kode_lama, nama_lama])),
  };
}

interface NamaKode {
  readonly kode: string[];
  readonly dahulu: string[];
}

/** Names of all desa, kelurahan and kecamatan, today's and former ones, sorted by key. */
function allNames(registry: Registry): readonly Nama[] {
  const byName = new Map<string, NamaKode>();
  const named = (nama: string): NamaKode => {
    const known = byName.get(nama) ?? { kode: [], dahulu: [] };
    byName.set(nama, known);
    return known;
  };
  const add = (kode: string) => named(registry.namaOf(kode)).kode.push(kode);
  for (const kabupaten of registry.kabupaten()) {
    for (const kecamatan of registry.childrenOf(kabupaten)) {
      add(kecamatan);
      for (const desa of registry.childrenOf(kecamatan)) add(desa);
    }
  }
  for (const { nama_lama, kode_lama } of registry.perubahan.filter(isFormerName(registry)))
    named(nama_lama).dahulu.push(currentKode(registry, kode_lama));
  return sortByKey(
    [...byName].map(([nama, codes]) => ({ nama, kunci: keyOfName(nama), ...codes })),
  );
}

/** A name that only its spelling sets apart from today's is found under today's. */
function isFormerName(registry: Registry): (change: Perubahan) => boolean {
  return ({ jenis, kode_lama, nama_lama }) => {
    if (jenis === "dibentuk" || kode_lama.length < 8) return false;
    if (jenis === "hilang") return true;
    const now = currentKode(registry, kode_lama);
    return registry.has(now) && keyOfName(registry.namaOf(now)) !== keyOfName(nama_lama);
  };
}

/** By key, then by name. Plain texts are sorted several times faster than by a comparison of ours. */
function sortByKey(names: readonly Nama[]): readonly Nama[] {
  const texts = names.map(({ kunci, nama }, at) => `${kunci} ${nama}|${at}`);
  return texts.sort().flatMap((text) => names[Number(text.slice(text.lastIndexOf("|") + 1))] ?? []);
}
