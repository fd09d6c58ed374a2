import { getSheetSpec, type Field } from "../records/fields.ts";
import { normalise } from "../records/text.ts";
import type { Sasaran } from "../records/sasaran.ts";
import type { Cell } from "../workbook/read.ts";
import { textOf } from "./grid.ts";
import { readStatus } from "./status-words.ts";

const MOST = 2;

/**
 * Columns of choices that most cells of a column without a known heading would fit: "Sudah beroperasi"
 * speaks for Status Operasi, whatever stands above it. "Sudah" alone speaks for nothing.
 */
export function fitsOf(cells: readonly { readonly cell: Cell }[]): readonly Sasaran[] {
  const texts = cells
    .map(({ cell }) => textOf(cell))
    .filter((text) => readStatus(text) === undefined)
    .map(normalise);
  if (texts.length === 0) return [];
  return getSheetSpec("koperasi")
    .fields.map((field) => ({ field, share: shareOf(texts, field) }))
    .filter(({ share }) => share >= 0.5)
    .sort((left, right) => right.share - left.share)
    .slice(0, MOST)
    .map(({ field }) => ({ kind: "field", sheet: "koperasi", field }));
}

function shareOf(texts: readonly string[], { list }: Field): number {
  if (!list) return 0;
  const names = new Set(
    list.butir.flatMap(({ id, label, alias = [] }) => [id, label, ...alias].map(normalise)),
  );
  return texts.filter((text) => names.has(text)).length / texts.length;
}

/** True for a column that only says which rows are desa and which kelurahan: the registry knows. */
export function tellsKind(cells: readonly { readonly cell: Cell }[]): boolean {
  return cells.every(({ cell }) => /^(?:desa|kelurahan|ds|kel)\.?$/i.test(textOf(cell)));
}
