import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dataFile, repositoryPath } from "./repository-path.node.ts";

const test = suite("paths of data files");

const HERE = { root: "/proyek", dataDir: "/proyek/data" };
const INSIDE = { root: "/proyek", dataDir: "/proyek/uji/data" };
const ELSEWHERE = { root: "/proyek", dataDir: "/simulasi" };
const BOOK = "koperasi/33.10/2025-11-24.xlsx";

test("data kept elsewhere are named as if they stood in the repository", () => {
  for (const place of [HERE, ELSEWHERE])
    assert.is(repositoryPath(place, `${place.dataDir}/${BOOK}`), `data/${BOOK}`);
  assert.is(repositoryPath(INSIDE, `${INSIDE.dataDir}/${BOOK}`), `uji/data/${BOOK}`);
});

test("a name leads back to the file that bears it", () => {
  for (const place of [HERE, INSIDE, ELSEWHERE]) {
    const file = `${place.dataDir}/contoh/${BOOK}`;
    const contoh = { ...place, dataDir: `${place.dataDir}/contoh` };
    assert.is(dataFile(place, repositoryPath(contoh, file)), file);
  }
});

test.run();
