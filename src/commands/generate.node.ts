import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import * as prettier from "prettier";
import { generateTypes } from "../records/generate.node.ts";
import { kamusData } from "../records/kamus.ts";
import { githubFiles } from "./github-files.node.ts";

export interface GenerateOptions {
  readonly root: string;
  /** Write nothing, only compare. */
  readonly check: boolean;
}

/** Writes every generated file, or with `check` names those that are stale. */
export async function generateFiles({ root, check }: GenerateOptions): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [file, text] of await generatedFiles(root)) {
    const path = join(root, file);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    stale.push(file);
    if (!check) saveFile(path, text);
  }
  return stale;
}

async function generatedFiles(root: string): Promise<readonly (readonly [string, string])[]> {
  const types = "src/records/types.gen.ts";
  const style = await prettier.resolveConfig(join(root, types));
  return [
    [types, await prettier.format(await generateTypes(), { ...style, filepath: types })],
    ["schemas/README.md", kamusData()],
    ...githubFiles(root),
  ];
}
