import { formatNumber } from "../base/format.ts";
import { keyOfName } from "./kunci-nama.ts";
import { codesOf } from "./list-difference.ts";
import type { Registry } from "./wilayah.ts";

/**
 * Why a list cannot be the next one, although each of its rows is sound: only a part of the country, or cut
 * off. Compared nevertheless, it would end the codes of all that it does not mention.
 */
export function listFaults(lama: Registry, baru: Registry): readonly string[] {
  const [provinsi, kabupaten] = [vanished(lama, baru, 2), vanished(lama, baru, 5)];
  if (provinsi.length > 0) return [partial(lama, provinsi, "provinsi")];
  if (kabupaten.length > 0) return [partial(lama, kabupaten, "kabupaten/kota")];
  return emptied(lama, baru).map(
    (kode) =>
      `${kode} ${baru.namaOf(kode)} ada dalam daftar baru, tetapi tanpa satu desa pun; sekarang ${formatNumber(lama.desaIn(kode).length)}. Daftarnya terpotong?`,
  );
}

/**
 * What a list that was cut off looks like, and a great reform too: a kecamatan without its desa, or a
 * kabupaten with a tenth fewer, of which nothing is found under a new code. Somebody has to say that it is so.
 */
export function listLosses(lama: Registry, baru: Registry): readonly string[] {
  const fresh = codesOf(baru).filter((kode) => kode.length === 13 && !lama.has(kode));
  const names = new Set(fresh.map((kode) => keyOfName(baru.namaOf(kode))));
  return codesOf(lama).flatMap((kode) => {
    if ((kode.length !== 5 && kode.length !== 8) || !baru.has(kode)) return [];
    const desa = lama.desaIn(kode);
    const lost = desa.filter((one) => !baru.has(one) && !names.has(keyOfName(lama.namaOf(one))));
    const most = kode.length === 8 ? desa.length - 1 : Math.max(LEAST_LOST, desa.length / 10);
    if (lost.length === 0 || lost.length <= most) return [];
    return [
      `${kode} ${baru.namaOf(kode)}: ${formatNumber(lost.length)} dari ${formatNumber(desa.length)} desa tidak ada dalam daftar baru, juga tidak dengan kode lain. Daftarnya terpotong? Bila memang demikian keputusannya, tambahkan --benar.`,
    ];
  });
}

/** So few may end in any kabupaten. */
const LEAST_LOST = 5;

/** Regions that are not there, and whose parts are not either, under any new code. */
function vanished(lama: Registry, baru: Registry, length: number): readonly string[] {
  const fresh = codesOf(baru).filter((kode) => kode.length === length + 3 && !lama.has(kode));
  const names = new Set(fresh.map((kode) => keyOfName(baru.namaOf(kode))));
  const isTraceless = (kode: string) =>
    lama.childrenOf(kode).every((part) => !names.has(keyOfName(lama.namaOf(part))));
  return codesOf(lama).filter(
    (kode) => kode.length === length && !baru.has(kode) && isTraceless(kode),
  );
}

const MOST_NAMED = 5;

function partial(lama: Registry, missing: readonly string[], level: string): string {
  const some = missing.slice(0, MOST_NAMED).map((kode) => `${kode} ${lama.namaOf(kode)}`);
  const more = missing.length > MOST_NAMED ? ", dan lainnya" : "";
  const length = missing[0]?.length;
  const all = codesOf(lama).filter((kode) => kode.length === length).length;
  return `daftar baru hanya memuat sebagian Indonesia: ${formatNumber(missing.length)} dari ${formatNumber(all)} ${level} tidak ada di dalamnya (${some.join(", ")}${more}). Pakai daftar yang lengkap, supaya kode yang tidak disebut tidak dikira berakhir.`;
}

/** Kabupaten of both lists that lost all desa. */
function emptied(lama: Registry, baru: Registry): readonly string[] {
  return codesOf(lama).filter(
    (kode) =>
      kode.length === 5 &&
      baru.has(kode) &&
      lama.desaIn(kode).length > 0 &&
      baru.desaIn(kode).length === 0,
  );
}
