import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { newestChange, perubahanView, type Perubahan } from "./perubahan.ts";
import { perubahanTahunView } from "./perubahan-tahun.ts";
import type { SiteIndex } from "./site-index.ts";

const test = suite("page of changes");

const repository = repositorySite();
const shown = perubahanView(repository);

function siteOf(...editions: readonly MadeEdisi[]): SiteIndex {
  return makeSite({ editions: editions.map(makeEdisi) });
}

function changesOf(...editions: readonly MadeEdisi[]): readonly Perubahan[] {
  return perubahanView(siteOf(...editions)).terbaru;
}

function anchors(changes: readonly { readonly jangkar: string }[]): string[] {
  return changes.map(({ jangkar }) => jangkar.replace(/^\d\d\.\d\d-/, ""));
}

/** One desa with that many members. */
function members(jumlah_anggota: number) {
  return [{ kode: BENTANGAN, jumlah_anggota }];
}

test("every edition and correction of the fictional region is an entry, newest report first", () => {
  assert.equal(anchors(shown.fiktif), [
    "2025-12-31-k0",
    "2025-11-24-k1",
    "2025-11-24-k0",
    "2025-10-31-k0",
    "2025-08-31-k1",
    "2025-07-31-k0",
    "2025-08-31-k0",
    "2025-06-30-k0",
    "2025-05-31-k0",
  ]);
  assert.equal(
    shown.fiktif.map(({ tanda }) => tanda),
    shown.fiktif.map(() => "contoh"),
  );
});

test("the fictional region is kept apart from the real ones, and there is none without it", () => {
  assert.ok(shown.terbaru.length > 0);
  assert.equal(
    shown.terbaru.filter(({ tanda }) => tanda !== null),
    [],
  );
  const { fiktif } = perubahanView(siteOf({ koperasi: members(1190) }));
  assert.equal(fiktif, []);
});

test("kinds are told apart: compiled, report, correction of a mistake, better data", () => {
  const kinds = (changes: readonly Perubahan[]) => [...new Set(changes.map(({ jenis }) => jenis))];
  assert.equal(kinds(shown.terbaru), ["Disusun dari publikasi"]);
  assert.equal(kinds(shown.fiktif), ["Laporan", "Revisi (k1)", "Koreksi (k1)"]);
});

test("a correction of few cells is told cell by cell, with its reason, against what it corrects", () => {
  const correction = shown.fiktif.find(({ jangkar }) => jangkar === "99.01-2025-08-31-k1");
  assert.is(
    correction?.alasan,
    "Jumlah anggota Desa Banjarsari dan Desa Mekarsari (Kecamatan Kenanga) tertukar.",
  );
  assert.is(
    correction?.ringkas,
    "2 desa/kelurahan berubah: 6 isian diubah. Tidak ada yang mencolok.",
  );
  assert.is(correction?.dilaporkan, "2 Oktober 2025");
  assert.equal(
    correction?.isian
      .map(({ tempat, kolom, lama, baru }) => [tempat, kolom, lama, baru])
      .slice(0, 4),
    [
      ["Banjarsari (99.01.01.2004)", "Jumlah Anggota", "124", "330"],
      ["Banjarsari (99.01.01.2004)", "Anggota Perempuan", "71", "108"],
      ["Banjarsari (99.01.01.2004)", "Anggota Penerima Bansos", "30", "38"],
      ["Mekarsari (99.01.01.2005)", "Jumlah Anggota", "330", "124"],
    ],
  );
  assert.equal(correction?.angka, [], "what was only swapped changes no total");
});

