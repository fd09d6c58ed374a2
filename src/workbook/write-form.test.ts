import { suite } from "uvu";
import * as assert from "uvu/assert";
import { partsOf, sheetXml } from "../test/ooxml.ts";
import { writeWorkbook, type WriteBook, type WriteColumn, type WriteTable } from "./write.ts";
import { groupColour } from "./write-style.ts";

const test = suite("write form");

const COLUMNS: readonly WriteColumn[] = [
  { heading: "Kode", kind: "text", width: 20, locked: true, required: true, group: "Identitas" },
  { heading: "Jumlah", kind: "integer", width: 14, group: "Orang", note: "n".repeat(400) },
  { heading: "Simpanan", kind: "masked", width: 14, group: "Uang", prompt: "Tulis angkanya." },
  { heading: "Desa", kind: "text", width: 14, list: "desa", openList: true, required: true },
  { heading: "Catatan", kind: "text", width: 40 },
];
const ROW = ["33.10.01.2001", 12, "<5", "33.10.01.2001 – Sengon", "Pendek."];

function bookOf(table: Partial<WriteTable> = {}): WriteBook {
  const whole: WriteTable = {
    ...{ name: "Coba", columns: COLUMNS, rows: [ROW, ROW], spareRows: 50, ...table },
  };
  const lists = new Map([["desa", ["33.10.01.2001 – Sengon"]]]);
  return { title: "Coba", tables: [whole], lists, footer: "Klaten & kota" };
}

async function written(table?: Partial<WriteTable>) {
  const parts = partsOf(await writeWorkbook(bookOf(table)));
  return { parts, xml: sheetXml(parts, "Coba") };
}

function validation(xml: string, column: string): string {
  return (
    new RegExp(`<dataValidation [^>]*sqref="${column}\\d[^>]*>.*?</dataValidation>`).exec(
      xml,
    )?.[0] ?? ""
  );
}

test("formats of whole columns go on below the data, and blank cells are not written", async () => {
  const { xml, parts } = await written({ rows: [ROW, [null, null, null, null, null]] });
  assert.equal(
    [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row),
    ["1", "2", "3"],
  );
  assert.equal(
    [...xml.matchAll(/<c r="(\w+3)"/g)].map(([, cell]) => cell),
    ["A3"],
  );
  const [, style] = /<col min="1" [^>]*style="(\d+)"/.exec(xml) ?? [];
  const cellXfs = /<cellXfs.*<\/cellXfs>/.exec(parts.get("xl/styles.xml") ?? "")?.[0] ?? "";
  const formats = [...cellXfs.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)];
  assert.match(formats[Number(style)]?.[0] ?? "", /<protection locked="(0|false)"/);
});

test("a sheet without spare rows has no open columns", async () => {
  assert.not.match((await written({ spareRows: 0 })).xml, /<col [^>]*style=/);
});

test("filtering, sorting and changing widths are allowed on protected sheets", async () => {
  const [protection = ""] = /<sheetProtection[^>]*>/.exec((await written()).xml) ?? [];
  for (const action of ["autoFilter", "sort", "formatColumns", "formatRows"])
    assert.match(protection, new RegExp(`${action}="0"`), action);
});

test("rows may be put in and taken out only where nothing is locked", async () => {
  const open = COLUMNS.slice(1);
  assert.match((await written()).xml, /insertRows="1" deleteRows="1"/);
  assert.match((await written({ columns: open })).xml, /insertRows="0" deleteRows="0"/);
});

test("dropdowns and checks reach the spare rows; locked columns are checked below the data", async () => {
  const { xml } = await written();
  assert.match(validation(xml, "B"), /sqref="B2:B53"/);
  assert.match(validation(xml, "D"), /sqref="D2:D53"/);
});

test("a masked column takes whole numbers and <5, and only warns of others", async () => {
  const check = validation((await written()).xml, "C");
  assert.match(check, /errorStyle="warning"/);
  assert.match(
    check,
    /IF\(C2="&lt;5",TRUE,IF\(ISNUMBER\(C2\),AND\(C2&gt;=0,C2=INT\(C2\)\),FALSE\)\)/,
  );
});

test("an open list warns where another one refuses", async () => {
  assert.match(validation((await written()).xml, "D"), /type="list".*errorStyle="warning"/);
  const columns = COLUMNS.map((column) => ({ ...column, openList: false }));
  assert.not.match(validation((await written({ columns })).xml, "D"), /errorStyle/);
});

test("a prompt is headed by the group of its column", async () => {
  assert.match(
    validation((await written()).xml, "C"),
    /promptTitle="Uang" prompt="Tulis angkanya\."/,
  );
});

