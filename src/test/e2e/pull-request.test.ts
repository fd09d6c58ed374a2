import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { git } from "../../commands/changed-files.node.ts";
import { branch, cloneHere } from "./clone.ts";
import { startGithub } from "./github-server.ts";
import { rehearse, type Rehearsal } from "./rehearsal.ts";
import { addressOf, fullRegistry, makeWorkbook, withCell } from "../make-workbook.ts";

/** Kepulauan Seribu: six kelurahan. */
const KABUPATEN = "31.01";
const PULAU_PANGGANG = "31.01.01.1001";
const FILE = `data/koperasi/${KABUPATEN}/2025-12-31.xlsx`;
const VALIDATE = ".github/workflows/validate.yml";
const COMMENT = ".github/workflows/comment.yml";

let folder = "";
let clone = "";

const test = suite("a pull request with a workbook");

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-usulan-"));
  clone = cloneHere(join(folder, "repo"));
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

test("a sound workbook passes the gate without the tests of the code, and is reported and shown", async () => {
  const bytes = await workbook(null);
  branch(clone, "sehat", () => saveWorkbook(bytes));
  const run = await play("sehat");
  assert.equal(run.ran, [
    "npm run scope -- --since origin/main",
    "npm run check -- --since origin/main --report laporan",
    "npm run comment -- --report laporan --summary",
    "npm run preview -- --since origin/main --out pratinjau",
    "npm run gate",
  ]);
  assert.equal(resultsOf(run), {
    scope: "success",
    data: "success",
    tests: "skipped",
    preview: "success",
    gate: "success",
  });
  const page = textIn(run, "pratinjau", `situs/kabupaten/${KABUPATEN}/index.html`);
  assert.match(page, "31 Desember 2025");
  const list = textIn(run, "pratinjau", "index.html");
  assert.match(list, `href="situs/desa/${PULAU_PANGGANG}/index.html"`);
  assert.not.match(list, "desa/33.10");
  assert.match(run.summary, "tidak ada kesalahan");
});

test("the comment and the status of it come from main's own code, one each however often it runs", async () => {
  git(clone, ["checkout", "--quiet", "main"]);
  const report = readFileSync(join(folder, "sehat/artifacts/laporan/laporan.json"));
  const github = await startGithub({ run: 7, branch: "laporan/12", pullRequest: 45, report });
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify(github.event));
  const env = { GITHUB_API_URL: github.address, GITHUB_EVENT_PATH: event };
  for (let time = 0; time < 2; time += 1) {
    const run = await rehearse(COMMENT, { clone, temp: join(folder, "komentar"), env });
    assert.equal(resultsOf(run), { comment: "success", status: "success" }, run.printed);
  }
  github.close();
  assert.equal(github.statuses.slice(0, 1), [
    { sha: github.sha, context: "gate", state: "success" },
  ]);
  assert.is(github.comments.length, 1);
  const [body = ""] = github.comments;
  assert.match(body, /^<!-- papan-kdkmp: laporan -->\n> \[!IMPORTANT\]\n/);
  assert.match(body, "Pengirimnya lewat formulir di #12: akun `petugas` (id 7).");
  assert.match(
    body,
    "**31.01 Kabupaten Administrasi Kepulauan Seribu**: belum ada kantor yang terdaftar.",
  );
  assert.match(body, "\n\n## ");
  assert.match(body, "31.01 Kabupaten Administrasi Kepulauan Seribu per 31 Desember 2025");
  assert.match(body, "tidak ada kesalahan");
  assert.match(body, "1 desa/kelurahan melapor, 1 isian baru");
  assert.not.match(body, "33.10");
  assert.match(body, "(https://github.example/papan/papan/actions/runs/7)");
});

test("a wrong cell stops the gate, and is named with its mend; its text is no command", async () => {
  const typed = "::error::dua puluh ##[add-mask]x";
  const bytes = await workbook(typed);
  branch(clone, "keliru", () => saveWorkbook(bytes));
  const run = await play("keliru");
  assert.equal(resultsOf(run), {
    scope: "success",
    data: "failure",
    tests: "skipped",
    preview: "failure",
    gate: "failure",
  });
  const cell = addressOf("koperasi", "jumlah_anggota", 2);
  assert.match(run.summary, cell);
  assert.match(run.summary, "tulis angkanya saja");
  const commands = heardCommands(run.printed);
  assert.equal(commands, [`::error file=${FILE}::1 kesalahan; lihat ringkasan pemeriksaan.`]);
  assert.ok(existsSync(join(folder, "keliru/artifacts/laporan-lengkap/laporan.html")));
  assert.ok(
    existsSync(
      join(folder, `keliru/artifacts/laporan-lengkap/${KABUPATEN}_2025-12-31.bertanda.xlsx`),
    ),
  );
});

test.run();

function workbook(wrong: string | null): Promise<Uint8Array> {
  const cell = addressOf("koperasi", "jumlah_anggota", 2);
  return makeWorkbook({
    registry: fullRegistry(),
    kabupaten: KABUPATEN,
    tanggal_data: "2025-12-31",
    rows: { koperasi: [{ kode: PULAU_PANGGANG, jumlah_anggota: 120 }] },
    ...(wrong === null ? {} : { edit: (book) => withCell(book, "Koperasi", [cell, wrong]) }),
  });
}

function saveWorkbook(bytes: Uint8Array): void {
  mkdirSync(join(clone, "data/koperasi", KABUPATEN), { recursive: true });
  writeFileSync(join(clone, FILE), bytes);
}

function play(name: string): Promise<Rehearsal> {
  for (const made of ["laporan", "pratinjau"])
    rmSync(join(clone, made), { recursive: true, force: true });
  return rehearse(VALIDATE, { clone, temp: join(folder, name), leaveOut: ["npm test"] });
}

function resultsOf({ needs }: Rehearsal): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(needs).map(([id, { result }]) => [id, result]));
}

function textIn({ artifacts }: Rehearsal, artifact: string, file: string): string {
  return readFileSync(join(artifacts.get(artifact) ?? "", file), "utf8");
}

/** Commands that GitHub Actions would carry out: those between stop and its token it leaves alone. */
function heardCommands(printed: string): readonly string[] {
  const heard: string[] = [];
  let stopped: string | undefined;
  for (const line of printed.split("\n").map((text) => text.trim())) {
    const [, token] = line.match(/^::stop-commands::(.+)$/) ?? [];
    if (stopped !== undefined) {
      if (line === `::${stopped}::`) stopped = undefined;
    } else if (token !== undefined) stopped = token;
    else if (line.startsWith("::") || line.includes("##[")) heard.push(line);
  }
  return heard;
}
