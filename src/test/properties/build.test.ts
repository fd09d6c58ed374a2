import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  groupUnits,
  planBuild,
  upperUnits,
  weightOf,
  type KabupatenUnit,
} from "../../build/plan.ts";
import { sha256 } from "../../build/sha256.node.ts";
import { shardOf } from "../../build/shard.ts";
import { matrixOf } from "../../publish/matrix.ts";
import { Registry } from "../../wilayah/wilayah.ts";
import { orderOf } from "./arbitraries-sheets.ts";
import { holding } from "./holds.ts";

const test = suite("properties of build");
const holds = holding("build");

const codes = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 11, max: 19 }), fc.integer({ min: 1, max: 99 })),
  {
    selector: ([provinsi, kabupaten]) => `${provinsi}.${kabupaten}`,
    maxLength: 40,
  },
);

/** Kabupaten without pages, with a few desa, with as many as the largest. */
const units: fc.Arbitrary<readonly KabupatenUnit[]> = codes.chain((pairs) =>
  fc.tuple(
    ...pairs.map(([provinsi, kabupaten]) =>
      fc
        .record({
          desa: fc.oneof(fc.constant(0), fc.nat(10), fc.nat(900)),
          reports: fc.boolean(),
          hasPages: fc.boolean(),
          inputs: fc.string({ minLength: 1, maxLength: 4 }),
          publikasi: fc.constant(""),
        })
        .map((unit) => ({ kode: `${provinsi}.${String(kabupaten).padStart(2, "0")}`, ...unit })),
    ),
  ),
);

const count = fc.integer({ min: 1, max: 24 });

function shards(all: readonly KabupatenUnit[], of: number) {
  return Array.from({ length: of }, (_, at) =>
    shardOf(all, weightOf, { number: at + 1, count: of }),
  );
}

test("shards hold every unit once, are empty only for want of units, and none is overloaded", () =>
  holds(
    fc.property(units, count, (all, of) => {
      const made = shards(all, of);
      assert.equal(
        made
          .flat()
          .map(({ kode }) => kode)
          .sort(),
        all.map(({ kode }) => kode).sort(),
      );
      assert.is(made.filter((shard) => shard.length === 0).length, Math.max(0, of - all.length));
      const loads = made.map(loadOf);
      const heaviest = Math.max(0, ...all.map(weightOf));
      assert.ok(
        Math.max(...loads) <= loadOf(all) / of + heaviest * (1 - 1 / of) + 1e-9,
        `${loads.join()}`,
      );
    }),
  ));

function loadOf(some: readonly KabupatenUnit[]): number {
  return some.reduce((sum, unit) => sum + weightOf(unit), 0);
}

test("which shard a unit is in does not depend on the order of units", () =>
  holds(
    fc.property(
      units.chain((all) => fc.tuple(fc.constant(all), orderOf(all.length))),
      count,
      ([all, order], of) => {
        const moved = order.flatMap((index) => all[index] ?? []);
        const codesIn = (of: readonly KabupatenUnit[]) => of.map(({ kode }) => kode).sort();
        assert.equal(shards(moved, of).map(codesIn), shards(all, of).map(codesIn));
      },
    ),
  ));

test("jobs are as many as are worth it, and another unit changes one key", () =>
  holds(
    fc.property(
      units,
      count,
      fc.nat(),
      fc.integer({ min: 1, max: 3_000 }),
      (all, most, which, each) => {
        const jobsOf = (some: readonly KabupatenUnit[]) =>
          matrixOf(some, { most, weights: { alone: 2 * each, each }, hash: sha256 });
        const jobs = jobsOf(all);
        assert.ok(jobs.length >= 1 && jobs.length <= Math.max(1, most));
        assert.is(new Set(jobs.map(({ kunci }) => kunci)).size, jobs.length);
        const at = which % Math.max(1, all.length);
        const changed = all.map((unit, index) =>
          index === at ? { ...unit, inputs: "lain" } : unit,
        );
        const other = jobsOf(changed).filter(({ kunci }, index) => kunci !== jobs[index]?.kunci);
        assert.is(other.length, all.length === 0 ? 0 : 1);
      },
    ),
  ));

