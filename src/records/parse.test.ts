import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Cell } from "../workbook/read.ts";
import { getField } from "./fields.ts";
import type { CodeList } from "./lists.ts";
import { parseCell, showsDate, type ParsedCell } from "./parse.ts";

const test = suite("parse");

const KODE = getField("koperasi", "kode");
const STATUS = getField("koperasi", "status_operasi");
const NPWP = getField("koperasi", "npwp");
const ANGGOTA = getField("koperasi", "jumlah_anggota");
const TANGGAL = getField("koperasi", "tanggal_sk_ahu");
const NAMA = getField("koperasi", "nama_koperasi");
const CATATAN = getField("koperasi", "catatan");
const NOMOR = getField("koperasi", "nomor_akta");

function cellOf(value: Cell["value"], more: Partial<Cell> = {}): Cell {
  const kind = value === null ? "empty" : (typeof value as "string" | "number" | "boolean");
  return {
    address: "A2",
    row: 2,
    column: 0,
    value,
    kind: kind === "string" ? "text" : kind,
    ...more,
  };
}

const parse = (value: Cell["value"], field: typeof KODE) => parseCell(cellOf(value), field);

function refusalOf({ value, finding }: ParsedCell): string {
  assert.is(value, null);
  assert.is(finding?.severity, "error");
  return `${finding?.code}: ${finding?.message} ${finding?.fix}`;
}

test("a value that programs read in two ways is refused in words of its own", () => {
  const of = (value: string) =>
    refusalOf(parseCell(cellOf(value, { kind: "error" }), getField("koperasi", "jumlah_anggota")));
  assert.match(
    of("1,5"),
    /^sel-galat: isinya "1,5", tersimpan dengan cara yang dibaca berbeda-beda/,
  );
  assert.match(of("#REF!"), "tanda bahwa rumusnya gagal");
});

test("a blank cell is null in every column and needs no remark", () => {
  for (const field of [KODE, STATUS, ANGGOTA, TANGGAL, NAMA]) {
    assert.equal(parseCell(undefined, field), { value: null });
    assert.equal(parse("", field), { value: null });
    assert.equal(parse(null, field), { value: null });
    assert.equal(parse(" \u00a0\u200b", field), { value: null });
  }
});

test("a choice is found by label or id without a remark", () => {
  assert.equal(parse("Beroperasi penuh", STATUS), { value: "beroperasi_penuh" });
  assert.equal(parse("beroperasi_penuh", STATUS), { value: "beroperasi_penuh" });
});

test("blanks around a choice need no remark either", () => {
  assert.equal(parse(" Beroperasi\u00a0", STATUS), { value: "beroperasi" });
  assert.equal(parse(" beroperasi_penuh ", STATUS), { value: "beroperasi_penuh" });
});

test("other spellings of a choice are read with a note", () => {
  for (const text of ["BEROPERASI", " beroperasi.", "Sudah beroperasi", "Ｂeroperasi"]) {
    const { value, finding } = parse(text, STATUS);
    assert.is(value, "beroperasi", text);
    assert.is(finding?.code, "sel-dibaca-sebagai");
    assert.match(finding?.message ?? "", /dibaca sebagai Beroperasi\.$/);
  }
});

test("signs for yes and no are read as the list has them", () => {
  for (const text of ["v", "V", "✓", "√", "Ya", "Terbit"])
    assert.is(parse(text, NPWP).value, "sudah");
  for (const text of ["Tidak", "Tdk", "Belum"]) assert.is(parse(text, NPWP).value, "belum");
  assert.is(parse("Dalam proses", NPWP).value, "proses");
});

test('"beroprasi" is refused with its neighbour in the list', () => {
  assert.is(
    refusalOf(parse("beroprasi", STATUS)),
    'sel-bukan-pilihan: isinya "beroprasi"; seharusnya salah satu pilihan dari daftar. mungkin maksudnya Beroperasi? Pilih dari daftar. Kosongkan bila belum dilaporkan.',
  );
});

test("a word that resembles nothing is refused with the whole list", () => {
  assert.match(
    refusalOf(parse("lancar jaya", STATUS)),
    /pilih dari daftar: Belum beroperasi, Merintis usaha, Beroperasi, Beroperasi penuh, Tidak diketahui\./,
  );
});

test("TRUE and 1 are yes, FALSE and 0 are no, each with a note", () => {
  for (const value of [true, 1]) assert.is(parse(value, NPWP).value, "sudah");
  for (const value of [false, 0]) assert.is(parse(value, NPWP).value, "belum");
  assert.is(parse(true, NPWP).finding?.severity, "note");
  assert.match(refusalOf(parse(2, NPWP)), /isinya "2"/);
});

