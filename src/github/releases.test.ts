import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fakeGithub } from "./github-fixtures.ts";
import {
  artifactName,
  deleteArtifact,
  earlierRelease,
  findPagesReleases,
  surplusArtifacts,
  type PagesRelease,
} from "./releases.ts";

const test = suite("github: releases on Pages");

const name = (letter: string) => letter.repeat(16);

/** An artifact as GitHub lists it. */
function artifact(id: number, letter: string, run: Readonly<Record<string, unknown>> = {}) {
  const own = { id: id * 10, repository_id: 1, head_repository_id: 1, head_branch: "main" };
  const named = artifactName(name(letter), "1");
  return { id, name: named, expired: false, workflow_run: { ...own, ...run } };
}

const release = (artifact: number, letter: string): PagesRelease => ({
  ...{ rilis: name(letter), name: artifactName(name(letter), "1"), artifact, run: artifact * 10 },
});

test("only artifacts that a run of our own main left and that are still there are releases", async () => {
  const { repository } = fakeGithub({
    "GET /actions/artifacts?per_page=100&page=1": {
      artifacts: [
        artifact(9, "c"),
        artifact(8, "b", { head_repository_id: 2 }),
        artifact(7, "b", { head_branch: "usulan" }),
        { ...artifact(6, "b"), expired: true },
        { ...artifact(5, "b"), name: "laporan" },
        artifact(4, "a"),
      ],
    },
  });
  assert.equal(await findPagesReleases(repository), [release(9, "c"), release(4, "a")]);
});

test("a long list is read to its end", async () => {
  const page = Array.from({ length: 100 }, (_, at) => ({ ...artifact(500 - at, "a"), name: "x" }));
  const { repository } = fakeGithub({
    "GET /actions/artifacts?per_page=100&page=1": { artifacts: page },
    "GET /actions/artifacts?per_page=100&page=2": { artifacts: [artifact(4, "a")] },
  });
  assert.equal(await findPagesReleases(repository), [release(4, "a")]);
});

test("the way back leads to the release before the published one, or to the one that is named", () => {
  const all = [release(9, "d"), release(8, "c"), release(7, "c"), release(6, "b")];
  assert.is(earlierRelease(all, `${name("d")}0123`)?.artifact, 8);
  assert.is(earlierRelease(all, name("c"))?.artifact, 6);
  assert.is(earlierRelease(all, name("b")), undefined);
  assert.is(earlierRelease(all, name("d"), "bbbb")?.artifact, 6);
  assert.is(earlierRelease(all, name("d"), "BBBB")?.artifact, 6);
  assert.is(earlierRelease(all, name("d"), "")?.artifact, 8);
  assert.is(earlierRelease(all, name("e"))?.artifact, 9, "its own artifact is gone");
  assert.is(earlierRelease([], undefined), undefined);
});

test("three releases are kept, each once", async () => {
  const all = ["d", "d", "c", "b", "a"].map((letter, at) => release(9 - at, letter));
  assert.equal(surplusArtifacts(all, 3), [8, 5]);
  assert.equal(surplusArtifacts(all.slice(1), 3, name("a")), [6], "shown before the newest");
  const { repository, asked } = fakeGithub({ "DELETE /actions/artifacts/8": null });
  await deleteArtifact(repository, 8);
  assert.is(asked[0]?.call, "DELETE /actions/artifacts/8");
});

test.run();
