import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../test/make-workbook.ts";
import { areaHeadlines, claimFor } from "./area.ts";

const test = suite("area headlines");

const ringkasan = [{ indikator: "terbentuk", nilai: 401 } as const];
const koperasi = [
  { kode: BENTANGAN, jumlah_anggota: 1190 },
  { kode: "33.10.24.2001", jumlah_anggota: 500 },
];
const index = makeSite({
  editions: [makeEdisi({ koperasi, ringkasan })],
  observasi: [makeObservasi(), makeObservasi({ indikator: "terbentuk", nilai: 400 })],
});

test("the indicators come in the order they were asked for", () => {
  const ids = ["jumlah_anggota", "terbentuk"] as const;
  assert.equal(
    areaHeadlines(index, KLATEN, ids).map(({ id }) => id),
    [...ids],
  );
});

test("a kecamatan counts its own desa only", () => {
  const members = (kode: string) => areaHeadlines(index, kode, ["jumlah_anggota"])[0]?.total;
  assert.equal(
    ["33.10.15", "33.10.24", KLATEN].map((kode) => [members(kode)?.nilai, members(kode)?.desa]),
    [
      [1190, 18],
      [500, 8],
      [1690, 26],
    ],
  );
});

test("the claim is what the edition states, else what was published", () => {
  assert.is(claimFor(index, KLATEN, "terbentuk")?.nilai, 401);
  assert.is(claimFor(index, KLATEN, "beroperasi")?.nilai, 284);
  assert.is(claimFor(index, KLATEN, "jumlah_anggota"), undefined);
});

test("two sites do not share their figures", () => {
  const other = makeSite({ editions: [makeEdisi()] });
  areaHeadlines(index, KLATEN, ["jumlah_anggota"]);
  assert.is(areaHeadlines(other, KLATEN, ["jumlah_anggota"])[0]?.total.nilai, null);
});

test.run();
