import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseLaporan } from "../check/parse-laporan.ts";
import { fullRegistry, makeWorkbook, ROOT, withCell } from "../test/make-workbook.ts";

const test = suite("check.node");

const CHECK = join(ROOT, "scripts", "check.ts");
const TSX = join(ROOT, "node_modules/tsx/dist/esm/index.mjs");
const REPORTED = "data/koperasi/35.05/2025-12-31.xlsx";

const clean = await makeWorkbook({
  kabupaten: "35.05",
  tanggal_data: "2025-12-31",
  registry: fullRegistry(),
});
const wrong = await makeWorkbook({
  kabupaten: "35.05",
  tanggal_data: "2025-12-31",
  registry: fullRegistry(),
  edit: (book) => withCell(book, "Koperasi", ["AJ2", "dua puluh"]),
});

let folder = "";
test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-check-"));
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

function check(...args: readonly string[]) {
  const ran = spawnSync(process.execPath, ["--import", "tsx", CHECK, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: "check", INIT_CWD: folder },
  });
  return { code: ran.status, text: ran.stdout, errors: ran.stderr };
}

function place(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

test("a clean workbook from the desktop ends with 0 and says which report it is", () => {
  place("2025-12-31.xlsx", clean);
  const { code, text } = check("2025-12-31.xlsx");
  assert.is(code, 0, text);
  assert.match(text, "35.05 Kabupaten Blitar per 31 Desember 2025: tanpa masalah.");
});

test("a mistake ends with 1, and the report holds it in four forms with the marked workbook", () => {
  place("2025-12-31.xlsx", wrong);
  const { code, text } = check("2025-12-31.xlsx", "--report", "hasil");
  assert.is(code, 1);
  assert.match(text, 'sel AJ2 (kolom "Jumlah Anggota") [sel-bukan-bilangan]');
  assert.equal(readdirSync(join(folder, "hasil")).sort(), [
    "35.05_2025-12-31.bertanda.xlsx",
    "laporan.html",
    "laporan.json",
    "laporan.md",
  ]);
  const laporan = parseLaporan(readFileSync(join(folder, "hasil", "laporan.json"), "utf8"));
  assert.is(laporan?.hasil, "kesalahan");
  assert.match(readFileSync(join(folder, "hasil", "laporan.md"), "utf8"), "Koperasi › AJ2");
});

test("the report says the file's name, not its folder; the repaired copy is named with its errors", async () => {
  const kabupaten = { kabupaten: "35.05", tanggal_data: "2025-12-31", registry: fullRegistry() };
  const both = await makeWorkbook({
    ...kabupaten,
    edit: (book) =>
      withCell(withCell(book, "Koperasi", ["AJ2", "dua puluh"]), "Koperasi", [
        "AJ3",
        "1.190 orang",
      ]),
  });
  place("2025-12-31.xlsx", both);
  const { text } = check("2025-12-31.xlsx", "--report", "hasil");
  for (const name of ["laporan.html", "laporan.json", "laporan.md"])
    assert.not.match(readFileSync(join(folder, "hasil", name), "utf8"), folder, name);
  assert.match(text, "dibetulkan di 35.05_2025-12-31.diperbaiki.xlsx: 1 kesalahan tersisa");
});

test("a second report into the folder replaces the first; a folder with other files is left alone", () => {
  place("2025-12-31.xlsx", wrong);
  check("2025-12-31.xlsx", "--report", "hasil");
  place("2025-12-31.xlsx", clean);
  assert.is(check("2025-12-31.xlsx", "--report", "hasil").code, 0);
  assert.not.ok(existsSync(join(folder, "hasil", "35.05_2025-12-31.bertanda.xlsx")));
  place("hasil/foto.jpg", new Uint8Array());
  const { code, errors } = check("2025-12-31.xlsx", "--report", "hasil");
  assert.is(code, 2);
  assert.match(errors, "berisi berkas lain (foto.jpg)");
});

test("two workbooks of one name have their own marked copies", () => {
  place("satu/2025-12-31.xlsx", wrong);
  place("dua/2025-12-31.xlsx", wrong);
  check("satu", "dua", "--report", "hasil");
  const laporan = parseLaporan(readFileSync(join(folder, "hasil", "laporan.json"), "utf8"));
  const names = ["35.05_2025-12-31.bertanda.xlsx", "35.05_2025-12-31-2.bertanda.xlsx"];
  assert.equal(
    laporan?.berkas.map(({ bertanda }) => bertanda),
    names,
  );
  for (const name of names) assert.ok(existsSync(join(folder, "hasil", name)), name);
});

test("every workbook of a folder is checked, another type of file is answered in words", () => {
  place("kiriman/2025-12-31.xlsx", clean);
  place("kiriman/rekap.xls", new TextEncoder().encode("\xd0\xcf\x11\xe0 lama"));
  const { code, text } = check("kiriman");
  assert.is(code, 1);
  assert.match(text, "2 berkas diperiksa");
  assert.match(text, "rekap.xls");
});

test("a file that is not there, a folder without workbooks and an unknown option end with 2", () => {
  mkdirSync(join(folder, "kosong"));
  for (const args of [["tidak-ada.xlsx"], ["kosong"], ["--lapor"]])
    assert.is(check(...args).code, 2, args[0]);
});

test("a check that breaks tells the other files first, then itself, and writes no report", () => {
  if (process.platform !== "linux") return;
  place("2025-12-31.xlsx", clean);
  // Exists, and cannot be read.
  const { code, text, errors } = check("/proc/self/mem", "2025-12-31.xlsx", "--report", "hasil");
  assert.is(code, 3);
  assert.match(text, "35.05 Kabupaten Blitar per 31 Desember 2025: tanpa masalah.");
  assert.match(errors, "Program ini sendiri yang gagal");
  assert.equal(readdirSync(join(folder, "hasil")), []);
});

test("all shipped data pass without an error", () => {
  const { code, text } = check();
  assert.is(code, 0, text);
  assert.match(text, /\d+ berkas diperiksa: tidak ada kesalahan/);
});

/** A repository with the data that a check reads, and a branch to work on. */
function repository(): (...args: readonly string[]) => string {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  for (const file of ["wilayah/koreksi.csv", "wilayah/perubahan.csv", "koperasi/disusun.csv"]) {
    mkdirSync(dirname(join(folder, "data", file)), { recursive: true });
    copyFileSync(join(ROOT, "data", file), join(folder, "data", file));
  }
  place(REPORTED, clean);
  copyFileSync(join(ROOT, ".gitignore"), join(folder, ".gitignore"));
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "awal");
  git("switch", "-q", "-c", "laporan");
  return git;
}

