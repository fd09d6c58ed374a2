import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeEdge } from "./edge.node.ts";
import { createEdge, unitsOf, type EdgeObjects } from "./edge.ts";
import { findPublished } from "./guard.node.ts";
import { manifestOf } from "../build/manifest.ts";
import { fakeStorage } from "./release-fixtures.ts";
import { sha256 } from "../build/sha256.node.ts";

const test = suite("the edge before a storage");

const DIGESTS: Readonly<Record<string, string>> = {
  ...{ "33.10": "1".repeat(64), "33": "2".repeat(64), "00": "3".repeat(64) },
  ...{ aset: "4".repeat(64), cetak: "5".repeat(64) },
};
const at = (kode: string, path: string) => `unit/${kode}/${DIGESTS[kode]?.slice(0, 16)}/${path}`;

function storage(files: Readonly<Record<string, string>>) {
  const fake = fakeStorage();
  const unit = { inputs: "x", files: 1, bytes: 1, pages: 1 };
  const units = Object.entries(DIGESTS).map(
    ([kode, digest]) => [kode, { ...unit, digest }] as const,
  );
  const manifest = manifestOf(new Map(units), sha256);
  const release = "a".repeat(16);
  fake.objects.set("terkini.json", JSON.stringify({ terkini: release, disimpan: [release] }));
  fake.objects.set(`rilis/${release}.json`, JSON.stringify({ ...manifest, version: 3 }));
  for (const [key, text] of Object.entries(files)) fake.objects.set(key, text);
  return fake;
}

const SITE = storage({
  [at("00", "index.html")]: "Indonesia",
  [at("00", "404.html")]: "tidak ada",
  [at("33.10", "desa/33.10.15.2015/index.html")]: "Bentangan",
  [at("33", "desa/33.10.15.2099/index.html")]: "kode lama",
  [at("cetak", "kabupaten/33.10/2025-11-24/pdf/33.10_A4.pdf")]: "PDF",
  [at("aset", "assets/gaya.css")]: "body{}",
});

function ask(path: string, init: RequestInit = {}, objects: EdgeObjects = SITE.edge) {
  return createEdge(objects)(new Request(`https://papan.example${path}`, init));
}

test("every address is found, whichever unit holds its file", async () => {
  for (const [path, text] of [
    ["/", "Indonesia"],
    ["/desa/33.10.15.2015/", "Bentangan"],
    ["/desa/33.10.15.2099/", "kode lama"],
    ["/kabupaten/33.10/2025-11-24/pdf/33.10_A4.pdf", "PDF"],
    ["/assets/gaya.css?v=12345678", "body{}"],
  ] as const) {
    const response = await ask(path);
    assert.equal([response.status, await response.text()], [200, text], path);
  }
});

test("an address without its last slash leads to the one that has it", async () => {
  const response = await ask("/desa/33.10.15.2015?a=1");
  assert.equal(
    [response.status, response.headers.get("location")],
    [301, "/desa/33.10.15.2015/?a=1"],
  );
});

test("what is not there has the site's own page for it, and status 404", async () => {
  const response = await ask("/desa/99.99.99.9999/");
  assert.equal([response.status, await response.text()], [404, "tidak ada"]);
  assert.is((await ask("/%E0%A4%A")).status, 404);
});

test("a page that a reader has already is not sent again", async () => {
  const first = await ask("/");
  const etag = first.headers.get("etag") ?? "";
  for (const named of [etag, `W/${etag}`, `"lama", ${etag}`]) {
    const again = await ask("/", { headers: { "if-none-match": named } });
    assert.equal([again.status, await again.text()], [304, ""], named);
  }
  assert.is((await ask("/", { headers: { "if-none-match": '"lama"' } })).status, 200);
});

test("a file says since when it stands there, which /status/ shows of the manifest", async () => {
  for (const path of ["/", "/manifes.json"])
    assert.is((await ask(path)).headers.get("last-modified"), "Sun, 22 Nov 2026 18:20:00 GMT");
});

