import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem, type Problem } from "../base/problem.ts";
import { fullRegistry, smallRegistry } from "../test/make-workbook.ts";
import {
  fileNameOf,
  findLockFile,
  isHidden,
  otherHome,
  parseFileName,
  placeOfPath,
  wrongName,
} from "./file-name.ts";

const test = suite("file-name");

const place = (path: string) => placeOfPath(path, `data/koperasi/${path}`, smallRegistry());

function problemOf(path: string): Problem {
  const found = place(path);
  if (!("problem" in found)) throw new Error(`accepted: ${path}`);
  return found.problem;
}

const refused = (name: string): string => {
  const { code, severity, message, fix } = wrongName(name, "b");
  assert.equal([code, severity], ["berkas-nama", "error"]);
  assert.match(message, /^[a-z"].*\.$/);
  assert.match(fix, /^[a-z].*\.$/);
  return `${message} ${fix}`;
};

test("the name says the data date and the number of the correction", () => {
  assert.equal(parseFileName("2025-11-24.xlsx"), { tanggal_data: "2025-11-24", perubahan_ke: 0 });
  assert.equal(parseFileName("2025-11-24.k1.xlsx"), {
    tanggal_data: "2025-11-24",
    perubahan_ke: 1,
  });
  assert.is(parseFileName("2025-11-24.k12.xlsx")?.perubahan_ke, 12);
});

test("a name is what its edition is called", () => {
  for (const name of ["2025-11-24.xlsx", "2025-11-24.k1.xlsx", "2028-02-29.k99.xlsx"]) {
    const parsed = parseFileName(name);
    assert.is(parsed && fileNameOf(parsed), name);
  }
});

test("days that no calendar has and other corrections are no names", () => {
  const names = [
    "2025-02-30",
    "2025-11-24.k0",
    "2025-11-24.k01",
    "2025-11-24.k100",
    "2025-11-24.K1",
  ];
  for (const name of names) assert.is(parseFileName(`${name}.xlsx`), undefined, name);
});

test("a workbook in the folder of its kabupaten has a place", () => {
  assert.equal(place("33.10/2025-11-24.k1.xlsx"), {
    berkas: "data/koperasi/33.10/2025-11-24.k1.xlsx",
    kabupaten: "33.10",
    tanggal_data: "2025-11-24",
    perubahan_ke: 1,
  });
});

test("a lock file is told from the workbook that is still open", () => {
  for (const name of ["~$2025-11-24.xlsx", ".~lock.2025-11-24.xlsx#"]) {
    assert.match(refused(name), /berkas sementara dari buku kerja yang masih terbuka/);
    assert.match(refused(name), /tutup "2025-11-24\.xlsx" di Excel/);
  }
});

const RULE =
  "simpan sebagai data/koperasi/<kode kabupaten>/<tanggal data>.xlsx, misalnya data/koperasi/33.10/2025-11-24.xlsx; perbaikan bernama 2025-11-24.k1.xlsx.";

test("a lock file is known in any folder, by its name alone", () => {
  for (const berkas of [
    "~$2025-11-24.xlsx",
    "data/koperasi/33.10/~$2025-11-24.xlsx",
    "C:\\Data\\33.10\\~$2025-11-24.xlsx",
  ])
    assert.equal(findLockFile(berkas), {
      code: "berkas-nama",
      severity: "error",
      place: { file: berkas },
      message:
        '"~$2025-11-24.xlsx" berkas sementara dari buku kerja yang masih terbuka, bukan buku kerjanya.',
      fix: 'tutup "2025-11-24.xlsx" di Excel, lalu unggah berkas tanpa awalan itu; hapus berkas ini.',
    });
  for (const berkas of ["33.10/2025-11-24.xlsx", "rekap.xlsx", "~$lama/2025-11-24.xlsx", "", "~$"])
    assert.is(findLockFile(berkas), undefined, berkas);
  assert.match(refused("Klaten ~$2025-11-24.xlsx"), /bukan tanggal saja/);
});

test("what a system keeps beside workbooks is passed over, the lock of an open workbook is not", () => {
  const names = [
    ".DS_Store",
    "..xlsx",
    ".2025.~lock.",
    ".~lock.2025-11-24.xlsx#",
    "~$a.xlsx",
    "a.xlsx",
  ];
  assert.equal(names.map(isHidden), [true, true, true, false, false, false]);
});

test("a file among those of the other country is told where it belongs", () => {
  const told = (kode: string) => otherHome(kode, "data/x.json", fullRegistry());
  const place = { file: "data/x.json" };
  assert.equal(told("99.01"), {
    ...{ code: "berkas-folder", severity: "error", place },
    message: "99.01 wilayah fiktif; berkasnya tidak boleh ada di antara data yang nyata.",
    fix: "pindahkan ke folder yang sama di dalam data/contoh/.",
  });
  assert.equal(told("33.10"), {
    ...{ code: "berkas-folder", severity: "error", place },
    message:
      "33.10 wilayah yang nyata; berkasnya tidak boleh ada di dalam contoh/, folder wilayah fiktif.",
    fix: "pindahkan ke folder yang sama di luar contoh/: data/koperasi/ untuk buku kerja, data/publikasi/ untuk angka terbitan.",
  });
});

/** What browsers, Excel, Windows and Google Drive make of a name that is taken. */
const COPIES = [
  "2025-11-24 (1).xlsx",
  "2025-11-24(12).xlsx",
  "2025-11-24 - Copy.xlsx",
  "2025-11-24 - Copy (3).xlsx",
  "2025-11-24 - Copy (13).xlsx",
  "2025-11-24 - Copy 3.xlsx",
  "2025-11-24 - Salinan.xlsx",
  "Salinan 2025-11-24.xlsx",
  "Salinan dari 2025-11-24.xlsx",
  "Copy of 2025-11-24.xlsx",
  "2025-11-24_copy.xlsx",
  "2025-11-24.xlsx.xlsx",
] as const;

for (const name of COPIES) {
  test(`"${name}" is a copy, to be called 2025-11-24.xlsx`, () => {
    assert.match(refused(name), /ganti namanya menjadi 2025-11-24\.xlsx, setelah memastikan/);
  });
}

test("a copy of a correction keeps its number", () => {
  assert.match(refused("2025-11-24.k1 (1).xlsx"), /ganti namanya menjadi 2025-11-24\.k1\.xlsx/);
});

test("files of another type are told by their ending, with what to save them as", () => {
  const kinds: readonly (readonly [string, string])[] = [
    ["2025-11-24.xls", "buku kerja Excel lama"],
    ["2025-11-24.xlsm", "buku kerja bermakro"],
    ["2025-11-24.XLSB", "buku kerja biner"],
    ["2025-11-24.ods", "OpenDocument"],
    ["2025-11-24.csv", "CSV"],
    ["2025-11-24.pdf", "PDF"],
    ["2025-11-24.gsheet", "Google"],
    ["rekap.docx", "Word"],
    ["2025-11-24.zip", "arsip"],
    ["2025-11-24.k1.ods", "OpenDocument"],
  ];
  for (const [name, kind] of kinds) {
    assert.ok(refused(name).includes(kind), refused(name));
    assert.match(refused(name), /simpan sebagai Buku Kerja Excel \(\.xlsx\)/);
  }
});

test("capitals in the ending or the correction are put right", () => {
  assert.match(refused("2025-11-24.XLSX"), /ganti namanya menjadi 2025-11-24\.xlsx\./);
  assert.match(refused("2025-11-24.K1.xlsx"), /ganti namanya menjadi 2025-11-24\.k1\.xlsx\./);
});

test("dates written in another way are offered in ours, for the person to confirm", () => {
  const names = [
    "24-11-2025.xlsx",
    "24.11.2025.xlsx",
    "24_11_2025.xlsx",
    "20251124.xlsx",
    "2025_11_24.xlsx",
    "2025.11.24.xlsx",
    "24 November 2025.xlsx",
    "Klaten 24 Nopember 2025.xlsx",
    "KDKMP_33.10_2025-11-24.xlsx",
    "2025-11-24 Klaten.xlsx",
    "2025.1124.xlsx",
    "202511.24.xlsx",
    " 24-11-2025.xlsx",
    " 2025-11-24.xlsx",
    "2025-11-24 .xlsx",
  ];
  for (const name of names) {
    assert.match(refused(name), /ganti namanya menjadi 2025-11-24\.xlsx bila itu tanggal/, name);
  }
  assert.match(refused("2025-1-4.xlsx"), /ganti namanya menjadi 2025-01-04\.xlsx/);
});

test("a month is asked for its last day, a day that does not exist is called so", () => {
  assert.match(refused("2025-09.xlsx"), /pakai hari terakhir bulan itu, misalnya 2025-09-30\.xlsx/);
  assert.match(refused("2025-02-30.xlsx"), /tanggal itu tidak ada dalam kalender/);
});

test("an ending that every JavaScript object knows is no type of file", () => {
  const { message } = wrongName("2025-11-24.constructor", "x");
  assert.is(message, 'nama berkas "2025-11-24.constructor" atau tempatnya lain dari aturan.');
});

/** Each comes close to a date, a month or a copy. */
const NO_DATES = [
  "11-24-2025.xlsx",
  "rekap (1).xlsx",
  "Rekap.XLSX",
  "Klaten 2025-02-30.xlsx",
  "2025-02-301.xlsx",
  "Klaten 2025-09.xlsx",
  "124-11-2025.xlsx",
  "24-11-20255.xlsx",
  "x20251124.xlsx",
  "20251124x.xlsx",
  "24 November 20255.xlsx",
  "24 Brumaire 2025.xlsx",
  ".xlsx 24-11-2025",
];

test("any other name is answered with the rule and an example", () => {
  for (const name of ["rekap.xlsx", "", "33.10.xlsx", "2025-11-24.k0.xlsx", ...NO_DATES])
    assert.is(refused(name), `nama berkas "${name}" atau tempatnya lain dari aturan. ${RULE}`);
});

test("a name is quoted without what steers a terminal, and long numbers are masked", () => {
  const line = formatProblem(wrongName("\u001b[2J::error::3310012501900001.xlsx", "b"));
  assert.not.match(line, /\u001b|3310012501900001/);
});

test("a folder that is no kabupaten is refused, with the one that was meant", () => {
  for (const folder of ["3310", "33_10", "33 10", "33.10.15", "33.10 Klaten"]) {
    const { code, message, fix } = problemOf(`${folder}/2025-11-24.xlsx`);
    assert.is(code, "berkas-folder");
    assert.ok(message.includes(`"${folder}"`));
    assert.is(fix, "pindahkan berkas ke data/koperasi/33.10/ (Kabupaten Klaten).");
  }
  assert.match(problemOf("klaten/2025-11-24.xlsx").fix, /misalnya data\/koperasi\/33\.10\//);
  for (const folder of ["33.99", "33x10", "kab 33.10", "33.101"])
    assert.equal(problemOf(`${folder}/2025-11-24.xlsx`), {
      code: "berkas-folder",
      severity: "error",
      place: { file: `data/koperasi/${folder}/2025-11-24.xlsx` },
      message: `folder "${folder}" bukan kode kabupaten atau kota.`,
      fix: "pindahkan berkas ke folder kode kabupatennya, misalnya data/koperasi/33.10/.",
    });
});

test("a file beside the folders, or too deep in one, is sent to its place", () => {
  for (const path of [
    "2025-11-24.xlsx",
    "33.10/2025/2025-11-24.xlsx",
    "33.10/2025-11-24.xlsx/2025-11-24.xlsx",
  ]) {
    const { code, message, fix } = problemOf(path);
    assert.is(code, "berkas-nama");
    assert.match(message, /"2025-11-24\.xlsx"/);
    assert.match(fix, /<kode kabupaten>\/<tanggal data>\.xlsx/);
  }
});

test.run();