test("totals stand before and after with their coverage; many cells are not listed", () => {
  const december = shown.fiktif.find(({ jangkar }) => jangkar === "99.01-2025-12-31-k0");
  const { label, teks, keterangan } = december?.angka[0] ?? {};
  assert.equal(
    [label, teks, keterangan],
    ["Sudah beroperasi", "32 → 34 (+2)", "dilaporkan 60 dari 60"],
  );
  assert.equal(december?.isian, []);
  assert.match(december?.ringkas ?? "", "2 perubahan mencolok, sudah dijelaskan petugas datanya.");
  const november = shown.fiktif.find(({ jangkar }) => jangkar === "99.01-2025-11-24-k0");
  assert.match(november?.ringkas ?? "", "92 perubahan mencolok dan belum dijelaskan.");
});

test("what the kabupaten states is told where the rows contradict it", () => {
  const december = shown.fiktif.find(({ jangkar }) => jangkar === "99.01-2025-12-31-k0");
  const stated = december?.angka.filter(({ keterangan }) => keterangan.startsWith("dinyatakan"));
  assert.equal(stated, [
    {
      label: "Sudah beroperasi",
      teks: "32 → 37\u00a0koperasi",
      keterangan: "dinyatakan; sama dengan rincian → berbeda dari rincian 34",
    },
  ]);
});

test("a compiled workbook says so and lists what was published, with its source", () => {
  const [klaten] = perubahanView(repository).terbaru;
  assert.is(klaten?.jangkar, "33.10-2025-11-24-k0");
  assert.match(klaten?.ringkas ?? "", "bukan laporan kabupaten: 10 angka dinyatakan");
  assert.equal(klaten?.angka.slice(0, 2), [
    {
      label: "Terbentuk",
      teks: "401\u00a0koperasi",
      keterangan: "menurut Prokopim Setda Kab. Klaten",
    },
    {
      label: "Sudah beroperasi",
      teks: "284\u00a0koperasi",
      keterangan: "menurut Prokopim Setda Kab. Klaten",
    },
  ]);
});

test("a workbook compiled after a report does not seem to empty its desa", () => {
  const compiled = (tanggal_data: string, nilai: number): MadeEdisi => ({
    tanggal_data,
    meta: { disusun_oleh: "proyek" },
    ringkasan: [{ indikator: "beroperasi", nilai, ketelitian: "tepat" }],
  });
  const [newest] = changesOf(
    compiled("2025-11-24", 284),
    { tanggal_data: "2025-12-31", koperasi: members(1190) },
    compiled("2026-01-31", 301),
  );
  assert.is(newest?.jangkar, "33.10-2026-01-31-k0");
  assert.equal(
    newest?.angka.map(({ label, teks }) => [label, teks]),
    [["Sudah beroperasi", "284 → 301\u00a0koperasi"]],
  );
  assert.not.match(newest?.ringkas ?? "", "dikosongkan");
});

test("a stated total of money that would show what a few people paid is left out", () => {
  const text = (members: number) =>
    JSON.stringify(
      changesOf({
        koperasi: [{ kode: BENTANGAN, jumlah_anggota: 40 }, ...withheld.slice(0, members)],
        ringkasan: [{ indikator: "simpanan_pokok", nilai: 24_350_000, ketelitian: "tepat" }],
      }),
    );
  const withheld = [{ kode: BENTANGAN, koperasi_ke: 2, simpanan_pokok: "<5" as const }];
  assert.match(text(0), "Rp24.350.000");
  assert.not.match(text(1), /24\.?350/);
});

test("a reason that holds somebody's number is masked", () => {
  const [correction] = changesOf(
    { koperasi: members(1109) },
    {
      perubahan_ke: 1,
      meta: { jenis_perubahan: "koreksi", alasan_perubahan: "hub. 0812-3456-7890" },
      koperasi: members(1190),
    },
  );
  assert.is(correction?.alasan, "data pribadi, disamarkan");
});