test("only an asset of the release that is shown is kept by browsers for long", async () => {
  const lasting = async (path: string) =>
    (await ask(path)).headers.get("cache-control")?.includes("immutable");
  assert.is(await lasting("/assets/gaya.css?v=44444444"), true);
  assert.is(await lasting("/assets/gaya.css"), false);
  assert.is(await lasting("/assets/gaya.css?v=12345678"), false, "of a release before or after it");
  assert.is(await lasting("/assets/baru.js?v=44444444"), false, "404");
  assert.is(await lasting("/desa/33.10.15.2015/?v=44444444"), false);
});

test("nothing but reading is answered", async () => {
  assert.is((await ask("/", { method: "POST" })).status, 405);
});

test("before the first release all is 404, which its guard takes for nothing published", async () => {
  const edge = createEdge(fakeStorage().edge);
  const fetch = (address: unknown) => edge(new Request(String(address)));
  assert.is(await findPublished("https://papan.example/", fetch), "nothing");
});

test("a storage that says nonsense is out of order, and what was known of it is shown on", async () => {
  const sick = storage({ [at("00", "index.html")]: "Indonesia" });
  let time = 0;
  const edge = createEdge(sick.edge, () => time);
  const status = async () => (await edge(new Request("https://papan.example/"))).status;
  assert.is(await status(), 200);
  for (const [key, text] of [
    ["terkini.json", `{"terkini":"${"b".repeat(16)}","disimpan":[]}`],
    [`rilis/${"b".repeat(16)}.json`, '{"version":2,'],
    ["terkini.json", ""],
  ] as const) {
    sick.objects.set(key, text);
    assert.is(await status(), 200, text);
    assert.is((await ask("/", {}, sick.edge)).status, 503, text);
    time += 10_000;
  }
});

test("a storage that does not answer is out of order, and what is known of it stays known", async () => {
  let [isDown, time] = [true, 0];
  const objects: EdgeObjects = {
    get: (key) => (isDown ? Promise.reject(new Error("away")) : SITE.edge.get(key)),
  };
  const edge = createEdge(objects, () => time);
  const status = async () => (await edge(new Request("https://papan.example/"))).status;
  assert.is(await status(), 503, "nothing is known yet");
  isDown = false;
  assert.is(await status(), 200);
  isDown = true;
  assert.is(await status(), 503, "a file that cannot be read");
  time += 10_000;
  assert.is(await status(), 503, "nor what is shown");
  isDown = false;
  assert.is(await status(), 200);
});

test("the manifest of the release that is seen is public", async () => {
  const told = (await (await ask("/manifes.json")).json()) as { readonly units: object };
  assert.equal(Object.keys(told.units).sort(), Object.keys(DIGESTS).sort());
});

test("what is shown is asked for again after five seconds, not for every reader", async () => {
  let time = 0;
  let asked = 0;
  const objects = {
    get: (key: string) => {
      if (key === "terkini.json") asked += 1;
      return SITE.edge.get(key);
    },
  };
  const edge = createEdge(objects, () => time);
  for (time of [0, 1_000, 4_999, 5_000, 9_000]) await edge(new Request("https://papan.example/"));
  assert.is(asked, 2);
});

test("the likeliest unit comes first", () => {
  assert.is(unitsOf("desa/33.10.15.2015/index.html")[0], "33.10");
  assert.is(unitsOf("provinsi/33/index.html")[0], "33");
  assert.is(unitsOf("cari/a/index.html")[0], "cari");
  assert.is(unitsOf("kabupaten/33.10/2025-11-24/pdf/33.10_A4.pdf")[0], "cetak");
  assert.is(unitsOf("index.html")[0], "00");
});

test("as a worker it is one file that answers from its binding", async () => {
  const folder = mkdtempSync(join(tmpdir(), "papan-tepi-"));
  const file = join(folder, "worker.mjs");
  await writeEdge(process.cwd(), file);
  const { default: worker } = (await import(pathToFileURL(file).href)) as {
    readonly default: {
      fetch(request: Request, env: { readonly SIMPANAN: EdgeObjects }): Promise<Response>;
    };
  };
  rmSync(folder, { recursive: true });
  const response = await worker.fetch(new Request("https://papan.example/"), {
    SIMPANAN: SITE.edge,
  });
  assert.is(await response.text(), "Indonesia");
});

test.run();
