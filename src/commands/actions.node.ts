import { randomUUID } from "node:crypto";
import { appendFileSync, readFileSync, statSync } from "node:fs";
import type { Repository } from "../github/api.ts";
import { outputLines, resumeCommands, stopCommands } from "../github/commands.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** An event is some kilobytes of JSON; a body of an issue is at most 64 KB. */
const MAX_EVENT = 5_000_000;

/** The event that started this run, as GitHub Actions wrote it down. */
export function loadEvent(env: Env): unknown {
  const file = getVariable(env, "GITHUB_EVENT_PATH");
  if (statSync(file).size > MAX_EVENT) throw new Error(`${file}: longer than an event can be`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The repository this run belongs to, with the run's own token. */
export function repositoryOf(env: Env, fetch: typeof globalThis.fetch): Repository {
  return {
    api: getVariable(env, "GITHUB_API_URL").replace(/\/+$/, ""),
    name: getVariable(env, "GITHUB_REPOSITORY"),
    token: getVariable(env, "GITHUB_TOKEN"),
    fetch,
  };
}

/** Page of a run of this repository: "https://github.com/owner/name/actions/runs/1". */
export function runAddress(env: Env, run: number): string {
  const server = getVariable(env, "GITHUB_SERVER_URL").replace(/\/+$/, "");
  return `${server}/${getVariable(env, "GITHUB_REPOSITORY")}/actions/runs/${run}`;
}

/** Hands values to later steps and jobs; elsewhere than in GitHub Actions nobody asks for them. */
export function setOutputs(env: Env, outputs: Readonly<Record<string, string>>): void {
  const file = env["GITHUB_OUTPUT"];
  if (file) appendFileSync(file, outputLines(outputs));
}

/** Does work that may print what strangers wrote, so that GitHub Actions takes no command from it. */
export async function withoutCommands<T>(env: Env, work: () => Promise<T>): Promise<T> {
  if (env["GITHUB_ACTIONS"] !== "true") return work();
  const token = randomUUID();
  console.log(stopCommands(token));
  try {
    return await work();
  } finally {
    console.log(resumeCommands(token));
  }
}

export function getVariable(env: Env, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set: this script runs in GitHub Actions`);
  return value;
}
