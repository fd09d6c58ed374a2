import { readBounded } from "./bounded.ts";
import { getList } from "./json.ts";

/** A repository on GitHub, and how it is reached. Tests hand in an address on this machine. */
export interface Repository {
  /** Address of the API, without a slash at the end. */
  readonly api: string;
  /** "owner/name" */
  readonly name: string;
  readonly token: string;
  readonly fetch: typeof globalThis.fetch;
}

export interface Call {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below `/repos/<owner>/<name>`, with its query. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

const PER_PAGE = 100;
const MAX_PAGES = 30;
const SECONDS = 30;
const MAX_ANSWER = 20_000_000;

/** The parsed answer of one call, undefined where it has no content; throws for any status but 2xx. */
export async function callApi(repository: Repository, call: Call): Promise<unknown> {
  const response = await send(repository, call);
  const bytes = await readBounded(response, MAX_ANSWER);
  if (!bytes) throw new Error(`${call.path}: the answer is longer than ${MAX_ANSWER} bytes`);
  return bytes.length === 0 ? undefined : JSON.parse(new TextDecoder().decode(bytes));
}

/** The bytes of a download, at most `max`; undefined if it is longer. */
export async function downloadApi(
  repository: Repository,
  path: string,
  max: number,
): Promise<Uint8Array | undefined> {
  return readBounded(await send(repository, { path }), max);
}

/** All entries of a list that comes in pages. */
export async function callAllPages(
  repository: Repository,
  path: string,
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = `per_page=${PER_PAGE}&page=${page}`;
    const answer = getList(await callApi(repository, { path: `${path}?${query}` }));
    all.push(...answer);
    if (answer.length < PER_PAGE) break;
  }
  return all;
}

/** `fetch` drops the token by itself where an answer leads to another origin. */
async function send(repository: Repository, { method = "GET", path, body }: Call) {
  const { api, name, token, fetch } = repository;
  const response = await fetch(`${api}/repos/${name}${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "user-agent": "papan-kdkmp",
      "x-github-api-version": "2022-11-28",
    },
    signal: AbortSignal.timeout(SECONDS * 1000),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response;
}
