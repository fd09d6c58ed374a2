import { suite } from "uvu";
import type {
  CellLook,
  WriteBook,
  WriteColumn,
  WriteTable,
  WriteValue,
} from "../workbook/write.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { checkGolden } from "./golden.ts";
import { partsOf } from "./ooxml.ts";

const test = suite("golden workbook");

const COLUMNS: readonly WriteColumn[] = [
  { heading: "Kode", kind: "text", width: 20, locked: true, required: true, note: "Kode desa." },
  { heading: "Nama", kind: "text", width: 30, prompt: "Nama resmi.", group: "Identitas" },
  { heading: "Sejak", kind: "date", width: 14, group: "Identitas", required: true },
  { heading: "Anggota", kind: "integer", width: 14, group: "Orang" },
  { heading: "Perempuan", kind: "masked", width: 14, group: "Orang" },
  { heading: "Simpanan", kind: "number", width: 18, group: "Uang", note: "Rupiah.\nTanpa titik." },
  { heading: "Desa", kind: "text", width: 24, list: "desa", openList: true },
  { heading: "Gerai", kind: "text", width: 12, list: "ada_belum" },
];

const ROWS: readonly (readonly WriteValue[])[] = [
  ["99.01.01.2001", "Koperasi Merah Putih", "2025-05-25", 12, "<5", 1500.5, "Contoh", "Ada"],
  ["99.01.01.2002", "nama yang panjang ".repeat(5), "Mei 2025", "=1+1", null, true, null, null, 7],
  [null, null, null, null, null, null, null, null],
];

/** A sheet to be filled in, with everything that a cell may have of its own. */
const TABLE: WriteTable = {
  ...{ name: "Koperasi", columns: COLUMNS, rows: ROWS, spareRows: 20 },
  ...{ frozenColumns: 2, lineColumn: 0, merges: ["I2:J2"] },
  marks: new Map([
    ["A1", { kind: "error", note: "judul tidak dikenal" }],
    ["B2", { kind: "carried" }],
    ["D3", { kind: "error", note: "bukan bilangan" }],
    ["C3", { kind: "warning", note: "bukan tanggal" }],
    ["K9", { kind: "note", note: "di luar kolom" }],
  ] as const),
  links: new Map([
    ["A2", { target: "#'Petunjuk'!A1" }],
    ["I3", { target: "#'Koperasi'!A2", text: "lihat" }],
  ]),
  formats: new Map([["F2", "0.0"]]),
  choices: new Map([["J3", "desa"]]),
};

const LOOKS: readonly CellLook[] = [
  ...(["title", "subtitle", "section", "text", "strong", "notice", "number"] as const),
  ...(["sample", "locked", "required", "carried", "group-0", "group-1"] as const),
];

/** A page to be read, with a line of each look. */
const PAGE: WriteTable = {
  name: "Petunjuk",
  columns: [
    { heading: "Judul", kind: "text", width: 30, locked: true },
    { heading: "", kind: "text", width: 60, locked: true },
  ],
  rows: [...LOOKS.slice(1).map((look) => [look, "baris satu\nbaris dua"]), [null, null]],
  looks: new Map(LOOKS.map((look, index) => [`A${index + 1}`, look])),
  ...{ spareRows: 0, page: true, landscape: false },
};

const HIDDEN: WriteTable = {
  ...{ name: "_meta", hidden: true, unprotected: true, spareRows: 0, rows: [["versi", "1.0.0"]] },
  columns: COLUMNS.slice(0, 2),
};

const BOOK: WriteBook = {
  title: "Contoh",
  tables: [PAGE, TABLE, HIDDEN],
  lists: new Map([
    ["desa", ["Contoh", "Misal"]],
    ["ada_belum", ["Ada", "Belum", "Tidak tahu"]],
  ]),
  properties: { versi_templat: "9.9.9" },
  footer: "Contoh & misal",
};

/** Parts that hucre writes into every workbook alike. */
const SAME = /theme|rels|Content_Types|app\.xml/;

test("every part of a workbook with everything that can be written is as it was looked at", async () => {
  const parts = [...partsOf(await writeWorkbook(BOOK))].filter(([name]) => !SAME.test(name));
  const texts = parts.map(
    ([name, text]) =>
      [`${name.replaceAll("/", "+")}.txt`, `${text.replaceAll("><", ">\n<")}\n`] as const,
  );
  checkGolden("buku-kerja", new Map(texts));
});

test.run();
