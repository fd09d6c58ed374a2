import { formatDate, formatList, formatNumber } from "../base/format.ts";
import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { groupBy } from "../base/group-by.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import { currentKode } from "../wilayah/lineage.ts";
import { isEnd, type Perubahan } from "../wilayah/wilayah.ts";
import { editionDate } from "./angka.ts";
import { joinedIn, type SiteIndex } from "./site-index.ts";
import { findToday, fullName, type WilayahLink } from "./wilayah-link.ts";

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

/** Where desa became one since the report: of how many its coverage tells. */
export function joinedSentence(
  index: SiteIndex,
  edition: EdisiByDesa | undefined,
  kode: string,
): readonly string[] {
  const joined = edition ? joinedIn(index, edition, kode) : 0;
  if (!edition || joined === 0) return [];
  const then = formatNumber(index.registry.desaIn(kode).length + joined);
  return [
    `Sesudah laporan per ${editionDate(edition.edisi)} ada desa yang menjadi satu; cakupan laporan itu dihitung dari ${then} desa/kelurahan waktu itu.`,
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
    const desa = whichDesa(index, changes);
    const names = { sini: index.registry.namaOf(kode), sana: kabupaten.nama };
    return [{ kalimat: text({ desa, sejak: formatDate(berlaku), ...names }), kabupaten }];
  });
}

const MOST_NAMED = 3;

/** "Desa Bener", "12 desa/kelurahan" */
function whichDesa({ registry }: SiteIndex, changes: readonly Perubahan[]): string {
  const today = changes.map(({ kode_baru }) => currentKode(registry, kode_baru));
  const isNamed = today.length <= MOST_NAMED && today.every((kode) => registry.has(kode));
  return isNamed
    ? formatList(today.map((kode) => fullName(registry, kode)))
    : `${formatNumber(today.length)} desa/kelurahan`;
}

function leftText({ desa, sejak, sini, sana }: Told): string {
  return `Sejak ${sejak}, ${desa} yang semula di ${sini} termasuk ${sana}. Angka terbitan dan pernyataan tentang ${sini} dari sebelum tanggal itu masih mencakupnya; hitungan per desa di sini tidak.`;
}

function cameText({ desa, sejak, sini, sana }: Told): string {
  return `Sejak ${sejak}, ${desa} yang semula di ${sana} termasuk ${sini}. Laporan dari masa itu, bila ada, di halaman ${sana}.`;
}
