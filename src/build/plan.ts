import { overlaps, provinsiOf } from "../wilayah/kode.ts";
import type { SitePart } from "../site/context.ts";
import type { SiteIndex } from "../views/site-index.ts";

export interface PlanInput {
  readonly index: SiteIndex;
  readonly scope: "default" | "national";
  /** Only this region's pages and those above it. */
  readonly only: string | undefined;
}

/**
 * The parts of a build. Each is rendered by a fresh Eleventy instance, so that memory is
 * bounded by the largest part: one for the default scope, one per province for the country.
 */
export function planParts({ index, scope, only }: PlanInput): readonly SitePart[] {
  const provinsi = allProvinsi(index).filter((kode) => overlaps(kode, only));
  const groups = scope === "national" ? provinsi.map((kode) => [kode]) : [provinsi];
  return groups.map((group, number) => ({ ...partOf(index, group, only), general: number === 0 }));
}

function allProvinsi({ registry, reporting }: SiteIndex): readonly string[] {
  const fictional = reporting.filter((kode) => registry.isFictional(kode)).map(provinsiOf);
  return [...new Set([...registry.provinsi(), ...fictional])];
}

function partOf(
  index: SiteIndex,
  provinsi: readonly string[],
  only: string | undefined,
): Omit<SitePart, "general"> {
  const { registry } = index;
  const kept = (kode: string) => overlaps(kode, only);
  const kabupaten = provinsi.flatMap((kode) => registry.childrenOf(kode)).filter(kept);
  const kecamatan = kabupaten
    .flatMap((kode) => registry.childrenOf(kode))
    .filter((kode) => kept(kode) && index.hasPage(kode));
  const desa = kecamatan.flatMap((kode) => registry.childrenOf(kode)).filter(kept);
  return { provinsi, kabupaten, kecamatan, desa };
}
