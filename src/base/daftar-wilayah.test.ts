import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { DAFTAR, NAMA_DAFTAR } from "./daftar-wilayah.ts";

const test = suite("the list of regions");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

test("pages name the version that is installed", () => {
  const { devDependencies, dependencies } = JSON.parse(read("package.json")) as Record<
    string,
    object
  >;
  assert.is(
    new Map(Object.entries({ ...devDependencies, ...dependencies })).get(DAFTAR.paket),
    DAFTAR.versi,
  );
});

/** Where the constant itself stands. */
const HOME = "src/base/daftar-wilayah.ts";

/** What is no TypeScript cannot ask for the constant. */
const TOLD = {
  "src/site/prose/tentang.md": [
    `[idn-area-data](${DAFTAR.alamat}) ${DAFTAR.versi}`,
    "300.2.2-2138 Tahun 2025",
  ],
  "src/bench/hugo.gotmpl": [DAFTAR.putusan, NAMA_DAFTAR],
  "LICENSE-DATA": [`idn-area-data ${DAFTAR.versi}, ${DAFTAR.alamat}`, "300.2.2-2138 Tahun 2025"],
};

for (const [path, words] of Object.entries(TOLD))
  test(`${path} names the same list`, () => {
    for (const word of words) assert.ok(read(path).includes(word), word);
  });

test("no other code names version or decree", () => {
  const files = execFileSync("git", ["ls-files", "src", "scripts"], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter((path) => /\.(ts|mjs|gotmpl|md|css)$/.test(path) && !/\.test\.ts$/.test(path))
    .filter((path) => !path.startsWith("src/test/") && path !== HOME && !(path in TOLD));
  const naming = files.filter((path) =>
    [NAMA_DAFTAR, DAFTAR.putusan].some((word) => read(path).includes(word)),
  );
  assert.equal(naming, []);
});

test.run();
