import * as assert from "uvu/assert";
import { getField } from "../records/fields.ts";
import type { SheetKey } from "../records/schemas.ts";
import type { Cell } from "../workbook/read.ts";
import { readLeniently } from "./lenient.ts";
import type { Reading } from "./reading.ts";

type Value = string | number | boolean;

interface How {
  readonly sheet?: SheetKey;
  readonly format?: string;
  readonly scale?: number;
  readonly look?: NonNullable<Cell["look"]>;
}

/** Reads one value as a column of the template wants it. */
export function read(
  field: string,
  value: Value,
  { sheet = "koperasi", format, scale, look }: How = {},
): Reading {
  const kind = typeof value === "string" ? "text" : (typeof value as "number" | "boolean");
  const cell: Cell = {
    address: "A1",
    row: 1,
    column: 0,
    value,
    kind,
    ...(format ? { format } : {}),
    ...(look ? { look } : {}),
  };
  const context = { date1904: false, tanggal_data: "2025-12-31", ...(scale ? { scale } : {}) };
  return readLeniently(cell, getField(sheet, field), context);
}

/** "1250", "kosong", "? ribuan=1250", "! bukan bilangan". */
export function brief(reading: Reading): string {
  if (reading.kind === "unread") return `! ${reading.reason}`;
  if (reading.kind === "taken") {
    const spill = reading.spill ? ` (${reading.spill.aspect} ${reading.spill.value})` : "";
    return `${reading.value ?? "kosong"}${spill}`;
  }
  const options = reading.options.filter(({ pilih }) => pilih !== "kosong");
  return `? ${reading.form} ${options.map(({ pilih, value }) => `${pilih}=${value}`).join(" ")}`;
}

/** Holds the readings of several values of one column against what they should come to. */
export function expectAll(field: string, rows: readonly (readonly [Value, string, How?])[]): void {
  assert.equal(
    rows.map(([value, , how]) => `${value} → ${brief(read(field, value, how))}`),
    rows.map(([value, wanted]) => `${value} → ${wanted}`),
  );
}
