import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { readMade } from "../../test/make-workbook.ts";
import { perubahanBeralasan } from "./perubahan-beralasan.ts";

const test = suite("rule perubahan-beralasan");

const WHY = { jenis_perubahan: "koreksi", alasan_perubahan: "Anggota dua desa tertukar." } as const;

const codesOf = ({ problems }: Awaited<ReturnType<typeof readMade>>) =>
  problems.map(({ code }) => code);

test("a correction without kind and reason is refused", async () => {
  const read = await readMade({ perubahan_ke: 1 });
  assert.equal(codesOf(read), ["perubahan-beralasan"]);
  assert.is(read.problems[0]?.place.file, "data/koperasi/33.10/2025-11-24.k1.xlsx");
  assert.is(read.edisi, undefined);
});

test("a kind without a reason is not enough, nor a reason without a kind", async () => {
  for (const half of [
    { ...WHY, alasan_perubahan: null },
    { ...WHY, jenis_perubahan: null },
  ])
    assert.equal(codesOf(await readMade({ perubahan_ke: 1, meta: half })), ["perubahan-beralasan"]);
});

test("a correction that says why is accepted", async () => {
  const read = await readMade({ perubahan_ke: 1, meta: WHY });
  assert.equal(read.problems, []);
  assert.is(read.edisi?.perubahan_ke, 1);
});

test("a first report needs no reason", async () => {
  assert.equal((await readMade({ perubahan_ke: 0 })).problems, []);
});

test("a first report that gives the reason of a correction is refused with the name of a correction", async () => {
  const read = await readMade({ perubahan_ke: 0, meta: WHY });
  assert.equal(codesOf(read), ["perubahan-beralasan"]);
  assert.match(read.problems[0]?.fix ?? "", "menjadi 2025-11-24.k1.xlsx bila ini perbaikan");
  const half = { ...WHY, jenis_perubahan: null };
  assert.equal(codesOf(await readMade({ perubahan_ke: 0, meta: half })), ["perubahan-beralasan"]);
});

test("what a correction lacks, and what a first report has too much, is told with the cell to fill", () => {
  const lacking = (field: string) => [
    `error _meta!${field}`,
    "berkas perbaikan ini tidak menyebut jenis dan alasan perubahannya.",
    "isi Jenis Perubahan (Koreksi atau Revisi) dan Alasan Perubahan di lembar _meta.",
  ];
  const corrected = (meta: object) =>
    foundBy(perubahanBeralasan, { edisi: { perubahan_ke: 1, meta } });
  assert.equal(corrected({}), [lacking("Jenis Perubahan")]);
  assert.equal(corrected({ jenis_perubahan: "koreksi" }), [lacking("Alasan Perubahan")]);
  assert.equal(foundBy(perubahanBeralasan, { edisi: { meta: WHY } }), [
    [
      "error _meta!Jenis Perubahan",
      "terisi, padahal menurut nama berkasnya ini laporan pertama tanggal itu.",
      "ganti nama berkas menjadi 2025-11-24.k1.xlsx bila ini perbaikan; kosongkan Jenis dan Alasan Perubahan bila bukan.",
    ],
  ]);
});

test.run();