test("groups hold every unit in order, and more than fits only where one unit alone is more", () =>
  holds(
    fc.property(units, fc.integer({ min: 1, max: 2_000 }), (all, room) => {
      const groups = groupUnits(all, room);
      assert.equal(groups.flat(), all);
      const crowded = groups.filter((group) => group.length > 1 && loadOf(group) > room);
      assert.equal(crowded, []);
      // No two groups could have been one.
      for (const [index, group] of groups.slice(1).entries())
        assert.ok(loadOf([...(groups[index] ?? []), ...group.slice(0, 1)]) > room);
    }),
  ));

/** Two provinces, a few kabupaten of each, and what is known of them. */
const planned = codes.chain((pairs) => {
  const all = pairs
    .slice(0, 8)
    .map(([provinsi, kabupaten]) => `${provinsi}.${String(kabupaten).padStart(2, "0")}`);
  return fc.record({
    all: fc.constant(all),
    order: orderOf(all.length),
    digests: fc.array(fc.option(fc.string({ minLength: 1, maxLength: 4 }), { nil: null }), {
      minLength: all.length,
      maxLength: all.length,
    }),
    only: fc.constantFrom(undefined, ...all, ...all.map((kode) => kode.slice(0, 2))),
    scope: fc.constantFrom("default" as const, "national" as const),
  });
});

type Planned = typeof planned extends fc.Arbitrary<infer Case> ? Case : never;

function planOf({ all, digests, only, scope }: Planned, order: readonly number[], change?: string) {
  const ordered = order.flatMap((index) => all[index] ?? []);
  const names = ordered.flatMap((kode) => [
    [kode, `Kabupaten ${kode}`] as const,
    [`${kode}.01`, "Kecamatan"] as const,
    [`${kode}.01.2001`, "Desa"] as const,
  ]);
  const provinsi = [...new Set(ordered.map((kode) => kode.slice(0, 2)))];
  const registry = new Registry({
    names: [...provinsi.map((kode) => [kode, `Provinsi ${kode}`] as const), ...names],
    ...{ koreksi: [], perubahan: [] },
  });
  const kabupaten = ordered.map((kode) => {
    const workbooks = digests[all.indexOf(kode)] ?? null;
    const own = kode === change ? "lain" : workbooks;
    return [kode, { dataDir: "data", workbooks: workbooks && own, publikasi: "" }] as const;
  });
  return planBuild({
    registry,
    inputs: { shared: "", tables: "", stray: [], kabupaten: new Map(kabupaten) },
    options: { scope, only },
    ...{ base: "dasar", hash: sha256 },
    documents: new Map(ordered.map((kode) => [kode, `cetak ${kode}`])),
  });
}

test("a plan does not depend on the order in which its inputs were found", () =>
  holds(
    fc.property(planned, (made) => {
      const plain = made.all.map((_, index) => index);
      const [one, other] = [planOf(made, plain), planOf(made, made.order)];
      assert.equal(other, one);
      const digests = new Map(one.reporting.map((kode) => [kode, `isi ${kode}`]));
      const turned = new Map([...digests].reverse());
      const upper = (map: ReadonlyMap<string, string>) =>
        upperUnits(one, {
          ...{ base: "dasar", hash: sha256 },
          ...{ recaps: map, rows: map, publikasi: map, documents: map },
        });
      assert.equal(upper(turned), upper(digests));
    }),
  ));

test("another workbook changes what its own kabupaten is made from, and no other", () =>
  holds(
    fc.property(planned, fc.nat(), (made, which) => {
      const order = made.all.map((_, index) => index);
      const kode = made.all[which % Math.max(1, made.all.length)] ?? "";
      const [before, after] = [planOf(made, order), planOf(made, order, kode)];
      const changed = before.kabupaten.filter(
        ({ inputs }, at) => after.kabupaten[at]?.inputs !== inputs,
      );
      assert.equal(
        changed.map((unit) => unit.kode),
        before.kabupaten
          .filter((unit) => unit.kode === kode && unit.reports)
          .map((unit) => unit.kode),
      );
    }),
  ));

test.run();
