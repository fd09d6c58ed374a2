import { suite } from "uvu";
import * as assert from "uvu/assert";
import { TOO_LONG, within } from "./uvu-limit.node.ts";
import { limitOf, quickestFirst } from "./uvu-order.ts";

const test = suite("tests that meet a mutant");

test("the quickest begin, and those that would take too long together are left out", () => {
  const times = { whole: 2_400, part: 200, line: 3, half: 700 };
  const order = (wanted: readonly string[]) => quickestFirst(wanted, times, () => false);
  assert.equal(order(["whole", "half", "line", "part"]), ["line", "part", "half"]);
  assert.equal(order(["whole"]), ["whole"]);
  assert.equal(order([]), []);
});

test("a file's own tests come before all others, and may take longer", () => {
  const times = { "own slowest": 9_000, "own slow": 8_000, "own quick": 20, line: 3, part: 200 };
  const wanted = ["part", "own slowest", "own slow", "line", "own quick"];
  assert.equal(
    quickestFirst(wanted, times, (id) => id.startsWith("own")),
    ["own quick", "own slow", "line", "part"],
  );
});

test("a test whose time nobody took is tried before all others", () => {
  assert.equal(
    quickestFirst(["known", "new"], { known: 1 }, () => false),
    ["new", "known"],
  );
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
