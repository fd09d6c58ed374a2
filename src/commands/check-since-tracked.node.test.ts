import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { git } from "./changed-files.node.ts";
import { findForbidden } from "./check-since-tracked.node.ts";
import { findChanges } from "./check-since.node.ts";
import { passTracked } from "./gate.node.ts";

let root = "";

const test = suite("files that Git may not track");
test.before.each(() => {
  root = mkdtempSync(join(tmpdir(), "papan-terlarang-"));
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  save("data/koperasi/disusun.csv");
  save("data/koperasi/33.10/2025-11-24.xlsx");
  symlinkSync("data", join(root, "tautan"));
  track();
});
test.after.each(() => rmSync(root, { recursive: true }));

test("plain files may be tracked, and so may a link outside the data folder", () => {
  save("src/site/_sitemap.ts");
  save("data/cache/x.json");
  track();
  assert.equal(findForbidden(root), []);
  assert.is(passTracked(root, assert.unreachable), true);
});

test("a file in a folder that builds trust may not, whatever .gitignore says", () => {
  save(".gitignore", ".cache/\nnode_modules/\n_site/\n");
  const files = [
    ".cache/records/0a.json",
    ".CACHE/b.json",
    "_site/index.html",
    "node_modules/tsx/index.js",
    "src/node_modules/zod/index.js",
  ];
  for (const file of files) save(file);
  track();
  assert.equal(
    codes(),
    [...files].sort().map((file) => ["berkas-terlarang", file]),
  );
});

test("a folder of that name that is a link may not", () => {
  symlinkSync("data", join(root, ".cache"));
  symlinkSync("data", join(root, "node_modules"));
  track();
  assert.equal(
    codes().map(([, file]) => file),
    [".cache", "node_modules"],
  );
});

test("a link or another repository in the data folder may not, nor the folder as a link", () => {
  symlinkSync("2025-11-24.xlsx", join(root, "data/koperasi/33.10/2025-12-31.xlsx"));
  track();
  const head = "0123456789abcdef0123456789abcdef01234567";
  git(root, ["update-index", "--add", "--cacheinfo", `160000,${head},data/koperasi/33.11`]);
  assert.equal(codes(), [
    ["berkas-terlarang", "data/koperasi/33.10/2025-12-31.xlsx"],
    ["berkas-terlarang", "data/koperasi/33.11"],
  ]);
  rmSync(join(root, "data"), { recursive: true });
  symlinkSync("/tmp", join(root, "data"));
  track();
  assert.equal(codes(), [["berkas-terlarang", "data"]]);
});

test("check --since names such a link and does not open it", () => {
  const link = "data/koperasi/33.10/2025-12-31.xlsx";
  symlinkSync("/etc/hostname", join(root, link));
  track();
  const { workbooks, problems } = findChanges(root, "main~1", "data");
  assert.equal(workbooks, []);
  assert.equal(
    problems.map(({ code, place }) => [code, place.file]),
    [["berkas-terlarang", link]],
  );
});

test("an accepted workbook that becomes a link is told once as a link, once as overwritten", () => {
  const file = "data/koperasi/33.10/2025-11-24.xlsx";
  rmSync(join(root, file));
  symlinkSync("../disusun.csv", join(root, file));
  track();
  const { workbooks, problems } = findChanges(root, "main~1", "data");
  assert.equal(workbooks, []);
  assert.equal(
    problems.map(({ code }) => code),
    ["berkas-terlarang", "berkas-tertimpa"],
  );
});

test("scope and gate say each one, on lines that hold no control characters", () => {
  save(".cache/a\n::error::b.json");
  track();
  const printed: string[] = [];
  assert.is(
    passTracked(root, (text) => printed.push(text)),
    false,
  );
  assert.is(printed.length, 1);
  assert.is(printed[0]?.split("\n").length, 3);
});

test.run();

function codes(): (readonly [string, string])[] {
  return findForbidden(root).map(({ code, place }) => [code, place.file] as const);
}

function save(file: string, text = "1"): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Also what .gitignore names: nobody has to heed it. */
function track(): void {
  git(root, ["add", "--all", "--force"]);
  const who = ["-c", "user.name=Petugas", "-c", "user.email=petugas@example.invalid"];
  git(root, [...who, "commit", "--quiet", "--message", "Change"]);
}
