import { callerFolder } from "../src/commands/caller-folder.ts";
import { exitCodeOf } from "../src/commands/exit-code.ts";
import { parseWilayahOptions } from "../src/commands/wilayah-options.ts";
import { compareLists } from "../src/commands/wilayah.node.ts";

const root = process.cwd();
const folder = callerFolder("wilayah", process.env, root);
const complain = (text: string) => console.error(text);

process.exitCode = await exitCodeOf(
  () =>
    compareLists({
      root,
      options: parseWilayahOptions(process.argv.slice(2), folder),
      print: (text) => console.log(text),
      complain,
    }),
  complain,
);
