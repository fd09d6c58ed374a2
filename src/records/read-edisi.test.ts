import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hasErrors } from "../base/problem.ts";
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
import { SHEET_SPECS } from "./fields.ts";
import { readEdisi } from "./read-edisi.ts";
import { SHEET_SCHEMAS } from "./schemas.ts";
import { TEMPLATE_VERSION, type TemplateContent } from "./template.ts";

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
});

test("the cell named is the one in Bentangan's row and the column of members", () => {
  assert.is(addressOf("koperasi", "jumlah_anggota", rowOf(BENTANGAN)), "AJ16");
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

test("a cell that cannot be read raises nothing but its own error, whatever cell it is", async () => {
  const rows = wholeVillage();
  assert.equal((await readMade({ rows })).problems, []);
  for (const { key, sheet, fields } of SHEET_SPECS.filter(({ layout }) => layout === "rows")) {
    const row = key === "koperasi" ? rowOf(BENTANGAN) : 2;
    for (const field of fields.filter(({ kind }) => kind !== "text")) {
      const cell = addressOf(key, field.key, row);
      const read = await readMade({
        rows,
        edit: (book) => withCell(book, sheet, [cell, "tak terbaca"]),
      });
      assert.equal(
        read.problems.map(({ place }) => `${place.sheet}!${place.cell}`),
        [`${sheet}!${cell}`],
        `${sheet}.${field.key}: ${placesOf(read).join(", ")}`,
      );
    }
  }
});

test("a sheet that the template does not have is refused by name", async () => {
  const read = await readMade({
    edit: (book) => ({
      ...book,
      tables: [
        ...book.tables,
        {
          name: "Daftar Anggota",
          columns: [{ heading: "Nama", kind: "text", width: 20 }],
          rows: [["Seseorang"]],
          spareRows: 0,
        },
      ],
    }),
  });
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Daftar Anggota"',
      "  Masalah : lembar ini tidak ada dalam templat.",
      "  Perbaiki: hapus lembar itu; data pribadi atau catatan kerja jangan ikut terkirim.",
    ].join("\n"),
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

test("the same workbook is read the same twice", async () => {
  const made = { rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] } };
  assert.equal(await readMade(made), await readMade(made));
});

/** Bentangan with a row on every sheet and every "ada" answered, from the schemas' own examples. */
function wholeVillage(): TemplateContent["rows"] {
  const ada = [
    "gerai",
    "kemitraan",
    "aset_terdaftar",
    "pelatihan",
    "usaha",
    "potensi",
    "inventaris",
  ];
  const long = [
    "gerai",
    "kemitraan",
    "aset",
    "pelatihan",
    "usaha",
    "potensi",
    "inventaris",
  ] as const;
  const example = (key: (typeof long)[number]) => ({
    ...(SHEET_SCHEMAS[key].examples[0] as Record<string, string | number | null>),
    kode: BENTANGAN,
    koperasi_ke: null,
  });
  return {
    koperasi: [{ kode: BENTANGAN, ...Object.fromEntries(ada.map((key) => [key, "ada"])) }],
    ...Object.fromEntries(long.map((key) => [key, [example(key)]])),
    pendamping: [{ kode_pendamping: "BA-01", peran: "ba", wilayah: "33.10.15" }],
    koordinator: [{ kode_koordinator: "KW-01", wilayah: "33.10.15" }],
    ringkasan: [{ indikator: "beroperasi", nilai: 20, ketelitian: "tepat" }],
  };
}

test.run();
