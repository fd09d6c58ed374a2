import { hostileBooks } from "./hostile.ts";
import { messyBooks } from "./messy.ts";

export { hostileBooks } from "./hostile.ts";
export type { HostileBook } from "./hostile-book.ts";
export { messyBooks } from "./messy.ts";
export type { MessyBook } from "./messy-book.ts";

/** A workbook of either kind, as far as both are alike. */
export interface CorpusBook {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

/** All of them; each is made when its `make` is called, and made the same every time. */
export function corpusBooks(): readonly CorpusBook[] {
  return [...hostileBooks(), ...messyBooks()];
}
