import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { makeEdisi } from "../../test/make-edisi.ts";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import type { Koperasi } from "../types.gen.ts";
import { orangMiripTanggal } from "./orang-mirip-tanggal.ts";

const test = suite("rule orang-mirip-tanggal");

const read = (row: Partial<Koperasi>, lama?: Partial<Koperasi>) =>
  readMade({
    rows: { koperasi: [{ kode: BENTANGAN, ...row }] },
    ...(lama && {
      sebelumnya: makeEdisi({
        tanggal_data: "2025-10-31",
        koperasi: [{ kode: BENTANGAN, ...lama }],
      }),
    }),
  });

test("a count that is the day number of a typed 1/2 is asked about", async () => {
  const found = await read({ jumlah_anggota: 46_054 });
  assert.equal(linesOf(found), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AJ16 (kolom "Jumlah Anggota")',
      '  Masalah : isinya "46.054", angka Excel untuk 1 Februari 2026; mungkin diketik "1/2".',
      "  Perbaiki: ketik ulang banyaknya orang; bila memang sebanyak itu, jelaskan di Catatan.",
    ].join("\n"),
  ]);
  assert.ok(found.edisi);
});

test("so is one of the year of the report, and one of people trained", async () => {
  const rows = {
    koperasi: [{ kode: BENTANGAN, pelatihan: "ada" }] as const,
    pelatihan: [{ kode: BENTANGAN, materi: "Pembukuan", peserta: 45_748 }] as const,
  };
  const { problems } = await readMade({ rows });
  assert.ok(
    problems.some(
      ({ code, place }) => `${code} ${place.sheet}` === "orang-mirip-tanggal Pelatihan",
    ),
  );
});

test("other counts, other units and other years are no dates", async () => {
  for (const row of [
    { jumlah_anggota: 1190 },
    { jumlah_anggota: 45_657 },
    { jumlah_anggota: 46_388 },
    { simpanan_pokok: 46_054 },
  ])
    assert.equal(placesOf(await read(row)), [], JSON.stringify(row));
});

test("a koperasi that was as large before is believed", async () => {
  const large = await read({ jumlah_anggota: 46_054 }, { jumlah_anggota: 45_800 });
  assert.equal(placesOf(large), []);
  const small = await read({ jumlah_anggota: 46_054 }, { jumlah_anggota: 120 });
  assert.ok(placesOf(small).includes("orang-mirip-tanggal Koperasi!AJ16"));
});

test("a reason makes a note, and from ten thousand on the last report vouches", () => {
  const said = (catatan: string | null, before: number | null) =>
    foundBy(orangMiripTanggal, {
      edisi: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 45_748, catatan }] },
      sebelumnya: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: before }] },
    }).map(([place, message]) => [place, message]);
  const message = 'isinya "45.748", angka Excel untuk 1 April 2025; mungkin diketik "1/4".';
  const reason = "anggota seluruh pasar ikut";
  assert.equal(said(null, 9_999), [["warning Koperasi!AJ16", message]]);
  assert.equal(said(reason, null), [["note Koperasi!AJ16", `${message} Catatan: "${reason}"`]]);
  assert.equal(said(null, 10_000), []);
});

test.run();
