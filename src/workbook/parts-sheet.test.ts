import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Allowance } from "./parts-walk.ts";
import { isRefusal } from "./gate-refusal.ts";
import { scanSheet } from "./parts-sheet.ts";
import { allowing, refusalOf, rows, scanned } from "./scan-fixtures.ts";

const test = suite("scan of a sheet");

/** What uses up an allowance by two, in cells that are read letter by letter and in others. */
const USES: readonly (readonly [keyof Allowance, string, string])[] = [
  ["cells", rows('<c r="A1"/>', '<c r="B1"/>'), "500.000 sel."],
  ["cells", rows("<c/>", "<c/>"), "500.000 sel."],
  ["filledCells", rows('<c r="A1"><v>1</v></c>', '<c r="B1"><v>2</v></c>'), "200.000 sel berisi"],
  ["filledCells", rows("<c><v>1</v></c>", "<c><v>2</v></c>"), "200.000 sel berisi"],
  [
    "merges",
    '<sheetData/><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>',
    "2.000 gabungan sel",
  ],
  ["formulaCharacters", rows('<c><f t="shared" si="0">A1</f></c>'), "huruf rumus"],
];

test("what all sheets together may hold can be used up, and not exceeded", () => {
  for (const [name, content, words] of USES) {
    assert.is(refusalOf(content, allowing({ [name]: 2 })), "", name);
    assert.match(refusalOf(content, allowing({ [name]: 1 })), words, name);
  }
  for (const cell of ['<c r="A1" t="s"><v>0</v></c>', '<c t="s"><v>0</v></c>']) {
    assert.is(refusalOf(rows(cell), allowing({ sharedText: 4 })), "");
    assert.match(refusalOf(rows(cell), allowing({ sharedText: 3 })), "huruf di dalam sel");
  }
});

test("what one sheet leaves over, the next may use", () => {
  const allowance = allowing({ cells: 3 });
  const two = rows('<c r="A1"/>', "<c/>");
  assert.is(refusalOf(two, allowance), "");
  assert.is(allowance.cells, 1);
  assert.match(refusalOf(two, allowance), "500.000 sel");
});

test("a shared formula counts in every cell that repeats it", () => {
  const master = '<c r="A1"><f t="shared" si="0" ref="A1:C1">A9+1</f></c>';
  const other = (address: string) => `<c r="${address}"><f t="shared" si="0"/></c>`;
  const three = rows(master, other("B1"), other("C1"));
  assert.is(refusalOf(three, allowing({ formulaCharacters: 12 })), "");
  assert.match(refusalOf(three, allowing({ formulaCharacters: 11 })), "huruf rumus");
  assert.match(refusalOf(rows(other("B1"))), "menunjuk ke rumus yang tidak ada");
  assert.match(
    refusalOf(rows('<c r="A1"><f t="shared" si="x">1</f></c>')),
    "menunjuk ke rumus yang tidak ada",
  );
});

test("a cell that holds something stands in column IV or row 100,000 at most", () => {
  const at = (address: string, content: string) =>
    `<sheetData><row r="${/\d+/u.exec(address)?.[0]}"><c r="${address}"${content}</row></sheetData>`;
  for (const content of ["><v>1</v></c>", ' t="b"><v>1</v></c>']) {
    assert.is(refusalOf(at("IV100000", content)), "");
    for (const far of ["IW1", "A100001", "IW100001"])
      assert.match(
        refusalOf(at(far, content)),
        `sel ${far} berisi, jauh di luar tabel; yang dibaca hanya sampai kolom IV dan baris 100.000`,
      );
  }
  // A blank one costs nobody anything, up to the last that Excel knows.
  for (const blank of ["/>", ' t="b"/>']) assert.is(refusalOf(at("XFD1048576", blank)), "");
});

test("rows and columns are hidden in either notation, and told by their numbers", () => {
  const cols =
    '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="true"/><col min="6" max="6" hidden="0"/><col min="7" max="7"/></cols>';
  const hidden =
    '<row r="2" hidden="1"/><row r="4" hidden="true"><c r="A4"/></row><row r="5" hidden="0"/><row/>';
  const scan = scanned(`${cols}<sheetData>${hidden}</sheetData>`);
  assert.equal(scan.hiddenColumns, [
    [1, 2],
    [4, 4],
  ]);
  assert.equal(scan.hiddenRows, [2, 4]);
  assert.equal(scanned("<sheetData/>").hiddenRows, []);
});

