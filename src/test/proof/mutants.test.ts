import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isStrong, mutantsText, scoreOf } from "./mutants.ts";

const test = suite("mutants that tests notice");

test("what does not compile or is static counts for nothing", () => {
  const of = (...states: readonly string[]) => states.map((status) => ({ status }) as never);
  assert.is(scoreOf(of("Killed", "Timeout", "Survived", "NoCoverage", "Ignored")), 50);
  assert.is(scoreOf(of("Ignored", "CompileError")), 100);
  const some = (killed: number) =>
    of(...Array.from({ length: 10 }, (_, at) => (at < killed ? "Killed" : "Survived")));
  assert.equal([isStrong(some(8)), isStrong(some(7))], [true, false]);
});

test("every survivor is told by place and change, the weakest file first", () => {
  const mutant = (fileName: string, status: string, replacement = "true") => ({
    ...{ fileName, status, replacement, mutatorName: "ConditionalExpression" },
    location: { start: { line: 39, column: 33 }, end: { line: 39, column: 40 } },
  });
  const text = mutantsText([
    mutant("src/review/diff.ts", "Killed"),
    mutant("src/review/merge.ts", "Survived", "{\n  return\n}"),
    mutant("src/review/merge.ts", "Killed"),
  ] as never);
  assert.equal(text.split("\n"), [
    "Survived src/review/merge.ts:39:33 ConditionalExpression → { return }",
    " 50.0 %  src/review/merge.ts  1 noticed, 1 not, 0 static",
    "100.0 %  src/review/diff.ts  1 noticed, 0 not, 0 static",
    " 66.7 %  core  2 noticed, 1 not, 0 static",
  ]);
});

test.run();
