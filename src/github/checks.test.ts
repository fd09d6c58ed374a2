import { suite } from "uvu";
import * as assert from "uvu/assert";
import { putGateStatus, startWorkflow } from "./checks.ts";
import { fakeGithub } from "./github-fixtures.ts";

const RUN = {
  id: 7,
  event: "workflow_dispatch",
  success: true,
  sha: "a".repeat(40),
  branch: "laporan/12",
  headRepository: "papan/papan",
  owner: "papan",
};

const test = suite("github: checks of our own pull requests");

test("the check is started on the branch of the pull request", async () => {
  const { repository, asked } = fakeGithub({
    "POST /actions/workflows/validate.yml/dispatches": null,
  });
  await startWorkflow(repository, "validate.yml", "laporan/12");
  assert.equal(asked[0]?.body, { ref: "laporan/12" });
});

test("its result becomes the status of the checked commit, under the name of the gate", async () => {
  const { repository, asked } = fakeGithub({ [`POST /statuses/${RUN.sha}`]: {} });
  await putGateStatus(repository, RUN, "https://github.example/papan/papan/actions/runs/7");
  await putGateStatus(repository, { ...RUN, success: false }, "https://github.example/");
  const [passed, failed] = asked.map(({ body }) => body as Record<string, string>);
  assert.is(passed?.["context"], "gate");
  assert.is(passed?.["state"], "success");
  assert.is(passed?.["target_url"], "https://github.example/papan/papan/actions/runs/7");
  assert.is(failed?.["state"], "failure");
});

test.run();
