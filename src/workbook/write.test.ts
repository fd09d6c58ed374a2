import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { partsOf, sheetXml } from "../test/ooxml.ts";
import { readWorkbook } from "./read.ts";
import { writeWorkbook, type WriteBook, type WriteColumn, type WriteTable } from "./write.ts";

const test = suite("write");

const COLUMNS: readonly WriteColumn[] = [
  { heading: "Kode", kind: "text", width: 20, locked: true, note: "Kode desa.\nContoh: 33.10" },
  { heading: "Tanggal", kind: "date", width: 14 },
  { heading: "Jumlah", kind: "integer", width: 14 },
];

function bookOf(table: Partial<WriteTable>): WriteBook {
  const rows = [["33.10.01.2001", "2025-05-25", 12]];
  const whole: WriteTable = { name: "Coba", columns: COLUMNS, rows, spareRows: 2, ...table };
  return { title: "Coba", tables: [whole], lists: new Map() };
}

async function written(table: Partial<WriteTable>) {
  const bytes = await writeWorkbook(bookOf(table));
  const parts = partsOf(bytes);
  return { bytes, parts, xml: sheetXml(parts, "Coba") };
}

async function valuesOf(table: Partial<WriteTable>) {
  const { book, problems } = readWorkbook((await written(table)).bytes, "coba.xlsx");
  assert.equal(problems, []);
  const rows = book?.sheets.get("Coba")?.rows ?? [];
  return new Map(rows.flat().map(({ address, value }) => [address, value]));
}

/** What a cell looks like: the parts of styles.xml that its `s` leads to. */
function lookOf({ xml, parts }: Awaited<ReturnType<typeof written>>, address: string): string {
  const [, index] = new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(xml) ?? [];
  const styles = parts.get("xl/styles.xml") ?? "";
  const nth = (list: string, item: string, at: number) =>
    [
      ...(new RegExp(`<${list}[ >].*</${list}>`).exec(styles)?.[0] ?? "").matchAll(
        new RegExp(`<${item}(?: [^>]*)?(?:/>|>.*?</${item}>)`, "g"),
      ),
    ][at]?.[0] ?? "";
  const cellXfs = styles.match(/<cellXfs.*<\/cellXfs>/)?.[0] ?? "";
  const xf = [...cellXfs.matchAll(/<xf [^>]*>/g)][Number(index)]?.[0] ?? "";
  const id = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1]);
  return [
    nth("fonts", "font", id("fontId")),
    nth("fills", "fill", id("fillId")),
    nth("borders", "border", id("borderId")),
  ].join("");
}

test("an ISO date in a date column becomes that date, and a number stays that serial", async () => {
  const values = await valuesOf({
    rows: [
      ["a", "2025-05-25", 1],
      ["b", 45802, 2],
      ["c", 45802.5, 3],
    ],
  });
  assert.equal([values.get("B2"), values.get("B3"), values.get("B4")], [45802, 45802, 45802.5]);
});

test("what is no date of the calendar stays the text that was typed", async () => {
  const typed = ["25 Mei 2025", "2025-02-30", "2025-5-25", "1900-02-28", ""];
  const values = await valuesOf({ rows: typed.map((text) => ["a", text, 1]) });
  assert.equal(
    typed.slice(0, 4).map((_, index) => values.get(`B${index + 2}`)),
    typed.slice(0, 4),
  );
});

test("truth values, texts in number columns and cells beyond the columns are kept", async () => {
  const values = await valuesOf({ rows: [["a", true, "dua puluh", "catatan", 7]] });
  assert.equal(
    ["B2", "C2", "D2", "E2"].map((address) => values.get(address)),
    [true, "dua puluh", "catatan", 7],
  );
});

test("a text that looks like an escape of the format is read back as it is", async () => {
  const texts = ["_x0041_", "a_x000D_b", "_x005F_x0041_", "baris satu\nbaris dua", " <b>&amp; "];
  const values = await valuesOf({ rows: texts.map((text) => [text]) });
  assert.equal(
    texts.map((_, index) => values.get(`A${index + 2}`)),
    texts,
  );
});

