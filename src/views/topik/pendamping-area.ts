import { assistantsOf } from "../../indicators/pendamping.ts";
import type { Baris } from "../../records/edisi.ts";
import type { Koordinator, Pendamping } from "../../records/types.gen.ts";
import { isWithinToday } from "../../wilayah/lineage.ts";
import type { SiteIndex } from "../site-index.ts";
import { areaOf, partsOf, type Area } from "./area.ts";

/** Assistants in service whose area lies in the region; of a kabupaten also those of all of it. */
export function assistantsIn(
  { registry }: SiteIndex,
  { kode, editions }: Area,
): readonly Baris<Pendamping>[] {
  return editions
    .flatMap(({ edisi }) => assistantsOf(edisi))
    .filter(({ wilayah }) => isWithinToday(registry, wilayah, kode));
}

/** Coordinators whose area lies in the region. */
export function coordinatorsIn(
  { registry }: SiteIndex,
  { kode, editions }: Area,
): readonly Baris<Koordinator>[] {
  return editions
    .flatMap(({ edisi }) => edisi.lembar.koordinator.baris)
    .filter(({ wilayah }) => isWithinToday(registry, wilayah, kode));
}

/** The kecamatan of a kabupaten. */
export function kecamatanOfArea(index: SiteIndex, area: Area): readonly Area[] {
  return area.tingkat === "kabupaten" ? partsOf(index, area) : [];
}

/** The region of a row's area code; the code itself names regions of former days. */
export function regionOf(index: SiteIndex, kode: string): Area | undefined {
  return index.registry.has(kode) ? areaOf(index, kode) : undefined;
}
