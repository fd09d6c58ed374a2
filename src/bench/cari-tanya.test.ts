import { suite } from "uvu";
import * as assert from "uvu/assert";
import { rankOf, slowTime, TANYA } from "./cari-tanya.ts";

const test = suite("bench: cari-tanya");

test("a slow line costs a round trip for every file that waits for another, and time for every byte", () => {
  assert.is(slowTime({ rounds: 2, bytes: 20_000, milliseconds: 5 }), 600 + 100 + 20);
});

test("a name has a rank among the first ten, or none", () => {
  assert.is(rankOf(["Sidomulya", "Sidomulyo"], "Sidomulyo"), 2);
  assert.is(rankOf([...Array<string>(10).fill("lain"), "Sidomulyo"], "Sidomulyo"), null);
});

test("ten queries are asked, some of them while typing", () => {
  assert.is(TANYA.length, 10);
  assert.is(TANYA.filter(({ mengetik }) => mengetik).length, 2);
});

test.run();
