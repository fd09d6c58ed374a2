import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createEdge } from "./edge.ts";
import { fakeStorage, makeSite, type FakeStorage } from "./release-fixtures.ts";
import { release, rollBack, sendUnits } from "./release.node.ts";
import type { Permit } from "./guard.ts";
import { releaseName, rolledBack } from "./releases.ts";

const test = suite("releases in a storage");

let folder = "";
let fake: FakeStorage;
let printed: string[] = [];

test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-rilis-"));
  fake = fakeStorage();
  printed = [];
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

const print = (text: string) => void printed.push(text);

/** Three units, of which that of Kutai Kartanegara says the same every day. */
const textsOf = (text: string) => ({
  "33.10": { "kabupaten/33.10/index.html": text, "desa/33.10.15.2015/index.html": text },
  "64.02": { "kabupaten/64.02/index.html": "Kutai Kartanegara" },
  "00": { "index.html": `Indonesia ${text}`, "404.html": "tidak ada" },
});

function siteOf(text: string): string {
  const site = join(folder, text);
  makeSite(site, textsOf(text));
  return site;
}

const releaseOf = (site: string, permits: readonly Permit[] = []) =>
  release({ site, storage: fake.storage, permits, print });
const publish = (text: string) => releaseOf(siteOf(text));
const nameOf = (text: string) => releaseName(makeSite(join(folder, `${text}-lagi`), textsOf(text)));

async function read(path: string): Promise<string> {
  const edge = createEdge(fake.edge);
  return (await edge(new Request(`https://papan.example${path}`))).text();
}

test("until the one write at the end readers see the old release whole, and then the new one", async () => {
  await publish("senin");
  const seen: string[] = [];
  fake.interrupt = async (what) => {
    if (!what.startsWith("remove"))
      seen.push(`${await read("/")}, ${await read("/kabupaten/33.10/")}`);
  };
  await publish("selasa");
  assert.equal([...new Set(seen)], ["Indonesia senin, senin"]);
  assert.is(await read("/kabupaten/33.10/"), "selasa");
  assert.is(fake.done.at(-1), "write terkini.json");
});

test("what did not change is not sent again", async () => {
  await publish("senin");
  fake.done.length = 0;
  await publish("selasa");
  const sent = fake.done
    .filter((what) => what.startsWith("copy"))
    .map((what) => what.split("/")[1]);
  assert.equal([...new Set(sent)].sort(), ["00", "33.10"]);
  assert.match(printed.join("\n"), "Terkirim 2 bagian (4 berkas); yang lain sudah ada di sana.");
});

test("a release that broke off is not seen, and is sent to its end by the next", async () => {
  await publish("senin");
  fake.interrupt = (what) => {
    if (what.startsWith("copy unit/33.10")) throw new Error("the line broke");
  };
  await fails(publish("selasa"), "the line broke");
  assert.is(await read("/"), "Indonesia senin");
  fake.interrupt = () => {};
  await publish("selasa");
  assert.is(await read("/desa/33.10.15.2015/"), "selasa");
});

test("a storage that takes nothing is asked with one object, not with all", async () => {
  const tried: string[] = [];
  fake.interrupt = (what) => {
    tried.push(what);
    throw new Error("403");
  };
  await fails(publish("senin"), "403");
  assert.is(tried.length, 1);
  fake.interrupt = () => {};
  await publish("senin");
  assert.equal([...fake.objects.keys()].filter((key) => key.startsWith("rilis/")).length, 1);
});

test("a shard looks for its own units alone", async () => {
  const looked: (readonly string[] | undefined)[] = [];
  const list: typeof fake.storage.list = (key, depth, folders) => {
    looked.push(folders);
    return fake.storage.list(key, depth, folders);
  };
  await sendUnits({ site: siteOf("senin"), storage: { ...fake.storage, list }, print });
  assert.equal(looked, [["00", "33.10", "64.02"]]);
});

test("what a shard has sent need not lie where the release is made", async () => {
  const site = siteOf("senin");
  await sendUnits({ site, storage: fake.storage, print });
  assert.not.ok(fake.objects.has("terkini.json"));
  rmSync(join(site, "kabupaten"), { recursive: true });
  rmSync(join(site, "desa"), { recursive: true });
  await releaseOf(site);
  assert.is(await read("/kabupaten/33.10/"), "senin");
});

test("a release is refused whose pages are neither here nor there", async () => {
  const site = siteOf("senin");
  rmSync(join(site, "desa"), { recursive: true });
  await fails(releaseOf(site), "kabupaten/kota 33.10: belum sampai di penyimpanan");
  assert.not.ok(fake.objects.has("terkini.json"));
});

test("three releases are kept, and what only older ones need is removed", async () => {
  for (const day of ["senin", "selasa", "rabu", "kamis"]) await publish(day);
  const texts = [...fake.objects.values()];
  assert.not.ok(texts.includes("senin"));
  for (const day of ["selasa", "rabu", "kamis"]) assert.ok(texts.includes(day), day);
  assert.ok(texts.includes("Kutai Kartanegara"), "what all of them share stays");
  const kept = [...fake.objects.keys()].filter((key) => key.startsWith("rilis/"));
  assert.equal(
    kept.sort(),
    ["kamis", "rabu", "selasa"].map((day) => `rilis/${nameOf(day)}.json`).sort(),
  );
});

