import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeWorkbook, fullRegistry, ROOT } from "../test/make-workbook.ts";
import { inspectLimited } from "./belted.node.ts";

const test = suite("belted check");

const BASE = { root: ROOT, dataDir: "data", shapedBy: "test", berkas: "2025-12-31.xlsx" };

test("a workbook checked in its own process has the same report as anywhere", async () => {
  const folder = mkdtempSync(join(tmpdir(), "papan-sabuk-"));
  const path = join(folder, "2025-12-31.xlsx");
  const made = { kabupaten: "31.01", tanggal_data: "2025-12-31", registry: fullRegistry() };
  writeFileSync(path, await makeWorkbook(made));
  const laporan = await inspectLimited({ ...BASE, path });
  rmSync(folder, { recursive: true });
  assert.equal([laporan.kabupaten, laporan.kesalahan, laporan.peringatan], ["31.01", 0, 0]);
});

test("a process that stops half-way is a problem of the file, with what to do", async () => {
  const laporan = await inspectLimited({ ...BASE, path: join(tmpdir(), "papan-tidak-ada.xlsx") });
  const [masalah] = laporan.masalah;
  assert.is(masalah?.kode, "berkas-tidak-terperiksa");
  assert.match(masalah?.pesan ?? "", "berhenti di tengah jalan");
  assert.match(masalah?.perbaikan ?? "", "npm run template");
  assert.is(laporan.kesalahan, 1);
});

test.run();
