import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as XLSX from "xlsx";
import { hasErrors } from "../base/problem.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import {
  addressOf,
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  rowOf,
  smallRegistry,
  withCell,
  withTable,
} from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import type { Edisi } from "./edisi.ts";
import { SHEET_SPECS } from "./fields.ts";
import { readEdisi } from "./read-edisi.ts";
import { TEMPLATE_VERSION } from "./template.ts";

const test = suite("read-edisi");

const PLACE = {
  berkas: "data/koperasi/33.10/2025-11-24.xlsx",
  kabupaten: "33.10",
  tanggal_data: "2025-11-24",
  perubahan_ke: 0,
};

/** architecture.md §10, with the cell and the example of the schema. */
test('"dua puluh" in place of one count gives exactly three lines with sheet, cell and column', async () => {
  const read = await readMade({
    edit: (book) => withCell(book, "Koperasi", ["AJ16", "dua puluh"]),
  });
  assert.is(
    linesOf(read).join("\n"),
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AJ16 (kolom "Jumlah Anggota")',
      '  Masalah : isinya "dua puluh"; seharusnya bilangan bulat, 0 atau lebih.',
      "  Perbaiki: tulis angkanya saja, misalnya 120. Kosongkan bila belum dilaporkan.",
    ].join("\n"),
  );
  assert.is(read.edisi, undefined);
  assert.is(addressOf("koperasi", "jumlah_anggota", rowOf(BENTANGAN)), "AJ16");
});

test("findings of single cells are told with what this kabupaten's list knows", async () => {
  const read = await readMade({ edit: (book) => withCell(book, "Koperasi", ["A16", "331015"]) });
  assert.equal(read.problems[0]?.suggestions, [BENTANGAN]);
});

test("a moved column is named by where it stands now", async () => {
  const read = await readMade({
    edit: (book) =>
      withTable(withCell(book, "Koperasi", ["AJ16", "dua puluh"]), "Koperasi", (table) => ({
        ...table,
        columns: [...table.columns.slice(1), ...table.columns.slice(0, 1)],
        rows: table.rows.map((row) => [...row.slice(1), ...row.slice(0, 1)]),
      })),
  });
  assert.equal(placesOf(read), ["sel-bukan-bilangan Koperasi!AI16"]);
});

test("zero, blank, <5 and Belum come through as four different things", async () => {
  const { edisi } = await readMade({
    rows: {
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota: 0, simpanan_pokok: "<5", gerai: "belum", npwp: "belum" },
      ],
    },
  });
  const row = edisi?.lembar.koperasi.baris.find(({ kode }) => kode === BENTANGAN);
  assert.equal(
    [row?.jumlah_anggota, row?.simpanan_pokok, row?.gerai, row?.npwp],
    [0, "<5", "belum", "belum"],
  );
  assert.equal([row?.simpanan_wajib, row?.kemitraan, row?.nib], [null, null, null]);
});

/** Bentangan: musdesus 25 May, SK 3 June, 5 pengurus, 3 pengawas, 1,190 members (egindo). */
test("what a steward filled in is what the edition holds", async () => {
  const told = {
    kode: BENTANGAN,
    nama_koperasi: "Koperasi Desa Merah Putih Bentangan",
    tanggal_musdesus: "2025-05-25",
    badan_hukum: "sudah",
    tanggal_sk_ahu: "2025-06-03",
    jumlah_pengurus: 5,
    jumlah_pengawas: 3,
    jumlah_anggota: 1190,
    status_operasi: "beroperasi",
    catatan: "Baris satu\nBaris dua",
  };
  const { edisi, problems } = await readMade({ rows: { koperasi: [told] } });
  assert.equal(problems, []);
  const row = edisi?.lembar.koperasi.baris.find(({ kode }) => kode === BENTANGAN);
  const read = Object.entries(row ?? {}).filter(([, value]) => value !== null);
  const known = { kecamatan: "Wonosari", desa: "Bentangan", baris: 16 };
  assert.equal(Object.fromEntries(read), { ...told, ...known });
});

test("the edition knows its place and its _meta", async () => {
  const { edisi } = await readMade({
    tanggal_data: "2025-11-30",
    meta: { ketelitian_tanggal: "bulan", sumber: "Rapat" },
  });
  assert.equal(
    [edisi?.berkas, edisi?.kabupaten, edisi?.tanggal_data, edisi?.perubahan_ke],
    ["data/koperasi/33.10/2025-11-30.xlsx", "33.10", "2025-11-30", 0],
  );
  assert.equal([edisi?.meta.ketelitian_tanggal, edisi?.meta.sumber], ["bulan", "Rapat"]);
  assert.is(edisi?.meta.versi_templat, TEMPLATE_VERSION);
});

