import { SumberError } from "./sumber.ts";

/** The element of a page that its markup promises. Throws if it is not there. */
export function element<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Tells what happens; screen readers read it aloud. */
export function say(text: string): void {
  element("#kabar").textContent = text;
}

/** A failed request is told to the steward; anything else is a mistake of the program. */
export function sayFailure(error: unknown): void {
  if (!(error instanceof SumberError)) throw error;
  say("Daftar wilayah tidak dapat diambil. Periksa sambungan internet, lalu pilih sekali lagi.");
}