test("TRUE answers no question that is not yes or no", () => {
  assert.match(refusalOf(parse(true, STATUS)), /isinya "BENAR"/);
  assert.match(refusalOf(parse(false, ANGGOTA)), /isinya "SALAH"; seharusnya bilangan bulat/);
});

test("a number in a text column is refused: a leading zero may be lost", () => {
  assert.match(refusalOf(parse(812345678, NOMOR)), /ubah format sel menjadi Teks/);
});

test("a number that is shown as a date is refused where people are counted, with that date", () => {
  const date = (format: string) => parseCell(cellOf(45_750, { format }), ANGGOTA);
  assert.is(
    refusalOf(date("d/m/yyyy")),
    'sel-bukan-bilangan: isinya "45750"; sel ini berisi tanggal 3 April 2025; seharusnya bilangan bulat, 0 atau lebih. ubah format sel menjadi Umum, lalu ketik ulang angkanya, misalnya 120. Kosongkan bila belum dilaporkan.',
  );
  // A day that no calendar has is a date nevertheless.
  assert.match(
    refusalOf(parseCell(cellOf(60, { format: "dd-mmm" }), ANGGOTA)),
    "sel ini berisi tanggal; seharusnya",
  );
  for (const format of ["#,##0", '0" hari"', "[$Rp-421]0", "[Red]0", "0\\d", "# ?/?", "General"])
    assert.is(date(format).value, 45_750, format);
});

test("a format longer than any program writes shows nothing", () => {
  const shows = (length: number) => showsDate(cellOf(1, { format: "d".repeat(length) }));
  assert.equal([1, 255, 256].map(shows), [true, true, false]);
  assert.equal([showsDate(cellOf(1)), showsDate(cellOf(1, { format: "" }))], [false, false]);
  for (const field of [getField("koperasi", "simpanan_pokok"), getField("gerai", "luas")])
    for (const value of [7, "7"]) assert.equal(parse(value, field), { value: 7 });
});

test("the system of the workbook decides what day a serial is", () => {
  assert.is(parseCell(cellOf(45811), TANGGAL, false).value, "2025-06-03");
  assert.is(parseCell(cellOf(44349), TANGGAL, true).value, "2025-06-03");
});

test("text loses what nobody sees, line breaks stay in Catatan only", () => {
  assert.is(parse(" Kop.\u00a0Desa\r\n Merah\u200b  Putih ", NAMA).value, "Kop. Desa Merah Putih");
  assert.is(parse("satu\r\n\r\ndua ", CATATAN).value, "satu\n\ndua");
});

test("control characters are refused, wherever they are", () => {
  for (const field of [NAMA, CATATAN, ANGGOTA, KODE])
    assert.match(
      refusalOf(parse("12\u0000\u001b[2J", field)),
      /^sel-karakter: isinya ".+" memuat karakter yang tidak tampak\. hapus isi sel, lalu ketik ulang\.$/,
    );
});

test("a word that mixes scripts is refused where words belong", () => {
  assert.equal(parse("Desa Bentаngan", NAMA), {
    value: null,
    finding: {
      code: "sel-karakter",
      severity: "error",
      message: 'kata "Bentаngan" memuat huruf dari aksara lain yang hanya tampak sama.',
      fix: "hapus isi sel, lalu ketik ulang dengan papan ketik biasa.",
    },
  });
  assert.match(refusalOf(parse("Вeroperasi", STATUS)), /^sel-karakter/);
  assert.match(refusalOf(parse("3О", ANGGOTA)), /^sel-bukan-bilangan/);
  assert.is(parse("Москва", NAMA).value, "Москва");
});

test("error cells and texts of errors are refused", () => {
  assert.is(
    refusalOf(parseCell(cellOf(null, { kind: "error" }), ANGGOTA)),
    'sel-galat: isinya "galat rumus", tanda bahwa rumusnya gagal. ganti dengan nilainya, atau kosongkan bila belum dilaporkan.',
  );
  assert.is(parse("lihat #N/A", CATATAN).value, "lihat #N/A");
  assert.match(
    refusalOf(parseCell(cellOf("#REF!", { kind: "error" }), ANGGOTA)),
    /^sel-galat: .*#REF!/,
  );
  for (const text of ["#REF!", "#N/A", "#DIV/0!", "#NAME?", "#SPILL!"])
    assert.match(refusalOf(parse(text, NAMA)), /^sel-galat/, text);
});

test("a formula is read by its last result, with a warning", () => {
  const { value, finding } = parseCell(cellOf(1190, { formula: "SUM(B2:C2)" }), ANGGOTA);
  assert.is(value, 1190);
  assert.equal([finding?.code, finding?.severity], ["sel-rumus", "warning"]);
  assert.match(finding?.message ?? "", /berisi rumus "=SUM\(B2:C2\)"/);
  assert.is(finding?.fix, "salin sel itu, lalu Tempel Khusus › Nilai.");
  for (const formula of ["TRUE()+1", "1+FALSE()"])
    assert.is(parseCell(cellOf(2, { formula }), ANGGOTA).finding?.code, "sel-rumus", formula);
  assert.equal(parseCell(cellOf(2, { formula: "TRUE()" }), ANGGOTA), { value: 2 });
});

