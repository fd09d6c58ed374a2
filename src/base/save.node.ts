import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Lets `write` fill a draft beside `file` and renames it: a reader or a killed build never meets
 * half a file, and a failed one leaves nothing. Makes the folder if it is missing.
 */
export function saveWhole(file: string, write: (draft: string) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    write(draft);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw placed(error, file);
  }
}

/** The text or bytes of one file, whole or not at all. */
export function saveFile(file: string, content: string | Uint8Array): void {
  saveWhole(file, (draft) => writeFileSync(draft, content));
}

/** The error of a file, which says where it happened: of a full disk the system does not tell. */
export function placed(error: unknown, file: string): unknown {
  const isNameless = error instanceof Error && "code" in error && !("path" in error);
  return isNameless ? Object.assign(error, { path: file }) : error;
}
