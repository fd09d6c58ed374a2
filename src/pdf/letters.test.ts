import { suite } from "uvu";
import * as assert from "uvu/assert";
import { printable } from "./letters.ts";

const test = suite("letters of the shipped fonts");

/** ASCII, é, ễ, the bullet and the square sign. */
const LETTERS = new Set([
  ...Array.from({ length: 95 }, (_, index) => index + 32),
  ...[..."é\u1ec5•²–"].map((letter) => letter.codePointAt(0) ?? 0),
]);
const shown = (text: string) => printable(text, LETTERS);

test("letters the fonts have stay as they are, composed if need be", () => {
  assert.is(shown("Péré – 12 m² •"), "Péré – 12 m² •");
  assert.is(shown("Nguye\u0302\u0303n"), "Nguy\u1ec5n");
});

test("signs that people paste become letters that every font has", () => {
  assert.is(shown("anti\u2011korupsi"), "anti-korupsi");
  assert.is(shown("\uf0b7 satu ● dua"), "• satu • dua");
  assert.is(shown("20 ㎡"), "20 m2");
  assert.is(shown("<p>≥ 5</p>"), "<p>&gt;= 5</p>");
  assert.is(shown("<b>\uff1ca\uff06b\uff1e</b>"), "<b>&lt;a&amp;b&gt;</b>");
  assert.is(shown("satu\n\tdua\u2028●"), "satu\n\tdua •");
});

test("a mark that its letter cannot carry is left out, so are marks of direction", () => {
  assert.is(shown("x\u0302"), "x");
  assert.is(shown("a\u202eb\u200d"), "ab");
});

test("a letter of another script is a question mark, never a box of chance", () => {
  assert.is(shown("漢👍ع"), "???");
  assert.is(shown("\ud800x"), "?x");
});

test.run();
