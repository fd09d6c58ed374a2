import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sha256 } from "../../build/sha256.node.ts";
import { build, buildArgs, manifestText, startBuild, writeSmallCountry } from "./small-country.ts";
import { LENGKAP } from "../lengkap.ts";
import { filesIn } from "./site.ts";

const test = suite("the same bytes, however they are made");
let dataDir = "";
let folder = "";
/** Every file of the clean build of one process with its digest. */
let clean: ReadonlyMap<string, string>;

test.before(async () => {
  dataDir = await writeSmallCountry();
  folder = mkdtempSync(join(tmpdir(), "papan-"));
  await build(buildArgs(dataDir, join(folder, "utuh"), "--clean", "--jobs", "1"));
  clean = digestsOf(join(folder, "utuh"));
});

test.after(() => {
  for (const dir of [dataDir, folder]) rmSync(dir, { recursive: true, force: true });
});

test("the clean build has pages of all kinds, each in its manifest", () => {
  const pages = [...clean.keys()].filter((path) => path.endsWith("index.html"));
  for (const kind of ["desa", "kecamatan", "kabupaten", "provinsi", "indikator", "cari"])
    assert.ok(
      pages.some((path) => path.startsWith(`${kind}/`)),
      kind,
    );
  const { files } = JSON.parse(manifestText(join(folder, "utuh"))) as { readonly files: number };
  assert.is([...clean.keys()].filter((path) => !path.startsWith(".papan-kdkmp/")).length, files);
});

/** DKI Jakarta has six kabupaten. */
const ALL_BROUGHT = "Diambil dari bagian: 6 dari 6 kabupaten.";

for (const count of LENGKAP ? [1, 2, 7, 20, 64] : [2])
  test(`${count} shards put together are the clean build`, async () => {
    const shards = count === 2 ? await twoShards() : await buildShards(count);
    const out = join(folder, "gabungan");
    const printed = await build(buildArgs(dataDir, out, "--clean", "--merge", shards));
    assert.match(printed, ALL_BROUGHT);
    same(digestsOf(out));
    for (const dir of [shards, out]) rmSync(dir, { recursive: true });
  });

test("what a shard lacks is made by the merge, and shards that gave all they have change nothing", async () => {
  const shards = await twoShards();
  const [page = ""] = filesIn(join(shards, "1"), "index.html");
  rmSync(join(shards, "1", page));
  const out = join(folder, "gabungan");
  const merge = buildArgs(dataDir, out, "--merge", shards);
  const isMade = await build([...merge, "--complete"]).then(
    () => true,
    () => false,
  );
  assert.not.ok(isMade || existsSync(out), "where shards must bring all, nothing is made");
  assert.match(await build(merge), "Diambil dari bagian: 5 dari 6 kabupaten.");
  same(digestsOf(out));
  assert.match(await build(merge), "Diambil dari bagian: 0 dari 6 kabupaten.");
  same(digestsOf(out));
  for (const dir of [shards, out]) rmSync(dir, { recursive: true });
});

test("shards of other data are refused before anything is made", async () => {
  const shards = await buildShards(1, "--base-url", "https://lain.example/");
  const out = join(folder, "gabungan");
  await build(buildArgs(dataDir, out, "--merge", shards)).then(
    () => assert.unreachable("should be refused"),
    (error: Error) => assert.match(error.message, "tidak satu pun dibuat dari data ini"),
  );
  assert.not.ok(existsSync(out));
  rmSync(shards, { recursive: true });
});

/** A folder of two shards that a test may spoil; they are made once. */
async function twoShards(): Promise<string> {
  const made = join(folder, "dua");
  if (!existsSync(made)) renameSync(await buildShards(2), made);
  const shards = join(folder, "bagian");
  cpSync(made, shards, { recursive: true });
  return shards;
}

/** Folder that holds as many shards, named by their numbers. */
async function buildShards(count: number, ...more: readonly string[]): Promise<string> {
  const shards = join(folder, "bagian");
  for (let number = 1; number <= count; number += 1) {
    const shard = ["--shard", `${number}/${count}`, "--jobs", "1", ...more];
    await build(buildArgs(dataDir, join(shards, String(number)), ...shard));
  }
  return shards;
}