function checkSince() {
  const ran = spawnSync(process.execPath, ["--import", TSX, CHECK, "--since", "main"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: ran.status, text: ran.stdout + ran.stderr };
}

test("a branch that adds a report is held against main, one that overwrites or deletes one is refused", () => {
  const git = repository();
  place("data/koperasi/35.05/2026-01-31.xlsx", wrong);
  git("add", ".");
  git("commit", "-q", "-m", "baru");
  const added = checkSince();
  assert.is(added.code, 1);
  assert.match(added.text, "_meta menyebut tanggal data 2025-12-31, nama berkasnya 2026-01-31");
  git("reset", "-q", "--hard", "main");
  place(REPORTED, wrong);
  git("commit", "-q", "-am", "timpa");
  assert.match(checkSince().text, "2025-12-31.k1.xlsx");
  git("reset", "-q", "--hard", "main");
  git("rm", "-q", REPORTED);
  git("commit", "-q", "-m", "hapus");
  const removed = checkSince();
  assert.is(removed.code, 1);
  assert.match(removed.text, "laporan yang sudah diterima ini dihapus");
  assert.match(removed.text, "[berkas-tertimpa]");
});

test("an accepted report whose Ringkasan differs from its rows is told among all data too", async () => {
  repository();
  const registry = fullRegistry();
  const koperasi = registry
    .desaIn("35.05")
    .map((kode) => ({ kode, status_operasi: "belum" as const }));
  const ringkasan = [{ indikator: "beroperasi", nilai: 12 }];
  const made = { kabupaten: "35.05", tanggal_data: "2025-12-31", registry };
  place(REPORTED, await makeWorkbook({ ...made, rows: { koperasi, ringkasan } }));
  const ran = spawnSync(process.execPath, ["--import", TSX, CHECK], {
    cwd: folder,
    encoding: "utf8",
  });
  assert.match(ran.stdout, "[ringkasan-sesuai-baris]");
});

test("a branch without workbooks is judged by the rest of the data", () => {
  const git = repository();
  place("catatan.md", new TextEncoder().encode("x"));
  git("add", ".");
  git("commit", "-q", "-m", "catatan");
  assert.is(checkSince().code, 0);
  place("data/publikasi/33.10.json", new TextEncoder().encode("{"));
  git("add", ".");
  git("commit", "-q", "-m", "rusak");
  const broken = checkSince();
  assert.is(broken.code, 1);
  assert.match(broken.text, "[json-rusak]");
});

test.run();
