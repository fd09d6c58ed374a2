import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Problem } from "../base/problem.ts";
import { SIMULASI_FILE } from "../wilayah/load.node.ts";
import { repositoryPath } from "./repository-path.node.ts";
import { SIMULASI_TERPISAH } from "./simulasi.ts";

interface Where {
  readonly root: string;
  readonly dataDir: string;
}

/** The project's own data are real: among them the mark of a simulation has no place. */
export function misplacedSimulasi({ root, dataDir }: Where): Problem[] {
  const file = join(dataDir, SIMULASI_FILE);
  if (resolve(dataDir) !== resolve(root, "data") || !existsSync(file)) return [];
  return [
    {
      code: SIMULASI_TERPISAH,
      severity: "error",
      place: { file: repositoryPath({ root, dataDir }, file) },
      message: "berkas ini menyatakan seluruh folder datanya simulasi, padahal data di sini nyata.",
      fix: "hapus berkas ini; simulasi dibuat di folder lain: npm run simulate -- --out FOLDER.",
    },
  ];
}
