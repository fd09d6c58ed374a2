import { parseArgs } from "node:util";
import { writeScreenshots } from "../src/commands/screenshot.node.ts";

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "_site" },
    base: { type: "string", default: "/" },
  },
});
for (const [file, bytes] of await writeScreenshots({ root: process.cwd(), ...values }))
  console.log(`Wrote ${file}, ${Math.ceil(bytes / 1024)} KB.`);
