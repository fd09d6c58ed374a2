import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dictOf, listOf, Reader, Ref, textString, valueText } from "./objects.ts";

const test = suite("pdf objects");

const read = (text: string) => new Reader(text).value();

test("every kind of value is read and written as it was", () => {
  for (const text of [
    "<</Type /Page/Kids [1 0 R 2 0 R]/Count 2/Open true/Box [0 0 594.95996 -841.9]/None null>>",
    "[(a \\) b) <FEFF0041> /Name -.5 7]",
    "<<>>",
  ])
    assert.is(valueText(read(valueText(read(text)))), valueText(read(text)));
  assert.is(valueText(read("<</A 1 0 R/B [ 2  3 ]\n>>")), "<</A 1 0 R/B [2 3]>>");
  assert.is(read("(nested (bra\\)kets) here) more"), "(nested (bra\\)kets) here)");
});

test("a number followed by 0 R is a reference, inside a string it is text", () => {
  assert.equal(read("12 0 R"), new Ref(12));
  assert.is(read("(12 0 R)"), "(12 0 R)");
  assert.equal(read("[12 0 12 0 R]"), [12, 0, new Ref(12)]);
});

test("what is no value is an error that says where", () => {
  for (const text of ["", "]", "<</A", "[1 2", "(open", "<41", "obj"])
    assert.throws(() => read(text), /PDF: /, text);
  assert.throws(
    () => read("[1 objects of another kind]"),
    /^PDF: no value at 3: objects of another k$/,
  );
  for (const text of ["[1.5 0 R]", "[-1 0 R]", "[+1 0 R]"])
    assert.throws(() => read(text), /: R\]$/, "no reference");
});

test("a dictionary is one or an error, a list may be one value or none", () => {
  const dict = new Map([["/A", 1]]);
  assert.is(dictOf(dict), dict);
  assert.throws(() => dictOf("/A"), /^PDF: a dictionary is expected, found "\/A"$/);
  assert.equal([listOf(undefined), listOf(null), listOf(0), listOf([1, 2])], [[], [], [0], [1, 2]]);
});

test("text beyond ASCII is written as UTF-16, brackets are escaped", () => {
  assert.is(textString("Desa (baru) \\ 1"), "(Desa \\(baru\\) \\\\ 1)");
  assert.is(textString("–"), "<FEFF2013>");
});

test("a number is never written with an exponent", () => {
  assert.is(valueText(1e-7), "0.000000");
  assert.is(valueText(-1e21), "-1000000000000000000000");
  assert.throws(() => valueText(Number.NaN), /no number/);
});

test.run();
