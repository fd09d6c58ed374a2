import { formatNumber } from "../base/format.ts";
import { bandOf, spreadOf, type Band, type Spread } from "../indicators/bands.ts";
import { kabupatenOf, kecamatanOf } from "../wilayah/kode.ts";
import { editionDate } from "./angka.ts";
import { findDesa, membersOf, newestEdition, type SiteIndex } from "./site-index.ts";
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
  const place = `${index.registry.namaOf(kabupaten)}`;
  const kalimat = [...spreads].flatMap(([indikator, spread]) => {
    const band = bandOf(spread, desa.kode);
    if (band === null) return [];
    const among = `dari ${formatNumber(spread.nilai.size)} desa/kelurahan di ${place} dengan koperasi sendiri yang angkanya diketahui (dilaporkan ${formatNumber(spread.dilaporkan)} dari ${formatNumber(spread.desa)})`;
    return [
      `${COMPARED[indikator]} ${BAND_WORDS[band]} ${among}, per ${editionDate(edition.edisi)}.`,
    ];
  });
  return { kalimat, kecamatan: wilayahLink(index, kecamatanOf(kode)) };
}

/** Hundreds of desa pages ask for the same. */
const known = new WeakMap<SiteIndex, Map<string, ReadonlyMap<Compared, Spread>>>();

function spreadsOf(index: SiteIndex, kabupaten: string): ReadonlyMap<Compared, Spread> {
  const cache = known.get(index) ?? new Map<string, ReadonlyMap<Compared, Spread>>();
  known.set(index, cache);
  const spreads = cache.get(kabupaten) ?? makeSpreads(index, kabupaten);
  cache.set(kabupaten, spreads);
  return spreads;
}

function makeSpreads(index: SiteIndex, kabupaten: string): ReadonlyMap<Compared, Spread> {
  const edition = newestEdition(index.kabupaten(kabupaten));
  const members = edition ? membersOf(index.registry, edition, kabupaten) : [];
  const desa = index.registry.desaIn(kabupaten).length;
  const names = Object.keys(COMPARED) as Compared[];
  return new Map(names.map((indikator) => [indikator, spreadOf(indikator, members, desa)]));
}
