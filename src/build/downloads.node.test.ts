import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../test/make-workbook.ts";
import { writeDownloads } from "./downloads.node.ts";

const test = suite("workbooks and Parquet files of a build");
let root = "";

test.before.each(() => {
  root = mkdtempSync(join(tmpdir(), "unduhan-"));
});
test.after.each(() => rmSync(root, { recursive: true, force: true }));

const cacheDir = () => join(root, ".cache", "unduhan");
const newest = () => join(root, "situs/kabupaten/33.10/data.xlsx");
const version = () => join(root, "situs/kabupaten/33.10/2025-11-24/k0/data.xlsx");

async function write(members: number, general = false): Promise<void> {
  const edisi = makeEdisi({ koperasi: [{ kode: BENTANGAN, jumlah_anggota: members }] });
  const index = makeSite({ editions: [edisi] });
  const part = { provinsi: [], kabupaten: [KLATEN], kecamatan: [], desa: [], general };
  const context = { index, part, assetVersion: "" };
  await writeDownloads({ root, outDir: join(root, "situs"), context });
}

test("a version has its workbook, and the kabupaten's page one with its figures besides", async () => {
  await write(20);
  assert.is(readdirSync(cacheDir()).length, 2);
  const isSame = Buffer.compare(readFileSync(newest()), readFileSync(version())) === 0;
  assert.not.ok(isSame);
  await write(20);
  assert.is(readdirSync(cacheDir()).length, 2);
});

test("what was made before comes from the cache, what has changed is made anew", async () => {
  await write(20);
  for (const name of readdirSync(cacheDir()))
    writeFileSync(join(cacheDir(), name), "dari simpanan");
  await write(20);
  assert.is(readFileSync(newest(), "utf8"), "dari simpanan");
  await write(21);
  assert.is(readFileSync(newest(), "latin1").slice(0, 2), "PK");
});

test("the country's Parquet files belong to the general part alone", async () => {
  await write(20);
  assert.not.ok(readdirSync(join(root, "situs")).includes("data"));
  await write(20, true);
  assert.equal(readdirSync(join(root, "situs/data")).sort(), [
    "koperasi.parquet",
    "wilayah.parquet",
  ]);
});

test.run();
