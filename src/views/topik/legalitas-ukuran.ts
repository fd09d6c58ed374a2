import { daysBetween } from "../../base/dates.ts";
import { formatList, lowerFirst } from "../../base/format.ts";
import { claimWords, type Klaim } from "../klaim.ts";

/** Figures published within this many days are read as answers to the same question. */
const SAME_TIME = 1;

/**
 * Warns where different measures were published at the same time, for instance 237 formed, 61 with
 * SK and deed, 60 with SK AHU: they are no rivals. Empty if there is no such time.
 */
export function measuresSentence(claims: readonly Klaim[]): string[] {
  return clusters(claims.filter(isCount)).flatMap((cluster) => {
    const plain = firstOfEach(cluster.filter(({ ambigu }) => !ambigu));
    if (plain.length < 3) return [];
    const dates = [...new Set(cluster.map(({ sumber }) => sumber.tanggal))];
    const when =
      dates.length === 1 ? `Tentang ${dates[0]}` : `Antara ${dates[0]} dan ${dates.at(-1)}`;
    const doubtful = cluster.filter(({ ambigu }) => ambigu).map(words);
    return [
      `${when} diterbitkan ${plain.length} angka untuk ukuran yang berbeda: ${formatList(plain.map(words))}. Angka-angka itu tidak bertentangan.`,
      ...(doubtful.length === 0
        ? []
        : [`Kutipan ambigu, dibaca bersama angka di atas: ${formatList(doubtful)}.`]),
    ];
  });
}

/** The first claim of each indicator. */
function firstOfEach(claims: readonly Klaim[]): readonly Klaim[] {
  const seen = new Map<string, Klaim>();
  for (const klaim of claims) if (!seen.has(klaim.indikator)) seen.set(klaim.indikator, klaim);
  return [...seen.values()];
}

function words(klaim: Klaim): string {
  return `${lowerFirst(klaim.label)} ${claimWords(klaim)} (${klaim.sumber.label})`;
}

/** Counted in koperasi, dated to the day, and still standing. */
function isCount({ satuan, tanggal_data, dicabut }: Klaim): boolean {
  return satuan === "koperasi" && tanggal_data.length === 10 && !dicabut;
}

/** Claims, oldest first, in groups whose dates lie close to the group's first. */
function clusters(claims: readonly Klaim[]): readonly (readonly Klaim[])[] {
  const groups: Klaim[][] = [];
  for (const klaim of claims) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && daysBetween(first.tanggal_data, klaim.tanggal_data) <= SAME_TIME)
      group.push(klaim);
    else groups.push([klaim]);
  }
  return groups;
}
