import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getField } from "./fields.ts";
import { parseNumericCell, parseTextNumber, withLostDot } from "./parse-number.ts";

const test = suite("parse-number");

const ANGGOTA = getField("koperasi", "jumlah_anggota");
const SIMPANAN = getField("koperasi", "simpanan_pokok");
const LUAS = getField("gerai", "luas");

function messageOf(parsed: ReturnType<typeof parseTextNumber>): string {
  assert.is(parsed.value, null);
  assert.is(parsed.finding?.severity, "error");
  return `${parsed.finding?.message} ${parsed.finding?.fix}`;
}

/** Bentangan's members (egindo); the largest whole number is far from 2^53. */
test("a whole number is taken as it is", () => {
  assert.equal(parseNumericCell(1190, ANGGOTA), { value: 1190 });
  assert.equal(parseNumericCell(0, ANGGOTA), { value: 0 });
  assert.equal(parseNumericCell(130000000, SIMPANAN), { value: 130000000 });
});

test("float noise of 1250000.0000000002 is rounded away", () => {
  assert.equal(parseNumericCell(1250000.0000000002, ANGGOTA), { value: 1250000 });
});

test("a number too long to be exact is refused, as text and as a number", () => {
  for (const found of ["9007199254740993", "99.999.999.999.999.999", "9".repeat(400)])
    assert.match(messageOf(parseTextNumber(found, SIMPANAN)), "terlalu panjang", found);
  assert.match(messageOf(parseNumericCell(2 ** 53, SIMPANAN)), "terlalu panjang");
  assert.is(parseTextNumber(`${"9".repeat(400)} orang`, ANGGOTA).finding?.repair, undefined);
  assert.equal(parseTextNumber("9007199254740991", SIMPANAN), { value: 9007199254740991 });
});

test("minus nought is nought", () => {
  for (const field of [ANGGOTA, SIMPANAN, LUAS])
    assert.ok(Object.is(parseNumericCell(-0, field).value, 0));
});

test("1.25 in a column of whole numbers is refused with the suggestion 1250", () => {
  assert.is(
    messageOf(parseNumericCell(1.25, ANGGOTA)),
    'isinya "1,25"; seharusnya bilangan bulat, 0 atau lebih. maksudnya 1250 (1.250)? Tulis angkanya saja. Kosongkan bila belum dilaporkan.',
  );
});

test("what no typed thousands become has no thousandfold suggestion", () => {
  const progres = getField("koperasi", "progres_gerai");
  for (const value of [1234.5, 1190.5, 0.5, 0.125, 12.34567])
    assert.is(parseNumericCell(value, ANGGOTA).finding?.suggestions, undefined, String(value));
  assert.is(parseNumericCell(12.5, progres).finding?.suggestions, undefined);
  assert.equal(parseNumericCell(33.1, ANGGOTA).finding?.suggestions, ["33100"]);
  assert.equal([1.25, 999.999, 12].map(withLostDot), [1250, 999999, undefined]);
});

test("the same is said of text as of a number, where it is certain", () => {
  for (const found of ["1.25", "1,25", "1 250", "1.250 orang"])
    assert.equal(parseTextNumber(found, ANGGOTA).finding?.suggestions, ["1250"], found);
  for (const found of ["12.50", "0,5", "1234,5"])
    assert.is(parseTextNumber(found, ANGGOTA).finding?.suggestions, undefined, found);
  assert.equal(parseTextNumber("1.250 orang", ANGGOTA).finding?.repair, { value: 1250 });
  assert.is(parseTextNumber("1.250 m2", LUAS).finding?.repair, undefined);
});

test("a unit behind the number is dropped where the column has it, and in no other", () => {
  const progres = getField("koperasi", "progres_gerai");
  for (const [text, field, value] of [
    ["120 orang", ANGGOTA, 120],
    ["1.250 Org.", ANGGOTA, 1250],
    ["8.000.000 rupiah", SIMPANAN, 8000000],
    ["48 m2", LUAS, 48],
    ["5 m²", LUAS, 5],
    ["45 %", progres, 45],
    ["100%", progres, 100],
    ["10 unit", getField("pendamping", "jumlah_koperasi"), 10],
  ] as const) {
    const { finding } = parseTextNumber(text, field);
    assert.equal(finding?.suggestions, [String(value)], text);
    assert.equal(finding?.repair, { value }, text);
  }
  for (const [text, field] of [
    ["15 orang", SIMPANAN],
    ["120 orang", LUAS],
    ["120 orang", progres],
    ["120 unit", ANGGOTA],
    ["45 %", ANGGOTA],
    ["2 orang", getField("koperasi", "koperasi_ke")],
  ] as const) {
    const { finding } = parseTextNumber(text, field);
    assert.match(finding?.message ?? "", `; kolom ini dalam ${field.unit}, bukan `, text);
    assert.equal([finding?.repair, finding?.suggestions], [undefined, undefined], text);
  }
  assert.is(
    messageOf(parseTextNumber("15 orang", SIMPANAN)),
    'isinya "15 orang"; kolom ini dalam rupiah, bukan orang. tulis angkanya dalam rupiah, misalnya 8000000. Kosongkan bila belum dilaporkan.',
  );
});

