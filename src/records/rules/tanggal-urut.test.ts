import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule tanggal-urut");

/** Bentangan: musdesus 25 May, SK AHU 3 June 2025 (egindo). */
test("musdesus, akta and SK AHU in their order are accepted, gaps between them too", async () => {
  const dates = {
    tanggal_musdesus: "2025-05-25",
    badan_hukum: "sudah",
    tanggal_sk_ahu: "2025-06-03",
  };
  for (const koperasi of [
    [{ kode: BENTANGAN, ...dates }],
    [{ kode: BENTANGAN, ...dates, tanggal_akta: "2025-05-25" }],
  ])
    assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test("an SK AHU dated before its akta is a warning and does not stop the edition", async () => {
  const koperasi = [
    {
      kode: BENTANGAN,
      badan_hukum: "sudah",
      tanggal_akta: "2025-06-10",
      tanggal_sk_ahu: "2025-06-03",
    },
  ];
  const read = await readMade({ rows: { koperasi } });
  assert.equal(linesOf(read), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel T16 (kolom "Tanggal SK AHU")',
      "  Masalah : 3 Juni 2025 lebih awal daripada tahap sebelumnya (10 Juni 2025).",
      "  Perbaiki: periksa kedua tanggal; bila memang begitu, jelaskan di Catatan.",
    ].join("\n"),
  ]);
  assert.is(read.edisi?.temuan.length, 1);
});

test("an SK AHU dated before the musdesus is a warning although the akta has no date", async () => {
  const koperasi = [
    {
      kode: BENTANGAN,
      badan_hukum: "sudah",
      tanggal_musdesus: "2025-06-10",
      tanggal_sk_ahu: "2025-06-03",
    },
  ];
  assert.equal(placesOf(await readMade({ rows: { koperasi } })), ["tanggal-urut Koperasi!T16"]);
});

test("each stage is held against the last one before it that has its date", async () => {
  const sudah = { musdesus: "sudah", akta: "sudah", badan_hukum: "sudah" };
  const row = { kode: BENTANGAN, ...sudah, tanggal_musdesus: "2025-05-25" };
  const late = { ...row, tanggal_akta: "2025-06-10", tanggal_sk_ahu: "2025-06-03" };
  const read = await readMade({ rows: { koperasi: [late] } });
  assert.equal(placesOf(read), ["tanggal-urut Koperasi!T16"]);
  assert.match(read.problems[0]?.message ?? "", /tahap sebelumnya \(10 Juni 2025\)/);
  const early = { ...row, tanggal_akta: "2025-05-20", tanggal_sk_ahu: "2025-05-22" };
  const other = await readMade({ rows: { koperasi: [early] } });
  assert.equal(placesOf(other), ["tanggal-urut Koperasi!Q16"]);
});

test.run();
