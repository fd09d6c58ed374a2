/** Levels of the Kemendagri code, from the country (`00`) down. */
export type Tingkat = "nasional" | "provinsi" | "kabupaten" | "kecamatan" | "desa";

/** "desa" also for the 14 desa adat, which have kepala desa and BUMDes like any desa. */
export type JenisDesa = "desa" | "kelurahan";

/** Code used for the whole country in observations and URLs. */
export const NASIONAL = "00";

const TINGKAT_BY_LENGTH: Readonly<Record<number, Tingkat>> = {
  2: "provinsi",
  5: "kabupaten",
  8: "kecamatan",
  13: "desa",
};

const KODE = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

/** True for a well-formed code of any level; says nothing about its existence. */
export function isKode(text: string): boolean {
  return KODE.test(text);
}

/** Level of a well-formed code. Throws on anything else. */
export function tingkatOf(kode: string): Tingkat {
  const tingkat = kode === NASIONAL ? "nasional" : TINGKAT_BY_LENGTH[kode.length];
  if (!tingkat || !isKode(kode)) throw new Error(`not a region code: ${kode}`);
  return tingkat;
}

/** "33.10.15.2015" → "33.10.15" → "33.10" → "33" → "00" */
export function parentOf(kode: string): string {
  return kode.length === 2 ? NASIONAL : kode.slice(0, kode.lastIndexOf("."));
}

export function provinsiOf(kode: string): string {
  return kode.slice(0, 2);
}

export function kabupatenOf(kode: string): string {
  return kode.slice(0, 5);
}

export function kecamatanOf(kode: string): string {
  return kode.slice(0, 8);
}

/** By the first digit of the last part: 1 kelurahan, 2 desa, 3 desa adat (Permendagri 58/2021). */
export function jenisOf(kode: string): JenisDesa {
  return kode.charAt(9) === "1" ? "kelurahan" : "desa";
}

/** True if `kode` is `wilayah` or lies in it; everything lies in the country. */
export function isWithin(kode: string, wilayah: string): boolean {
  return wilayah === NASIONAL || kode === wilayah || kode.startsWith(`${wilayah}.`);
}

/** True if one of the two regions lies in the other, or no region is named. */
export function overlaps(kode: string, only: string | undefined): boolean {
  return only === undefined || isWithin(kode, only) || isWithin(only, kode);
}
