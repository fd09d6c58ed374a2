import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { cellBook, smallRegistry } from "../test/make-workbook.ts";
import { readWorkbook } from "../workbook/read.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { allChoicesOf, choicesOf, readAnswer } from "./answers.ts";
import { importBook } from "./import.ts";
import { questionBook, readQuestionBook } from "./question-book.ts";

const test = suite("list of questions");

const DASH = {
  id: "strip-angka",
  tanya: 'Kolom "Anggota": 3 sel berisi "-". Artinya nol, atau belum dilaporkan?',
  calon: [
    { pilih: "nol", arti: "0" },
    { pilih: "kosong", arti: "belum dilaporkan" },
  ],
  contoh: ['Rekap!F2 "-"'],
  pilih: null,
};
const COLUMN = {
  id: "kolom:kelas",
  tanya: 'Kolom "Kelas" (lembar Rekap, kolom D, 2 isi) dipakai untuk apa?',
  calon: [{ pilih: "lewati", arti: "tinggalkan kolom ini" }],
  pilih: "koperasi.npwp",
};
const DESA = {
  id: "desa:33.10.15/duwett",
  tanya: 'Desa "Duwett" tidak ada di Kec. Wonosari. Desa yang mana?',
  calon: [{ pilih: "33.10.15.2016", arti: "Duwet" }],
  saran: "33.10.15.2016",
  pilih: "33.10.15.2015",
};

test("every question is a row with its answers in a dropdown, and answers come back by their keys", async () => {
  const book = questionBook("Pertanyaan", [DASH, COLUMN, DESA]);
  const [table] = book.tables;
  assert.equal(
    table?.rows.map((row) => row.slice(3, 5)),
    [
      [null, null],
      ["NPWP", null],
      ["33.10.15.2015", "Duwet"],
    ],
  );
  assert.equal(book.lists.get("jawaban_1"), ["0", "belum dilaporkan"]);
  assert.ok(book.lists.get("jawaban_2")?.includes("Jumlah Anggota"));
  const read = readWorkbook(await writeWorkbook(book), "tanya.xlsx");
  assert.equal(read.problems.map(formatProblem), []);
  assert.equal(read.book && readQuestionBook(read.book), [
    { id: "kolom:kelas", jawaban: "NPWP" },
    { id: "desa:33.10.15/duwett", jawaban: "33.10.15.2015" },
  ]);
});

test("the example of a code is one of the place that is asked about", () => {
  const [table] = questionBook("Pertanyaan", [DASH, COLUMN, DESA]).tables;
  const [hint] = table?.rows[2]?.slice(-2) ?? [];
  assert.is(hint, "kode wilayah lain, misalnya 33.10.15.2016");
});

test("columns may be moved, another workbook is no list of questions", () => {
  const rows = [
    ["Daftar pertanyaan", null],
    ["Kunci", "Jawaban"],
    ["strip-angka", "0"],
    ["silang", null],
  ];
  assert.equal(readQuestionBook(cellBook({ Pertanyaan: rows })), [
    { id: "strip-angka", jawaban: "0" },
  ]);
  assert.is(readQuestionBook(cellBook({ Pertanyaan: [["Kunci"], ["silang"]] })), undefined);
  assert.is(readQuestionBook(cellBook({ Rekap: rows })), undefined);
});

test("an answer is its word or its label, in capitals or not", () => {
  assert.is(readAnswer("nol", DASH), "nol");
  assert.is(readAnswer(" Belum dilaporkan ", DASH), "kosong");
  assert.is(readAnswer("entah", DASH), "entah");
  assert.is(readAnswer("JUMLAH ANGGOTA", COLUMN), "koperasi.jumlah_anggota");
  assert.is(readAnswer("33.10.15.2015", DESA), "33.10.15.2015");
});

test("a column may be left out, or hold the desa, by the label alone", () => {
  const rows = [
    ["Kecamatan", "Wilayah", "NIB", "Kelas"],
    ["Wonosari", "Bentangan", "Sudah", "A"],
  ];
  const pertanyaan = Object.entries({ wilayah: "Desa/Kelurahan", kelas: "Tinggalkan kolom ini" });
  const hasil = importBook(cellBook({ Rekap: rows }), {
    ...{ berkas: "rekap.xlsx", registry: smallRegistry() },
    ...{ kabupaten: "33.10", tanggal_data: "2025-12-31" },
    pemetaan: [
      {
        ...{ kabupaten: "33.10", kolom: [] },
        pertanyaan: pertanyaan.map(([key, pilih]) => ({
          ...{ id: `kolom:${key}`, tanya: "?", calon: [], pilih },
        })),
      },
    ],
  });
  assert.equal(hasil.rows.koperasi, [{ kode: "33.10.15.2015", nib: "sudah" }]);
  assert.equal(
    hasil.pertanyaan.map(({ id, jawaban }) => `${id} ${jawaban}`),
    ["kolom:wilayah koperasi.desa", "kolom:kelas lewati"],
  );
});

test("answers that read alike are told apart by their words", () => {
  const calon = [
    { pilih: "33.10.12.2002", arti: "Beji" },
    { pilih: "33.10.19.2010", arti: "Beji" },
  ];
  assert.equal(
    choicesOf({ calon }).map(({ label }) => label),
    ["Beji (33.10.12.2002)", "Beji (33.10.19.2010)"],
  );
  const labels = allChoicesOf(COLUMN).map(({ label }) => label);
  assert.is(new Set(labels).size, labels.length);
});

test.run();
