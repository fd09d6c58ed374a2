import { suite } from "uvu";
import * as assert from "uvu/assert";
import { recapBytes, type RecapCell } from "../test/corpus/rekap-book.ts";
import { cellBook, fullRegistry } from "../test/make-workbook.ts";
import { Dialog, type Question } from "./dialog.ts";
import { importBook, importRecap, type Hasil } from "./import.ts";
import { lastingPemetaan } from "./pemetaan.ts";
import { regionsOf } from "./regions.ts";
import { reportLines } from "./report.ts";

const test = suite("questions of an import");

const QUESTION: Question = {
  id: "strip-angka",
  tanya: "Artinya nol?",
  calon: [
    { pilih: "nol", arti: "0" },
    { pilih: "kosong", arti: "belum dilaporkan" },
  ],
  jumlah: 1,
  contoh: ['A!B2 "-"'],
  tetap: true,
};

test("an answer is handed out only if the question allows it", () => {
  assert.is(new Dialog(new Map([["strip-angka", "nol"]]), false).ask(QUESTION), "nol");
  const odd = new Dialog(new Map([["strip-angka", "entah"]]), false);
  assert.is(odd.ask(QUESTION), undefined);
  assert.equal([...odd.refused], [["strip-angka", "entah"]]);
});

test("what the recap speaks for is taken only on request, and never before an answer", () => {
  const supported = { ...QUESTION, saran: "kosong" };
  assert.is(new Dialog(new Map(), false).ask(supported), undefined);
  assert.is(new Dialog(new Map(), true).ask(supported), "kosong");
  assert.is(new Dialog(new Map(), true).ask(QUESTION), undefined);
  assert.is(new Dialog(new Map([["strip-angka", "nol"]]), true).ask(supported), "nol");
});

test("the same doubt in two places is one question", () => {
  const dialog = new Dialog(new Map(), false);
  dialog.ask(QUESTION);
  dialog.ask({ ...QUESTION, jumlah: 4, contoh: ['A!B9 "-"'] });
  assert.equal(
    dialog.asked.map(({ jumlah, contoh }) => [jumlah, contoh]),
    [[5, ['A!B2 "-"', 'A!B9 "-"']]],
  );
});

test("what looks like a person's number is hidden from questions", () => {
  const dialog = new Dialog(new Map(), false);
  dialog.ask({ ...QUESTION, tanya: "Desa 081234567890?", contoh: ["A!B2 081234567890"] });
  assert.equal(
    dialog.asked.map(({ tanya, contoh }) => [tanya, contoh]),
    [["Desa ••••••••••••?", []]],
  );
});

async function importRows(rows: readonly (readonly RecapCell[])[], yakin = false): Promise<Hasil> {
  const bytes = await recapBytes([{ name: "Rekap", rows }]);
  const place = { kabupaten: "33.10", tanggal_data: "2025-12-31", berkas: "rekap.xlsx" };
  const { hasil } = importRecap({ ...place, bytes, registry: fullRegistry(), yakin });
  if (!hasil) throw new Error("unreadable");
  return hasil;
}

test("answers about single figures are not kept for the next recap, habits are", async () => {
  const hasil = await importRows(
    [
      ["Kecamatan", "Desa", "Tgl Musdesus", "Anggota"],
      ["Wonosari", "Bentangan", "25/05/2025", "± 10"],
      ["Wonosari", "Duwet", "03/06/2025", 40],
    ],
    true,
  );
  const asked = hasil.pertanyaan.map((each) => ({ ...each, jawaban: each.jawaban ?? "angka" }));
  const kept = lastingPemetaan(hasil.pemetaan, asked);
  assert.equal(
    kept.pertanyaan.map(({ id, pilih }) => [id, pilih]),
    [["urutan-tanggal", "hari-bulan"]],
  );
});

