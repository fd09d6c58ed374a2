import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { finding, reviewMade } from "./review-fixtures.ts";
import { tinjau, type Tinjauan, type TinjauInput } from "./tinjauan.ts";

const test = suite("the two workbooks of a review");

const registry = smallRegistry();
const LATER = "2025-12-31";

function told({ perubahan }: Tinjauan): string[] {
  return perubahan.map(({ nama, kolom, lama, baru }) => `${nama} ${kolom}: ${lama} → ${baru}`);
}

test("the edition is named with its date as known, its reason, and who compiled it", () => {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190 }];
  const of = (meta: MadeEdisi["meta"] = {}, perubahan_ke = 0) =>
    reviewMade({ koperasi }, { koperasi, perubahan_ke, meta }).baru;
  const plain = {
    berkas: "data/koperasi/33.10/2025-11-24.xlsx",
    ...{ tanggal_data: "2025-11-24", tanggal: "24 November 2025" },
    ...{ perubahan_ke: 0, disusun: false, alasan: null },
  };
  assert.equal(of(), plain);
  // A refused workbook may not say how exactly its date is known.
  assert.equal(of({ ketelitian_tanggal: null as unknown as "hari" }), plain);
  assert.equal(of({ ketelitian_tanggal: "bulan", disusun_oleh: "proyek" }), {
    ...{ ...plain, tanggal: "November 2025", disusun: true },
  });
  assert.is(
    of({ alasan_perubahan: "dua desa tertukar" }, 1).alasan,
    "Perubahan: dua desa tertukar",
  );
  const alasan = of(
    { jenis_perubahan: "koreksi", alasan_perubahan: "hub. 0812-3456-7890" },
    1,
  ).alasan;
  assert.is(alasan, "Koreksi: data pribadi, disamarkan");
});

test("cells that could not be read are counted on both sides", () => {
  const made = { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] };
  const [one, two] = [new Set(["Koperasi!AJ16"]), new Set(["Koperasi!AM2", "Koperasi!AM3"])];
  const count = (tidakTerbaca: NonNullable<TinjauInput["tidakTerbaca"]>) =>
    reviewMade(made, made, { tidakTerbaca }).tidak_terbaca;
  assert.equal(
    [count({}), count({ lama: one }), count({ baru: two }), count({ lama: one, baru: two })],
    [0, 1, 2, 3],
  );
});

test("of a first report what is striking, or replaces something, is listed nevertheless", () => {
  const temuan = [finding("nilai-seragam", "AJ16", "sama.")];
  const outlet = { kode: BENTANGAN, jenis: "sembako", status: "aktif" } as const;
  const blank = { meta: { penyusun: "Dinas", sumber: "Camat" } };
  const full = {
    koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }],
    gerai: [outlet],
    meta: { penyusun: "Bagian", tanggal_laporan: "2025-11-25" },
  };
  const first = reviewMade(blank, full, { temuan });
  assert.ok(first.laporan_pertama);
  assert.equal(told(first), [
    "Bentangan Jumlah Anggota: null → 1.190",
    "Kabupaten Klaten Kantor Penyusun: Dinas → Bagian",
    "Kabupaten Klaten Sumber: Camat → null",
  ]);
  assert.not.ok(reviewMade({ ...blank, gerai: [outlet] }, full).laporan_pertama);
});

test("what a correction withholds, or the old report had to, is not shown as what it replaces", () => {
  const of = (simpanan_pokok: number | "<5") => ({
    koperasi: [{ kode: BENTANGAN, jumlah_anggota: 40, jumlah_penyetor: 3, simpanan_pokok }],
  });
  const corrected = reviewMade(of(450_000), { ...of("<5"), perubahan_ke: 1 });
  assert.not.match(JSON.stringify(corrected), /450[._]?000/);
  const next = reviewMade(of(450_000), { ...of("<5"), tanggal_data: LATER });
  assert.equal(told(next), ["Bentangan Simpanan Pokok: Rp450.000 → <5"]);
  const temuan = [finding("simpanan-tersamar", "AR16", "diisi.")];
  const lama = { ...makeEdisi(of(450_000)), temuan };
  const baru = makeEdisi({ ...of(500_000), tanggal_data: LATER });
  const refused = tinjau({ lama, baru, registry, observasi: [] });
  assert.not.match(JSON.stringify(refused), /450[._]?000/);
});

test.run();
