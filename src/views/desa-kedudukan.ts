import { formatNumber } from "../base/format.ts";
import { bandOf, spreadOf, type Band, type Spread } from "../indicators/bands.ts";
import { kabupatenOf, kecamatanOf } from "../wilayah/kode.ts";
import { editionDate } from "./angka.ts";
import { findDesa, joinedIn, membersOf, newestEdition, type SiteIndex } from "./site-index.ts";
import { wilayahLink, type WilayahLink } from "./wilayah-link.ts";

/** Where a desa stands among the others, in words; no rank, and nothing while too few reported. */
export interface KedudukanView {
  readonly kalimat: readonly string[];
  /** Where its neighbours' figures stand side by side. */
  readonly kecamatan: WilayahLink;
}

const COMPARED = {
  jumlah_anggota: "Jumlah anggotanya",
  simpanan_pokok: "Simpanan pokoknya",
  simpanan_wajib: "Simpanan wajibnya",
} as const;

type Compared = keyof typeof COMPARED;

const BAND_WORDS: Readonly<Record<Band, string>> = {
  terbawah: "di antara seperempat terbawah",
  tengah: "di antara separuh yang di tengah",
  teratas: "di antara seperempat teratas",
};

/** Null for a desa that reported nothing of its own. */
export function kedudukanOf(index: SiteIndex, kode: string): KedudukanView | null {
  const kabupaten = kabupatenOf(kode);
  const edition = newestEdition(index.kabupaten(kabupaten));
  const desa = edition && findDesa(index.registry, edition, kode);
  if (!edition || !desa || desa.tuan_rumah !== null) return null;
  const spreads = spreadsOf(index, kabupaten);
  if ([...spreads.values()].every(({ nilai }) => !nilai.has(desa.kode))) return null;
  const frame = { nama: index.registry.namaOf(kabupaten), tanggal: editionDate(edition.edisi) };
  const kalimat: string[] = [];
  for (const [indikator, spread] of spreads) {
    const band = bandOf(spread, desa.kode);
    if (band === null) continue;
    const words = `${COMPARED[indikator]} ${BAND_WORDS[band]}`;
    kalimat.push(kalimat.length === 0 ? inFull(words, spread, frame) : inShort(words, spread));
  }
  return { kalimat, kecamatan: wilayahLink(index, kecamatanOf(kode)) };
}

/** Which kabupaten, and of which date. */
interface Frame {
  readonly nama: string;
  readonly tanggal: string;
}

/** The first sentence says among whom and of what date; those after it repeat only what differs. */
function inFull(words: string, spread: Spread, { nama, tanggal }: Frame): string {
  const known = formatNumber(spread.nilai.size);
  return `${words} dari ${known} desa/kelurahan di ${nama} dengan koperasi sendiri yang angkanya diketahui (${reported(spread)}), per ${tanggal}.`;
}

function inShort(words: string, spread: Spread): string {
  return `${words} dari ${formatNumber(spread.nilai.size)} (${reported(spread)}).`;
}

function reported({ dilaporkan, desa }: Spread): string {
  return `dilaporkan ${formatNumber(dilaporkan)} dari ${formatNumber(desa)}`;
}

/** Hundreds of desa pages ask for the same. */
const made = new WeakMap<SiteIndex, Map<string, ReadonlyMap<Compared, Spread>>>();

function spreadsOf(index: SiteIndex, kabupaten: string): ReadonlyMap<Compared, Spread> {
  const cache = made.get(index) ?? new Map<string, ReadonlyMap<Compared, Spread>>();
  made.set(index, cache);
  const spreads = cache.get(kabupaten) ?? makeSpreads(index, kabupaten);
  cache.set(kabupaten, spreads);
  return spreads;
}

function makeSpreads(index: SiteIndex, kabupaten: string): ReadonlyMap<Compared, Spread> {
  const edition = newestEdition(index.kabupaten(kabupaten));
  const members = edition ? membersOf(index.registry, edition, kabupaten) : [];
  const joined = edition ? joinedIn(index, edition, kabupaten) : 0;
  const desa = index.registry.desaIn(kabupaten).length + joined;
  const names = Object.keys(COMPARED) as Compared[];
  return new Map(names.map((indikator) => [indikator, spreadOf(indikator, members, desa)]));
}
