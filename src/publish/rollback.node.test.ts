import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { artifactName, earlierRelease } from "../github/releases.ts";
import { manifestOf, type Manifest } from "../build/manifest.ts";
import { findEarlier, keepNewest } from "./rollback.node.ts";

const test = suite("going back on Pages");

const HOME = "https://papan.example/";
const API = "https://api.example/repos/papan/papan";
let folder = "";
let printed: string[] = [];

test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-kembali-"));
  printed = [];
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

const print = (text: string) => void printed.push(text);
const rilis = (letter: string) => letter.repeat(16);
const siteOf = (letter: string): Manifest => manifestOf(new Map(), () => letter.repeat(64));

/** The newest release is "c", then "b" and "a"; the home page shows what a test says. */
function world(shown: Manifest | number) {
  const removed: string[] = [];
  const fetch = (address: unknown, init?: RequestInit): Promise<Response> => {
    const url = String(address);
    if (url.startsWith(HOME))
      return Promise.resolve(
        typeof shown === "number" ? new Response("", { status: shown }) : Response.json(shown),
      );
    if (init?.method === "DELETE") removed.push(url.slice(API.length));
    if (init?.method === "DELETE") return Promise.resolve(new Response(null, { status: 204 }));
    return Promise.resolve(Response.json({ artifacts: ["c", "b", "a"].map(artifactOf) }));
  };
  const env = {
    ...{ GITHUB_API_URL: "https://api.example", GITHUB_REPOSITORY: "papan/papan" },
    ...{ GITHUB_TOKEN: "rahasia", GITHUB_OUTPUT: join(folder, "hasil"), GITHUB_RUN_ATTEMPT: "2" },
  };
  return { removed, request: { home: HOME, env, fetch, print } };
}

function artifactOf(letter: string, at: number) {
  const own = { id: 90 - at, repository_id: 1, head_repository_id: 1, head_branch: "main" };
  const name = artifactName(rilis(letter), "3");
  return { id: 9 - at, name, expired: false, workflow_run: own };
}

const outputs = () => readFileSync(join(folder, "hasil"), "utf8").split("\n").filter(Boolean);

test("later steps are told where the release before the published one lies, and a name for it here", async () => {
  assert.ok(await findEarlier(world(siteOf("c")).request));
  assert.equal(outputs(), [`artifact=rilis-${rilis("b")}-3`, "run=89", "again=kembali-2"]);
});

test("a site of which nothing stands any more gets the newest release again", async () => {
  assert.ok(await findEarlier(world(404).request));
  assert.is(outputs()[0], `artifact=rilis-${rilis("c")}-3`);
});

test("where the host does not tell what is published somebody has to name a release", async () => {
  const { request } = world(503);
  assert.not.ok(await findEarlier(request));
  assert.match(printed.at(-1) ?? "", `Sebut salah satu: ${["c", "b", "a"].map(rilis).join(", ")}`);
  assert.ok(await findEarlier(request, "aaaa"));
  assert.is(outputs()[0], `artifact=rilis-${rilis("a")}-3`);
});

test("a release is named by its whole digest too, and not by what two begin with", async () => {
  const { request } = world(siteOf("c"));
  assert.ok(await findEarlier(request, "a".repeat(64)));
  assert.is(outputs()[0], `artifact=rilis-${rilis("a")}-3`);
  assert.not.ok(await findEarlier(request, "d"));
  const two = [rilis("a"), `${"a".repeat(15)}b`].map((name) => ({ rilis: name }) as never);
  assert.is(earlierRelease(two, undefined, "aaa"), undefined);
});

test("the release that was shown before the newest is kept, however old it is", async () => {
  const usual = world(404);
  await keepNewest(usual.request, { count: 2, before: undefined });
  assert.equal(usual.removed, ["/actions/artifacts/7"]);
  const back = world(404);
  await keepNewest(back.request, { count: 2, before: rilis("a") });
  assert.equal(back.removed, ["/actions/artifacts/8"]);
});

test.run();
