import { compareText } from "../base/format.ts";
import { editDistance } from "../records/text.ts";
import { jenisOf, kecamatanOf } from "../wilayah/kode.ts";
import { desaOn, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { alnumOf, foldOf, readRegionName } from "./words.ts";

/** A desa, kelurahan or kecamatan as names are held against it. */
export interface Region {
  readonly kode: string;
  readonly nama: string;
  /** Letters and digits of the name. */
  readonly key: string;
  readonly fold: string;
}

/** One kabupaten on the data date. */
export interface Regions {
  readonly kabupaten: string;
  readonly registry: Registry;
  readonly kecamatan: readonly Region[];
  readonly desa: readonly Region[];
}

export function regionsOf(registry: Registry, kabupaten: string, date: string): Regions {
  const desa = desaOn(registry, kabupaten, date);
  const kecamatan = [...new Set(desa.map(kecamatanOf))];
  const toRegion = (kode: string): Region => {
    const nama = findNama(registry, kode) ?? kode;
    return { kode, nama, key: alnumOf(nama), fold: foldOf(nama) };
  };
  return {
    kabupaten,
    registry,
    kecamatan: kecamatan.map(toRegion),
    desa: desa.map(toRegion),
  };
}

/** Desa and kelurahan of a kecamatan. */
export function desaInKecamatan({ desa }: Regions, kecamatan: string): readonly Region[] {
  return desa.filter(({ kode }) => kecamatanOf(kode) === kecamatan);
}

/**
 * Every region of exactly this name: one is an answer, several are a question. "KEL. X" chooses the
 * kelurahan where a desa has the same name.
 */
export function findExact(text: string, among: readonly Region[]): readonly Region[] {
  const { bare, stripped, jenis } = readRegionName(text);
  const found = among.filter(({ key }) => key !== "" && (key === bare || key === stripped));
  const ofKind = found.filter(({ kode }) => kode.length === 13 && jenisOf(kode) === jenis);
  return found.length > 1 && ofKind.length > 0 ? ofKind : found;
}

export interface Ranked {
  /** Most likely first. */
  readonly candidates: readonly Region[];
  /** The only one that differs by nothing but a short form, a numeral or old spelling. */
  readonly likely?: Region;
}

const SHOWN = 5;

/** Regions whose names are near; the rest of `among` is no candidate. */
export function rankSimilar(text: string, among: readonly Region[]): Ranked {
  const { stripped, fold } = readRegionName(text);
  const limit = Math.max(2, Math.floor(stripped.length / 3));
  const ranked = among
    .filter((region) => lengthGap(region, stripped, fold) <= limit)
    .map((region) => ({
      region,
      distance:
        region.fold === fold
          ? 0
          : Math.min(editDistance(region.key, stripped), editDistance(region.fold, fold)),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((left, right) => left.distance - right.distance || byKode(left.region, right.region));
  const same = ranked.filter(({ region }) => region.fold === fold);
  const [only] = same;
  return {
    candidates: ranked.slice(0, SHOWN).map(({ region }) => region),
    ...(only && same.length === 1 ? { likely: only.region } : {}),
  };
}

/** No two texts are nearer than their lengths. */
function lengthGap(region: Region, stripped: string, fold: string): number {
  const gaps = [region.key.length - stripped.length, region.fold.length - fold.length];
  return Math.min(...gaps.map(Math.abs));
}

/** "Bentangan (33.10.15.2015)", with the kecamatan where it is not understood. */
export function describeRegion(region: Region, regions: Regions, withKecamatan: boolean): string {
  const kecamatan = regions.kecamatan.find(({ kode }) => kode === kecamatanOf(region.kode));
  const where = withKecamatan && kecamatan ? `, Kec. ${kecamatan.nama}` : "";
  const kelurahan = region.kode.length === 13 && jenisOf(region.kode) === "kelurahan";
  return `${kelurahan ? "Kelurahan " : ""}${region.nama}${where}`;
}

function byKode(left: Region, right: Region): number {
  return compareText(left.kode, right.kode);
}
