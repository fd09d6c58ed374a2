import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { writeZip } from "../../base/zip.ts";

/** What this GitHub knows: one finished run of a branch with an open pull request. */
export interface KnownRun {
  readonly run: number;
  readonly branch: string;
  readonly pullRequest: number;
  /** Bytes of the artifact's laporan.json. */
  readonly report: Uint8Array;
}

export interface GithubServer {
  readonly address: string;
  readonly sha: string;
  /** The event that starts comment.yml. */
  readonly event: unknown;
  /** Texts of the pull request's comments. */
  readonly comments: readonly string[];
  readonly statuses: readonly Status[];
  readonly close: () => void;
}

interface Status {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
}

const NAME = "papan/papan";
const SHA = "0123456789abcdef0123456789abcdef01234567";

/** A GitHub on this machine with the few addresses that comment.yml asks, and memory for what it says. */
export async function startGithub(known: KnownRun): Promise<GithubServer> {
  const comments: string[] = [];
  const statuses: Status[] = [];
  const server = await serve(routesOf(known, comments, statuses));
  return { ...server, sha: SHA, event: eventOf(known), ...{ comments, statuses } };
}

/** What the API answers to "GET /pulls"; undefined where the answer has no content. */
export type Route = (body: Readonly<Record<string, string>>) => unknown;
export type Routes = Readonly<Record<string, Route>>;

/** Serves the API of papan/papan to whoever has the token of the run. */
export async function serve(routes: Routes): Promise<Pick<GithubServer, "address" | "close">> {
  const server = createServer((request, response) => void answer(request, response, routes));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function routesOf(
  { run, pullRequest, report }: KnownRun,
  comments: string[],
  statuses: Status[],
): Routes {
  const repository = { repo: { full_name: NAME } };
  const bot = { login: "github-actions[bot]", type: "Bot", id: 41_898_282 };
  return {
    "GET /pulls": () => [
      { number: pullRequest, user: bot, head: { sha: SHA, ...repository }, base: repository },
    ],
    "GET /issues/12": () => ({ user: { login: "petugas", type: "User", id: 7 } }),
    [`GET /pulls/${pullRequest}/files`]: () => [
      { filename: "data/koperasi/31.01/2025-12-31.xlsx" },
    ],
    [`GET /actions/runs/${run}/artifacts`]: () => ({
      artifacts: [{ id: 3, name: "laporan", expired: false }],
    }),
    "GET /actions/artifacts/3/zip": () =>
      writeZip([{ name: "laporan.json", bytes: report }], { level: 6 }),
    [`GET /issues/${pullRequest}/comments`]: () =>
      comments.map((body, index) => ({ id: index + 1, body, user: bot })),
    [`POST /issues/${pullRequest}/comments`]: ({ body = "" }) => ({ id: comments.push(body) }),
    [`POST /statuses/${SHA}`]: ({ context = "", state = "" }) =>
      statuses.push({ sha: SHA, context, state }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, routes: Routes) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const path = (request.url ?? "").replace(`/repos/${NAME}`, "").replace(/\?.*/, "");
  const route = routes[`${request.method} ${path}`];
  if (!route || request.headers.authorization !== "Bearer rahasia") {
    response.writeHead(404).end();
    return;
  }
  const found = route(text === "" ? {} : (JSON.parse(text) as Record<string, string>));
  response.end(found instanceof Uint8Array ? found : JSON.stringify(found));
}

function eventOf({ run, branch }: KnownRun): unknown {
  return {
    workflow_run: {
      ...{ id: run, event: "workflow_dispatch", conclusion: "success", head_sha: SHA },
      head_branch: branch,
      head_repository: { full_name: NAME, owner: { login: "papan" } },
    },
  };
}
