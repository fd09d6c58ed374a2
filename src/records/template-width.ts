import type { Field } from "./fields.ts";

/** Width of a column in characters: room for its values and for the longest word of its heading. */
export function columnWidth(field: Field, isLocked: boolean): number {
  const word = Math.max(...field.heading.split(" ").map(({ length }) => length)) + 3;
  return Math.max(word, valueWidth(field, isLocked));
}

function valueWidth({ kind, unit, multiline, list }: Field, isLocked: boolean): number {
  if (multiline) return 44;
  switch (kind) {
    case "kode":
      return isLocked ? CODE : CODE_AND_NAME;
    case "list":
      return Math.min(30, Math.max(...(list?.butir ?? []).map(({ label }) => label.length)) + 4);
    case "date":
      return 18;
    case "text":
      return isLocked ? 20 : 28;
    case "integer":
    case "number":
    case "masked":
      return unit === "rupiah" ? 17 : 12;
  }
}

const CODE = 15;
const CODE_AND_NAME = 30;
