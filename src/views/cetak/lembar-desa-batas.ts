/** How tightly a sheet is set: 0 is normal, 1 and 2 are for the few that would not fit two pages. */
export type Padat = 0 | 1 | 2;

/** The most that a sheet shows of each part; the page of the desa shows all. */
export interface Batas {
  /** Rows of one long sheet: gerai, kemitraan … */
  readonly butir: number;
  readonly riwayat: number;
  readonly pers: number;
  /** Earlier codes and names. */
  readonly kode: number;
  readonly janggal: number;
  /** Letters of a name within a row. */
  readonly nama: number;
  /** Letters of a short text within a row. */
  readonly rincian: number;
  /** Letters of why a figure is striking; at 0 only that it is. */
  readonly sebab: number;
  /** Letters of what a publisher wrote. */
  readonly isi: number;
  /** Letters of a remark or sentence. */
  readonly kalimat: number;
}

/** By level: rows, then letters. */
const BATAS: readonly [Batas, Batas, Batas] = [
  {
    ...{ butir: 10, riwayat: 8, pers: 4, kode: 3, janggal: 4 },
    ...{ nama: 80, rincian: 140, sebab: 240, isi: 200, kalimat: 420 },
  },
  {
    ...{ butir: 6, riwayat: 5, pers: 3, kode: 2, janggal: 3 },
    ...{ nama: 60, rincian: 90, sebab: 140, isi: 150, kalimat: 260 },
  },
  {
    ...{ butir: 2, riwayat: 3, pers: 1, kode: 1, janggal: 1 },
    ...{ nama: 45, rincian: 60, sebab: 0, isi: 110, kalimat: 150 },
  },
];

/** Koperasi of one desa that a sheet shows; a third is only counted. */
export const PALING_BANYAK_KOPERASI = 2;

export function batasOf(padat: Padat): Batas {
  return BATAS[padat];
}

/** Of koperasi number `ke`: at the tightest level a second one has its ladder and figures, and counts. */
export function batasKoperasi(padat: Padat, ke: number): Batas {
  const batas = batasOf(padat);
  return padat === 2 && ke > 1 ? { ...batas, butir: 0, janggal: 0, kalimat: 80 } : batas;
}

/** The first letters of a text, cut at a word: "Menunggu rekomendasi …". */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const space = start.lastIndexOf(" ");
  const whole = space > most / 2 ? start.slice(0, space) : text.slice(0, most - 2);
  return `${whole.replace(/[\s,;:.·(–-]+$/, "")} …`;
}

/** A list that may be cut, and the words for what was left out. */
export interface Potong<Item> {
  readonly isi: readonly Item[];
  /** "dan 31 lainnya di halaman desa", "40 di halaman desa"; null if nothing is left out. */
  readonly sisa: string | null;
}

/** The first `most` of a list. */
export function potong<Item>(items: readonly Item[], most: number): Potong<Item> {
  const rest = items.length - most;
  const words = most === 0 ? `${rest} di halaman desa` : `dan ${rest} lainnya di halaman desa`;
  return { isi: items.slice(0, most), sisa: rest > 0 ? words : null };
}
