import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, cellBook } from "../test/make-workbook.ts";
import type { Draft } from "./drafts.ts";
import { readKeyValues } from "./drafts.ts";
import type { Lembar } from "./edisi.ts";
import { getSheetSpec } from "./fields.ts";
import type { Koperasi } from "./types.gen.ts";
import { schemaOf, schemaValidator } from "./schema-validator.ts";
import { validateJson, validateRows } from "./validate.ts";

const test = suite("validate");

const SPEC = getSheetSpec("koperasi");

/** What the schema says of Bentangan's row, which stands in row 16. */
function problemsOf(change: Partial<Koperasi>, unreadable = new Set<string>()) {
  const { koperasi } = makeEdisi().lembar;
  const baris = koperasi.baris.map((row) => (row.kode === BENTANGAN ? { ...row, ...change } : row));
  const lembar = { ...koperasi, baris } as unknown as Lembar<Draft>;
  return validateRows({ spec: SPEC, lembar, file: "b.xlsx" }, unreadable);
}

test("rows that report nothing but who they are satisfy the schema", () => {
  assert.equal(problemsOf({}), []);
});

test("100 percent satisfies the schema, 101 does not", () => {
  assert.equal(problemsOf({ progres_gerai: 100 }), []);
  assert.equal(problemsOf({ progres_gerai: 101 }).map(formatProblem), [
    [
      'KESALAHAN b.xlsx › lembar "Koperasi" › sel AC16 (kolom "Progres Pembangunan Gerai (%)")',
      '  Masalah : isinya "101"; paling banyak 100.',
      "  Perbaiki: tulis, misalnya 45. Kosongkan bila belum dilaporkan.",
    ].join("\n"),
  ]);
});

test("a koperasi is at least the first of its desa and at most the ninth", () => {
  assert.match(problemsOf({ koperasi_ke: 0 })[0]?.message ?? "", /paling sedikit 1/);
  for (const koperasi_ke of [0, 10])
    assert.is(problemsOf({ koperasi_ke })[0]?.code, "sel-di-luar-batas");
  assert.match(problemsOf({ koperasi_ke: 10 })[0]?.message ?? "", /paling banyak 9/);
});

test("a remark of 501 letters is too long by one", () => {
  assert.equal(problemsOf({ catatan: "a".repeat(500) }), []);
  const [problem] = problemsOf({ catatan: "a".repeat(501) });
  assert.is(problem?.code, "sel-terlalu-panjang");
  assert.match(problem?.message ?? "", /paling panjang 500 huruf/);
  assert.is(
    problem?.fix,
    "ringkas menjadi 500 huruf; sekarang 501. Kosongkan bila belum dilaporkan.",
  );
  assert.ok((problem?.message.length ?? 0) < 120);
});

test("a kabupaten's code in the column of desa codes has another form", () => {
  const [problem] = problemsOf({ kode: "33.10" });
  assert.is(problem?.code, "sel-bentuk-lain");
  assert.match(problem?.message ?? "", /isinya "33\.10"; bentuknya lain .*"Kode"/);
});

test("a blank cell that must be filled in says so, with an example", () => {
  const [problem] = problemsOf({ desa: null as never });
  assert.equal(
    [problem?.code, problem?.place.cell, problem?.message, problem?.fix],
    ["sel-wajib", "C16", "kosong, padahal wajib diisi.", "isi, misalnya Bentangan."],
  );
});

test("each cell is found fault with once, however many rules of the schema it breaks", () => {
  assert.is(problemsOf({ simpanan_pokok: -1 }).length, 1);
});

test("a cell that could not be read at all is not reported a second time", () => {
  assert.equal(problemsOf({ desa: null as never }, new Set(["Koperasi!C16"])), []);
});

test("a row without the key of a required field is told as one where it is blank", () => {
  assert.equal(problemsOf({ desa: undefined as never }), problemsOf({ desa: null as never }));
});

test("a required column that is missing is no problem of every row", () => {
  const { koperasi } = makeEdisi().lembar;
  const { desa: _, ...kolom } = koperasi.kolom;
  const baris = koperasi.baris.map((row) => ({ ...row, desa: null }));
  const lembar = { ...koperasi, kolom, baris } as unknown as Lembar<Draft>;
  assert.equal(validateRows({ spec: SPEC, lembar, file: "b.xlsx" }, new Set()), []);
  const unknown = { ...SPEC, fields: [] };
  assert.throws(
    () => validateRows({ spec: unknown, lembar, file: "b.xlsx" }, new Set()),
    /^schema error without a field: koperasi: must /,
  );
});

