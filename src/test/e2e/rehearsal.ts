import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/** A workflow of .github/workflows as far as a rehearsal needs it. */
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
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

export interface Stage {
  /** The clone that steps run in. */
  readonly clone: string;
  /** A folder of one's own for artifacts and files of GitHub. */
  readonly temp: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Commands that count as run and passed: the tests cannot run inside the tests. */
  readonly leaveOut?: readonly string[];
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

/** One machine for all jobs; a step that does not run leaves no trace. */
class Runner implements Rehearsal {
  readonly needs: Record<string, Ended> = {};
  readonly ran: string[] = [];
  printed = "";
  summary = "";
  readonly artifacts = new Map<string, string>();
  readonly #stage: Stage;

  constructor(stage: Stage) {
    rmSync(stage.temp, { recursive: true, force: true });
    mkdirSync(stage.temp, { recursive: true });
    this.#stage = stage;
  }

  async playJob(id: string, job: Job): Promise<void> {
    if (!this.#isWanted(job)) {
      this.needs[id] = { result: "skipped", outputs: {} };
      return;
    }
    const steps: Record<string, Outputs> = {};
    let failed = false;
    for (const step of job.steps) {
      if (failed && !step.if?.includes("!cancelled()")) continue;
      const { passed, outputs } = await this.#playStep(step);
      failed ||= !passed;
      if (step.id !== undefined) steps[step.id] = outputs;
    }
    const outputs = Object.entries(job.outputs ?? {}).map(([name, expression]) => {
      const [, step = "", output = ""] = expression.match(/steps\.(\w+)\.outputs\.([\w-]+)/) ?? [];
      return [name, steps[step]?.[output] ?? ""] as const;
    });
    this.needs[id] = {
      result: failed ? "failure" : "success",
      outputs: Object.fromEntries(outputs),
    };
  }

  #isWanted(job: Job): boolean {
    if (job.if?.includes("always()")) return true;
    if (needsOf(job).some((id) => this.needs[id]?.result !== "success")) return false;
    const [, id = "", output = "", value] =
      job.if?.match(/^needs\.(\w+)\.outputs\.(\w+) == '(\w+)'$/) ?? [];
    return value === undefined || this.needs[id]?.outputs[output] === value;
  }

  async #playStep(step: Step): Promise<Played> {
    if (step.uses?.startsWith("actions/upload-artifact@")) this.#keep(step.with ?? {});
    if (step.run === undefined) return { passed: true, outputs: {} };
    this.ran.push(step.run);
    if (this.#stage.leaveOut?.includes(step.run)) return { passed: true, outputs: {} };
    const [output, summary] = [join(this.#stage.temp, "output"), join(this.#stage.temp, "summary")];
    for (const file of [output, summary]) writeFileSync(file, "");
    const told = Object.entries(step.env ?? {}).map(([key, value]) => [key, this.#value(value)]);
    const passed = await this.#runScript(step.run, {
      ...Object.fromEntries(told),
      ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    });
    this.summary += readFileSync(summary, "utf8");
    const lines = readFileSync(output, "utf8").split("\n").filter(Boolean);
    const outputs = Object.fromEntries(lines.map((line) => line.split("=") as [string, string]));
    return { passed, outputs };
  }

  /** As scripts/setup.mjs runs a script, but without looking whether packages are missing. */
  #runScript(command: string, told: Outputs): Promise<boolean> {
    const [, name = "", rest = ""] = command.match(/^npm run (\w+)(?: -- (.*))?$/) ?? [];
    const args = ["--import", "tsx", `scripts/${name}.ts`, ...rest.split(" ").filter(Boolean)];
    const child = spawn(process.execPath, args, {
      cwd: this.#stage.clone,
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

  #value(expression: string): string {
    if (expression === "${{ toJSON(needs) }}") return JSON.stringify(this.needs);
    return expression === "${{ github.token }}" ? "rahasia" : "";
  }

  #keep({ name = "", path = "" }: Outputs): void {
    const source = join(this.#stage.clone, path);
    if (!existsSync(source)) return;
    const folder = join(this.#stage.temp, "artifacts", name);
    const isFile = statSync(source).isFile();
    cpSync(source, isFile ? join(folder, basename(path)) : folder, { recursive: true });
    this.artifacts.set(name, folder);
  }
}

function needsOf({ needs = [] }: Job): readonly string[] {
  return [needs].flat();
}

/** Nothing of the GitHub Actions or the Git hook that may be running these tests. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(GITHUB|GIT|ACTIONS)_/.test(name));
  return Object.fromEntries(kept);
}
