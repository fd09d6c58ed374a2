import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sha256 } from "../../build/sha256.node.ts";
import { openStore } from "../../build/site-store.node.ts";
import { LENGKAP } from "../lengkap.ts";
import { build, buildArgs, manifestText, startBuild, writeSmallCountry } from "./small-country.ts";
import { filesIn } from "./site.ts";

const test = suite("a build that is killed");
let dataDir = "";
/** The same without one of the workbooks, and the kabupaten that it is of. */
let [lessDir, kode] = ["", ""];
let folder = "";
/** Manifests of the site with all workbooks, and with one less. */
let [whole, less] = ["", ""];
let milliseconds = 0;

test.before(async () => {
  dataDir = await writeSmallCountry();
  folder = mkdtempSync(join(tmpdir(), "papan-"));
  const begin = performance.now();
  await run("contoh", "--clean");
  milliseconds = performance.now() - begin;
  whole = manifestText(join(folder, "contoh"));
  const [, file = ""] = filesIn(join(dataDir, "koperasi"), ".xlsx");
  kode = dirname(file);
  lessDir = join(folder, "kurang");
  cpSync(dataDir, lessDir, { recursive: true });
  rmSync(join(lessDir, "koperasi", file));
  await build(buildArgs(lessDir, join(folder, "lama")));
  less = manifestText(join(folder, "lama"));
});

test.after(() => {
  for (const dir of [dataDir, folder]) rmSync(dir, { recursive: true, force: true });
});

for (const [at, share] of moments(LENGKAP ? 12 : 1).entries())
  test(`anew, moment ${at + 1}, leaves no site that is not whole, and the next run makes it`, async () => {
    const out = join(folder, `baru-${at}`);
    await runAndKill(out, { share, together: at % 2 === 0 });
    await build(buildArgs(dataDir, out));
    isWhole(out, whole, `killed after ${share} of a build`);
  });

for (const [at, share] of moments(LENGKAP ? 12 : 1).entries())
  test(`over an older site, moment ${at + 1}, is gone on with by the next run`, async () => {
    const out = join(folder, `ubah-${at}`);
    cpSync(join(folder, "lama"), out, { recursive: true });
    assert.is(manifestText(out), less);
    await runAndKill(out, { share: share / 2, together: at % 2 === 1 });
    await build(buildArgs(dataDir, out));
    isWhole(out, whole, `killed after ${share} of a build`);
  });

test("one that was killed leaves nothing of its data to a build of other data", async () => {
  const out = await killOnceMade("lain");
  await build(buildArgs(lessDir, out));
  isWhole(out, less, "with a workbook, then without it", { keep: true });
  await build(buildArgs(dataDir, out));
  isWhole(out, whole, "with that workbook again");
});

test("one that was killed leaves nothing to pages that come out as they were", async () => {
  const out = await killOnceMade("sama");
  const published = join(lessDir, "publikasi", `${kode}.json`);
  const text = readFileSync(published, "utf8");
  writeFileSync(published, `${text}\n`);
  await build(buildArgs(lessDir, out)).finally(() => writeFileSync(published, text));
  const digest = (manifest: string) => (JSON.parse(manifest) as { digest: string }).digest;
  assert.is(digest(manifestText(out)), digest(less));
  isWhole(out, manifestText(out), "other bytes of the same meaning");
});

/** Kills a build over the older site as soon as it has made the kabupaten with one workbook more. */
async function killOnceMade(name: string): Promise<string> {
  const out = join(folder, name);
  cpSync(join(folder, "lama"), out, { recursive: true });
  const child = startBuild(buildArgs(dataDir, out));
  const ended = once(child, "exit");
  const made = join(`${out}.baru`, ".papan-kdkmp/unit", `${kode}.json`);
  while (!existsSync(made) && child.exitCode === null) await pause(5);
  assert.ok(child.pid !== undefined && child.exitCode === null, "it is still at work");
  process.kill(-child.pid, "SIGKILL");
  await ended;
  return out;
}

/** Shares of a build's time: different ones at each run of the tests. */
function moments(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => (at + Math.random()) / count);
}

async function run(name: string, ...more: readonly string[]): Promise<void> {
  const [code] = await once(startBuild(buildArgs(dataDir, join(folder, name), ...more)), "exit");
  assert.is(code, 0);
}

/** All processes of the build at once, or only the first, as a closed terminal does. */
async function runAndKill(
  out: string,
  { share, together }: { readonly share: number; readonly together: boolean },
): Promise<void> {
  const child = startBuild(buildArgs(dataDir, out));
  const ended = once(child, "exit");
  await Promise.race([pause(share * milliseconds), ended]);
  const { pid } = child;
  if (child.exitCode !== null || pid === undefined) return;
  process.kill(together ? -pid : pid, "SIGKILL");
  await ended;
}

function isWhole(out: string, manifest: string, how: string, { keep = false } = {}): void {
  assert.is(manifestText(out), manifest, how);
  const store = openStore(out);
  const wrong = [...store.units().keys()]
    .flatMap((kode) => store.files(kode))
    .filter(({ path, sha256: digest }) => sha256(readFileSync(join(out, path))) !== digest);
  assert.equal(wrong, [], how);
  const { files } = JSON.parse(manifest) as { readonly files: number };
  const found = filesIn(out, "").filter((path) => !path.startsWith(".papan-kdkmp/"));
  assert.is(found.length, files, how);
  if (!keep) rmSync(out, { recursive: true });
}

test.run();
