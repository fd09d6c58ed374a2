import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { git } from "../../commands/changed-files.node.ts";
import { parseLaporan } from "../../check/parse-laporan.ts";
import { readBacaan } from "../../records/read-edisi.ts";
import { textOfPdf } from "../pdf-text.ts";
import { cloneHere } from "./clone.ts";
import { readSite, ROOT } from "./site.ts";

/** The template of the fictional region, filled in and saved by LibreOffice: see its README. */
const SAVED = join(ROOT, "src/test/input/libreoffice/99.01.2026-01-31.id-ID.xlsx");
const FILE = "data/contoh/koperasi/99.01/2026-01-31.xlsx";
/** Its members were typed as 1.050 by a steward with Indonesian settings. */
const KARANGREJO = "99.01.01.2008";
const WHO = ["-c", "user.name=Petugas", "-c", "user.email=petugas@example.invalid"];

let folder = "";
let origin = "";
let steward = "";
let maintainer = "";

const test = suite("the steward's road, from template to page");

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-jalan-"));
  origin = join(folder, "asal.git");
  steward = cloneHere(join(folder, "petugas"));
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", origin]);
  git(steward, ["remote", "add", "origin", origin]);
  git(steward, ["push", "--quiet", "origin", "main"]);
  maintainer = join(folder, "pengelola");
  execFileSync("git", ["clone", "--quiet", origin, maintainer]);
  execFileSync("ln", ["-s", join(ROOT, "node_modules"), join(maintainer, "node_modules")]);
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

function run(where: string, script: string, ...args: readonly string[]) {
  const ran = spawnSync(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    cwd: where,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: where, GITHUB_STEP_SUMMARY: "" },
  });
  return { code: ran.status, text: `${ran.stdout}${ran.stderr}` };
}

test("1. the steward gets a template that is clean and holds what was reported last", () => {
  const out = join(folder, "templat.xlsx");
  assert.is(run(steward, "template", "99.01", "2026-01-31", "--out", out).code, 0);
  const { bacaan } = readBacaan(readFileSync(out), "templat.xlsx");
  const rows = bacaan?.sheets.get("koperasi")?.lembar.baris ?? [];
  assert.is(rows.length >= 60, true);
  assert.is.not(rows.find(({ kode }) => kode === KARANGREJO)?.["jumlah_anggota"], 1050);
  assert.is(run(steward, "check", out).code, 0);
});

test("2. filled in and saved by LibreOffice it goes to a branch of its own", () => {
  git(steward, ["switch", "--quiet", "--create", "99.01-januari"]);
  mkdirSync(dirname(join(steward, FILE)), { recursive: true });
  copyFileSync(SAVED, join(steward, FILE));
  git(steward, ["add", FILE]);
  git(steward, [
    ...WHO,
    "commit",
    "--quiet",
    "--message",
    "99.01 Contoh: data per 31 Januari 2026",
  ]);
  git(steward, ["push", "--quiet", "origin", "99.01-januari"]);
  assert.match(git(origin, ["branch", "--list"]), "99.01-januari");
});

test("3. the branch is checked against main and is sound", () => {
  git(maintainer, ["fetch", "--quiet", "origin"]);
  git(maintainer, ["switch", "--quiet", "99.01-januari"]);
  const { code, text } = run(maintainer, "check", "--since", "origin/main", "--report", "laporan");
  assert.is(code, 0, text);
  assert.match(text, "99.01 Kabupaten Contoh per 31 Januari 2026");
});

test("4. the comment, made by main's code, tells the reviewer what changes in words", () => {
  git(maintainer, ["switch", "--quiet", "main"]);
  const out = join(folder, "komentar.md");
  const made = run(maintainer, "comment", "--report", "laporan", "--out", out);
  assert.is(made.code, 0, made.text);
  const text = readFileSync(out, "utf8");
  assert.match(text, "tidak ada kesalahan");
  assert.match(text, /Karangrejo \(99\.01\.01\.2008\) \| Jumlah Anggota \| [^|]+ \| 1\.050 \|/);
  assert.match(text, "Dibandingkan dengan laporan per 31 Desember 2025");
  assert.ok(Buffer.byteLength(text) < 65_536);
});

test("5. after the merge the desa page, the totals, the feed and the PDF show the new values", async () => {
  git(maintainer, [
    ...WHO,
    "merge",
    "--quiet",
    "--no-ff",
    "--message",
    "Terima",
    "origin/99.01-januari",
  ]);
  git(maintainer, ["push", "--quiet", "origin", "main"]);
  const site = join(folder, "situs");
  const built = run(maintainer, "build", "--only", KARANGREJO, "--out", site);
  assert.is(built.code, 0, built.text);
  const desa = readSite(site, `desa/${KARANGREJO}/index.html`);
  assert.match(desa, "Anggotanya 1.050 orang per 31 Januari 2026");
  const kabupaten = readSite(site, "kabupaten/99.01/index.html");
  assert.match(kabupaten, "31 Januari 2026");
  const { before, after } = members();
  assert.is.not(before, after);
  assert.match(kabupaten, `>${after}<`);
  assert.not.match(kabupaten, `>${before}<`);
  const feed = readSite(site, "kabupaten/99.01/perubahan.xml");
  assert.match(feed, "2026-01-31");
  assert.match(feed, "31 Januari 2026");
  const folderOfPdf = join(site, "kabupaten/99.01/2026-01-31/pdf");
  assert.ok(readdirSync(folderOfPdf).includes(`${KARANGREJO}_A4.pdf`));
  const pdf = await textOfPdf(join(folderOfPdf, `${KARANGREJO}_A4.pdf`));
  assert.match(pdf, "Anggotanya 1.050 orang per 31 Januari 2026");
});

/** The members of the kabupaten before and after, as the reviewer was told. */
function members(): { readonly before: string; readonly after: string } {
  const laporan = parseLaporan(readFileSync(join(maintainer, "laporan/laporan.json"), "utf8"));
  const effect = laporan?.berkas
    .flatMap(({ tinjauan }) => tinjauan?.dampak ?? [])
    .find(({ indikator }) => indikator === "jumlah_anggota");
  return { before: effect?.sebelum?.teks ?? "", after: effect?.sesudah?.teks ?? "" };
}

test.run();
