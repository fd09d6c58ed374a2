import { parseArgs } from "node:util";
import { loadEvent, setOutputs } from "../src/commands/actions.node.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { readIntake } from "../src/commands/intake.node.ts";
import { proposeIntake, replyIntake, startValidation } from "../src/commands/intake-reply.node.ts";
import { UsageError, withUsage } from "../src/build/usage.ts";
import { parseIssueEvent } from "../src/github/event.ts";

const USAGE =
  "Pemakaian: npm run intake -- read | place | start | reply [--dir FOLDER] [--branch CABANG]";
const options = {
  dir: { type: "string", default: "masukan" },
  branch: { type: "string", default: "" },
} as const;
const { env } = process;
const root = process.cwd();
const { fetch } = globalThis;

await runCommand(async () => {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({ options, allowPositionals: true }),
  );
  const { dir, branch } = values;
  const steps: Readonly<Record<string, () => Promise<void>>> = {
    read: async () => {
      const { body } = parseIssueEvent(loadEvent(env));
      const { hasil } = await readIntake({ root, dir, body, fetch });
      setOutputs(env, { hasil });
    },
    place: async () => setOutputs(env, await proposeIntake({ root, dir, env }, fetch)),
    start: () => startValidation(env, branch, fetch),
    reply: () => replyIntake({ root, dir, env }, fetch),
  };
  const step = steps[positionals[0] ?? ""];
  if (!step) throw new UsageError(USAGE);
  await step();
  return true;
});
