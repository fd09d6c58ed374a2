import { suite } from "uvu";
import * as assert from "uvu/assert";
import { schemaValidator } from "../records/schema-validator.ts";
import type { Laporan, LaporanMasalah } from "../records/types.gen.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, rowOf, smallRegistry, withCell } from "../test/make-workbook.ts";
import { inspectMade } from "./check-fixtures.ts";
import { laporanHtml } from "./laporan-html.ts";
import { laporanMarkdown } from "./laporan-markdown.ts";
import { laporanText, totalText } from "./laporan-text.ts";
import { parseLaporan } from "./parse-laporan.ts";
import { laporanOf, reportOf, reportOfProblems } from "./report.ts";

const test = suite("report");

const PANDUAN = "https://example.org/data/README.md";
const ROW = rowOf(BENTANGAN);

const wrong = await inspectMade({
  edit: (book) => withCell(book, "Koperasi", [`AJ${ROW}`, "dua puluh | <b>@semua</b> #12"]),
});
const changed = await inspectMade(
  { rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] } },
  {
    known: [
      makeEdisi({
        tanggal_data: "2025-10-31",
        koperasi: [{ kode: BENTANGAN, jumlah_anggota: 800 }],
      }),
    ],
  },
);

test("what is written is what the schema promises, with errors and with changes", () => {
  for (const { laporan } of [wrong, changed]) {
    const text = JSON.stringify(laporanOf([laporan]));
    assert.equal(schemaValidator("laporan")(JSON.parse(text)), true);
    assert.equal(parseLaporan(text), JSON.parse(text));
  }
  assert.ok(changed.laporan.tinjauan);
});

test("of many changes the first five hundred are listed, and the counts stay true", () => {
  const { result } = changed;
  const { tinjauan } = result;
  const [one] = tinjauan?.perubahan ?? [];
  if (!tinjauan || !one) throw new Error("nothing changed");
  const perubahan = Array.from({ length: 600 }, (_, index) => ({ ...one, nama: `Desa ${index}` }));
  const { tinjauan: told } = reportOf(
    { ...result, tinjauan: { ...tinjauan, perubahan } },
    smallRegistry(),
  );
  assert.is(told?.perubahan.length, 500);
  assert.is(told?.perubahan.at(-1)?.nama, "Desa 499");
});

test("the verdict follows from the files: one with an error is enough", () => {
  assert.is(laporanOf([changed.laporan]).hasil, "bersih");
  assert.is(laporanOf([changed.laporan, wrong.laporan]).hasil, "kesalahan");
});

test("somebody else's JSON is no report: other keys, other types, longer lists, no JSON", () => {
  const sound = laporanOf([wrong.laporan]);
  const [file] = sound.berkas;
  const broken: readonly unknown[] = [
    {},
    [],
    null,
    { ...sound, tambahan: 1 },
    { ...sound, versi: 2 },
    { ...sound, berkas: [{ ...file, berkas: 7 }] },
    { ...sound, berkas: [{ ...file, kesalahan: -1 }] },
    { ...sound, berkas: [{ ...file, kabupaten: "../.." }] },
    { ...sound, berkas: [{ ...file, masalah: [{ ...file?.masalah[0], kode: "[x](y)" }] }] },
    { ...sound, berkas: [{ ...file, masalah: [{ ...file?.masalah[0], sel: ["A1|"] }] }] },
    { ...sound, berkas: Array.from({ length: 601 }, () => file) },
  ];
  for (const value of broken) assert.is(parseLaporan(JSON.stringify(value)), undefined);
  assert.is(parseLaporan("{"), undefined);
  assert.is(parseLaporan(`"${"a".repeat(5_000_001)}"`), undefined);
});

test("the terminal shows three lines with the code that is a heading of the guide", () => {
  const [first, verdict] = laporanText(laporanOf([wrong.laporan]));
  assert.equal(
    first?.split("\n").map((line) => line.slice(0, 11)),
    ["KESALAHAN 2", "  Masalah :", "  Perbaiki:"],
  );
  assert.match(first ?? "", `sel AJ${ROW} (kolom "Jumlah Anggota") [sel-bukan-bilangan]`);
  assert.is(verdict, "33.10 Kabupaten Klaten per 24 November 2025: 1 kesalahan.");
  assert.match(totalText(laporanOf([wrong.laporan])), "1 berkas diperiksa: 1 kesalahan");
});

test("the terminal tells notes too, one of each kind and where the others are", () => {
  const [one] = wrong.laporan.masalah;
  if (!one) throw new Error("no problem");
  const note = (sel: string): LaporanMasalah => ({
    ...one,
    ...{ tingkat: "catatan", kode: "nilai-melonjak", sel: [sel], pesan: sel },
  });
  const masalah = [note("F2"), note("F3"), note("F9")];
  const text = laporanText(
    laporanOf([{ ...wrong.laporan, kesalahan: 0, catatan: 3, masalah }]),
  ).join("\n");
  const whole = masalah.map((satu) => ({ ...satu, sel: [] }));
  const without = laporanText(laporanOf([{ ...wrong.laporan, masalah: whole }])).join("\n");
  assert.match(without, /serupa itu juga di 2 tempat lain$/m);
  assert.match(text, /^CATATAN .*sel F2 .*\[nilai-melonjak\]/);
  assert.match(text, "… serupa itu juga di 2 tempat lain: F3, F9");
  assert.match(text, ": 3 catatan.");
});

