import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { git } from "../../commands/changed-files.node.ts";
import { Artifacts, Caches } from "./artifacts.ts";
import { asksAlways, filledIn, isTrue, matrixOf, type Context } from "./expressions.ts";

/** A workflow of .github/workflows as far as a rehearsal needs it. */
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: unknown };
  readonly steps: readonly Step[];
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

type Outputs = Readonly<Record<string, string>>;

interface Ended {
  readonly result: "success" | "failure" | "skipped";
  readonly outputs: Outputs;
}

interface Played {
  readonly passed: boolean;
  readonly outputs: Outputs;
}

/** What a run has done, as GitHub would show it. */
export interface Rehearsal {
  readonly needs: Readonly<Record<string, Ended>>;
  /** Commands in the order in which they ran. */
  readonly ran: readonly string[];
  /** What each step printed. */
  readonly printed: string;
  readonly summary: string;
  /** Folder of each artifact by its name. */
  readonly artifacts: ReadonlyMap<string, string>;
}

/** What an action can reach. */
export interface PlayingJob {
  readonly clone: string;
  readonly artifacts: ReadonlyMap<string, string>;
}

export interface Stage {
  /** The clone that steps run in. */
  readonly clone: string;
  /** Makes a clone of its own for every job; without it all jobs share `clone`. */
  readonly fresh?: () => string;
  /** What earlier runs have kept. */
  readonly caches?: Caches;
  /** Variables of the repository. */
  readonly vars?: Readonly<Record<string, string>>;
  /** A folder of one's own for artifacts and files of GitHub. */
  readonly temp: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What actions of others do, by their name: "peter-evans/create-pull-request". */
  readonly actions?: Readonly<Record<string, (inputs: Outputs, job: PlayingJob) => Outputs | void>>;
  /** Commands that count as run and passed: the tests cannot run inside the tests. */
  readonly leaveOut?: readonly string[];
  /** Arguments that make a command's work smaller here: "npm run build" → "-- --only 31.01". */
  readonly more?: Readonly<Record<string, string>>;
}

/** Plays a workflow: its jobs by their needs, its run steps with the very same scripts. */
export async function rehearse(file: string, stage: Stage): Promise<Rehearsal> {
  const { jobs } = parse(readFileSync(join(stage.clone, file), "utf8")) as Workflow;
  const runner = new Runner(stage);
  const left = new Map(Object.entries(jobs));
  while (left.size > 0) {
    const ready = [...left].find(([, job]) => needsOf(job).every((id) => !left.has(id)));
    if (!ready) throw new Error(`${file}: jobs wait for each other: ${[...left.keys()].join()}`);
    const [id, job] = ready;
    left.delete(id);
    await runner.playJob(id, job);
  }
  return runner;
}

/** What a job hands on goes by artifacts, and main is checked out afresh. */
class Runner implements Rehearsal, PlayingJob {
  readonly needs: Record<string, Ended> = {};
  readonly ran: string[] = [];
  printed = "";
  summary = "";
  readonly #stage: Stage;
  readonly #artifacts: Artifacts;
  readonly #caches: Caches;
  /** Of the job that plays. */
  clone: string;

  constructor(stage: Stage) {
    rmSync(stage.temp, { recursive: true, force: true });
    mkdirSync(stage.temp, { recursive: true });
    this.#stage = stage;
    this.clone = stage.clone;
    this.#artifacts = new Artifacts(stage.temp);
    this.#caches = stage.caches ?? new Caches(join(stage.temp, "caches"));
  }

  get artifacts(): ReadonlyMap<string, string> {
    return this.#artifacts.folders;
  }

