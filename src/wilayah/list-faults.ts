import { formatNumber } from "../base/format.ts";
import { keyOfName } from "./kunci-nama.ts";
import type { Registry } from "./wilayah.ts";

/**
 * Why a list cannot be the next one, although each of its rows is sound: only a part of the country, or cut
 * off. Compared nevertheless, it would end the codes of all that it does not mention.
 */
export function listFaults(lama: Registry, baru: Registry): readonly string[] {
  const missing = missingProvinces(lama, baru);
  if (missing.length > 0) return [partial(lama, missing)];
  return emptied(lama, baru).map(
    (kode) =>
      `${kode} ${baru.namaOf(kode)} ada dalam daftar baru, tetapi tanpa satu desa pun; sekarang ${formatNumber(lama.desaIn(kode).length)}. Daftarnya terpotong?`,
  );
}

/** Provinces that are not there, and whose kabupaten are not either, under no code. */
function missingProvinces(lama: Registry, baru: Registry): readonly string[] {
  const gone = lama.provinsi().filter((kode) => !baru.has(kode));
  const names = new Set(
    childrenOfAll(baru)
      .filter((kode) => !lama.has(kode))
      .map((kode) => keyOfName(baru.namaOf(kode))),
  );
  return gone.filter((kode) =>
    lama.childrenOf(kode).every((below) => !names.has(keyOfName(lama.namaOf(below)))),
  );
}

function childrenOfAll(registry: Registry): readonly string[] {
  return registry.provinsi().flatMap((kode) => registry.childrenOf(kode));
}

function partial(lama: Registry, missing: readonly string[]): string {
  const some = missing.slice(0, MOST_NAMED).map((kode) => `${kode} ${lama.namaOf(kode)}`);
  const more = missing.length > MOST_NAMED ? ", dan lainnya" : "";
  return `daftar baru hanya memuat sebagian Indonesia: ${formatNumber(missing.length)} dari ${formatNumber(lama.provinsi().length)} provinsi tidak ada di dalamnya (${some.join(", ")}${more}). Pakai daftar yang lengkap, supaya kode yang tidak disebut tidak dikira berakhir.`;
}

const MOST_NAMED = 5;

/** Kabupaten of both lists that lost all desa. */
function emptied(lama: Registry, baru: Registry): readonly string[] {
  return childrenOfAll(lama).filter(
    (kode) => baru.has(kode) && lama.desaIn(kode).length > 0 && baru.desaIn(kode).length === 0,
  );
}
