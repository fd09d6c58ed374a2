import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryData } from "../test/make-edisi.ts";
import { fullRegistry, reportedMeta, smallRegistry } from "../test/make-workbook.ts";
import { partsOf } from "../test/ooxml.ts";
import { hasValidator, ooxmlErrors } from "../test/ooxml-validator.ts";
import { writeZip } from "../base/zip.ts";
import { writeWorkbook, type WriteBook } from "../workbook/write.ts";
import { carriedContent, findLaporan } from "./template-carry.ts";
import { templateBook } from "./template.ts";

const all = suite("OOXML");
if (!hasValidator()) {
  console.log(`OOXML: no validator for ${process.platform}-${process.arch}; not checked.`);
}
/** Elsewhere a validator that does not run is a failure, not a reason to skip. */
const test = hasValidator() ? all : all.skip;

const KINI = "2025-12-31";

function template(): WriteBook {
  const meta = reportedMeta("33.10", KINI);
  return templateBook({ meta, rows: {}, registry: smallRegistry() });
}

/** The example's fullest report as a correction: every sheet filled in, every value marked. */
function filled(): WriteBook {
  const at = { kabupaten: "99.01", tanggal_data: KINI };
  const sebelumnya = findLaporan(repositoryData().dataset.editions, at);
  assert.ok(sebelumnya);
  const perbaikan = { jenis: "koreksi", alasan: 'Uji <coba> & "lain"', ke: 1 } as const;
  return templateBook(carriedContent({ ...at, registry: fullRegistry(), sebelumnya, perbaikan }));
}

/** Every kind of mark, notes of the greatest length, links, odd texts and values of all types. */
function marked(): WriteBook {
  const book = template();
  const marks = new Map([
    ["A1", { kind: "error", note: "judul" }],
    ["D5", { kind: "error", note: "x".repeat(1000) }],
    ["E6", { kind: "warning", note: "baris satu\nbaris dua & <tiga>" }],
    ["ZZ9", { kind: "note", note: "di luar kolom" }],
    ["F7", { kind: "carried" }],
    ["G8", { kind: "error", note: "_x0041_ \uffff \u0000" }],
  ] as const);
  const links = new Map([["B2", { target: "#'Gerai'!A2", text: "lihat" }]]);
  const rows = [
    ["=1+1", true, 0, -1.5, "_x0041_", "#N/A", "25 Mei 2025", "\u0001", "😀"],
    ["\uffff", "\ud800"],
  ];
  const tables = book.tables.map((table) =>
    table.name === "Koperasi" ? { ...table, marks, links, rows: [...table.rows, ...rows] } : table,
  );
  return { ...book, tables };
}

for (const [what, book] of [
  ["an empty template", template],
  ["a workbook filled in on every sheet", filled],
  ["a workbook with marks and links", marked],
] as const) {
  test(`${what} has no error for the Open XML SDK`, async () => {
    assert.equal(await ooxmlErrors(await writeWorkbook(book())), []);
  });
}

test("the SDK does find what is wrong: a colour before the size of a font", async () => {
  const parts = partsOf(await writeWorkbook(template()));
  const broken = [...parts].map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text.replace(/(<sz [^>]*\/>)(<color [^>]*\/>)/, "$2$1")),
  }));
  const errors = await ooxmlErrors(writeZip(broken, { level: 6 }));
  assert.match(errors.join("\n"), /styles\.xml .*unexpected child element/);
});

all.run();
