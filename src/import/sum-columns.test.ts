import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook, smallRegistry } from "../test/make-workbook.ts";
import { importBook } from "./import.ts";

const test = suite("sums among columns");

type Row = readonly (string | number | null)[];

/** What is asked about each column: 'kolom:jml Isinya jumlah kolom C dan D. → koperasi.jumlah_anggota'. */
function asked(heads: readonly string[], rows: readonly Row[], yakin = false) {
  const desa = ["Bentangan", "Duwet", "Bener", "Boto"];
  const body = rows.map((row, at) => ["Wonosari", desa[at] ?? null, ...row]);
  const hasil = importBook(cellBook({ Rekap: [["Kecamatan", "Desa", ...heads], ...body] }), {
    ...{ berkas: "rekap.xlsx", registry: smallRegistry(), yakin },
    ...{ kabupaten: "33.10", tanggal_data: "2025-12-31" },
  });
  const lines = hasil.pertanyaan.map(({ id, tanya, saran }) =>
    [id, tanya.match(/ Isinya.*/)?.[0] ?? "", saran === undefined ? "" : ` → ${saran}`].join(""),
  );
  return { lines, rows: hasil.rows.koperasi ?? [] };
}

test("a sum of men and women is recommended as their sum, and as nothing else", () => {
  const heads = ["Anggota L", "Anggota P", "JML"];
  const rows: Row[] = [
    [10, 5, 15],
    [20, 5, 25],
  ];
  assert.equal(asked(heads, rows).lines, [
    "kolom:jml Isinya jumlah kolom C dan D. → koperasi.jumlah_anggota",
  ]);
  const { rows: taken } = asked(heads, rows, true);
  assert.equal(
    taken.map(({ jumlah_anggota, anggota_perempuan }) => [jumlah_anggota, anggota_perempuan]),
    [
      [15, 5],
      [25, 5],
    ],
  );
});

test("a column that is the sum in all rows but one is no sum", () => {
  const rows: Row[] = [
    [10, 5, 15],
    [20, 5, 25],
    [20, 5, 26],
  ];
  assert.equal(asked(["Anggota L", "Anggota P", "JML"], rows).lines, ["kolom:jml"]);
});

test("a sum of parts is not recommended as the part that it is spelt like", () => {
  const heads = ["Simpanan Pokok", "Simpanan Wajib", "Simpanan Wajibb"];
  const rows: Row[] = [
    [1000, 500, 1500],
    [2000, 500, 2500],
  ];
  assert.equal(asked(heads, rows).lines, ["kolom:simpanan wajibb Isinya jumlah kolom C dan D."]);
  const others: Row[] = [
    [1000, 500, 7],
    [2000, 500, 8],
  ];
  // Nor as what another column is for already.
  assert.equal(asked(heads, others).lines, ["kolom:simpanan wajibb"]);
  assert.equal(asked(heads.slice(2), [[7], [8]]).lines, [
    "kolom:simpanan wajibb → koperasi.simpanan_wajib",
  ]);
});

test("a sum may stand before its parts, and one row proves nothing", () => {
  const heads = ["JML", "Anggota L", "Anggota P"];
  assert.equal(
    asked(heads, [
      [15, 10, 5],
      [25, 20, 5],
    ]).lines,
    ["kolom:jml Isinya jumlah kolom D dan E. → koperasi.jumlah_anggota"],
  );
  assert.equal(asked(heads, [[15, 10, 5]]).lines, ["kolom:jml"]);
});

test("below a bare L, P and JML several kinds of people may be counted", () => {
  const hasil = asked(
    ["L", "P", "JML"],
    [
      [10, 5, 15],
      [20, 5, 25],
    ],
    true,
  );
  assert.equal(hasil.lines, ["kolom:l", "kolom:p", "kolom:jml Isinya jumlah kolom C dan D."]);
  assert.ok(hasil.rows.every((row) => !("jumlah_anggota" in row)));
});

test.run();
