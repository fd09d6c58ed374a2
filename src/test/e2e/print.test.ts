import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findBrowser } from "../../pdf/browser.node.ts";
import { printBatches } from "../../pdf/print.node.ts";
import { article, batchOf, naskah, printed, style } from "../print-fixtures.ts";
import { filesIn } from "./site.ts";

const test = suite("printing");
let folder = "";

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-print-"));
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs with a browser that leaves its process id in a file. */
async function withKnownBrowser(work: (pid: () => number) => Promise<void>): Promise<void> {
  const [script, pid] = [join(folder, "browser.sh"), join(folder, "pid")];
  writeFileSync(script, `#!/bin/sh\necho $$ > '${pid}'\nexec '${findBrowser()}' "$@"\n`);
  chmodSync(script, 0o755);
  const before = process.env["PUPPETEER_EXECUTABLE_PATH"];
  process.env["PUPPETEER_EXECUTABLE_PATH"] = script;
  try {
    await work(() => Number(readFileSync(pid, "utf8")));
  } finally {
    if (before === undefined) delete process.env["PUPPETEER_EXECUTABLE_PATH"];
    else process.env["PUPPETEER_EXECUTABLE_PATH"] = before;
  }
}

test("order of batches, number of tabs and time zone change no byte", async () => {
  const names = ["Melati", "Kenanga", "Mawar", "Anggrek", "Dahlia"];
  const batches = () =>
    names.map((name) =>
      batchOf(...[1, 2, 3].map((one) => naskah(`${name}-${one}`, () => article(`${name} ${one}`)))),
    );
  const zone = process.env["TZ"];
  const first = await printed(batches(), { tabs: 2 });
  process.env["TZ"] = "Asia/Jayapura";
  const second = await printed(batches().reverse(), { tabs: 1 });
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  assert.is(first.size, 15);
  for (const [name, { bytes }] of first)
    assert.ok(Buffer.from(bytes).equals(second.get(name)?.bytes ?? Buffer.alloc(0)), name);
});

test("a browser that is killed while it prints is replaced, and nothing is missing", async () => {
  await withKnownBrowser(async (pid) => {
    let killed = false;
    const killing = naskah("dua", () => {
      if (!killed) process.kill(pid(), "SIGKILL");
      killed = true;
      return article("dua");
    });
    const files = await printed([
      batchOf(naskah("satu", () => article("satu"))),
      batchOf(killing),
      batchOf(naskah("tiga", () => article("tiga"))),
    ]);
    assert.equal([...files.keys()].sort(), ["dua", "satu", "tiga"]);
  });
});

test("a browser that hangs is ended and replaced", async () => {
  await withKnownBrowser(async (pid) => {
    let stopped = 0;
    const stopping = naskah("satu", () => {
      if (stopped === 0) process.kill((stopped = pid()), "SIGSTOP");
      return article("satu");
    });
    const files = await printed([batchOf(stopping)], { timeoutMs: 4_000 });
    assert.equal([...files.keys()], ["satu"]);
    assert.not(isRunning(stopped));
  });
});

test("a document that fails twice is named, with the cause, and the others before it are kept", async () => {
  const files: string[] = [];
  const broken = naskah("33.10_A4.pdf", () => "<article><h1>a</h1></article><p>di luar</p>");
  const error = await printBatches(
    [batchOf(naskah("baik", () => article("baik"))), batchOf(broken)],
    {
      style,
      tabs: 1,
      save: (_, documents) => files.push(...documents.map(({ berkas }) => berkas)),
    },
  ).catch((thrown: unknown) => thrown);
  assert.instance(error, Error);
  assert.is((error as Error).message, "could not print 33.10_A4.pdf");
  assert.match(String((error as Error).cause), /shares a page/);
  assert.equal(files, ["baik"]);
});

test("a browser that does not start is an error that names the first document", async () => {
  const script = join(folder, "broken.sh");
  writeFileSync(script, "#!/bin/sh\nexit 1\n");
  chmodSync(script, 0o755);
  const before = process.env["PUPPETEER_EXECUTABLE_PATH"];
  process.env["PUPPETEER_EXECUTABLE_PATH"] = script;
  const error = await printed([batchOf(naskah("satu", () => article("satu")))]).catch(
    (thrown: unknown) => thrown,
  );
  if (before === undefined) delete process.env["PUPPETEER_EXECUTABLE_PATH"];
  else process.env["PUPPETEER_EXECUTABLE_PATH"] = before;
  assert.is((error as Error).message, "could not print satu");
  assert.match(String((error as Error).cause), /the browser does not start: .*broken\.sh/);
});

test("a run that is killed keeps what was finished; the next one prints the rest, the same bytes", async () => {
  const [whole, cut] = [join(folder, "utuh"), join(folder, "terputus")];
  const all = await printSome(whole);
  await printSome(cut, 3);
  const kept = filesIn(cut, ".pdf");
  assert.ok(kept.length > 0 && kept.length < filesIn(whole, ".pdf").length, `${kept.length}`);
  const rest = await printSome(cut);
  assert.ok(rest.length > 0 && rest.at(-1) === all.at(-1));
  assert.equal(filesIn(cut, ".pdf"), filesIn(whole, ".pdf"));
  for (const file of filesIn(whole, ".pdf"))
    assert.ok(readFileSync(join(whole, file)).equals(readFileSync(join(cut, file))), file);
});

test.run();

/** Prints the documents of one kelurahan and what lies above it; killed after so many batches. */
async function printSome(cache: string, killAfter = Infinity): Promise<readonly string[]> {
  const args = ["--import", "tsx", "src/test/print-some.ts", "62.06.02.1003", cache];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (text: string) => {
    lines.push(...text.trim().split("\n"));
    if (lines.length >= killAfter) child.kill("SIGKILL");
  });
  await new Promise((resolve) => child.on("close", resolve));
  return lines;
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
}
