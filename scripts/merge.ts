import { callerFolder } from "../src/build/caller-folder.ts";
import { exitCodeOf } from "../src/build/exit-code.ts";
import { mergeFiles } from "../src/build/merge.node.ts";
import { parseMergeOptions } from "../src/build/merge-options.ts";

const complain = (text: string) => console.error(text);

process.exitCode = await exitCodeOf(
  () =>
    mergeFiles({
      root: process.cwd(),
      options: parseMergeOptions(
        process.argv.slice(2),
        callerFolder("merge", process.env, process.cwd()),
      ),
      print: (text) => console.log(text),
      complain,
    }),
  complain,
);
