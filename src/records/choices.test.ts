import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findButir, findExactly } from "./choices.ts";
import type { CodeList } from "./lists.ts";

const test = suite("choices of a list");

const ADA = { id: "ada", label: "Ada", alias: ["tersedia", "Proses"] };
const PROSES = { id: "proses", label: "Proses", alias: ["ada"] };
const MIRING = { id: "m", label: " Miring" };
const list = { id: "uji", butir: [ADA, PROSES, MIRING] } as unknown as CodeList;

test("a choice is found by label, id or alias in any case, and of two with one name the first", () => {
  const found = ["ADA", " tersedia ", "proses", "Miring", "tidak ada"].map((text) =>
    findButir(text, list),
  );
  assert.equal(found, [ADA, ADA, ADA, MIRING, undefined]);
});

test("exactly written are labels and ids that need no cleaning and lead to the same choice", () => {
  const found = ["Ada", "ada", "m", "ADA", "tersedia", " Miring", "Proses", "proses"].map((text) =>
    findExactly(text, list),
  );
  assert.equal(found, [ADA, ADA, MIRING, ...Array<undefined>(5).fill(undefined)]);
});

test.run();
