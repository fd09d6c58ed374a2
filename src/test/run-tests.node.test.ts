import { readdirSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runStage } from "./run-tests.node.ts";
import { stagesOf } from "./stages.ts";

const test = suite("stages of tests");

test("every test file belongs to one command, none to two", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".test.ts"),
  );
  const patterns = stagesOf("/papan", undefined)
    .flatMap(({ commands }) => commands)
    .flatMap(({ args, isTests }) => (isTests ? [new RegExp(args.at(-2) ?? "", "i")] : []));
  const wrong = files.filter((file) => patterns.filter((one) => one.test(file)).length !== 1);
  assert.ok(files.length > 300, String(files.length));
  assert.equal(wrong, []);
});

test("a stage that its limit ends names what was cut off, and fails once for each", async () => {
  const command = { env: {}, isTests: true, args: ["-e", "setInterval(() => {}, 1000)"] };
  const commands = ["a", "b", "c"].map((name) => ({ ...command, name }));
  const run = { root: process.cwd(), pattern: undefined };
  const { counts, unfinished } = await runStage({ name: "e2e", commands }, run, 300);
  assert.equal([counts.failed, unfinished], [3, ["a", "b", "c"]]);
});

test("what needs a command that failed is not begun", async () => {
  const command = { env: {}, isTests: false, args: ["-e", "process.exit(1)"] };
  const commands = [
    { ...command, name: "site" },
    { ...command, name: "access", after: "site" },
  ];
  const run = { root: process.cwd(), pattern: undefined };
  const { counts, unfinished } = await runStage({ name: "e2e", commands }, run);
  assert.equal([counts.passed, counts.failed, unfinished], [0, 2, []]);
});

test.run();
