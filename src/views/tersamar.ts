import { isCore, type CoreIndicator } from "../indicators/definitions.ts";
import { arrangeByDesa } from "../indicators/koperasi.ts";
import { wouldReveal } from "../indicators/reconcile.ts";
import { addTotals, sumIndicator } from "../indicators/totals.ts";
import type { Edisi } from "../records/edisi.ts";
import { getIndikator, type Observasi } from "../records/observasi.ts";
import { kabupatenOf, NASIONAL } from "../wilayah/kode.ts";
import { currentKode, kabupatenToday } from "../wilayah/lineage.ts";
import {
  findJawaban,
  jumlahDi,
  kabupatenIn,
  type KabupatenData,
  type SiteIndex,
} from "./site-index.ts";

/** Said instead of a stated total that is withheld. */
export const TERSAMAR =
  "Disembunyikan: dikurangi hitungan per desa, angka ini menunjuk koperasi yang penyetornya kurang dari 5 orang.";

/** Money stated in total beside rows of which one or two are withheld. */
export function isRevealing(edisi: Edisi, indikator: string): boolean {
  if (!isMoney(indikator)) return false;
  return wouldReveal(sumIndicator(indikator, [...arrangeByDesa(edisi).desa.values()]));
}

/** The same of a kabupaten of which only a recap may be at hand. */
export function isRevealingStated(index: SiteIndex, edisi: Edisi, indikator: string): boolean {
  if (!isMoney(indikator)) return false;
  const { kabupaten } = edisi;
  const edition = index.kabupaten(kabupaten).arranged.find((one) => one.edisi === edisi);
  return edition?.rekap === undefined
    ? isRevealing(edisi, indikator)
    : wouldReveal(jumlahDi(index, { edition, wilayah: kabupaten }, indikator));
}

/**
 * A published total of money that, minus the rows of an edition of the same region, would show what a
 * few people paid. Every edition counts, later ones too: offices round and repeat old figures.
 */
export function isRevealingPublished(state: SiteIndex, observasi: Observasi): boolean {
  const index = state.kini ?? state;
  const { id } = getIndikator(observasi.indikator);
  if (observasi.satuan !== "rupiah" || !isMoney(id)) return false;
  const told = findTersamar(index, observasi);
  if (told !== undefined) return told;
  const wilayah = todayOf(index, observasi.wilayah);
  // Rows of its time lie in another kabupaten's editions, and who pays there is not known here.
  if (wilayah.length > 5 && kabupatenOf(wilayah) !== kabupatenOf(observasi.wilayah)) return true;
  const all = kabupatenIn(index, wilayah.length > 5 ? kabupatenOf(wilayah) : wilayah)
    .map((kode) => index.kabupaten(kode))
    .filter(({ arranged }) => arranged.length > 0);
  const [first] = all;
  if (all.length === 1 && first) return totalsIn(index, first, { wilayah, id }).some(wouldReveal);
  const newest = all.flatMap((one) => totalsIn(index, one, { wilayah, id }).slice(-1));
  return newest.length > 0 && wouldReveal(addTotals(newest));
}

/** What the recap of a kabupaten answers with `isRevealingPublished`. */
export function tanyaTersamar({ id }: Pick<Observasi, "id">): string {
  return `tersamar ${id}`;
}

function findTersamar(index: SiteIndex, observasi: Observasi): boolean | undefined {
  const { wilayah } = observasi;
  if (wilayah.length <= 2) return undefined;
  return findJawaban(index, kabupatenToday(index.registry, wilayah), tanyaTersamar(observasi));
}

function todayOf({ registry }: SiteIndex, wilayah: string): string {
  return wilayah === NASIONAL ? wilayah : currentKode(registry, wilayah);
}

interface Part {
  readonly wilayah: string;
  readonly id: CoreIndicator;
}

/** The sum of a part of a kabupaten in each of its editions. */
function totalsIn(index: SiteIndex, { kode, arranged }: KabupatenData, { wilayah, id }: Part) {
  const part = wilayah.length <= 5 ? kode : wilayah;
  return arranged.map((edition) => jumlahDi(index, { edition, wilayah: part }, id));
}

function isMoney(indikator: string): indikator is CoreIndicator {
  return isCore(indikator) && getIndikator(indikator).satuan === "rupiah";
}
