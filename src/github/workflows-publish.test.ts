import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isTrue } from "../test/e2e/expressions.ts";
import { allSteps, getText, getWorkflow, NAMES } from "./workflows-fixtures.ts";

const test = suite("workflows: building and publishing");

test("caches are written by deploy.yml alone, of main alone, and only after they were verified", () => {
  for (const name of NAMES.filter((one) => one !== "deploy.yml"))
    assert.not.match(getText(name), /actions\/cache/, name);
  const { on, jobs } = getWorkflow("deploy.yml");
  assert.equal(on, { push: { branches: ["main"] }, workflow_dispatch: null });
  assert.is(jobs["plan"]?.if, "github.ref == 'refs/heads/main'");
  for (const [id, job] of Object.entries(jobs))
    assert.ok(id === "plan" || [job.needs].flat().length > 0, `${id} would start without plan`);
  const steps = jobs["shard"]?.steps ?? [];
  const at = (text: string) => steps.findIndex(({ uses, run }) => (uses ?? run)?.includes(text));
  const [restore, verify, save] = [at("cache/restore"), at("run verify"), at("cache/save")];
  assert.ok(restore < verify && verify < save);
  assert.is(steps[save]?.with?.["key"], steps[restore]?.with?.["key"]);
  assert.is(steps[save]?.with?.["path"], steps[restore]?.with?.["path"]);
});

test("secrets of the storage are told only to the steps that publish or go back", () => {
  for (const name of NAMES)
    for (const { run, uses, env } of allSteps(name)) {
      const isTold = Object.values(env ?? {}).some((value) => value.includes("secrets."));
      const sends = /^npm run (publish -- _\w+|rollback --) .*--to|^npm run rollback -- --to/;
      assert.ok(!isTold || sends.test(run ?? ""), `${name}: ${run ?? uses}`);
    }
});

test("nothing is published that was not verified and let out by the guard", () => {
  const steps = getWorkflow("deploy.yml").jobs["site"]?.steps ?? [];
  const at = (text: string) => steps.findIndex(({ uses, run }) => (uses ?? run)?.includes(text));
  const order = ["run build", "run verify", "run guard", "run publish", "upload-pages-artifact"];
  const places = order.map(at);
  assert.ok(
    places.every((place, index) => place > (places[index - 1] ?? -1)),
    places.join(),
  );
});

test("a part or a publication that failed or ran out of time stops what comes after it", () => {
  const { site, smoke } = getWorkflow("deploy.yml").jobs;
  const passes = (condition: string | undefined, results: Readonly<Record<string, string>>) => {
    const needs = Object.entries(results).map(([id, result]) => [id, { result }] as const);
    return isTrue(condition ?? "", { needs: Object.fromEntries(needs) });
  };
  for (const [result, isFine] of [
    ["success", true],
    ["skipped", true],
    ["failure", false],
    ["cancelled", false],
  ] as const) {
    assert.is(passes(site?.if, { plan: "success", shard: result }), isFine, `shard: ${result}`);
    assert.is(
      passes(smoke?.if, { site: "success", publish: result }),
      isFine,
      `publish: ${result}`,
    );
  }
});

test("a run that is started again leaves no two artifacts of one name for Pages", () => {
  for (const name of ["deploy.yml", "rollback.yml"])
    for (const { uses, with: told } of allSteps(name)) {
      if (uses?.startsWith("actions/deploy-pages@"))
        assert.match(String(told?.["artifact_name"]), /outputs\.(artifact|again) \}\}$/, name);
    }
});

test("a site is built once, by whichever step its size and its variables ask for", () => {
  const builds = (getWorkflow("deploy.yml").jobs["site"]?.steps ?? []).filter(({ run }) =>
    run?.startsWith("npm run build"),
  );
  for (const jumlah of ["1", "20"])
    for (const PAPAN_TANPA_PDF of ["", "ya"])
      for (const PAPAN_SIMPANAN of ["", "simpanan:kdkmp"]) {
        const context = {
          needs: { plan: { outputs: { jumlah } } },
          vars: { PAPAN_TANPA_PDF, PAPAN_SIMPANAN },
        };
        const built = builds.filter((step) => isTrue(step.if ?? "", context));
        assert.is(built.length, 1, JSON.stringify(context));
        const isPrinted = jumlah === "1" && PAPAN_TANPA_PDF === "";
        assert.is(built[0]?.run?.includes("--no-pdf"), !isPrinted);
      }
});

test("nightly.yml makes twenty parts, each once", () => {
  const { strategy } = getWorkflow("nightly.yml").jobs["shard"] ?? {};
  const { include = [] } = strategy?.matrix as { readonly include?: readonly { bagian: string }[] };
  assert.equal(
    include.map(({ bagian }) => bagian),
    Array.from({ length: 20 }, (_, at) => `${at + 1}/20`),
  );
});

test.run();
