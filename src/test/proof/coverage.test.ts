import { suite } from "uvu";
import * as assert from "uvu/assert";
import { coverageText, isReached, ranges, reachedOf, totalOf, type Reached } from "./coverage.ts";

const test = suite("what tests reach of the core");

test("the least reached file comes first, with the lines that are missed", () => {
  const text = coverageText([
    reached("src/a.ts", [100, 100], [20, 20]),
    reached("src/b.ts", [99, 100], [1, 2]),
  ]);
  const [, first, second, all] = text.split("\n");
  assert.is(first, " 99.00 %   50.00 %  src/b.ts  7");
  assert.is(second, "100.00 %  100.00 %  src/a.ts");
  assert.is(all, " 99.50 %   95.45 %  core");
});

test("the goal is one of lines and one of branches", () => {
  const all = (lines: number, branches: number) =>
    isReached(totalOf([reached("src/a.ts", [lines, 1000], [branches, 1000])]));
  assert.equal([all(980, 950), all(979, 1000), all(1000, 949)], [true, false, false]);
  assert.ok(isReached(reached("src/words.ts", [3, 3], [0, 0])), "without any branch");
});

test("lines with a branch that none takes count as missed, and neighbours are told as one", () => {
  const metric = (covered: number, total: number) => ({ covered, total, pct: 0, uncovered: 0 });
  const [all, some] = [metric(1, 1), metric(1, 2)];
  const file = reachedOf({
    sourcePath: "papan/src/review/merge.ts",
    summary: { lines: some, branches: some, statements: all, functions: all },
    source: "a\nb\nc ? d : e\nf",
    data: {
      lines: { "1": 4, "2": 0, "9": 0 },
      branches: [
        { start: 8, end: 9, count: 3 },
        { start: 12, end: 13, count: 0 },
      ],
    },
  } as never);
  assert.equal([file.path, file.missed, file.lines.covered], ["src/review/merge.ts", "2–3, 9", 1]);
  assert.is(ranges([]), "");
});

function reached(path: string, lines: [number, number], branches: [number, number]): Reached {
  const [share, other] = [lines, branches].map(([covered, total]) => ({ covered, total }));
  if (!share || !other) throw new Error("two shares");
  return { path, lines: share, branches: other, missed: lines[0] < lines[1] ? "7" : "" };
}

test.run();
