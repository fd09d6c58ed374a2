import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { git } from "../../build/changed-files.node.ts";
import { addressOf, fullRegistry, makeWorkbook, withCell } from "../make-workbook.ts";
import { branch, cloneHere } from "./clone.ts";
import { rehearse, type Rehearsal } from "./rehearsal.ts";

/** Kepulauan Seribu: six kelurahan. */
const KABUPATEN = "31.01";
const DEPLOY = ".github/workflows/deploy.yml";
const FILE = `data/koperasi/${KABUPATEN}/2025-12-31.xlsx`;

let folder = "";
let clone = "";

const test = suite("what was accepted is published");

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-terbit-"));
  clone = cloneHere(join(folder, "repo"));
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

test("deploy.yml builds main as it is now, and publishes just that", async () => {
  await accept(20);
  writeFileSync(join(clone, "sisa.txt"), "of the job before");
  const { run, published } = await deploy();
  assert.equal(run.ran, ["npm run build"]);
  assert.equal(resultsOf(run), { build: "success", publish: "success" }, run.printed.slice(-2_000));
  assert.is(published, 1);
  const site = run.artifacts.get("github-pages") ?? "";
  const page = readFileSync(join(site, `kabupaten/${KABUPATEN}/index.html`), "utf8");
  assert.match(page, "31 Desember 2025");
  assert.ok(existsSync(join(site, "index.html")));
  assert.not.ok(existsSync(join(clone, "sisa.txt")));
});

test("nothing is published while main holds a workbook with errors", async () => {
  await accept("dua puluh");
  const { run, published } = await deploy();
  assert.equal(resultsOf(run), { build: "failure", publish: "skipped" });
  assert.is(published, 0);
  assert.match(run.printed, addressOf("koperasi", "jumlah_anggota", 2));
});

test.run();

/** Main gets the workbook, whatever it holds. */
async function accept(members: number | string): Promise<void> {
  const cell = [addressOf("koperasi", "jumlah_anggota", 2), members] as const;
  const bytes = await makeWorkbook({
    ...{ kabupaten: KABUPATEN, tanggal_data: "2025-12-31", registry: fullRegistry() },
    edit: (book) => withCell(book, "Koperasi", cell),
  });
  branch(clone, "terima", () => {
    mkdirSync(join(clone, "data/koperasi", KABUPATEN), { recursive: true });
    writeFileSync(join(clone, FILE), bytes);
  });
  git(clone, ["checkout", "--quiet", "-B", "main", "terima"]);
}

async function deploy(): Promise<{ readonly run: Rehearsal; readonly published: number }> {
  let published = 0;
  const publish = () => {
    published += 1;
    return { page_url: "https://papan.example/" };
  };
  const run = await rehearse(DEPLOY, {
    ...{ clone, temp: join(folder, "terbit") },
    actions: { "actions/deploy-pages": publish },
    // The PDFs of every desa are another test's matter.
    more: { "npm run build": ` -- --only ${KABUPATEN} --no-pdf` },
  });
  return { run, published };
}

function resultsOf({ needs }: Rehearsal): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(needs).map(([id, { result }]) => [id, result]));
}
