import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runCommand } from "./command.node.ts";
import { HelpAsked, OutsideError, UsageError } from "../build/usage.ts";

const test = suite("command.node");

/** The exit code of a command, and what it complained. */
async function ended(work: () => Promise<boolean>) {
  const { exitCode } = process;
  const complain = console.error;
  const said: string[] = [];
  console.error = (text: string) => said.push(text);
  try {
    await runCommand(work);
    return { code: process.exitCode, said: said.join("\n") };
  } finally {
    console.error = complain;
    process.exitCode = exitCode;
  }
}

test("0 is done, 1 an error in the data, 2 a mistake in the command line", async () => {
  assert.equal(await ended(async () => true), { code: 0, said: "" });
  assert.equal(await ended(async () => false), { code: 1, said: "" });
  const wrong = await ended(() => Promise.reject(new UsageError("--sejak: tidak dikenal")));
  assert.equal(wrong, { code: 2, said: "--sejak: tidak dikenal" });
});

test("who asks for help is answered on standard output, with 0", async () => {
  const print = console.log;
  const printed: string[] = [];
  console.log = (text: string) => printed.push(text);
  const { code, said } = await ended(() => Promise.reject(new HelpAsked("Pemakaian: …")));
  console.log = print;
  assert.equal([code ?? 0, said, printed], [0, "", ["Pemakaian: …"]]);
});

test("what breaks in the program itself is 3, and blames nobody's file", async () => {
  const { code, said } = await ended(() => Promise.reject(new Error("boom")));
  assert.is(code, 3);
  assert.match(said, "Program ini sendiri yang gagal; ini bukan penilaian atas berkas");
  assert.match(said, "Error: boom");
});

test("what refuses outside of the program is 3 too, in its own words", async () => {
  const { code, said } = await ended(() => Promise.reject(new OutsideError("rclone: 1")));
  assert.equal([code, said], [3, "rclone: 1"]);
});

test.run();
