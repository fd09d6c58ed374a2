import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeObservasi } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { finding, reviewMade } from "./review-fixtures.ts";
import { type Tinjauan } from "./tinjauan.ts";

const test = suite("tinjauan");

const registry = smallRegistry();
const ALL = desaOn(registry, KLATEN, "2025-11-24");
const LATER = "2025-12-31";

function told({ perubahan }: Tinjauan): string[] {
  return perubahan.map(
    ({ nama, lembar, kolom, lama, baru }) => `${nama} ${kolom ?? lembar}: ${lama} → ${baru}`,
  );
}

test("values are told as people read them: labels, dates in words, numbers with their unit", () => {
  const lama = { koperasi: [{ kode: BENTANGAN, status_operasi: "belum", npwp: "sudah" } as const] };
  const row = {
    kode: BENTANGAN,
    status_operasi: "beroperasi",
    npwp: "sudah",
    tanggal_musdesus: "2025-05-25",
    jumlah_anggota: 1190,
    simpanan_pokok: 8_000_000,
    progres_gerai: 45,
    kebutuhan_lahan: 1200,
  } as const;
  assert.equal(told(reviewMade(lama, { koperasi: [row] })), [
    "Bentangan Tanggal Musdesus: null → 25 Mei 2025",
    "Bentangan Kebutuhan Lahan: null → 1.200 m²",
    "Bentangan Progres Pembangunan Gerai: null → 45 %",
    "Bentangan Status Operasi: Belum beroperasi → Beroperasi",
    "Bentangan Jumlah Anggota: null → 1.190",
    "Bentangan Simpanan Pokok: null → Rp8.000.000",
  ]);
});

test("what the rules found comes first, what the steward explained after it", () => {
  const [one = "", two = "", three = ""] = ALL;
  const of = (...members: readonly number[]) => ({
    koperasi: [one, two, three].map((kode, index) => ({
      kode,
      jumlah_anggota: members[index] ?? 0,
    })),
  });
  const temuan = [
    finding("nilai-melonjak", "AJ3", 'isinya "1.500". Catatan: "dua dusun bergabung"'),
    finding("nilai-melonjak", "AJ4", 'isinya "9.000", tepat 10 kali.'),
    finding("nilai-melonjak", "AK4", "sel yang tidak berubah."),
    finding("pengurus-ganjil", "AJ2", "bukan tentang perubahan."),
  ];
  const tinjauan = reviewMade(of(100, 150, 900), of(101, 1500, 9000), { temuan });
  assert.is(tinjauan.mencurigakan, 2);
  assert.equal(
    tinjauan.perubahan.map(({ sel, curiga }) => [sel, curiga?.pesan, curiga?.alasan]),
    [
      ["AJ4", 'isinya "9.000", tepat 10 kali.', null],
      ["AJ3", 'isinya "1.500".', "dua dusun bergabung"],
      ["AJ2", undefined, undefined],
    ],
  );
});

test("one value filled down marks every desa that got it", () => {
  const of = (jumlah_anggota: number | null) => ({
    koperasi: ALL.slice(0, 12).map((kode) => ({ kode, jumlah_pengurus: 5, jumlah_anggota })),
  });
  const temuan = [finding("nilai-seragam", "AJ2", 'isinya "20" di 12 dari 12 baris.')];
  assert.is(reviewMade(of(null), of(20), { temuan }).mencurigakan, 12);
});

test("a row that vanished from a long sheet is to be looked at", () => {
  const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif", luas: 36 }] as const;
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190 }];
  const { perubahan, jumlah } = reviewMade({ koperasi, gerai }, { koperasi });
  assert.equal(jumlah.baris, [{ lembar: "Gerai", baru: 0, hilang: 1 }]);
  assert.equal(
    perubahan.map(({ jenis, baris, lama, sel_lama, curiga }) => [
      jenis,
      baris,
      lama,
      sel_lama,
      curiga?.kode,
    ]),
    [
      [
        "baris-hilang",
        "Gerai sembako",
        "Status Gerai: Aktif melayani; Luas Bangunan: 36 m²",
        "A2",
        "baris-hilang",
      ],
    ],
  );
});

test("a stated total that is not stated again is not to be looked at: it belongs to its date", () => {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190 }];
  const ringkasan = [{ indikator: "beroperasi", nilai: 20, ketelitian: "tepat" } as const];
  const { perubahan, mencurigakan } = reviewMade(
    { koperasi, ringkasan },
    { koperasi, tanggal_data: LATER },
  );
  assert.equal(
    perubahan.map(({ jenis, lembar, curiga }) => [jenis, lembar, curiga]),
    [["baris-hilang", "Ringkasan", null]],
  );
  assert.is(mencurigakan, 0);
});

test("a desa that falls silent is one change, its cells are counted", () => {
  const full = { kode: BENTANGAN, jumlah_anggota: 1190, jumlah_pengurus: 5, jumlah_pengawas: 3 };
  const other = { kode: ALL[0] ?? "", jumlah_anggota: 100 };
  const temuan = [finding("nilai-dikosongkan", "E16", "seluruh barisnya kosong.")];
  const silent = reviewMade({ koperasi: [full, other] }, { koperasi: [other] }, { temuan });
  assert.equal(told(silent), [
    "Bentangan Koperasi: Jumlah Anggota: 1.190; Jumlah Pengurus: 5; Jumlah Pengawas: 3 → null",
  ]);
  assert.is(silent.jumlah.isian_dikosongkan, 3);
  assert.is(silent.jumlah.desa_dikosongkan, 1);
});

