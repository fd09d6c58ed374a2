import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

test.run();
