import { compareText } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import { cellOf } from "../records/edisi.ts";
import type { Draft } from "../records/drafts.ts";
import type { Field, SheetSpec } from "../records/fields.ts";
import { quoteCell } from "../records/findings.ts";
import { findPersonalData } from "../records/privacy.ts";
import { erroneousCells, type Bacaan } from "../records/read-edisi.ts";
import { isianText, MASKED_TEXT, maskedText, rowText } from "./isian.ts";
import type { Row } from "./rows.ts";

/**
 * A workbook as text for `git diff`: one line per row, sorted by what the row is about, only cells that
 * hold something. The order of rows, columns and sheets and their looks make no difference. Personal
 * data are masked; a cell that could not be read is shown as it was typed, with a question mark.
 */
export function workbookLines(bacaan: Bacaan): readonly string[] {
  const shown = notesOf(bacaan);
  const names = namesOf(bacaan);
  return [...bacaan.sheets.values()].flatMap(({ spec, lembar }) => {
    const lines = lembar.baris.map((row) => {
      const cells = spec.fields.flatMap((field) => {
        const note = shown.get(`${spec.sheet}!${cellOf(lembar, row, field.key)}`);
        return cellText(field, row, note);
      });
      const name = names.get(row["kode"] ?? null);
      return spec.layout === "rows"
        ? [rowLine(spec, row, { cells, name })]
        : metaLines(spec, cells);
    });
    return lines.flat().sort(compareText);
  });
}

/** What the Koperasi sheet calls each desa; the registry need not be read for this. */
function namesOf({ sheets }: Bacaan): ReadonlyMap<Draft[string], string> {
  const rows = sheets.get("koperasi")?.lembar.baris ?? [];
  return new Map(
    rows.flatMap(({ kode = null, desa }) =>
      typeof desa === "string" ? [[kode, desa] as const] : [],
    ),
  );
}

/** What stands for a cell with an error: a mask, or what was typed where nothing could be read. */
interface Note {
  readonly isPersonal: boolean;
  readonly found: unknown;
}

function notesOf({ book, problems }: Bacaan): ReadonlyMap<string, Note> {
  const wrong = erroneousCells(problems);
  const personal = erroneousCells(problems.filter(({ code }) => code === "data-pribadi"));
  const notes = new Map<string, Note>();
  for (const [sheet, { rows }] of wrong.size === 0 ? [] : book.sheets)
    for (const { address, value } of rows.flat()) {
      const cell = `${sheet}!${address}`;
      if (value === null || !wrong.has(cell)) continue;
      const isPersonal = personal.has(cell) || findPersonalData(String(value)) !== undefined;
      notes.set(cell, { isPersonal, found: value });
    }
  return notes;
}

const MAX_TEXT = 2_000;

interface CellText {
  readonly key: string;
  readonly text: string;
}

function cellText(field: Field, row: Row, note: Note | undefined): CellText[] {
  const { key, title } = field;
  if (note?.isPersonal) return [{ key, text: `${title}=${MASKED_TEXT}` }];
  const text = isianText(row[key] ?? null, { field, row, max: MAX_TEXT });
  if (text !== null) return [{ key, text: `${title}=${text}` }];
  return note
    ? [{ key, text: `${title}=? ${plainText(quoteCell(field, note.found), MAX_TEXT)}` }]
    : [];
}

/** Fields that the beginning of the line says already. */
const IN_FRONT = new Set(["kode", "koperasi_ke", "kecamatan", "desa"]);

interface LineParts {
  readonly cells: readonly CellText[];
  readonly name: string | undefined;
}

function rowLine(spec: SheetSpec, row: Row, { cells, name }: LineParts): string {
  const number = row["koperasi_ke"] ?? 1;
  const names = [
    row["kode"] ?? null,
    name ?? null,
    rowText(spec, row),
    number === 1 ? null : `koperasi ke-${number}`,
  ].filter((name) => name !== null);
  const said = new Set([...IN_FRONT, ...spec.identity.filter((key) => key !== "wilayah")]);
  const rest = cells.filter(({ key }) => !said.has(key) || row[key] === null);
  const front = [spec.sheet, ...names.map((name) => maskedText(String(name)))].join(" ");
  return [front, ...rest.map(({ text }) => text)].join(" | ");
}

function metaLines(spec: SheetSpec, cells: readonly CellText[]): string[] {
  return cells.map(({ text }) => `${spec.sheet} ${text}`);
}
