import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { placeManifest } from "./public-manifest.node.ts";
import { openStore } from "../build/site-store.node.ts";
import { makeSite } from "./release-fixtures.ts";
import { verifySite } from "./verify.node.ts";

const test = suite("a site is held against its manifest");

let site = "";

const FILES = {
  "33.10": { "kabupaten/33.10/index.html": "Klaten", "kabupaten/33.10/data.csv": "kode\n33.10\n" },
  "00": { "index.html": "Indonesia", "404.html": "tidak ada" },
};

test.before.each(() => {
  site = join(mkdtempSync(join(tmpdir(), "papan-utuh-")), "situs");
  makeSite(site, FILES);
});
test.after.each(() => rmSync(dirname(site), { recursive: true, force: true }));

const faultsOf = (partial = false) => verifySite({ site, partial }).faults;

function save(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

test("a site as it was built fits, and is summed up", () => {
  const { faults, summary } = verifySite({ site, partial: false });
  assert.equal(faults, []);
  assert.match(summary, ": 4 berkas (0 MB), 3 halaman, 401 koperasi.");
});

test("a changed, a missing and an added file are each named", () => {
  save("index.html", "indonesia");
  assert.equal(faultsOf(), ["index.html: isinya lain daripada yang dibuat."]);
  rmSync(join(site, "index.html"));
  assert.ok(faultsOf().includes("index.html: tidak ada."));
  save("index.html", "Indonesia");
  save("desa/titipan.html", "siapa menaruh ini?");
  assert.equal(faultsOf(), ["desa/titipan.html: tidak disebut manifes."]);
});

test("an added file is found too where another is missing", () => {
  rmSync(join(site, "404.html"));
  save("titipan.html", "tidak ada");
  const faults = faultsOf();
  assert.ok(faults.includes("404.html: tidak ada."), faults.join());
});

test("a folder or nothing where a file should be is a missing file", () => {
  rmSync(join(site, "404.html"));
  mkdirSync(join(site, "404.html"));
  rmSync(join(site, "kabupaten"), { recursive: true });
  save("kabupaten", "kosong");
  const missing = faultsOf().filter((fault) => fault.endsWith(": tidak ada."));
  assert.equal(missing, [
    "404.html: tidak ada.",
    "kabupaten/33.10/data.csv: tidak ada.",
    "kabupaten/33.10/index.html: tidak ada.",
  ]);
});

test("a path in two units does not make room for a stranger", () => {
  makeSite(site, { ...FILES, "33": { "index.html": "Indonesia" } });
  save("titipan.html", "siapa menaruh ini?");
  assert.equal(faultsOf(), [
    "index.html: disebut dua bagian.",
    "titipan.html: tidak disebut manifes.",
  ]);
});

test("a list of files that was changed with its file is found by the manifest", () => {
  const store = openStore(site);
  makeSite(`${site}/lain`, { ...FILES, "00": { "index.html": "lain", "404.html": "tidak ada" } });
  const other = openStore(`${site}/lain`);
  save("index.html", "lain");
  writeFileSync(
    store.path("unit", "00.sha256"),
    other
      .files("00")
      .map(({ sha256, path }) => `${sha256}  ${path}\n`)
      .join(""),
  );
  rmSync(`${site}/lain`, { recursive: true });
  assert.equal(faultsOf(), ["halaman nasional: daftar berkasnya tidak cocok dengan manifes."]);
});

test("sums that were changed in the manifest are found by its units", () => {
  const store = openStore(site);
  writeFileSync(
    store.path("manifest.json"),
    JSON.stringify({ ...makeSite(site, FILES), koperasi: 9_000 }),
  );
  assert.equal(faultsOf(), [
    "manifest.json: jumlah atau sidiknya tidak sesuai dengan bagian-bagiannya.",
  ]);
});

test("only where it is asked for may a whole unit be elsewhere, and never half of one", () => {
  rmSync(join(site, "kabupaten"), { recursive: true });
  assert.is(faultsOf().length > 0, true);
  assert.equal(faultsOf(true), []);
  save("kabupaten/33.10/index.html", "Klaten");
  assert.ok(faultsOf(true).includes("kabupaten/33.10/data.csv: tidak ada."));
});

test("the manifest that readers get is no stranger, but must be that of this site", () => {
  placeManifest(site);
  assert.equal(faultsOf(), []);
  save("manifes.json", "{}");
  assert.equal(faultsOf(), ["manifes.json: bukan manifes situs ini."]);
});

test("of many faults twenty are named and the others counted", () => {
  for (let at = 0; at < 30; at += 1) save(`x${at}.html`, "x");
  assert.is(faultsOf().length, 21);
  assert.is(faultsOf().at(-1), "… dan 10 lagi.");
});

test("two sites are the same only if every file is, and units that differ are named", () => {
  const other = join(site, "..", "lain");
  const same = join(other, ".papan-kdkmp/manifest.json");
  try {
    makeSite(other, FILES);
    assert.equal(verifySite({ site, partial: false, same }).faults, []);
    makeSite(other, { ...FILES, "00": { "index.html": "indonesia", "404.html": "tidak ada" } });
    const { faults } = verifySite({ site, partial: false, same });
    assert.equal(faults, [`halaman nasional: lain daripada dalam ${same}.`]);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

test("a folder without a manifest is no site", () => {
  assert.match(
    verifySite({ site: join(site, "kabupaten"), partial: false }).faults[0] ?? "",
    "tidak ada manifes di sini",
  );
});

test.run();
