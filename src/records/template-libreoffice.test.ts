import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressOf, fullRegistry, linesOf, reportedMeta, ROOT } from "../test/make-workbook.ts";
import { partsOf, sheetXml } from "../test/ooxml.ts";
import { columnIndex, columnLetters } from "../workbook/cells.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { SHEET_SPECS } from "./fields.ts";
import { readEdisi } from "./read-edisi.ts";
import { templateBook } from "./template.ts";

const test = suite("template in LibreOffice");

const FOLDER = join(ROOT, "src/test/input/libreoffice");
const INDONESIAN = readFileSync(join(FOLDER, "99.01.2026-01-31.id-ID.xlsx"));
const ENGLISH = readFileSync(join(FOLDER, "99.01.2025-04-30.en-US.xlsx"));
const SAVED = partsOf(INDONESIAN);
const SHEETS = SHEET_SPECS.filter(({ layout }) => layout === "rows");

function read(bytes: Uint8Array, tanggal_data: string) {
  const place = { berkas: "x.xlsx", kabupaten: "99.01", tanggal_data, perubahan_ke: 0 };
  return readEdisi(bytes, place, { registry: fullRegistry() });
}

/** The same template as this project writes it. */
async function written() {
  const meta = reportedMeta("99.01", "2026-01-31");
  return partsOf(await writeWorkbook(templateBook({ meta, rows: {}, registry: fullRegistry() })));
}

