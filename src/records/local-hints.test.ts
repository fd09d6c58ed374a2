import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Place, Problem } from "../base/problem.ts";
import {
  BENTANGAN,
  cellBook,
  fullRegistry,
  KLATEN,
  linesOf,
  readMade,
  registryWith,
  smallRegistry,
  TANGGAL,
  withCell,
} from "../test/make-workbook.ts";
import type { WriteValue } from "../workbook/write.ts";
import type { Draft } from "./drafts.ts";
import type { Baris } from "./edisi.ts";
import { getField } from "./fields.ts";
import { withLocalHints, type LocalInput } from "./local-hints.ts";

const test = suite("local hints");

const typed = (sheet: string, cell: string, value: WriteValue) =>
  readMade({ edit: (book) => withCell(book, sheet, [cell, value]) });

test("a code without dots is suggested if there is such a desa here", async () => {
  const [problem] = (await typed("Koperasi", "A16", "3310152015")).problems;
  assert.match(problem?.fix ?? "", "maksudnya 33.10.15.2015?");
  assert.equal(problem?.repair, { value: BENTANGAN });
});

test("a code that does not exist is not suggested; the row's name tells which one was meant", async () => {
  const read = await typed("Koperasi", "A16", "3310152099");
  assert.equal(linesOf(read, "sel-bukan-kode"), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel A16 (kolom "Kode")',
      '  Masalah : isinya "3310152099"; seharusnya kode wilayah dengan titik.',
      "  Perbaiki: 33.10.15.2099 tidak ada di Kabupaten Klaten. Tulis kode Bentangan, 33.10.15.2015, sebagai teks dengan titik.",
    ].join("\n"),
  ]);
  assert.equal(read.problems[0]?.suggestions, [BENTANGAN]);
  assert.is(read.problems[0]?.repair, undefined);
});

test("without a name the template's code is to be copied", async () => {
  const koperasi = [{ kode: BENTANGAN, gerai: "ada" }];
  const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }];
  const edit = (book: Parameters<typeof withCell>[0]) =>
    withCell(book, "Gerai", ["A2", 3310152099]);
  const read = await readMade({ rows: { koperasi, gerai }, edit });
  assert.match(
    linesOf(read, "sel-bukan-kode")[0] ?? "",
    /33\.10\.15\.2099 tidak ada di Kabupaten Klaten\. Pakai kode dari templat, misalnya 33\.10\.15\.2001\./,
  );
});

test("a blank code and a blank name are filled from the list of desa", async () => {
  const code = await typed("Koperasi", "A16", null);
  assert.match(linesOf(code, "sel-wajib")[0] ?? "", /tulis kode Bentangan, 33\.10\.15\.2015,/);
  const name = await typed("Koperasi", "C16", null);
  assert.match(linesOf(name, "sel-wajib")[0] ?? "", /Perbaiki: tulis Bentangan\./);
});

test("a name typed where a code belongs is answered with its code", async () => {
  const lines = async (sheet: string, cell: string, value: string) =>
    linesOf(await typed(sheet, cell, value), "sel-bukan-kode")[0] ?? "";
  assert.match(await lines("Koperasi", "F16", "Desa Duwet"), /tulis kodenya, 33\.10\.15\.2016\./);
  assert.match(await lines("Gerai", "A2", "duwet"), /tulis kodenya, 33\.10\.15\.2016\./);
  assert.match(await lines("Pendamping", "C2", "Kec. Wonosari"), /tulis kodenya, 33\.10\.15\./);
  assert.match(await lines("Pendamping", "C2", "Kabupaten Klaten"), /tulis kodenya, 33\.10\./);
  assert.match(await lines("Gerai", "A2", "Entah"), /tulis kodenya, misalnya 33\.10\.15\.2015\./);
});

test("a signature below the table is told once per row, and may be deleted", async () => {
  const read = await typed("Koperasi", "E32", "Mengetahui, Kepala Dinas");
  assert.equal(
    linesOf(read).map((lines) => lines.split("\n")[2]),
    [
      "  Perbaiki: salin kode desa ini dari templat, misalnya 33.10.15.2001. Bila baris ini bukan desa (tanda tangan, keterangan), hapus barisnya.",
    ],
  );
});

