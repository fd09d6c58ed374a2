import { formatDate, formatNumber } from "../../base/format.ts";
import { getSheetSpec, type Field } from "../fields.ts";
import type { Koperasi } from "../types.gen.ts";
import { pairsOf, type Pair } from "./previous.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

const TENFOLD = 10;
/** Below this a tenfold is ordinary: from 5 members to 60. */
const SMALLEST = 100;
/** Slips of the keyboard and of regional settings: a nought, or the dot of thousands. */
const SLIPS = [10, 100, 1_000, 1_000_000];

/** Ten times the last report or more, a tenth of it or less: usually a dot or a nought. */
export const nilaiMelonjak: Rule = {
  code: "nilai-melonjak",
  severity: "warning",
  explainable: true,
  check: (context) => {
    const counts = getSheetSpec("koperasi").fields.filter(
      ({ kind, unit }) => (kind === "integer" || kind === "masked") && unit !== "nomor urut",
    );
    return pairsOf(context).flatMap((pair) =>
      counts.flatMap((field) => jumpBreach(context, pair, field)),
    );
  },
};

function jumpBreach(
  { edisi, sebelumnya }: RuleContext,
  { row, lama }: Pair,
  field: Field,
): Breach[] {
  const key = field.key as keyof Koperasi;
  const [now, before] = [row[key], lama[key]];
  if (typeof now !== "number" || typeof before !== "number" || now === 0 || before === 0) return [];
  const [small, large] = [Math.min(now, before), Math.max(now, before)];
  if (large < SMALLEST || large / small < TENFOLD) return [];
  const exactly = SLIPS.find((factor) => small * factor === large);
  const how =
    exactly === undefined ? timesOf(large / small) : `tepat ${formatNumber(exactly)} kali`;
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: key }),
      message: `isinya "${formatNumber(now)}", ${now > before ? how : `turun ${how}`} dari laporan ${formatDate(sebelumnya?.tanggal_data ?? "")} ("${formatNumber(before)}").`,
      fix: "periksa titik ribuan dan jumlah nolnya; bila memang begitu, jelaskan di Catatan.",
      alasan: row.catatan,
    },
  ];
}

function timesOf(ratio: number): string {
  return `${formatNumber(Math.round(ratio))} kali`;
}
