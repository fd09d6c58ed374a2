import type { Field } from "../records/fields.ts";
import type { FieldValue } from "../records/parse.ts";
import { isoDate } from "../records/text.ts";
import { dateFromSerial } from "../workbook/cells.ts";
import type { Cell } from "../workbook/read.ts";
import type { ColumnCell, ColumnRequest } from "./columns.ts";
import { textOf } from "./grid.ts";
import { saysDayFirst } from "./headings.ts";
import { asked, BLANK, taken, type Asked, type Reading, type Taken } from "./reading.ts";

/** A cell and how it was read. */
export interface CellReading {
  readonly source: ColumnCell;
  readonly reading: Reading;
}

/** What the whole recap says about its cells. */
export interface RecapHabits {
  readonly date1904: boolean;
  /** Somewhere a tick stands, so that a cross beside it is no tick. */
  readonly hasTicks: boolean;
}

/**
 * Crosses and dashes mean "belum" where the column shows what it ticks with. A cross alone may be the
 * tick itself; a dash beside "Sudah", "Belum" or an account's number may be a gap.
 */
export function weighMarks(
  readings: readonly CellReading[],
  { hasTicks }: Pick<RecapHabits, "hasTicks">,
): readonly CellReading[] {
  const words = readings.filter(({ reading }) => reading.kind === "taken" && !reading.mark);
  const no = readings.find(({ reading }) => reading.kind === "taken" && reading.mark)?.reading;
  if (no?.kind !== "taken") return readings;
  const saysWords = words.some(
    ({ source, reading }) =>
      reading.kind === "taken" && reading.value !== null && !isTick(source.cell, reading.value),
  );
  const saysYes = words.some(
    ({ reading }) =>
      reading.kind === "taken" && reading.value !== null && reading.value !== no.value,
  );
  return readings.map(({ source, reading }) => {
    if (reading.kind !== "taken" || !reading.mark) return { source, reading };
    const isOpen =
      reading.mark === "silang" ? !saysYes && !hasTicks : saysWords || !(saysYes || hasTicks);
    return {
      source,
      reading: isOpen ? openMark(reading) : taken(reading.value),
    };
  });
}

/** Signs, the one and nought of a typed tick, and the stage of an outlet; an account's number is none. */
function isTick({ kind, value }: Cell, read: FieldValue): boolean {
  if (kind === "boolean" || String(read).includes(":")) return true;
  return /^(?:[vy✓✔√☑✅✗✘✕❌☐01]|100%|0%)\ufe0f?$/iu.test(String(value ?? "").trim());
}

function openMark({ mark, value, ticked }: Taken): Reading {
  const belum = { pilih: "belum", value };
  if (mark === "strip") return asked("strip-pilihan", belum);
  return asked("silang", { pilih: "sudah", value: ticked ?? value }, belum);
}

/** Where 0.45 may be 45 %, a 1 beside it may be all of it. */
export function weighShares(
  { unit }: Field,
  readings: readonly CellReading[],
): readonly CellReading[] {
  const shares = readings.some(
    ({ reading }) => reading.kind === "asked" && reading.form === "persen",
  );
  if (unit !== "persen" || !shares) return readings;
  return readings.map(({ source, reading }) => {
    const isWhole =
      reading.kind === "taken" && reading.value === 1 && source.cell.kind === "number";
    const whole = asked("persen", { pilih: "persen", value: 100 });
    return { source, reading: isWhole ? whole : reading };
  });
}

/** A column with its cells as read so far. */
export interface ReadColumn {
  readonly request: ColumnRequest;
  readonly readings: readonly CellReading[];
}

/** All dates of the recap show whether the day comes first, and whether Excel turned some round. */
export function weighDates(
  columns: readonly ReadColumn[],
  habits: RecapHabits,
): readonly ReadColumn[] {
  const dated = columns.filter(({ request }) => request.field.kind === "date");
  const texts = dated.flatMap(({ readings }) => readings.flatMap(({ source }) => firstTwo(source)));
  const dayFirst = texts.some(([first]) => first > 12);
  const monthFirst = texts.some(([, second]) => second > 12);
  const saran = dayFirst === monthFirst ? undefined : dayFirst ? "hari-bulan" : "bulan-hari";
  return columns.map((column) =>
    dated.includes(column) ? weighColumn(column, { ...habits, saran }) : column,
  );
}

function weighColumn(
  { request, readings }: ReadColumn,
  { date1904, saran }: RecapHabits & { readonly saran: string | undefined },
): ReadColumn {
  const turned = looksTurned(readings, date1904);
  const weighed = readings.map(({ source, reading }): CellReading => {
    if (turned && source.cell.kind === "number" && reading.kind === "taken") {
      return { source, reading: turnedDate(String(reading.value)) };
    }
    if (reading.kind !== "asked" || reading.form !== "urutan-tanggal") return { source, reading };
    if (saysDayFirst(request.column.path)) {
      return { source, reading: optionTaken(reading, "hari-bulan") };
    }
    return { source, reading: saran === undefined ? reading : { ...reading, saran } };
  });
  return { request, readings: weighed };
}

function optionTaken(reading: Asked, pilih: string): Reading {
  return taken(reading.options.find((option) => option.pilih === pilih)?.value ?? null);
}

/** The two numbers that may be day and month: "25/05/2025" → 25, 5. */
function firstTwo({ cell }: ColumnCell): (readonly [number, number])[] {
  const [, first, second] = textOf(cell).match(/(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/) ?? [];
  return first === undefined ? [] : [[Number(first), Number(second)]];
}

/**
 * The trace of English settings: what was typed day first stays text where the day is above 12, and
 * becomes a date with day and month turned round everywhere else.
 */
function looksTurned(readings: readonly CellReading[], date1904: boolean): boolean {
  const texts = readings.flatMap(({ source }) => firstTwo(source));
  const serials = readings.filter(
    ({ source, reading }) => source.cell.kind === "number" && reading.kind === "taken",
  );
  const days = serials.map(
    ({ source }) => dateFromSerial(Number(source.cell.value), date1904)?.day ?? 99,
  );
  const onlyAbove =
    texts.length > 0 && texts.every(([first, second]) => first > 12 && second <= 12);
  return onlyAbove && days.length > 0 && days.every((day) => day <= 12);
}

function turnedDate(iso: string): Reading {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return {
    kind: "asked",
    form: "tanggal-tertukar",
    options: [
      { pilih: "tukar", value: isoDate(year, day, month) ?? null },
      { pilih: "apa-adanya", value: iso },
      BLANK,
    ],
  };
}