test("examples are of the kabupaten that the workbook is about", async () => {
  const read = await readMade({
    kabupaten: "62.06",
    registry: fullRegistry(),
    edit: (book) => withCell(withCell(book, "Koperasi", ["F2", "tetangga"]), "Koperasi", ["E3", 5]),
  });
  const [host, name] = linesOf(read).map((lines) => lines.split("\n")[2]);
  assert.match(host ?? "", "misalnya 62.06.01.");
  assert.match(name ?? "", /misalnya Koperasi Desa Merah Putih (?!Bentangan)/);
});

interface Made extends Partial<Pick<LocalInput, "registry">> {
  readonly kabupaten?: string;
  readonly rows?: readonly Draft[];
  readonly cells?: Parameters<typeof cellBook>[0];
}

/** Rows of Koperasi begin in line 2. */
function hinted(problems: readonly Problem[], made: Made = {}): readonly Problem[] {
  const { kabupaten = KLATEN, registry = smallRegistry(), rows = [], cells = {} } = made;
  const baris = rows.map((row, at): Baris<Draft> => ({ ...row, baris: at + 2 }));
  return withLocalHints(problems, {
    edisi: { kabupaten, tanggal_data: TANGGAL },
    registry,
    koperasi: { nama: "Koperasi", kolom: {}, baris },
    book: cellBook(cells),
  });
}

type At = readonly [sheet: string, column: string, cell: string];

function problemAt(code: string, [sheet, column, cell]: At, more: Partial<Problem> = {}): Problem {
  const place: Place = { file: "b.xlsx", sheet, column, cell };
  return { code, severity: "error", place, message: "pesan", fix: "tulis angkanya.", ...more };
}

const HOST = getField("koperasi", "koperasi_bersama").heading;
const SALIN =
  "salin kode desa ini dari templat, misalnya 33.10.15.2001. Bila baris ini bukan desa (tanda tangan, keterangan), hapus barisnya.";

test("only findings of single cells are told anew", () => {
  const other = problemAt("kolom-hilang", ["Gerai", "Kode", "A1"], { fix: "misalnya 62.06.01." });
  assert.is(hinted([other])[0], other);
  assert.is(hinted([{ ...other, code: "sel-bukan-kode" }])[0]?.fix, "misalnya 33.10.15.");
});

test("what is blank in a row without its code is told once, all else of that row stays", () => {
  const kode = problemAt("sel-wajib", ["Koperasi", "Kode", "AB12"]);
  const desa = problemAt("sel-wajib", ["Koperasi", "Desa/Kelurahan", "AC12"]);
  const others = [
    problemAt("sel-wajib", ["Koperasi", "Desa/Kelurahan", "AC13"]),
    problemAt("sel-bukan-bilangan", ["Koperasi", "Jumlah Anggota", "AJ12"]),
    problemAt("sel-wajib", ["Gerai", "Jenis Gerai", "B12"]),
    problemAt("sel-bukan-kode", ["Koperasi", "Kode", "A14"]),
    problemAt("sel-wajib", ["Koperasi", "Desa/Kelurahan", "C14"]),
    problemAt("sel-wajib", ["Gerai", "Kode", "A15"]),
    problemAt("sel-wajib", ["Koperasi", "Desa/Kelurahan", "C15"]),
  ];
  const left = hinted([desa, kode, ...others]);
  assert.equal(
    left.map(({ place }) => place),
    [kode, ...others].map(({ place }) => place),
  );
});