test("marks paint filled, blank and heading cells, and cells outside the columns", async () => {
  const marks = new Map([
    ["C2", { kind: "error", note: "seharusnya bilangan" }],
    ["C3", { kind: "warning", note: "kosong" }],
    ["F9", { kind: "note", note: "di luar kolom" }],
    ["B1", { kind: "error", note: "judul tidak dikenal" }],
  ] as const);
  const made = await written({ marks });
  assert.match(lookOf(made, "C2"), /<b\/>.*F8B4AE.*style="thick"/);
  assert.match(lookOf(made, "C3"), /<b\/>.*FFD58A.*style="double"/);
  assert.match(lookOf(made, "F9"), /<b\/>.*D6EAF8.*style="mediumDashed"/);
  assert.match(lookOf(made, "B1"), /F8B4AE/);
  const comments = made.parts.get("xl/comments1.xml") ?? "";
  const found = [...comments.matchAll(/<comment ref="(\w+)".*?<t>(.*?)<\/t>/gs)];
  assert.equal(new Map(found.map(([, ref, text]) => [ref, text])).get("F9"), "di luar kolom");
  assert.equal(
    found.map(([, ref]) => ref),
    ["A1", "B1", "C2", "C3", "F9"],
  );
});

test("marked cells keep their values and number formats", async () => {
  const marks = new Map([["B2", { kind: "error", note: "sesudah tanggal data" }] as const]);
  const made = await written({ marks });
  assert.match(made.xml, /<c r="B2"[^>]*><v>45802<\/v>/);
  const plain = await written({});
  const formatOf = ({ xml, parts }: typeof made) => {
    const index = Number(/<c r="B2" s="(\d+)"/.exec(xml)?.[1]);
    const cellXfs = /<cellXfs.*<\/cellXfs>/.exec(parts.get("xl/styles.xml") ?? "")?.[0] ?? "";
    return /numFmtId="(\d+)"/.exec([...cellXfs.matchAll(/<xf [^>]*>/g)][index]?.[0] ?? "")?.[1];
  };
  assert.ok(Number(formatOf(plain)) > 0);
  assert.is(formatOf(made), formatOf(plain));
});

test("a carried value is grey and italic, without a comment", async () => {
  const made = await written({ marks: new Map([["C2", { kind: "carried" }] as const]) });
  assert.match(lookOf(made, "C2"), /<i\/>.*595959/);
  assert.not.match(made.parts.get("xl/comments1.xml") ?? "", /ref="C2"/);
});

test("a link leads to a cell of the same workbook and may bring its own text", async () => {
  const links = new Map([
    ["A2", { target: "#'Coba'!C2" }],
    ["D2", { target: "#'Coba'!C2", text: "lihat sel" }],
  ]);
  const { xml, parts, bytes } = await written({ links });
  assert.match(xml, /<hyperlink ref="A2" location="(?:'|&apos;)Coba(?:'|&apos;)!C2"\/>/);
  assert.match(xml, /<hyperlink ref="D2"/);
  assert.is([...parts.keys()].filter((name) => /_rels\/sheet/.test(name)).length, 1);
  const { book } = readWorkbook(bytes, "coba.xlsx");
  const cells = book?.sheets.get("Coba")?.rows.flat() ?? [];
  assert.is(cells.find(({ address }) => address === "A2")?.value, "33.10.01.2001");
  assert.is(cells.find(({ address }) => address === "D2")?.value, "lihat sel");
});