test("required blanks are yellow in rows in use; a locked column is watched below the data", async () => {
  const { xml, parts } = await written();
  const rules = [...xml.matchAll(/<conditionalFormatting sqref="([^"]+)">.*?<formula>([^<]+)/g)];
  assert.equal(
    rules.map(([, range, formula]) => `${range} ${formula}`),
    [
      "A4:A53 AND(LEN(TRIM(A4))=0,COUNTA($A4:$E4)&gt;0)",
      "D2:D53 AND(LEN(TRIM(D2))=0,COUNTA($A2:$E2)&gt;0)",
    ],
  );
  const dxf = /<dxfs.*<\/dxfs>/.exec(parts.get("xl/styles.xml") ?? "")?.[0] ?? "";
  assert.match(dxf, /<fgColor rgb="FFFFF2A8"\/><bgColor rgb="FFFFF2A8"\/>/);
});

test("a line stands above each row that differs from the one before in the line column", async () => {
  const { xml } = await written({ lineColumn: 0 });
  assert.match(xml, /<conditionalFormatting sqref="A2:E4">.*<formula>\$A2&lt;&gt;\$A1<\/formula>/);
});

test("each group of columns has its own colour and begins with a line", async () => {
  const { parts } = await written();
  const styles = parts.get("xl/styles.xml") ?? "";
  for (const index of [0, 1, 2])
    assert.match(styles, new RegExp(`fgColor rgb="FF${groupColour(index)}"`));
});

test("neighbouring groups differ in lightness, so that colour-blind people tell them apart", () => {
  for (let index = 1; index < 9; index += 1) {
    const difference = Math.abs(lightness(groupColour(index)) - lightness(groupColour(index - 1)));
    assert.ok(
      difference > 0.02,
      `${groupColour(index - 1)} and ${groupColour(index)}: ${difference}`,
    );
  }
});

test("black text is easy to read on every colour of a group", () => {
  for (let index = 0; index < 9; index += 1)
    assert.ok((lightness(groupColour(index)) + 0.05) / 0.05 > 7, groupColour(index));
});

/** Relative luminance (WCAG 2.2): 0 black, 1 white. */
function lightness(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("a comment's box has room for its text", async () => {
  const box = async (note: string) => {
    const columns = COLUMNS.map((column) => ({ ...column, note }));
    const vml = (await written({ columns })).parts.get("xl/drawings/vmlDrawing1.vml") ?? "";
    return (/<x:Anchor>([^<]*)</.exec(vml)?.[1] ?? "").split(",").map(Number);
  };
  const [column, , row, , right = 0, , bottom = 0] = await box("n".repeat(400));
  assert.equal([column, row], [1, 0]);
  const [, , , , shortRight, , shortBottom = 0] = await box("pendek");
  assert.is(right, shortRight);
  assert.ok(bottom > shortBottom + 5, `${bottom} against ${shortBottom}`);
});

test("rows with long texts are as tall as these and grow on; the heading keeps its height", async () => {
  const long = [...ROW.slice(0, 4), "kata ".repeat(40).trim()];
  const { xml } = await written({ rows: [ROW, long] });
  assert.match(xml, /<row r="1" ht="\d+" customHeight="1">/);
  assert.match(xml, /<row r="2">/);
  const [, height] = /<row r="3" ht="(\d+)">/.exec(xml) ?? [];
  assert.ok(Number(height) > 40, height);
});

test("every page repeats the heading and the fixed columns, and says where it belongs", async () => {
  const { parts, xml } = await written({ frozenColumns: 2 });
  assert.match(
    parts.get("xl/workbook.xml") ?? "",
    /_xlnm\.Print_Titles[^>]*>Coba!\$A:\$B,Coba!\$1:\$1</,
  );
  assert.match(xml, /<oddFooter>.*Klaten &amp;&amp; kota.*halaman &amp;P dari &amp;N<\/oddFooter>/);
});

test("a page to be read has no grid, no frozen heading, no filter and no repeated heading", async () => {
  const looks = new Map([["A1", "title"]] as const);
  const { parts, xml } = await written({ page: true, spareRows: 0, looks });
  assert.match(xml, /showGridLines="0"/);
  assert.not.match(xml, /<pane |<autoFilter/);
  assert.not.match(parts.get("xl/workbook.xml") ?? "", /Print_Titles|_FilterDatabase/);
});

test("custom properties are written", async () => {
  const parts = partsOf(
    await writeWorkbook({ ...bookOf(), properties: { versi_templat: "9.9.9" } }),
  );
  assert.match(parts.get("docProps/custom.xml") ?? "", /name="versi_templat".*9\.9\.9/);
});

test.run();
