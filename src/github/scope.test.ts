import { suite } from "uvu";
import * as assert from "uvu/assert";
import { jobsFor } from "./scope.ts";

const test = suite("github: jobs of a change");

test("a workbook or published figures need no test of the code, but a preview", () => {
  const files = ["data/koperasi/33.10/2025-12-31.xlsx", "data/publikasi/33.10.json"];
  assert.equal(jobsFor(files), { tests: false, preview: true });
});

test("every other file needs the tests, also those of data that code speaks of", () => {
  for (const file of [
    "src/base/zip.ts",
    "data/koperasi/disusun.csv",
    "data/referensi/mitra.json",
    "data/instansi.json",
    "data/README.md",
    "data/contoh/koperasi/99.01/2025-12-31.xlsx",
    "package-lock.json",
    ".github/workflows/validate.yml",
  ])
    assert.is(jobsFor([file]).tests, true, file);
});

test("documents, workflows and tests change no page; prose of the site does", () => {
  const quiet = ["README.md", ".github/workflows/deploy.yml", "src/base/zip.test.ts"];
  assert.is(jobsFor([...quiet, "src/test/golden.ts", "data/README.md"]).preview, false);
  for (const file of ["src/site/prose/tentang.md", "schemas/gerai.schema.json", "package.json"])
    assert.is(jobsFor([...quiet, file]).preview, true, file);
});

test("a change of nothing needs nothing", () => {
  assert.equal(jobsFor([]), { tests: false, preview: false });
});

test.run();