const REFUSED: readonly (readonly [what: string, table: Partial<WriteTable>, said: RegExp])[] = [
  ["a number that is none", { rows: [["a", null, NaN]] }, /not a finite number in Coba, row 2/],
  ["infinity", { rows: [["a", Infinity, 1]] }, /not a finite number in Coba, row 2/],
  ["a long comment", markTable("x".repeat(1001)), /mark of Coba!C2: 1001 characters/],
  ["a long prompt", columnTable({ prompt: "x".repeat(256) }), /prompt of Coba, Kode: 256/],
  ["a long note", columnTable({ note: "x".repeat(1001) }), /note of Coba, Kode: 1001/],
  ["a long cell", { rows: [["x".repeat(32_768)]] }, /text in Coba, row 2: 32768/],
  ["a long sheet name", { name: "x".repeat(32) }, /name of sheet/],
  ["a mark at no address", { marks: new Map([["C0", { kind: "error" }]]) }, /no cell address/],
  ["a mark in small letters", { marks: new Map([["c2", { kind: "error" }]]) }, /no cell address/],
  ["a link out", { links: new Map([["A2", { target: "https://a.id" }]]) }, /no internal link/],
];

for (const [what, table, said] of REFUSED) {
  test(`${what} is refused before writing`, async () => {
    let message = "";
    await writeWorkbook(bookOf(table)).catch((error: Error) => (message = error.message));
    assert.match(message, said);
  });
}

test("lists stand on a hidden sheet, each under its name, and formulas know them", async () => {
  const lists = new Map([
    ["desa", ["Sengon", "Jaya", "Makmur"]],
    ["ya_tidak", ["Ya", "Tidak"]],
  ]);
  const bytes = await writeWorkbook({ ...bookOf({}), lists });
  const sheet = readWorkbook(bytes, "coba.xlsx").book?.sheets.get("_daftar");
  assert.is(sheet?.hidden, true);
  assert.equal(
    sheet?.rows.map((row) => row.map(({ address, value }) => `${address} ${value}`).join(", ")),
    ["A1 desa, B1 ya_tidak", "A2 Sengon, B2 Ya", "A3 Jaya, B3 Tidak", "A4 Makmur"],
  );
  const workbook = partsOf(bytes).get("xl/workbook.xml") ?? "";
  assert.equal(
    [...workbook.matchAll(/<definedName name="(daftar_\w+)">([^<]*)</g)].map(([, ...one]) => one),
    [
      ["daftar_desa", "_daftar!$A$2:$A$4"],
      ["daftar_ya_tidak", "_daftar!$B$2:$B$3"],
    ],
  );
});

test("a workbook without lists has the sheet for them all the same", async () => {
  const { parts } = await written({});
  assert.match(parts.get("xl/workbook.xml") ?? "", /name="_daftar"[^>]*state="hidden"/);
  assert.not.match(parts.get("xl/workbook.xml") ?? "", /name="daftar_/);
});

test("sheets can be neither put in nor taken out, and nothing is said that nobody gave", async () => {
  const { parts } = await written({});
  assert.match(parts.get("xl/workbook.xml") ?? "", /<workbookProtection lockStructure="1"\/>/);
  assert.is(parts.has("docProps/custom.xml"), false);
});

test("a workbook says what it is about, who made it, and nothing of when", async () => {
  const { parts } = await written({});
  const properties = parts.get("docProps/core.xml") ?? "";
  const said = [...properties.matchAll(/<(dc\w*:\w+)[^>]*>([^<]*)</g)].map(([, ...one]) => one);
  assert.equal(said, [
    ["dc:title", "Coba"],
    ["dc:creator", PAPAN.nama],
    ["dcterms:created", "2025-01-01T00:00:00Z"],
    ["dcterms:modified", "2025-01-01T00:00:00Z"],
  ]);
});

test("a blank heading leaves its cell blank, so that a title may run over it", async () => {
  const columns = COLUMNS.map((column, at) => (at === 1 ? { ...column, heading: "" } : column));
  const { xml, parts } = await written({ columns, page: true, spareRows: 0 });
  assert.match(xml, /<c r="B1" s="\d+"\/>/);
  assert.not.match(parts.get("xl/sharedStrings.xml") ?? "", /<t\/>|<t><\/t>/);
});

function markTable(note: string): Partial<WriteTable> {
  return { marks: new Map([["C2", { kind: "error", note }]]) };
}

function columnTable(change: Partial<WriteColumn>): Partial<WriteTable> {
  return {
    columns: COLUMNS.map((column, index) => (index === 0 ? { ...column, ...change } : column)),
  };
}

test.run();
