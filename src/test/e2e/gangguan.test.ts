import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { verifySite } from "../../publish/verify.node.ts";
import { LENGKAP } from "../lengkap.ts";
import { build, buildArgs, manifestText, writeSmallCountry } from "./small-country.ts";
import { filesIn, ROOT } from "./site.ts";

const test = suite("a machine out of order");
let dataDir = "";
/** The same without the last workbook. */
let lessDir = "";
let folder = "";
let [whole, less] = ["", ""];

test.before(async () => {
  dataDir = await writeSmallCountry();
  folder = mkdtempSync(join(tmpdir(), "papan-"));
  lessDir = join(folder, "kurang");
  cpSync(dataDir, lessDir, { recursive: true });
  rmSync(join(lessDir, "koperasi", lastWorkbook()));
  await build(buildArgs(lessDir, join(folder, "lama")));
  less = manifestText(join(folder, "lama"));
  await build(buildArgs(dataDir, join(folder, "utuh")));
  whole = manifestText(join(folder, "utuh"));
});

test.after(() => {
  for (const dir of [dataDir, folder]) rmSync(dir, { recursive: true, force: true });
});

function lastWorkbook(): string {
  return filesIn(join(dataDir, "koperasi"), ".xlsx").at(-1) ?? "";
}

interface Ended {
  readonly code: number | null;
  readonly text: string;
}

/** Runs a command on a machine that is out of order so. */
async function run(script: string, args: readonly string[], disorder: object): Promise<Ended> {
  const hook = pathToFileURL(join(ROOT, "src/test/gangguan/machine-hook.mjs"));
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import ${hook.href}`,
    PAPAN_GANGGUAN: JSON.stringify(disorder),
  };
  const child = spawn(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => (text += String(part)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, text };
}

/** A copy of the older site, which a build with one workbook more is to replace. */
function olderSite(name: string): string {
  const out = join(folder, name);
  cpSync(join(folder, "lama"), out, { recursive: true });
  return out;
}

/** The site that stands there is still the older one, and the next build makes it whole. */
async function standsThenBecomesWhole(out: string): Promise<void> {
  verify(out);
  assert.is(manifestText(out), less, "the older site stands");
  await build(buildArgs(dataDir, out));
  verify(out);
  assert.is(manifestText(out), whole);
  assert.equal(
    readdirSync(folder).filter((name) => name.startsWith(`${out.slice(folder.length + 1)}.`)),
    [],
    "nothing is left beside it",
  );
  rmSync(out, { recursive: true });
}

/** Every file is there with its digest, and no other. */
function verify(out: string): void {
  assert.equal(verifySite({ site: out, partial: false }).faults, []);
}

for (const after of LENGKAP ? [0, 1, 3, 10, 60, 100, 200] : [60])
  test(`a disk that is full from write ${after} on is told, and the older site stands`, async () => {
    const out = olderSite(`penuh-${after}`);
    const disorder = { refuses: "write", code: "ENOSPC", below: `${out}.baru`, after };
    const { code, text } = await run("build", buildArgs(dataDir, out), disorder);
    assert.is(code, 3, text);
    assert.match(text, "Disk penuh");
    assert.match(text, `${out}.baru`);
    assert.not.match(text, "    at ");
    await standsThenBecomesWhole(out);
  });

test("a site that cannot be exchanged stays, and is told of", async () => {
  const out = olderSite("terkunci");
  const disorder = { refuses: "write", code: "EROFS", below: out };
  const { code, text } = await run("build", buildArgs(dataDir, out), disorder);
  assert.is(code, 2, text);
  assert.match(text, "tidak dapat ditulis");
  assert.not.match(text, "    at ");
  await standsThenBecomesWhole(out);
});

const REFUSED_READS = [
  ["ENOENT", "[Tt]idak ada"],
  ["EACCES", "tidak boleh dibaca"],
  ["EIO", "gagal"],
] as const;
for (const [code, words] of LENGKAP ? REFUSED_READS : REFUSED_READS.slice(0, 1))
  test(`a workbook that answers ${code} is named, and the older site stands`, async () => {
    const out = olderSite(`baca-${code}`);
    const book = join(dataDir, "koperasi", lastWorkbook());
    const ended = await run("build", buildArgs(dataDir, out), {
      refuses: "read",
      code,
      below: book,
    });
    assert.ok(ended.code === 1 || ended.code === 3, ended.text);
    assert.match(ended.text, lastWorkbook());
    assert.match(ended.text, new RegExp(words));
    assert.not.match(ended.text, "    at ");
    await standsThenBecomesWhole(out);
  });

test("a clock that jumps to and fro changes nothing", async () => {
  const out = join(folder, "jam");
  const { code, text } = await run("build", buildArgs(dataDir, out), { clock: true });
  assert.is(code, 0, text);
  assert.is(manifestText(out), whole);
  assert.not.match(text, /-\d+ (detik|menit)|NaN/);
});

test("of two builds begun at once for one folder one makes it whole, and the other says why not", async () => {
  const out = olderSite("serentak");
  const both = await Promise.all([1, 2].map(() => run("build", buildArgs(dataDir, out), {})));
  const codes = both.map(({ code }) => code).sort();
  assert.equal(codes, [0, 2], both.map(({ text }) => text).join("\n"));
  assert.match(both.find(({ code }) => code === 2)?.text ?? "", "sedang dibuat oleh proses lain");
  verify(out);
  assert.is(manifestText(out), whole);
});

test("a report, a template and a checker that find no room leave nothing half written", async () => {
  const place = join(folder, "tempat");
  const book = join(dataDir, "koperasi", lastWorkbook());
  const full = { refuses: "write", code: "ENOSPC", below: place };
  for (const [script, ...args] of [
    ["check", book, "--report", join(place, "laporan")],
    ["template", "33.10", "2025-12-31", "--out", join(place, "templat.xlsx")],
  ] as const) {
    const { code, text } = await run(script, args, full);
    assert.is(code, 3, `${script}: ${text}`);
    assert.match(text, "Disk penuh", script);
    assert.equal(existsSync(place) ? filesIn(place, "") : [], [], script);
  }
  mkdirSync(place);
  const page = join(place, "pemeriksa.html");
  writeFileSync(page, "yang lama");
  const ended = await run("checker", ["33.10", "--out", page], full);
  assert.is(ended.code, 3, ended.text);
  assert.match(ended.text, page);
  assert.is(readFileSync(page, "utf8"), "yang lama");
});

test.run();
