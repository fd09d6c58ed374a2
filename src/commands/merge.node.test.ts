import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  addressOf,
  BENTANGAN,
  fullRegistry,
  ROOT,
  rowOf,
  withCell,
} from "../test/make-workbook.ts";
import { callerFolder } from "./caller-folder.ts";
import { parseMergeOptions } from "./merge-options.ts";
import { runCommandHere, workbookFolder } from "./workbook-commands-fixtures.ts";

const { folder, save, remove } = workbookFolder("merge");

const test = suite("npm run merge");
test.after(remove);

function merge(...args: readonly string[]) {
  return runCommandHere(() => ({
    command: "merge",
    root: ROOT,
    options: parseMergeOptions(args, folder),
  }));
}

function bytesOf(name: string): Buffer {
  return readFileSync(join(folder, name));
}

const row = (more: Readonly<Record<string, string | number>> = {}) => ({
  rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190, ...more }] },
});

test("the same content gives the same bytes, whichever side is ours", async () => {
  await save("asal.xlsx", row());
  await save("kita.xlsx", row({ jumlah_pengurus: 5, catatan: "satu\ndua" }));
  await save("mereka.xlsx", row({ jumlah_pengawas: 3 }));
  const { code, out } = await merge("asal.xlsx", "kita.xlsx", "mereka.xlsx", "--out", "1.xlsx");
  assert.is(code, 0);
  assert.is(out, "Tergabung: 1 baris dari kita, 1 dari mereka.");
  assert.is((await merge("asal.xlsx", "mereka.xlsx", "kita.xlsx", "--out", "2.xlsx")).code, 0);
  assert.ok(bytesOf("1.xlsx").equals(bytesOf("2.xlsx")));
  await save("semua.xlsx", row({ jumlah_pengurus: 5, jumlah_pengawas: 3, catatan: "satu\ndua" }));
  assert.ok(bytesOf("1.xlsx").equals(bytesOf("semua.xlsx")));
});

test("two workbooks made apart are merged over an empty original, as git gives it", async () => {
  writeFileSync(join(folder, "kosong"), "");
  await save("kita.xlsx", row({ jumlah_pengurus: 5 }));
  await save("mereka.xlsx", row({ jumlah_pengawas: 3 }));
  const { code } = await merge("kosong", "kita.xlsx", "mereka.xlsx", "--out", "3.xlsx");
  assert.is(code, 0);
});

test("a conflict is told and nothing is written", async () => {
  await save("asal.xlsx", row());
  await save("kita.xlsx", row({ jumlah_anggota: 1200 }));
  await save("mereka.xlsx", row({ jumlah_anggota: 1250 }));
  const { code, complaints } = await merge(
    "asal.xlsx",
    "kita.xlsx",
    "mereka.xlsx",
    "--out",
    "4.xlsx",
  );
  assert.is(code, 1);
  assert.match(complaints, "1 bentrok; tidak ada yang ditulis.");
  assert.not(existsSync(join(folder, "4.xlsx")));
});

test("a workbook with errors is refused with its problems", async () => {
  const cell = addressOf("koperasi", "jumlah_anggota", rowOf(BENTANGAN, fullRegistry()));
  await save("asal.xlsx", row());
  await save("kita.xlsx", {
    ...row(),
    edit: (book) => withCell(book, "Koperasi", [cell, "seribuan"]),
  });
  const { code, complaints } = await merge(
    "asal.xlsx",
    "kita.xlsx",
    "asal.xlsx",
    "--out",
    "5.xlsx",
  );
  assert.is(code, 2);
  assert.match(complaints, `sel ${cell} (kolom "Jumlah Anggota")`);
  assert.not(existsSync(join(folder, "5.xlsx")));
});

test("two kabupaten, two data dates, or a missing file name are mistakes of the command line", async () => {
  await save("asal.xlsx", row());
  await save("lain.xlsx", { kabupaten: "62.09" });
  await save("baru.xlsx", { ...row(), tanggal_data: "2025-12-31" });
  const out = ["--out", "6.xlsx"];
  for (const [args, said] of [
    [
      ["asal.xlsx", "asal.xlsx", "lain.xlsx", ...out],
      "yang sama: Kabupaten Klaten (33.10), Kabupaten Lamandau (62.09)",
    ],
    [
      ["asal.xlsx", "asal.xlsx", "baru.xlsx", ...out],
      "berbeda: kita 24 November 2025, mereka 31 Desember 2025",
    ],
    [["asal.xlsx", "asal.xlsx", "asal.xlsx"], "Sebut berkas hasilnya dengan --out"],
    [["asal.xlsx", "asal.xlsx", ...out], "Sebut tiga buku kerja"],
    [["asal.xlsx", "asal.xlsx", "tidak-ada.xlsx", ...out], "tidak ada berkas bernama itu"],
  ] as const) {
    const { code, complaints } = await merge(...args);
    assert.is(code, 2);
    assert.match(complaints, said);
  }
});

test("paths are those of the caller's folder, also under a driver that npm did not start", () => {
  const env = { npm_lifecycle_event: "merge", INIT_CWD: "/home/x" };
  assert.is(callerFolder("merge", env, "/repo"), "/home/x");
  assert.is(callerFolder("merge", { ...env, npm_lifecycle_event: "test" }, "/repo"), "/repo");
  assert.is(callerFolder("merge", {}, "/repo"), "/repo");
});

test.run();