test("one command brings the release before back by one write, again the one before, and any by its name", async () => {
  for (const day of ["senin", "selasa", "rabu"]) await publish(day);
  fake.done.length = 0;
  const back = (named?: string) => rollBack({ storage: fake.storage, print }, named);
  assert.ok(await back());
  assert.equal(fake.done, ["write terkini.json"]);
  assert.is(await read("/"), "Indonesia selasa");
  assert.ok(await back());
  assert.is(await read("/"), "Indonesia senin");
  assert.not.ok(await back());
  assert.is(
    printed.at(-1),
    `Tidak ada rilis sebelum yang terbit. Disimpan: ${nameOf("rabu")}, ${nameOf("selasa")}, ${nameOf("senin")} (terbit).`,
  );
  assert.ok(await back(nameOf("rabu").slice(0, 8)));
  assert.is(await read("/"), "Indonesia rabu");
  fake.done.length = 0;
  assert.ok(await back(nameOf("rabu")));
  assert.match(printed.at(-1) ?? "", "sudah yang terbit; tidak ada yang diubah");
  assert.equal(fake.done, []);
  for (const unknown of ["0000", ""]) assert.not.ok(await back(unknown));
  fake.objects.delete("terkini.json");
  assert.not.ok(await back());
  assert.match(printed.at(-1) ?? "", "belum pernah ada yang terbit, atau tujuannya bukan");
});

test("a release is named by the beginning of its digest, if no other one begins so", () => {
  const [first, second] = ["a1b2000000000000", "a1c2000000000000"];
  const kept = { terkini: first, disimpan: [first, second] };
  assert.is(rolledBack(kept, "a1c")?.terkini, second);
  assert.is(rolledBack(kept, "A1C")?.terkini, second);
  assert.is(rolledBack(kept, "a1"), undefined);
  assert.is(rolledBack(kept, `${second}${"0".repeat(48)}`)?.terkini, second);
});

test("after a way back the next release keeps the one that was seen", async () => {
  for (const day of ["senin", "selasa", "rabu"]) await publish(day);
  const back = () => rollBack({ storage: fake.storage, print });
  await back();
  await back();
  await publish("kamis");
  await back();
  assert.is(await read("/"), "Indonesia senin");
});

test("a way back that is gone while a release is sent is kept too", async () => {
  for (const day of ["senin", "selasa", "rabu"]) await publish(day);
  fake.interrupt = async (what) => {
    if (!what.startsWith("copy")) return;
    fake.interrupt = () => {};
    await rollBack({ storage: fake.storage, print }, nameOf("senin"));
  };
  await publish("kamis");
  assert.ok(await rollBack({ storage: fake.storage, print }));
  assert.is(await read("/"), "Indonesia senin");
});

test("nothing is removed while a kept manifest cannot be read, nor is there a way back to it", async () => {
  for (const day of ["senin", "selasa", "rabu"]) await publish(day);
  fake.objects.set(`rilis/${nameOf("selasa")}.json`, "{");
  assert.not.ok(await rollBack({ storage: fake.storage, print }));
  assert.match(printed.at(-1) ?? "", `Manifes rilis ${nameOf("selasa")} tidak terbaca`);
  await publish("kamis");
  assert.match(printed.at(-1) ?? "", "Tidak ada yang dihapus");
  assert.ok([...fake.objects.values()].includes("senin"));
  assert.is(await read("/"), "Indonesia kamis");
});

test("what another release takes away while this one is sent is told, and nothing is shown", async () => {
  await publish("senin");
  fake.interrupt = (what) => {
    if (what.startsWith("write rilis/"))
      for (const key of [...fake.objects.keys()])
        if (key.startsWith("unit/33.10/")) fake.objects.delete(key);
    return Promise.resolve();
  };
  const error = await publish("selasa").then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.match(String(error), "1 bagian hilang lagi dari penyimpanan (kabupaten/kota 33.10)");
  assert.match(fake.objects.get("terkini.json") ?? "", nameOf("senin"));
});

test("nothing is removed if another release was shown meanwhile", async () => {
  for (const text of ["senin", "selasa", "rabu"]) await publish(text);
  const other = JSON.stringify({ terkini: nameOf("senin"), disimpan: [nameOf("senin")] });
  // The other one ends while this one looks at what lies there.
  const { list } = fake.storage;
  const storage: typeof fake.storage = {
    ...fake.storage,
    list: (key, depth, below) => {
      if (key === "unit" && below === undefined) fake.objects.set("terkini.json", other);
      return list(key, depth, below);
    },
  };
  const before = fake.objects.size;
  await release({ site: siteOf("kamis"), storage, permits: [], print });
  assert.match(printed.at(-1) ?? "", "rilis lain diterbitkan pada saat yang sama");
  assert.ok(fake.objects.size > before);
  assert.not.ok(fake.done.some((what) => what.startsWith("remove unit/33.10")));
});

test("a site that shrinks against the one that is shown is sent nowhere without a permit", async () => {
  await publish("senin");
  fake.done.length = 0;
  const site = join(folder, "kurang");
  const { "64.02": _, ...rest } = textsOf("selasa");
  const { pages, koperasi } = makeSite(site, rest);
  assert.not.ok(await releaseOf(site));
  assert.match(printed.at(-1) ?? "", "koperasi: 802 → 401; terbanyak kabupaten/kota 64.02 (−401)");
  assert.equal(fake.done, []);
  const permit = { manifes: nameOf("senin").slice(0, 12), halaman: pages, koperasi, cetak: 0 };
  const signed = { ...permit, tanggal: "2026-11-23", alasan: "Dua kabupaten digabung" };
  assert.ok(await releaseOf(site, [signed]));
  assert.is(await read("/"), "Indonesia selasa");
});

test.run();

function fails(work: Promise<unknown>, message: string): Promise<void> {
  return work.then(
    () => assert.unreachable(`should fail: ${message}`),
    (error: Error) => assert.match(error.message, message),
  );
}
