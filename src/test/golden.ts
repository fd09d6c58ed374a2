import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as prettier from "prettier";
import { PAPAN } from "../base/papan.ts";
import { ROOT } from "./make-workbook.ts";

/** Where golden folders lie, and whether a missing one may be written. */
export interface GoldenPlace {
  readonly outputDir: string;
  /** On CI nothing is accepted that nobody has looked at. */
  readonly ci: boolean;
}

const TEST_DIR = join(ROOT, "src", "test");
export const GOLDEN_PLACE: GoldenPlace = {
  outputDir: join(TEST_DIR, "output"),
  ci: Boolean(process.env["CI"]),
};

/** The text of `src/test/input/<name>/<file>`. */
export function goldenInput(name: string, file: string): string {
  return readFileSync(join(TEST_DIR, "input", name, file), "utf8");
}

/** The name in what is committed: another board has the same folders, and its own name on its pages. */
const NAME = "Papan KDKMP";

/**
 * Holds texts by file name against the folder `output/<name>`. A missing folder is written, but
 * never on CI; a different one leaves the new texts in `<name>-changed` beside it and throws.
 */
export function checkGolden(
  name: string,
  texts: ReadonlyMap<string, string>,
  { outputDir, ci }: GoldenPlace = GOLDEN_PLACE,
): void {
  const actual = new Map(
    [...texts].map(([file, text]) => [file, text.replaceAll(PAPAN.nama, NAME)]),
  );
  const folder = join(outputDir, name);
  const changed = `${folder}-changed`;
  rmSync(changed, { recursive: true, force: true });
  if (!existsSync(folder)) {
    if (ci) throw new Error(`golden folder is missing: ${folder}; run its test once and commit it`);
    return writeAll(folder, actual);
  }
  const different = differences(folder, actual);
  if (different.length === 0) return;
  writeAll(changed, actual);
  throw new Error(
    `${different.join(", ")} differ from ${folder}; compare with ${changed}, and if it is right: rm -r ${folder} && mv ${changed} ${folder}`,
  );
}

/** Data as JSON in the form that `npm run format` leaves alone. */
export function goldenJson(value: unknown): Promise<string> {
  return prettier.format(JSON.stringify(value), { parser: "json", printWidth: 100 });
}

function differences(folder: string, actual: ReadonlyMap<string, string>): string[] {
  const surplus = readdirSync(folder).filter((file) => !actual.has(file));
  const different = [...actual].filter(([file, text]) => {
    const path = join(folder, file);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  return [...different.map(([file]) => file), ...surplus];
}

function writeAll(folder: string, actual: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of actual) writeFileSync(join(folder, file), text);
}
