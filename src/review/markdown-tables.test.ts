import { suite } from "uvu";
import * as assert from "uvu/assert";
import { tinjauanMarkdown } from "./markdown.ts";
import type { Tinjauan } from "./tinjauan.ts";
import { NO_COUNTS, plainItem, plainReview, plainSum, plainTotal } from "./words-fixtures.ts";

const test = suite("tables of a review's comment");

const GITHUB = { maxBytes: 60_000 };
const HEAD = `### Kabupaten Contoh, data per 24 November 2025

**2 desa/kelurahan berubah: 3 isian baru. Tidak ada perubahan yang mencolok.**
`;
const LAMA = "\nDibandingkan dengan laporan per 31 Oktober 2025.\n";
const PAGES = "\nTidak ada halaman yang berubah.\n";

/** A review with three cells filled in, and what is given. */
function changed(change: Partial<Tinjauan> = {}): Tinjauan {
  const jumlah = { ...NO_COUNTS, desa_berubah: 2, isian_diisi: 3 };
  return plainReview({ jumlah, ...change });
}

test("a review of nothing says so, and which pages change, and no more", () => {
  assert.is(
    tinjauanMarkdown(plainReview({ dampak: [plainTotal()] }), GITHUB),
    `### Kabupaten Contoh, data per 24 November 2025\n\n**Tidak ada isian yang berubah.**\n${LAMA}${PAGES}`,
  );
});

test("totals have a bar if they can be drawn; those that stayed are told in one line", () => {
  const hidden = plainSum(null, { disembunyikan: 3 });
  const dampak = [
    plainTotal(),
    plainTotal({ label: "Tersamar", sesudah: hidden, selisih: null }),
    plainTotal({ label: "Sama", sebelum: plainSum(301), selisih: 0 }),
    plainTotal({ label: "Diam", sebelum: hidden, sesudah: hidden, selisih: null }),
  ];
  const totals = `
#### Jumlah sekabupaten

| Indikator | Sebelum → sesudah | Selisih | Dilaporkan desa/kelurahan |
| --- | --- | --- | --- |
| Sudah beroperasi | \`███████▓░░\` 284 → 301 | &#43;17 | 401 dari 401 |
| Tersamar | 284 → disembunyikan |  | 401 dari 401, tanpa 3 yang disembunyikan |

█ tetap, ▓ bertambah, ▒ berkurang.

Tetap: Sama 301; Diam –.
`;
  assert.is(tinjauanMarkdown(changed({ dampak }), GITHUB), `${HEAD}${LAMA}${totals}${PAGES}`);
});

test("the less room there is, the less is told: rows, totals, the context, the title, nothing", () => {
  const perubahan = [plainItem(), plainItem({ sel: "AJ17" })];
  const tinjauan = changed({ perubahan, dampak: [plainTotal()] });
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const full = tinjauanMarkdown(tinjauan, GITHUB);
  assert.match(full, "| AJ17 |");
  assert.is(tinjauanMarkdown(tinjauan, { maxBytes: bytes(full) }), full);
  const one = tinjauanMarkdown(tinjauan, { maxBytes: bytes(full) - 1 });
  assert.match(one, "| AJ16 |\n\ndan 1 lainnya\n");
  const short = `${HEAD}${LAMA}\nPerubahan lain (2): 2 baris, tidak muat di sini.\n${PAGES}`;
  const steps = [short, `${HEAD}${LAMA}`, HEAD, ""];
  let maxBytes = bytes(one) - 1;
  for (const text of steps) {
    assert.is(tinjauanMarkdown(tinjauan, { maxBytes }), text);
    assert.is(tinjauanMarkdown(tinjauan, { maxBytes: bytes(text) }), text);
    maxBytes = bytes(text) - 1;
  }
});

test("of a first report only columns that somebody filled in are counted", () => {
  const kolom = [
    { lembar: "Koperasi", kolom: "Musdesus", diisi: 1025, diubah: 0, dikosongkan: 0 },
    { lembar: "Koperasi", kolom: "Catatan", diisi: 0, diubah: 1, dikosongkan: 0 },
  ];
  const jumlah = { ...NO_COUNTS, desa_berubah: 2, isian_diisi: 1025, kolom };
  const text = tinjauanMarkdown(plainReview({ jumlah, laporan_pertama: true }), GITHUB);
  const table =
    "| Lembar | Kolom | Terisi |\n| --- | --- | --- |\n| Koperasi | Musdesus | 1.025 |\n\n";
  assert.match(text, `#### Isian per kolom\n\n${table}`);
});

test("what is to be looked at is never folded away; other long tables are", () => {
  const curiga = { kode: "baris-hilang", pesan: "baris ini tidak ada lagi.", alasan: null };
  const rows = (kolom: string | null) =>
    Array.from({ length: 16 }, (_, index) =>
      plainItem({ kolom, sel: `AJ${index + 2}`, kode: `00.00.00.20${10 + index}` }),
    );
  const striking = rows(null).map((item) => ({ ...item, curiga }));
  const perubahan = [...striking, ...rows("Jumlah Anggota")];
  const text = tinjauanMarkdown(changed({ perubahan, mencurigakan: 16 }), GITHUB);
  assert.match(text, "\n#### Perlu diperiksa lebih dulu (16)\n\n| Desa | Kolom |");
  assert.match(text, "\n<details><summary>Perubahan lain (16)</summary>\n\n| Desa | Kolom |");
});

test("one desa has the room of a cell, several that stand together have more", () => {
  const curiga = { kode: "nilai-seragam", pesan: "isinya sama.", alasan: null };
  const item = plainItem({ nama: "N".repeat(90), curiga });
  const names = (count: number) => {
    const perubahan = Array.from({ length: count }, () => item);
    const text = tinjauanMarkdown(changed({ perubahan, mencurigakan: count }), GITHUB);
    return /^\| (N[^|]*) \|/m.exec(text)?.[1];
  };
  assert.is(names(1), `${"N".repeat(80)}…`);
  assert.is(names(5), `${"N".repeat(90)} (33.10.15.2015), ${"N".repeat(52)}…`);
});

test.run();
