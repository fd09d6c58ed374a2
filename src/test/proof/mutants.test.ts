import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isStrong, mutantsText, propertiesText, scoreOf } from "./mutants.ts";

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
  const mutant = (fileName: string, status: string, change = "if (a) { ⇒ true") => ({
    ...{ fileName, status, change, mutatorName: "ConditionalExpression" },
    location: { start: { line: 39, column: 33 }, end: { line: 39, column: 40 } },
  });
  const alike = ["src/review/merge.ts", "src/review/diff.ts", "src/review/not-run.ts"].map(
    (file) => ({
      ...{ file, change: "if (b) { ⇒ true" },
    }),
  );
  const mutants = [
    mutant("src/review/diff.ts", "Killed", "if (b) { ⇒ true"),
    mutant("src/review/merge.ts", "Survived"),
    mutant("src/review/merge.ts", "NoCoverage", "if (b) { ⇒ true"),
    mutant("src/review/merge.ts", "Killed"),
    mutant("src/review/merge.ts", "Killed"),
  ];
  const text = mutantsText(mutants as never, alike);
  assert.equal(text.split("\n"), [
    "Survived src/review/merge.ts:39:33 ConditionalExpression: if (a) { ⇒ true",
    "Noticed, whatever is told: src/review/diff.ts if (b) { ⇒ true",
    " 50.0 %  src/review/merge.ts  2 noticed, 2 not (1 told why), 0 static",
    "100.0 %  src/review/diff.ts  1 noticed, 0 not (0 told why), 0 static",
    " 60.0 %  core  3 noticed, 2 not (1 told why), 0 static",
  ]);
});

test("properties that noticed no mutant are named, and counted", () => {
  const properties = ["0 base › 0 a", "0 base › 1 b"];
  assert.is(
    propertiesText([{ part: "base", properties, noticed: new Set(["0 base › 0 a"]) }]),
    "never failed: base: 0 base › 1 b\n1 of 2 properties failed where they should",
  );
});

test.run();