test("names are filled in where the row's code is one of a desa", () => {
  const rows = [{ kode: BENTANGAN }, { kode: null }, { kode: "33.10.15" }, { kode: BENTANGAN }];
  const of = (code: string, column: string, line: number) => {
    const [told] = hinted([problemAt(code, ["Koperasi", column, `AC${line}`])], { rows });
    return [told?.fix, told?.suggestions];
  };
  assert.equal(of("sel-wajib", "Desa/Kelurahan", 2), ["tulis Bentangan.", ["Bentangan"]]);
  assert.equal(of("sel-wajib", "Kecamatan", 5), ["tulis Wonosari.", ["Wonosari"]]);
  for (const [code, column, line] of [
    ["sel-wajib", "Desa/Kelurahan", 3],
    ["sel-wajib", "Desa/Kelurahan", 4],
    ["sel-wajib", "Kecamatan", 4],
    ["sel-wajib", "Nama Koperasi", 2],
    ["sel-wajib", "Entah", 2],
    ["sel-wajib", "Desa/Kelurahan", 9],
    ["sel-bukan-teks", "Desa/Kelurahan", 2],
  ] as const)
    assert.equal(of(code, column, line), ["tulis angkanya.", undefined], `${column} ${line}`);
});

test("a code is found by the row's name, and every desa of that name is offered", () => {
  const rows = [{ desa: "Duwet" }, { desa: "Bentangan" }, { desa: "Entah" }, { desa: null }, {}];
  const of = (line: number, registry = smallRegistry()) => {
    const kode = problemAt("sel-wajib", ["Koperasi", "Kode", `A${line}`]);
    const [told] = hinted([kode], { rows, registry });
    return [told?.fix, told?.suggestions];
  };
  assert.equal(of(2, fullRegistry()), [
    "tulis kode Duwet, 33.10.15.2016 atau 33.10.22.2003, sebagai teks dengan titik.",
    ["33.10.15.2016", "33.10.22.2003"],
  ]);
  assert.equal(of(3), [
    "tulis kode Bentangan, 33.10.15.2015, sebagai teks dengan titik.",
    [BENTANGAN],
  ]);
  for (const line of [4, 5, 6]) assert.equal(of(line), [SALIN, undefined], String(line));
});

/** What is said of a code that cannot be read, with what was meant and what stands in its cell. */
function told(
  at: At,
  meant: string | undefined,
  found: string | number | null = null,
  made: Made = {},
) {
  const more = { ...(meant !== undefined && { suggestions: [meant] }), repair: { value: "x" } };
  const problem = problemAt("sel-bukan-kode", at, more);
  const cells = { [at[0]]: [[], [found]] };
  const [{ fix, suggestions, repair } = problem] = hinted([problem], { cells, ...made });
  return [fix, suggestions, repair];
}

const GERAI: At = ["Gerai", "Kode", "A2"];
const WILAYAH: At = ["Pendamping", getField("pendamping", "wilayah").heading, "A2"];

test("a code that is known here stays what was meant, any other is told to be unknown", () => {
  const kept = (meant: string) => ["tulis angkanya.", [meant], { value: "x" }];
  for (const meant of [BENTANGAN, `${BENTANGAN} – Bentangan`, `${BENTANGAN}–B`, "33.10.15", KLATEN])
    assert.equal(told(GERAI, meant), kept(meant), meant);
  for (const meant of ["33.10.15.2099", "62.06.01.1001", "33.10.99", "62.06", "33.98", "33"])
    assert.equal(told(GERAI, meant), [
      `${meant} tidak ada di Kabupaten Klaten. Pakai kode dari templat, misalnya 33.10.15.2001.`,
      ...[undefined, undefined],
    ]);
  assert.equal(told(GERAI, "33.10.15.2099", "Duwet")[1], undefined);
  assert.is(told(GERAI, `mungkin ${BENTANGAN}`)[1], undefined);
  // The desa has that code from the next year on only.
  const later = { kode_lama: "33.10.15.2090", kode_baru: BENTANGAN, berlaku: "2026-01-01" };
  const rest = { jenis: "berganti", nama_lama: "Lama", alasan: "Uji", sumber: "Uji" } as const;
  const registry = registryWith([{ ...later, ...rest }]);
  assert.equal(told(GERAI, BENTANGAN, null, { registry })[1], undefined);
  assert.equal(told(GERAI, BENTANGAN, null, { kabupaten: "33.98" }), [
    `${BENTANGAN} tidak ada di kabupaten ini. Pakai kode dari templat.`,
    ...[undefined, undefined],
  ]);
});

