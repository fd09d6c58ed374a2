import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeZip } from "../base/zip.ts";
import { fakeGithub } from "../github/github-fixtures.ts";
import { FILE_SCHEMAS } from "../records/schemas.ts";
import { publishComment, saveComment, saveSummary } from "./comment.node.ts";
import { publishGate } from "./gate.node.ts";

const REPORT = JSON.stringify(FILE_SCHEMAS.laporan.examples[0]);
const SHA = "a".repeat(40);
const EVENT = {
  workflow_run: {
    id: 7,
    event: "workflow_dispatch",
    conclusion: "failure",
    head_sha: SHA,
    head_branch: "laporan/12",
    head_repository: { full_name: "papan/papan", owner: { login: "papan" } },
  },
};
const KLATEN = "data/koperasi/33.10/2025-11-24.xlsx";
const PULLS = "GET /pulls?state=open&per_page=100&head=papan%3Alaporan%2F12";
const ARTIFACTS = "GET /actions/runs/7/artifacts?per_page=100&name=laporan";
const FILES = "GET /pulls/45/files?per_page=100&page=1";
const COMMENTS = "GET /issues/45/comments?per_page=100&page=1";
const PULL = {
  number: 45,
  user: { login: "koperasi-klaten", type: "User", id: 7 },
  head: { sha: SHA, repo: { full_name: "papan/papan" } },
  base: { repo: { full_name: "papan/papan" } },
};

let folder = "";

const publishing = suite("npm run comment -- --publish");
publishing.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-komentar-"));
  saveMain(join(folder, "main"));
});
publishing.after(() => rmSync(folder, { recursive: true }));

publishing("the pull request of the run gets the report of the run", async () => {
  const { root, env, fetch, asked } = world({
    [PULLS]: [PULL],
    [FILES]: [{ filename: KLATEN }],
    [ARTIFACTS]: { artifacts: [{ id: 3, name: "laporan", expired: false }] },
    "GET /actions/artifacts/3/zip": zipOf(REPORT),
    [COMMENTS]: [],
    "POST /issues/45/comments": {},
  });
  assert.is(await publishComment({ root, env }, fetch), "Commented on #45.");
  const { body } = asked.at(-1)?.body as { readonly body: string };
  assert.match(
    body,
    /^<!-- papan-kdkmp: laporan -->\nPengirimnya: akun `koperasi-klaten` \(id 7\)\. Akun itu terdaftar sebagai pelapor 33\.10 Kabupaten Klaten \(`data\/instansi\.json`\)\.\n\n## Buku kerja diperiksa: masih ada kesalahan/,
  );
  assert.match(body, "(https://github.example/papan/papan/actions/runs/7)");
});

publishing("a change of the code that judged is told before anything the report says", async () => {
  const { root, env, fetch, asked } = world({
    [PULLS]: [PULL],
    [FILES]: [{ filename: KLATEN }, { filename: "package.json" }],
    [ARTIFACTS]: { artifacts: [{ id: 3, name: "laporan", expired: false }] },
    "GET /actions/artifacts/3/zip": zipOf(REPORT),
    [COMMENTS]: [],
    "POST /issues/45/comments": {},
  });
  await publishComment({ root, env }, fetch);
  const { body } = asked.at(-1)?.body as { readonly body: string };
  assert.match(body, /^<!-- papan-kdkmp: laporan -->\n> \[!WARNING\]\n> \*\*Hasil di bawah dibuat/);
  assert.match(body, "1 berkas di luar `data/`");
  assert.match(body, "## Buku kerja diperiksa");
});

publishing(
  "a kabupaten of another office is told, by main's own list and GitHub's own files",
  async () => {
    const { root, env, fetch, asked } = world({
      [PULLS]: [{ ...PULL, user: { login: "jahil", type: "User", id: 8 } }],
      [FILES]: [{ filename: KLATEN }, { filename: "data/koperasi/35.05/2025-11-24.xlsx" }],
      [ARTIFACTS]: { artifacts: [{ id: 3, name: "laporan", expired: false }] },
      "GET /actions/artifacts/3/zip": zipOf(REPORT),
      [COMMENTS]: [],
      "POST /issues/45/comments": {},
    });
    await publishComment({ root, env }, fetch);
    const { body } = asked.at(-1)?.body as { readonly body: string };
    assert.match(body, /^<!-- papan-kdkmp: laporan -->\n> \[!IMPORTANT\]/);
    assert.match(body, "**33.10 Kabupaten Klaten**: akun itu tidak terdaftar untuk DKUKMP.");
    assert.match(body, "`@papan/klaten` atau `@papan/pengelola`");
    assert.match(body, "**35.05 Kabupaten Blitar**: belum ada kantor yang terdaftar.");
    assert.match(body, "## Buku kerja diperiksa");
  },
);

