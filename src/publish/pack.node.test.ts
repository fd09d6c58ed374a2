import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { git } from "../commands/changed-files.node.ts";
import { packVersion } from "./pack.node.ts";
import { makeSite } from "./release-fixtures.ts";

const test = suite("what a version hands out");
let folder = "";
let root = "";
let site = "";

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-"));
  [root, site] = [join(folder, "repo"), join(folder, "situs")];
  git(folder, ["init", "--quiet", root]);
  const identity = { name: "papan-kdkmp", version: "1.2.3" };
  write("package.json", { ...identity, dependencies: { uvu: "0.5.6" } });
  write("package-lock.json", {
    ...{ ...identity, lockfileVersion: 3, requires: true },
    packages: {
      "": { ...identity, dependencies: { uvu: "0.5.6" } },
      "node_modules/uvu": { version: "0.5.6", license: "MIT" },
    },
  });
  commit("Begin");
  makeSite(site, { "33.10": { "kabupaten/33.10/index.html": "Klaten" } });
});

test.after(() => rmSync(folder, { recursive: true, force: true }));

test("sources, the site's files and the packages, each with its checksum", () => {
  const out = join(folder, "rilis");
  const names = packVersion({ root, site, out });
  assert.equal(names, [
    ...["manifes.json", "papan-kdkmp-1.2.3.tar.gz", "sbom.cdx.json", "situs.sha256", "SHA256SUMS"],
  ]);
  const checked = execFileSync("sha256sum", ["--check", "SHA256SUMS"], { cwd: out });
  assert.is(checked.toString().match(/: OK$/gm)?.length, 4);
  execFileSync("sha256sum", ["--check", join(out, "situs.sha256")], { cwd: site });
  const { components } = JSON.parse(textOf(out, "sbom.cdx.json")) as {
    readonly components: readonly { readonly purl: string }[];
  };
  assert.equal(
    components.map(({ purl }) => purl),
    ["pkg:npm/uvu@0.5.6"],
  );
  const listed = execFileSync("tar", ["-tzf", join(out, "papan-kdkmp-1.2.3.tar.gz")]).toString();
  assert.match(listed, "papan-kdkmp-1.2.3/package-lock.json");
});

test("the same commit gives the same bytes again", () => {
  const again = join(folder, "lagi");
  packVersion({ root, site, out: again });
  assert.is(textOf(again, "SHA256SUMS"), textOf(join(folder, "rilis"), "SHA256SUMS"));
});

test("nothing is handed out of a folder that is no site, or into one that holds something", () => {
  const refused = (site: string, out: string, words: RegExp) =>
    assert.throws(() => packVersion({ root, site, out }), words);
  refused(root, join(folder, "lain"), /tidak ada manifes di sini/);
  refused(site, join(folder, "rilis"), /folder ini tidak kosong/);
  assert.not.ok(existsSync(join(folder, "lain")));
});

test("a tag is that of the version, on a commit of main", () => {
  const out = join(folder, "bertanda");
  const pack = (tag: string) => packVersion({ root, site, out, tag });
  assert.throws(() => pack("v1.2.4"), /versi dalam package\.json 1\.2\.3/);
  assert.throws(() => pack("v1.2.3"), /bukan bagian dari origin\/main/);
  git(root, ["update-ref", "refs/remotes/origin/main", "HEAD"]);
  assert.is(pack("v1.2.3").length, 5);
});

test("what is not committed is not handed out", () => {
  writeFileSync(join(root, "catatan.txt"), "belum");
  const out = join(folder, "lain");
  assert.throws(() => packVersion({ root, site, out }), /belum dikomit/);
  assert.not.ok(existsSync(out));
});

function write(name: string, value: object): void {
  writeFileSync(join(root, name), JSON.stringify(value));
}

function commit(subject: string): void {
  git(root, ["add", "--all"]);
  const who = ["-c", "user.name=Uji", "-c", "user.email=uji@contoh.example"];
  git(root, [...who, "commit", "--quiet", "--message", subject]);
}

function textOf(dir: string, name: string): string {
  return readFileSync(join(dir, name), "utf8");
}

test.run();
