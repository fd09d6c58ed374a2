import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { compileBooks } from "../records/compile.ts";
import { COMPILED_TABLE } from "../records/store.node.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { loadRegistry } from "../wilayah/load.node.ts";
import type { GenerateOptions } from "./generate.node.ts";

/** Writes the workbooks made from publications, or with `check` names those that are stale; none without their table. */
export async function compileWorkbooks({
  root,
  check,
}: GenerateOptions): Promise<readonly string[]> {
  const folder = join(root, "data", "koperasi");
  if (!existsSync(join(folder, COMPILED_TABLE))) return [];
  const registry = loadRegistry({ dataDir: join(root, "data") });
  const stale: string[] = [];
  for (const { file, book } of compileBooks(
    readFileSync(join(folder, COMPILED_TABLE), "utf8"),
    registry,
  )) {
    const path = join(folder, file);
    const bytes = await writeWorkbook(book);
    if (existsSync(path) && readFileSync(path).equals(bytes)) continue;
    stale.push(`data/koperasi/${file}`);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    saveFile(path, bytes);
  }
  return stale;
}
