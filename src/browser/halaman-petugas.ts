import { SumberError } from "./ambil.ts";

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

/** Puts a file into the downloads folder. */
export function offerFile(name: string, bytes: Uint8Array | string, type = XLSX_TYPE): void {
  const href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = Object.assign(document.createElement("a"), { href, download: name });
  link.click();
  // The download has its own reference by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Today where the steward is: "2026-11-22". */
export function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** Lets the browser show what was said before a long piece of work begins. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
