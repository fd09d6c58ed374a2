import { compareDates } from "../base/dates.ts";
import type { CoreIndicator } from "../indicators/definitions.ts";
import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { tingkatOf, kabupatenOf } from "../wilayah/kode.ts";
import { rowsHref } from "./baris-edisi.ts";
import { headlineOf, type Headline } from "./headline.ts";
import { newestClaim, statedClaims, type Klaim } from "./klaim.ts";
import type { SiteIndex } from "./site-index.ts";

/** One indicator in the kecamatan and the kabupaten of a desa. */
export interface KonteksRow {
  readonly indikator: string;
  readonly label: string;
  readonly href: string;
  readonly kecamatan: Headline;
  readonly kabupaten: Headline;
}

/** Indicators of a kecamatan or kabupaten: rows of its editions, and the kabupaten's own claim. */
export function areaHeadlines(
  index: SiteIndex,
  kode: string,
  indicators: readonly CoreIndicator[],
): readonly Headline[] {
  const key = `${kode}|${indicators.join()}`;
  const cache = cacheOf(index);
  const known = cache.get(key);
  if (known) return known;
  const kabupaten = index.kabupaten(kabupatenOf(kode));
  const isKabupaten = tingkatOf(kode) === "kabupaten";
  const headlines = indicators.map((indikator) =>
    headlineOf(index, {
      indikator,
      editions: kabupaten.arranged,
      wilayah: kode,
      baris: (edition) => rowsHref(index, edition, kode),
      desa: index.registry.desaIn(kode).length,
      cakup: wholeWord(index, kode),
      klaim: isKabupaten ? claimFor(index, kode, indikator) : undefined,
      klaim_lalu: isKabupaten ? statedBefore(index, kode, indikator) : undefined,
    }),
  );
  cache.set(key, headlines);
  return headlines;
}

/** What the newest edition states, else the later of what an edition stated last and what was published. */
export function claimFor(
  index: SiteIndex,
  kabupaten: string,
  indikator: string,
): Klaim | undefined {
  const [newest, ...before] = [...index.kabupaten(kabupaten).arranged].reverse();
  const statedBy = ({ edisi }: EdisiByDesa) => statedClaims(index, edisi).get(indikator);
  const stated = newest && statedBy(newest);
  if (stated) return stated;
  const earlier = before.map(statedBy).find((klaim) => klaim !== undefined);
  const published = newestClaim(index, kabupaten, indikator);
  if (!earlier || !published) return earlier ?? published;
  return compareDates(published.tanggal_data, earlier.tanggal_data) > 0 ? published : earlier;
}

/** What the edition before the newest states; only where the kabupaten itself made both. */
function statedBefore(index: SiteIndex, kabupaten: string, indikator: string): Klaim | undefined {
  const [before, newest] = index.kabupaten(kabupaten).arranged.slice(-2);
  const isOwn = [before, newest].every((one) => one?.edisi.meta.disusun_oleh === "kabupaten");
  return isOwn && before ? statedClaims(index, before.edisi).get(indikator) : undefined;
}

/** Of what area a figure is the whole. */
function wholeWord({ registry }: SiteIndex, kode: string): string {
  if (tingkatOf(kode) === "kecamatan") return "sekecamatan";
  return registry.namaOf(kode).startsWith("Kota ") ? "sekota" : "sekabupaten";
}

/** The context of hundreds of desa pages is the same: it is computed once per index. */
const caches = new WeakMap<SiteIndex, Map<string, readonly Headline[]>>();

function cacheOf(index: SiteIndex): Map<string, readonly Headline[]> {
  const known = caches.get(index) ?? new Map<string, readonly Headline[]>();
  caches.set(index, known);
  return known;
}
