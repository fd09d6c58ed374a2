import type { Field } from "../records/fields.ts";
import { getField } from "../records/fields.ts";
import { showsDate } from "../records/parse.ts";
import { MARK_SHEETS, type MarkSheet } from "../records/sasaran.ts";
import type { Cell } from "../workbook/read.ts";
import { readLeniently, type LenientContext } from "./lenient.ts";
import { asked, taken, type Reading } from "./reading.ts";
import { textOf } from "./grid.ts";

/** What a cell below "Gerai / Sembako" says: that there is one, none, how many, or how far it is. */
export type Mark =
  | {
      readonly kind: "ada";
      readonly count: number;
      readonly status?: string;
      readonly progres?: number;
    }
  | { readonly kind: "belum" };

const MOST = 9;

/** Yes and no as in any column; besides a stage of the thing ("Dibangun", "80%") and a number of them. */
export function readMark(cell: Cell, sheet: MarkSheet, context: LenientContext): Reading {
  const flag = flagField(sheet);
  const status = statusField(sheet);
  const text = cell.look ? "" : textOf(cell);
  const stage = status.list?.butir.find(({ id, label }) =>
    [id, label.toLowerCase()].includes(text.toLowerCase()),
  );
  if (stage) return taken(`status:${stage.id}`);
  const percent = percentOf(cell);
  if (percent !== undefined) return percentMark(percent, sheet);
  const isNumber = cell.kind === "number" ? !showsDate(cell) : /^\d$/.test(text);
  const count = isNumber ? Number(cell.value) : 0;
  if (Number.isInteger(count) && count > 1 && count <= MOST) return taken(`jumlah:${count}`);
  const reading = readLeniently(cell, flag, context);
  if (reading.kind !== "asked" || reading.form !== "kata") return reading;
  const options = (status.list?.butir ?? []).map(({ id, label }) => ({
    pilih: id,
    value: `status:${id}`,
    arti: label,
  }));
  return asked("kata", ...options, { pilih: "belum", value: "belum", arti: "belum ada" });
}

export function parseMark(value: string | number | null): Mark | undefined {
  const [word = "", rest = ""] = String(value ?? "").split(":");
  switch (word) {
    case "ada":
      return { kind: "ada", count: 1 };
    case "jumlah":
      return { kind: "ada", count: Number(rest) };
    case "status":
      return { kind: "ada", count: 1, status: rest };
    case "progres":
      return { kind: "ada", count: 1, status: "dibangun", progres: Number(rest) };
    case "belum":
      return { kind: "belum" };
    default:
      return undefined;
  }
}

/** The same mark in the words of a reader. */
export function describeMark(value: string | number | null, sheet: MarkSheet): string {
  const mark = parseMark(value);
  if (!mark) return "kosong";
  if (mark.kind === "belum") return "belum";
  const label = statusField(sheet).list?.butir.find(({ id }) => id === mark.status)?.label;
  if (mark.progres !== undefined) return `${label}, ${mark.progres} %`;
  return label ?? (mark.count > 1 ? `ada ${mark.count}` : "ada");
}

function percentOf({ kind, value, format }: Cell): number | undefined {
  if (kind === "number" && format?.includes("%")) return Math.round(Number(value) * 100);
  const text = kind === "text" ? String(value).trim() : "";
  const found = text.match(/^(\d{1,3}) ?%$/)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Half-built outlets are being built; 100 % is a yes, which says nothing about serving. */
function percentMark(percent: number, sheet: MarkSheet): Reading {
  if (percent <= 0) return taken("belum");
  return percent >= 100 || sheet !== "gerai" ? taken("ada") : taken(`progres:${percent}`);
}

export function flagField(sheet: MarkSheet): Field {
  return getField("koperasi", MARK_SHEETS[sheet].flag);
}

export function statusField(sheet: MarkSheet): Field {
  return getField(sheet, MARK_SHEETS[sheet].status);
}