test("a value of _meta that could not be read is not reported a second time as missing", () => {
  const spec = getSheetSpec("meta");
  const rows = [
    ["Versi Templat", "1.0.0"],
    ["Kabupaten", "33.10"],
    ["Tanggal Data", "24/11/25"],
    ["Ketelitian Tanggal", "Hari"],
    ["Disusun oleh", "Kabupaten"],
  ];
  const { lembar, problems } = readKeyValues(cellBook({ _meta: rows }), spec, "b.xlsx");
  const unreadable = new Set(problems.map(({ place }) => `${place.sheet}!${place.cell}`));
  assert.equal(validateRows({ spec, lembar, file: "b.xlsx" }, unreadable), []);
});

test("a missing value of _meta is named by its key", () => {
  const spec = getSheetSpec("meta");
  const { lembar } = readKeyValues(cellBook({ _meta: [["Kabupaten", "33.10"]] }), spec, "b.xlsx");
  const missing = validateRows({ spec, lembar, file: "b.xlsx" }, new Set());
  assert.equal(
    missing.map(({ place }) => place),
    ["Versi Templat", "Tanggal Data", "Ketelitian Tanggal", "Disusun oleh"].map((column) => ({
      ...{ file: "b.xlsx", sheet: "_meta", column },
    })),
  );
});

const PUBLIKASI = {
  wilayah: "33.10",
  observasi: [
    {
      id: "33.10/2025-11-24/beroperasi/prokopim",
      wilayah: "33.10",
      indikator: "beroperasi",
      nilai: 284,
      satuan: "koperasi",
      ketelitian: "tepat",
      tanggal_data: "2025-11-24",
      tanggal_terbit: null,
      penerbit: "Prokopim Setda Kab. Klaten",
      judul: "Progres KDKMP",
      url: null,
      dokumen: "Prokopim Setda Kab. Klaten",
      parafrasa: "Dari 401 koperasi, 284 sudah beroperasi.",
    },
  ],
};

const publikasi = (change: Record<string, unknown>) => ({
  ...PUBLIKASI,
  observasi: [{ ...PUBLIKASI.observasi[0], ...change }],
});

test("a file of published figures satisfies its schema", () => {
  assert.equal(validateJson("publikasi", PUBLIKASI, "data/publikasi/33.10.json"), []);
});

test("a mistake in a JSON file is named with its path and what was found", () => {
  const problems = validateJson("publikasi", publikasi({ nilai: "284" }), "b.json");
  assert.equal(
    problems.map(({ code, place, message }) => [code, place.file, message]),
    [
      [
        "json-skema",
        "b.json",
        'bagian "/observasi/0/nilai": "284" seharusnya angka tanpa tanda kutip.',
      ],
    ],
  );
});

test("no rule of a schema is told by its English name", () => {
  const mistakes = [
    publikasi({ nilai: true }),
    publikasi({ nilai: -1 }),
    publikasi({ tanggal_terbit: "kemarin" }),
    publikasi({ url: "x" }),
    publikasi({ parafrase: "p".repeat(10_000) }),
    { ...PUBLIKASI, observasi: [] },
    { ...PUBLIKASI, observasi: {} },
    [],
  ];
  const told = mistakes.flatMap((value) => validateJson("publikasi", value, "b.json"));
  assert.ok(told.length >= 6, String(told.length));
  for (const { message } of told)
    assert.not.match(message, /aturan|string|number|integer|array|object|min[IL]|max[IL]/, message);
});

/** An example of the report's schema with another value; its schema has rules of every kind. */
function laporanProblem(change: Record<string, unknown>): string {
  const example = schemaOf("laporan").examples[0] as Record<string, unknown>;
  assert.equal(validateJson("laporan", example, "b.json"), []);
  const [problem] = validateJson("laporan", { ...example, ...change }, "b.json");
  assert.is(problem?.fix, "sesuaikan dengan schemas/laporan.schema.json; contoh isi ada di sana.");
  assert.is(problem?.severity, "error");
  return problem?.message ?? "";
}