test("a note does not keep an edition from being read and travels with it", async () => {
  const { edisi, problems } = await readMade({
    edit: (book) => withCell(book, "Koperasi", ["AJ16", "1.190"]),
  });
  assert.is(hasErrors(problems), false);
  assert.equal(edisi?.temuan, problems);
  assert.equal(placesOf({ problems }), ["sel-dibaca-sebagai Koperasi!AJ16"]);
  assert.is(edisi?.lembar.koperasi.baris[14]?.jumlah_anggota, 1190);
});

test("all mistakes of all sheets are reported in one go, in the order of the workbook", async () => {
  const read = await readMade({
    rows: { gerai: [{ kode: BENTANGAN, jenis: "kantor", status: "selesai" }] },
    edit: (book) =>
      withCell(
        withCell(withCell(book, "Gerai", ["E2", "banyak"]), "Koperasi", ["AJ16", "dua puluh"]),
        "Koperasi",
        ["L17", "03/06/2025"],
      ),
  });
  assert.equal(placesOf(read), [
    "sel-bukan-bilangan Koperasi!AJ16",
    "sel-bukan-tanggal Koperasi!L17",
    "sel-bukan-bilangan Gerai!E2",
    "ada-belum Koperasi!AZ16",
  ]);
});

test("optional sheets may be left out, Koperasi and _meta may not", async () => {
  const only = (...names: string[]) =>
    readMade({
      edit: (book) => ({ ...book, tables: book.tables.filter(({ name }) => names.includes(name)) }),
    });
  assert.equal((await only("Koperasi", "_meta")).problems, []);
  assert.equal(placesOf(await only("Koperasi")), ["lembar-hilang _meta!"]);
  assert.ok(placesOf(await only("_meta")).includes("lembar-hilang Koperasi!"));
});

test("bytes that are no workbook are a problem of the file, never an exception", () => {
  const csv = new TextEncoder().encode("kode,desa\n33.10.15.2015,Bentangan\n");
  for (const bytes of [new Uint8Array(), csv, new Uint8Array([80, 75, 3, 4, 0, 0])]) {
    const { edisi, problems } = readEdisi(bytes, PLACE, { registry: smallRegistry() });
    assert.is(edisi, undefined);
    assert.is(problems[0]?.severity, "error");
    assert.is(problems[0]?.place.file, PLACE.berkas);
  }
});

/** Rows of each sheet, and cells that are merged, as another program saved them. */
type Sheets = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;

const META = [
  ["Versi Templat", TEMPLATE_VERSION],
  ["Kabupaten", "33.10"],
  ["Tanggal Data", "2025-11-24"],
  ["Ketelitian Tanggal", "Hari"],
  ["Disusun oleh", "Kabupaten"],
];

/** The sheet Koperasi of all desa, with more columns for the first of them. */
function koperasiSheet(headings: readonly string[] = [], first: readonly (string | number)[] = []) {
  const registry = smallRegistry();
  const rows = desaOn(registry, PLACE.kabupaten, PLACE.tanggal_data).map((kode, index) => [
    ...[kode, registry.namaOf(kode.slice(0, 8)), registry.namaOf(kode)],
    ...(index === 0 ? first : []),
  ]);
  return [["Kode", "Kecamatan", "Desa/Kelurahan", ...headings], ...rows];
}

const SHEETS = SHEET_SPECS.map(({ key }) => key).filter((key) => key !== "meta");
const DESA = "33.10.15.2001";
const GERAI = [
  ["Kode", "Jenis Gerai", "Status Gerai"],
  [DESA, "Kantor koperasi", "Aktif melayani"],
];

function readSheets(
  sheets: Sheets,
  merges: Readonly<Record<string, string>> = {},
  sebelumnya?: Edisi,
) {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
    const merged = merges[name];
    if (merged !== undefined) sheet["!merges"] = [XLSX.utils.decode_range(merged)];
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  const bytes = XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
  return readEdisi(new Uint8Array(bytes), PLACE, { registry: smallRegistry(), sebelumnya });
}

test("an edition has every sheet but _meta, whose cells are known by their keys", () => {
  const { edisi, problems } = readSheets({ Koperasi: koperasiSheet(), _meta: META });
  assert.equal(problems, []);
  assert.equal(Object.keys(edisi?.lembar ?? {}), SHEETS);
  assert.equal(edisi?.sel_meta, {
    ...{ versi_templat: "B1", kabupaten: "B2", tanggal_data: "B3" },
    ...{ ketelitian_tanggal: "B4", disusun_oleh: "B5" },
  });
});

