import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { cellValues, detailedCells, serialOf } from "./write-cells.ts";
import { lookStyle } from "./write-look.ts";
import type { WriteColumn, WriteTable } from "./write-model.ts";
import { columnStyle, headingStyle, linkStyle, markedStyle, QUOTED_FORMAT } from "./write-style.ts";

const test = suite("write cells");

const KODE: WriteColumn = { heading: "Kode", kind: "text", width: 20, locked: true };
const JUMLAH: WriteColumn = { heading: "Jumlah", kind: "integer", width: 14 };
const TANGGAL: WriteColumn = { heading: "Tanggal", kind: "date", width: 14 };
const ROWS = [
  ["a", 1, null],
  ["b", 2, null],
];

function tableOf(table: Partial<WriteTable>): WriteTable {
  return { name: "Coba", columns: [KODE, JUMLAH, TANGGAL], rows: ROWS, spareRows: 0, ...table };
}

/** What is said of single cells, without the headings where they are ordinary. */
function cellsOf(table: Partial<WriteTable>): Record<string, unknown> {
  const ordinary = ["Kode", "Jumlah", "Tanggal"].map((value) => ({ value, style: headingStyle() }));
  const cells = [...detailedCells(tableOf(table))].filter(
    ([key, cell]) => key[0] !== "0" || !ordinary.some((one) => isSame(one, cell)),
  );
  return Object.fromEntries(cells);
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
const commentOf = (text: string) => ({ author: PAPAN.nama, text });
/** Below the data nothing is locked. */
const OPEN_KODE = columnStyle({ ...KODE, locked: false });
const OUTSIDE = { protection: { locked: false }, alignment: { vertical: "top" } };

test("headings have their forms and their notes; a blank one leaves its cell blank", () => {
  const columns = [
    { ...KODE, note: "Kode desa.", group: "Desa" },
    { ...JUMLAH, heading: "" },
  ];
  assert.equal(
    detailedCells(tableOf({ columns })),
    new Map<string, object>([
      [
        "0,0",
        {
          value: "Kode",
          style: headingStyle({ index: 0, isFirst: false }),
          comment: commentOf("Kode desa."),
        },
      ],
      ["0,1", { value: null, style: headingStyle() }],
    ]),
  );
});

test("the headings of a page are texts unless a look says otherwise", () => {
  const looks = new Map([
    ["A1", "title"],
    ["B3", "notice"],
  ] as const);
  assert.equal(cellsOf({ page: true, looks }), {
    "0,0": { value: "Kode", style: lookStyle("title") },
    "0,1": { value: "Jumlah", style: lookStyle("text") },
    "0,2": { value: "Tanggal", style: lookStyle("text") },
    "2,1": { style: lookStyle("notice") },
  });
});

test("a format of its own changes nothing else about a cell", () => {
  const formats = new Map([
    ["A1", "0.0"],
    ["A3", "0.0"],
    ["B3", "0.00"],
    ["A4", "0.0"],
    ["AB12", "0"],
  ]);
  assert.equal(cellsOf({ formats }), {
    "0,0": { value: "Kode", style: { ...headingStyle(), numFmt: "0.0" } },
    "2,0": { style: { ...columnStyle(KODE), numFmt: "0.0" } },
    "2,1": { style: { ...columnStyle(JUMLAH), numFmt: "0.00" } },
    "3,0": { style: { ...OPEN_KODE, numFmt: "0.0" } },
    "11,27": { style: { ...OUTSIDE, numFmt: "0" } },
  });
});

test("texts that begin like formulas are quoted where cells are not text anyway", () => {
  const rows = [
    ["=a", "=1", "-3", "@a"],
    ["+a", "+62", "1-2", "a=b"],
    [-1, -1, -1, -1],
  ];
  const quoted = (style: object) => ({ style: { ...style, numFmt: QUOTED_FORMAT } });
  assert.equal(cellsOf({ rows }), {
    "1,1": quoted(columnStyle(JUMLAH)),
    "1,2": quoted(columnStyle(TANGGAL)),
    "1,3": quoted(OUTSIDE),
    "2,1": quoted(columnStyle(JUMLAH)),
  });
});

test("a mark keeps what a cell is, and its note stands in place of the heading's", () => {
  const marks = new Map([
    ["A1", { kind: "carried" }],
    ["B1", { kind: "error", note: "judul tidak dikenal" }],
    ["A3", { kind: "note", note: "periksa" }],
    ["A4", { kind: "warning" }],
    ["D2", { kind: "error" }],
  ] as const);
  const columns = [
    { ...KODE, note: "Kode desa." },
    { ...JUMLAH, note: "Orang." },
  ];
  assert.equal(cellsOf({ marks, columns }), {
    "0,0": {
      value: "Kode",
      style: markedStyle(headingStyle(), { kind: "carried" }),
      comment: commentOf("Kode desa."),
    },
    "0,1": {
      value: "Jumlah",
      style: markedStyle(headingStyle(), { kind: "error" }),
      comment: commentOf("judul tidak dikenal"),
    },
    "2,0": {
      style: markedStyle(columnStyle(KODE), { kind: "note" }),
      comment: commentOf("periksa"),
    },
    "3,0": { style: markedStyle(OPEN_KODE, { kind: "warning" }) },
    "1,3": { style: markedStyle({ ...OUTSIDE } as object, { kind: "error" }) },
  });
});

test("a link leads inside the workbook, and keeps what a cell is and shows", () => {
  const links = new Map([
    ["A2", { target: "#'Coba'!C2" }],
    ["B2", { target: "#'Coba'!C3", text: "lihat" }],
  ]);
  const marks = new Map([["B2", { kind: "error", note: "salah" }]] as const);
  const hyperlink = (location: string) => ({ target: "", location });
  assert.equal(cellsOf({ links, marks }), {
    "1,0": { style: linkStyle(columnStyle(KODE)), hyperlink: hyperlink("'Coba'!C2") },
    "1,1": {
      style: linkStyle(markedStyle(columnStyle(JUMLAH), { kind: "error" })),
      comment: commentOf("salah"),
      value: "lihat",
      hyperlink: hyperlink("'Coba'!C3"),
    },
  });
});

test("a format and a look may stand below a mark and a link", () => {
  const formats = new Map([["B2", "0.0"]]);
  const marks = new Map([["B2", { kind: "carried" }]] as const);
  const links = new Map([["B2", { target: "#'Coba'!A1" }]]);
  const style = { ...columnStyle(JUMLAH), numFmt: "0.0" };
  assert.equal(cellsOf({ formats, marks, links }), {
    "1,1": {
      style: linkStyle(markedStyle(style, { kind: "carried" })),
      hyperlink: { target: "", location: "'Coba'!A1" },
    },
  });
});

test("with spare rows a last row shows how the columns go on, below everything else", () => {
  const pattern = (row: number) => ({
    [`${row},0`]: { value: null, style: OPEN_KODE },
    [`${row},1`]: { value: null, style: columnStyle(JUMLAH) },
    [`${row},2`]: { value: null, style: columnStyle(TANGGAL) },
  });
  assert.equal(cellsOf({ spareRows: 1 }), pattern(3));
  assert.equal(cellsOf({ spareRows: 1, rows: [] }), pattern(1));
  const looks = new Map([["A12", "text"]] as const);
  assert.equal(cellsOf({ spareRows: 50, looks }), {
    "11,0": { style: lookStyle("text") },
    ...pattern(12),
  });
});

test("a group's line goes on below the data", () => {
  const columns = [KODE, { ...JUMLAH, group: "Orang" }];
  const style = columnStyle(JUMLAH, { index: 0, isFirst: true });
  const marks = new Map([["B2", { kind: "carried" }]] as const);
  const cells = cellsOf({ columns, marks, spareRows: 1 });
  assert.equal(cells["3,1"], { value: null, style });
  assert.equal(cells["1,1"], { style: markedStyle(style, { kind: "carried" }) });
});

for (const address of [
  "",
  "A",
  "1",
  "a1",
  "A0",
  "A01",
  "AAAA1",
  "A12345678",
  "xA1",
  "A1x",
  "A-1",
]) {
  test(`"${address}" is no address`, () => {
    assert.throws(
      () => cellsOf({ formats: new Map([[address, "0"]]) }),
      (error: Error) => error.message === `no cell address in Coba: ${address}`,
    );
  });
}

test("ISO dates in date columns become serials; all else stays what it is", () => {
  const table = tableOf({ columns: [KODE, JUMLAH, TANGGAL] });
  const day = "2025-05-25";
  assert.equal(cellValues([day, day, day, day], table), [day, day, 45802, day]);
  assert.equal(cellValues([true, 7, 7.5, null], table), [true, 7, 7.5, null]);
  assert.equal(cellValues(["", "", "", ""], table), ["", "", "", ""]);
});

test("texts are written so that every program reads them as they are", () => {
  const texts = [
    "_x0041_",
    "_x00e9_a_x000D_",
    "_x41_",
    "x\ufffey\uffff",
    "\ud800a\udc00",
    "\u{1f600}",
  ];
  const safe = [
    "_x005F_x0041_",
    "_x005F_x00e9_a_x005F_x000D_",
    "_x41_",
    "x\ufffdy\ufffd",
    "\ufffda\ufffd",
  ];
  assert.equal(cellValues(texts, tableOf({})), [...safe, "\u{1f600}"]);
  const columns = [{ ...KODE, heading: "_x0041_", note: "\uffff" }];
  assert.equal(detailedCells(tableOf({ columns })).get("0,0"), {
    value: "_x005F_x0041_",
    style: headingStyle(),
    comment: commentOf("\ufffd"),
  });
  const links = new Map([["A2", { target: "#A1", text: "_x0041_" }]]);
  const marks = new Map([["A2", { kind: "error", note: "_x0041_" }]] as const);
  const cell = detailedCells(tableOf({ links, marks })).get("1,0");
  assert.equal([cell?.value, cell?.comment], ["_x005F_x0041_", commentOf("_x005F_x0041_")]);
});

test("days are counted from March 1900 on, as all programs count them", () => {
  const days = ["1900-02-28", "1900-02-29", "1900-03-01", "1970-01-01", "2024-02-29", "9999-12-31"];
  assert.equal(days.map(serialOf), [undefined, undefined, 61, 25_569, 45_351, 2_958_465]);
  const none = ["2025-02-29", "2025-13-01", "2025-5-25", "2025-05-25T00:00", " 2025-05-25"];
  for (const text of [...none, "+012025-05-25", "20250525", "25-05-2025", ""])
    assert.is(serialOf(text), undefined, text);
});

test.run();
