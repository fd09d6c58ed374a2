import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { runCommand } from "../src/commands/command.node.ts";
import { UsageError, withUsage } from "../src/build/usage.ts";
import { verifySite } from "../src/publish/verify.node.ts";

const USAGE = "Pemakaian: npm run verify -- [--partial] [--same MANIFES] FOLDER …";
const options = {
  partial: { type: "boolean", default: false },
  same: { type: "string" },
} as const;

await runCommand(async () => {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({ options, allowPositionals: true }),
  );
  if (positionals.length === 0) throw new UsageError(USAGE);
  const missing = positionals.find(
    (site) => statSync(site, { throwIfNoEntry: false })?.isDirectory() !== true,
  );
  if (missing !== undefined) throw new UsageError(`${missing}: tidak ada folder ini.`);
  const verdicts = positionals.map((site) =>
    verifySite({ site, partial: values.partial, same: values.same }),
  );
  for (const { faults, summary } of verdicts)
    if (faults.length === 0) console.log(summary);
    else console.error(["Situs ini tidak utuh:", ...faults].join("\n  "));
  return verdicts.every(({ faults }) => faults.length === 0);
});
