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

test.run();
