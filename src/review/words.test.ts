import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Keadaan } from "./agreement.ts";
import {
  EDITION,
  NO_COUNTS,
  PLACES,
  plainClaim,
  plainItem,
  plainReview,
  plainSum,
  plainTotal,
} from "./words-fixtures.ts";
import * as words from "./words.ts";

const test = suite("words of a review");

/** Desa and cells: changed desa, cells filled in, changed and emptied. */
function counts(desa_berubah: number, ...cells: readonly number[]) {
  const [isian_diisi = 0, isian_diubah = 0, isian_dikosongkan = 0] = cells;
  return { ...NO_COUNTS, desa_berubah, isian_diisi, isian_diubah, isian_dikosongkan };
}

const ROWS = [
  { lembar: "Gerai", baru: 79, hilang: 2 },
  { lembar: "Kemitraan", baru: 1065, hilang: 0 },
];

test("the title names the kabupaten, the date and which correction it is", () => {
  assert.is(words.titleText(plainReview()), "Kabupaten Contoh, data per 24 November 2025");
  assert.is(
    words.titleText(plainReview({ baru: { ...EDITION, perubahan_ke: 2 } })),
    "Kabupaten Contoh, data per 24 November 2025 (perubahan 2)",
  );
});

test("the size of a change is told by kinds of cells and rows, and 'isian' is said once", () => {
  const cases = [
    [
      counts(58, 74, 672, 5),
      "58 desa/kelurahan berubah: 74 isian baru, 672 diubah, dan 5 dikosongkan.",
    ],
    [counts(58, 0, 1672), "58 desa/kelurahan berubah: 1.672 isian diubah."],
    [counts(3, 0, 3, 3), "3 desa/kelurahan berubah: 3 isian diubah dan 3 dikosongkan."],
    [counts(3, 3, 3, 3), "3 desa/kelurahan berubah: 3 isian baru, 3 diubah, dan 3 dikosongkan."],
    [counts(3, 0, 0, 9), "3 desa/kelurahan berubah: 9 isian dikosongkan."],
    [counts(0, 0, 1), "Tidak ada desa yang berubah: 1 isian diubah."],
    [
      { ...counts(4), baris: ROWS },
      "4 desa/kelurahan berubah: 1.144 baris baru dan 2 baris hilang.",
    ],
  ] as const;
  for (const [jumlah, text] of cases) {
    assert.is(words.sizeText(plainReview({ jumlah })), text);
    assert.ok(words.hasChanges(plainReview({ jumlah })));
  }
  assert.is(
    words.sizeText(plainReview({ jumlah: counts(26, 52), laporan_pertama: true })),
    "Laporan pertama per desa: 26 desa/kelurahan melapor, 52 isian baru.",
  );
  assert.is(words.sizeText(plainReview()), "Tidak ada isian yang berubah.");
  assert.not.ok(words.hasChanges(plainReview()));
});

test("the summary says how much is to be looked at, and how much is explained", () => {
  const open = plainItem({ curiga: { kode: "nilai-melonjak", pesan: "10 kali.", alasan: null } });
  const told = plainItem({
    curiga: { kode: "nilai-melonjak", pesan: "10 kali.", alasan: "gabung" },
  });
  const jumlah = counts(2, 3);
  const size = "2 desa/kelurahan berubah: 3 isian baru.";
  const look = "perubahan perlu diperiksa lebih dulu.";
  const explained = "perubahan mencolok sudah dijelaskan di kolom Catatan.";
  const cases = [
    [[], "Tidak ada perubahan yang mencolok."],
    [[open, open], `2 ${look}`],
    [[told], `1 ${explained}`],
    [[open, told, told], `1 ${look} 2 ${explained}`],
  ] as const;
  for (const [striking, text] of cases) {
    const perubahan = [...striking, plainItem()];
    const tinjauan = plainReview({ jumlah, perubahan, mencurigakan: striking.length });
    assert.is(words.summaryText(tinjauan), `${size} ${text}`);
  }
  assert.is(words.summaryText(plainReview()), "Tidak ada isian yang berubah.");
});

test("the context says with what it was compared, why, and what was left out", () => {
  const lama = { ...EDITION, tanggal: "31 Oktober 2025" };
  assert.equal(words.contextLines(plainReview({ lama })), [
    "Dibandingkan dengan laporan per 31 Oktober 2025.",
  ]);
  assert.equal(words.contextLines(plainReview({ lama: { ...lama, disusun: true } })), [
    "Dibandingkan dengan buku kerja yang disusun dari publikasi per 31 Oktober 2025.",
  ]);
  const all = plainReview({
    lama: { ...lama, perubahan_ke: 1 },
    baru: { ...EDITION, alasan: "Koreksi: dua desa tertukar" },
    tidak_terbaca: 1200,
    jumlah: { ...NO_COUNTS, baris: ROWS },
  });
  assert.equal(words.contextLines(all), [
    "Dibandingkan dengan laporan per 31 Oktober 2025 (perubahan 1).",
    "Koreksi: dua desa tertukar",
    "Sementara: 1.200 sel tidak terbaca dan tidak ikut dibandingkan maupun dijumlahkan.",
    "Baris baru: Gerai 79, Kemitraan 1.065. Baris hilang: Gerai 2.",
  ]);
  assert.equal(words.contextLines(plainReview({ lama: null })), ["Belum ada laporan sebelumnya."]);
  assert.is(words.rowsText(plainReview()), undefined);
});

