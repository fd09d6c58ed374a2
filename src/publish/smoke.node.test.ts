import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findPublished, guardSite } from "./guard.node.ts";
import { placeManifest } from "./public-manifest.node.ts";
import { makeSite } from "./release-fixtures.ts";
import { smokeTest } from "./smoke.node.ts";

const test = suite("what the public sees");

const HOME = "https://papan.example/kdkmp/";
let folder = "";
let site = "";
let printed: string[] = [];

test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-umum-"));
  site = join(folder, "situs");
  printed = [];
  makeSite(site, textsOf(1));
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

const textsOf = (pages: number) => ({
  "33.10": Object.fromEntries(
    Array.from({ length: pages }, (_, at) => [
      `desa/33.10.15.${2001 + at}/index.html`,
      `desa ${at}`,
    ]),
  ),
  "00": { "index.html": "Indonesia", "404.html": "tidak ada" },
});

/** A host that serves a folder, after a number of answers as if it knew nothing of it. */
function host(
  dir: string,
  late = 0,
  change: (path: string, bytes: Buffer) => Buffer = (_, b) => b,
) {
  let asked = 0;
  return async (address: string | URL | Request): Promise<Response> => {
    asked += 1;
    const path = String(address).slice(HOME.length);
    const file = join(dir, path === "" || path.endsWith("/") ? `${path}index.html` : path);
    try {
      if (asked <= late) return new Response("", { status: 404 });
      return new Response(new Uint8Array(change(path, readFileSync(file))));
    } catch {
      return new Response("", { status: 404 });
    }
  };
}

const print = (text: string) => void printed.push(text);
const smoke = (fetch: ReturnType<typeof host>) =>
  smokeTest({ site, home: HOME, fetch, print, wait: () => Promise.resolve() });
const guard = (fetch: ReturnType<typeof host>) =>
  guardSite({ root: folder, site, home: HOME, host: "pages", env: {}, fetch, print });

test("a site that comes byte for byte passes, also where the host takes its time", async () => {
  placeManifest(site);
  assert.ok(await smoke(host(site, 5)));
  assert.match(printed.at(-1) ?? "", "3 berkas cocok");
});

test("pages that a host has changed are named, and are not waited for one by one", async () => {
  placeManifest(site);
  const change = (path: string, bytes: Buffer) =>
    path.endsWith(".json") ? bytes : Buffer.concat([bytes, Buffer.from("<!-- iklan -->")]);
  let waits = 0;
  const wait = () => Promise.resolve(void (waits += 1));
  const fetch = host(site, 0, change);
  assert.not.ok(await smokeTest({ site, home: HOME, fetch, print, wait }));
  assert.match(printed.at(-1) ?? "", "index.html\n  404.html\n  desa/33.10.15.2001/index.html");
  assert.is(waits, 60);
});

test("a host that still shows the old site is not asked for pages", async () => {
  const old = join(folder, "lama");
  makeSite(old, textsOf(2));
  placeManifest(old);
  assert.not.ok(await smoke(host(old)));
  assert.match(printed.at(-1) ?? "", /papan\.example\/kdkmp\/:\n {2}manifes\.json$/);
});

test("the guard lets a site out with its manifest, and holds it back when it shrinks", async () => {
  const old = join(folder, "lama");
  makeSite(old, textsOf(1));
  placeManifest(old);
  assert.ok(await guard(host(old)));
  assert.is(
    readFileSync(join(site, "manifes.json"), "utf8"),
    readFileSync(join(site, ".papan-kdkmp/manifest.json"), "utf8"),
  );
  makeSite(old, textsOf(5));
  placeManifest(old);
  rmSync(join(site, "manifes.json"));
  assert.not.ok(await guard(host(old)));
  assert.match(printed.at(-1) ?? "", "halaman: 7 → 3; terbanyak kabupaten/kota 33.10 (−4)");
  assert.not.ok(await smoke(host(site)), "a site that was held back has no public manifest");
});

test("the guard holds a site back where nobody answers, and says so", async () => {
  const silent = () =>
    Promise.reject(new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND") }));
  const said = await guard(silent).then(String, ({ message }: Error) => message);
  assert.match(said, "Tidak diterbitkan: apa yang sekarang terbit tidak dapat diketahui.");
  assert.match(said, `${HOME}manifes.json: getaddrinfo ENOTFOUND`);
  assert.not.ok(existsSync(join(site, "manifes.json")));
});

test("nothing published, a site without a manifest and a host that does not answer are told apart", async () => {
  const answers = (status: Readonly<Record<string, number>>) => (address: unknown) =>
    Promise.resolve(
      new Response("x", { status: status[String(address).slice(HOME.length)] ?? 200 }),
    );
  assert.is(await findPublished(HOME, answers({ "manifes.json": 404, "": 404 })), "nothing");
  assert.is(await findPublished(HOME, answers({ "manifes.json": 404 })), "unknown");
  assert.is(await findPublished(HOME, answers({})), "unknown");
  await findPublished(HOME, answers({ "manifes.json": 503 })).then(
    () => assert.unreachable(),
    (error: Error) => assert.match(error.message, "manifes.json: 503"),
  );
});

test.run();
