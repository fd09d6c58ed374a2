import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Step {
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly strategy?: { readonly matrix: unknown };
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const FOLDER = ".github/workflows";
export const NAMES = readdirSync(FOLDER).sort();
export const TEXTS = new Map(
  NAMES.map((name) => [name, readFileSync(`${FOLDER}/${name}`, "utf8")]),
);

export function getText(name: string): string {
  const text = TEXTS.get(name);
  if (text === undefined) throw new Error(`no such workflow: ${name}`);
  return text;
}

export function getWorkflow(name: string): Workflow {
  return parse(getText(name)) as Workflow;
}

export function allJobs(): (readonly [string, string, Job])[] {
  return NAMES.flatMap((name) =>
    Object.entries(getWorkflow(name).jobs).map(([id, job]) => [name, id, job] as const),
  );
}

export function allSteps(name: string): Step[] {
  return Object.values(getWorkflow(name).jobs).flatMap(({ steps }) => steps);
}
