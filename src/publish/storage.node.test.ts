import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite } from "./release-fixtures.ts";
import { release, rollBack } from "./release.node.ts";
import { rcloneStorage, type Storage } from "./storage.node.ts";

const test = suite("a storage as rclone reaches it");

let folder = "";
let storage: Storage;

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-simpanan-"));
  const program = join(folder, "rclone");
  cpSync("src/test/rclone-stub.mjs", `${program}.mjs`);
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${program}.mjs" "$@"\n`);
  chmodSync(program, 0o755);
  storage = rcloneStorage(join(folder, "ember"), program);
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

test("what is not there has no text and no names", async () => {
  assert.is(await storage.read("terkini.json"), undefined);
  assert.equal(await storage.list("unit", 2), []);
});

test("what was written is read, listed with its folders, and removed", async () => {
  await storage.write("unit/33.10/a.sha256", "satu\n");
  assert.is(await storage.read("unit/33.10/a.sha256"), "satu\n");
  assert.equal(await storage.list("unit", 2), ["33.10/", "33.10/a.sha256"]);
  await storage.remove("unit/33.10/a.sha256");
  assert.is(await storage.read("unit/33.10/a.sha256"), undefined);
});

test("of many folders those are looked into that are named", async () => {
  for (const kode of ["33.10", "33.1", "64.02"]) await storage.write(`unit/${kode}/c.sha256`, "c");
  assert.equal(await storage.list("unit", 2, ["33.10", "99.01"]), ["33.10/", "33.10/c.sha256"]);
  for (const kode of ["33.10", "33.1", "64.02"]) await storage.remove(`unit/${kode}/`);
});

test("everything in a folder is copied, whatever characters its names have", async () => {
  const site = join(folder, "situs");
  mkdirSync(join(site, "desa/33.10.15.2015"), { recursive: true });
  for (const path of ["desa/33.10.15.2015/index.html", "# data {1}.csv"])
    writeFileSync(join(site, path), path);
  await storage.copy(site, "unit/33.10/b");
  const at = (path: string) => readFileSync(join(folder, "ember/unit/33.10/b", path), "utf8");
  assert.is(at("# data {1}.csv"), "# data {1}.csv");
  assert.is(at("desa/33.10.15.2015/index.html"), "desa/33.10.15.2015/index.html");
  await storage.remove("unit/33.10/b/");
  assert.not.ok((await storage.list("unit", 2)).includes("33.10/b/"));
});

test("a site is published, another after it, and the first is brought back", async () => {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  for (const text of ["senin", "selasa"]) {
    const site = join(folder, text);
    makeSite(site, {
      "33.10": { "kabupaten/33.10/index.html": text },
      "00": { "index.html": text },
    });
    await release({ site, storage, permits: [], print });
  }
  const shown = async () => JSON.parse((await storage.read("terkini.json")) ?? "") as unknown;
  const { terkini: before } = (await shown()) as { readonly terkini: string };
  assert.ok(await rollBack({ storage, print }));
  assert.not.equal(((await shown()) as { readonly terkini: string }).terkini, before);
  assert.equal(printed.filter((line) => line.startsWith("Terkirim")).length, 2);
});

test("an object that is listed but cannot be read is no missing one", async () => {
  const program = join(folder, "rclone-sakit");
  writeFileSync(program, '#!/bin/sh\n[ "$1" = cat ] || echo terkini.json\n');
  chmodSync(program, 0o755);
  const sick = rcloneStorage("ember", program);
  assert.is(await sick.read("rilis/lain.json"), undefined);
  await sick
    .read("terkini.json")
    .then(assert.unreachable as () => void, (error: Error) =>
      assert.match(error.message, "ember/terkini.json ada, tetapi tidak terbaca"),
    );
});

test("a failing command is told with what it said, and a missing program with where it is had", async () => {
  const broken = rcloneStorage("/dev/null/ember", "node");
  await broken
    .write("x", "x")
    .then(assert.unreachable as () => void, (error: Error) =>
      assert.match(error.message, "rclone rcat /dev/null/ember/x: 1"),
    );
  const none = rcloneStorage("x", join(folder, "tidak-ada"));
  await none
    .read("x")
    .then(assert.unreachable as () => void, (error: Error) =>
      assert.match(error.message, "https://rclone.org/"),
    );
});

test.run();
