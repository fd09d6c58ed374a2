import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Tinjauan } from "../review/tinjauan.ts";
import {
  addressOf,
  BENTANGAN,
  fullRegistry,
  ROOT,
  rowOf,
  withCell,
} from "../test/make-workbook.ts";
import { parseDiffOptions } from "./diff-options.ts";
import { runCommandHere, workbookFolder } from "./workbook-commands-fixtures.ts";

const { folder, save, remove } = workbookFolder("diff");

const test = suite("npm run diff");
test.after(remove);

function diff(...args: readonly string[]) {
  return runCommandHere(() => ({
    command: "diff",
    root: ROOT,
    options: parseDiffOptions(args, folder),
  }));
}

const row = (jumlah_anggota: number) => ({
  koperasi: [
    { kode: BENTANGAN, jumlah_anggota, tanggal_musdesus: "2025-05-25", jumlah_pengurus: 5 },
  ],
});
const MEMBERS = addressOf("koperasi", "jumlah_anggota", rowOf(BENTANGAN, fullRegistry()));

test("two workbooks with the same content end with 0, in whatever form", async () => {
  const [one, two] = [
    await save("a.xlsx", { rows: row(1190) }),
    await save("b.xlsx", { rows: row(1190) }),
  ];
  const { code, out } = await diff(one, two);
  assert.is(code, 0);
  assert.match(out, "Tidak ada isian yang berubah.");
});

test("different ones end with 1 and say what changed, where, and what it does", async () => {
  await save("a.xlsx", { rows: row(1190) });
  await save("c.xlsx", { rows: row(119), tanggal_data: "2025-12-31" });
  const { code, out, complaints } = await diff("a.xlsx", "c.xlsx");
  assert.is(code, 1);
  assert.is(complaints, "");
  assert.match(out, "PERLU DIPERIKSA LEBIH DULU (1)\n  Bentangan (33.10.15.2015)");
  assert.match(out, `Jumlah Anggota [${MEMBERS}]: 1.190 → 119`);
  assert.match(out, "1 dari 401");
  assert.match(
    out.replace(/\s+/g, " "),
    "PDF-nya: Bentangan (33.10.15.2015), 400 desa/kelurahan lain, 26 kecamatan",
  );
});

test("--json gives the review as data, --markdown as a comment", async () => {
  await save("a.xlsx", { rows: row(1190) });
  await save("d.xlsx", { rows: row(1200) });
  const json = JSON.parse((await diff("a.xlsx", "d.xlsx", "--json")).out) as { tinjauan: Tinjauan };
  assert.equal(
    json.tinjauan.perubahan.map(({ lama, baru, sel }) => [lama, baru, sel]),
    [["1.190", "1.200", MEMBERS]],
  );
  assert.match((await diff("a.xlsx", "d.xlsx", "--markdown")).out, /^### Kabupaten Klaten/);
});

test("a workbook with errors is compared as far as it can be read, and is trouble", async () => {
  await save("a.xlsx", { rows: row(1190) });
  const other = addressOf("koperasi", "jumlah_pengurus", rowOf(BENTANGAN, fullRegistry()));
  await save("e.xlsx", {
    rows: row(1190),
    edit: (book) =>
      withCell(withCell(book, "Koperasi", [MEMBERS, "seribuan"]), "Koperasi", [other, 7]),
  });
  const { code, out, complaints } = await diff("a.xlsx", "e.xlsx");
  assert.is(code, 2);
  assert.match(complaints, 'Masalah : isinya "seribuan"');
  assert.match(complaints, "Dibandingkan sejauh isinya terbaca.");
  assert.match(out, "Sementara: 1 sel tidak terbaca");
  assert.match(out, `Jumlah Pengurus [${other}]: 5 → 7`);
  assert.not.match(out, "Jumlah Anggota [");
});

test("a row whose code cannot be read is not taken for one that vanished", async () => {
  await save("a.xlsx", { rows: row(1190) });
  const address = addressOf("koperasi", "kode", rowOf(BENTANGAN, fullRegistry()));
  await save("f.xlsx", {
    rows: row(1190),
    edit: (book) => withCell(book, "Koperasi", [address, "33,10"]),
  });
  const { code, out } = await diff("a.xlsx", "f.xlsx");
  assert.is(code, 2);
  assert.not.match(out, "baris hilang");
});

test("files that are no workbooks, of two kabupaten, or missing are trouble", async () => {
  await save("a.xlsx", { rows: row(1190) });
  await save("g.xlsx", { kabupaten: "62.09" });
  writeFileSync(join(folder, "teks.xlsx"), "kode;desa\n");
  assert.is((await diff("a.xlsx", "teks.xlsx")).code, 2);
  assert.match(
    (await diff("a.xlsx", "g.xlsx")).complaints,
    "yang sama: Kabupaten Klaten (33.10) dan Kabupaten Lamandau (62.09)",
  );
  assert.match((await diff("a.xlsx", "tidak-ada.xlsx")).complaints, "tidak ada berkas bernama itu");
  assert.match((await diff("a.xlsx")).complaints, "Sebut dua buku kerja");
});

test.run();