test("what was typed with Indonesian settings is read as it was meant", () => {
  const { edisi, problems } = read(INDONESIAN, "2026-01-31");
  assert.equal(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
  const rowOf = (kode: string) => edisi?.lembar.koperasi.baris.find((row) => row.kode === kode);
  const karangrejo = rowOf("99.01.01.2008");
  assert.equal(
    [
      karangrejo?.jumlah_anggota,
      karangrejo?.jumlah_penyetor,
      karangrejo?.simpanan_pokok,
      karangrejo?.simpanan_wajib,
      karangrejo?.status_operasi,
    ],
    [1050, 25, 1_250_000, 500_000, "merintis"],
  );
  assert.is(rowOf("99.01.01.2009")?.jumlah_anggota, null);
  const situmekar = rowOf("99.01.03.2012");
  assert.equal(
    [situmekar?.tanggal_musdesus, situmekar?.badan_hukum, situmekar?.jumlah_penyetor],
    ["2025-06-17", "proses", "<5"],
  );
});

test("an outlet typed into the first row below the data is read with its desa", () => {
  const gerai = read(INDONESIAN, "2026-01-31").edisi?.lembar.gerai.baris.at(-1);
  assert.equal(
    [gerai?.kode, gerai?.jenis, gerai?.status, gerai?.progres, gerai?.luas],
    ["99.01.03.2012", "sembako", "dibangun", 40, 48.5],
  );
});

test("a locked code stayed what it was, although somebody typed over it", () => {
  const rows = read(INDONESIAN, "2026-01-31").edisi?.lembar.koperasi.baris ?? [];
  const desa = fullRegistry().desaIn("99.01");
  assert.equal(
    rows.slice(0, desa.length).map(({ kode }) => kode),
    desa,
  );
});

test("1.250 typed with English settings is one and a quarter, and the message says what was meant", () => {
  const result = read(ENGLISH, "2025-04-30");
  assert.equal(
    result.problems.map(({ place }) => place.cell),
    [addressOf("koperasi", "jumlah_anggota", 2)],
  );
  assert.match(linesOf(result).join(), /isinya "1,25"[\s\S]*maksudnya 1250/);
});

test("a date in words is a date with English settings too: the format is Indonesian", () => {
  const xml = sheetXml(partsOf(ENGLISH), "Koperasi");
  const address = addressOf("koperasi", "tanggal_musdesus", 2);
  assert.match(xml, new RegExp(`<c r="${address}" s="\\d+" t="n"><v>45772</v>`));
});

test("every dropdown, check and prompt is still there, column by column", async () => {
  const fresh = await written();
  for (const { sheet } of SHEETS) {
    const before = validations(fresh, sheet);
    const after = validations(SAVED, sheet);
    // Columns that one of the two does not have say nothing about LibreOffice.
    const both = [...before.keys()].filter((heading) => after.has(heading));
    assert.ok(both.length > 3, sheet);
    for (const heading of both)
      assert.is(after.get(heading), before.get(heading), `${sheet}, ${heading}`);
  }
});

test("the lists behind the dropdowns keep their names and their sheet", () => {
  const names = [
    ...(SAVED.get("xl/workbook.xml") ?? "").matchAll(/name="daftar_(\w+)"[^>]*>([^<]+)</g),
  ];
  for (const list of ["desa", "wilayah", "ada_belum", "status_dokumen", "jenis_gerai"]) {
    const [, , range] = names.find(([, name]) => name === list) ?? [];
    assert.match(range ?? "", /^_daftar!\$[A-Z]+\$2:\$[A-Z]+\$\d+$/, list);
  }
});

test("sheets are still protected, identity is locked, and rows below the data are open", () => {
  for (const { sheet } of SHEETS)
    assert.match(sheetXml(SAVED, sheet), /<sheetProtection [^>]*sheet="true"/, sheet);
  const koperasi = sheetXml(SAVED, "Koperasi");
  for (const address of ["A2", "B2", "C61"]) assert.is(isLocked(koperasi, address), true, address);
  for (const address of ["D2", "AJ9", "L37"])
    assert.is(isLocked(koperasi, address), false, address);
  const [, style] = /<col [^>]*min="1"[^>]* style="(\d+)"/.exec(koperasi) ?? [];
  assert.is(lockOf(style), false, "column A below the data");
});

test("hidden sheets stay hidden, notes and yellow blanks stay, and the version is known", () => {
  const workbook = SAVED.get("xl/workbook.xml") ?? "";
  for (const name of ["_meta", "_daftar"])
    assert.match(workbook, new RegExp(`<sheet name="${name}"[^>]*state="hidden"`));
  for (const { sheet, fields } of SHEETS) {
    const xml = sheetXml(SAVED, sheet);
    if (fields.some(({ required }) => required))
      assert.match(xml, /<formula>AND\(LEN\(TRIM\([A-Z]+\d+\)\)=0,COUNTA\(/, sheet);
  }
  const notes = [...SAVED].filter(([name]) => /^xl\/comments/.test(name)).map(([, xml]) => xml);
  assert.is(notes.length, SHEETS.length);
  for (const xml of notes) assert.match(xml, /Contoh: /);
  assert.match(
    SAVED.get("docProps/custom.xml") ?? "",
    /name="versi_templat"><vt:lpwstr>\d+\.\d+\.\d+</,
  );
});

/** What the cells below each heading are checked by: "list daftar_desa with prompt". */
function validations(
  parts: ReadonlyMap<string, string>,
  sheet: string,
): ReadonlyMap<string, string> {
  const xml = sheetXml(parts, sheet);
  const headings = headingsOf(parts, xml);
  const found = new Map<string, string>();
  const elements = xml.matchAll(/<dataValidation ([^>]*?)(?:\/>|>(.*?)<\/dataValidation>)/gs);
  for (const [, attributes = "", content = ""] of elements) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const [, formula = ""] = /<formula1>([^<]*)/.exec(content) ?? [];
    const type = attribute("type");
    const says = `${type} ${type === "list" ? formula : ""} ${attribute("prompt") ? "with" : "no"} prompt`;
    for (const column of columnsOf(attribute("sqref") ?? ""))
      found.set(headings.get(column) ?? column, says);
  }
  return found;
}

/** Texts of row 1 by column letters. */
function headingsOf(parts: ReadonlyMap<string, string>, xml: string): ReadonlyMap<string, string> {
  const strings = [
    ...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<t(?:>| [^>]*>)([^<]*)<\/t>|<t\/>/g),
  ];
  const cells = xml.matchAll(/<c r="([A-Z]+)1"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g);
  return new Map(
    [...cells].map(([, column = "", index]) => [column, strings[Number(index)]?.[1] ?? ""]),
  );
}

/** "B2:B9 D2:E9" → B, D, E */
function columnsOf(sqref: string): string[] {
  return sqref.split(" ").flatMap((range) => {
    const [first = "", last = first] = range.split(":").map((cell) => cell.replace(/\d+$/, ""));
    const all: string[] = [];
    for (let index = columnIndex(first); index <= columnIndex(last); index += 1)
      all.push(columnLetters(index));
    return all;
  });
}

/** By the format of the cell, where there is none by that of its column. */
function isLocked(xml: string, address: string): boolean | undefined {
  const [, cell] = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(xml) ?? [];
  const column = columnIndex(address.replace(/\d+/, "")) + 1;
  const columns = [...xml.matchAll(/<col [^>]*max="(\d+)" min="(\d+)" style="(\d+)"/g)];
  const own = columns.find(([, max, min]) => Number(min) <= column && column <= Number(max));
  return lockOf(cell ?? own?.[3]);
}

/** Whether a cell format of the saved workbook locks; LibreOffice writes every protection out. */
function lockOf(style: string | undefined): boolean | undefined {
  const cellXfs = /<cellXfs.*<\/cellXfs>/s.exec(SAVED.get("xl/styles.xml") ?? "")?.[0] ?? "";
  const xf = [...cellXfs.matchAll(/<xf .*?<\/xf>/gs)][Number(style)]?.[0] ?? "";
  const [, locked] = /<protection locked="(\w+)"/.exec(xf) ?? [];
  return locked === undefined ? undefined : locked === "true";
}

test.run();