test("a change is named by its column, on a long sheet by its row too", () => {
  const cases = [
    [{}, "Jumlah Anggota"],
    [{ kolom: null }, "seluruh barisnya"],
    [{ kolom: null, jenis: "baris-baru" }, "baris baru"],
    [
      { lembar: "Gerai", baris: "Gerai sembako", kolom: "Status Gerai" },
      "Gerai sembako: Status Gerai",
    ],
    [{ lembar: "Gerai", baris: "Apotek Gerai", kolom: "Luas" }, "Gerai Apotek Gerai: Luas"],
    [
      { lembar: "Kemitraan", baris: "BRI", kolom: null, jenis: "baris-hilang" },
      "Kemitraan BRI: baris hilang",
    ],
    [{ lembar: "Keterangan berkas", kolom: "Penyusun" }, "Keterangan berkas: Penyusun"],
  ] as const;
  for (const [change, text] of cases) assert.is(words.columnOf(plainItem(change)), text);
});

test("a change is found by its place and its cell, in the old workbook if it is only there", () => {
  assert.is(words.placeText(plainItem()), "Bentangan (33.10.15.2015)");
  assert.is(
    words.placeText(plainItem({ koperasi_ke: 2 })),
    "Bentangan (33.10.15.2015), koperasi ke-2",
  );
  assert.is(words.cellText(plainItem({ sel_lama: "AJ9" })), "AJ16");
  assert.is(words.cellText(plainItem({ sel: null, sel_lama: "A2" })), "A2 laporan lama");
  assert.is(words.cellText(plainItem({ sel: null })), "");
});

test("totals are told before and after, with their difference where it means something", () => {
  const hidden = plainSum(null, { disembunyikan: 3 });
  const cases = [
    [{}, "284 → 301", "+17"],
    [{ sebelum: null, selisih: null }, "301", ""],
    [{ sebelum: plainSum(null), selisih: null }, "belum dilaporkan → 301", ""],
    [{ sesudah: hidden, selisih: null }, "284 → disembunyikan", ""],
    [{ satuan: "orang", selisih: -1200 }, "284 → 301", "−1.200"],
    [{ satuan: "rupiah", selisih: 2_000_000 }, "284 → 301", "+Rp2.000.000"],
    [{ satuan: "rupiah", selisih: -2_000_000 }, "284 → 301", "−Rp2.000.000"],
    [{ satuan: "rupiah", selisih: 0 }, "284 → 301", "tetap"],
    [{ selisih: 0 }, "284 → 301", "tetap"],
    [{ sebelum: plainSum(284, { dilaporkan: 380 }) }, "284 → 301", "cakupannya lain"],
    [{ sebelum: plainSum(284, { desa: 400 }) }, "284 → 301", "cakupannya lain"],
    [{ sebelum: plainSum(284, { disembunyikan: 1 }) }, "284 → 301", "cakupannya lain"],
  ] as const;
  for (const [change, amounts, difference] of cases) {
    const dampak = plainTotal(change);
    assert.equal([words.beforeAfter(dampak), words.differenceText(dampak)], [amounts, difference]);
    assert.is(
      words.hasOtherCoverage(dampak),
      difference === "cakupannya lain" || dampak.sesudah === hidden,
    );
  }
});

test("the coverage says how many report, of how many, and how many are withheld", () => {
  const cases = [
    [{}, "401 dari 401"],
    [{ sebelum: null }, "401 dari 401"],
    [{ sebelum: plainSum(284, { dilaporkan: 380 }) }, "380 → 401 dari 401"],
    [{ sesudah: plainSum(1, { disembunyikan: 12 }) }, "401 dari 401, tanpa 12 yang disembunyikan"],
  ] as const;
  for (const [change, text] of cases) assert.is(words.coverageText(plainTotal(change)), text);
});

test("totals that changed stand apart from those that did not; what nobody reports is left out", () => {
  const [changed, same] = [plainTotal(), plainTotal({ sebelum: plainSum(301), selisih: 0 })];
  const never = plainSum(null, { dilaporkan: 0 });
  const gone = plainTotal({ sesudah: never, selisih: null });
  const dampak = [changed, same, gone, plainTotal({ sebelum: never, sesudah: never })];
  assert.equal(words.splitTotals(plainReview({ dampak })), {
    changed: [changed, gone],
    same: [same],
  });
});

