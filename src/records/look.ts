import { cleanText } from "../workbook/cells.ts";
import type { Cell } from "../workbook/read.ts";
import type { Field } from "./fields.ts";
import { notReadable, quoteCell, type Finding, type Hint } from "./findings.ts";

/**
 * What is wrong with a text of which a part is struck out or raised: "120" struck out before "130" is
 * no 120130. Undefined for columns of free text, where such a part may stay.
 */
export function lookFinding(
  { value, look }: Cell,
  field: Field,
  isReadable: (rest: string) => boolean,
): Finding | undefined {
  if (look === undefined || field.kind === "text") return undefined;
  const rest = cleanText(look.rest);
  const part = quoteCell(field, cleanText(look.part));
  const again = AGAIN[look.kind];
  if (rest === "")
    return notReadable(field, value, { reason: WHOLE[look.kind], suggestion: `${again}.` });
  const meant: Hint = isReadable(rest)
    ? { suggestion: `maksudnya ${rest}? K${again.slice(1)}.`, candidates: [rest] }
    : { suggestion: `${again}.` };
  return notReadable(field, value, {
    reason: `sebagian teksnya, ${part}, ${HOW[look.kind]}`,
    ...meant,
  });
}

const HOW = {
  struck: "dicoret",
  raised: "kecil di atas atau di bawah garis, seperti tanda catatan kaki",
} as const;

const WHOLE = {
  struck: "seluruh teksnya dicoret",
  raised: "seluruh teksnya kecil di atas atau di bawah garis",
} as const;

const AGAIN = {
  struck: "ketik ulang hanya yang berlaku, tanpa coretan",
  raised: "ketik ulang dengan huruf biasa, tanpa tanda itu",
} as const;
