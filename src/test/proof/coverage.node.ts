import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CoverageReport } from "monocart-coverage-reports";
import { runTests } from "../run-tests.node.ts";
import { sourcesOf } from "./core.node.ts";
import { isCore } from "./core.ts";
import { coverageText, isReached, reachedOf, totalOf, type Reached } from "./coverage.ts";

/**
 * Runs the unit tests, prints what of the core they reach, file by file, and returns whether that is as
 * much as the goals ask. Processes that tests start count too.
 */
export async function proveCoverage(root: string): Promise<boolean> {
  const raw = mkdtempSync(join(tmpdir(), "papan-liputan-"));
  try {
    process.env["NODE_V8_COVERAGE"] = raw;
    const { failed } = await runTests({ root, only: ["unit"] });
    delete process.env["NODE_V8_COVERAGE"];
    const files = withUnloaded(root, await reachedFiles(root, raw));
    console.log(coverageText(files));
    return failed === 0 && isReached(totalOf(files));
  } finally {
    rmSync(raw, { recursive: true, force: true });
  }
}

/** Files of the core that any process loaded. */
async function reachedFiles(root: string, raw: string): Promise<readonly Reached[]> {
  const report = new CoverageReport({
    logging: "error",
    reports: [],
    outputDir: join(raw, "laporan"),
    entryFilter: ({ url }) => url.startsWith(`file://${root}/src/`) && isCore(url),
    sourceFilter: isCore,
  });
  await report.addFromDir(raw);
  const results = await report.generate();
  return (results?.files ?? []).map(reachedOf);
}

/** A file that no test loads is in nobody's report: it is reached nowhere. */
function withUnloaded(root: string, reached: readonly Reached[]): readonly Reached[] {
  const known = new Set(reached.map(({ path }) => path));
  const all = sourcesOf(root, isCore).filter((path) => !known.has(path));
  return [...reached, ...all.flatMap((path) => unloaded(root, path))];
}

/** Types alone leave nothing to load. */
function unloaded(root: string, path: string): readonly Reached[] {
  const text = readFileSync(join(root, path), "utf8");
  if (!/^(?:export )?(?:const|let|class|(?:async )?function)\b/m.test(text)) return [];
  const share = { covered: 0, total: text.split("\n").length };
  return [{ path, lines: share, branches: { covered: 0, total: 0 }, missed: "all" }];
}
