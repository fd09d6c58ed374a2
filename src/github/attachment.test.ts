import { suite } from "uvu";
import * as assert from "uvu/assert";
import { downloadAttachment } from "./attachment.ts";

const FILE = "https://github.com/user-attachments/files/1/2025-12-31.xlsx";
const BUCKET = "github-production-user-asset-6210df.s3.amazonaws.com";
const STORE = `https://${BUCKET}/1?X-Amz-Signature=a`;

const test = suite("github: attachment");

test("the bytes come from the store that GitHub points at", async () => {
  const { fetch, asked } = world({ [FILE]: redirect(STORE), [STORE]: ok("PK") });
  const bytes = await downloadAttachment({ address: FILE, max: 100, fetch });
  assert.is(new TextDecoder().decode(bytes as Uint8Array), "PK");
  assert.equal(asked, [FILE, STORE]);
});

test("no hop leaves the hosts of GitHub", async () => {
  for (const target of [
    "https://store.example/1",
    "https://github.com.example/1",
    "https://github.com:8443/1",
    "https://evilgithubusercontent.com/1",
    "https://githubusercontent.com.example/1",
    "https://objects.githubusercontent.com@store.example/1",
    "https://other.s3.amazonaws.com/1",
    `https://${BUCKET}.store.example/1`,
    "https://169.254.169.254/latest",
  ]) {
    const { fetch, asked } = world({ [FILE]: redirect(target), [target]: ok("PK") });
    const answer = await downloadAttachment({ address: FILE, max: 100, fetch });
    assert.is(answer, "tidak-terunduh", target);
    assert.equal(asked, [FILE]);
  }
  const raw = "https://objects.githubusercontent.com/1";
  const { fetch } = world({ [FILE]: redirect(raw), [raw]: ok("PK") });
  assert.instance(await downloadAttachment({ address: FILE, max: 100, fetch }), Uint8Array);
});

test("no credentials go along", async () => {
  const sent: (RequestInit | undefined)[] = [];
  const fetch = (_address: unknown, init?: RequestInit) => {
    sent.push(init);
    return Promise.resolve(new Response("PK"));
  };
  await downloadAttachment({ address: FILE, max: 100, fetch });
  assert.is(sent[0]?.credentials, "omit");
  assert.is(sent[0]?.headers, undefined);
});

test("a file that is longer than it may be is not taken in, whatever its header says", async () => {
  const long = "x".repeat(101);
  for (const headers of [{}, { "content-length": "5" }, { "content-length": "101" }]) {
    const { fetch } = world({ [FILE]: () => new Response(long, { headers }) });
    assert.is(await downloadAttachment({ address: FILE, max: 100, fetch }), "terlalu-besar");
  }
});

test("no hop leaves https, and hops have an end", async () => {
  for (const target of ["http://store.example/1", "file:///etc/passwd", FILE]) {
    const { fetch, asked } = world({ [FILE]: redirect(target) });
    assert.is(await downloadAttachment({ address: FILE, max: 100, fetch }), "tidak-terunduh");
    assert.ok(asked.length <= 4 && asked.every((address) => address === FILE), String(asked));
  }
});

test("a missing file and a broken connection are told alike", async () => {
  const missing = world({});
  assert.is(
    await downloadAttachment({ address: FILE, max: 100, fetch: missing.fetch }),
    "tidak-terunduh",
  );
  const fetch = () => Promise.reject(new TypeError("fetch failed"));
  assert.is(await downloadAttachment({ address: FILE, max: 100, fetch }), "tidak-terunduh");
});

test.run();

type Answers = Readonly<Record<string, () => Response>>;

function world(answers: Answers) {
  const asked: string[] = [];
  const fetch = (address: string | URL | Request) => {
    asked.push(String(address));
    const answer = answers[String(address)];
    return Promise.resolve(answer?.() ?? new Response("", { status: 404 }));
  };
  return { fetch, asked };
}

function redirect(location: string): () => Response {
  return () => new Response(null, { status: 302, headers: { location } });
}

function ok(text: string): () => Response {
  return () => new Response(text);
}
