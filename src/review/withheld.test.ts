import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { hitunganOf } from "./effect.ts";
import { finding, reviewMade } from "./review-fixtures.ts";
import { isWithheld, withoutRefused } from "./withheld.ts";

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

/** What pages withhold if the total of simpanan pokok would tell what a few people paid. */
const REVEALING = { ...hitunganOf(makeEdisi(), registry), menyingkap: new Set(["simpanan_pokok"]) };

test("only a revealing total and its sentence are withheld, not what stands beside them", () => {
  const cases = [
    ["ringkasan", "nilai", "simpanan_pokok", true],
    ["ringkasan", "pernyataan", "simpanan_pokok", true],
    ["ringkasan", "sumber", "simpanan_pokok", false],
    ["ringkasan", "nilai", "beroperasi", false],
    ["potensi", "nilai", "simpanan_pokok", false],
  ] as const;
  for (const [lembar, field, indikator, isHidden] of cases)
    assert.is(isWithheld(REVEALING, { baris: 2, indikator }, { lembar, field }), isHidden);
});

test("a total of money is told where nothing is withheld, and where enough is", () => {
  const of = (few: number, nilai: number) => ({
    koperasi: ALL.map((kode, index) => ({
      kode,
      simpanan_pokok: index < few ? ("<5" as const) : 1_000_000,
    })),
    ringkasan: [{ indikator: "simpanan_pokok", nilai } as const],
  });
  const told = (few: number) =>
    reviewMade(of(few, 26_000_000), of(few, 27_000_000)).perubahan.map(({ baru }) => baru);
  assert.equal(
    [told(0), told(2), told(3)],
    [["Rp27.000.000"], ["disembunyikan"], ["Rp27.000.000"]],
  );
});

test("of refused cells money of a koperasi is masked, anything else says that it is withheld", () => {
  const edisi = {
    ...makeEdisi({
      koperasi: [{ kode: ALL[0] ?? "", simpanan_pokok: 60_000, jumlah_anggota: 3, catatan: "x" }],
      usaha: [{ kode: BENTANGAN, bidang: "jasa", omzet: 7_650_000 }],
      meta: { penyusun: "Fulan" },
    }),
    sel_meta: { penyusun: "B5" },
  };
  const { usaha, koperasi } = edisi.lembar;
  const at = (lembar: Pick<typeof usaha, "nama" | "kolom">, key: string) =>
    ({ file: "x", sheet: lembar.nama, cell: `${lembar.kolom[key]}2` }) as const;
  const places = [
    ...["simpanan_pokok", "simpanan_wajib", "jumlah_anggota"].map((key) => at(koperasi, key)),
    ...[at(usaha, "omzet"), { file: "x", sheet: "_meta", cell: "B5" }],
  ];
  const problem = (code: string) => places.map((place) => ({ ...finding(code, "A2", "…"), place }));
  const hidden = withoutRefused(edisi, problem("data-pribadi"));
  const [first, ...others] = koperasi.baris;
  assert.equal(hidden.lembar.koperasi.baris[0], {
    ...first,
    simpanan_pokok: "<5",
    jumlah_anggota: "disembunyikan",
  });
  assert.equal(hidden.lembar.koperasi.baris.slice(1), others);
  assert.equal(hidden.lembar.usaha.baris, [{ ...usaha.baris[0], omzet: "disembunyikan" }]);
  assert.is(hidden.meta.penyusun, "disembunyikan");
  assert.is(withoutRefused(edisi, problem("nilai-melonjak")), edisi);
});

test.run();
