import { parseArgs } from "node:util";
import { writeChecker } from "../src/commands/checker.node.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { UsageError, withUsage } from "../src/build/usage.ts";

const USAGE = "Pemakaian: npm run checker -- KABUPATEN [--out BERKAS]";

await runCommand(async () => {
  const { positionals, values } = withUsage(USAGE, () =>
    parseArgs({ allowPositionals: true, options: { out: { type: "string" } } }),
  );
  const [kabupaten, ...rest] = positionals;
  if (kabupaten === undefined || rest.length > 0) throw new UsageError(USAGE);
  const file = await writeChecker({ root: process.cwd(), kabupaten, out: values.out });
  if (file !== undefined) console.log(file);
  return file !== undefined;
});