  async playJob(id: string, job: Job): Promise<void> {
    if (!this.#isWanted(job)) {
      this.needs[id] = { result: "skipped", outputs: {} };
      return;
    }
    const ends: Played[] = [];
    for (const matrix of matrixOf(job.strategy?.matrix, this.#context({})))
      ends.push(await this.#playOne(job, matrix));
    this.needs[id] = {
      result: ends.every(({ passed }) => passed) ? "success" : "failure",
      outputs: ends.at(-1)?.outputs ?? {},
    };
  }

  /** The job once, on a machine of its own. */
  async #playOne(job: Job, matrix: Context): Promise<Played> {
    this.clone = this.#stage.fresh?.() ?? this.#stage.clone;
    const steps: Record<string, { outputs: Outputs }> = {};
    let failed = false;
    for (const step of job.steps) {
      if (failed && !asksAlways(step.if)) continue;
      const context = { ...this.#context(steps), matrix };
      if (step.if !== undefined && !isTrue(step.if, context)) continue;
      const { passed, outputs } = await this.#playStep(step, context);
      failed ||= !passed;
      if (step.id !== undefined) steps[step.id] = { outputs };
    }
    if (job.steps.some(({ uses }) => uses?.startsWith("actions/checkout@")))
      git(this.clone, ["sparse-checkout", "disable"]);
    const context = this.#context(steps);
    const outputs = Object.entries(job.outputs ?? {}).map(
      ([name, expression]) => [name, filledIn(expression, context)] as const,
    );
    return { passed: !failed, outputs: Object.fromEntries(outputs) };
  }

  #isWanted(job: Job): boolean {
    const isReady = needsOf(job).every((id) => this.needs[id]?.result === "success");
    if (!isReady && !asksAlways(job.if)) return false;
    return job.if === undefined || isTrue(job.if, this.#context({}));
  }

  #context(steps: Context): Context {
    const event = this.#stage.env?.["GITHUB_EVENT_PATH"];
    const github = {
      ...{ token: "rahasia", ref: "refs/heads/main", sha: "main" },
      event: event === undefined ? {} : (JSON.parse(readFileSync(event, "utf8")) as unknown),
    };
    return { github, needs: this.needs, steps, vars: this.#stage.vars ?? {}, secrets: {} };
  }

  async #playStep(step: Step, context: Context): Promise<Played> {
    const told = (values: Readonly<Record<string, unknown>> = {}) =>
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, filledIn(String(value), context)]),
      );
    const [action] = step.uses?.split("@") ?? [];
    if (action !== undefined)
      return { passed: true, outputs: this.#playAction(action, told(step.with)) };
    if (step.run === undefined) return { passed: true, outputs: {} };
    this.ran.push(step.run);
    if (this.#stage.leaveOut?.includes(step.run)) return { passed: true, outputs: {} };
    const [output, summary] = [join(this.#stage.temp, "output"), join(this.#stage.temp, "summary")];
    for (const file of [output, summary]) writeFileSync(file, "");
    const passed = await this.#runScript(`${step.run}${this.#stage.more?.[step.run] ?? ""}`, {
      ...told(step.env),
      ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    });
    this.summary += readFileSync(summary, "utf8");
    const lines = readFileSync(output, "utf8").split("\n").filter(Boolean);
    const outputs = lines.map((line) => {
      const [name = "", ...value] = line.split("=");
      return [name, value.join("=")] as const;
    });
    return { passed, outputs: Object.fromEntries(outputs) };
  }

  #playAction(action: string, inputs: Outputs): Outputs {
    const clone = this.clone;
    if (action === "actions/checkout") this.#checkOut(inputs);
    if (action === "actions/upload-artifact") this.#artifacts.keep(clone, inputs);
    if (action === "actions/upload-pages-artifact") this.#artifacts.keepPages(clone, inputs);
    if (action === "actions/download-artifact") this.#artifacts.fetch(clone, inputs);
    if (action === "actions/cache/restore") return this.#caches.restore(clone, inputs);
    if (action === "actions/cache/save") this.#caches.save(clone, inputs);
    return this.#stage.actions?.[action]?.(inputs, this) ?? {};
  }

  #checkOut({ ref, "sparse-checkout": patterns }: Outputs): void {
    if (ref === "main") this.#cleanMain();
    const named = patterns?.split("\n").filter(Boolean);
    git(this.clone, ["sparse-checkout", ...(named ? ["set", "--no-cone", ...named] : ["disable"])]);
  }

  /** The machine of a job that checks out main has nothing else. */
  #cleanMain(): void {
    git(this.clone, ["checkout", "--quiet", "--force", "main"]);
    git(this.clone, ["clean", "-fdq", "--exclude=node_modules"]);
    for (const made of ["masukan", "bagian", "_bagian"])
      rmSync(join(this.clone, made), { recursive: true, force: true });
  }

  /** As scripts/setup.mjs runs a script, but without looking whether packages are missing. */
  #runScript(command: string, told: Outputs): Promise<boolean> {
    const [, name = "", rest = ""] = command.match(/^npm run (\w+)(?: -- (.*))?$/) ?? [];
    const words = rest.split(" ").filter(Boolean);
    const typed = words.map((word) =>
      word.replace(/^"\$(\w+)"$/, (_all, key: string) => told[key] ?? ""),
    );
    const args = ["--import", "tsx", `scripts/${name}.ts`, ...typed];
    const child = spawn(process.execPath, args, {
      cwd: this.clone,
      env: {
        ...ownEnvironment(),
        ...{ CI: "true", GITHUB_ACTIONS: "true", GITHUB_SERVER_URL: "https://github.example" },
        ...{ GITHUB_REPOSITORY: "papan/papan", GITHUB_RUN_ID: "7", ...this.#stage.env, ...told },
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (this.printed += chunk.toString("utf8")));
    return new Promise((done, fail) => {
      child.on("error", fail);
      child.on("close", (code) => done(code === 0));
    });
  }
}

function needsOf({ needs = [] }: Job): readonly string[] {
  return [needs].flat();
}

/** Nothing of the GitHub Actions, the Git hook or the npm that may be running these tests. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^((GITHUB|GIT|ACTIONS|npm)_|INIT_CWD$)/.test(name),
  );
  return Object.fromEntries(kept);
}
