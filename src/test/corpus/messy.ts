import type { MessyBook } from "./messy-book.ts";
import { messyChoices } from "./messy-choices.ts";
import { messyCodes } from "./messy-codes.ts";
import { messyDates } from "./messy-dates.ts";
import { messyMeta } from "./messy-meta.ts";
import { messyNumbers } from "./messy-numbers.ts";
import { messyRows } from "./messy-rows.ts";
import { messySheets } from "./messy-sheets.ts";
import { messyTexts } from "./messy-texts.ts";

/** Every messy book, with exactly what the check must say of it. */
export function messyBooks(): readonly MessyBook[] {
  return [
    ...messyNumbers(),
    ...messyDates(),
    ...messyChoices(),
    ...messyCodes(),
    ...messyTexts(),
    ...messyRows(),
    ...messySheets(),
    ...messyMeta(),
  ];
}
