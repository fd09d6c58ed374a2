import { formatDate, formatList, formatNumber } from "../base/format.ts";
import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { groupBy } from "../base/group-by.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import { currentKode, findNama } from "../wilayah/lineage.ts";
import { ownFormerKode } from "../wilayah/moves.ts";
import { isEnd, type Perubahan, type Registry } from "../wilayah/wilayah.ts";
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
  const sini = index.registry.namaOf(kode);
  return movesOf(index.registry, kode).flatMap(({ sana, isGone, ...told }) => {
    const kabupaten = findToday(index, sana);
    if (kabupaten === null) return [];
    const text = isGone ? leftText : cameText;
    return [{ kalimat: text({ ...told, sini, sana: kabupaten.nama }), kabupaten }];
  });
}

/** The same of a kecamatan, whose reports are those of its kabupaten. */
export function pindahKecamatan({ registry }: SiteIndex, kode: string): readonly string[] {
  const sini = fullName(registry, kode);
  return movesOf(registry, kode).flatMap(({ desa, sejak, sana, isGone }) => {
    if (findNama(registry, sana) === undefined) return [];
    const other = placeOf(registry, sana, kode);
    const [from, to] = isGone ? [sini, other] : [other, sini];
    return [`Sejak ${sejak}, ${desa} yang semula di ${from} termasuk ${to}.`];
  });
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

/** Desa that went between a region and another one on one day. */
interface Moves {
  readonly desa: string;
  readonly sejak: string;
  /** The other region, as it is today where that is known. */
  readonly sana: string;
  readonly isGone: boolean;
}

/** Of a kabupaten or kecamatan: those that left first, then those that came, by date. */
function movesOf(registry: Registry, kode: string): readonly Moves[] {
  const changes = registry.perubahan.filter(
    (change) => isEnd(change) && change.kode_lama.length === 13 && change.kode_baru !== "",
  );
  const areaOf = (desa: string) => currentKode(registry, desa.slice(0, kode.length));
  const between = (from: Side, to: Side) => {
    const moved = changes.filter((one) => areaOf(one[from]) === kode && areaOf(one[to]) !== kode);
    const groups = groupBy(moved, (one) => `${one.berlaku} ${areaOf(one[to])}`);
    return [...groups].sort().map(([key, own]) => {
      const [berlaku = "", sana = ""] = key.split(" ");
      const desa = whichDesa(registry, own);
      return { desa, sejak: formatDate(berlaku), sana, isGone: from === "kode_lama" };
    });
  };
  return [...between("kode_lama", "kode_baru"), ...between("kode_baru", "kode_lama")];
}

type Side = "kode_lama" | "kode_baru";

const MOST_NAMED = 3;

/** "Desa Bener", "12 desa/kelurahan" */
function whichDesa(registry: Registry, changes: readonly Perubahan[]): string {
  const isKnown = changes.every(({ kode_baru }) => registry.has(currentKode(registry, kode_baru)));
  return isKnown && changes.length <= MOST_NAMED
    ? formatList(changes.map((change) => desaOf(registry, change)))
    : `${formatNumber(changes.length)} desa/kelurahan`;
}

/** "Desa Bener"; one that became part of another is none that went: "wilayah Lama (kini bagian Desa Bener)" */
function desaOf(registry: Registry, { kode_lama, kode_baru, nama_lama }: Perubahan): string {
  const today = currentKode(registry, kode_baru);
  const name = fullName(registry, today);
  return ownFormerKode(registry, today).includes(kode_lama)
    ? name
    : `wilayah ${nama_lama} (kini bagian ${name})`;
}

/** "Kecamatan Juwiring", and its kabupaten where that is another one. */
function placeOf(registry: Registry, kecamatan: string, here: string): string {
  const [own, kabupaten] = [kabupatenOf(here), kabupatenOf(kecamatan)];
  const name = fullName(registry, kecamatan);
  const isNear = own === kabupaten || findNama(registry, kabupaten) === undefined;
  return isNear ? name : `${name}, ${fullName(registry, kabupaten)}`;
}

interface Told {
  readonly desa: string;
  readonly sejak: string;
  readonly sini: string;
  readonly sana: string;
}

function leftText({ desa, sejak, sini, sana }: Told): string {
  return `Sejak ${sejak}, ${desa} yang semula di ${sini} termasuk ${sana}. Angka terbitan dan pernyataan tentang ${sini} dari sebelum tanggal itu masih mencakupnya; hitungan per desa di sini tidak.`;
}

function cameText({ desa, sejak, sini, sana }: Told): string {
  return `Sejak ${sejak}, ${desa} yang semula di ${sana} termasuk ${sini}. Laporan dari masa itu, bila ada, di halaman ${sana}.`;
}