test("another time zone, another language and another number of processes change no byte", async () => {
  const out = join(folder, "lain");
  const env = { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" };
  const args = buildArgs(dataDir, out, "--clean", "--jobs", "3");
  assert.is((await once(startBuild(args, env), "exit"))[0], 0);
  same(digestsOf(out));
});

test("a site that gets its workbooks one by one, and has one taken back, is the clean build in the end", async () => {
  const out = join(folder, "sedikit");
  const all = filesIn(join(dataDir, "koperasi"), ".xlsx");
  const few = mkdtempSync(join(tmpdir(), "papan-"));
  cpSync(dataDir, few, { recursive: true });
  for (const file of all.slice(4)) rmSync(join(few, "koperasi", file));
  await build(buildArgs(few, out));
  for (const file of ["koperasi", "publikasi"].map((name) => join(few, name)))
    rmSync(file, { recursive: true });
  cpSync(dataDir, few, { recursive: true });
  rmSync(join(few, "koperasi", all.at(-1) ?? ""));
  await build(buildArgs(few, out));
  assert.is.not(manifestText(out), manifestText(join(folder, "utuh")));
  cpSync(dataDir, few, { recursive: true });
  await build(buildArgs(few, out));
  same(digestsOf(out));
  rmSync(few, { recursive: true });
});

test("what `--since` writes makes the old site the clean build", async () => {
  const [old, change] = [join(folder, "lama"), join(folder, "ubahan")];
  const few = mkdtempSync(join(tmpdir(), "papan-"));
  cpSync(dataDir, few, { recursive: true });
  const [first = ""] = filesIn(join(few, "koperasi"), ".xlsx").slice(1);
  rmSync(join(few, "koperasi", first));
  await build(buildArgs(few, old));
  cpSync(dataDir, few, { recursive: true });
  await build(buildArgs(few, change, "--since", join(old, ".papan-kdkmp/manifest.json")));
  const [changed, gone] = ["berubah.txt", "hilang.txt"].map((name) => linesOf(change, name));
  const again = join(folder, "lagi");
  cpSync(change, again, { recursive: true });
  await build(buildArgs(few, again));
  same(digestsOf(again));
  assert.ok((changed?.length ?? 0) > 10 && (changed?.length ?? 0) < clean.size / 2);
  for (const path of changed ?? []) cpSync(join(change, path), join(old, path), { force: true });
  for (const path of gone ?? []) rmSync(join(old, path));
  rmSync(join(old, ".papan-kdkmp"), { recursive: true });
  cpSync(join(change, ".papan-kdkmp"), join(old, ".papan-kdkmp"), { recursive: true });
  for (const name of ["berubah.txt", "hilang.txt", "sebagian.txt"])
    rmSync(join(old, ".papan-kdkmp", name));
  same(digestsOf(old));
  for (const dir of [few, again]) rmSync(dir, { recursive: true });
});

test("a site becomes its notes alone, and whole again", async () => {
  const shards = await twoShards();
  const out = join(folder, "catatan");
  cpSync(join(folder, "utuh"), out, { recursive: true });
  await build(buildArgs(dataDir, out, "--merge", shards, "--notes-only"));
  assert.not.ok(filesIn(out, "").some((path) => path.startsWith("desa/31.")));
  assert.is(manifestText(out), manifestText(join(folder, "utuh")));
  await build(buildArgs(dataDir, out));
  same(digestsOf(out));
  for (const dir of [shards, out]) rmSync(dir, { recursive: true });
});

function linesOf(site: string, name: string): readonly string[] {
  return readFileSync(join(site, ".papan-kdkmp", name), "utf8")
    .split("\n")
    .filter(Boolean);
}

function digestsOf(site: string): ReadonlyMap<string, string> {
  return new Map(filesIn(site, "").map((path) => [path, sha256(readFileSync(join(site, path)))]));
}

function same(found: ReadonlyMap<string, string>): void {
  const differing = [...clean].filter(([path, digest]) => found.get(path) !== digest);
  assert.equal(differing.map(([path]) => path).slice(0, 5), []);
  assert.equal([...found.keys()].filter((path) => !clean.has(path)).slice(0, 5), []);
}

test.run();
