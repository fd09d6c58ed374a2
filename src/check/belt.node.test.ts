import { spawnSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Behaviour } from "./belt-fixtures.ts";
import { runLimited, type LimitedEnd } from "./belt.node.ts";

const test = suite("belt");

const ENTRY = new URL("./belt-fixtures.ts", import.meta.url);

function behaving(
  behave: Behaviour,
  { seconds = 20, megabytes = 256, more = {} } = {},
): Promise<LimitedEnd> {
  return runLimited({ entry: ENTRY, request: { behave, ...more }, seconds, megabytes });
}

async function stoppedBy(behave: Behaviour, limits = {}): Promise<readonly [string, string]> {
  const end = await behaving(behave, limits);
  if ("answer" in end) throw new Error(`${behave} answered ${JSON.stringify(end.answer)}`);
  return [end.stopped, end.detail];
}

test("an answer comes back as it was given", async () => {
  const more = { teks: "Bentangan – 33.10", besar: "é".repeat(300_000), kosong: null };
  const end = await behaving("echo", { more });
  assert.equal("answer" in end && end.answer, { behave: "echo", ...more });
  assert.ok(end.seconds > 0 && (end.megabytes ?? 99) > 20);
});

test("the child knows where programs and temporary files are, and no more", async () => {
  process.env["PAPAN_RAHASIA"] = "kunci";
  const end = await behaving("environment");
  delete process.env["PAPAN_RAHASIA"];
  const { names } = (end as { answer: { names: string[] } }).answer;
  const allowed = ["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "PWD", "SHLVL", "_", "OLDPWD"];
  assert.equal(
    names.filter((name) => !allowed.includes(name)),
    [],
  );
});

test("a child that sleeps or spins is ended by the clock", async () => {
  const limits = { seconds: 2 };
  const ends = await Promise.all([stoppedBy("sleep", limits), stoppedBy("spin", limits)]);
  assert.equal(ends, [
    ["waktu", "no answer after 2 s"],
    ["waktu", "no answer after 2 s"],
  ]);
});

test("memory is limited inside and outside JavaScript's heap", async () => {
  const greedy = ["fill-heap", "fill-buffers", "one-huge-buffer"] as const;
  const ends = await Promise.all(greedy.map((behave) => stoppedBy(behave)));
  assert.equal(
    ends.map(([stopped]) => stopped),
    ["memori", "memori", "memori"],
  );
});

test("a child that breaks says in one masked line why", async () => {
  const [stopped, detail] = await stoppedBy("throw");
  assert.is(stopped, "gagal");
  assert.is(detail, 'exit 1 "Error: nomor 0812••••••••••• [31m ditolak"');
  assert.equal(await stoppedBy("exit"), ["gagal", 'exit 3 ""']);
});

test("no answer, half an answer and another language are failures", async () => {
  assert.equal(await stoppedBy("silent"), ["gagal", "it ended without an answer"]);
  assert.equal(await stoppedBy("garbage"), ["gagal", "its answer is not JSON"]);
  assert.equal(await stoppedBy("half"), ["gagal", "its answer is not JSON"]);
});

test("an answer without end is cut off", async () => {
  assert.equal(await stoppedBy("huge"), ["gagal", "its answer is too long"]);
});

test("a child that has answered but does not end is ended", async () => {
  const end = await behaving("linger");
  assert.is("answer" in end && end.answer, "answered");
  assert.ok(end.seconds < 15);
});

/** A line that begins with "::" is a command to GitHub. */
test("what the child prints is not shown", () => {
  const script = `
    import { runLimited } from ${JSON.stringify(new URL("./belt.node.ts", import.meta.url).href)};
    const entry = new URL(${JSON.stringify(ENTRY.href)});
    const request = { behave: "print" };
    const end = await runLimited({ entry, request, seconds: 20, megabytes: 256 });
    process.stdout.write(end.answer);`;
  const args = ["--import", "tsx", "--input-type=module", "-e", script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.equal([stdout, stderr], ["printed", ""]);
});

test("an entry that does not exist is a failure", async () => {
  const entry = new URL("./no-such-entry.ts", import.meta.url);
  const end = await runLimited({ entry, request: {}, seconds: 20, megabytes: 256 });
  assert.is("stopped" in end && end.stopped, "gagal");
});

test.run();
