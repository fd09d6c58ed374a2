import { parseArgs } from "node:util";
import { runTests } from "../src/test/run-tests.node.ts";

const { values, positionals } = parseArgs({
  options: { only: { type: "string", multiple: true, default: [] } },
  allowPositionals: true,
});
const { passed, failed } = await runTests({
  root: process.cwd(),
  only: values.only.flatMap((names) => names.split(",")),
  pattern: positionals[0],
});

console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
