import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryData } from "../test/make-edisi.ts";
import { registryWith } from "../test/make-workbook.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Inputs } from "./inputs.node.ts";
import {
  CARI,
  groupUnits,
  PARQUET,
  planBuild,
  upperUnits,
  weightOf,
  type KabupatenUnit,
  type Plan,
} from "./plan.ts";
import { sha256 } from "./sha256.node.ts";
import { shardOf } from "./shard.ts";

const test = suite("build plan");

const { registry } = repositoryData().dataset;
const REPORTING = ["33.10", "35.05", "62.06", "64.02", "99.01"];

function inputsOf(
  changes: Readonly<Record<string, string>> = {},
  reporting: readonly string[] = REPORTING,
  publikasi: Readonly<Record<string, string>> = {},
): Inputs {
  const own = (kode: string) => ({
    dataDir: "data",
    workbooks: changes[kode] ?? `buku ${kode}`,
    publikasi: publikasi[kode] ?? "",
  });
  return {
    shared: "bersama",
    tables: "tabel",
    stray: [],
    kabupaten: new Map(reporting.map((kode) => [kode, own(kode)])),
  };
}

interface Asked {
  readonly scope?: "default" | "national";
  readonly only?: string;
  readonly base?: string;
  readonly changes?: Readonly<Record<string, string>>;
  readonly reporting?: readonly string[];
  readonly registry?: Registry;
  readonly publikasi?: Readonly<Record<string, string>>;
}

function plan(asked: Asked = {}): Plan {
  const { scope = "default", only, base = "dasar", changes, reporting } = asked;
  return planBuild({
    ...{
      registry: asked.registry ?? registry,
      inputs: inputsOf(changes, reporting, asked.publikasi),
      base,
      hash: sha256,
    },
    options: { scope, only },
    documents: new Map(),
  });
}

const desaIn = ({ kabupaten }: Plan) => kabupaten.reduce((sum, { desa }) => sum + desa, 0);
const inputsIn = ({ kabupaten }: Plan) =>
  new Map(kabupaten.map(({ kode, inputs }) => [kode, inputs]));

test("by default every kabupaten has a page, and the desa of those that report", () => {
  const made = plan();
  assert.is(made.provinsi.length, 39);
  assert.is(made.kabupaten.length, 515);
  assert.is(desaIn(made), 401 + 248 + 161 + 237 + 60);
  assert.equal(made.reporting, REPORTING);
});

test("in the whole country every desa has a page", () => {
  assert.is(desaIn(plan({ scope: "national" })), 83_762 + 60);
});

test("only a desa: of the others only those that report, for what they count", () => {
  const { kabupaten, provinsi } = plan({ only: "33.10.15.2015" });
  assert.equal(provinsi, ["33"]);
  assert.equal(
    kabupaten.map(({ kode, hasPages }) => [kode, hasPages]),
    REPORTING.map((kode) => [kode, kode === "33.10"]),
  );
});

test("desa that left a kabupaten that reports have pages where they lie now, which then does not report", () => {
  const split = registryWith([
    {
      ...{ jenis: "berganti", kode_lama: "33.10.15.2090", kode_baru: "62.06.01.2001" },
      ...{ nama_lama: "Lama", berlaku: "2026-01-01", alasan: "Dimekarkan", sumber: "uji" },
    },
  ]);
  const { kabupaten, reporting } = plan({ registry: split, reporting: ["33.10"] });
  const found = kabupaten.map(({ kode, desa, reports }) => [kode, desa, reports]);
  assert.equal(found, [
    ["33.10", split.desaIn("33.10").length, true],
    ["62.06", split.desaIn("62.06").length, false],
    ["62.09", 0, false],
  ]);
  assert.equal(reporting, ["33.10"]);
});

test("what is published under a code of before shapes the pages of where it lies now", () => {
  const split = registryWith([
    {
      ...{ jenis: "berganti", kode_lama: "33.10.15.2090", kode_baru: "62.06.01.2001" },
      ...{ nama_lama: "Lama", berlaku: "2026-01-01", alasan: "Dimekarkan", sumber: "uji" },
    },
  ]);
  const changed = (kode: string) => {
    const [before, after] = ["", "baru"].map((publikasi) =>
      inputsIn(plan({ registry: split, publikasi: { [kode]: publikasi } })),
    );
    return [...(before ?? [])].flatMap(([one, inputs]) =>
      after?.get(one) === inputs ? [] : [one],
    );
  };
  assert.equal(changed("33.10"), ["33.10", "62.06"]);
  assert.equal(changed("62.06"), ["62.06"]);
});

