import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadEditions } from "../records/store.node.ts";
import { writeCountry, writeKabupaten } from "../simulate/negara.node.ts";
import { loadDataFolder } from "../wilayah/load.node.ts";
import { copyPart, findSource } from "./data.node.ts";
import { measureInTurn } from "./giliran.node.ts";
import { openPlaces, weigh } from "./tempat.node.ts";
import { openUbahan } from "./ubah.node.ts";

const test = suite("bench: bahan");

const ROOT = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "papan-bahan-"));
const source = join(folder, "negara");
/** Sabang and Magelang have few desa. */
const SMALL = ["11.72", "33.71"];

test.before(async () => {
  const simulasi = { seed: "uji", editions: 2 };
  writeCountry(source, { ...simulasi, root: ROOT });
  const { registry } = loadDataFolder(source);
  for (const kode of SMALL) await writeKabupaten(source, { ...simulasi, registry }, kode);
});

test.after(() => rmSync(folder, { recursive: true }));

test("without a folder a country is simulated, once for each state of the program", async () => {
  const wanted = { data: undefined, kabupaten: 1, editions: 1 };
  const { dataDir, kabupaten } = await findSource(ROOT, wanted);
  assert.is(kabupaten.length, 1);
  const { mtimeMs } = statSync(dataDir);
  assert.equal(await findSource(ROOT, wanted), { dataDir, kabupaten });
  assert.is(statSync(dataDir).mtimeMs, mtimeMs);
});

test("a part has the newest editions, what is published, and the tables of regions", async () => {
  const found = await findSource(ROOT, { data: source, kabupaten: undefined, editions: 1 });
  assert.equal(found.kabupaten, SMALL);
  const part = copyPart(found, join(folder, "bagian"), { count: 1, editions: 1 });
  assert.equal(part.kabupaten, ["11.72"]);
  const { files } = weigh(part.dataDir);
  assert.is(files, 5, "simulasi.json, two tables, one workbook, one publication");
  assert.ok(readFileSync(join(part.dataDir, "koperasi/11.72/2025-06-30.xlsx")).length > 1000);
});

test("only a simulation is measured: nobody's data are changed", async () => {
  const data = join(ROOT, "data");
  const refused = await findSource(ROOT, { data, kabupaten: 1, editions: 1 }).catch(String);
  assert.match(String(refused), "bukan simulasi");
});

test("a changed workbook says something else and is sound; afterwards all is as it was", async () => {
  const part = copyPart(await whole(), join(folder, "ubah"), { editions: 1 });
  const ubahan = await openUbahan(part, 1);
  const workbook = join(part.dataDir, "koperasi", ubahan.kode, "2025-06-30.xlsx");
  const publikasi = join(part.dataDir, "publikasi", `${ubahan.kode}.json`);
  const [before, published] = [readFileSync(workbook), readFileSync(publikasi)];
  ubahan.workbook();
  ubahan.publication();
  assert.not.ok(readFileSync(workbook).equals(before));
  assert.not.ok(readFileSync(publikasi).equals(published));
  const { editions, problems } = loadEditions({
    ...{ root: ROOT, dataDir: part.dataDir, registry: loadDataFolder(part.dataDir).registry },
    ...{ folder: ubahan.kode, shapedBy: "uji" },
  });
  assert.is(editions.length, 1);
  assert.equal(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
  ubahan.restore();
  assert.ok(readFileSync(workbook).equals(before));
  assert.ok(readFileSync(publikasi).equals(published));
});

test("commands take turns, and what the first run wrote is told", async () => {
  const log = join(folder, "urutan.txt");
  writeFileSync(log, "");
  const way = (id: string, code: number) => ({
    ...{ id, nama: id },
    command: [
      process.execPath,
      "-e",
      `require("fs").appendFileSync(${JSON.stringify(log)}, "${id}"); process.exit(${code})`,
    ] as const,
    after: () => ({ files: readFileSync(log).length, bytes: 0, halaman: 0 }),
  });
  const found = await measureInTurn([way("a", 0), way("b", 3)], 2);
  assert.is(readFileSync(log, "utf8"), "abab");
  assert.equal(
    found.map(({ id, runs, tulis }) => [id, runs.map(({ code }) => code), tulis?.files]),
    [
      ["a", [0, 0], 1],
      ["b", [3, 3], 2],
    ],
  );
});

test("a place is a folder of its own and leaves nothing behind", () => {
  const [place] = openPlaces(ROOT, [folder]);
  assert.ok(place);
  writeFileSync(join(place.folder, "halaman.html"), "isi");
  assert.equal(weigh(place.folder), { files: 1, bytes: 3, halaman: 1 });
  place.remove();
  assert.throws(() => weigh(place.folder), /ENOENT/);
});

async function whole() {
  return findSource(ROOT, { data: source, kabupaten: undefined, editions: 1 });
}

test.run();
