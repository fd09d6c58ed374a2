import { parseArgs } from "node:util";
import { compileWorkbooks } from "../src/commands/compile.node.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const stale = await compileWorkbooks({ root: process.cwd(), check: values.check });

if (values.check && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run: npm run compile`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? "Compiled workbooks are fresh." : `Wrote ${stale.join(", ")}.`);
}
