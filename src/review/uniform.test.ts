import { suite } from "uvu";
import * as assert from "uvu/assert";
import { KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { finding, reviewMade } from "./review-fixtures.ts";
import { withoutUniform } from "./uniform.ts";

const test = suite("the same change in many desa");

const ALL = desaOn(smallRegistry(), KLATEN, "2025-11-24");

test("a uniform change is told without what stands by itself, and never of whole rows", () => {
  const of = (jumlah_anggota: number | null) => ({
    koperasi: ALL.slice(0, 7).map((kode) => ({ kode, jumlah_pengurus: 5, jumlah_anggota })),
  });
  const temuan = [finding("nilai-melonjak", "AJ3", "naik.")];
  const tinjauan = reviewMade(of(10), of(900), { temuan });
  assert.equal(
    tinjauan.seragam.map(({ kolom, desa }) => [kolom, desa]),
    [["Jumlah Anggota", 6]],
  );
  const { perubahan, seragam } = tinjauan;
  assert.equal(withoutUniform(perubahan, seragam), perubahan.slice(0, 1));
  const striking = ALL.slice(0, 7).map((_kode, index) =>
    finding("nilai-melonjak", `AJ${index + 2}`, "naik."),
  );
  assert.equal(reviewMade(of(10), of(900), { temuan: striking }).seragam, []);
  const rows = ALL.slice(0, 6).map(
    (kode) => ({ kode, jenis: "sembako", status: "aktif" }) as const,
  );
  const gone = reviewMade({ ...of(10), gerai: rows }, of(10));
  assert.equal(gone.seragam, []);
  assert.equal(withoutUniform(gone.perubahan, gone.seragam).length, 6);
});

test.run();
