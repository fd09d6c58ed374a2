import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../test/make-workbook.ts";
import { binaryFiles } from "../site/data/berkas.ts";
import { cachedDownload } from "./downloads.node.ts";

const test = suite("workbooks and Parquet files of a build");
let root = "";

test.before.each(() => {
  root = mkdtempSync(join(tmpdir(), "unduhan-"));
});
test.after.each(() => rmSync(root, { recursive: true, force: true }));

const cacheDir = () => join(root, "unduhan");
const NEWEST = "/kabupaten/33.10/data.xlsx";
const VERSION = "/kabupaten/33.10/2025-11-24/k0/data.xlsx";

/** The downloads of a kabupaten by their path. */
async function made(members: number, cari = false): Promise<ReadonlyMap<string, Uint8Array>> {
  const edisi = makeEdisi({ koperasi: [{ kode: BENTANGAN, jumlah_anggota: members }] });
  const index = makeSite({ editions: [edisi] });
  const part = { provinsi: [], kabupaten: [KLATEN], kecamatan: [], desa: [], general: false, cari };
  const context = { index, part, assetVersion: "", write: () => undefined };
  const files = new Map<string, Uint8Array>();
  for (const file of binaryFiles(context))
    files.set(file.href, await cachedDownload(file, { dir: cacheDir(), shaper: "kode" }));
  return files;
}

test("a version has its workbook, and the kabupaten's page one with its figures besides", async () => {
  const files = await made(20);
  assert.is(readdirSync(cacheDir()).length, 2);
  assert.not.equal(files.get(NEWEST), files.get(VERSION));
  await made(20);
  assert.is(readdirSync(cacheDir()).length, 2);
});

test("what was made before comes from the cache, what has changed is made anew", async () => {
  await made(20);
  for (const name of readdirSync(cacheDir()))
    writeFileSync(join(cacheDir(), name), "dari simpanan");
  const text = (files: ReadonlyMap<string, Uint8Array>) =>
    Buffer.from(files.get(NEWEST) ?? []).toString("latin1");
  assert.is(text(await made(20)), "dari simpanan");
  assert.is(text(await made(21)).slice(0, 2), "PK");
});

test("the list of regions belongs to the part of the search", async () => {
  assert.equal(
    [...(await made(20)).keys()].filter((path) => path.endsWith(".parquet")),
    [],
  );
  assert.ok((await made(20, true)).has("/data/wilayah.parquet"));
});

test.run();
