import { formatDate, formatNumber } from "../base/format.ts";
import { quoteFound } from "../base/problem.ts";
import type { Field } from "../records/fields.ts";
import { showsDate, type FieldValue } from "../records/parse.ts";
import type { Cell } from "../workbook/read.ts";
import { askForms, MERGED, type Answers } from "./ask-forms.ts";
import type { ColumnCell, ColumnRequest, DecidedColumn } from "./columns.ts";
import type { Dialog } from "./dialog.ts";
import { shown, textOf } from "./grid.ts";
import { namesPerson } from "./person-names.ts";
import type { Reading, Spill } from "./reading.ts";
import {
  weighDates,
  weighMarks,
  weighShares,
  type CellReading,
  type ReadColumn,
  type RecapHabits,
} from "./weigh.ts";
import { phraseOf } from "./words.ts";

/** A cell with what it came to. */
export interface SettledCell {
  readonly source: ColumnCell;
  readonly value: FieldValue;
  readonly spill?: Spill;
}

export interface UnreadCell {
  readonly place: string;
  readonly alasan: string;
  /** What stands there, quoted; absent if it may be somebody's name or number. */
  readonly isi?: string;
}

export interface SettledColumn {
  readonly column: DecidedColumn;
  readonly field: Field;
  readonly filled: number;
  readonly cells: readonly SettledCell[];
  readonly unread: readonly UnreadCell[];
  /** Cells that wait for an answer. */
  readonly waiting: readonly ColumnCell[];
  /** One cell that was not taken as written, for the report. */
  readonly contoh?: { readonly dari: string; readonly menjadi: string };
  /** Why nothing of the column is used. */
  readonly ditinggalkan?: string;
}

/** Reads all columns together: ticks, dates and dashes explain each other, and are asked about once. */
export function settleColumns(
  requests: readonly ColumnRequest[],
  { dialog, ...habits }: RecapHabits & { readonly dialog: Dialog },
): readonly SettledColumn[] {
  const read = requests.map((request) => ({
    request,
    readings: weighShares(
      request.field,
      weighMarks(
        request.cells.map((source) => ({ source, reading: request.read(source) })),
        habits,
      ),
    ),
  }));
  const weighed = weighDates(read, habits).map(({ request, readings }) => ({
    request,
    readings,
    ditinggalkan: reasonToDrop(readings),
  }));
  const answers = askForms(
    weighed.filter(({ ditinggalkan }) => ditinggalkan === undefined),
    dialog,
  );
  return weighed.map((each) => settleColumn(each, answers));
}

interface Weighed extends ReadColumn {
  readonly ditinggalkan: string | undefined;
}

function settleColumn(
  { request, readings, ditinggalkan }: Weighed,
  answers: Answers,
): SettledColumn {
  const { column, field, cells } = request;
  const frame = { column, field, filled: cells.length };
  if (ditinggalkan !== undefined) {
    return { ...frame, cells: [], unread: [], waiting: [], ditinggalkan };
  }
  const settled = readings.map((each) => settleCell(each, request, answers));
  const contoh = exampleOf(readings, request.describe);
  return {
    ...frame,
    cells: settled.flatMap(({ cell }) => (cell ? [cell] : [])),
    unread: settled.flatMap(({ unread }) => (unread ? [unread] : [])),
    waiting: cells.filter((_source, at) => !settled[at]?.cell && !settled[at]?.unread),
    ...(contoh ? { contoh } : {}),
  };
}

const MOST_WORDS = 8;

/** A column that mostly holds something else is not for this field, whatever its heading says. */
function reasonToDrop(readings: readonly CellReading[]): string | undefined {
  const unread = readings.filter(({ reading }) => reading.kind === "unread");
  const [first] = unread;
  if (first && unread.length * 2 > readings.length && readings.length > 2) {
    return `isinya lain dari judulnya: ${first.reading.kind === "unread" ? first.reading.reason : ""}`;
  }
  const words = readings.filter(
    ({ reading }) => reading.kind === "asked" && reading.form === "kata",
  );
  const distinct = new Set(words.map(({ source }) => phraseOf(textOf(source.cell))));
  return distinct.size > MOST_WORDS
    ? "isinya kalimat atau kata yang beragam, bukan pilihan"
    : undefined;
}

interface SettledReading {
  readonly cell?: SettledCell;
  readonly unread?: UnreadCell;
}

function settleCell(
  { source, reading }: CellReading,
  request: ColumnRequest,
  answers: Answers,
): SettledReading {
  const merged = source.merged ? answers.of(request, source, MERGED) : "semua";
  if (merged !== "semua") return merged === undefined ? {} : { cell: { source, value: null } };
  if (reading.kind === "taken") {
    const { value, spill } = reading;
    return { cell: { source, value, ...(spill ? { spill } : {}) } };
  }
  if (reading.kind === "unread") return { unread: unreadCell(source, reading) };
  if (answers.secret.has(source)) {
    return { unread: { place: source.place, alasan: "kata yang bukan pilihan kolom ini" } };
  }
  const answer = answers.of(request, source, reading);
  const option = reading.options.find(({ pilih }) => pilih === answer);
  return option ? { cell: { source, value: option.value } } : {};
}

function unreadCell(
  { place, cell }: ColumnCell,
  { reason, secret }: Reading & { readonly kind: "unread" },
): UnreadCell {
  const quotable = secret !== true && isQuotable(cell);
  return { place, alasan: reason, ...(quotable ? { isi: quoteFound(shown(cell), 30) } : {}) };
}

/** Texts without a digit may be names. */
function isQuotable(cell: Cell): boolean {
  if (cell.kind === "number") return !showsDate(cell);
  if (cell.kind === "error") return true;
  return /\d/.test(textOf(cell)) && !namesPerson(textOf(cell));
}

/** One cell that was not taken as it stands. */
function exampleOf(
  readings: readonly CellReading[],
  describe: (value: FieldValue) => string,
): SettledColumn["contoh"] | undefined {
  for (const { source, reading } of readings) {
    if (reading.kind !== "taken" || reading.rewritten !== true || reading.value === null) continue;
    const [dari, menjadi] = [withoutNumber(shown(source.cell)), describe(reading.value)];
    if (dari !== menjadi) return { dari: quoteFound(dari, 30), menjadi };
  }
  return undefined;
}

/** Digits of a date, or of the largest amounts that desa report. */
const LONGEST_SHOWN = 10;

/** The number of an account is nobody's business, not even on the steward's own screen. */
function withoutNumber(text: string): string {
  return text.replace(/\d[\d .-]*\d/g, (digits) =>
    digits.replace(/\D/g, "").length < LONGEST_SHOWN ? digits : `${digits.slice(0, 2)}…`,
  );
}

export function describeValue(value: FieldValue, field: Field): string {
  if (value === null) return "kosong";
  const label = field.list?.butir.find(({ id }) => id === value)?.label;
  if (label !== undefined) return label;
  if (field.kind === "date" && typeof value === "string") return formatDate(value);
  return typeof value === "number" ? formatNumber(value) : value;
}
