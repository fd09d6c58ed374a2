/** How offices write the units of the columns, in small letters; none for units that nobody writes. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  orang: ["orang", "org", "jiwa", "anggota"],
  koperasi: ["koperasi", "unit", "buah"],
  "desa/kelurahan": ["desa", "kelurahan"],
  rupiah: ["rupiah"],
  "m²": ["m2", "m²", "meter persegi"],
  persen: ["%", "persen"],
  "nomor urut": [],
  tahun: [],
};

export interface Counted {
  /** "1.250" as it was written. */
  readonly digits: string;
  /** The unit behind it, as it was written. */
  readonly word: string;
  /** Undefined if the column's unit stands in another column. */
  readonly fits: boolean | undefined;
}

/** "1.250 orang": a number in Indonesian grouping with a unit behind it; undefined for anything else. */
export function findCounted(text: string, unit: string | undefined): Counted | undefined {
  const [, digits, word] = COUNTED.exec(text) ?? [];
  if (digits === undefined || word === undefined) return undefined;
  return { digits, word, fits: WORDS[unit ?? ""]?.includes(word.toLowerCase()) };
}

const COUNTED = new RegExp(
  `^(\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+) ?(${Object.values(WORDS).flat().join("|")})\\.?$`,
  "i",
);