test("every kind of mistake in a JSON file is told in words of its own", () => {
  for (const [name, change, words] of [
    ["publikasi", { nilai: -1 }, '"-1" terlalu kecil; paling sedikit 0.'],
    ["publikasi", { tanggal_terbit: "kemarin" }, '"kemarin" tidak berbentuk seperti contohnya.'],
    ["publikasi", { wilayah: "33" + "x" }, '"33x" tidak berbentuk seperti contohnya.'],
    ["publikasi", { penerbit: "" }, "tidak boleh kosong."],
  ] as const) {
    const told = validateJson(name, publikasi(change), "b.json").map(({ message }) => message);
    assert.ok(
      told.some((message) => message.includes(words)),
      `${words}: ${told.join(" ")}`,
    );
  }
  const [none] = validateJson("pernyataan", { wilayah: "33.10", dokumen: [] }, "b.json");
  assert.match(
    none?.message ?? "",
    'bagian "/dokumen": berisi terlalu sedikit butir; paling sedikit 1.',
  );
  assert.match(laporanProblem({ versi: 2 }), 'bagian "/versi": "2" seharusnya 1.');
  const berkas = schemaOf("laporan").examples[0] as { berkas: readonly object[] };
  assert.match(
    laporanProblem({ berkas: [{ ...berkas.berkas[0], tanggal_data: "2025-02-30" }] }),
    '"2025-02-30" bukan tanggal di kalender; tulis tahun-bulan-hari, misalnya 2025-11-24.',
  );
  for (const [change, words] of [
    [{ nama_kabupaten: "a".repeat(101) }, " terlalu panjang; paling panjang 100 huruf."],
    [{ perubahan_ke: 100 }, ': "100" terlalu besar; paling banyak 99.'],
  ] as const)
    assert.match(laporanProblem({ berkas: [{ ...berkas.berkas[0], ...change }] }), words);
  assert.match(
    laporanProblem({ berkas: Array(601).fill(berkas.berkas[0]) }),
    'bagian "/berkas": berisi terlalu banyak butir; paling banyak 600.',
  );
  assert.match(validateJson("publikasi", [], "b.json")[0]?.message ?? "", 'bagian "/": ');
});

test("a value of several types is asked for with all of them", () => {
  const [problem] = validateJson("publikasi", publikasi({ judul: 5, url: 5 }), "b.json").filter(
    ({ message }) => message.includes("/url"),
  );
  assert.match(
    problem?.message ?? "",
    '"5" seharusnya teks di antara tanda kutip atau null (kosong)',
  );
});

test("a file full of mistakes is told twenty of them", () => {
  const observasi = Array.from({ length: 30 }, () => ({ ...PUBLIKASI.observasi[0], nilai: "x" }));
  assert.is(validateJson("publikasi", { ...PUBLIKASI, observasi }, "b.json").length, 20);
});

test("a precision outside the list is refused with the list", () => {
  const [problem] = validateJson("publikasi", publikasi({ ketelitian: "kira-kira" }), "b.json");
  assert.match(
    problem?.message ?? "",
    /"kira-kira" tidak ada di daftar: tepat, pembulatan, perkiraan, minimal, hampir/,
  );
});

test("a key that the schema does not know is refused by name", () => {
  const [problem] = validateJson("publikasi", publikasi({ nama_ketua: "x" }), "b.json");
  assert.match(problem?.message ?? "", /kunci "nama_ketua" tidak dikenal/);
});

test("a missing key is refused by name", () => {
  const [problem] = validateJson("publikasi", { observasi: [] }, "b.json");
  assert.match(problem?.message ?? "", /kunci "wilayah" tidak ada/);
});

test("dates of the year, of the month and of the day are dates of an observation, 31/11 is not", () => {
  for (const tanggal_data of ["2025-11", "2025-11-24"])
    assert.equal(validateJson("publikasi", publikasi({ tanggal_data }), "b.json"), []);
  for (const tanggal_data of ["24-11-2025", "2025-13"])
    assert.is.not(validateJson("publikasi", publikasi({ tanggal_data }), "b.json").length, 0);
  const told = validateJson("publikasi", publikasi({ tanggal_data: "2025-11-31" }), "b.json");
  assert.equal(
    told.map(({ message }) => message),
    [
      'bagian "/observasi/0/tanggal_data": "2025-11-31" bukan tanggal di kalender; tulis tahun-bulan-hari, misalnya 2025-11-24.',
    ],
  );
});

test("what is no object at all is one problem, not an exception", () => {
  for (const value of [null, [], "teks", 3])
    assert.is.not(validateJson("publikasi", value, "b.json").length, 0);
});

test("a schema is compiled once", () => {
  assert.is(schemaValidator("gerai"), schemaValidator("gerai"));
});

test("a group where one of a list belongs is quoted as it stands in the file", () => {
  const problems = validateJson("perubahan", { jenis: { a: 1 } }, "x.json");
  const told = problems.map(({ message }) => message).join("\n");
  assert.match(told, 'bagian "/jenis": "{"a":1}" tidak ada di daftar');
  assert.not.match(told, "[object Object]");
});

test.run();