test("merged cells are ranges, and nothing else", () => {
  const merged = (ref: string) => `<sheetData/><mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
  assert.equal(scanned(merged("A1:XFD1048576")).merges, ["A1:XFD1048576"]);
  for (const ref of ["B2", "AA1:AB2", "XFD1:XFD9"])
    assert.equal(scanned(merged(ref)).merges, [ref]);
  for (const ref of [
    "",
    "A",
    "1",
    "a1:b2",
    "A1:",
    "A1:B2 C3",
    " A1",
    "AAAA1",
    "A12345678",
    "A1;B2",
  ])
    assert.match(refusalOf(merged(ref)), "gabungan sel ", ref);
});

test("merged cells without a place are told as such", () => {
  const none = "<sheetData/><mergeCells><mergeCell/></mergeCells>";
  assert.is(refusalOf(none), 'gabungan sel "" tidak wajar.');
});

test("cells that are not plain are handed on, the others are read", () => {
  const scan = scanned(
    rows('<c r="A1"><v>1</v></c>', '<c r="B1" t="b"><v>1</v></c>', '<c r="C1"/>'),
  );
  assert.is(scan.cellCount, 1);
  assert.match(scan.xml, '<row r="1"><c r="B1" t="b"><v>1</v></c></row>');
  assert.equal(
    scan.plain.map(({ address, value }) => [address, value]),
    [["A1", 1]],
  );
});

test("a cell in another notation is rewritten in the usual one", () => {
  const rewritten = (cell: string, more: Partial<Allowance> = {}) =>
    /<row r="1">(.*)<\/row>/u.exec(scanned(rows(cell), allowing(more)).xml)?.[1];
  const usual = '<c r="B1" s="12" t="b"><v>1</v></c>';
  assert.is(rewritten('<c t="b" s="12" r="B1"><v>1</v></c>'), usual);
  assert.is(rewritten('<c r="A1"/><c t="b" s="12"><v>1</v></c>'), usual);
  assert.is(rewritten('<c s="123456" r="C1"><v>1</v></c>'), '<c r="C1" s="123456"><v>1</v></c>');
  for (const style of ["1234567", "x1", "1x", ""])
    assert.is(rewritten(`<c s="${style}" r="C1"><v>1</v></c>`), '<c r="C1"><v>1</v></c>', style);
  assert.is(
    rewritten('<c r="A1" s="3" t="str"><f>B1</f><v>a&amp;b</v></c>'),
    '<c r="A1" s="3" t="inlineStr"><f>B1</f><is><t>a&amp;b</t></is></c>',
  );
  assert.is(rewritten('<c r="A1"><f>B1</f></c>'), '<c r="A1"><f>B1</f></c>');
  assert.is(rewritten('<c r="A1" t="d"><v>2025-11-24</v></c>'), '<c r="A1"><v>45985</v></c>');
  assert.is(
    rewritten('<c r="A1" t="d"><v>2025-11-24</v></c>', { date1904: true }),
    '<c r="A1"><v>44523</v></c>',
  );
  assert.is(rewritten('<c r="A1" t="d"><v>kemarin</v></c>'), '<c r="A1"><v>0</v></c>');
});

test("a value where some programs do not look, or an address that is none, is refused", () => {
  const text = "<is><t>a</t></is>";
  for (const cell of [
    `<c t="inlineStr"><v>1</v>${text}</c>`,
    `<c t="b">${text}</c>`,
    `<c>${text}</c>`,
  ])
    assert.match(
      refusalOf(rows(cell)),
      "sel di baris 1 tersimpan di tempat yang tidak lazim",
      cell,
    );
  for (const inside of ["<b/>", "<t>a</t><t", "a"])
    assert.ok(refusalOf(rows(`<c t="inlineStr"><is>${inside}</is></c>`)), inside);
  for (const address of ["", "1", "A", "a1", "A0", "AAAA1", "A12345678", "A1:B1"])
    assert.match(refusalOf(rows(`<c t="n" r="${address}"><v>1</v></c>`)), "sel di baris", address);
  assert.match(
    refusalOf(rows('<c r="A1" t="x"><v>1</v></c>')),
    "jenis sel di baris 1 tidak dikenal",
  );
});

test("readings of foreign letters stand beside the cells", () => {
  const cell = '<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>baca</t></rPh></is></c>';
  assert.match(scanned(rows(cell)).around, /><is>baca<\/is>$/u);
  const other = cell.replace("A1", "B1").replace("baca", "lagi");
  assert.match(scanned(rows(cell, other)).around, /><is>baca<\/is><is>lagi<\/is>$/u);
  assert.not.match(scanned(rows('<c r="A1" t="inlineStr"><is><t>a</t></is></c>')).around, "<is>");
});

test("an error cell without a value is told; other cells without one are blank", () => {
  const told = (cell: string) => [...scanned(rows(cell)).oddValues];
  assert.equal(told('<c r="A1" t="e"/>'), [["A1", "#?"]]);
  assert.equal(told('<c t="e"/>'), [["A1", "#?"]]);
  for (const type of ["n", "b", "s", "str", "d"]) {
    const blank = scanned(rows(`<c r="A1" t="${type}"/>`));
    assert.equal([blank.cellCount, [...blank.oddValues], [...blank.looks]], [0, [], []], type);
  }
});

test("the look and the reading of a shared text are those of the cells that show it", () => {
  const look = { kind: "struck", part: "a", rest: "b" } as const;
  const allowance = () =>
    allowing({ looks: new Map([[0, look]]), doubtful: ["A"], texts: [undefined] });
  const shown = scanned(rows('<c r="A1" t="s"><v>0</v></c>'), allowance());
  assert.equal([[...shown.looks], [...shown.oddValues]], [[["A1", look]], [["A1", "A"]]]);
  const number = scanned(rows('<c r="A1" t="b"><v>0</v></c>', "<c><v>0</v></c>"), allowance());
  assert.equal([[...number.looks], [...number.oddValues]], [[], []]);
});

test("a blank cell fills no array formula, an empty text does", () => {
  const array = (second: string) =>
    rows('<c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c>', second);
  for (const blank of ['<c r="B1"/>', '<c r="B1" t="b"/>', "<c/>", ""])
    assert.match(refusalOf(array(blank)), "mengisi sel lain yang nilainya tidak tersimpan", blank);
  for (const filled of ['<c r="B1" t="str"><v></v></c>', '<c r="B1"><v>2</v></c>'])
    assert.is(refusalOf(array(filled)), "", filled);
});

test("a sheet is whole, with cells in one place", () => {
  const reason = (xml: string) => {
    const scan = scanSheet(xml, allowing());
    return isRefusal(scan) ? scan.message : "";
  };
  for (const sound of [
    "<worksheet><sheetData/></worksheet>",
    "<worksheet><sheetData/></worksheet>\n ",
    '<x:worksheet xmlns:x="m"><x:sheetData ></x:sheetData></x:worksheet>',
    "<worksheet><sheetDataX/><sheetData\n/></worksheet>",
  ])
    assert.is(reason(sound), "", sound);
  const broken = "bagian lembar di sekitar selnya bukan XML yang utuh.";
  for (const [xml, message] of [
    ["<worksheet><sheetData/>", "isi lembar ini terpotong."],
    ["<worksheet><sheetData/></worksheet", "isi lembar ini terpotong."],
    ["<worksheet></worksheet>", "lembar ini tidak punya bagian sel."],
    ["<worksheet><sheetDataX/></worksheet>", "lembar ini tidak punya bagian sel."],
    ["<worksheet><sheetData/><sheetData/></worksheet>", "lembar ini punya dua bagian sel."],
    ["<worksheet><cols><sheetData/></worksheet>", broken],
    ["<worksheet><sheetData/></cols></worksheet>", broken],
    ["<worksheet><sheetData/><row/></worksheet>", "lembar ini punya sel di luar bagian selnya."],
  ] as const)
    assert.is(reason(xml), message, xml);
});

test("every column may be hidden by itself, and only the two words of the format hide one", () => {
  const col = (hidden: string) => `<col min="3" max="3" hidden="${hidden}"/>`;
  const hiddenIn = (cols: string) => scanned(`<cols>${cols}</cols><sheetData/>`).hiddenColumns;
  assert.is(hiddenIn(col("1").repeat(16_384)).length, 16_384);
  assert.equal(hiddenIn(["10", "01", "true1", "xtrue", "TRUE", ""].map(col).join("")), []);
  assert.equal(hiddenIn(col("true")), [[2, 2]]);
});

test("a cell far away is told with what to do", () => {
  const scan = scanSheet(
    '<worksheet><sheetData><row><c r="IW1"><v>1</v></c></row></sheetData></worksheet>',
    allowing(),
  );
  assert.equal(scan, {
    refused: "berkas-melampaui-batas",
    message:
      "sel IW1 berisi, jauh di luar tabel; yang dibaca hanya sampai kolom IV dan baris 100.000.",
    fix: "hapus isi sel itu (tekan Ctrl+End untuk menemukannya), simpan, lalu unggah ulang.",
  });
});

test.run();
