import { quoteFound } from "../base/problem.ts";
import { LIMITS } from "./gate-limits.ts";
import { isRefusal, refuseDamaged, refuseExcess, refuseOdd, type Refusal } from "./gate-refusal.ts";
import { MAIN } from "./parts-package.ts";
import { newWalk, walkCells, type Allowance, type Walk } from "./parts-rows.ts";
import { dropPrefix, findElements, writeOutReferences } from "./parts-xml.ts";

/** A sheet whose every cell has been seen: in order, in bounds, each once. */
export interface SheetScan {
  /** The cells alone, as XML for SheetJS. */
  readonly xml: string;
  readonly cellCount: number;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  /** First and last column of every hidden stretch, counted from 0. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** Address to text of error cells and of values that are not what their cell says. */
  readonly oddValues: ReadonlyMap<string, string>;
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
  const walk = newWalk(xml, allowance);
  const end = open[0].endsWith("/>") ? start : walkCells(walk, start);
  if (isRefusal(end)) return end;
  const head = xml.slice(0, open.index);
  const tail = xml.slice(end);
  const merges = readMerges(tail, allowance);
  if (isRefusal(merges)) return merges;
  return {
    xml: wrap(walk),
    cellCount: walk.cells,
    merges,
    hiddenRows: walk.hiddenRows,
    hiddenColumns: readHiddenColumns(head),
    oddValues: walk.oddValues,
    around: head + tail,
  };
}

function readMerges(tail: string, allowance: Allowance): readonly string[] | Refusal {
  const refs = findElements(tail, "mergeCell").map((merge) => merge.get("ref") ?? "");
  const wrong = refs.find((ref) => !/^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/u.test(ref));
  if (wrong !== undefined) return refuseOdd(`gabungan sel ${quoteFound(wrong)} tidak wajar.`);
  allowance.merges -= refs.length;
  return allowance.merges < 0 ? refuseExcess("gabungan sel", LIMITS.merges) : refs;
}

function readHiddenColumns(head: string): readonly (readonly [number, number])[] {
  return findElements(head, "col")
    .filter((column) => /^(?:1|true)$/u.test(column.get("hidden") ?? ""))
    .map((column) => [Number(column.get("min")) - 1, Number(column.get("max")) - 1] as const);
}

/**
 * Array formulas lose their range: SheetJS compares every cell with every such range. Formulas and
 * values are untouched.
 */
function wrap({ pieces }: Walk): string {
  const cells = writeOutReferences(pieces.join(""));
  const plain = /<f [^<>]*t="(?:array|dataTable)"/u.test(cells)
    ? cells.replace(/<f [^<>]*t="(?:array|dataTable)"[^<>]*>/gu, (tag) =>
        tag.endsWith("/>") ? "<f/>" : "<f>",
      )
    : cells;
  return `<worksheet xmlns="${MAIN}"><sheetData>${plain}</sheetData></worksheet>`;
}
