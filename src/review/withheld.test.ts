import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeObservasi } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { finding, reviewMade } from "./review-fixtures.ts";

const test = suite("what a review withholds");

const registry = smallRegistry();
const ALL = desaOn(registry, KLATEN, "2025-11-24");

test("a stated total is withheld where, minus the rows, it would show what a few people paid", () => {
  const of = (nilai: number) => ({
    koperasi: ALL.map((kode, index) => ({
      kode,
      simpanan_pokok: index < 2 ? ("<5" as const) : 1_000_000,
    })),
    ringkasan: [
      { indikator: "simpanan_pokok", nilai, pernyataan: `Rp${nilai} seluruhnya` } as const,
    ],
  });
  const hidden = reviewMade(of(24_350_000), of(24_450_000), { observasi: [] });
  const text = JSON.stringify(hidden);
  for (const secret of ["24.350", "24.450", "24350000", "24450000"])
    assert.not.match(text, secret, secret);
  assert.equal(
    hidden.perubahan.map(({ kolom, lama, baru }) => `${kolom}: ${lama} → ${baru}`),
    ["Nilai: disembunyikan → disembunyikan", "Pernyataan: disembunyikan → disembunyikan"],
  );
  const newRow = reviewMade({ ...of(1), ringkasan: [] }, of(24_450_000));
  assert.not.match(JSON.stringify(newRow), /24\.?450/);
});

test("published money of the same day is withheld with it", () => {
  const koperasi = ALL.map((kode, index) => ({
    kode,
    simpanan_pokok: index < 1 ? ("<5" as const) : 1_000_000,
  }));
  const observasi = [
    makeObservasi({ indikator: "simpanan_pokok", nilai: 25_350_000, satuan: "rupiah" }),
  ];
  const tinjauan = reviewMade(undefined, { koperasi }, { observasi });
  assert.is(tinjauan.kecocokan[0]?.angka_sesudah, "disembunyikan");
  assert.not.match(JSON.stringify(tinjauan), /25\.?350/);
});

test("what had to be refused for the sake of a person is not repeated", () => {
  const base = { kode: BENTANGAN, jumlah_anggota: 1190 };
  const lama = { koperasi: [base] };
  const baru = {
    koperasi: [
      { ...base, jumlah_penyetor: 3, simpanan_pokok: 60_000, catatan: "hub. 0812-3456-7890" },
    ],
    usaha: [{ kode: BENTANGAN, bidang: "jasa", pengelola: "swasta", omzet: 7_650_000 } as const],
  };
  const temuan = [
    finding("simpanan-tersamar", "AQ16", "…"),
    finding("simpanan-tersamar", "AR16", "…"),
    { ...finding("omzet-perorangan", "G2", "…"), place: { file: "x", sheet: "Usaha", cell: "G2" } },
  ];
  const text = JSON.stringify(reviewMade(lama, baru, { temuan }));
  for (const secret of ["60.000", "7.650", "3456", '"3"']) assert.not.match(text, secret, secret);
  assert.match(text, "data pribadi, disamarkan");
});

test.run();
