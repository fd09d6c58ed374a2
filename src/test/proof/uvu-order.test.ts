import { suite } from "uvu";
import * as assert from "uvu/assert";
import { TOO_LONG, within } from "./uvu-limit.node.ts";
import { limitOf, quickestFirst } from "./uvu-order.ts";

const test = suite("tests that meet a mutant");

test("the quickest begin, and those that would take too long together are left out", () => {
  const times = { whole: 2_400, part: 200, line: 3, half: 700 };
  assert.equal(quickestFirst(["whole", "half", "line", "part"], times), ["line", "part", "half"]);
  assert.equal(quickestFirst(["endless"], { endless: 60_000 }), ["endless"]);
  assert.equal(quickestFirst([], times), []);
});

test("a test whose time nobody took is tried before all others", () => {
  assert.equal(quickestFirst(["known", "new"], { known: 1 }), ["new", "known"]);
});

test("a test that its mutant made endless is stopped, a slow one is not", () => {
  assert.is(limitOf("slow", { slow: 400 }), 6_000);
  assert.is(
    within(1_000, () => "done"),
    "done",
  );
  let code = "";
  try {
    within(5, () => {
      for (;;);
    });
  } catch (error) {
    code = (error as { code: string }).code;
  }
  assert.is(code, TOO_LONG);
});

test.run();
