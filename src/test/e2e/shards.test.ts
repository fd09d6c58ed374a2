import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { git } from "../../commands/changed-files.node.ts";
import { createEdge, type EdgeObject } from "../../publish/edge.ts";
import { loadManifest, manifestPath } from "../../build/site-store.node.ts";
import { addressOf, fullRegistry, makeWorkbook, ROOT, withCell } from "../make-workbook.ts";
import { Caches } from "./artifacts.ts";
import { LENGKAP } from "../lengkap.ts";
import { branch, cloneHere } from "./clone.ts";
import { publishWorld, type PublishWorld } from "./publish-world.ts";
import { rehearse, type Rehearsal, type Stage } from "./rehearsal.ts";

/** Small ones of three provinces: Kepulauan Seribu, Kota Sawahlunto, Kota Sabang. */
const KABUPATEN = ["11.72", "13.73", "31.01"];
const PLAN = "npm run plan -- --shards 20";
const MERGE = "npm run build -- --no-pdf --merge bagian";
/** The merge made no kabupaten by itself. */
const ALL_BROUGHT = /Diambil dari bagian: (\d+) dari \1 kabupaten\./;

let folder = "";
let origin = "";
let clones = 0;
let world: PublishWorld;
let caches: Caches;

const test = suite("a site made by many machines");

test.before(async () => {
  folder = mkdtempSync(join(tmpdir(), "papan-bagian-"));
  world = await publishWorld(join(folder, "dunia"));
  origin = cloneHere(join(folder, "asal"));
  caches = new Caches(join(folder, "simpan"));
  change(() => {
    rmSync(join(origin, "data/koperasi"), { recursive: true });
    // Its rows are other tests' matter.
    rmSync(join(origin, "data/contoh/koperasi"), { recursive: true });
  });
  for (const kabupaten of KABUPATEN) await report(kabupaten, "2025-12-31");
});
test.after(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

test("plan, shards and merge on clones of their own publish what one process makes, byte for byte", async () => {
  const run = await play({});
  assert.equal(failuresOf(run), [], run.printed.slice(-3_000));
  const shards = run.ran.filter((run) => run.includes("--shard "));
  assert.ok(shards.length >= 2, `${shards.length} shards`);
  assert.ok(run.ran.includes(MERGE));
  assert.match(run.printed, ALL_BROUGHT);
  const site = join(folder, "satu");
  build(site);
  const alone = loadManifest(manifestPath(site));
  assert.equal(world.manifest(), alone);
  for (const path of ["index.html", "kabupaten/31.01/index.html", "provinsi/13/index.html"])
    assert.is(world.page(path), readFileSync(join(site, path), "utf8"), path);
});

if (LENGKAP)
  test("with a storage each shard sends its own pages, made again only where a workbook is new", async () => {
    const before = caches.keys;
    await report("31.01", "2026-01-31");
    const bucket = join(folder, "ember");
    const run = await play({
      vars: { PAPAN_SIMPANAN: bucket },
      env: { ...world.stage.env, PATH: `${rclone()}:${process.env["PATH"]}` },
      // Nobody serves this storage here: the edge is asked below.
      leaveOut: ["npm run smoke -- _site"],
    });
    assert.equal(failuresOf(run), [], run.printed.slice(-3_000));
    assert.is(run.ran.filter((one) => one.includes("--shard ")).length, 1);
    assert.is(run.ran.filter((one) => one === "npm run verify -- _bagian").length, before.length);
    assert.is(caches.keys.length, before.length + 1);
    assert.ok(run.ran.includes(`${MERGE} --notes-only`));
    assert.match(run.printed, ALL_BROUGHT);
    for (const [name, dir] of run.artifacts)
      if (name.startsWith("bagian-")) assert.equal(readdirSync(dir), [".papan-kdkmp"], name);
    const site = join(folder, "satu-lagi");
    build(site);
    const notes = run.artifacts.get("catatan") ?? "";
    assert.equal(loadManifest(manifestPath(notes)), loadManifest(manifestPath(site)));
    const edge = createEdge({ get: (key) => Promise.resolve(objectAt(join(bucket, key))) });
    for (const path of ["index.html", "kabupaten/31.01/index.html", "provinsi/13/index.html"]) {
      const address = `https://papan.example/${path.replace(/index\.html$/, "")}`;
      const text = await (await edge(new Request(address))).text();
      assert.is(text, readFileSync(join(site, path), "utf8"), path);
    }
  });

test.run();

/** Main gets a workbook in which one koperasi is reported. */
async function report(kabupaten: string, tanggal_data: string): Promise<void> {
  const cell = [addressOf("koperasi", "jumlah_anggota", 2), 20] as const;
  const bytes = await makeWorkbook({
    ...{ kabupaten, tanggal_data, registry: fullRegistry() },
    edit: (book) => withCell(book, "Koperasi", cell),
  });
  const dir = join(origin, "data/koperasi", kabupaten);
  change(() => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, `${tanggal_data}.xlsx`), bytes);
  });
}

/** Main gets a commit. */
function change(work: () => void): void {
  branch(origin, "perubahan", work);
  git(origin, ["checkout", "--quiet", "-B", "main", "perubahan"]);
}

/** deploy.yml, each job in a clone of its own. */
function play(more: Partial<Stage>): Promise<Rehearsal> {
  return rehearse(".github/workflows/deploy.yml", {
    ...world.stage,
    ...{ clone: origin, temp: join(folder, "terbit"), caches, fresh },
    more: { ...world.stage.more, [PLAN]: " --weight 400" },
    ...more,
  });
}

function fresh(): string {
  const clone = join(folder, `klona-${(clones += 1)}`);
  git(origin, ["clone", "--quiet", "--depth", "1", `file://${origin}`, clone]);
  symlinkSync(join(ROOT, "node_modules"), join(clone, "node_modules"), "junction");
  return clone;
}

/** One process makes everything. */
function build(out: string): void {
  const args = [
    "scripts/build.ts",
    "--province",
    "all",
    "--no-pdf",
    "--clean",
    "--jobs",
    "1",
    "--out",
    out,
  ];
  execFileSync(process.execPath, ["--import", "tsx", ...args], { cwd: fresh(), stdio: "ignore" });
}

/** Folder of a program that is called rclone and does what publishing asks of it, with folders. */
function rclone(): string {
  const dir = join(folder, "program");
  mkdirSync(dir);
  const stub = join(ROOT, "src/test/rclone-stub.mjs");
  writeFileSync(join(dir, "rclone"), `#!/bin/sh\nexec "${process.execPath}" "${stub}" "$@"\n`);
  chmodSync(join(dir, "rclone"), 0o755);
  return dir;
}

function objectAt(file: string): EdgeObject | null {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const text = readFileSync(file, "utf8");
  return { body: new Response(text).body, httpEtag: '"x"', text: () => Promise.resolve(text) };
}

function failuresOf({ needs }: Rehearsal): readonly string[] {
  return Object.entries(needs).flatMap(([id, { result }]) => (result === "failure" ? [id] : []));
}
