import { lowerFirst, upperFirst } from "../base/format.ts";
import { basisOf, type Headline } from "./headline.ts";

/** "284 koperasi beroperasi, per 24 November 2025, menurut laporan per desa." */
export function figureSentence(headline: Headline): string {
  const { angka, label } = headline;
  return `${upperFirst(angka.teks)} koperasi ${lowerFirst(label)}, ${basisOf(headline)}${remarkOf(headline)}.`;
}

/** True if one sentence may hold both: of one date, of one publisher, and of as many desa. */
export function isOneBasis(left: Headline, right: Headline): boolean {
  return basisOf(left) === basisOf(right);
}

/** What a reader must know with the figure: that it is older, or that an older one is of all desa. */
export function remarkOf({ terdahulu, perbandingan, terakhir }: Headline): string {
  if (terdahulu) return ` (${perbandingan ?? ""})`;
  return terakhir === null ? "" : `; ${terakhir}`;
}
