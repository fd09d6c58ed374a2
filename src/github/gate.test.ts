import { suite } from "uvu";
import * as assert from "uvu/assert";
import { judgeJobs } from "./gate.ts";

const NEEDS = {
  scope: { result: "success", outputs: { tests: "false", preview: "true" } },
  data: { result: "success", outputs: {} },
  tests: { result: "skipped", outputs: {} },
  preview: { result: "success", outputs: {} },
};

const test = suite("github: gate");

test("a change passes when every job it needs has passed", () => {
  assert.equal(judgeJobs(NEEDS), []);
});

test("a job that failed, was cancelled or is unknown stops it", () => {
  for (const result of ["failure", "cancelled", "", undefined, 1])
    assert.is(judgeJobs({ ...NEEDS, data: { result } }).length, 1, String(result));
  const { data: _, ...without } = NEEDS;
  assert.equal(judgeJobs(without), ["data: missing"]);
  assert.is(judgeJobs(null).length, 4);
});

test("a job may be skipped only where the scope says that it is not needed", () => {
  const skipped = { result: "skipped", outputs: {} };
  assert.equal(judgeJobs({ ...NEEDS, preview: skipped }), ["preview: skipped"]);
  assert.equal(judgeJobs({ ...NEEDS, data: skipped }), ["data: skipped"]);
});

test("when the scope itself fails, what it left out counts as not done", () => {
  const scope = { ...NEEDS.scope, result: "failure" };
  assert.equal(judgeJobs({ ...NEEDS, scope }), ["scope: failure", "tests: skipped"]);
});

test.run();
