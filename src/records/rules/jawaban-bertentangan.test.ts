import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import type { Koperasi } from "../types.gen.ts";
import { jawabanBertentangan } from "./jawaban-bertentangan.ts";

const test = suite("rule jawaban-bertentangan");

/** Bentangan's SK AHU is of 3 June 2025 (egindo). */
test("badan hukum Belum beside a dated SK AHU is refused", async () => {
  const koperasi = [{ kode: BENTANGAN, badan_hukum: "belum", tanggal_sk_ahu: "2025-06-03" }];
  assert.equal(linesOf(await readMade({ rows: { koperasi } })), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel R16 (kolom "Badan Hukum (SK AHU)")',
      '  Masalah : isinya "Belum", padahal Tanggal SK AHU terisi "3 Juni 2025".',
      "  Perbaiki: pilih Sudah bila memang sudah, atau kosongkan Tanggal SK AHU.",
    ].join("\n"),
  ]);
});

test("each step of the ladder is held to its date, the deed and the SK to their number too", async () => {
  const date = "2025-05-25";
  const koperasi = [
    {
      kode: BENTANGAN,
      ...{ sosialisasi: "belum", tanggal_sosialisasi: date },
      ...{ musdesus: "belum", tanggal_musdesus: date },
      ...{ rapat_pendirian: "proses", tanggal_rapat_pendirian: date },
      ...{ akta: "proses", nomor_akta: "12" },
      ...{ badan_hukum: "proses", nomor_sk_ahu: "AHU-0001" },
      ...{ rat: "belum", tanggal_rat: date },
      ...{ pinjaman: "belum", nilai_pinjaman: 500000000 },
    },
  ];
  assert.equal(
    placesOf(await readMade({ rows: { koperasi } })),
    ["I", "K", "M", "O", "R", "AX", "AV"].map(
      (column) => `jawaban-bertentangan Koperasi!${column}16`,
    ),
  );
});

test("a village without BUMDes has no cooperation with it", async () => {
  const koperasi = [{ kode: BENTANGAN, bumdes: "belum", kerja_sama_bumdes: "ada" }];
  const read = await readMade({ rows: { koperasi } });
  assert.equal(
    read.problems.map(({ message }) => message),
    ['isinya "Belum", padahal Kerja Sama dengan BUMDes terisi "Ada".'],
  );
});

test("a date beside Sudah or beside a blank, and a loan of 0 beside Belum, are accepted", async () => {
  for (const row of [
    { badan_hukum: "sudah", tanggal_sk_ahu: "2025-06-03" },
    { tanggal_akta: "2025-06-03" },
    { pinjaman: "belum", nilai_pinjaman: 0 },
    { bumdes: "belum", kerja_sama_bumdes: "belum" },
  ]) {
    const koperasi = [{ kode: BENTANGAN, ...row }];
    assert.equal((await readMade({ rows: { koperasi } })).problems, []);
  }
});

const said = (row: Partial<Koperasi>) =>
  foundBy(jawabanBertentangan, { edisi: { koperasi: [{ kode: BENTANGAN, ...row }] } });

test("the first column that says otherwise is told, with what it holds and how to mend either", () => {
  const akta = (title: string, shown: string) => [
    "error Koperasi!O16",
    `isinya "Proses", padahal ${title} terisi "${shown}".`,
    `pilih Sudah bila memang sudah, atau kosongkan ${title}.`,
  ];
  const tanggal_akta = "2025-06-03";
  assert.equal(said({ akta: "proses", tanggal_akta }), [akta("Tanggal Akta", "3 Juni 2025")]);
  for (const nomor_akta of ["7", "7-2025-06-03", "2025-06-03/7"])
    assert.equal(said({ akta: "proses", nomor_akta, tanggal_akta }), [
      akta("Nomor Akta", nomor_akta),
    ]);
  assert.equal(said({ pinjaman: "belum", nilai_pinjaman: 500_000_000 }), [
    [
      "error Koperasi!AV16",
      'isinya "Belum mengajukan", padahal Nilai Pinjaman terisi 500.000.000.',
      "pilih keadaan pinjamannya, misalnya Diajukan, bila memang sudah, atau kosongkan Nilai Pinjaman.",
    ],
  ]);
});

test("a village without BUMDes has none with a legal form either", () => {
  const bumdes = (title: string, shown: string) => [
    "error Koperasi!BG16",
    `isinya "Belum", padahal ${title} terisi "${shown}".`,
    `pilih Ada bila desa ini punya BUMDes, atau perbaiki ${title}.`,
  ];
  assert.equal(said({ bumdes: "belum", bumdes_badan_hukum: "sudah" }), [
    bumdes("BUMDes Berbadan Hukum", "Sudah"),
  ]);
  assert.equal(said({ bumdes: "belum", kerja_sama_bumdes: "ada" }), [
    bumdes("Kerja Sama dengan BUMDes", "Ada"),
  ]);
  assert.equal(said({ bumdes: "ada", bumdes_badan_hukum: "sudah" }), []);
  assert.equal(said({ bumdes: "belum", bumdes_badan_hukum: "proses" }), []);
});

test.run();
