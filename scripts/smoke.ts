import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { homePage } from "../src/build/addresses.node.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { smokeTest } from "../src/publish/smoke.node.ts";
import { UsageError, withUsage } from "../src/build/usage.ts";

const USAGE = "Pemakaian: npm run smoke -- FOLDER [--published ALAMAT]";
const options = { published: { type: "string" } } as const;
const SECONDS = 15;

await runCommand(async () => {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({ options, allowPositionals: true }),
  );
  const [site, ...more] = positionals;
  if (site === undefined || more.length > 0) throw new UsageError(USAGE);
  const home = homePage(process.cwd(), values.published);
  const wait = () => setTimeout(SECONDS * 1000);
  return smokeTest({ site, home, fetch, print: console.log, wait });
});
