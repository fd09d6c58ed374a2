import { callerFolder } from "../src/build/caller-folder.ts";
import { diffFiles } from "../src/build/diff.node.ts";
import { parseDiffOptions } from "../src/build/diff-options.ts";
import { exitCodeOf } from "../src/build/exit-code.ts";

const complain = (text: string) => console.error(text);

process.exitCode = await exitCodeOf(
  () =>
    diffFiles({
      root: process.cwd(),
      options: parseDiffOptions(
        process.argv.slice(2),
        callerFolder("diff", process.env, process.cwd()),
      ),
      print: (text) => console.log(text),
      complain,
    }),
  complain,
);
