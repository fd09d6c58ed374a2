import { suite } from "uvu";
import * as assert from "uvu/assert";
import { keyOfName, lettersOfName, wordsOfName } from "./kunci-nama.ts";

const test = suite("keys of names");

test("case, blanks, hyphens, apostrophes and marks do not tell names apart", () => {
  assert.is(keyOfName("Sanga-Sanga"), keyOfName("SANGA  SANGA"));
  assert.is(keyOfName("Long La'ai"), keyOfName("long laai"));
  assert.is(keyOfName("Pasar Panas/Taniran"), "pasarpanastaniran");
  assert.is(keyOfName("Béne"), "bene");
});

test("roman and arabic numbers are one", () => {
  assert.is(keyOfName("Kota Bangun 2"), keyOfName("KOTA BANGUN II"));
  assert.is(keyOfName("12 Ulu"), "xiiulu");
  assert.is(keyOfName("Blok 105"), "blok105");
});

test("what offices shorten is read in full", () => {
  assert.is(keyOfName("Sei Kepayang"), keyOfName("Sungai Kepayang"));
  assert.is(keyOfName("Tj. Morawa"), keyOfName("Tanjung Morawa"));
  assert.is(keyOfName("Gn Sari"), keyOfName("Gunung Sari"));
});

test("words keep their order, and blanks around them make no word", () => {
  assert.equal(wordsOfName(" Kota  Bangun "), ["kota", "bangun"]);
  assert.equal(wordsOfName("?"), []);
});

test("a word that every JavaScript object knows is a word", () => {
  assert.equal(wordsOfName("Constructor Baru"), ["constructor", "baru"]);
  assert.is(keyOfName("constructor"), "constructor");
});

test("the alphabet takes names as they are written", () => {
  assert.is(lettersOfName("Sei Kepayang II"), "seikepayangii");
  assert.is(lettersOfName("12 Ulu"), "12ulu");
});

test.run();
