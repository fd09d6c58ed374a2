import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeZip } from "../base/zip.ts";
import { downloadApi } from "./api.ts";
import { findReport, reportIn } from "./artifact.ts";
import { fakeGithub } from "./github-fixtures.ts";

const LIST = "GET /actions/runs/7/artifacts?per_page=100&name=laporan";
const ZIP = "GET /actions/artifacts/3/zip";

const reading = suite("github: artifact of a stranger");

reading("the report is the file laporan.json of the archive", () => {
  assert.is(reportIn(zipOf({ "laporan.json": "{}" })), "{}");
  assert.is(reportIn(zipOf({ "../laporan.json": "{}", "lain.json": "[]" })), undefined);
});

reading("what is no archive, or a broken one, is no report", () => {
  const good = zipOf({ "laporan.json": '{"versi":1}' });
  for (let at = 0; at < good.length; at += 1) {
    const bad = good.slice();
    bad[at] = (bad[at] ?? 0) ^ 0xff;
    const text = reportIn(bad);
    assert.ok(text === undefined || text === '{"versi":1}', `byte ${at}: ${text}`);
  }
  assert.is(reportIn(new Uint8Array()), undefined);
  assert.is(reportIn(new TextEncoder().encode("<html>")), undefined);
});

reading("a report that unpacks to more than four megabytes is not unpacked", () => {
  assert.is(reportIn(zipOf({ "laporan.json": " ".repeat(4_000_001) })), undefined);
});

reading("a report that is not UTF-8 is none", () => {
  assert.is(
    reportIn(writeZip([{ name: "laporan.json", bytes: Uint8Array.of(0xff, 0xfe) }], { level: 6 })),
    undefined,
  );
});

reading.run();

const finding = suite("github: report of a run");

finding("the artifact named laporan is fetched", async () => {
  const { repository } = fakeGithub({
    [LIST]: { artifacts: [artifact("laporan")] },
    [ZIP]: zipOf({ "laporan.json": "{}" }),
  });
  assert.is(await findReport(repository, 7), "{}");
});

finding("a run without one, or with an expired one, has no report", async () => {
  for (const artifacts of [[], [artifact("lain")], [{ ...artifact("laporan"), expired: true }]]) {
    const { repository } = fakeGithub({ [LIST]: { artifacts } });
    assert.is(await findReport(repository, 7), undefined);
  }
});

finding("an archive of more than two megabytes is not taken in", async () => {
  const { repository } = fakeGithub({
    [LIST]: { artifacts: [artifact("laporan")] },
    [ZIP]: new Uint8Array(2_000_001),
  });
  assert.is(await findReport(repository, 7), undefined);
});

finding.run();

interface Servers {
  github: Server;
  store: Server;
  seen: (string | undefined)[];
}

const network = suite<Servers>("github: over a real connection");

network.before(async (context) => {
  context.seen = [];
  context.store = createServer((request, response) => {
    context.seen.push(request.headers.authorization);
    if (request.url === "/kecil") response.end("PK");
    else for (let sent = 0; sent < 100; sent += 1) response.write(Buffer.alloc(100_000));
  });
  await listen(context.store);
  context.github = createServer((request, response) => {
    context.seen.push(request.headers.authorization);
    const target = request.url?.endsWith("/1/zip") ? "kecil" : "besar";
    response
      .writeHead(302, { location: `${addressOf(context.store, "localhost")}/${target}` })
      .end();
  });
  await listen(context.github);
});

network.after((context) => {
  for (const server of [context.github, context.store]) {
    server.closeAllConnections();
    server.close();
  }
});

network("the token goes to GitHub and not to the store that it points at", async (context) => {
  const bytes = await downloadApi(repositoryAt(context), "/actions/artifacts/1/zip", 10);
  assert.is(new TextDecoder().decode(bytes), "PK");
  assert.equal(context.seen, ["Bearer rahasia", undefined]);
});

network("a download without an end is broken off at its limit", async (context) => {
  assert.is(
    await downloadApi(repositoryAt(context), "/actions/artifacts/2/zip", 1_000_000),
    undefined,
  );
});

network.run();

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(files).map(([name, text]) => ({ name, bytes: encoder.encode(text) })),
    { level: 6 },
  );
}

function artifact(name: string) {
  return { id: 3, name, expired: false };
}

function listen(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, "127.0.0.1", done));
}

function addressOf(server: Server, host: string): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

function repositoryAt({ github }: Servers) {
  const api = addressOf(github, "127.0.0.1");
  return { api, name: "papan/papan", token: "rahasia", fetch: globalThis.fetch };
}