test("a changed workbook changes its kabupaten alone", () => {
  const [before, after] = [plan(), plan({ changes: { "33.10": "lain" } })].map(inputsIn);
  const changed = [...(before ?? [])].filter(([kode, inputs]) => after?.get(kode) !== inputs);
  assert.equal(
    changed.map(([kode]) => kode),
    ["33.10"],
  );
});

test("another program, other options or other shared data change all of them", () => {
  const [before, after] = [plan(), plan({ base: "lain" })].map(inputsIn);
  assert.ok([...(before ?? [])].every(([kode, inputs]) => after?.get(kode) !== inputs));
});

test("who begins to report changes every page where only some have pages of desa, and no other page else", () => {
  const changed = (scope: "default" | "national") => {
    const [before, after] = [REPORTING, [...REPORTING, "33.11"]].map((codes) =>
      inputsIn(plan({ scope, reporting: codes })),
    );
    return [...(before ?? [])].filter(([kode, inputs]) => after?.get(kode) !== inputs).length;
  };
  assert.equal([changed("default"), changed("national")], [515, 1]);
});

const unit = (kode: string, desa: number): KabupatenUnit => ({
  ...{ kode, desa, inputs: kode, publikasi: "", reports: true, hasPages: true },
});
const UNITS = registry
  .provinsi()
  .flatMap((provinsi) => registry.childrenOf(provinsi))
  .map((kode) => unit(kode, registry.desaIn(kode).length));

test("groups hold what fits, in order, and nothing twice", () => {
  const groups = groupUnits(UNITS, 1_600);
  assert.equal(groups.flat(), UNITS);
  const crowded = groups.filter(
    (group) => group.length > 1 && group.reduce((sum, { desa }) => sum + 2 * desa + 1, 0) > 1_600,
  );
  assert.equal(crowded, []);
  assert.ok(groups.length < 200, "small kabupaten share an instance");
});

test("a group is filled to the last page before the next one begins", () => {
  const sizes = (room: number) =>
    groupUnits([unit("11.01", 2), unit("11.02", 1), unit("11.03", 0)], room).map((group) =>
      group.map(({ kode }) => kode),
    );
  assert.equal(sizes(9), [["11.01", "11.02", "11.03"]]);
  assert.equal(sizes(8), [["11.01", "11.02"], ["11.03"]]);
  assert.equal(sizes(7), [["11.01"], ["11.02", "11.03"]]);
});

for (const count of [1, 2, 7, 20, 64, 256])
  test(`${count} shards hold every kabupaten once, balanced by their pages`, () => {
    const shards = Array.from({ length: count }, (_, at) =>
      shardOf(UNITS, weightOf, { number: at + 1, count }),
    );
    const codes = shards.flat().map(({ kode }) => kode);
    assert.equal([...codes].sort(), UNITS.map(({ kode }) => kode).sort());
    const loads = shards.map((shard) => shard.reduce((sum, { desa }) => sum + desa, 0));
    const largest = Math.max(...UNITS.map(({ desa }) => desa));
    const mean = 83_762 / count;
    assert.ok(Math.max(...loads) <= Math.max(largest, mean * 1.1), `${Math.max(...loads)}`);
  });

test("what stands above a kabupaten changes with its recap, the search does not", () => {
  const input = {
    base: "dasar",
    recaps: new Map([["33.10", "a"]]),
    rows: new Map([["33.10", "b"]]),
    publikasi: new Map<string, string>(),
    documents: new Map<string, string>(),
    hash: sha256,
  };
  const before = upperUnits(plan(), input);
  const after = upperUnits(plan(), { ...input, recaps: new Map([["33.10", "lain"]]) });
  const changed = before.filter(({ inputs }, at) => after[at]?.inputs !== inputs);
  assert.equal(
    changed.map(({ kode }) => kode),
    ["00", "33"],
  );
  const rows = upperUnits(plan(), { ...input, rows: new Map([["33.10", "lain"]]) });
  assert.equal(
    before.filter(({ inputs }, at) => rows[at]?.inputs !== inputs).map(({ kode }) => kode),
    [PARQUET],
  );
  const both = new Map([
    ["33.10", "satu"],
    ["62.06", "dua"],
  ]);
  assert.equal(
    upperUnits(plan(), { ...input, rows: new Map([...both].reverse()) }),
    upperUnits(plan(), { ...input, rows: both }),
    "in whatever order kabupaten were made",
  );
  assert.ok(before.some(({ kode }) => kode === CARI));
});

test.run();