test("a formula without a result is refused: its 0 means nothing", () => {
  const stub = cellOf(null, { kind: "empty", formula: "B2+C2" });
  assert.match(
    refusalOf(parseCell(stub, ANGGOTA)),
    /^sel-rumus: .*hasilnya tidak tersimpan.*buka berkas/,
  );
});

test("a formula in a code column or to other places is refused", () => {
  const inKode = cellOf("33.10.15.2015", { formula: "B2" });
  assert.match(refusalOf(parseCell(inKode, KODE)), /^sel-rumus/);
  for (const formula of [
    "[1]Lain!A1",
    "[12]Lain!A1",
    'WEBSERVICE("https://x")',
    'HYPERLINK("x")',
    "DDE(1)",
  ])
    assert.match(refusalOf(parseCell(cellOf(1, { formula }), ANGGOTA)), /^sel-rumus/, formula);
});

test("a cell that was read otherwise keeps that note although it is a formula", () => {
  const { value, finding } = parseCell(cellOf("1.190", { formula: "TEXT(1190)" }), ANGGOTA);
  assert.is(value, 1190);
  assert.is(finding?.code, "sel-dibaca-sebagai");
});

test("every refusal of an optional cell ends with how to leave it empty, of a required one not", () => {
  assert.match(refusalOf(parse("x y", ANGGOTA)), /Kosongkan bila belum dilaporkan\.$/);
  assert.not.match(refusalOf(parse("x y", KODE)), /Kosongkan/);
});

test("long or hostile text is quoted short and on one line", () => {
  const refusal = refusalOf(parse(`${"a".repeat(500)}\n::error::`, ANGGOTA));
  assert.ok(refusal.length < 250);
  assert.not.match(refusal, /\n/);
});

test("what the checker wrote over personal data is refused in a column of any kind", () => {
  const masks = ["••••• (dihapus: data pribadi)", "Hubungi 0812•••", "(DIHAPUS: DATA PRIBADI)"];
  for (const key of ["catatan", "jumlah_anggota", "badan_hukum", "tanggal_akta"])
    for (const mask of masks) {
      const { value, finding } = parse(mask, getField("koperasi", key));
      assert.equal([value, finding?.code, finding?.severity], [null, "sel-disamarkan", "error"]);
      assert.is(finding?.fix, "ketik ulang isinya tanpa data pribadi, atau kosongkan sel ini.");
      assert.match(
        finding?.message ?? "",
        /^isinya ".+", tanda bahwa isi aslinya ditutup pemeriksa karena memuat data pribadi\.$/,
      );
    }
  assert.is(parse("•••", KODE).finding?.fix, "ketik ulang isinya tanpa data pribadi.");
});

test("an abbreviated answer, or one with more words, is refused with the choice it begins with", () => {
  for (const [found, meant] of [
    ["Sdh", "Sudah"],
    ["blm ada", "Belum"],
    ["Sudah terbit bulan lalu", "Sudah"],
  ] as const)
    assert.equal(parse(found, NPWP).finding?.suggestions, [meant]);
  // The longest of two that it begins with.
  assert.equal(parse("Beroperasi penuh sejak Mei", STATUS).finding?.suggestions, [
    "Beroperasi penuh",
  ]);
  const butir = ["Ternak", "Teranak"].map((label) => ({ id: label, label }));
  const list = { id: "uji", butir } as unknown as CodeList;
  const { finding } = parse("Terrnak", { ...NPWP, list });
  assert.equal(finding?.suggestions, ["Ternak", "Teranak"]);
  assert.match(finding?.fix ?? "", /^mungkin maksudnya Ternak atau Teranak\? Pilih dari daftar\./);
});

test("a unit that is no letter of ours stands behind a number as any other does", () => {
  const lahan = getField("koperasi", "kebutuhan_lahan");
  const { value, finding } = parse("1.250 m²", lahan);
  assert.equal([value, finding?.repair], [null, { value: 1250 }]);
  assert.match(refusalOf(parse("１２ m²", lahan)), "hanya mirip");
});

test("a long number in letters that look alike is not told in plain ones", () => {
  const nik = "３３１０１５４１０１９０９９９９";
  const { finding } = parse(nik, KODE);
  assert.not.match(JSON.stringify(finding), nik.normalize("NFKC"));
  assert.equal(parse("３３.10.15.2015", KODE).finding?.suggestions, ["33.10.15.2015"]);
});

test.run();
