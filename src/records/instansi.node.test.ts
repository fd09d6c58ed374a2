import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadInstansi } from "./instansi.node.ts";

const test = suite("offices of a data folder");

test("they are read from its file, and there are none without it", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "papan-instansi-"));
  const instansi = [{ kabupaten: "99.01", kantor: "Dinas Contoh", tim_github: null }];
  assert.equal(loadInstansi(dataDir), []);
  writeFileSync(join(dataDir, "instansi.json"), JSON.stringify({ instansi }));
  assert.equal(loadInstansi(dataDir), instansi);
  rmSync(dataDir, { recursive: true });
});

test.run();