test("a claim is told with its figures, its publisher and how it stands to the rows", () => {
  const cases = [
    [{}, "34", "sama dengan rincian"],
    [{ angka_sebelum: null }, "34", "sama dengan rincian"],
    [{ angka_sebelum: "30" }, "30 → 34", "sama dengan rincian"],
    [
      { angka_sesudah: null, sesudah: "tanpa_pembanding" },
      "34 → tidak dinyatakan lagi",
      "sama dengan rincian → –",
    ],
    [{ angka_sebelum: null, angka_sesudah: null }, "–", "sama dengan rincian"],
    [{ sebelum: "beda", sesudah: "beda" }, "34", "berbeda dari rincian 34"],
    [{ sesudah: "beda" }, "34", "sama dengan rincian → berbeda dari rincian 34"],
    [{ sesudah: "beda", rincian: null }, "34", "sama dengan rincian → berbeda dari rincian"],
    [
      { sebelum: "tanpa_pembanding", sesudah: "tidak_tepat" },
      "34",
      "perkiraan, lain dari rincian 34",
    ],
    [{ sebelum: "rincian_belum_lengkap" }, "34", "sama dengan rincian"],
    [{ sesudah: "rincian_belum_lengkap" }, "34", "sama dengan rincian → rincian belum lengkap"],
  ] as const;
  for (const [change, figure, standing] of cases) {
    const claim = plainClaim(change);
    assert.equal([words.claimText(claim), words.standingText(claim)], [figure, standing]);
  }
  assert.is(words.publisherText(plainClaim()), "Ringkasan");
  const wilayah = "Mekarsari (99.01.02.2003)";
  assert.is(
    words.publisherText(plainClaim({ penerbit: "Kabar Contoh", wilayah })),
    "Kabar Contoh, tentang Mekarsari (99.01.02.2003)",
  );
});

test("claims that contradict the rows come first, then those that stand otherwise than before", () => {
  const claim = (sebelum: Keadaan, sesudah: Keadaan) => plainClaim({ sebelum, sesudah });
  const still = claim("beda", "beda");
  const mended = claim("beda", "sama");
  const lost = claim("sama", "rincian_belum_lengkap");
  const worse = claim("tanpa_pembanding", "beda");
  const quiet = [
    claim("sama", "sama"),
    claim("rincian_belum_lengkap", "rincian_belum_lengkap"),
    claim("tanpa_pembanding", "rincian_belum_lengkap"),
    claim("tidak_tepat", "tidak_tepat"),
    claim("tanpa_pembanding", "tanpa_pembanding"),
  ];
  const kecocokan = [mended, ...quiet, still, lost, worse];
  assert.equal(words.tellingClaims(plainReview({ kecocokan })), [still, worse, mended, lost]);
  const rest = "1 sama dengan rincian, 1 perkiraan, lain dari rincian, 2 rincian belum lengkap.";
  assert.is(words.otherClaimsText(plainReview({ kecocokan })), `Angka lain: ${rest}`);
  assert.is(
    words.otherClaimsText(plainReview({ kecocokan: quiet })),
    `Angka yang dinyatakan dan diterbitkan: ${rest}`,
  );
  assert.is(words.otherClaimsText(plainReview({ kecocokan: [still] })), undefined);
});

test("cells are counted by column, sheet after sheet", () => {
  const kolom = [
    { lembar: "Koperasi", kolom: "Musdesus", diisi: 40, diubah: 3, dikosongkan: 1 },
    { lembar: "Koperasi", kolom: "Akta Notaris", diisi: 1025, diubah: 0, dikosongkan: 0 },
    { lembar: "Gerai", kolom: "Status Gerai", diisi: 0, diubah: 2, dikosongkan: 5 },
  ];
  assert.equal(words.columnCounts(plainReview({ jumlah: { ...NO_COUNTS, kolom } })), [
    "Koperasi: Musdesus 44, Akta Notaris 1.025",
    "Gerai: Status Gerai 7",
  ]);
});

test("pages that change are named if they are few, else counted", () => {
  const { halaman } = plainReview();
  const { mekarsari, kecamatan } = PLACES;
  const many = (number: number) => Array.from({ length: number }, () => mekarsari);
  const name = "Mekarsari (99.01.02.2003)";
  const region = "Kabupaten Contoh";
  const cases = [
    [
      { desa: many(1), kecamatan: [kecamatan] },
      `${name}, 1 kecamatan, ${region}, dan Provinsi Contoh`,
    ],
    [{ desa: many(3) }, `${name}, ${name}, ${name}, ${region}, dan Provinsi Contoh`],
    [{ desa: many(4) }, `4 desa/kelurahan, ${region}, dan Provinsi Contoh`],
    [
      { desa: many(4), desa_lain: 22, nasional: true },
      `4 desa/kelurahan yang isiannya berubah, 22 desa/kelurahan lain, ${region}, Provinsi Contoh, dan Indonesia`,
    ],
    [{ desa_lain: 26 }, `26 desa/kelurahan, ${region}, dan Provinsi Contoh`],
  ] as const;
  for (const [change, text] of cases)
    assert.is(
      words.pagesText(plainReview({ halaman: { ...halaman, pdf: 1, ...change } })),
      `Halaman yang ikut berubah di situs, beserta PDF-nya: ${text}.`,
    );
  assert.is(words.pagesText(plainReview()), "Tidak ada halaman yang berubah.");
  assert.equal([words.restText(1012), words.restText(0)], ["dan 1.012 lainnya", undefined]);
});

test.run();
