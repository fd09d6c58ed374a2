import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { serveSite, type SiteServer } from "./serve.node.ts";

const test = suite("serve");

const PAGES = {
  "index.html": "beranda",
  "desa/33.10.15.2015/index.html": "bentangan",
  "assets/site.css": "body{}",
  "404.html": "tidak ada",
};

/** Runs with a served folder of these pages and removes it afterwards. */
async function withSite(
  base: string,
  use: (server: SiteServer, dir: string) => Promise<void>,
  pages: Readonly<Record<string, string>> = PAGES,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "papan-serve-"));
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(join(dir, name, ".."), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const server = await serveSite({ dir, base });
  try {
    await use(server, dir);
  } finally {
    await server.close();
    rmSync(dir, { recursive: true });
  }
}

async function get(url: string): Promise<readonly [status: number, body: string, type: string]> {
  const response = await fetch(url, { redirect: "manual" });
  const text = await response.text();
  return [response.status, text, response.headers.get("content-type") ?? ""];
}

test("pages are served from their folders, style sheets with their type", async () => {
  await withSite("/", async ({ origin }) => {
    assert.equal((await get(`${origin}/`)).slice(0, 2), [200, "beranda"]);
    assert.equal((await get(`${origin}/desa/33.10.15.2015/`)).slice(0, 2), [200, "bentangan"]);
    assert.match((await get(`${origin}/assets/site.css`))[2], /^text\/css/);
  });
});

test("the server listens on 127.0.0.1 and on no other address", async () => {
  await withSite("/", async ({ origin }) => {
    assert.match(origin, /^http:\/\/127\.0\.0\.1:\d+$/);
    const elsewhere = origin.replace("127.0.0.1", "127.0.0.2");
    assert.is(await get(`${elsewhere}/`).catch(() => "refused"), "refused");
  });
});

test("an unknown address answers 404 with the site's own page", async () => {
  await withSite("/", async ({ origin }) => {
    assert.equal((await get(`${origin}/desa/99/`)).slice(0, 2), [404, "tidak ada"]);
  });
});

test("a site without a 404 page answers 404 all the same", async () => {
  await withSite("/", async ({ origin }) => assert.is((await get(`${origin}/x/`))[0], 404), {
    "index.html": "beranda",
  });
});

test("under a sub-path the site lives there and elsewhere leads to it", async () => {
  await withSite("/kdkmp/", async ({ origin }) => {
    assert.equal((await get(`${origin}/kdkmp/`)).slice(0, 2), [200, "beranda"]);
    const response = await fetch(`${origin}/`, { redirect: "manual" });
    assert.equal([response.status, response.headers.get("location")], [302, "/kdkmp/"]);
  });
});

test("files outside the folder are out of reach", async () => {
  await withSite("/", async ({ origin }) => {
    for (const path of ["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json"])
      assert.is((await get(`${origin}${path}`))[0], 404, path);
  });
});

test("a page that was written anew is served anew", async () => {
  await withSite("/", async ({ origin }, dir) => {
    assert.is((await get(`${origin}/`))[1], "beranda");
    writeFileSync(join(dir, "index.html"), "beranda baru");
    assert.is((await get(`${origin}/`))[1], "beranda baru");
  });
});

test("a closed server answers nobody", async () => {
  let address = "";
  await withSite("/", async ({ origin }) => {
    address = origin;
    await get(`${origin}/`);
  });
  const answer = await get(`${address}/`).catch(() => "refused");
  assert.is(answer, "refused");
});

test("a port that is taken is an error, not a silent second server", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const result = await serveSite({ dir: tmpdir(), base: "/", port }).catch((error: Error) => error);
  taken.close();
  assert.instance(result, Error);
  assert.match((result as Error).message, /EADDRINUSE/);
});

test("a host that compresses sends text through gzip, and pictures as they are", async () => {
  const dir = mkdtempSync(join(tmpdir(), "papan-serve-"));
  const text = "koperasi ".repeat(500);
  writeFileSync(join(dir, "index.html"), text);
  writeFileSync(join(dir, "kartu.png"), text);
  const server = await serveSite({ dir, base: "/", gzip: true });
  const page = await fetch(server.origin);
  assert.is(page.headers.get("content-encoding"), "gzip");
  assert.is(await page.text(), text);
  const picture = await fetch(`${server.origin}/kartu.png`);
  assert.is(picture.headers.get("content-encoding"), null);
  assert.is(picture.headers.get("content-length"), String(text.length));
  assert.is(await picture.text(), text);
  await server.close();
  rmSync(dir, { recursive: true });
});

test.run();
