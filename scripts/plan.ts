import { runCommand } from "../src/commands/command.node.ts";
import { parseMatrixOptions } from "../src/publish/matrix-options.ts";
import { writeMatrix } from "../src/publish/matrix.node.ts";

await runCommand(async () => {
  const options = parseMatrixOptions(process.argv.slice(2));
  console.log(writeMatrix(process.cwd(), options, process.env));
  return true;
});
