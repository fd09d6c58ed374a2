import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contextOf, foundBy, type MadeCheck } from "../../test/found-by.ts";
import { makeEdisi } from "../../test/make-edisi.ts";
import {
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  registryWith,
  withCell,
  withTable,
} from "../../test/make-workbook.ts";
import type { WriteTable } from "../../workbook/write.ts";
import type { Koperasi } from "../types.gen.ts";
import { nilaiDikosongkan } from "./nilai-dikosongkan.ts";

const test = suite("rule nilai-dikosongkan");

const before = { kode: BENTANGAN, status_operasi: "beroperasi", jumlah_anggota: 1190 } as const;
const sebelumnya = makeEdisi({
  tanggal_data: "2025-10-31",
  koperasi: [{ ...before, kendala: "modal", tenggat: "2025-11-01" }],
});

test("a status that the last report held and this one does not is a warning that quotes it", async () => {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190 }];
  assert.equal(linesOf(await readMade({ sebelumnya, rows: { koperasi } })), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AD16 (kolom "Status Operasi")',
      '  Masalah : kosong, padahal pada laporan 31 Oktober 2025 isinya "Beroperasi".',
      "  Perbaiki: isi kembali bila terhapus; bila memang tidak berlaku lagi, jelaskan di Catatan.",
    ].join("\n"),
  ]);
});

test("an obstacle or a deadline that is gone is no loss", async () => {
  assert.equal((await readMade({ sebelumnya, rows: { koperasi: [before] } })).problems, []);
});

test("a row of which nothing is left is one warning, not one per column", async () => {
  const read = await readMade({ sebelumnya });
  assert.equal(
    read.problems.map(({ message }) => message),
    ["seluruh barisnya kosong, padahal pada laporan 31 Oktober 2025 terisi."],
  );
});

test("a desa that joined its neighbour leaves its columns empty", async () => {
  const koperasi = [{ kode: BENTANGAN, koperasi_bersama: "33.10.15.2016" }];
  assert.equal((await readMade({ sebelumnya, rows: { koperasi } })).problems, []);
});

test("a workbook that the project compiled loses nothing: it covers other things", async () => {
  const meta = { disusun_oleh: "proyek", sumber: "https://papan.example/terbitan" } as const;
  assert.equal(await readMade({ sebelumnya, meta }).then(({ problems }) => problems), []);
});

test("a row whose Koperasi Bersama could not be read is not said to be empty", async () => {
  const read = await readMade({
    sebelumnya,
    edit: (book) => withCell(book, "Koperasi", ["F16", "ikut Duwet"]),
  });
  assert.equal(placesOf(read), ["sel-bukan-kode Koperasi!F16"]);
});

test("a row of which a cell could not be read is not said to be empty, nor that cell", async () => {
  const read = await readMade({
    sebelumnya,
    edit: (book) => withCell(book, "Koperasi", ["AJ16", "banyak"]),
  });
  assert.equal(placesOf(read), [
    "sel-bukan-bilangan Koperasi!AJ16",
    "nilai-dikosongkan Koperasi!AD16",
  ]);
  assert.match(read.problems[1]?.message ?? "", /^kosong, padahal/);
});

test("a column that was deleted is one warning, however many desa had filled it", async () => {
  const both = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: [before, { ...before, kode: "33.10.15.2016" }],
  });
  const koperasi = [BENTANGAN, "33.10.15.2016"].map((kode) => ({
    kode,
    status_operasi: "beroperasi",
  }));
  const read = await readMade({
    sebelumnya: both,
    rows: { koperasi },
    edit: (book) => withTable(book, "Koperasi", withoutColumn(35)),
  });
  assert.equal(
    read.problems.map(({ code, message }) => [code, message]),
    [
      [
        "nilai-dikosongkan",
        "kolomnya tidak ada, padahal pada laporan 31 Oktober 2025 terisi di 2 baris.",
      ],
    ],
  );
});

const withNote = (catatan: string | null) =>
  makeEdisi({ tanggal_data: "2025-10-31", koperasi: [{ ...before, catatan }] });

test("what Catatan said in the last report explains nothing new", async () => {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190, catatan: "Kantornya pindah. " }];
  const stale = await readMade({ sebelumnya: withNote("kantornya  pindah"), rows: { koperasi } });
  assert.equal(
    stale.problems.map(({ severity }) => severity),
    ["warning"],
  );
  assert.match(stale.problems[0]?.fix ?? "", /Catatan yang ada sudah tertulis pada laporan lalu/);
  for (const lama of ["Dulu lain", null]) {
    const fresh = await readMade({ sebelumnya: withNote(lama), rows: { koperasi } });
    assert.equal(
      fresh.problems.map(({ severity }) => severity),
      ["note"],
    );
  }
});

const second = { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 95 } as const;

test("a second koperasi that has no row any more is a warning at its desa", async () => {
  const two = makeEdisi({ tanggal_data: "2025-10-31", koperasi: [before, second] });
  assert.equal(linesOf(await readMade({ sebelumnya: two, rows: { koperasi: [before] } })), [
    [
      'PERINGATAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel D16 (kolom "Koperasi ke-")',
      "  Masalah : koperasi ke-2 desa 33.10.15.2015 tidak punya baris lagi, padahal pada laporan 31 Oktober 2025 ada.",
      "  Perbaiki: tambahkan kembali barisnya dengan Koperasi ke- 2 bila terhapus; bila memang tidak ada lagi, jelaskan di Catatan.",
    ].join("\n"),
  ]);
  const rows = { koperasi: [{ ...before, catatan: "Koperasi kedua dibubarkan." }] };
  const explained = await readMade({ sebelumnya: two, rows });
  assert.equal(
    explained.problems.map(({ severity }) => severity),
    ["note"],
  );
});

