import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { makeEdisi } from "../../test/make-edisi.ts";
import { BENTANGAN, linesOf, readMade } from "../../test/make-workbook.ts";
import type { Koperasi } from "../types.gen.ts";
import { nilaiMelonjak } from "./nilai-melonjak.ts";

const test = suite("rule nilai-melonjak");

async function jump(lama: Partial<Koperasi>, baru: Partial<Koperasi>) {
  const sebelumnya = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: [{ kode: BENTANGAN, ...lama }],
  });
  return readMade({ sebelumnya, rows: { koperasi: [{ kode: BENTANGAN, ...baru }] } });
}

test("a thousandfold is named as such: it is the dot of thousands", async () => {
  const read = await jump({ simpanan_pokok: 8_000_000 }, { simpanan_pokok: 8_000_000_000 });
  assert.equal(linesOf(read), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AR16 (kolom "Simpanan Pokok (Rp)")',
      '  Masalah : isinya "8.000.000.000", tepat 1.000 kali dari laporan 31 Oktober 2025 ("8.000.000").',
      "  Perbaiki: periksa titik ribuan dan jumlah nolnya. Seratus kali atau lebih hampir selalu salah ketik, jadi peringatan ini tetap ada walau dijelaskan di Catatan.",
    ].join("\n"),
  ]);
});

test("a fall to a tenth is told once, as a leap; twelve times in about", async () => {
  const fallen = await jump({ jumlah_anggota: 1190 }, { jumlah_anggota: 119 });
  assert.equal(
    fallen.problems.map(({ code }) => code),
    ["nilai-melonjak"],
  );
  assert.match(fallen.problems[0]?.message ?? "", "turun tepat 10 kali");
  const risen = await jump({ jumlah_anggota: 95 }, { jumlah_anggota: 1190 });
  assert.match(risen.problems[0]?.message ?? "", /, lebih dari 12 kali dari/);
});

test("an outlet that was a tenth built and is finished is accepted", async () => {
  assert.equal((await jump({ progres_gerai: 10 }, { progres_gerai: 100 })).problems, []);
});

test("from 5 members to 60, from nought to many, and from <5 to a sum are accepted", async () => {
  for (const [lama, baru] of [
    [{ jumlah_anggota: 5 }, { jumlah_anggota: 60 }],
    [{ simpanan_pokok: 0 }, { simpanan_pokok: 8_000_000 }],
    [{ simpanan_pokok: "<5" }, { simpanan_pokok: 8_000_000 }],
  ] as const)
    assert.equal((await jump(lama, baru)).problems, []);
});

test("a Catatan that says nothing excuses nothing, and is told to say more", async () => {
  for (const catatan of [
    "ok",
    "oke",
    "benar",
    "sudah benar",
    "Sesuai.",
    "-",
    "valid",
    "pembetulan",
  ]) {
    const read = await jump({ simpanan_pokok: 1_000_000 }, { simpanan_pokok: 10_000_000, catatan });
    assert.equal(
      read.problems.map(({ severity }) => severity),
      ["warning"],
      catatan,
    );
    assert.match(read.problems[0]?.fix ?? "", /tulis alasannya, sedikitnya beberapa kata/);
  }
});

test("a reason in Catatan makes the jump a note", async () => {
  const read = await jump(
    { simpanan_pokok: 1_000_000 },
    { simpanan_pokok: 10_000_000, catatan: "pembayaran serentak pada 20 November" },
  );
  assert.equal(
    read.problems.map(({ severity }) => severity),
    ["note"],
  );
  assert.ok(read.edisi);
});

test("a hundredfold stays a warning whatever Catatan says, and so does a fall to a hundredth", async () => {
  const catatan = "pembayaran serentak pada 20 November";
  for (const [before, now] of [
    [1_000_000, 100_000_000],
    [100_000_000, 1_000_000],
    [8_000_000, 8_000_000_000],
  ] as const) {
    const read = await jump({ simpanan_pokok: before }, { simpanan_pokok: now, catatan });
    assert.equal(
      read.problems.map(({ severity }) => severity),
      ["warning"],
    );
    assert.not.match(read.problems[0]?.message ?? "", "Catatan:");
    assert.match(read.problems[0]?.fix ?? "", "tetap ada walau dijelaskan di Catatan");
    assert.ok(read.edisi);
  }
});

test("the reason that the last report gave already is none for a new jump", async () => {
  const catatan = "pembayaran serentak pada 20 Oktober";
  const read = await jump(
    { simpanan_pokok: 1_000_000, catatan },
    { simpanan_pokok: 10_000_000, catatan },
  );
  assert.equal(
    read.problems.map(({ severity }) => severity),
    ["warning"],
  );
});

test("what two people paid is refused and quoted nowhere", async () => {
  const read = await jump(
    { simpanan_pokok: 9_000_000 },
    { simpanan_pokok: 150_000, jumlah_penyetor: "<5" },
  );
  assert.equal(
    read.problems.map(({ code }) => code),
    ["simpanan-tersamar"],
  );
});

test("from a hundred on a tenfold is told, blank and nought are no leap", () => {
  const told = (before: number | null, now: number | null) =>
    foundBy(nilaiMelonjak, {
      edisi: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: now }] },
      sebelumnya: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: before }] },
    });
  const fix = "periksa titik ribuan dan jumlah nolnya; bila memang begitu, jelaskan di Catatan.";
  assert.equal(told(10, 100), [
    [
      "warning Koperasi!AJ16",
      'isinya "100", tepat 10 kali dari laporan 31 Oktober 2025 ("10").',
      fix,
    ],
  ]);
  assert.equal(told(1_250, 100), [
    [
      "warning Koperasi!AJ16",
      'isinya "100", turun lebih dari 12 kali dari laporan 31 Oktober 2025 ("1.250").',
      fix,
    ],
  ]);
  for (const [before, now] of [
    ...[[9, 99] as const, [null, 500] as const, [500, null] as const],
    ...[[0, 500] as const, [500, 0] as const],
  ])
    assert.equal(told(before, now), [], `${before} ${now}`);
});

test.run();
