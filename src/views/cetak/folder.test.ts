import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite } from "../../test/make-edisi.ts";
import { KLATEN, smallRegistry, TANGGAL } from "../../test/make-workbook.ts";
import { desaOn } from "../../wilayah/lineage.ts";
import { publishedClaim } from "../klaim.ts";
import { newestEdition } from "../site-index.ts";
import { tumpukanOf } from "./cetakan.ts";
import { folderCetak, wilayahCetak } from "./folder.ts";
import { bahanSidik } from "./sidik.ts";

const test = suite("folders of documents");

const ALL = desaOn(smallRegistry(), KLATEN, TANGGAL);
const members = (jumlah_anggota: number) => [{ kode: ALL[0] ?? "", jumlah_anggota }];
const early = makeEdisi({ tanggal_data: "2025-08-31", koperasi: members(100) });
const late = makeEdisi({ koperasi: members(200) });
const figure = (id: string, tanggal_data: string) => makeObservasi({ id, tanggal_data });
const figures = [figure("a", "2025-08"), figure("b", "2025-10-01"), figure("c", "2026-01-31")];
const site = makeSite({ editions: [early, late], observasi: figures });

test("a kabupaten has a folder per data date, its province one on each of these dates", () => {
  assert.equal(wilayahCetak(site), [KLATEN, "33"]);
  for (const wilayah of [KLATEN, "33"])
    assert.equal(
      folderCetak(site, wilayah).map(({ tanggal, terbaru }) => [tanggal, terbaru]),
      [
        ["2025-08-31", false],
        [TANGGAL, true],
      ],
    );
});

test("a folder knows no later edition and no figure of a later edition's time; the newest knows all", () => {
  const [first, second] = folderCetak(site, KLATEN);
  assert.is(newestEdition(first!.index.kabupaten(KLATEN))?.edisi, early);
  assert.is(newestEdition(second!.index.kabupaten(KLATEN))?.edisi, late);
  assert.equal(
    first!.index.dataset.observasi.map(({ id }) => id),
    ["a", "b"],
  );
  assert.equal(
    second!.index.dataset.observasi.map(({ id }) => id),
    ["a", "b", "c"],
  );
});

test("a correction takes the place of what it corrects, in the same folder", () => {
  const k1 = makeEdisi({
    ...{ tanggal_data: "2025-08-31", perubahan_ke: 1, koperasi: members(150) },
    meta: { jenis_perubahan: "koreksi", alasan_perubahan: "Salah ketik." },
  });
  const [first] = folderCetak(makeSite({ editions: [early, k1, late] }), KLATEN);
  assert.is(newestEdition(first!.index.kabupaten(KLATEN))?.edisi.perubahan_ke, 1);
});

test("a figure that a later edition makes revealing is withheld in documents of earlier ones too", () => {
  const money = makeObservasi({
    ...{ indikator: "simpanan_pokok", nilai: 2_580_000, satuan: "rupiah" },
    ...{ tanggal_data: "2025-08-01", parafrasa: "Simpanan pokok Rp2.580.000 terkumpul." },
  });
  const withheld = makeEdisi({
    koperasi: ALL.map((kode, n) => ({
      ...{ kode, jumlah_penyetor: 20 },
      simpanan_pokok: n === 0 ? ("<5" as const) : 100_000,
    })),
  });
  const [first] = folderCetak(
    makeSite({ editions: [early, withheld], observasi: [money] }),
    KLATEN,
  );
  assert.match(publishedClaim(first!.index, money).pernyataan ?? "", "Disembunyikan");
});

test("the digest changes with a workbook in force and with a published figure, not with a later edition", () => {
  const bahan = (index: ReturnType<typeof makeSite>, hash: string) =>
    bahanSidik(
      folderCetak(index, KLATEN)[0]!,
      () => hash,
      (text) => text,
    );
  const own = bahan(site, "aa");
  assert.is.not(own, bahan(site, "bb"));
  assert.is(
    own,
    bahan(makeSite({ editions: [early, late], observasi: figures.slice(0, 2) }), "aa"),
  );
  assert.is.not(
    own,
    bahan(makeSite({ editions: [early, late], observasi: figures.slice(0, 1) }), "aa"),
  );
});

test("the batches of a kabupaten hold each document once", () => {
  const [, newest] = folderCetak(site, KLATEN);
  const key = ({ kode, kertas, bentuk }: { kode: string; kertas: string; bentuk: string }) =>
    `${kode}_${kertas}_${bentuk}`;
  for (const sheets of [["A4"], ["A4", "F4"]] as const) {
    const all = tumpukanOf(newest!, { sheets }).flatMap(({ cetakan }) => cetakan.map(key));
    assert.is(new Set(all).size, all.length);
    const kecamatan = new Set(ALL.map((kode) => kode.slice(0, 8))).size;
    assert.is(all.length, ALL.length * sheets.length + (kecamatan + 1) * 4);
  }
});

test("with --only a desa, its kecamatan's batch and the reports above it are left", () => {
  const [, newest] = folderCetak(site, KLATEN);
  const kode = ALL[0] ?? "";
  const batches = tumpukanOf(newest!, { only: kode });
  assert.equal(
    batches.flatMap(({ gabungan }) => gabungan ?? []),
    [kode.slice(0, 8)],
  );
});

test.run();
