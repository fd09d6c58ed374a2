import { formatDate, formatNumber } from "../base/format.ts";
import { groupBy } from "../base/group-by.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import { currentKode } from "../wilayah/lineage.ts";
import { isEnd, type Perubahan } from "../wilayah/wilayah.ts";
import type { SiteIndex } from "./site-index.ts";
import { findToday, type WilayahLink } from "./wilayah-link.ts";

/** Desa that went from one kabupaten to another, as the page of one of the two tells it. */
export interface PindahKabupaten {
  readonly kalimat: string;
  /** The other one. */
  readonly kabupaten: WilayahLink;
}

/**
 * What desa left a kabupaten and which came to it, by the other one and date, as a split does. A
 * kabupaten that only took another code is no other one.
 */
export function pindahKabupaten(index: SiteIndex, kode: string): readonly PindahKabupaten[] {
  const moves = index.registry.perubahan.filter(
    (change) => isEnd(change) && change.kode_lama.length === 13 && change.kode_baru !== "",
  );
  const isHere = (desa: string) => currentKode(index.registry, kabupatenOf(desa)) === kode;
  const left = moves.filter(({ kode_lama }) => isHere(kode_lama));
  const came = moves.filter(({ kode_baru }) => isHere(kode_baru));
  return [
    ...told(index, kode, { moves: left, otherOf: ({ kode_baru }) => kode_baru, text: leftText }),
    ...told(index, kode, { moves: came, otherOf: ({ kode_lama }) => kode_lama, text: cameText }),
  ];
}

interface Moves {
  readonly moves: readonly Perubahan[];
  /** The desa's code in the other kabupaten. */
  readonly otherOf: (change: Perubahan) => string;
  readonly text: (told: Told) => string;
}

interface Told {
  readonly desa: string;
  readonly sejak: string;
  readonly sini: string;
  readonly sana: string;
}

function told(index: SiteIndex, kode: string, { moves, otherOf, text }: Moves): PindahKabupaten[] {
  const groups = groupBy(moves, (change) => `${change.berlaku} ${kabupatenOf(otherOf(change))}`);
  return [...groups].sort().flatMap(([key, changes]) => {
    const [berlaku = "", other = ""] = key.split(" ");
    const kabupaten = findToday(index, other);
    if (kabupaten === null || kabupaten.kode === kode) return [];
    const desa = `${formatNumber(changes.length)} desa/kelurahan`;
    const names = { sini: index.registry.namaOf(kode), sana: kabupaten.nama };
    return [{ kalimat: text({ desa, sejak: formatDate(berlaku), ...names }), kabupaten }];
  });
}

function leftText({ desa, sejak, sini, sana }: Told): string {
  return `Sejak ${sejak}, ${desa} yang semula di ${sini} termasuk ${sana}. Angka terbitan dan pernyataan tentang ${sini} dari sebelum tanggal itu mencakup desa-desa itu juga; hitungan per desa di sini tidak.`;
}

function cameText({ desa, sejak, sini, sana }: Told): string {
  return `Sejak ${sejak}, ${desa} yang semula di ${sana} termasuk ${sini}. Laporan dari masa itu, bila ada, di halaman ${sana}.`;
}
