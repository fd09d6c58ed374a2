import type { Problem, Repair } from "../base/problem.ts";
import type { Draft } from "../records/drafts.ts";
import { cellOf, type Baris } from "../records/edisi.ts";
import { getSheetSpec, type Field } from "../records/fields.ts";
import type { Bacaan, EdisiPlace, SheetDraft } from "../records/read-edisi.ts";
import { isWithin } from "../wilayah/kode.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { WriteValue } from "../workbook/write.ts";

/** Values for cells ("Koperasi!AJ16") that can have meant one thing only. */
export type Repairs = ReadonlyMap<string, { readonly value: WriteValue }>;

export interface RepairInput {
  readonly bacaan: Bacaan;
  readonly problems: readonly Problem[];
  readonly tempat: EdisiPlace | undefined;
  readonly registry: Registry;
}

/**
 * Every certain repair of an error, and with them the plain form of what was read with a remark.
 * Empty if no error can be mended without a person: then there is nothing to hand back.
 */
export function certainRepairs(input: RepairInput): Repairs {
  const mended = input.problems.flatMap((problem) => repairOf(problem, input));
  if (mended.length === 0) return new Map();
  return new Map([...readings(input), ...mended]);
}

type Entry = readonly [string, { readonly value: WriteValue }];

function repairOf({ severity, place, repair }: Problem, input: RepairInput): Entry[] {
  const { sheet, cell } = place;
  if (severity !== "error" || !repair || sheet === undefined || cell === undefined) return [];
  return isSound(repair, input) && !isTaken(repair, { sheet, cell }, input)
    ? [[`${sheet}!${cell}`, { value: repair.value }]]
    : [];
}

/** A code of Koperasi that another row has, or would get as well: which of them is wrong, nobody knows. */
function isTaken(
  { value }: Repair,
  place: { readonly sheet: string; readonly cell: string },
  { bacaan, problems }: RepairInput,
): boolean {
  const koperasi = bacaan.sheets.get("koperasi");
  if (!koperasi || place.sheet !== koperasi.spec.sheet) return false;
  const { lembar } = koperasi;
  const meant = new Map(
    problems
      .filter((problem) => problem.place.sheet === place.sheet && problem.repair)
      .map((problem) => [problem.place.cell, problem.repair?.value] as const),
  );
  const kodeCell = (row: Baris<Draft>): string => cellOf(lembar, row, "kode") ?? "";
  const own = lembar.baris.find((row) => kodeCell(row) === place.cell);
  if (own === undefined) return false;
  return lembar.baris.some(
    (row) =>
      row !== own &&
      (row["kode"] ?? meant.get(kodeCell(row))) === value &&
      (row["koperasi_ke"] ?? 1) === (own["koperasi_ke"] ?? 1),
  );
}

/** A code with its dots put back must be one of this kabupaten, or it is somebody else's number. */
function isSound({ value }: Repair, { tempat, registry }: RepairInput): boolean {
  if (typeof value !== "string" || !/^\d{2}(\.\d{2}){2}\.\d{4}$/.test(value)) return true;
  return registry.has(value) && tempat !== undefined && isWithin(value, tempat.kabupaten);
}

/** "1.250" becomes the number it was read as, a formula its value. */
function readings({ bacaan, problems }: RepairInput): Entry[] {
  const remarked = new Set(
    problems
      .filter(({ code }) => code === "sel-dibaca-sebagai" || code === "sel-rumus")
      .map(({ place }) => `${place.sheet}!${place.cell}`),
  );
  return [...bacaan.sheets.values()].flatMap((draft) =>
    draft.lembar.baris.flatMap((row) => rowReadings(draft, row, remarked)),
  );
}

function rowReadings(
  { spec, lembar }: SheetDraft,
  row: Baris<Draft>,
  remarked: ReadonlySet<string>,
): Entry[] {
  return getSheetSpec(spec.key).fields.flatMap((field): Entry[] => {
    const address = `${spec.sheet}!${cellOf(lembar, row, field.key) ?? ""}`;
    const value = row[field.key] ?? null;
    return remarked.has(address) && value !== null
      ? [[address, { value: typed(value, field) }]]
      : [];
  });
}

function typed(value: string | number, { list }: Field): WriteValue {
  return list?.butir.find(({ id }) => id === value)?.label ?? value;
}
