import { getField } from "../records/fields.ts";
import { MARK_SHEETS, type MarkSheet } from "../records/sasaran.ts";
import type { Cell } from "../workbook/read.ts";
import { textOf } from "./grid.ts";
import { readLeniently, type LenientContext } from "./lenient.ts";
import { MARKS } from "./phrase-lists.ts";
import { taken, type Reading } from "./reading.ts";
import { phraseOf } from "./words.ts";

const PREFIX = "daftar:";

/** A cell below "Gerai" or "Mitra": yes or no, or which ones ("Sembako, SP"). */
export function readFlag(cell: Cell, sheet: MarkSheet, context: LenientContext): Reading {
  const parts = (cell.look ? "" : textOf(cell))
    .split(/\s*(?:[,;+&\n]|\bdan\b|\d{1,4}[.)])\s*/iu)
    .filter((part) => part !== "");
  const kinds = parts.map((part) => findKind(part, sheet));
  if (kinds.length > 0 && kinds.every((kind) => kind !== undefined)) {
    return taken(PREFIX + [...new Set(kinds)].join(","));
  }
  return readLeniently(cell, getField("koperasi", MARK_SHEETS[sheet].flag), context);
}

/** The kinds in what `readFlag` took; undefined if it took yes or no. */
export function kindsIn(value: string | number | null): readonly string[] | undefined {
  const text = String(value ?? "");
  return text.startsWith(PREFIX) ? text.slice(PREFIX.length).split(",") : undefined;
}

export function flagSheet(key: string): MarkSheet | undefined {
  return (Object.keys(MARK_SHEETS) as MarkSheet[]).find((sheet) => MARK_SHEETS[sheet].flag === key);
}

export function describeKinds(value: string | number | null, sheet: MarkSheet): string | undefined {
  const list = getField(sheet, MARK_SHEETS[sheet].kind).list?.butir ?? [];
  return kindsIn(value)
    ?.map((id) => list.find((butir) => butir.id === id)?.label ?? id)
    .join(", ");
}

function findKind(text: string, sheet: MarkSheet): string | undefined {
  const wanted = phraseOf(text);
  const list = getField(sheet, MARK_SHEETS[sheet].kind).list?.butir ?? [];
  const named = list.find(({ id, label, alias = [] }) =>
    [label, ...alias, ...(MARKS[sheet].kinds[id] ?? [])].some((name) => phraseOf(name) === wanted),
  );
  return wanted === "" ? undefined : named?.id;
}
