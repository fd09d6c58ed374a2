import { formatDate } from "../base/format.ts";
import { kabupatenOf, kecamatanOf, provinsiOf } from "../wilayah/kode.ts";
import { currentKode, findNama, namesakesOf } from "../wilayah/lineage.ts";
import { isEnd, type Perubahan, type Registry } from "../wilayah/wilayah.ts";
import { pageView, type PageView } from "./page.ts";
import type { SiteIndex } from "./site-index.ts";
import { onKecamatanRow, tempatView, type TempatView } from "./tempat.ts";

/** The complete content of the page of a code that is not in force any more. */
export interface KodeLamaView extends PageView {
  readonly kode_lama: string;
  readonly nama_lama: string;
  readonly kalimat: readonly string[];
  readonly alasan: string;
  readonly sumber: string;
  /** Null if nobody says what follows. */
  readonly pengganti: TempatView | null;
  /** Where nobody says what follows: what bears the same name in the kabupaten. */
  readonly senama: readonly TempatView[];
}

/** Codes that ended in one of these provinces. They all have a page, whoever reports today. */
export function endedCodes(
  { registry }: SiteIndex,
  provinsi: readonly string[],
): readonly Perubahan[] {
  const wanted = new Set(provinsi);
  return registry.perubahan.filter(
    (change) => isEnd(change) && wanted.has(provinsiOf(change.kode_lama)),
  );
}

/** What the page of an old code says: the canonical address is its successor's, if that has a page. */
export function kodeLamaView(index: SiteIndex, change: Perubahan): KodeLamaView {
  const { registry, urls } = index;
  const { kode_lama, nama_lama, alasan, sumber } = change;
  const now = currentKode(registry, kode_lama);
  const place = registry.has(now) ? placeOf(index, now) : null;
  const after = place ? successorText(change, place) : lostText(registry, change, now);
  const kalimat = [endText(index, change), after];
  const view = pageView(index, {
    href: urls.wilayah(kode_lama),
    // What is to be cited stands on the successor's page.
    dikutip: false,
    kode: place?.berhalaman ? now : kecamatanOf(kode_lama),
    judul: `${nama_lama}: kode lama ${kode_lama}`,
    deskripsi: kalimat.join(" "),
  });
  return {
    ...view,
    ...(place?.berhalaman ? { alamat: urls.absolute(place.href) } : {}),
    kode_lama,
    nama_lama,
    kalimat,
    alasan,
    sumber,
    pengganti: place,
    senama: place ? [] : sameName(index, change),
  };
}

const UNKNOWN = "Penerusnya tidak diketahui.";

/** A code that was replaced by one that is lost by now leads to that one, and no further. */
function lostText(registry: Registry, { kode_lama }: Perubahan, last: string): string {
  if (last === kode_lama) return UNKNOWN;
  return `Penggantinya, ${last} (${findNama(registry, last)}), tidak ada lagi pula. ${UNKNOWN}`;
}

function endText({ registry }: SiteIndex, { kode_lama, nama_lama, berlaku }: Perubahan): string {
  const above = [kecamatanOf(kode_lama), kabupatenOf(kode_lama)].filter(
    (kode) => kode !== kode_lama,
  );
  const [kecamatan, kabupaten] = above.map((kode) => findNama(registry, kode));
  const place = kode_lama.length === 13 && kecamatan && kabupaten;
  const where = place ? `, Kec. ${kecamatan}, ${kabupaten}` : "";
  return `Kode ${kode_lama} (${nama_lama}${where}) tidak berlaku sejak ${formatDate(berlaku)}.`;
}

function successorText(
  { jenis, kode_lama, kode_baru }: Perubahan,
  { kode, nama, letak }: TempatView,
): string {
  const successor = `${kode} ${nama}${letak === "" ? "" : `, ${letak}`}`;
  switch (jenis) {
    case "digabung":
      return `Wilayahnya bergabung ke ${successor}.`;
    case "senama":
      return kabupatenOf(kode_lama) === kabupatenOf(kode_baru)
        ? `Penerusnya menurut nama yang sama di kabupaten/kota yang sama: ${successor}.`
        : `Penerusnya menurut namanya: ${successor}.`;
    default:
      return `Penggantinya ${successor}.`;
  }
}

function sameName(index: SiteIndex, { kode_lama, nama_lama }: Perubahan): readonly TempatView[] {
  const codes = namesakesOf(index.registry, kode_lama, nama_lama);
  return codes.map((kode) => placeOf(index, kode));
}

function placeOf({ registry, urls, hasPage }: SiteIndex, kode: string): TempatView {
  return onKecamatanRow(
    tempatView({ kode, namaOf: (code) => registry.namaOf(code), urls, hasPage }),
  );
}
