import { mkdirSync, renameSync, rmSync } from "node:fs";
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
    throw error;
  }
}
