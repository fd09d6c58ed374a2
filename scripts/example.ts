import { parseArgs } from "node:util";
import { writeExample } from "../src/simulate/contoh.node.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const stale = await writeExample({ root: process.cwd(), check: values.check });

if (values.check && stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run: npm run example`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? "Example data are fresh." : `Wrote ${stale.join(", ")}.`);
}
