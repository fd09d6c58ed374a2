import { quoteFound, type Problem } from "../base/problem.ts";
import { DEEPEST } from "./json-depth.ts";
import { findPersonalData } from "./privacy.ts";

/** Personal data in any text of a JSON file; addresses of pages hold numbers of their own. */
export function jsonPrivacyProblems(value: unknown, file: string): Problem[] {
  return [...textsOf(value, "")].flatMap(([path, text]) => {
    const what = findPersonalData(text.replace(ADDRESS, " "));
    if (what === undefined) return [];
    return [
      {
        code: "data-pribadi",
        severity: "error",
        place: { file },
        message: `bagian ${quoteFound(path, 120)} memuat ${what}; data pribadi tidak boleh masuk ke sini.`,
        fix: "hapus isinya; yang perlu hanya angka, tanggal, penerbit, dan alamat halamannya.",
      },
    ];
  });
}

const ADDRESS = /\bhttps?:\/\/[^\s"]+/g;

/** A file with more levels is refused whatever stands in it. */
function* textsOf(value: unknown, path: string, depth = 0): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path || "/", value];
  if (typeof value !== "object" || value === null || depth > DEEPEST) return;
  for (const [key, part] of Object.entries(value))
    yield* textsOf(part, `${path}/${key}`, depth + 1);
}
