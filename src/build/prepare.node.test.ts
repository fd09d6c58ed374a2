import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { parseBuildOptions, UsageError } from "./options.ts";
import { prepareBuild } from "./prepare.node.ts";

const test = suite("what a build begins with");

test("a folder that is not there, has no tables of regions, or is a file, holds no data", () => {
  const folder = mkdtempSync(join(tmpdir(), "papan-"));
  const file = join(folder, "data.txt");
  writeFileSync(file, "x");
  for (const data of [join(folder, "tiada"), folder, file])
    assert.throws(
      () => prepareBuild(ROOT, parseBuildOptions(["--data", data]), join(folder, "cache")),
      (error: Error) =>
        error instanceof UsageError &&
        error.message.includes(`--data ${data}: ini bukan folder data; tidak ada wilayah/koreksi`),
    );
  rmSync(folder, { recursive: true });
});

test("other names of regions are another state of the downloads, whichever data folder they are in", () => {
  const folder = mkdtempSync(join(tmpdir(), "papan-"));
  const tables = join(folder, "data", "wilayah");
  cpSync(join(ROOT, "data", "wilayah"), tables, { recursive: true });
  const options = parseBuildOptions(["--data", join(folder, "data"), "--without-example"]);
  const shaper = () => prepareBuild(ROOT, options, join(folder, "cache")).downloads.shaper;
  const before = shaper();
  assert.is(shaper(), before);
  const [heading] = readFileSync(join(tables, "koreksi.csv"), "utf8").split("\n");
  writeFileSync(join(tables, "koreksi.csv"), `${heading}\n`);
  assert.is.not(shaper(), before);
  rmSync(folder, { recursive: true });
});

test.run();
