import { PAPAN } from "../base/papan.ts";
import { cutRanges } from "../base/ranges.ts";
import { lettersOfName } from "../wilayah/kunci-nama.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { fullName } from "./wilayah-link.ts";
import { contohTempat, type ContohTempat } from "./contoh-tempat.ts";
import { pageView, type PageView } from "./page.ts";
import type { SiteIndex } from "./site-index.ts";
import { onKecamatanRow, tempatView, type TempatView } from "./tempat.ts";

/** The page of the search: the box, and the way through the alphabet. */
export interface CariView extends PageView {
  /** Address of the index of the search. */
  readonly indeks: string;
  readonly huruf: readonly HurufLink[];
  readonly contoh: ContohTempat | null;
}

export interface HurufLink {
  readonly huruf: string;
  readonly href: string;
  /** Desa and kelurahan whose name begins so. */
  readonly jumlah: number;
}

/** A list of names: one letter's, or a part of it. */
export interface DaftarNamaView extends PageView {
  readonly huruf: string;
  readonly tempat: readonly TempatView[];
  /** The parts of a letter with too many names for a page; empty otherwise. */
  readonly bagian: readonly BagianLink[];
  readonly sebelum: BagianLink | null;
  readonly sesudah: BagianLink | null;
}

export interface BagianLink {
  /** "Sabah – Sambirejo" */
  readonly rentang: string;
  readonly href: string;
  readonly jumlah: number;
}

/** Which list of names a page shows. */
export interface DaftarKey {
  readonly huruf: string;
  readonly bagian?: number;
}

export function cariView(index: SiteIndex): CariView {
  const { cari } = index.urls;
  return {
    ...pageView(index, {
      dikutip: false,
      href: cari.halaman,
      judul: `Cari desa, kelurahan, kecamatan, atau kabupaten – ${PAPAN.nama}`,
      deskripsi:
        "Cari halaman Koperasi Desa/Kelurahan Merah Putih menurut nama atau kode desa, kelurahan, kecamatan, kabupaten, kota, atau provinsi.",
    }),
    indeks: cari.indeks,
    contoh: contohTempat(index),
    huruf: lettersOf(index).map(({ huruf, bagian }) => ({
      huruf: huruf.toUpperCase(),
      href: cari.daftar(huruf),
      jumlah: bagian.reduce((sum, codes) => sum + codes.length, 0),
    })),
  };
}

/** Every page of the alphabet: a letter, and the parts of the long ones. */
export function daftarKeys(index: SiteIndex): readonly DaftarKey[] {
  return lettersOf(index).flatMap(({ huruf, bagian }) => [
    { huruf },
    ...(bagian.length === 1 ? [] : bagian.map((_, number) => ({ huruf, bagian: number + 1 }))),
  ]);
}

export function daftarNamaView(
  index: SiteIndex,
  { huruf, bagian: part }: DaftarKey,
): DaftarNamaView {
  const { registry, urls, hasPage } = index;
  const letter = lettersOf(index).find((one) => one.huruf === huruf);
  if (!letter) throw new Error(`no name begins so: ${huruf}`);
  const parts = letter.bagian.map((codes, number) => partLink(index, { huruf, codes, number }));
  const isWhole = parts.length === 1;
  const codes = isWhole ? letter.bagian[0] : letter.bagian[(part ?? 0) - 1];
  const judul = part === undefined ? huruf.toUpperCase() : (parts[part - 1]?.rentang ?? "");
  return {
    ...pageView(index, {
      dikutip: false,
      href: urls.cari.daftar(huruf, part),
      judul: shortTitle(`Nama desa dan kelurahan: ${judul}`),
      deskripsi: `Desa dan kelurahan di ${fullName(index.registry, NASIONAL)} menurut abjad, ${judul}, dengan kecamatan, kabupaten atau kota, dan kodenya.`,
    }),
    huruf: huruf.toUpperCase(),
    tempat: (codes ?? []).map((kode) =>
      onKecamatanRow(tempatView({ kode, namaOf: (code) => registry.namaOf(code), urls, hasPage })),
    ),
    bagian: isWhole || part !== undefined ? [] : parts,
    sebelum: part === undefined ? null : (parts[part - 2] ?? null),
    sesudah: part === undefined ? null : (parts[part] ?? null),
  };
}

function partLink(
  { registry, urls }: SiteIndex,
  {
    huruf,
    codes,
    number,
  }: {
    readonly huruf: string;
    readonly codes: readonly string[];
    readonly number: number;
  },
): BagianLink {
  const [first = "", last = ""] = [codes[0], codes.at(-1)].map(
    (kode) => kode && registry.namaOf(kode),
  );
  return {
    rentang: first === last ? first : `${first} – ${last}`,
    href: urls.cari.daftar(huruf, number + 1),
    jumlah: codes.length,
  };
}

function shortTitle(title: string): string {
  return title.length <= 90 ? title : `${title.slice(0, 89)}…`;
}

/** Places on one page: about 40 KB of HTML. */
const ROOM = 200;

interface Huruf {
  readonly huruf: string;
  /** Codes in the order of their names, in parts that fit a page. */
  readonly bagian: readonly (readonly string[])[];
}

const known = new WeakMap<SiteIndex, readonly Huruf[]>();

/** All real desa and kelurahan by the first letter of their name. */
function lettersOf(index: SiteIndex): readonly Huruf[] {
  const letters = known.get(index) ?? arrange(index);
  known.set(index, letters);
  return letters;
}

function arrange({ registry }: SiteIndex): readonly Huruf[] {
  const texts = registry
    .desaIn(NASIONAL)
    .map((kode) => `${lettersOfName(registry.namaOf(kode))} ${kode}`);
  const named = texts.sort().map((text) => {
    const [key = "", kode = ""] = text.split(" ");
    return { key, kode };
  });
  const byLetter = new Map<string, (typeof named)[number][]>();
  for (const one of named) {
    const huruf = /^[a-z]/.test(one.key) ? one.key.charAt(0) : "0-9";
    const same = byLetter.get(huruf);
    if (same) same.push(one);
    else byLetter.set(huruf, [one]);
  }
  return [...byLetter].map(([huruf, items]) => ({
    huruf,
    bagian: cutRanges({ items, keyOf: ({ key }) => key, sizeOf: () => 1, size: ROOM }).map(
      (range) => range.items.map(({ kode }) => kode),
    ),
  }));
}
