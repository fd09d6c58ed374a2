import { schemaValidator } from "../records/schema-validator.ts";
import type { Laporan } from "../records/types.gen.ts";

/** Reads a report that may be anybody's: undefined unless it is one, to the last key. */
export function parseLaporan(text: string): Laporan | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return schemaValidator("laporan")(value) ? (value as Laporan) : undefined;
  } catch {
    return undefined;
  }
}

const LONGEST_TEXT = 5_000_000;
