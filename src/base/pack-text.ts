import { deflateSync, inflateSync } from "fflate";

/** A text made small enough to be carried inside a page: deflated, as base64. Equal texts, equal result. */
export function packText(text: string): string {
  const packed = deflateSync(new TextEncoder().encode(text), { level: 9 });
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The text again. Throws if it was damaged. */
export function unpackText(packed: string): string {
  const binary = atob(packed.trim());
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  // A mark of byte order would be taken off the beginning otherwise.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(inflateSync(bytes));
}
