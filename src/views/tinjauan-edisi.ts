import { findPembanding, type Edisi } from "../records/edisi.ts";
import { tinjau, type Tinjauan } from "../review/tinjauan.ts";
import type { SiteIndex } from "./site-index.ts";

/**
 * Reviews of large kabupaten are large, and feeds, the page of changes and the edition's own pages all
 * want them: reviews of so many changed cells are kept at a time, the oldest made go first.
 */
const KEPT = 100_000;

interface Kept {
  readonly byEdisi: Map<Edisi, Tinjauan>;
  cells: number;
}

const recent = new WeakMap<SiteIndex, Kept>();

/** What an accepted edition changed: a report against the one before it, a correction against what it corrects. */
export function tinjauanOf(index: SiteIndex, edisi: Edisi): Tinjauan {
  const kept = recent.get(index) ?? { byEdisi: new Map<Edisi, Tinjauan>(), cells: 0 };
  recent.set(index, kept);
  const known = kept.byEdisi.get(edisi);
  if (known) return known;
  const { registry, dataset } = index;
  const lama = pembandingOf(index, edisi);
  const made = tinjau({ lama, baru: edisi, registry, observasi: dataset.observasi });
  kept.byEdisi.set(edisi, made);
  kept.cells += made.perubahan.length;
  for (const [oldest, { perubahan }] of kept.byEdisi) {
    if (kept.cells <= KEPT || oldest === edisi) break;
    kept.byEdisi.delete(oldest);
    kept.cells -= perubahan.length;
  }
  return made;
}

/**
 * A workbook compiled from publications has no rows of desa; held against a report it would seem to
 * empty them all. So it is compared with the compiled one before it.
 */
export function pembandingOf(index: SiteIndex, edisi: Edisi): Edisi | undefined {
  const { history } = index.kabupaten(edisi.kabupaten);
  if (!isCompiled(edisi) || edisi.perubahan_ke > 0)
    return findPembanding(
      history.flatMap(({ semua }) => semua),
      edisi,
    );
  return history
    .filter(({ tanggal_data }) => tanggal_data < edisi.tanggal_data)
    .map(({ berlaku }) => berlaku)
    .filter(isCompiled)
    .at(-1);
}

/** True for a workbook that this project compiled from publications. */
export function isCompiled({ meta }: Edisi): boolean {
  return meta.disusun_oleh === "proyek";
}
