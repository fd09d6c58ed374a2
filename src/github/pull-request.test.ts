import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fakeGithub } from "./github-fixtures.ts";
import type { EndedRun } from "./event.ts";
import {
  findPengirim,
  findPullRequest,
  findReviewed,
  listChangedFiles,
  putComment,
} from "./pull-request.ts";

const RUN: EndedRun = {
  id: 7,
  event: "pull_request",
  success: true,
  sha: "a".repeat(40),
  branch: "data&klaten",
  headRepository: "petugas/papan",
  owner: "petugas",
};
const PETUGAS = { login: "petugas", type: "User", id: 7 };
const PULLS = "GET /pulls?state=open&per_page=100&head=petugas%3Adata%26klaten";
const MARKER = "<!-- papan-kdkmp: laporan -->";
const COMMENTS = "GET /issues/45/comments?per_page=100&page=1";

const finding = suite("github: pull request of a run");

finding("the pull request is the open one whose newest commit was checked", async () => {
  const { repository } = fakeGithub({ [PULLS]: [pull({ number: 45 })] });
  assert.equal(await findPullRequest(repository, RUN), { number: 45, user: PETUGAS });
});

finding(
  "a pull request that has moved on, or is of another repository, is not spoken to",
  async () => {
    const others = [
      pull({ sha: "b".repeat(40) }),
      pull({ head: "lain/papan" }),
      pull({ base: "lain/papan" }),
    ];
    const { repository } = fakeGithub({ [PULLS]: others });
    assert.is(await findPullRequest(repository, RUN), undefined);
  },
);

finding("an answer that is no list is an error, not a pull request", async () => {
  const { repository } = fakeGithub({ [PULLS]: { message: "Bad credentials" } });
  await findPullRequest(repository, RUN).then(
    () => assert.unreachable(),
    (error: Error) => assert.match(error.message, "no list"),
  );
});

finding.run();

const sending = suite("github: who sent a change");
const BOT = { login: "github-actions[bot]", type: "Bot", id: 41_898_282 };
const INTAKE: EndedRun = { ...RUN, branch: "laporan/12", headRepository: "papan/papan" };
const FORM = { "GET /issues/12": { user: PETUGAS } };
const SENT = { nama: "petugas", id: 7 };

sending(
  "it is the account that opened the pull request, whatever its branch is called",
  async () => {
    for (const run of [RUN, INTAKE, { ...RUN, branch: "laporan/12" }]) {
      const { repository, asked } = fakeGithub({});
      const sender = await findPengirim(repository, run, { number: 45, user: PETUGAS });
      assert.equal(sender, { akun: SENT, formulir: undefined });
      assert.is(asked.length, 0);
    }
  },
);

sending("where intake.yml opened it, it is who filled in the form", async () => {
  const { repository } = fakeGithub(FORM);
  const sender = await findPengirim(repository, INTAKE, { number: 45, user: BOT });
  assert.equal(sender, { akun: SENT, formulir: 12 });
});

sending("a copy's branch or another one of the same name leads to no form", async () => {
  const bot = { akun: { nama: BOT.login, id: BOT.id }, formulir: undefined };
  for (const change of [
    { headRepository: "jahil/papan" },
    { branch: "laporan/12/x" },
    { branch: "laporan/012" },
    { branch: "main" },
  ]) {
    const { repository, asked } = fakeGithub(FORM);
    const pull = { number: 45, user: BOT };
    assert.equal(await findPengirim(repository, { ...INTAKE, ...change }, pull), bot);
    assert.is(asked.length, 0);
  }
  const { repository } = fakeGithub(FORM);
  const person = { number: 45, user: { ...BOT, type: "User" } };
  assert.is((await findPengirim(repository, INTAKE, person)).formulir, undefined);
});

sending("an account that is gone is nobody", async () => {
  const { repository } = fakeGithub({ "GET /issues/12": { user: null } });
  const pull = { number: 45, user: null };
  assert.is((await findPengirim(repository, RUN, pull)).akun, undefined);
  const form = await findPengirim(repository, INTAKE, { number: 45, user: BOT });
  assert.equal(form, { akun: undefined, formulir: 12 });
});

sending.run();

const listing = suite("github: files of a pull request");
const FILES = "GET /pulls/45/files?per_page=100&page=";

listing("all pages are read, and both names of a renamed file", async () => {
  const first = Array.from({ length: 100 }, (_, index) => ({ filename: `data/${index}.json` }));
  const { repository } = fakeGithub({
    [`${FILES}1`]: first,
    [`${FILES}2`]: [{ filename: "data/a.ts", previous_filename: "src/a.ts" }],
  });
  const files = await listChangedFiles(repository, 45);
  assert.is(files?.length, 102);
  assert.equal(files?.slice(100), ["data/a.ts", "src/a.ts"]);
});

