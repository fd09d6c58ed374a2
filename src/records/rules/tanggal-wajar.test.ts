import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { BENTANGAN, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import { tanggalWajar } from "./tanggal-wajar.ts";

const test = suite("rule tanggal-wajar");

const LATER = "2025-11-25";

test("a meeting after the data date is refused", async () => {
  const koperasi = [{ kode: BENTANGAN, tanggal_musdesus: "2025-12-01" }];
  assert.equal(linesOf(await readMade({ rows: { koperasi } })), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel L16 (kolom "Tanggal Musdesus")',
      "  Masalah : 1 Desember 2025 sesudah tanggal data 24 November 2025.",
      "  Perbaiki: periksa apakah hari dan bulannya tertukar, atau kosongkan bila belum terjadi.",
    ].join("\n"),
  ]);
});

test("none of the seven dates of things done lies behind the data date", async () => {
  const koperasi = [
    {
      kode: BENTANGAN,
      tanggal_sosialisasi: LATER,
      tanggal_musdesus: LATER,
      tanggal_rapat_pendirian: LATER,
      tanggal_akta: LATER,
      badan_hukum: "sudah",
      tanggal_sk_ahu: LATER,
      tanggal_operasi: LATER,
      tanggal_rat: LATER,
    },
  ];
  const columns = ["J", "L", "N", "Q", "T", "AE", "AY"];
  assert.equal(
    placesOf(await readMade({ rows: { koperasi } })),
    columns.map((column) => `tanggal-wajar Koperasi!${column}16`),
  );
});

test("an outlet, a partnership and a training begin on or before the data date", async () => {
  const koperasi = [{ kode: BENTANGAN, gerai: "ada", kemitraan: "ada", pelatihan: "ada" }];
  const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif", tanggal_buka: LATER }];
  const kemitraan = [{ kode: BENTANGAN, mitra: "pln", status: "diajukan", tanggal: LATER }];
  const pelatihan = [{ kode: BENTANGAN, materi: "Pembukuan", tanggal: LATER }];
  const read = await readMade({ rows: { koperasi, gerai, kemitraan, pelatihan } });
  assert.equal(placesOf(read), [
    "tanggal-wajar Gerai!F2",
    "tanggal-wajar Kemitraan!F2",
    "tanggal-wajar Pelatihan!C2",
  ]);
});

test("the data date itself is early enough, and a deadline may lie ahead", async () => {
  const koperasi = [
    {
      kode: BENTANGAN,
      badan_hukum: "sudah",
      tanggal_sk_ahu: "2025-11-24",
      tenggat: "2025-12-15",
      tindak_lanjut: "NIB",
    },
  ];
  assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test("the last RAT of an old koperasi was held in the year of the data date at the latest", async () => {
  const held = (tahun_rat_terakhir: number) =>
    readMade({
      rows: {
        koperasi: [{ kode: BENTANGAN, inventaris: "ada" }],
        inventaris: [{ kode: BENTANGAN, nama: "KUD Tani", keadaan: "aktif", tahun_rat_terakhir }],
      },
    });
  assert.equal((await held(2025)).problems, []);
  const read = await held(2026);
  assert.equal(placesOf(read), ["tanggal-wajar Inventaris!G2"]);
  assert.match(read.problems[0]?.message ?? "", 'isinya "2026", sesudah tanggal data 24 November');
});

test("a year that lies ahead is told with what to write", () => {
  const old = { kode: BENTANGAN, tahun_rat_terakhir: 2026 } as const;
  assert.equal(foundBy(tanggalWajar, { edisi: { inventaris: [old] } }), [
    [
      "error Inventaris!G2",
      'isinya "2026", sesudah tanggal data 24 November 2025.',
      "tulis tahun rapat terakhir yang sudah diadakan, atau kosongkan bila belum pernah.",
    ],
  ]);
});

test.run();
