import type { Field } from "./fields.ts";

/** Width of a column in characters: room for its values and for the longest word of its heading. */
export function columnWidth(field: Field, isLocked: boolean): number {
  const word = Math.max(...field.heading.split(" ").map(({ length }) => length)) + 3;
  return Math.max(NARROW, word, valueWidth(field, isLocked));
}

const NARROW = 13;
const CODE = 15;
const NAME = 24;
const CODE_AND_NAME = 30;
const SENTENCE = 44;

function valueWidth(field: Field, isLocked: boolean): number {
  if (field.multiline) return SENTENCE;
  switch (field.kind) {
    case "kode":
      return isLocked ? CODE : CODE_AND_NAME;
    case "list":
      return Math.min(30, longestLabel(field) + 4);
    case "date":
      return 18;
    case "text":
      return isLocked ? 20 : textWidth(field);
    case "integer":
    case "number":
    case "masked":
      return field.unit === "rupiah" ? 17 : NARROW;
  }
}

function longestLabel({ list }: Field): number {
  return Math.max(0, ...(list?.butir ?? []).map(({ label }) => label.length));
}

/** The example is as long as most values are. */
function textWidth({ example }: Field): number {
  return Math.min(40, Math.max(NAME, Math.ceil(example.length * 1.15) + 4));
}
