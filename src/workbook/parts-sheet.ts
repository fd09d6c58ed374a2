import { quoteFound } from "../base/problem.ts";
import type { TextLook } from "./cells.ts";
import { LAST_COLUMN, LIMITS } from "./gate-limits.ts";
import { isRefusal, refuseDamaged, refuseExcess, refuseOdd, type Refusal } from "./gate-refusal.ts";
import { MAIN } from "./parts-package.ts";
import { walkCells } from "./parts-rows.ts";
import type { Allowance, PlainCell, Walk } from "./parts-walk.ts";
import { dropPrefix, findElements, writeOutReferences } from "./parts-xml.ts";
import { isWellFormed } from "./well-formed.ts";

/** A sheet whose every cell has been seen: in order, in bounds, each once. */
export interface SheetScan {
  /** The cells that are not plain, as XML for SheetJS. */
  readonly xml: string;
  /** How many these are. */
  readonly cellCount: number;
  /** The others. */
  readonly plain: readonly PlainCell[];
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  /** First and last column of every hidden stretch, counted from 0. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** Address to text of error cells and of values that are not what their cell says. */
  readonly oddValues: ReadonlyMap<string, string>;
  /** Address to look of texts of which a part is struck out or raised. */
  readonly looks: ReadonlyMap<string, TextLook>;
  /** The XML before and after the cells. */
  readonly around: string;
}

export function scanSheet(source: string, allowance: Allowance): SheetScan | Refusal {
  const xml = dropPrefix(source, "worksheet");
  if (!xml.trimEnd().endsWith("</worksheet>")) return refuseDamaged("isi lembar ini terpotong.");
  const open = /<sheetData(?=[\s/>])[^<>]*>/u.exec(xml);
  if (open === null) return refuseDamaged("lembar ini tidak punya bagian sel.");
  const start = open.index + open[0].length;
  if (xml.includes("<sheetData", start)) return refuseOdd("lembar ini punya dua bagian sel.");
  if (open[0].endsWith("/>")) return toScan(xml, { from: open.index, end: start }, allowance);
  const walked = walkCells(xml, start, allowance);
  if (isRefusal(walked)) return walked;
  return toScan(xml, { from: open.index, ...walked }, allowance);
}

interface Seen {
  /** Where the cells begin and end in the XML. */
  readonly from: number;
  readonly end: number;
  readonly walk?: Walk;
}

function toScan(xml: string, seen: Seen, allowance: Allowance): SheetScan | Refusal {
  const { from, end, walk } = seen;
  const head = xml.slice(0, from);
  const tail = xml.slice(end);
  if (!isWellFormed(`${head}<sheetData/>${tail}`)) {
    return refuseDamaged("bagian lembar di sekitar selnya bukan XML yang utuh.");
  }
  if (/<(?:c|row)[ \t\r\n/>]/u.test(head + tail)) {
    return refuseOdd("lembar ini punya sel di luar bagian selnya.");
  }
  const merges = readMerges(tail, allowance);
  if (isRefusal(merges)) return merges;
  const readings = walk?.readings.map((text) => `<is>${text}</is>`).join("") ?? "";
  return {
    xml: wrap(walk),
    cellCount: walk?.cells ?? 0,
    plain: walk?.plain ?? [],
    merges,
    hiddenRows: walk?.hiddenRows ?? [],
    hiddenColumns: readHiddenColumns(head),
    oddValues: walk?.oddValues ?? new Map(),
    looks: walk?.looks ?? new Map(),
    around: head + tail + readings,
  };
}

function readMerges(tail: string, allowance: Allowance): readonly string[] | Refusal {
  const refs = findElements(tail, "mergeCell", LIMITS.merges).map(
    (merge) => merge.get("ref") ?? "",
  );
  const wrong = refs.find((ref) => !/^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/u.test(ref));
  if (wrong !== undefined) return refuseOdd(`gabungan sel ${quoteFound(wrong)} tidak wajar.`);
  allowance.merges -= refs.length;
  return allowance.merges < 0 ? refuseExcess("gabungan sel", LIMITS.merges, SPLIT) : refs;
}

function readHiddenColumns(head: string): readonly (readonly [number, number])[] {
  return findElements(head, "col", LAST_COLUMN + 1)
    .filter((column) => /^(?:1|true)$/u.test(column.get("hidden") ?? ""))
    .map((column) => [Number(column.get("min")) - 1, Number(column.get("max")) - 1] as const);
}

function wrap(walk: Walk | undefined): string {
  const rows = writeOutReferences(walk?.pieces.join("") ?? "");
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

const SPLIT = "pisahkan sel yang digabung, isi setiap selnya, simpan, lalu unggah ulang.";
