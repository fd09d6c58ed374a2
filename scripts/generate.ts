import { parseArgs } from "node:util";
import { generateFiles } from "../src/commands/generate.node.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const stale = await generateFiles({ root: process.cwd(), check: values.check });

if (values.check && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run: npm run generate`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? "Generated files are fresh." : `Wrote ${stale.join(", ")}.`);
}
