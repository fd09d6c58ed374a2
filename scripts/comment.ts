import { parseArgs } from "node:util";
import { runCommand } from "../src/commands/command.node.ts";
import { publishComment, saveComment, saveSummary } from "../src/commands/comment.node.ts";
import { withUsage } from "../src/build/usage.ts";

const USAGE =
  "Pemakaian: npm run comment -- [--report FOLDER] [--out BERKAS | --summary | --publish]";
const options = {
  report: { type: "string", default: "laporan" },
  out: { type: "string", default: "komentar.md" },
  summary: { type: "boolean", default: false },
  publish: { type: "boolean", default: false },
} as const;
const print = (text: string): void => console.log(text);

await runCommand(async () => {
  const { values } = withUsage(USAGE, () => parseArgs({ options }));
  const request = { report: values.report, env: process.env };
  if (values.publish)
    print(await publishComment({ root: process.cwd(), env: process.env }, globalThis.fetch));
  else if (values.summary) saveSummary(request, print);
  else saveComment({ ...request, out: values.out });
  return true;
});
