import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeWorkbook, fullRegistry, ROOT } from "../test/make-workbook.ts";
import { BrokenCheck, inspectLimited } from "./belted.node.ts";

const test = suite("belted check");

const BASE = { root: ROOT, dataDir: "data", shapedBy: "test", berkas: "2025-12-31.xlsx" };

test("a workbook checked in its own process has the same report as anywhere", async () => {
  const folder = mkdtempSync(join(tmpdir(), "papan-sabuk-"));
  const path = join(folder, "2025-12-31.xlsx");
  const made = { kabupaten: "31.01", tanggal_data: "2025-12-31", registry: fullRegistry() };
  writeFileSync(path, await makeWorkbook(made));
  const { laporan } = await inspectLimited({ ...BASE, path });
  rmSync(folder, { recursive: true });
  assert.equal([laporan.kabupaten, laporan.kesalahan, laporan.peringatan], ["31.01", 0, 0]);
});

test("a workbook that asks for too much is a problem of the file, with what to do", async () => {
  const limits = { seconds: 20, megabytes: 512 };
  const path = join(ROOT, "data/contoh/koperasi/99.01/2025-11-30.xlsx");
  const told = async (changed: Partial<typeof limits>) => {
    const { laporan } = await inspectLimited({ ...BASE, path }, { ...limits, ...changed });
    const [masalah] = laporan.masalah;
    assert.equal([masalah?.kode, laporan.kesalahan], ["berkas-tidak-terperiksa", 1]);
    assert.match(masalah?.perbaikan ?? "", "npm run template");
    return masalah?.pesan ?? "";
  };
  assert.match(await told({ seconds: 0.1 }), "belum selesai setelah 0.1 detik");
  assert.match(await told({ megabytes: 40 }), "lebih dari 40 MB memori");
});

test("a check that breaks is this program's own fault, not a problem of the file", async () => {
  const path = join(tmpdir(), "papan-tidak-ada.xlsx");
  const error = await inspectLimited({ ...BASE, path }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.instance(error, BrokenCheck);
  assert.match((error as Error).message, "the check of 2025-12-31.xlsx broke: exit 1");
});

test.run();
