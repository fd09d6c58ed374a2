import { parseBuildOptions, UsageError } from "../src/build/options.ts";
import { buildSite } from "../src/build/run.node.ts";

try {
  const options = parseBuildOptions(process.argv.slice(2));
  process.exitCode = (await buildSite(process.cwd(), options)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
