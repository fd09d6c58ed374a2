import { pageView } from "./page.ts";
import { indukView, JUDUL_BERANDA, type IndukView } from "./wilayah-induk.ts";
import { edisiView } from "./edisi-ringkas.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { newestEdition, type SiteIndex } from "./site-index.ts";
import { findUmpan } from "./umpan-link.ts";

/** What the home page says: the country or the board's one province, without a way up. */
export function nasionalView(index: SiteIndex): IndukView {
  const view = indukView(index, index.registry.cakupan);
  const deskripsi = view.kalimat.join(" ");
  const own = pageView(index, { href: index.urls.home, judul: JUDUL_BERANDA, deskripsi });
  return { ...view, ...own, remah: [], umpan: findUmpan(index, NASIONAL) };
}

/** What only the home page shows. */
export interface NasionalExtra {
  /** The newest edition of every real kabupaten that has one. */
  readonly edisi: readonly {
    readonly nama: string;
    readonly href: string;
    readonly tanggal: string;
    readonly dasar: string;
  }[];
  /** The fictional kabupaten, if this build has it. */
  readonly contoh: { readonly nama: string; readonly href: string } | null;
}

export function nasionalExtra(index: SiteIndex): NasionalExtra {
  const { registry, urls } = index;
  const real = index.reporting.filter((kode) => !registry.isFictional(kode));
  const fictional = index.reporting.find((kode) => registry.isFictional(kode));
  return {
    edisi: real.flatMap((kode) => {
      const newest = newestEdition(index.kabupaten(kode));
      if (!newest) return [];
      const { tanggal, dasar } = edisiView(index, newest.edisi);
      return [{ nama: registry.namaOf(kode), href: urls.wilayah(kode), tanggal, dasar }];
    }),
    contoh:
      fictional === undefined
        ? null
        : { nama: registry.namaOf(fictional), href: urls.wilayah(fictional) },
  };
}