test("the finding about a silent row marks it even if its cell stands in another column", () => {
  const full = { kode: BENTANGAN, nama_koperasi: "KDMP Bentangan", jumlah_anggota: 1190 };
  const temuan = [finding("nilai-dikosongkan", "E16", "seluruh barisnya kosong.")];
  const { perubahan } = reviewMade({ koperasi: [full] }, {}, { temuan });
  assert.equal(
    perubahan.map(({ kolom, sel, curiga }) => [kolom, sel, curiga?.pesan]),
    [[null, "A16", "seluruh barisnya kosong."]],
  );
});

test("a first report is counted by column, not listed cell by cell", () => {
  const koperasi = ALL.map((kode) => ({ kode, jumlah_anggota: 100, jumlah_pengurus: 5 }));
  for (const lama of [undefined, { meta: { disusun_oleh: "proyek" } as const }]) {
    const tinjauan = reviewMade(lama, { koperasi, tanggal_data: "2025-11-24" });
    assert.ok(tinjauan.laporan_pertama);
    assert.equal(
      tinjauan.perubahan.filter(({ lembar }) => lembar === "Koperasi"),
      [],
    );
    assert.is(tinjauan.jumlah.isian_diisi, 52);
    assert.equal(tinjauan.jumlah.kolom[0], {
      lembar: "Koperasi",
      kolom: "Jumlah Anggota",
      diisi: 26,
      diubah: 0,
      dikosongkan: 0,
    });
  }
});

test("the same change in five desa is one line more", () => {
  const of = (status_operasi: "belum" | "beroperasi") => ({
    koperasi: ALL.slice(0, 6).map((kode) => ({ kode, status_operasi })),
  });
  assert.equal(reviewMade(of("belum"), of("beroperasi")).seragam, [
    {
      lembar: "Koperasi",
      kolom: "Status Operasi",
      lama: "Belum beroperasi",
      baru: "Beroperasi",
      desa: 6,
      contoh: ALL.slice(0, 3).map((kode) => `${registry.namaOf(kode)} (${kode})`),
    },
  ]);
});

test("totals of the kabupaten stand before and after, each with its coverage", () => {
  const of = (count: number, reported: number) => ({
    koperasi: ALL.slice(0, reported).map((kode, index) => ({
      kode,
      status_operasi: index < count ? ("beroperasi" as const) : ("belum" as const),
    })),
  });
  const { dampak } = reviewMade(of(8, 20), of(11, 26));
  const beroperasi = dampak.find(({ indikator }) => indikator === "beroperasi");
  assert.equal(
    [beroperasi?.sebelum?.nilai, beroperasi?.sesudah.nilai, beroperasi?.selisih],
    [8, 11, 3],
  );
  assert.equal([beroperasi?.sebelum?.dilaporkan, beroperasi?.sesudah.dilaporkan], [20, 26]);
  const members = dampak.find(({ indikator }) => indikator === "jumlah_anggota");
  assert.equal([members?.sesudah.nilai, members?.selisih], [null, null]);
});

test("published figures of the same day and Ringkasan are held against the rows before and after", () => {
  const of = (count: number, reported: number) => ({
    koperasi: ALL.slice(0, reported).map((kode, index) => ({
      kode,
      status_operasi: index < count ? ("beroperasi" as const) : ("belum" as const),
    })),
    ringkasan: [{ indikator: "beroperasi", nilai: 20, ketelitian: "tepat" } as const],
  });
  const observasi = [
    makeObservasi({ nilai: 19 }),
    makeObservasi({ nilai: 10, tanggal_data: "2025-07-21" }),
    makeObservasi({ nilai: 18, penerbit: "ditarik", status: "dicabut" }),
    makeObservasi({ nilai: 17, penerbit: "provinsi", wilayah: "33" }),
  ];
  const of19 = reviewMade(of(19, 26), of(20, 26), { observasi });
  assert.equal(
    of19.kecocokan.map((claim) => [claim.penerbit, claim.sebelum, claim.sesudah, claim.rincian]),
    [
      ["Ringkasan", "beda", "sama", "20"],
      ["Prokopim Setda Kab. Klaten", "sama", "beda", "20"],
    ],
  );
  const partial = reviewMade(of(19, 20), of(20, 26), { observasi: [] });
  assert.is(partial.kecocokan[0]?.sebelum, "rincian_belum_lengkap");
  const next = reviewMade({ ...of(19, 26) }, { ...of(20, 26), tanggal_data: LATER }, { observasi });
  assert.equal(
    next.kecocokan.map(({ penerbit }) => penerbit),
    ["Ringkasan"],
  );
});

test("a published range, an unclear figure and one in another unit are held against nothing", () => {
  const koperasi = ALL.map((kode) => ({ kode, status_operasi: "beroperasi" as const }));
  const publishers = (...made: readonly Parameters<typeof makeObservasi>[0][]) =>
    reviewMade({ koperasi }, { koperasi }, { observasi: made.map(makeObservasi) }).kecocokan.map(
      ({ penerbit, sesudah }) => [penerbit, sesudah],
    );
  assert.equal(publishers({ nilai: 19, penerbit: "tepat" }), [["tepat", "beda"]]);
  assert.equal(publishers({ nilai: 19, nilai_atas: 30, penerbit: "kisaran" }), []);
  assert.equal(publishers({ nilai: 19, status: "ambigu", penerbit: "ambigu" }), []);
  assert.equal(publishers({ nilai: 73, satuan: "persen", penerbit: "persen" }), []);
});

test("a workbook that says the same changes nothing", () => {
  const made = { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] };
  const { jumlah, perubahan, halaman } = reviewMade(made, made);
  assert.equal([jumlah.desa_berubah, perubahan.length, halaman.pdf], [0, 0, 0]);
});

test("a review is plain data", () => {
  const tinjauan = reviewMade(
    { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] },
    { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1200 }] },
  );
  assert.equal(JSON.parse(JSON.stringify(tinjauan)), tinjauan);
});

test.run();
