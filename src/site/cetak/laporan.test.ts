import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../../test/make-edisi.ts";
import { tingkatOf } from "../../wilayah/kode.ts";
import type { Cetakan } from "../../views/cetak/cetakan.ts";
import { folderCetak } from "../../views/cetak/folder.ts";
import { cetakHtml } from "./cetak.ts";

const test = suite("laporan");

function printed(wilayah: string, kode = wilayah): string {
  const folder = folderCetak(repositorySite(), wilayah).at(-1);
  if (!folder) throw new Error(`no folder: ${wilayah}`);
  const jenis = tingkatOf(kode) as Cetakan["jenis"];
  return cetakHtml({ folder, sidik: "0", cetakan: { jenis, kode, kertas: "F4", bentuk: "kop" } })
    .text;
}

const DOCUMENTS = [
  ["33.10"],
  ["35.05"],
  ["62.06"],
  ["64.02"],
  ["99.01"],
  ["99.01", "99.01.03"],
  ["33.10", "33.10.15"],
  ["33"],
  ["99"],
] as const;

for (const [wilayah, kode = wilayah] of DOCUMENTS)
  test(`every row of the tables of ${kode} fills the columns of its heading`, () => {
    const tables = printed(wilayah, kode).match(/<table[\s\S]*?<\/table>/g) ?? [];
    assert.ok(tables.length > 0);
    for (const table of tables) {
      const rows = (table.match(/<tr[\s\S]*?<\/tr>/g) ?? []).map(widthOf);
      assert.ok(rows.length > 1, table);
      assert.equal([...new Set(rows)].length, 1, table.slice(0, 200));
    }
  });

/** Columns that the cells of a row take. */
function widthOf(row: string): number {
  const cells = row.match(/<t[hd][^>]*>/g) ?? [];
  return cells.reduce((sum, cell) => sum + Number(/colspan="(\d+)"/.exec(cell)?.[1] ?? 1), 0);
}

test("a chart is a picture that says in words where its figures stand", () => {
  const text = printed("99.01");
  const charts = text.match(
    /<svg\s+class="balok"[^>]*role="img"\s+aria-label="Bagan balok: [^"]+ada pada tabel “[^”]+”\."/g,
  );
  assert.is(charts?.length, 4);
  assert.not.match(text, /<pattern|url\(#/);
});

test("no link stands in a cell of a report", () => {
  assert.not.match(printed("99.01"), /<t[hd][^>]*>[^<]*<a /);
});

test("a report's title says what it is; it calls itself a document, and says what is no zero", () => {
  const title = (text: string) => /<h1>([^<]*) </.exec(text)?.[1];
  assert.is(title(printed("33.10")), "Laporan Progres Kabupaten Klaten");
  assert.is(title(printed("99.01", "99.01.02")), "Rekap Kecamatan Melati");
  const text = printed("33.10").replaceAll(/\s+/g, " ");
  assert.match(text, "apakah dokumen ini masih yang terbaru");
  assert.match(text, "Yang ditulis “belum dilaporkan” bukan nol; hal lain ada di halamannya.");
});

test("the head and the opening say up to when figures newer than the edition are", () => {
  const text = printed("35.05").replaceAll(/\s+/g, " ");
  assert.match(text, "Data per <b>20 Mei 2025</b> · angka terbitan sampai Januari 2026 ·");
  assert.match(text, "Data per 20 Mei 2025; memuat juga angka terbitan sampai Januari 2026");
  assert.not.match(printed("33.10"), "memuat juga");
});

test("a report of a letterhead leaves room for it and for who takes note", () => {
  assert.match(printed("33.10"), /class="kop"[\s\S]*Mengetahui/);
});

test.run();
