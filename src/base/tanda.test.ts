import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bercap, bertanda, peringatanOf, sebutanOf, tandaTempatNyata } from "./tanda.ts";

const test = suite("marks of invented data");

test("each mark says what is invented, and nothing is said of real data", () => {
  assert.is(peringatanOf("contoh"), "DATA CONTOH – wilayah fiktif");
  assert.is(peringatanOf("simulasi"), "SIMULASI – semua angka rekaan");
  assert.is(peringatanOf(null), null);
  assert.is(sebutanOf("simulasi"), "SIMULASI (semua angka rekaan)");
});

test("a name or description stands behind its mark", () => {
  assert.is(bercap("simulasi", "Klaten"), "SIMULASI: Klaten");
  assert.is(bertanda("contoh", "Isi."), "DATA CONTOH – wilayah fiktif. Isi.");
  assert.equal([bercap(null, "Klaten"), bertanda(null, "Isi.")], ["Klaten", "Isi."]);
});

test("only a simulation needs its mark where a real place is named", () => {
  assert.equal((["contoh", "simulasi", null] as const).map(tandaTempatNyata), [
    null,
    "simulasi",
    null,
  ]);
});

test.run();
