import type { DesaLengkap, EdisiByDesa } from "../../indicators/koperasi.ts";
import { addCacah, type Cacah, type Ukuran } from "../../indicators/ukuran.ts";
import { kecamatanOf, tingkatOf, type Tingkat } from "../../wilayah/kode.ts";
import {
  cacahOf,
  joinedIn,
  kabupatenIn,
  membersOf,
  newestEdition,
  type SiteIndex,
} from "../site-index.ts";
import { fullName } from "../wilayah-link.ts";

/** A region with the newest rows about it, of any level from kecamatan to country. */
export interface Area {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: Tingkat;
  /** All desa and kelurahan, reported or not: the denominator of every coverage. */
  readonly desa: number;
  /** Newest edition of each kabupaten of the region that has one. */
  readonly editions: readonly EdisiByDesa[];
  /**
   * Desa of those editions that lie in the region under today's codes; only of a kabupaten and what
   * lies in it. Provinces and the country are counted, never read: see `ukur`.
   */
  readonly members: readonly DesaLengkap[];
  /** The answer to a question: of a kabupaten from its rows, of more from what each counts. */
  ukur<Hasil>(ukuran: Ukuran<Hasil>): Hasil;
}

/** The newest rows about a region; the country's are the real ones only. */
export function areaOf(index: SiteIndex, kode: string): Area {
  const cache = cacheOf(index);
  const area = cache.get(kode) ?? makeArea(index, kode);
  cache.set(kode, area);
  return area;
}

function makeArea(index: SiteIndex, kode: string): Area {
  const { registry } = index;
  const kabupaten = kode.length > 5 ? [kode.slice(0, 5)] : kabupatenIn(index, kode);
  const editions = kabupaten.flatMap((part) => newestEdition(index.kabupaten(part)) ?? []);
  const joined = editions.map((edition) => joinedIn(index, edition, partOf(kode, edition)));
  const desa = joined.reduce((sum, one) => sum + one, registry.desaIn(kode).length);
  const counts = new Map<string, Cacah>();
  let members: readonly DesaLengkap[] | undefined;
  return {
    kode,
    nama: fullName(registry, kode),
    tingkat: tingkatOf(kode),
    desa,
    editions,
    get members() {
      return (members ??= editions.flatMap((edition) => membersOf(registry, edition, kode)));
    },
    ukur(ukuran) {
      const cacah = counts.get(ukuran.id) ?? countIn(index, { kode, editions }, ukuran);
      counts.set(ukuran.id, cacah);
      return ukuran.baca(cacah, desa);
    },
  };
}

function countIn(
  index: SiteIndex,
  { kode, editions }: Pick<Area, "kode" | "editions">,
  ukuran: Ukuran<unknown>,
): Cacah {
  const parts = editions.map((edition) =>
    cacahOf(index, { edition, wilayah: partOf(kode, edition) }, ukuran),
  );
  const [only] = parts;
  return parts.length === 1 && only ? only : addCacah(parts);
}

/** What an edition tells of an area: all of its kabupaten, or of a part of it. */
function partOf(kode: string, { edisi }: EdisiByDesa): string {
  return kode.length > 5 ? kode : edisi.kabupaten;
}

/** Its parts: kecamatan of a kabupaten, kabupaten of a province, provinces of the country. */
export function partsOf(index: SiteIndex, { kode, tingkat }: Area): readonly Area[] {
  const { registry } = index;
  if (tingkat === "kecamatan" || tingkat === "desa") return [];
  const parts = tingkat === "nasional" ? registry.provinsi() : registry.childrenOf(kode);
  return parts.map((part) => areaOf(index, part));
}

/** "Kec. Wonosari" of a desa, for rows of a kabupaten. */
export function kecamatanName(index: SiteIndex, desa: string): string {
  return index.registry.namaOf(kecamatanOf(desa));
}

/** Hundreds of pages ask for the same region: it is gathered once per index. */
const caches = new WeakMap<SiteIndex, Map<string, Area>>();

function cacheOf(index: SiteIndex): Map<string, Area> {
  const known = caches.get(index) ?? new Map<string, Area>();
  caches.set(index, known);
  return known;
}
