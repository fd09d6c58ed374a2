import { formatDate } from "../base/format.ts";
import { currentKode } from "../wilayah/lineage.ts";
import type { Perubahan } from "../wilayah/wilayah.ts";
import { pageView, type PageView } from "./page.ts";
import type { SiteIndex } from "./site-index.ts";
import { wilayahLink, type WilayahLink } from "./wilayah-link.ts";

/** The complete content of the page of a code that is not in force any more. */
export interface KodeLamaView extends PageView {
  readonly kode_lama: string;
  readonly nama_lama: string;
  readonly alasan: string;
  readonly sumber: string;
  readonly pengganti: WilayahLink;
}

/** Codes that were replaced by one of `desa`. */
export function replacedCodes(
  { registry }: SiteIndex,
  desa: readonly string[],
): readonly Perubahan[] {
  const wanted = new Set(desa);
  return registry.perubahan.filter(({ kode_lama }) => wanted.has(currentKode(registry, kode_lama)));
}

/** What the page of an old code says: the canonical address is its successor's. */
export function kodeLamaView(
  index: SiteIndex,
  { jenis, kode_lama, nama_lama, berlaku, alasan, sumber }: Perubahan,
): KodeLamaView {
  const pengganti = wilayahLink(index, currentKode(index.registry, kode_lama));
  const fate = jenis === "digabung" ? "wilayahnya bergabung ke" : "penggantinya";
  const deskripsi = `Kode ${kode_lama} (${nama_lama}) tidak berlaku sejak ${formatDate(berlaku)}; ${fate} ${pengganti.kode} ${pengganti.nama}.`;
  return {
    ...pageView(index, {
      href: index.urls.wilayah(kode_lama),
      kode: pengganti.kode,
      judul: `${nama_lama}: kode lama ${kode_lama}`,
      deskripsi,
    }),
    alamat: index.urls.absolute(pengganti.href),
    kode_lama,
    nama_lama,
    alasan,
    sumber,
    pengganti,
  };
}