listing("a list as long as GitHub's longest is not known to be whole", async () => {
  const page = Array.from({ length: 100 }, () => ({ filename: "data/a.json" }));
  const pages = Array.from({ length: 31 }, (_, index) => [`${FILES}${index + 1}`, page] as const);
  const { repository, asked } = fakeGithub(Object.fromEntries(pages));
  assert.is(await listChangedFiles(repository, 45), undefined);
  assert.is(asked.length, 30);
});

listing.run();

const reviewed = suite("github: pull request under review");
const OWN = "GET /pulls?state=open&per_page=100&head=papan%3Alaporan%2F12";
const REVIEWS = "GET /pulls/45/reviews?per_page=1";
const OF_ISSUE = { number: 45, head: { ref: "laporan/12" } };

reviewed("any review counts, whatever it says", async () => {
  for (const state of ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"]) {
    const { repository } = fakeGithub({ [OWN]: [OF_ISSUE], [REVIEWS]: [{ state }] });
    assert.is(await findReviewed(repository, "laporan/12"), 45, state);
  }
});

reviewed("without pull request, without review, or for another branch there is none", async () => {
  const other = { number: 45, head: { ref: "laporan/1" } };
  for (const answers of [
    { [OWN]: [] },
    { [OWN]: [OF_ISSUE], [REVIEWS]: [] },
    { [OWN]: [other], [REVIEWS]: [{ state: "APPROVED" }] },
  ])
    assert.is(await findReviewed(fakeGithub(answers).repository, "laporan/12"), undefined);
});

reviewed("reviews that cannot be asked for stop the job", async () => {
  const { repository } = fakeGithub({ [OWN]: [OF_ISSUE] });
  await findReviewed(repository, "laporan/12").then(
    () => assert.unreachable(),
    (error: Error) => assert.match(error.message, "404"),
  );
});

reviewed.run();

const commenting = suite("github: sticky comment");

commenting("the first comment is added", async () => {
  const { repository, asked } = fakeGithub({ [COMMENTS]: [], "POST /issues/45/comments": {} });
  await putComment(repository, { issue: 45, marker: MARKER, text: "Bersih." });
  assert.equal(asked.at(-1)?.body, { body: `${MARKER}\nBersih.` });
});

commenting("the next one takes its place", async () => {
  const comments = [comment({ id: 1, body: "Terima kasih" }), comment({ id: 2 })];
  const { repository, asked } = fakeGithub({
    [COMMENTS]: comments,
    "PATCH /issues/comments/2": {},
  });
  await putComment(repository, { issue: 45, marker: MARKER, text: "Bersih." });
  assert.is(asked.at(-1)?.call, "PATCH /issues/comments/2");
});

commenting("the same text is not sent again", async () => {
  const { repository, asked } = fakeGithub({ [COMMENTS]: [comment({ id: 2 })] });
  await putComment(repository, { issue: 45, marker: MARKER, text: "lama" });
  assert.is(asked.length, 1);
});

commenting("a stranger's comment with the same first line is left alone", async () => {
  const comments = [
    comment({ id: 3, login: "jahil", type: "User" }),
    comment({ id: 4, login: "github-actions[bot]", type: "User" }),
  ];
  const { repository, asked } = fakeGithub({
    [COMMENTS]: comments,
    "POST /issues/45/comments": {},
  });
  await putComment(repository, { issue: 45, marker: MARKER, text: "Bersih." });
  assert.is(asked.at(-1)?.call, "POST /issues/45/comments");
});

commenting("the comment is found behind a hundred others", async () => {
  const many = Array.from({ length: 100 }, (_, id) => comment({ id: id + 10, body: "Setuju" }));
  const { repository, asked } = fakeGithub({
    [COMMENTS]: many,
    "GET /issues/45/comments?per_page=100&page=2": [comment({ id: 2 })],
    "PATCH /issues/comments/2": {},
  });
  await putComment(repository, { issue: 45, marker: MARKER, text: "Bersih." });
  assert.is(asked.at(-1)?.call, "PATCH /issues/comments/2");
});

commenting("the token goes along as a header, and a refusal is an error", async () => {
  const { repository, asked } = fakeGithub({ [COMMENTS]: [] });
  await putComment(repository, { issue: 45, marker: MARKER, text: "Bersih." }).then(
    () => assert.unreachable(),
    (error: Error) => assert.is(error.message, "POST /issues/45/comments: 404"),
  );
  assert.is(asked[0]?.headers.get("authorization"), "Bearer rahasia");
});

commenting.run();

function pull({ number = 44, sha = RUN.sha, head = RUN.headRepository, base = "papan/papan" }) {
  return {
    ...{ number, user: PETUGAS },
    head: { sha, repo: { full_name: head } },
    base: { repo: { full_name: base } },
  };
}

function comment({
  id = 1,
  body = `${MARKER}\nlama`,
  login = "github-actions[bot]",
  type = "Bot",
}) {
  return { id, body, user: { login, type } };
}
