import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseEndedRun, parseIssueEvent } from "./event.ts";

const RUN = {
  id: 7,
  event: "workflow_dispatch",
  conclusion: "success",
  head_sha: "0123456789abcdef0123456789abcdef01234567",
  head_branch: "laporan/12",
  head_repository: { full_name: "papan/papan", owner: { login: "papan" } },
};

const test = suite("github: events");

test("a run that has ended tells what was checked and how it ended", () => {
  assert.equal(parseEndedRun({ workflow_run: RUN }), {
    id: 7,
    event: "workflow_dispatch",
    success: true,
    sha: RUN.head_sha,
    branch: "laporan/12",
    headRepository: "papan/papan",
    owner: "papan",
  });
});

test("only the conclusion success is a success", () => {
  for (const conclusion of ["failure", "neutral", "skipped", "timed_out", null]) {
    assert.is(parseEndedRun({ workflow_run: { ...RUN, conclusion } }).success, false);
  }
});

test("an event of another form is refused", () => {
  const wrong = [{}, { workflow_run: { ...RUN, id: "7" } }, { workflow_run: { ...RUN, id: -1 } }];
  for (const event of [...wrong, { workflow_run: { ...RUN, head_sha: "../../x" } }])
    assert.throws(() => parseEndedRun(event));
});

test("an issue without text has an empty one", () => {
  const issue = { number: 12, body: null, state: "open", labels: [{ name: "laporan" }] };
  assert.equal(parseIssueEvent({ issue }), {
    number: 12,
    body: "",
    open: true,
    labels: ["laporan"],
  });
  assert.throws(() => parseIssueEvent({ issue: { ...issue, body: 5 } }));
});

test.run();