test("a name is looked up among the desa of the kabupaten, of an area among its kecamatan", () => {
  const full = { registry: fullRegistry() };
  const codes = (at: At, found: string | number, made: Made = {}) =>
    told(at, undefined, found, made).slice(0, 2);
  assert.equal(codes(GERAI, "duwet", full), [
    "tulis kodenya, 33.10.15.2016 atau 33.10.22.2003.",
    ["33.10.15.2016", "33.10.22.2003"],
  ]);
  for (const found of [" Desa Duwet", "kel. Duwet", "Kel Duwet", "KELURAHAN Duwet", "Ｄuwet"])
    assert.equal(codes(GERAI, found)[1], ["33.10.15.2016"], found);
  for (const found of ["Kec Wonosari", "kec. Wonosari", "Kecamatan wonosari", "Wonosari "])
    assert.equal(codes(WILAYAH, found)[1], ["33.10.15"], found);
  assert.equal(codes(WILAYAH, "Kabupaten Klaten")[1], [KLATEN]);
  for (const [at, found] of [
    [GERAI, 2016],
    [GERAI, ""],
    [GERAI, "Du desa wet"],
    [GERAI, "Wonosari"],
    [WILAYAH, "Duwet"],
    [["Hilang", "Kode", "B9"], "Duwet"],
  ] as const)
    assert.equal(codes(at, found), ["tulis angkanya.", undefined], String(found));
});

test("in a row of Koperasi the code itself is found by the name, another code in the template", () => {
  const made = { rows: [{ desa: "Bentangan" }, { desa: null }] };
  const of = (column: string, cell: string, meant?: string) =>
    told(["Koperasi", column, cell], meant, "Entah", made).slice(0, 2);
  const named = "ulis kode Bentangan, 33.10.15.2015, sebagai teks dengan titik.";
  assert.equal(of("Kode", "A2"), [`t${named}`, [BENTANGAN]]);
  assert.equal(of("Kode", "A2", "33.98"), [
    `33.98 tidak ada di Kabupaten Klaten. T${named}`,
    [BENTANGAN],
  ]);
  assert.equal(of("Kode", "A3"), [SALIN, undefined]);
  for (const column of [HOST, "Entah"])
    assert.equal(of(column, "A2"), ["pakai kode dari templat, misalnya 33.10.15.2001.", undefined]);
});

test("an example of this kabupaten stays, one of another is replaced in its own length", () => {
  const fixOf = (fix: string, made: Made = {}) =>
    hinted([problemAt("sel-bukan-teks", ["Gerai", "Kode", "A2"], { fix })], made)[0]?.fix;
  const there = { kabupaten: "62.06" };
  const [first = ""] = smallRegistry().desaIn("62.06.01");
  for (const [before, after] of [
    ["misalnya 33.10.15.2015.", `misalnya ${first}.`],
    ["misalnya 33.10.15.", "misalnya 62.06.01."],
    ["misalnya 33.10.", "misalnya 62.06."],
    ["misalnya Bentangan.", `misalnya ${smallRegistry().namaOf(first)}.`],
    ["misalnya Wonosari.", `misalnya ${smallRegistry().namaOf("62.06.01")}.`],
    ["misalnya 33.10.15.2015.1.", "misalnya 33.10.15.2015.1."],
    ["misalnya Wonosari Baru.", "misalnya Wonosari Baru."],
  ] as const) {
    assert.is(fixOf(before, there), after);
    assert.is(fixOf(before, { kabupaten: "33.98" }), before);
  }
  for (const fix of ["misalnya 33.10.24.1002.", "misalnya 33.10.24.", "misalnya 33.10."])
    assert.is(fixOf(fix), fix);
  assert.is(fixOf("misalnya Bentangan."), "misalnya Sidowarno.");
});

test("letters that only look like ours, or a part struck out, never end the check", async () => {
  const read = await typed("Gerai", "A2", "Ｄuwet");
  assert.match(linesOf(read, "sel-bukan-kode")[0] ?? "", /tulis kodenya, 33\.10\.15\.2016\./);
  const short = await typed("Koperasi", "A16", "３3.10.15.201");
  assert.match(linesOf(short, "sel-bukan-kode")[0] ?? "", /Perbaiki: tulis kode Bentangan, 33\.10/);
});

test.run();
