import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instansi } from "./types.gen.ts";

/** The offices of a data folder; none if it names none. */
export function loadInstansi(dataDir: string): Instansi["instansi"] {
  const file = join(dataDir, "instansi.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Instansi).instansi : [];
}