test("nothing that was typed into a cell is Markdown, HTML or a mention in the comment", () => {
  const text = laporanMarkdown(laporanOf([wrong.laporan]), { panduan: PANDUAN });
  assert.not.match(text, "<b>");
  assert.not.match(text, "@semua");
  assert.match(text, `[?](${PANDUAN}#sel-bukan-bilangan)`);
  const [row = ""] = text.split("\n").filter((line) => line.includes("dua puluh"));
  assert.is(row.split("|").length, 6, "a bar in a cell makes no column");
});

test("where the marked workbook lies is told as the reader finds it", () => {
  const laporan = laporanOf([wrong.laporan]);
  const here = laporanMarkdown(laporan, { panduan: PANDUAN });
  assert.match(here, "`33.10_2025-11-24.bertanda.xlsx`**, di folder laporan ini");
  assert.not.match(here, /Artifacts|unggah/);
  const there = laporanMarkdown(laporan, { panduan: PANDUAN, onGitHub: true });
  assert.match(there, "di _Artifacts_ pada halaman pemeriksaan ini");
  assert.match(there, "berjalan lagi dengan sendirinya");
});

test("a comment never exceeds its bytes, however many problems and files there are", () => {
  const many: LaporanMasalah[] = Array.from({ length: 1000 }, (_, index) => ({
    ...(wrong.laporan.masalah[0] as LaporanMasalah),
    kode: `kode-${index}`,
    pesan: `${"ü".repeat(390)}${index}`,
  }));
  const file = {
    ...wrong.laporan,
    masalah: many,
    kesalahan: 1000,
    tinjauan: changed.laporan.tinjauan,
  };
  for (const count of [1, 3, 30]) {
    const laporan: Laporan = laporanOf(Array.from({ length: count }, () => file));
    const text = laporanMarkdown(laporan, { panduan: PANDUAN });
    assert.ok(Buffer.byteLength(text) < 65_000, `${count}: ${Buffer.byteLength(text)}`);
    assert.match(text, "1000 kesalahan");
    assert.match(text, /dan \d+ (baris lagi|berkas lain)/);
  }
});

test("the comment of a clean report tells the changes and no problems", () => {
  const text = laporanMarkdown(laporanOf([changed.laporan]), { panduan: PANDUAN });
  assert.match(text, "tidak ada kesalahan");
  assert.match(text, "Bentangan");
  assert.not.match(text, "Cara memperbaiki");
});

test("nothing changed is said in words", () => {
  assert.match(laporanMarkdown(laporanOf([]), { panduan: PANDUAN }), "Tidak ada buku kerja");
});

test("the printed list has a box per problem and escapes what was typed", () => {
  const page = laporanHtml(laporanOf([wrong.laporan]));
  assert.is(page.split("☐").length - 1, 1);
  assert.not.match(page, "<b>@semua");
  assert.match(page, "&lt;b&gt;@semua");
});

test("problems of a file that is no workbook stand under its name", () => {
  const problem = {
    code: "json-rusak",
    severity: "error",
    place: { file: "data/publikasi/33.json" },
    message: "bukan JSON yang utuh.",
    fix: "periksa koma.",
  } as const;
  const laporan = laporanOf([reportOfProblems("data/publikasi/33.json", [problem])]);
  assert.match(laporanText(laporan).join("\n"), "data/publikasi/33.json: 1 kesalahan.");
});

test("names of files, sheets and columns give a terminal no commands", () => {
  const [masalah] = wrong.laporan.masalah;
  assert.ok(masalah);
  const evil = "\u001b[2J\u001b]0;judul\u0007\u009b31m\u202e\r\n::error::x";
  const laporan = laporanOf([
    {
      ...wrong.laporan,
      berkas: `${evil}.xlsx`,
      kabupaten: null,
      masalah: [
        {
          ...masalah,
          lembar: evil,
          kolom: evil,
          pesan: `${evil} pesan`,
          perbaikan: `${evil} mend`,
        },
      ],
    },
  ]);
  const text = laporanText(laporan).join("\n");
  assert.not.match(text.replaceAll("\n", ""), /\p{C}/u);
  assert.not.match(text, "::error");
  assert.is(text.split("\n").length, 4);
  assert.match(text, 'lembar "[2J ]0;judul 31m : :error: :x"');
  const long = laporanText(
    laporanOf([{ ...wrong.laporan, berkas: "x".repeat(5000), masalah: [], kabupaten: null }]),
  );
  assert.ok(long.join("").length < 400);
});

test.run();
