import type { Problem } from "../base/problem.ts";
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
        message: `bagian "${path}" memuat ${what}; data pribadi tidak boleh masuk ke sini.`,
        fix: "hapus isinya; yang perlu hanya angka, tanggal, penerbit, dan alamat halamannya.",
      },
    ];
  });
}

const ADDRESS = /\bhttps?:\/\/[^\s"]+/g;

function* textsOf(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path || "/", value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* textsOf(part, `${path}/${key}`);
}