test("a unit is no certain mend where the unit stands elsewhere, or the number is too large", () => {
  const nilai = parseTextNumber("284 orang", getField("ringkasan", "nilai")).finding;
  assert.equal([nilai?.suggestions, nilai?.repair], [["284"], undefined]);
  const share = parseTextNumber("120 %", getField("koperasi", "progres_gerai")).finding;
  assert.equal([share?.suggestions, share?.repair], [undefined, undefined]);
});

test("half a member has no thousandfold reading that helps, and is refused all the same", () => {
  assert.match(messageOf(parseNumericCell(1 / 3, ANGGOTA)), /tulis angkanya saja, misalnya 120/);
});

test("a negative number is refused in every column", () => {
  for (const field of [ANGGOTA, SIMPANAN, LUAS])
    assert.match(messageOf(parseNumericCell(-1, field)), /isinya "-1"; seharusnya/);
});

test("an area may have decimals", () => {
  assert.equal(parseNumericCell(48.5, LUAS), { value: 48.5 });
});

test("Indonesian grouping is read, with a note", () => {
  for (const text of ["1.250.000", "Rp 1.250.000", "Rp1.250.000,-", "Rp. 1.250.000,00"]) {
    const { value, finding } = parseTextNumber(text, SIMPANAN);
    assert.is(value, 1250000, text);
    assert.equal(
      [finding?.code, finding?.severity, finding?.message],
      ["sel-dibaca-sebagai", "note", `isinya "${text}"; dibaca sebagai 1250000.`],
    );
  }
});

test("plain digits typed as text need no note", () => {
  assert.equal(parseTextNumber("1190", ANGGOTA), { value: 1190 });
  assert.equal(parseTextNumber("0", ANGGOTA), { value: 0 });
});

test('"dua puluh" is refused and quoted', () => {
  assert.is(
    messageOf(parseTextNumber("dua puluh", ANGGOTA)),
    'isinya "dua puluh"; seharusnya bilangan bulat, 0 atau lebih. tulis angkanya saja, misalnya 120. Kosongkan bila belum dilaporkan.',
  );
});

/** spreadsheets.md §3.2: rejected with the number that was probably meant. */
const SUGGESTED = [
  ["1,250", "1250 (1.250)"],
  ["1,250,000", "1250000 (1.250.000)"],
  ["12 jt", "12000000 (12.000.000)"],
  ["12jt", "12000000 (12.000.000)"],
  ["Rp 1,2 juta", "1200000 (1.200.000)"],
  ["500rb", "500000 (500.000)"],
  ["Rp1,6 miliar", "1600000000 (1.600.000.000)"],
  ["25 orang", "25"],
  ["0812", "812"],
] as const;

for (const [text, meant] of SUGGESTED) {
  test(`"${text}" is refused with the suggestion ${meant}`, () => {
    assert.ok(
      messageOf(parseTextNumber(text, ANGGOTA)).includes(`maksudnya ${meant}?`),
      messageOf(parseTextNumber(text, ANGGOTA)),
    );
  });
}

test('signs for "no data" are refused: the cell is to be emptied', () => {
  for (const text of ["-", "–", "n/a", "N/A", "?", "...", "x"])
    assert.match(messageOf(parseTextNumber(text, ANGGOTA)), /hapus tanda itu\. Kosongkan/, text);
});

test('"nihil" is refused: zero is written 0', () => {
  assert.match(messageOf(parseTextNumber("Nihil", ANGGOTA)), /tulis 0 bila memang nol/);
});

test("approximations are refused", () => {
  for (const text of ["± 10", "10-an", "20 s/d 50", "79,77%", "> 100"])
    assert.match(messageOf(parseTextNumber(text, ANGGOTA)), /seharusnya bilangan bulat/, text);
});

test("digits of other scripts and exponents are refused", () => {
  for (const text of ["１２", "1e3", "0x10", "1_000", "٣"])
    messageOf(parseTextNumber(text, ANGGOTA));
});

test("a decimal comma is read in a column of numbers and refused in one of whole numbers", () => {
  assert.is(parseTextNumber("48,5", LUAS).value, 48.5);
  messageOf(parseTextNumber("48,5", ANGGOTA));
});

test('"1.250" is 1250 members, but as an area it could mean two things', () => {
  assert.is(parseTextNumber("1.250", ANGGOTA).value, 1250);
  for (const text of ["1.250", "1,250"])
    assert.match(messageOf(parseTextNumber(text, LUAS)), /maksudnya 1250 \(1\.250\) atau 1,25\?/);
});

test("groups of other than three digits are refused", () => {
  for (const text of ["1.25", "12.50.000", "1.2500", "0.125"])
    messageOf(parseTextNumber(text, ANGGOTA));
});

test('"<5" is read where it may stand, in any of its spellings', () => {
  for (const text of ["<5", "< 5", "＜5"])
    assert.equal(parseTextNumber(text, SIMPANAN), { value: "<5" }, text);
});

test('"<5" is no number of members, and "<4" stands nowhere', () => {
  messageOf(parseTextNumber("<5", ANGGOTA));
  assert.match(
    messageOf(parseTextNumber("<4", SIMPANAN)),
    /atau "<5"\. tulis angkanya saja, atau "<5" bila hanya 1 sampai 4 orang/,
  );
});

test("about fifty and 120 org are refused with the number", () => {
  for (const found of ["±50", "± 50", "sekitar 50", "50 org."])
    assert.equal(parseTextNumber(found, ANGGOTA).finding?.suggestions, ["50"], found);
});

test.run();
