import { mkdirSync, mkdtempSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { git } from "../../commands/changed-files.node.ts";
import { addressOf, fullRegistry, makeWorkbook, withCell } from "../make-workbook.ts";
import { branch, cloneHere } from "./clone.ts";
import { publishWorld, type PublishWorld } from "./publish-world.ts";
import { rehearse, type Rehearsal } from "./rehearsal.ts";

/** Kepulauan Seribu: six kelurahan. */
const KABUPATEN = "31.01";
const FILE = `data/koperasi/${KABUPATEN}/2025-12-31.xlsx`;
const PAGE = `kabupaten/${KABUPATEN}/index.html`;

let folder = "";
let clone = "";
let world: PublishWorld;

const test = suite("what was accepted is published");

test.before(async () => {
  folder = mkdtempSync(join(tmpdir(), "papan-terbit-"));
  world = await publishWorld(join(folder, "dunia"));
  clone = cloneHere(join(folder, "repo"));
});
test.after(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

test("deploy.yml builds main as it is now on one machine, verifies it, and publishes just that", async () => {
  await accept(20);
  writeFileSync(join(clone, "sisa.txt"), "of the job before");
  const run = await play("deploy");
  assert.equal(
    resultsOf(run),
    {
      ...{ plan: "success", shard: "skipped", site: "success" },
      ...{ publish: "success", smoke: "success", tidy: "success" },
    },
    run.printed.slice(-2_000),
  );
  assert.equal(run.ran, [
    "npm run plan -- --shards 20",
    "npm run build",
    "npm run verify -- _site",
    'npm run guard -- _site --storage "$SIMPANAN"',
    "npm run smoke -- _site",
    'npm run rollback -- --pages --prune --release "$BEFORE"',
  ]);
  assert.match(world.page(PAGE) ?? "", "31 Desember 2025");
  assert.is(world.manifest()?.units[KABUPATEN]?.koperasi, 1);
  assert.not.ok(existsSync(join(clone, "sisa.txt")));
});

test("nothing is published while main holds a workbook with errors", async () => {
  const before = world.manifest()?.digest;
  await accept("dua puluh");
  const run = await play("deploy");
  const { site, publish, smoke } = resultsOf(run);
  assert.equal([site, publish, smoke], ["failure", "skipped", "skipped"]);
  assert.is(world.manifest()?.digest, before);
  assert.match(run.printed, addressOf("koperasi", "jumlah_anggota", 2));
});

test("a site that has lost a kabupaten is held back until a permit for it is in main", async () => {
  const before = world.manifest()?.digest ?? "";
  change("susut", () => rmSync(join(clone, `data/koperasi/${KABUPATEN}`), { recursive: true }));
  const held = await play("deploy");
  assert.is(resultsOf(held)["publish"], "skipped");
  assert.match(held.printed, `koperasi: 1 → 0; terbanyak kabupaten/kota ${KABUPATEN} (−1)`);
  assert.is(world.manifest()?.digest, before);
  const [, entry = ""] = /^\[(\{"manifes".*\})\]$/m.exec(held.printed) ?? [];
  const reason = { tanggal: "2026-11-23", alasan: "Laporan percobaan ditarik" };
  const signed = JSON.stringify({ ...(JSON.parse(entry) as object), ...reason });
  change("izin", () => writeFileSync(join(clone, ".github/izin-susut.json"), `[${signed}]`));
  assert.is(resultsOf(await play("deploy"))["publish"], "success");
  assert.is(world.manifest()?.koperasi, 0);
});

test("rollback.yml publishes the release before again, as it was, and builds nothing", async () => {
  const [, earlier] = world.releases;
  const run = await play("rollback");
  assert.equal(resultsOf(run), { storage: "skipped", find: "success", publish: "success" });
  assert.equal(run.ran, ['npm run rollback -- --pages --release "$RILIS"']);
  assert.match(world.page(PAGE) ?? "", "31 Desember 2025");
  assert.is(`rilis-${world.manifest()?.digest.slice(0, 16)}-1`, earlier?.name);
});

test.run();

/** Main gets the workbook, whatever it holds. */
async function accept(members: number | string): Promise<void> {
  const cell = [addressOf("koperasi", "jumlah_anggota", 2), members] as const;
  const bytes = await makeWorkbook({
    ...{ kabupaten: KABUPATEN, tanggal_data: "2025-12-31", registry: fullRegistry() },
    edit: (book) => withCell(book, "Koperasi", cell),
  });
  change("terima", () => {
    mkdirSync(join(clone, "data/koperasi", KABUPATEN), { recursive: true });
    writeFileSync(join(clone, FILE), bytes);
  });
}

/** Main gets a commit. */
function change(name: string, work: () => void): void {
  branch(clone, name, work);
  git(clone, ["checkout", "--quiet", "-B", "main", name]);
}

function play(workflow: string): Promise<Rehearsal> {
  return rehearse(`.github/workflows/${workflow}.yml`, {
    ...world.stage,
    ...{ clone, temp: join(folder, workflow) },
    // The PDFs of every desa are another test's matter.
    more: { ...world.stage.more, "npm run build": ` -- --only ${KABUPATEN} --no-pdf` },
  });
}

function resultsOf({ needs }: Rehearsal): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(needs).map(([id, { result }]) => [id, result]));
}
