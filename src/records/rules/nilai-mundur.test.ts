import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { makeEdisi } from "../../test/make-edisi.ts";
import { BENTANGAN, linesOf, placesOf, readMade, registryWith } from "../../test/make-workbook.ts";
import type { Koperasi } from "../types.gen.ts";
import { nilaiMundur } from "./nilai-mundur.ts";

const test = suite("rule nilai-mundur");

function step(lama: Partial<Koperasi>, baru: Partial<Koperasi>) {
  const sebelumnya = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: [{ kode: BENTANGAN, ...lama }],
  });
  return readMade({ sebelumnya, rows: { koperasi: [{ kode: BENTANGAN, ...baru }] } });
}

test("an NIB that was Sudah and is Belum is a warning", async () => {
  assert.equal(linesOf(await step({ nib: "sudah" }, { nib: "belum" })), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel V16 (kolom "NIB")',
      '  Masalah : isinya "Belum", padahal pada laporan 31 Oktober 2025 "Sudah".',
      "  Perbaiki: periksa apakah barisnya tertukar; bila memang mundur, jelaskan di Catatan.",
    ].join("\n"),
  ]);
});

test("operation, outlets and loans go backwards too", async () => {
  for (const [lama, baru, column] of [
    [{ status_operasi: "beroperasi" }, { status_operasi: "merintis" }, "AD"],
    [{ bumdes: "ada" }, { bumdes: "belum" }, "BG"],
    [{ pinjaman: "cair" }, { pinjaman: "diajukan" }, "AV"],
    [{ progres_gerai: 80 }, { progres_gerai: 30 }, "AC"],
    [{ jumlah_anggota: 1190 }, { jumlah_anggota: 500 }, "AJ"],
  ] as const)
    assert.equal(placesOf(await step(lama, baru)), [`nilai-mundur Koperasi!${column}16`]);
});

test("a step forward, a refused loan, an unknown state and a small loss of members are accepted", async () => {
  for (const [lama, baru] of [
    [{ nib: "proses" }, { nib: "sudah" }],
    [{ pinjaman: "disetujui" }, { pinjaman: "ditolak" }],
    [{ status_operasi: "beroperasi" }, { status_operasi: "tidak_diketahui" }],
    [{ jumlah_anggota: 1190 }, { jumlah_anggota: 1100 }],
  ] as const)
    assert.equal((await step(lama, baru)).problems, []);
});

test("a fall to nought is told as going backwards, a progress of a tenth too", async () => {
  for (const [lama, baru] of [
    [{ jumlah_anggota: 1190 }, { jumlah_anggota: 0 }],
    [{ progres_gerai: 100 }, { progres_gerai: 10 }],
  ] as const) {
    const { problems } = await step(lama, baru);
    assert.equal(
      problems.map(({ code }) => code),
      ["nilai-mundur"],
    );
  }
});

const GONE = "33.10.15.2090";
const registry = registryWith([
  {
    ...{ jenis: "digabung", kode_lama: GONE, kode_baru: BENTANGAN, nama_lama: "Lama" },
    ...{ berlaku: "2025-11-01", alasan: "uji", sumber: "uji" },
  },
]);

test("koperasi of desa that became one have no fewer members than they had together", async () => {
  const sebelumnya = makeEdisi({
    registry,
    tanggal_data: "2025-10-31",
    koperasi: [
      { kode: GONE, jumlah_anggota: 95, progres_gerai: 20 },
      { kode: BENTANGAN, jumlah_anggota: 110, progres_gerai: 80 },
    ],
  });
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 120, progres_gerai: 80 }];
  assert.equal(linesOf(await readMade({ registry, sebelumnya, rows: { koperasi } })), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AJ16 (kolom "Jumlah Anggota")',
      '  Masalah : isinya "120", padahal pada laporan 31 Oktober 2025 koperasi desa-desa yang kini bergabung berjumlah "205".',
      "  Perbaiki: ikutkan angka desa yang bergabung, atau tulis koperasinya di baris sendiri dengan Koperasi ke- 2; bila memang berkurang, jelaskan di Catatan.",
    ].join("\n"),
  ]);
  const whole = [{ kode: BENTANGAN, jumlah_anggota: 205, progres_gerai: 80 }];
  assert.equal((await readMade({ registry, sebelumnya, rows: { koperasi: whole } })).problems, []);
});

test("desa that join after the data date are still compared one by one", async () => {
  const later = registryWith([{ ...registry.perubahan[0]!, berlaku: "2025-12-01" }]);
  const sebelumnya = makeEdisi({
    registry: later,
    tanggal_data: "2025-10-31",
    koperasi: [
      { kode: GONE, jumlah_anggota: 90 },
      { kode: BENTANGAN, jumlah_anggota: 80 },
    ],
  });
  const koperasi = [
    { kode: GONE, jumlah_anggota: 40 },
    { kode: BENTANGAN, jumlah_anggota: 30 },
  ];
  const read = await readMade({ registry: later, sebelumnya, rows: { koperasi } });
  assert.equal(
    read.problems.map(({ code, message }) => [code, message.match(/"\d+"/g)]),
    [
      ["nilai-mundur", ['"30"', '"80"']],
      ["nilai-mundur", ['"40"', '"90"']],
    ],
  );
});

test("of koperasi that became one the outlet's progress may fall as any other's", () => {
  const said = (progres_gerai: number) =>
    foundBy(nilaiMundur, {
      registry,
      edisi: { koperasi: [{ kode: BENTANGAN, progres_gerai }] },
      sebelumnya: {
        koperasi: [
          { kode: GONE, progres_gerai: 20 },
          { kode: BENTANGAN, progres_gerai: 80 },
        ],
      },
    });
  assert.equal(said(70), []);
  assert.equal(said(39), [
    [
      "warning Koperasi!AC16",
      'isinya "39", kurang dari separuh, padahal pada laporan 31 Oktober 2025 "80".',
      "periksa apakah barisnya tertukar; bila memang mundur, jelaskan di Catatan.",
    ],
  ]);
});

test("what was masked or blank before has not gone back", () => {
  for (const [lama, baru] of [
    ["<5", 100],
    [null, 100],
    [500, null],
    [500, "<5"],
  ] as const)
    assert.equal(
      foundBy(nilaiMundur, {
        edisi: { koperasi: [{ kode: BENTANGAN, simpanan_pokok: baru }] },
        sebelumnya: { koperasi: [{ kode: BENTANGAN, simpanan_pokok: lama }] },
      }),
      [],
      `${lama} ${baru}`,
    );
});

test.run();
