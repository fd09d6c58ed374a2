import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadDataset } from "../records/dataset.node.ts";
import { isSimulated, SIMULASI_TERPISAH } from "../records/simulasi.ts";
import { fullRegistry, ROOT } from "../test/make-workbook.ts";
import { loadDataFolder, SIMULASI_FILE } from "../wilayah/load.node.ts";
import { simulatedKabupaten } from "./negara.ts";
import { writeCountry, writeKabupaten } from "./negara.node.ts";

/** Kepulauan Seribu, six kelurahan, corrects a report; Padang Panjang, sixteen, fills in every sheet. */
const SMALL = ["31.01", "13.74"];

const test = suite("simulated country");

let folder = "";
test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-negara-"));
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

const load = (dataDir: string) => loadDataset({ root: ROOT, dataDir, shapedBy: "test" });

test("its workbooks pass the project's own check in a folder that says it is simulated", async () => {
  await write(folder, { editions: 4 });
  const { dataset, problems } = load(folder);
  assert.equal(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.equal(
    dataset.editions.map(({ berkas }) => berkas.split("koperasi/")[1]),
    [
      ...["05-31", "06-30", "07-31", "08-31"].map((day) => `13.74/2025-${day}.xlsx`),
      ...["05-31", "06-30", "06-30.k1", "07-31"].map((day) => `31.01/2025-${day}.xlsx`),
    ],
  );
  assert.ok(dataset.editions.every(({ meta }) => isSimulated(meta.sumber)));
  assert.ok(dataset.editions.every(({ lembar }) => lembar.koperasi.baris.length >= 6));
});

test("without that mark every workbook and every published figure of it is refused", async () => {
  await write(folder, { editions: 1 });
  rmSync(join(folder, SIMULASI_FILE));
  const { dataset, problems } = load(folder);
  assert.equal(dataset.editions, []);
  assert.equal(
    problems.filter(({ code }) => code === SIMULASI_TERPISAH).map(({ place }) => place.cell),
    [undefined, undefined, "B11", "B11"],
  );
});

test("the same seed gives the same bytes in every time zone, another seed other bytes", async () => {
  const zone = process.env["TZ"];
  const made = [];
  for (const [TZ, seed] of [
    ["Asia/Jayapura", "1"],
    ["America/Los_Angeles", "1"],
    ["Asia/Jayapura", "2"],
  ] as const) {
    process.env["TZ"] = TZ;
    const dir = join(folder, `${made.length}`);
    await write(dir, { editions: 2, seed });
    made.push(digests(dir));
  }
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  const [first = {}, elsewhere = {}, other = {}] = made;
  assert.equal(elsewhere, first);
  assert.equal(Object.keys(other), Object.keys(first));
  const books = Object.keys(first).filter((file) => file.endsWith(".xlsx"));
  assert.is(books.length, 4);
  assert.ok(books.every((file) => other[file] !== first[file]));
});

test("a smaller run holds the same workbooks as a larger one", async () => {
  await write(join(folder, "4"), { editions: 4 });
  await write(join(folder, "2"), { editions: 2, kabupaten: SMALL.slice(0, 1) });
  const large = digests(join(folder, "4"));
  const small = Object.entries(digests(join(folder, "2"))).filter(([file]) =>
    file.endsWith("xlsx"),
  );
  assert.is(small.length, 2);
  for (const [file, digest] of small) assert.is(large[file], digest, file);
});

test("some kabupaten are spread over the country, in code order; more than there are is all", () => {
  const registry = fullRegistry();
  const some = simulatedKabupaten(registry, 8);
  assert.equal(some, [...new Set(some)].sort());
  assert.is(new Set(some.map((kode) => kode.slice(0, 2))).size, 8);
  const all = simulatedKabupaten(registry, 9_999);
  assert.is(all.length, 514);
  assert.ok(some.every((kode) => all.includes(kode)));
});

test.run();

interface Made {
  readonly editions: number;
  readonly seed?: string;
  readonly kabupaten?: readonly string[];
}

async function write(
  dataDir: string,
  { editions, seed = "1", kabupaten = SMALL }: Made,
): Promise<void> {
  writeCountry(dataDir, { root: ROOT, seed, editions });
  const { registry } = loadDataFolder(dataDir);
  for (const kode of kabupaten) await writeKabupaten(dataDir, { registry, seed, editions }, kode);
}

/** By path below the folder. */
function digests(dataDir: string): Readonly<Record<string, string>> {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== SIMULASI_FILE)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(dataDir.length + 1),
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ]),
  );
}
