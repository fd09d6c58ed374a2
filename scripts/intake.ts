import { parseArgs } from "node:util";
import { loadEvent, setOutputs } from "../src/build/actions.node.ts";
import { runCommand } from "../src/build/command.node.ts";
import { readIntake } from "../src/build/intake.node.ts";
import { proposeIntake, replyIntake, startValidation } from "../src/build/intake-reply.node.ts";
import { UsageError } from "../src/build/options.ts";
import { parseIssueEvent } from "../src/github/event.ts";

const { env } = process;
const root = process.cwd();
const { fetch } = globalThis;
const { values, positionals } = parseArgs({
  options: {
    dir: { type: "string", default: "masukan" },
    branch: { type: "string", default: "" },
  },
  allowPositionals: true,
});

const steps: Readonly<Record<string, () => Promise<void>>> = {
  read: async () => {
    const { body } = parseIssueEvent(loadEvent(env));
    const { hasil } = await readIntake({ root, dir: values.dir, body, fetch });
    setOutputs(env, { hasil });
  },
  place: async () => setOutputs(env, await proposeIntake({ root, dir: values.dir, env }, fetch)),
  start: () => startValidation(env, values.branch, fetch),
  reply: () => replyIntake({ root, dir: values.dir, env }, fetch),
};

await runCommand(async () => {
  const step = steps[positionals[0] ?? ""];
  if (!step) throw new UsageError("npm run intake -- read | place | start | reply");
  await step();
  return true;
});