test("a merged title above a table is told as headings that stand too low, once", () => {
  const gerai = [["REKAPITULASI GERAI"], [], ["Kode", "Jenis Gerai", "Status Gerai"], [DESA]];
  const sheets = { Koperasi: koperasiSheet(), Gerai: gerai, _meta: META };
  assert.equal(placesOf(readSheets(sheets, { Gerai: "A1:C1" })), ["kolom-hilang Gerai!A3"]);
  assert.equal(placesOf(readSheets(sheets, { Gerai: "A1:C1", _meta: "A1:A2" })), [
    "sel-gabungan _meta!A1",
    "kolom-hilang Gerai!A3",
  ]);
});

test("a misspelt sheet is told once, and nobody asks for its rows", () => {
  const koperasi = koperasiSheet(["Gerai"], ["Ada"]);
  const read = (name: string) =>
    placesOf(readSheets({ Koperasi: koperasi, [name]: GERAI, _meta: META }));
  assert.equal(read("Gerai"), []);
  assert.equal(read("Gerei"), ["lembar-tidak-dikenal Gerei!"]);
  const lost = readSheets({ Koperasu: koperasi, _meta: META });
  assert.equal(placesOf(lost), ["lembar-tidak-dikenal Koperasu!"]);
});

test("a cell with somebody's number is told for that alone", () => {
  const koperasi = koperasiSheet(["Jumlah Anggota"], ["081234567890"]);
  assert.equal(placesOf(readSheets({ Koperasi: koperasi, _meta: META })), [
    "data-pribadi Koperasi!D2",
  ]);
});

test("an answer that cannot be read, or stands under a merge, is not taken for a blank one", () => {
  const read = (flag: string[], merges?: Record<string, string>) =>
    placesOf(
      readSheets({ Koperasi: koperasiSheet(["Gerai"], flag), Gerai: GERAI, _meta: META }, merges),
    );
  assert.equal(read([]), ["ada-belum Koperasi!D2"]);
  assert.equal(read(["entahlah"]), ["sel-bukan-pilihan Koperasi!D2"]);
  assert.equal(read([], { Koperasi: "D1:D2" }), ["sel-gabungan Koperasi!D1"]);
});

test("a row without what makes it a row is told for that, and no rule looks at it", () => {
  const gerai = [
    ["Kode", "Jenis Gerai", "Status Gerai"],
    [null, "Kantor koperasi", "Aktif melayani"],
    [DESA, null, "Aktif melayani"],
  ];
  const [heading = [], first = [], ...rest] = koperasiSheet();
  const read = (row: readonly (string | number | null)[], more: Sheets = {}) =>
    placesOf(readSheets({ Koperasi: [heading, row, ...rest], ...more, _meta: META }));
  assert.equal(read(first, { Gerai: gerai }), ["sel-wajib Gerai!A2", "sel-wajib Gerai!B3"]);
  const [kode = null, kecamatan = null, desa = null] = first;
  assert.equal(read([kode, kecamatan, null]), ["sel-wajib Koperasi!C2"]);
  assert.equal(read([null, kecamatan, desa]), ["sel-wajib Koperasi!A2"]);
});

test("where a workbook does not say what it is about, no rule looks at its rows", () => {
  const [heading = [], first = [], ...rest] = koperasiSheet();
  const read = (meta: typeof META) =>
    placesOf(readSheets({ Koperasi: [heading, first, first, ...rest], _meta: meta }));
  assert.equal(read(META), ["kode-unik Koperasi!A3"]);
  const undated = META.map(([key = "", value = ""]) => [key, key === "Tanggal Data" ? "" : value]);
  assert.equal(read(undated), ["sel-wajib _meta!B3"]);
});

test("a value that is refused is not told as one that changed, too", () => {
  const headings = ["Jumlah Anggota", "Anggota yang Sudah Menyetor", "Simpanan Pokok (Rp)"];
  const before = { kode: DESA, jumlah_anggota: 50, jumlah_penyetor: 50, simpanan_pokok: 9_000_000 };
  const sebelumnya = makeEdisi({ tanggal_data: "2025-10-31", koperasi: [before] });
  const read = (first: number[]) =>
    placesOf(readSheets({ Koperasi: koperasiSheet(headings, first), _meta: META }, {}, sebelumnya));
  assert.equal(read([60, 50, 100_000]), ["nilai-melonjak Koperasi!F2"]);
  assert.equal(read([60, 3, 100_000]), [
    "simpanan-tersamar Koperasi!E2",
    "simpanan-tersamar Koperasi!F2",
  ]);
});

test("the same workbook is read the same twice", async () => {
  const made = { rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] } };
  assert.equal(await readMade(made), await readMade(made));
});

test.run();
