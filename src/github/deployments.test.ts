import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wasEverShown } from "./deployments.ts";
import { fakeGithub } from "./github-fixtures.ts";

const test = suite("github: deployments to Pages");

const LIST = "GET /deployments?environment=github-pages&per_page=30";
const statuses = (id: number) => `GET /deployments/${id}/statuses?per_page=100`;
const isShown = (answers: Readonly<Record<string, unknown>>) =>
  wasEverShown(fakeGithub(answers).repository);

test("a site was shown if one deployment succeeded, also one that others came after", async () => {
  const failed = { [LIST]: [{ id: 2 }, { id: 1 }], [statuses(2)]: [{ state: "failure" }] };
  for (const [state, expected] of [
    ["success", true],
    ["inactive", true],
    ["error", false],
  ] as const)
    assert.is(await isShown({ ...failed, [statuses(1)]: [{ state }] }), expected, state);
});

test("without deployments nothing was ever shown", async () => {
  assert.not.ok(await isShown({ [LIST]: [] }));
});

test.run();
