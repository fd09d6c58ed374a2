import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule persen-satu");

const read = (progres: number | null, catatan?: string) =>
  readMade({
    rows: {
      koperasi: [{ kode: BENTANGAN, progres_gerai: progres, ...(catatan ? { catatan } : {}) }],
    },
  });

test("a progress of exactly 1 is asked about, for 100% may have been typed", async () => {
  const found = await read(1);
  assert.equal(linesOf(found), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AC16 (kolom "Progres Pembangunan Gerai (%)")',
      '  Masalah : isinya "1", yaitu 1 persen; mungkin diketik "100%" dan tersimpan sebagai 1.',
      "  Perbaiki: tulis 100 bila maksudnya selesai; bila memang 1 persen, jelaskan di Catatan.",
    ].join("\n"),
  ]);
  assert.ok(found.edisi);
});

test("so is that of an outlet", async () => {
  const gerai = [1, 2].map(
    (progres) =>
      ({
        ...{ kode: BENTANGAN, jenis: progres === 1 ? "sembako" : "gudang" },
        ...{ status: "dibangun", progres },
      }) as const,
  );
  const rows = { koperasi: [{ kode: BENTANGAN, gerai: "ada" }] as const, gerai };
  assert.equal(placesOf(await readMade({ rows })), ["persen-satu Gerai!E2"]);
});

test("no other share is asked about, and a reason makes it a note", async () => {
  for (const progres of [0, 2, 45, 100, null]) assert.equal((await read(progres)).problems, []);
  const [problem] = (await read(1, "Baru fondasi, satu persen.")).problems;
  assert.equal([problem?.code, problem?.severity], ["persen-satu", "note"]);
});

test.run();