test("a late correction comes before newer data, but never before what it corrects", () => {
  const late = { perubahan_ke: 1, meta: { tanggal_laporan: "2026-02-02" } };
  const reports = [
    { tanggal_data: "2025-11-24", meta: { tanggal_laporan: "2025-12-30" } },
    { tanggal_data: "2025-12-31", meta: { tanggal_laporan: "2026-01-08" } },
  ];
  assert.equal(anchors(changesOf(...reports, { ...late, tanggal_data: "2025-11-24" })), [
    "2025-11-24-k1",
    "2025-12-31-k0",
    "2025-11-24-k0",
  ]);
  const undated = { perubahan_ke: 1, tanggal_data: "2025-11-24", meta: { tanggal_laporan: null } };
  assert.equal(anchors(changesOf(...reports, undated)), [
    "2025-12-31-k0",
    "2025-11-24-k1",
    "2025-11-24-k0",
  ]);
});

test("beyond fifty the page of the year still names every one, under its lasting address", () => {
  const days = Array.from({ length: 75 }, (_, day) => {
    const date = new Date(Date.UTC(2025, 10, 1 + day)).toISOString().slice(0, 10);
    return { tanggal_data: date, meta: { tanggal_laporan: null }, koperasi: members(100 + day) };
  });
  const index = siteOf(...days);
  const { terbaru, arsip } = perubahanView(index);
  assert.is(terbaru.length, 50);
  assert.is(terbaru[0]?.isian[0]?.baru, "174");
  assert.equal(arsip, [
    { tahun: "2026", href: "/perubahan/2026/", jumlah: 14 },
    { tahun: "2025", href: "/perubahan/2025/", jumlah: 61 },
  ]);
  const { bulan } = perubahanTahunView(index, "2025");
  assert.equal(
    bulan.map(({ judul, butir }) => [judul, butir.length]),
    [
      ["Desember 2025", 31],
      ["November 2025", 30],
    ],
  );
  const oldest = bulan.at(-1)?.butir.at(-1);
  assert.is(oldest?.tetap, "/perubahan/2025/#33.10-2025-11-01-k0");
});

test("sums of other desa are told with their coverage, not with a difference", () => {
  const desa = smallRegistry().desaIn(KLATEN);
  const operating = (count: number, reported: number) =>
    desa.slice(0, reported).map((kode, position) => ({
      kode,
      status_operasi: position < count ? ("beroperasi" as const) : ("belum" as const),
    }));
  const told = (before: number, after: number) => {
    const [newest] = changesOf(
      { tanggal_data: "2025-10-31", koperasi: operating(before, 26) },
      { koperasi: operating(after, 12) },
    );
    const line = newest?.angka.find(({ label }) => label === "Sudah beroperasi");
    return [line?.teks, line?.keterangan];
  };
  const coverage = "dilaporkan 26 → 12 dari 26";
  assert.equal(told(10, 2), ["10 → 2 (cakupannya lain)", coverage]);
  assert.equal(told(10, 10), ["tetap 10 (cakupannya lain)", coverage]);
});

test("the newest change of a kabupaten is the report or correction that came last", () => {
  const index = siteOf({ koperasi: members(1190) });
  assert.is(newestChange(index, KLATEN)?.href, "/kabupaten/33.10/2025-11-24/k0/#perubahan");
  assert.is(newestChange(index, "11.01"), null);
});

test("corrections and revisions are listed by themselves, told apart, with their reason", () => {
  const changed = (perubahan_ke: number, jenis_perubahan: "koreksi" | "revisi"): MadeEdisi => ({
    koperasi: members(20 + perubahan_ke),
    perubahan_ke,
    meta: { jenis_perubahan, alasan_perubahan: `Alasan ${perubahan_ke}` },
  });
  const index = siteOf({ koperasi: members(20) }, changed(1, "koreksi"), changed(2, "revisi"));
  assert.equal(
    perubahanView(index).koreksi.map(({ jenis, alasan }) => [jenis, alasan]),
    [
      ["Revisi (k2)", "Alasan 2"],
      ["Koreksi (k1)", "Alasan 1"],
    ],
  );
  assert.equal(shown.koreksi, []);
  assert.is(shown.umpan_koreksi?.href, "/koreksi.xml");
});

test.run();
