import { deflateSync } from "fflate";
import {
  bookParts,
  HELLO,
  worksheet,
  zipped,
  type BookSource,
  type Parts,
} from "../../workbook/gate-fixtures.ts";
import { sheetPart, STRINGS } from "../../workbook/parts-package.ts";

/** A file that somebody may send to hurt the repository, its CI or a reader, or by accident. */
export interface HostileBook {
  readonly name: string;
  /** Made when asked for: several take megabytes. */
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** At least one of these problems must come back. */
  readonly codes: readonly string[];
  /** "Koperasi!A1" to the harmless value that it must be read as. */
  readonly reads?: Readonly<Record<string, string | number | boolean | null>>;
}

type Make = HostileBook["make"];

/** Shorthand for tables of books: name, codes (by spaces), how to make it. */
export function book(name: string, codes: string, make: Make): HostileBook {
  return { name, codes: codes.split(" "), make };
}

/** A book that is read; all that is wrong with it is that it is no filled template. */
export function harmless(
  name: string,
  reads: NonNullable<HostileBook["reads"]>,
  make: Make,
): HostileBook {
  return { name, codes: ["lembar-hilang"], reads, make };
}

/** A sound workbook of one sheet, "Koperasi", with changed parts. */
export function partsWith(changes: Readonly<Record<string, string | Uint8Array>>): Parts {
  const parts = bookParts({ sheets: { Koperasi: HELLO } });
  for (const [name, content] of Object.entries(changes)) parts.set(name, content);
  return parts;
}

export function withParts(changes: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipped(partsWith(changes));
}

/** Koperasi with these rows. */
export function rowsBook(rows: string, extra: Omit<BookSource, "sheets"> = {}): Uint8Array {
  return zipped(bookParts({ sheets: { Koperasi: rows }, ...extra }));
}

/** Koperasi with one cell, A1. */
export function cellBook(cell: string, strings: readonly string[] = []): Uint8Array {
  return rowsBook(`<row r="1">${cell}</row>`, { strings });
}

/** Koperasi with one text in A1. */
export function textBook(text: string): Uint8Array {
  return cellBook(`<c r="A1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`);
}

/** A1 shows the first of these shared strings, written as they stand. */
export function stringsBook(items: string): Uint8Array {
  const parts = bookParts({
    sheets: { Koperasi: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
  });
  return zipped(parts.set(STRINGS, `<sst>${items}</sst>`));
}

/** A worksheet part with something before or after the cells. */
export function sheetAround(before: string, after: string): Uint8Array {
  return withParts({
    [sheetPart(0)]: worksheet(`${before}<sheetData>${HELLO}</sheetData>${after}`),
  });
}

/** A text of a part replaced by another; the part must hold it. */
export function replaced(part: string, found: string | RegExp, replacement: string): Uint8Array {
  const content = String(partsWith({}).get(part));
  const changed = content.replace(found, replacement);
  if (changed === content) throw new Error(`replaced: ${part} has no ${String(found)}`);
  return withParts({ [part]: changed });
}

/** Numbers that look random, the same every time: what is packed does not shrink to nothing. */
export function noise(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

/** A text of about so many letters that deflate cannot shrink to a bomb. */
export function long(length: number): string {
  const next = noise();
  return many(Math.ceil(length / 9), () => String(next()).padStart(9, "7").slice(0, 9));
}

/** `count` items, made one by one. */
export function many(count: number, item: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join("");
}

/** Raw deflated zeros: megabytes in a few kilobytes. */
export function packedZeros(bytes: number): Uint8Array {
  return deflateSync(new Uint8Array(bytes), { level: 9 });
}
