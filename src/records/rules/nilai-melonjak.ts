import { formatNumber } from "../../base/format.ts";
import type { Field } from "../fields.ts";
import type { Koperasi } from "../types.gen.ts";
import { COUNTED, lastDate, pairsOf, reasonOf, type Pair } from "./previous.ts";
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
  needsOwner: true,
  check: (context) =>
    pairsOf(context).flatMap((pair) =>
      COUNTED.flatMap((field) => jumpBreach(context, pair, field)),
    ),
};

/** True if this rule tells of the step from one value of a field to the other. */
export function isLeap(key: keyof Koperasi, now: number, before: number): boolean {
  if (now === 0 || before === 0) return false;
  const [small, large] = [Math.min(now, before), Math.max(now, before)];
  return COUNTED_KEYS.has(key) && large >= SMALLEST && large / small >= TENFOLD;
}

function jumpBreach(context: RuleContext, { row, lama }: Pair, field: Field): Breach[] {
  const { edisi } = context;
  const key = field.key as keyof Koperasi;
  const [now, before] = [row[key], lama[key]];
  if (typeof now !== "number" || typeof before !== "number" || !isLeap(key, now, before)) return [];
  const [small, large] = [Math.min(now, before), Math.max(now, before)];
  const exactly = SLIPS.find((factor) => small * factor === large);
  const how =
    exactly === undefined ? timesOf(large / small) : `tepat ${formatNumber(exactly)} kali`;
  return [
    {
      place: placeOf(edisi, edisi.lembar.koperasi, { row, field: key }),
      message: `isinya "${formatNumber(now)}", ${now > before ? how : `turun ${how}`} dari laporan ${lastDate(context)} ("${formatNumber(before)}").`,
      ...(large / small >= HUNDREDFOLD ? UNEXPLAINED : reasonOf(row, lama, FIX)),
    },
  ];
}

const FIX = "periksa titik ribuan dan jumlah nolnya; bila memang begitu, jelaskan di Catatan.";

/**
 * From here on a remark is no reason: it is a slip of two noughts or of the dot far more often than not,
 * and any remark on the row, whatever it is about, would have made a note of it.
 */
const HUNDREDFOLD = 100;

const UNEXPLAINED = {
  fix: "periksa titik ribuan dan jumlah nolnya. Seratus kali atau lebih hampir selalu salah ketik, jadi peringatan ini tetap ada walau dijelaskan di Catatan.",
  alasan: null,
} as const;

function timesOf(ratio: number): string {
  const whole = `${formatNumber(Math.floor(ratio))} kali`;
  return Number.isInteger(ratio) ? whole : `lebih dari ${whole}`;
}

const COUNTED_KEYS: ReadonlySet<string> = new Set(COUNTED.map(({ key }) => key));
