import { suite } from "uvu";
import * as assert from "uvu/assert";
import { forgetAll, remembering, rememberingOf } from "./memo.ts";

const test = suite("memo");

test("a question is worked out once, even where the answer is that there is none", () => {
  const asked: string[] = [];
  const firstVowel = remembering<string, string | undefined>(2);
  const ask = (word: string) =>
    firstVowel(word, () => {
      asked.push(word);
      return /[aeiou]/u.exec(word)?.[0];
    });
  assert.equal(
    [ask("desa"), ask("krl"), ask("desa"), ask("krl")],
    ["e", undefined, "e", undefined],
  );
  assert.equal(asked, ["desa", "krl"]);
  // The third is one too many: the two before it are asked anew.
  ask("kota");
  ask("kota");
  ask("desa");
  assert.equal(asked, ["desa", "krl", "kota", "desa"]);
});

test("what is known of an object is that of this object alone", () => {
  const lengths = rememberingOf<readonly number[], { readonly length: number }>();
  const [one, two] = [[1], [1]];
  const ask = (list: readonly number[]) => lengths(list, () => ({ length: list.length }));
  assert.is(ask(one), ask(one));
  assert.is.not(ask(one), ask(two));
});

test("everything can be forgotten", () => {
  let asked = 0;
  const few = remembering<string, number>(9);
  const own = rememberingOf<object, object>();
  const key = {};
  const ask = () => {
    few("desa", () => (asked += 1));
    own(key, () => ({ asked: (asked += 1) }));
  };
  ask();
  ask();
  assert.is(asked, 2);
  forgetAll();
  ask();
  assert.is(asked, 4);
});

test.run();
