import { cellAddress, type Cell } from "../../workbook/cells.ts";
import { readWorkbook, type CellBook, type ReadResult } from "../../workbook/read.ts";
import { readOtherwise, type OtherValue } from "./other-reader.ts";

/** What two readers said of one workbook. */
export interface Held {
  readonly cells: number;
  /** "Koperasi!F27: number 27, but 28" */
  readonly differences: readonly string[];
}

/** Holds every cell that we read against the other reader's; undefined for a workbook that we refuse. */
export async function holdBook(bytes: Uint8Array, file: string): Promise<Held | undefined> {
  const { book }: ReadResult = readWorkbook(bytes, file);
  if (book === undefined) return undefined;
  try {
    return holdCells(book, await readOtherwise(bytes, cellAddress));
  } catch (error) {
    return { cells: 0, differences: [`the other reader breaks: ${(error as Error).message}`] };
  }
}

type OtherBook = Awaited<ReturnType<typeof readOtherwise>>;

function holdCells({ sheets, date1904 }: CellBook, other: OtherBook): Held {
  const names = [[...sheets.keys()], [...other.keys()]].map((all) => all.join(", "));
  const differences = names[0] === names[1] ? [] : [`sheets ${names.join(", but ")}`];
  let count = 0;
  for (const [name, { rows }] of sheets) {
    const theirs = new Map(other.get(name));
    for (const cell of rows.flat()) {
      const value = theirs.get(cell.address);
      theirs.delete(cell.address);
      count += 1;
      if (!isSame(cell, value, date1904))
        differences.push(
          `${name}!${cell.address}: ${cell.kind} ${shown(cell.value)}, but ${shown(value)}`,
        );
    }
    for (const [address, value] of theirs)
      differences.push(`${name}!${address}: nothing, but ${shown(value)}`);
  }
  return { cells: count, differences };
}

/** Days from 1900, as Excel counts them, and from 1904 to 1970. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
const DAY = 86_400_000;

function isSame({ kind, value }: Cell, other: OtherValue | undefined, date1904: boolean): boolean {
  // A formula that nobody has computed holds nothing.
  if (kind === "empty") return other === undefined;
  if (!(other instanceof Date)) return value === other && kind !== "error";
  if (typeof value !== "number") return false;
  return other.getTime() === Math.round((value - EPOCH[date1904 ? 1904 : 1900]) * DAY);
}

function shown(value: OtherValue | null | undefined): string {
  if (value === undefined) return "nothing";
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
