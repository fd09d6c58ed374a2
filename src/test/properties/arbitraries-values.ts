import fc from "fast-check";
import type { Field } from "../../records/fields.ts";
import { cleanText } from "../../workbook/cells.ts";

const LETTERS = [
  ..."aBkrS 0159.,;:'\"()<>&=+-/\\|@#%_*é½²–…—“”€",
  ...["東", "京", "ש", "ل", "م", "👍🏽", "𝒳", "\u0323", "  ", "_x0041_", "]]>", "&amp;", "\n"],
];

/** Text as the reader leaves it: composed letters, single spaces, nothing invisible. */
export const soundText = (longest = 40, multiline = false): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: Math.min(longest, 40) })
    .map((text) => cleanText(text, multiline).slice(0, longest))
    .map((text) => cleanText(text.replace(/\p{Cs}$/u, ""), multiline))
    .map((text) => (text === "" ? "x" : text));

export const anyDay: fc.Arbitrary<string> = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const MOST: Readonly<Record<string, number>> = { orang: 1_000_000, persen: 100, tahun: 2_099 };
const LEAST: Readonly<Record<string, number>> = { tahun: 1_945 };

function countOf({ unit = "" }: Field): fc.Arbitrary<number> {
  if (unit === "nomor urut") return fc.integer({ min: 1, max: 3 });
  const [min, max] = [LEAST[unit] ?? 0, MOST[unit] ?? 10 ** 12];
  return fc.oneof(fc.integer({ min, max: Math.min(max, min + 20) }), fc.integer({ min, max }));
}

/** Codes that rows may name. */
export interface Places {
  readonly desa: readonly string[];
  /** Of assistants and coordinators: the kabupaten and its kecamatan. */
  readonly areas: readonly string[];
}

/** What a column may hold once it is read; never blank. */
export function valueOf(field: Field, places: Places): fc.Arbitrary<string | number> {
  const { key, kind, list, longest, multiline } = field;
  switch (kind) {
    case "kode":
      return fc.constantFrom(...(key === "wilayah" ? places.areas : places.desa));
    case "list":
      return fc.constantFrom(...(list?.butir ?? []).map(({ id }) => id));
    case "date":
      return anyDay;
    case "integer":
      return countOf(field);
    case "number":
      return fc.oneof(
        fc.integer({ min: 0, max: 10 ** 7 }).map((value) => value / 100),
        fc.double({ min: 0, max: 10 ** 12, noNaN: true }),
      );
    case "masked":
      return fc.oneof(
        { weight: 1, arbitrary: fc.constant("<5") },
        { weight: 4, arbitrary: countOf(field) },
      );
    case "text":
      return soundText(longest, multiline);
  }
}
