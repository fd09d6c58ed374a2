import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkGolden } from "../test/golden.ts";
import { makeEdisi, repositoryData, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { tinjauanMarkdown } from "./markdown.ts";
import { tinjauanText } from "./text.ts";
import { tinjau, type Tinjauan } from "./tinjauan.ts";

const test = suite("review in words");

const GITHUB = { maxBytes: 60_000 };
const registry = smallRegistry();

function review(lama: MadeEdisi | undefined, baru: MadeEdisi): Tinjauan {
  return tinjau({ lama: lama && makeEdisi(lama), baru: makeEdisi(baru), registry, observasi: [] });
}

/** The editions of the fictional region, as they came in: file name of the old and of the new one. */
const EXAMPLE = [
  [undefined, "2025-05-31"],
  ["2025-08-31", "2025-08-31.k1"],
  ["2025-10-31", "2025-11-24"],
  ["2025-11-24.k1", "2025-12-31"],
] as const;

function exampleReview(lama: string | undefined, baru: string): Tinjauan {
  const { registry, editions, observasi } = repositoryData().dataset;
  const find = (name: string | undefined) =>
    editions.find(({ berkas }) => berkas.endsWith(`/99.01/${name}.xlsx`));
  const edisi = find(baru);
  if (!edisi) throw new Error(`no such edition: ${baru}`);
  return tinjau({ lama: find(lama), baru: edisi, registry, observasi });
}

test("the reviews of the fictional region read as they did", () => {
  const files = EXAMPLE.flatMap(([lama, baru]) => {
    const tinjauan = exampleReview(lama, baru);
    return [
      [`${baru}.md`, tinjauanMarkdown(tinjauan, { maxBytes: 12_000 })],
      [`${baru}.txt`, `${tinjauanText(tinjauan, { rows: 10 })}\n`],
    ] as const;
  });
  checkGolden("tinjauan", new Map(files));
});

test("the sentence that matters comes first", () => {
  const of = (jumlah_anggota: number | null) => ({
    koperasi: [{ kode: BENTANGAN, jumlah_pengurus: 5, jumlah_anggota }],
  });
  const lines = tinjauanMarkdown(review(of(null), of(1190)), GITHUB).split("\n");
  assert.is(lines[0], "### Kabupaten Klaten, data per 24 November 2025");
  assert.is(
    lines[2],
    "**1 desa/kelurahan berubah: 1 isian baru. Tidak ada perubahan yang mencolok.**",
  );
  assert.ok(
    lines.includes("| Bentangan (33.10.15.2015) | Jumlah Anggota | _kosong_ | 1.190 | AJ16 |"),
  );
});

test("a comment keeps every budget, from nothing to GitHub's", () => {
  const tinjauan = exampleReview("2025-10-31", "2025-11-24");
  for (const maxBytes of [0, 1, 100, 300, 1_000, 3_000, 10_000, 30_000, 65_536]) {
    const text = tinjauanMarkdown(tinjauan, { maxBytes });
    assert.ok(new TextEncoder().encode(text).length <= maxBytes, String(maxBytes));
    if (maxBytes >= 1_000) assert.match(text, "92 perubahan perlu diperiksa lebih dulu");
  }
});

test("tables say how much they leave out", () => {
  const all = desaOn(registry, KLATEN, "2025-11-24");
  const of = (more: number) => ({
    koperasi: all.map((kode, index) => ({
      kode,
      jumlah_anggota: 100 + index + more,
      jumlah_pengurus: 5 + 2 * index + more,
      jumlah_karyawan: index + more,
    })),
  });
  const text = tinjauanMarkdown(review(of(0), of(50)), GITHUB);
  assert.match(text, "Perubahan lain (78)");
  assert.match(text, "\ndan 18 lainnya\n");
  assert.match(tinjauanText(review(of(0), of(50)), { rows: 10 }), "\n  dan 68 lainnya\n");
});

const HOSTILE = [
  "@semua lihat #12 GH-3 https://jahat.example www.jahat.example",
  "| a | b |\n|---|---|\n<script>alert(1)</script>",
  "`kode` **tebal** [tautan](https://x) ![gambar](x) <!-- -->",
  "::error::gagal\n::warning::x",
  "##[group]x ::set-output",
  "\u202edibalik\u0007\u001b[31m",
].map((text) => text.padEnd(20, "."));

test("what a stranger typed is never Markdown, a mention, a link or a command", () => {
  const koperasi = HOSTILE.map((catatan, index) => ({
    kode: desaOn(registry, KLATEN, "2025-11-24")[index] ?? "",
    jumlah_anggota: 100,
    nama_koperasi: catatan,
    catatan,
  }));
  const inventaris = HOSTILE.map((nama) => ({ kode: BENTANGAN, nama, keadaan: "aktif" }) as const);
  const lama = { koperasi: koperasi.map(({ kode }) => ({ kode, jumlah_anggota: 100 })) };
  const tinjauan = review(lama, {
    koperasi,
    inventaris,
    meta: { jenis_perubahan: "koreksi", alasan_perubahan: HOSTILE.join(" ") },
    perubahan_ke: 1,
  });
  const markdown = tinjauanMarkdown(tinjauan, GITHUB);
  const own = markdown.replace(/<\/?(details|summary)>/g, "").replace(/&#\d+;/g, "");
  assert.not.match(own, /@(?!\u200b)|<|\]\(|!\[|:\/\/|www\.|\*\*tebal/);
  for (const text of [markdown, tinjauanText(tinjauan)]) {
    assert.not.match(text, /^\s*::/m);
    assert.not.match(text, /##\[|\u202e|\u0007|\u001b/);
  }
  const rows = markdown.split("\n").filter((line) => line.includes("jahat"));
  assert.ok(rows.length > 0);
});

test("no line in the terminal is wider than 80 columns", () => {
  for (const [lama, baru] of EXAMPLE)
    for (const line of tinjauanText(exampleReview(lama, baru)).split("\n"))
      assert.ok(line.length <= 80, line);
});

test("a comparison with cells that could not be read says that it is provisional", () => {
  const made = { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] };
  const tinjauan = tinjau({
    lama: makeEdisi(made),
    baru: makeEdisi({}),
    registry,
    observasi: [],
    tidakTerbaca: { baru: new Set(["Koperasi!AJ16"]) },
  });
  assert.match(tinjauanText(tinjauan), "Sementara: 1 sel tidak terbaca dan tidak ikut");
  assert.match(tinjauanMarkdown(tinjauan, GITHUB), "Sementara: 1 sel tidak terbaca");
});

test.run();
