import { parseArgs } from "node:util";
import { runCommand } from "../src/commands/command.node.ts";
import { packVersion } from "../src/publish/pack.node.ts";
import { UsageError, withUsage } from "../src/build/usage.ts";

const USAGE = "Pemakaian: npm run pack -- SITUS --out FOLDER [--tag v1.2.0]";
const options = { out: { type: "string" }, tag: { type: "string" } } as const;

await runCommand(async () => {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({ options, allowPositionals: true }),
  );
  const [site, ...others] = positionals;
  if (!site || !values.out || others.length > 0) throw new UsageError(USAGE);
  const { out, tag } = values;
  console.log(packVersion({ root: process.cwd(), site, out, tag }).join("\n"));
  return true;
});