test("sums that the rows do not come to are told, but not where cells are open", async () => {
  const hasil = await importRows([
    ["Kecamatan", "Desa", "Anggota", "Pengurus"],
    ["Wonosari", "Bentangan", 50, 5],
    ["Wonosari", "Duwet", 40, "± 5"],
    ["JUMLAH", null, 95, 12],
    ["Klaten Utara", "Barenglor", 30, 5],
    ["JUMLAH", null, 30, 5],
    ["TOTAL", null, "125", 17],
  ]);
  assert.equal(
    hasil.selisih.map(({ place, judul, tertulis, terbaca }) => [place, judul, tertulis, terbaca]),
    [
      ["Rekap!4", "Anggota", 95, 90],
      ["Rekap!7", "Anggota", 125, 120],
    ],
  );
});

test("a recap of another kabupaten or date is noticed before anything else", async () => {
  const hasil = await importRows([
    ["REKAP KDKMP KABUPATEN BLITAR"],
    ["Posisi 30 November 2025"],
    ["Kecamatan", "Desa", "NIB"],
    ["Wonosari", "Bentangan", "Sudah"],
  ]);
  const [, , , first = "", second = ""] = reportLines(hasil, fullRegistry());
  assert.match(first, /menyebut Kabupaten Blitar \(35\.05\)/);
  assert.match(second, /menyebut posisi 30 November 2025/);
});

test("a word that stands once and may be a name is told by its place alone", async () => {
  const hasil = await importRows([
    ["Kecamatan", "Desa", "NPWP"],
    ["Wonosari", "Bentangan", "Sudah"],
    ["Wonosari", "Duwet", "Contoh Nama"],
    ["Wonosari", "Bener", "Belum"],
  ]);
  const text = reportLines(hasil, fullRegistry()).join("\n");
  assert.match(text, /NPWP: kata yang bukan pilihan kolom ini \(Rekap!C3\)/);
  assert.is((text + JSON.stringify(hasil.pemetaan)).includes("Contoh Nama"), false);
});

test("words that stand in thousands of cells are counted once, not once per cell", async () => {
  const { desa } = regionsOf(fullRegistry(), "33.10", "2025-12-31");
  const rows = Array.from({ length: 8000 }, (_, at) => {
    const kode = desa[at % desa.length]?.kode ?? "";
    return [kode, ["entah", "mungkin"][at % 2] ?? null, "03/06/2025"];
  });
  const book = cellBook({ Rekap: [["Kode", "NPWP", "Tgl Musdesus"], ...rows] });
  const started = performance.now();
  const { pertanyaan } = importBook(book, {
    ...{ kabupaten: "33.10", tanggal_data: "2025-12-31" },
    ...{ berkas: "rekap.xlsx", registry: fullRegistry() },
  });
  // Counted for each cell they took two minutes.
  assert.ok(performance.now() - started < 20_000);
  const open = pertanyaan.filter(({ id }) => /^(?:kata|urutan)/.test(id));
  assert.equal(
    open.map(({ id, jumlah }) => `${id} ${jumlah}`),
    ["kata:npwp/entah 4000", "kata:npwp/mungkin 4000", "urutan-tanggal 8000"],
  );
});

test("a column that holds something else than its heading says is left out", async () => {
  const names = ["Contoh Satu", "Contoh Dua", "Contoh Tiga", "Contoh Empat"];
  const desa = ["Bentangan", "Duwet", "Bener", "Boto"];
  const hasil = await importRows([
    ["Kecamatan", "Desa", "Pengurus"],
    ...desa.map((nama, index) => ["Wonosari", nama, names[index] ?? null]),
  ]);
  const text = reportLines(hasil, fullRegistry()).join("\n");
  assert.match(text, /Pengurus: isinya lain dari judulnya: bukan bilangan/);
  assert.is(text.includes("Contoh Satu"), false);
});

test("the report shows amounts and dates as they were read, and of longer numbers the beginning only", async () => {
  const shown = async (heading: string, value: string) => {
    const hasil = await importRows([
      ["Kecamatan", "Desa", heading],
      ["Wonosari", "Bentangan", value],
    ]);
    return hasil.columns[0]?.contoh?.dari;
  };
  assert.is(await shown("Simpanan Pokok", "Rp 123.456.789"), '"Rp 123.456.789"');
  assert.is(await shown("Simpanan Pokok", "Rp 1.123.456.789"), '"Rp 1.…"');
  assert.is(await shown("NIB", "9120001234567"), '"91…"');
});

test.run();
