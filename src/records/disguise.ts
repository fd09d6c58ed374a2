import type { Cell } from "../workbook/read.ts";
import { disguiseOf, type Disguise } from "../workbook/number-format.ts";
import type { Field } from "./fields.ts";
import { notReadable, type Finding, type Hint } from "./findings.ts";
import { MOST_PERCENT } from "./parse-number.ts";

/** What is wrong with a cell that shows something else than it holds; undefined if it is honest. */
export function disguiseFinding(cell: Cell, field: Field): Finding | undefined {
  const { format, value } = cell;
  if (format === undefined || (typeof value !== "number" && typeof value !== "string"))
    return undefined;
  const disguise = disguiseOf(format, value);
  return disguise && notReadable(field, value, hintFor(disguise, value, field));
}

const PLAIN_FORMAT = "ubah format sel menjadi Umum (General), lalu";

function hintFor(disguise: Disguise, value: number | string, field: Field): Hint {
  if (disguise === "percent") return percentHint(Number(value), field);
  return {
    reason: REASONS[disguise],
    suggestion: `${PLAIN_FORMAT} periksa dan ketik ulang isinya.`,
  };
}

const REASONS: Readonly<Record<Exclude<Disguise, "percent">, string>> = {
  hidden: "tetapi format selnya membuat isi itu tidak tampak",
  scaled: "tetapi format selnya menampilkannya sebagai ribuan atau jutaan",
  other: "tetapi format selnya menampilkan yang lain",
};

/** A cell that shows 45% holds 0.45, one that shows 100% holds 1; 45 that shows 4500% was typed as 45. */
function percentHint(value: number, field: Field): Hint {
  const percent = Number((value * 100).toPrecision(12));
  const shown = Number.isFinite(percent) ? `${typed(percent)}%` : "seratus kalinya";
  const reason = `tetapi selnya menampilkan ${shown}`;
  const meant = [percent, value].find((each) => isShare(each, field));
  if (meant === undefined || (field.unit !== "persen" && field.kind !== "number"))
    return { reason, suggestion: `${PLAIN_FORMAT} ketik ulang angkanya.` };
  const suggestion = `maksudnya ${typed(meant)}? U${PLAIN_FORMAT.slice(1)} ketik angkanya tanpa tanda persen.`;
  return { reason, suggestion, candidates: [typed(meant)] };
}

function isShare(value: number, { kind }: Field): boolean {
  return value >= 0 && value <= MOST_PERCENT && (kind === "number" || Number.isInteger(value));
}

function typed(value: number): string {
  return String(value).replace(".", ",");
}
