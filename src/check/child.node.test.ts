import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fullRegistry, makeWorkbook, ROOT, withCell } from "../test/make-workbook.ts";
import { inspectFile } from "./child.node.ts";

const test = suite("child.node");

const wrong = await makeWorkbook({
  kabupaten: "31.01",
  tanggal_data: "2025-12-31",
  registry: fullRegistry(),
  edit: (book) => withCell(book, "Koperasi", ["AJ2", "dua puluh"]),
});

let folder = "";
test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-anak-"));
});
test.after.each(() => rmSync(folder, { recursive: true }));

/** What the child says of the workbook under this name below `koperasi/`. */
async function inspect(below: string | undefined, nomor?: number) {
  const path = join(folder, "a.xlsx");
  writeFileSync(path, wrong);
  const berkas = below === undefined ? "2025-12-31.xlsx" : `data/koperasi/${below}`;
  const { laporan } = await inspectFile({
    ...{ root: ROOT, dataDir: "data", shapedBy: "test" },
    ...{ path, berkas, below, books: folder, nomor },
  });
  return laporan;
}

test("a wrong name is told once, before what is wrong inside, and counted once", async () => {
  const { masalah, kesalahan, peringatan } = await inspect("31.01/laporan akhir.xlsx");
  assert.equal(
    masalah.map(({ kode, tingkat }) => [kode, tingkat]),
    [
      ["berkas-nama", "kesalahan"],
      ["sel-bukan-bilangan", "kesalahan"],
    ],
  );
  assert.equal([kesalahan, peringatan], [2, 0]);
});

test("the copies stand under the names that the report tells, numbered where they must be", async () => {
  const first = await inspect("31.01/2025-12-31.xlsx", 1);
  const second = await inspect(undefined, 2);
  assert.is(first.bertanda, "31.01_2025-12-31.bertanda.xlsx");
  assert.is(second.bertanda, "31.01_2025-12-31-2.bertanda.xlsx");
  assert.equal(readdirSync(folder).sort(), [second.bertanda, first.bertanda, "a.xlsx"]);
});

test.run();
