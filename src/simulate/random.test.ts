import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addDays, daysBetween, hasCome } from "./hari.ts";
import { Random } from "./random.ts";

const test = suite("random");

test("the same words give the same stream, other words another", () => {
  const draw = (...words: string[]) => {
    const random = new Random(...words);
    return [random.next(), random.next(), random.next()];
  };
  assert.equal(draw("99.01.02.2003", "gerai"), draw("99.01.02.2003", "gerai"));
  assert.not.equal(draw("99.01.02.2003", "gerai"), draw("99.01.02.2004", "gerai"));
  assert.not.equal(draw("ab", "c"), draw("a", "bc"));
});

test("the first numbers of a stream are fixed for ever", () => {
  const random = new Random("papan");
  assert.equal(
    [random.between(0, 999), random.between(0, 999), random.between(0, 999)],
    [585, 125, 990],
  );
});

test("numbers lie between their bounds and reach both", () => {
  const random = new Random("bounds");
  const drawn = Array.from({ length: 1000 }, () => random.between(3, 7));
  assert.is(Math.min(...drawn), 3);
  assert.is(Math.max(...drawn), 7);
});

test("a weight of 0 is never chosen, three times the weight is chosen about three times as often", () => {
  const random = new Random("weights");
  const drawn = Array.from({ length: 4000 }, () =>
    random.weigh([
      ["never", 0],
      ["once", 1],
      ["thrice", 3],
    ]),
  );
  const thrice = drawn.filter((word) => word === "thrice").length;
  assert.not.ok(drawn.includes("never"));
  assert.ok(thrice > 2900 && thrice < 3100, `thrice: ${thrice}`);
});

test("shuffling keeps every item and leaves the list given alone", () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8];
  const order = new Random("shuffle").shuffle(list);
  assert.equal([...order].sort(), list);
  assert.not.equal(order, list);
});

test("choosing from nothing is a programmer's mistake", () => {
  assert.throws(() => new Random("x").pick([]), /empty list/);
});

test("days are counted across months, years and summer time", () => {
  assert.is(addDays("2025-12-31", 1), "2026-01-01");
  assert.is(addDays("2025-03-01", -1), "2025-02-28");
  assert.is(daysBetween("2025-04-14", "2025-12-31"), 261);
  assert.is(hasCome("2025-06-03", "2025-06-03"), true);
  assert.is(hasCome(null, "2025-06-03"), false);
});

test.run();
