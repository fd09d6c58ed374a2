import { suite } from "uvu";
import * as assert from "uvu/assert";
import { folderPenuh } from "../../test/edisi-penuh.ts";
import { repositorySite } from "../../test/make-edisi.ts";
import { BENTANGAN } from "../../test/make-workbook.ts";
import { folderCetak, type FolderCetak } from "../../views/cetak/folder.ts";
import type { Padat } from "../../views/cetak/lembar-desa-batas.ts";
import { cetakHtml } from "./cetak.ts";

const test = suite("sheet of a desa as HTML");

const SIDIK = "1a2b3c4d5e6f7a8b".repeat(4);
const folder = folderCetak(repositorySite(), "99.01").at(-1);
if (!folder) throw new Error("no folder");
const desa = folder.index.registry.desaIn("99.01");
const sheets = desa.map((kode) => sheet(folder, kode));
const sukamaju = sheet(folder, "99.01.02.2003");

function sheet(from: FolderCetak, kode: string, padat: Padat = 0): string {
  const cetakan = { jenis: "desa", kode, kertas: "A4", bentuk: "biasa" } as const;
  return cetakHtml({ folder: from, sidik: SIDIK, cetakan }, padat).text;
}

function headings(text: string): readonly string[] {
  return [...text.matchAll(/<h([1-6])/g)].map(([, level]) => level ?? "");
}

test("headings skip no level, and there is one title", () => {
  for (const text of sheets) {
    const levels = headings(text).map(Number);
    assert.is(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1));
  }
});

test("the parts stand in the order of the page", () => {
  const parts = [...sukamaju.matchAll(/<h2>([^<]+)/g)].map(([, title]) => title);
  assert.equal(parts, [
    "Status",
    "Layanan, kemitraan, dan aset",
    "Anggota dan modal",
    "Konteks",
    "Riwayat",
    "Menurut terbitan",
    "BUMDes, potensi, dan koperasi lama",
    "Sumber dan cara melapor",
  ]);
});

test("the chart says its figures to those who do not see it", () => {
  const [, label] = sukamaju.match(/class="gambar"[^>]*role="img"\s+aria-label="([^"]+)"/) ?? [];
  assert.is(
    label,
    "Bagan garis, orang. Mei ’25: 78; Jun ’25: 353; Jul ’25: 573; Agu ’25: 743; Sep ’25: belum dilaporkan; Okt ’25: 973; Nov ’25: 1.036; Des ’25: 1.111",
  );
});

test("a chart is at most 2 KB", () => {
  for (const text of sheets) {
    const [svg = ""] = text.match(/<svg\s+class="gambar"[\s\S]*?<\/svg>/) ?? [];
    assert.ok(svg.length > 200 && svg.length <= 2048, `${svg.length}`);
  }
});

test("a sheet has few elements: at most 370, half of them at most 240", () => {
  const counts = sheets.map((text) => (text.match(/<[a-z]/g) ?? []).length).sort((a, b) => a - b);
  assert.ok((counts.at(-1) ?? 0) <= 370 && (counts[30] ?? 0) <= 240, counts.join());
});

test("a fictional desa says that it is one, a real one does not", () => {
  assert.ok(sheets.every((text) => text.includes("DATA CONTOH – wilayah fiktif")));
  assert.not.match(sheet(folderPenuh(), BENTANGAN), "DATA CONTOH");
});

test("no table cell holds a link, and the way to report is readable as text", () => {
  assert.not.match(sukamaju, /<t[hd][^>]*>[^<]*<a /);
  assert.match(sukamaju, "https://papan.example/kabupaten/99.01/#lapor");
});

test("a sum withheld for few payers says so and shows no figure", () => {
  const withheld = sheets.filter((text) => text.includes("disembunyikan (kurang dari 5 penyetor)"));
  assert.ok(withheld.length > 0);
});

test("at the tightest level the fullest desa has a fifth of its elements", () => {
  const count = (padat: Padat) =>
    (sheet(folderPenuh(), BENTANGAN, padat).match(/<[a-z]/g) ?? []).length;
  assert.ok(count(2) * 5 < count(0) + 60, `${count(0)} → ${count(2)}`);
});

test.run();
