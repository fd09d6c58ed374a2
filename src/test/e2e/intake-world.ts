import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { git } from "../../commands/changed-files.node.ts";
import { serve, type Routes } from "./github-server.ts";
import { rehearse, type Rehearsal, type Stage } from "./rehearsal.ts";

/** The one issue of these tests, and the pull request that its form leads to. */
export const ISSUE = 12;
export const PULL_REQUEST = 45;
export const BRANCH = `laporan/${ISSUE}`;
const INTAKE = ".github/workflows/intake.yml";

/** Address of an attachment as GitHub's upload gives it. */
export function attachment(name: string): string {
  return `https://github.com/user-attachments/files/1/${name}`;
}

/** What an intake has left behind on GitHub. */
export interface IntakeWorld {
  /** Texts of the bot's comments at the issue. */
  readonly comments: readonly string[];
  /** What create-pull-request was told, newest last. */
  readonly proposals: readonly Readonly<Record<string, string>>[];
  /** Branches on which validate.yml was started. */
  readonly started: readonly string[];
  /** Addresses of attachments that were asked for. */
  readonly asked: () => readonly string[];
  /** Plays intake.yml for an issue with this title and body. */
  readonly send: (issue: { readonly title?: string; readonly body: string }) => Promise<Rehearsal>;
  /** Somebody has begun to review the proposal. */
  readonly review: () => void;
  readonly close: () => void;
}

export interface IntakeStage {
  readonly clone: string;
  /** A folder of one's own, in which the attachments lie by their name. */
  readonly folder: string;
}

/** A GitHub with the issue, and attachments that are files of a folder. */
export async function startIntake({ clone, folder }: IntakeStage): Promise<IntakeWorld> {
  const memory: Memory = { comments: [], started: [], proposals: [], reviews: [] };
  const server = await serve(routesOf(memory));
  const log = join(folder, "diminta.txt");
  rmSync(log, { force: true });
  const stage = stageOf({ clone, folder, address: server.address, log }, (inputs) => {
    memory.proposals.push(inputs);
    return propose(clone, inputs);
  });
  return {
    ...memory,
    asked: () => (existsSync(log) ? readFileSync(log, "utf8").split("\n").filter(Boolean) : []),
    send: ({ title = "Laporan: ", body }) => {
      const issue = { number: ISSUE, title, body, state: "open", labels: [{ name: "laporan" }] };
      writeFileSync(stage.event, JSON.stringify({ action: "opened", issue }));
      return rehearse(INTAKE, stage);
    },
    review: () => memory.reviews.push({ state: "APPROVED" }),
    close: server.close,
  };
}

interface Memory {
  readonly comments: string[];
  readonly started: string[];
  readonly proposals: Readonly<Record<string, string>>[];
  readonly reviews: unknown[];
}

function routesOf({ comments, started, proposals, reviews }: Memory): Routes {
  const user = { login: "github-actions[bot]", type: "Bot" };
  return {
    "GET /pulls": () =>
      proposals.length === 0 ? [] : [{ number: PULL_REQUEST, head: { ref: BRANCH } }],
    [`GET /pulls/${PULL_REQUEST}/reviews`]: () => reviews,
    [`GET /issues/${ISSUE}/comments`]: () =>
      comments.map((body, index) => ({ id: index + 1, body, user })),
    [`POST /issues/${ISSUE}/comments`]: ({ body = "" }) => ({ id: comments.push(body) }),
    // There is never more than one.
    "PATCH /issues/comments/1": ({ body = "" }) => ({ body: (comments[0] = body) }),
    "POST /actions/workflows/validate.yml/dispatches": ({ ref = "" }) => ({
      started: started.push(ref),
    }),
  };
}

interface Where extends IntakeStage {
  readonly address: string;
  readonly log: string;
}

function stageOf(
  { clone, folder, address, log }: Where,
  createPullRequest: (inputs: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
): Stage & { readonly event: string } {
  const event = join(folder, "event.json");
  const preload = join(folder, "unduhan.mjs");
  writeFileSync(preload, PRELOAD(folder, log));
  return {
    ...{ clone, event, temp: join(folder, "kiriman") },
    env: {
      GITHUB_API_URL: address,
      GITHUB_EVENT_PATH: event,
      NODE_OPTIONS: `--import=${pathToFileURL(preload).href}`,
    },
    actions: { "peter-evans/create-pull-request": createPullRequest },
  };
}

/** Attachments come from a folder instead of github.com; all else goes its way. */
const PRELOAD = (folder: string, log: string): string => `
import { appendFileSync, existsSync, readFileSync } from "node:fs";
const { fetch } = globalThis;
globalThis.fetch = (address, options) => {
  const [, name] = String(address).match(/^https:\\/\\/github\\.com\\/user-attachments\\/files\\/\\d+\\/([\\w.-]+)$/) ?? [];
  if (name === undefined) return fetch(address, options);
  appendFileSync(${JSON.stringify(log)}, String(address) + "\\n");
  const file = ${JSON.stringify(`${folder}/`)} + name;
  return Promise.resolve(existsSync(file) ? new Response(readFileSync(file)) : new Response("", { status: 404 }));
};
`;

/** As the action does: one commit on the branch, of the paths it was told, from a clean base. */
function propose(
  clone: string,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const {
    branch = "",
    base = "",
    "add-paths": paths = "",
    "commit-message": message = "",
  } = inputs;
  const who = ["-c", "user.name=Bot", "-c", "user.email=bot@example.invalid"];
  git(clone, ["checkout", "--quiet", "-B", branch, base]);
  git(clone, ["add", "--all", "--", paths]);
  git(clone, [...who, "commit", "--quiet", "--no-verify", "--message", message]);
  git(clone, ["update-ref", `refs/remotes/origin/${branch}`, "HEAD"]);
  return { "pull-request-number": String(PULL_REQUEST) };
}
