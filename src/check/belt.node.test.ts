import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Behaviour } from "./belt-fixtures.ts";
import { runLimited, type LimitedEnd } from "./belt.node.ts";

const test = suite("belt");

const ENTRY = new URL("./belt-fixtures.ts", import.meta.url);

function behaving(
  behave: Behaviour,
  { seconds = 20, megabytes = 256, wallSeconds = 300, more = {} } = {},
): Promise<LimitedEnd> {
  return runLimited({
    entry: ENTRY,
    request: { behave, ...more },
    seconds,
    megabytes,
    wallSeconds,
  });
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
  // Node itself hands this on where coverage is measured.
  allowed.push("NODE_V8_COVERAGE");
  assert.equal(
    names.filter((name) => !allowed.includes(name)),
    [],
  );
});

test("a child that spins is ended by the processor's time, one that sleeps by the clock", async () => {
  const ends = await Promise.all([
    stoppedBy("spin", { seconds: 2 }),
    stoppedBy("sleep", { wallSeconds: 2 }),
  ]);
  assert.equal(ends, [
    ["waktu", "no answer after 2 s of the processor"],
    ["gagal", "no answer after 2 s of the clock"],
  ]);
});

test("a child does not outlive a parent that is killed", async () => {
  if (spawnSync("setpriv", ["--pdeathsig", "KILL", "true"]).status !== 0) return;
  const script = `
    import { runLimited } from ${JSON.stringify(new URL("./belt.node.ts", import.meta.url).href)};
    const entry = new URL(${JSON.stringify(ENTRY.href)});
    await runLimited({ entry, request: { behave: "tell-and-spin" }, seconds: 60, megabytes: 256 });`;
  const args = ["--import", "tsx", "--input-type=module", "-e", script];
  const folder = mkdtempSync(join(tmpdir(), "papan-sabuk-"));
  const env = { ...process.env, TMPDIR: folder };
  const parent = spawn(process.execPath, args, { stdio: "ignore", env });
  const pid = await until(() => readPid(join(folder, "pid")));
  parent.kill("SIGKILL");
  const left = await until(() => {
    const ticks = processorTicks(pid);
    return (ticks === undefined && "ended") || (ticks !== undefined && ticks > 2000 && "ran on");
  });
  assert.is(left, "ended");
  rmSync(folder, { recursive: true });
});

/** Waits, however loaded the machine is. */
async function until<Value>(ask: () => Value | undefined | false): Promise<Value> {
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function readPid(file: string): number | undefined {
  return existsSync(file) ? Number(readFileSync(file, "utf8")) || undefined : undefined;
}

/** Hundredths of a second that a process has worked; undefined if it has ended. */
function processorTicks(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A process that has ended is listed until somebody asks how.
    return state === "Z" ? undefined : Number(fields[10]) + Number(fields[11]);
  } catch {
    return undefined;
  }
}

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
