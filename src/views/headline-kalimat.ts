import { formatNumber, lowerFirst, upperFirst } from "../base/format.ts";
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

/** What is held against the figure, the last one of the whole area, and what part of it is another figure. */
export function besideText({
  perbandingan,
  cakupan,
  terakhir,
  rincian,
}: Pick<Headline, "perbandingan" | "cakupan" | "terakhir" | "rincian">): string {
  const last = terakhir === null ? "" : ` (${terakhir})`;
  return `${perbandingan ?? cakupan}${last}${rincian === undefined ? "" : `; ${rincian}`}`;
}

/**
 * "; 25 belum, termasuk yang merintis usaha; 1 tidak diketahui …": the parts must make up the whole. ""
 * where they are more: then those that do not operate are not only of the ones that were formed.
 */
export function restWords(formed: Headline, operating: Headline, notYet: Headline): string {
  if (notYet.angka.keadaan !== "ada" || !isOneBasis(notYet, operating)) return "";
  const pioneers = notYet.dari_klaim ? "" : ", termasuk yang merintis usaha";
  const parts = [formed, operating, notYet].map(({ angka }) => angka);
  const isExact = parts.every(({ teks }) => /^\d/.test(teks));
  const [all = 0, open = 0, closed = 0] = parts.map(({ nilai }) => nilai ?? 0);
  const others = isExact ? all - open - closed : 0;
  if (others < 0) return "";
  const unknown =
    others > 0 ? `; ${formatNumber(others)} tidak diketahui atau belum dilaporkan statusnya` : "";
  return `; ${notYet.angka.teks} belum${pioneers}${unknown}`;
}