publishing("a run without a report is told as such", async () => {
  const { root, env, fetch, asked } = world({
    [PULLS]: [PULL],
    [FILES]: [{ filename: KLATEN }],
    [ARTIFACTS]: { artifacts: [] },
    [COMMENTS]: [],
    "POST /issues/45/comments": {},
  });
  await publishComment({ root, env }, fetch);
  assert.match((asked.at(-1)?.body as { body: string }).body, "Pemeriksaan tidak sampai selesai");
});

publishing("where nobody asks any more nothing is fetched or said", async () => {
  const { root, env, fetch, asked } = world({ [PULLS]: [] });
  assert.match(await publishComment({ root, env }, fetch), "No open pull request");
  assert.is(asked.length, 1);
});

publishing("the gate's status is that of the run, at its commit", async () => {
  const { env, fetch, asked } = world({ [`POST /statuses/${SHA}`]: {} });
  await publishGate(env, fetch);
  assert.is((asked[0]?.body as { state: string }).state, "failure");
});

publishing.run();

const saving = suite("npm run comment");
saving.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-komentar-"));
});
saving.after(() => rmSync(folder, { recursive: true }));

saving("the comment of a report folder is written as it would be sent", () => {
  const [report, out] = [reportFolder("a"), join(folder, "komentar.md")];
  writeFileSync(join(report, "laporan.json"), REPORT);
  saveComment({ report, out, env: {} });
  assert.match(readFileSync(out, "utf8"), "AJ16");
});

saving("the page of the run gets the summary, and the log one line per broken file", () => {
  const [report, page] = [reportFolder("b"), join(folder, "ringkasan.md")];
  writeFileSync(join(report, "laporan.json"), REPORT);
  const printed: string[] = [];
  saveSummary({ report, env: { GITHUB_STEP_SUMMARY: page } }, (text) => printed.push(text));
  assert.match(readFileSync(page, "utf8"), "AJ16");
  assert.equal(printed, [
    "::error file=data/koperasi/33.10/2025-11-24.xlsx::1 kesalahan; lihat ringkasan pemeriksaan.",
  ]);
});

saving("a link, a folder or an endless file in the place of the report is not read", () => {
  const out = join(folder, "komentar.md");
  const [link, nested, long] = [reportFolder("c"), reportFolder("d"), reportFolder("e")];
  writeFileSync(join(folder, "rahasia.json"), REPORT);
  symlinkSync(join(folder, "rahasia.json"), join(link, "laporan.json"));
  mkdirSync(join(nested, "laporan.json"));
  writeFileSync(join(long, "laporan.json"), `${REPORT}${" ".repeat(4_000_000)}`);
  for (const report of [link, nested, long, join(folder, "tidak-ada")]) {
    saveComment({ report, out, env: {} });
    assert.match(readFileSync(out, "utf8"), "Pemeriksaan tidak sampai selesai");
  }
});

saving.run();

function world(answers: Readonly<Record<string, unknown>>) {
  const { repository, asked } = fakeGithub(answers);
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify(EVENT));
  const root = join(folder, "main");
  const env = {
    GITHUB_API_URL: "https://api.example/",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "papan/papan",
    GITHUB_TOKEN: "rahasia",
    GITHUB_EVENT_PATH: event,
  };
  return { root, env, asked, fetch: repository.fetch };
}

/** What comment.yml checks out: who may report, and names of regions. */
function saveMain(root: string): void {
  cpSync("data/wilayah", join(root, "data/wilayah"), { recursive: true });
  const akun_github = [{ nama: "koperasi-klaten", id: 7 }];
  const klaten = { kabupaten: "33.10", kantor: "DKUKMP", tim_github: "@papan/klaten", akun_github };
  writeFileSync(join(root, "data/instansi.json"), JSON.stringify({ instansi: [klaten] }));
  const repository = { url: "git+https://github.com/papan/papan.git" };
  writeFileSync(join(root, "package.json"), JSON.stringify({ repository }));
}

function reportFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

function zipOf(text: string): Uint8Array {
  return writeZip([{ name: "laporan.json", bytes: new TextEncoder().encode(text) }], { level: 6 });
}
