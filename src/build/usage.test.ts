import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCheckOptions } from "../commands/check-options.ts";
import { parseDiffOptions } from "../commands/diff-options.ts";
import { parseMergeOptions } from "../commands/merge-options.ts";
import { parseBuildOptions, UsageError } from "./options.ts";
import { parseTemplateOptions } from "../commands/template-options.ts";
import { HelpAsked, usageError } from "./usage.ts";

const test = suite("usage");

function told(...args: readonly string[]): UsageError {
  try {
    parseArgs({
      args: [...args],
      options: { report: { type: "string", short: "r" }, yakin: { type: "boolean" } },
    });
  } catch (error) {
    return usageError(error, "Pemakaian: …");
  }
  return assert.unreachable() as never;
}

test("each mistake in a command line is told in Indonesian, with the usage", () => {
  assert.is(told("--lapor").message, "--lapor: tidak dikenal.\nPemakaian: …");
  assert.is(told("--report").message, "--report: isinya belum ditulis.\nPemakaian: …");
  assert.is(told("--report", "--yakin").message, "--report: isinya belum ditulis.\nPemakaian: …");
  assert.is(told("--yakin=ya").message, "--yakin: pilihan ini tidak memakai isi.\nPemakaian: …");
  assert.is(told("a.xlsx").message, "a.xlsx: kata ini tidak dipakai perintah ini.\nPemakaian: …");
});

test("who asks for help gets the usage alone, and has made no mistake", () => {
  for (const ask of ["--help", "-h"]) {
    assert.instance(told(ask), HelpAsked);
    assert.is(told(ask).message, "Pemakaian: …");
  }
});

test("commands that only CI calls answer so too", () => {
  for (const name of ["comment", "gate", "intake", "preview", "scope"])
    for (const [arg, code] of [
      ["--lapor", 2],
      ["--help", 0],
    ] as const) {
      const args = ["--import", "tsx", `scripts/${name}.ts`, arg];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      assert.is(status, code, stderr);
      const said = `${stdout}${stderr}`;
      assert.match(said, `Pemakaian: npm run ${name} -- `);
      if (code === 2) assert.match(said, /^--lapor: tidak dikenal\./);
    }
});

test("every command answers so", () => {
  const commands = [
    (args: readonly string[]) => parseCheckOptions(args, "/"),
    (args: readonly string[]) => parseDiffOptions(args, "/"),
    (args: readonly string[]) => parseMergeOptions(args, "/"),
    (args: readonly string[]) => parseTemplateOptions(args, "/"),
    parseBuildOptions,
  ];
  for (const parse of commands) {
    assert.throws(
      () => parse(["--lapor"]),
      (error: Error) =>
        error instanceof UsageError &&
        /^--lapor: tidak dikenal\.\nPemakaian: npm run/.test(error.message),
    );
    assert.throws(
      () => parse(["--help"]),
      (error: Error) => error instanceof HelpAsked && /^Pemakaian: npm run/.test(error.message),
    );
  }
});

test.run();
