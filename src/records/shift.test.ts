import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findShifts, wayBack, whereFrom, type Fit } from "./shift.ts";

const test = suite("rows that slipped");

/** Each letter is a row; a row that stands in the place of another holds the other's letter. */
function shiftsOf(held: string, fewest = 2): readonly (readonly [rows: string, by: number])[] {
  const rows = [...held].map((letter, at) => ({ letter, own: "abcdefgh"[at] ?? "", at }));
  const fit = (row: (typeof rows)[number], other: (typeof rows)[number]): Fit => {
    if (row.letter === "-") return "silent";
    return row.letter === other.own ? "other" : "not-other";
  };
  return findShifts(rows, fewest, fit).map((shift) => [
    shift.rows.map(({ at }) => "abcdefgh"[at]).join(""),
    shift.by,
  ]);
}

test("rows next to each other that hold what belongs one or two places off are found as one", () => {
  for (const [held, found] of [
    ["abcdefgh", []],
    ["aabcefgh", [["bcd", 1]]],
    ["bcddefgh", [["abc", -1]]],
    ["abcabcgh", []],
    ["ababcdgh", [["cdef", 2]]],
    ["cdefefgh", [["abcd", -2]]],
    [
      "aabdcdgh",
      [
        ["bc", 1],
        ["ef", 2],
      ],
    ],
  ] as const)
    assert.equal(shiftsOf(held), found, held);
});

test("a run begins and ends with a row that tells; what does not tell counts for nothing", () => {
  assert.equal(shiftsOf("a-bc-f-h"), [["cd", 1]]);
  assert.equal(shiftsOf("aa-cefgh"), [["bcd", 1]]);
  assert.equal(shiftsOf("aa-cefgh", 3), []);
  assert.equal(shiftsOf("aabcefgh", 3), [["bcd", 1]]);
  assert.equal(shiftsOf("aabcefgh", 4), []);
});

test("a row in its own place ends a run", () => {
  assert.equal(shiftsOf("aacceegh", 2), []);
  assert.equal(shiftsOf("aabdefgh", 2), [["bc", 1]]);
});

test("it is told from where rows came, and which way they go back", () => {
  const told = [1, -1, 2, -2].map((by) => [whereFrom({ rows: [], by }), wayBack({ rows: [], by })]);
  assert.equal(told, [
    ["satu baris di atasnya", "satu baris ke atas"],
    ["satu baris di bawahnya", "satu baris ke bawah"],
    ["dua baris di atasnya", "dua baris ke atas"],
    ["dua baris di bawahnya", "dua baris ke bawah"],
  ]);
});

test.run();
