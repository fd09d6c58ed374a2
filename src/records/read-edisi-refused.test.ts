import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  addressOf,
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  rowOf,
  withCell,
} from "../test/make-workbook.ts";
import { SHEET_SPECS } from "./fields.ts";
import { erroneousCells } from "./read-edisi.ts";
import { SHEET_SCHEMAS } from "./schemas.ts";
import type { TemplateContent } from "./template.ts";

const test = suite("read-edisi: what is refused");

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

test("what stands instead of a code is answered with the code of the row's name", async () => {
  const cell = addressOf("koperasi", "kode", rowOf(BENTANGAN));
  const read = await readMade({
    edit: (book) => withCell(book, "Koperasi", [cell, "tidak tahu"]),
  });
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel A16 (kolom "Kode")',
      '  Masalah : isinya "tidak tahu"; seharusnya kode wilayah dengan titik.',
      "  Perbaiki: tulis kode Bentangan, 33.10.15.2015, sebagai teks dengan titik.",
    ].join("\n"),
  ]);
});

test("cells with an error are known by sheet and address, whatever else is told", () => {
  const problem = (severity: "error" | "note", place: object) =>
    ({ ...{ code: "x", severity, message: "", fix: "" }, place: { file: "b", ...place } }) as const;
  const found = erroneousCells([
    problem("error", { sheet: "Koperasi", cell: "A2" }),
    problem("note", { sheet: "Koperasi", cell: "A3" }),
    problem("error", { sheet: "Gerai" }),
  ]);
  assert.equal([...found], ["Koperasi!A2"]);
});

test.run();
