import { checkInputs } from "../build/check-inputs.node.ts";
import { parseBuildOptions } from "../build/options.ts";
import { openPool } from "../build/pool.node.ts";
import { prepareBuild } from "../build/prepare.node.ts";
import { compileProgram, workerOf } from "../build/program.node.ts";

// Reads, checks and stores all workbooks as a build does, with a cache of its own.
const [data = "", cacheDir = ""] = process.argv.slice(2);
const root = process.cwd();
const options = parseBuildOptions(["--data", data, "--without-example", "--no-pdf"]);
const silent = { step: () => undefined, tick: () => undefined, end: () => undefined };
const prepared = prepareBuild(root, options, cacheDir);
const pool = openPool({
  entry: async () => workerOf(await compileProgram(root, prepared.program)),
  jobs: prepared.jobs,
});
try {
  const { errors } = await checkInputs({ prepared, pool, progress: silent });
  for (const { place, message } of errors.slice(0, 10)) console.error(`${place.file}: ${message}`);
  if (errors.length > 0) process.exitCode = 1;
} finally {
  pool.close();
}