test("a second koperasi whose number could not be read is compared with none, and none is gone", async () => {
  const two = makeEdisi({ tanggal_data: "2025-10-31", koperasi: [before, second] });
  const read = await readMade({
    sebelumnya: two,
    rows: { koperasi: [before, second] },
    edit: (book) => withCell(book, "Koperasi", ["D28", "dua"]),
  });
  assert.equal(placesOf(read), ["sel-bukan-bilangan Koperasi!D28"]);
});

test("each koperasi is held against itself", async () => {
  const two = makeEdisi({ tanggal_data: "2025-10-31", koperasi: [before, second] });
  const rows = { koperasi: [before, { kode: BENTANGAN, koperasi_ke: 2, status_operasi: "belum" }] };
  assert.equal(placesOf(await readMade({ sebelumnya: two, rows })), [
    "nilai-dikosongkan Koperasi!AJ28",
  ]);
});

test("the koperasi of a desa that joined another is its second koperasi, or part of its first", async () => {
  const gone = "33.10.15.2090";
  const rest = { nama_lama: "Lama", alasan: "uji", sumber: "uji", berlaku: "2025-11-01" };
  const registry = registryWith([
    { jenis: "digabung", kode_lama: gone, kode_baru: BENTANGAN, ...rest },
  ]);
  const lama = makeEdisi({
    registry,
    tanggal_data: "2025-10-31",
    koperasi: [before, { kode: gone, jumlah_anggota: 95 }],
  });
  const made = { registry, sebelumnya: lama };
  const kept = { koperasi: [before, second] };
  assert.equal((await readMade({ ...made, rows: kept })).problems, []);
  const part = { koperasi: [{ ...before, jumlah_anggota: 1285 }] };
  assert.equal((await readMade({ ...made, rows: part })).problems, []);
});

test("without a report before, a blank is only a blank", async () => {
  assert.equal((await readMade({})).problems, []);
});

function withoutColumn(column: number) {
  return (table: WriteTable): WriteTable => ({
    ...table,
    columns: table.columns.filter((_, index) => index !== column),
    rows: table.rows.map((cells) => cells.filter((_, index) => index !== column)),
  });
}

type Values = Partial<Koperasi>;

/** What is said where Bentangan's koperasi held these values, and others later. */
const said = (lama: readonly Values[], now: Values, rest: Partial<MadeCheck> = {}) =>
  foundBy(nilaiDikosongkan, {
    edisi: { koperasi: [{ kode: BENTANGAN, ...now }] },
    sebelumnya: { koperasi: lama.map((row) => ({ kode: BENTANGAN, ...row })) },
    ...rest,
  });
const FILL = "isi kembali bila terhapus; bila memang tidak berlaku lagi, jelaskan di Catatan.";
const blank = (column: string, was: string) => [
  `warning Koperasi!${column}16`,
  `kosong, padahal pada laporan 31 Oktober 2025 isinya "${was}".`,
  FILL,
];

test("emptied cells are told one by one as long as anything is left, or may be", () => {
  const lama = { tanggal_akta: "2025-06-03", nib: "sudah", jumlah_anggota: 90 } as const;
  const [date, nib] = [blank("Q", "3 Juni 2025"), blank("V", "Sudah")];
  assert.equal(said([lama], { jumlah_anggota: 91 }), [date, nib]);
  assert.equal(said([lama], {}, { tidakTerbaca: new Set(["Koperasi!AJ16"]) }), [date, nib]);
  assert.equal(said([lama], {}), [
    [
      "warning Koperasi!Q16",
      "seluruh barisnya kosong, padahal pada laporan 31 Oktober 2025 terisi.",
      FILL,
    ],
  ]);
  assert.equal(said([{ nib: "sudah" }], {}), [nib]);
});

test("a further koperasi that said nothing is not missed, nor one of a desa that may have joined another", () => {
  const gone = [
    "warning Koperasi!D16",
    `koperasi ke-2 desa ${BENTANGAN} tidak punya baris lagi, padahal pada laporan 31 Oktober 2025 ada.`,
    "tambahkan kembali barisnya dengan Koperasi ke- 2 bila terhapus; bila memang tidak ada lagi, jelaskan di Catatan.",
  ];
  const full = [{}, { koperasi_ke: 2, nib: "sudah" }] as const;
  assert.equal(said(full, {}), [gone]);
  assert.equal(said([{}, { koperasi_ke: 2 }], {}), []);
  assert.equal(said(full, {}, { tidakTerbaca: new Set(["Koperasi!F16"]) }), []);
});

test("a column that is gone is told if anything stood in it", () => {
  const context = contextOf({
    edisi: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 90 }] },
    sebelumnya: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 90, nib: "sudah" }] },
  });
  const { nib: _nib, npwp: _npwp, ...kolom } = context.edisi.lembar.koperasi.kolom;
  const koperasi = { ...context.edisi.lembar.koperasi, kolom };
  const edisi = { ...context.edisi, lembar: { ...context.edisi.lembar, koperasi } };
  assert.equal(nilaiDikosongkan.check({ ...context, edisi }), [
    {
      place: { file: edisi.berkas, sheet: "Koperasi", column: "NIB" },
      message: "kolomnya tidak ada, padahal pada laporan 31 Oktober 2025 terisi di 1 baris.",
      fix: "kembalikan kolomnya dari templat bila terhapus.",
    },
  ]);
});

test.run();
