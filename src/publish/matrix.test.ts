import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseMatrixOptions } from "./matrix-options.ts";
import { matrixOf, WEIGHTS } from "./matrix.ts";
import { weightOf, type KabupatenUnit } from "../build/plan.ts";
import { sha256 } from "../build/sha256.node.ts";
import { shardOf } from "../build/shard.ts";

const test = suite("the jobs of a build");

/** As many kabupaten as asked for, each of the weight 1,001. */
function country(count: number, changed = ""): readonly KabupatenUnit[] {
  return Array.from({ length: count }, (_, at) => {
    const kode = `${11 + Math.floor(at / 80)}.${String((at % 80) + 1).padStart(2, "0")}`;
    const inputs = kode === changed ? "lain" : `isi ${kode}`;
    return { kode, inputs, publikasi: "", desa: 500, reports: true, hasPages: true };
  });
}

const jobsOf = (units: readonly KabupatenUnit[], most = 20) =>
  matrixOf(units, { most, weights: WEIGHTS, hash: sha256 });

test("what one machine can make is one job, and beyond that there are several", () => {
  const fits = Math.floor(WEIGHTS.alone / 1_001);
  assert.equal(
    jobsOf(country(fits)).map(({ bagian }) => bagian),
    ["1/1"],
  );
  const more = jobsOf(country(fits + 1));
  assert.is(more.length, Math.ceil(((fits + 1) * 1_001) / WEIGHTS.each));
  assert.is(more[0]?.bagian, `1/${more.length}`);
});

test("a country of 514 kabupaten has twenty jobs, or as many as were asked for", () => {
  assert.is(jobsOf(country(514)).length, 20);
  assert.is(jobsOf(country(514), 40).length, 40);
  assert.is(jobsOf(country(514), 3).length, 3);
});

test("as much as one machine takes is one job to the last page", () => {
  const [units, weights] = [country(3), { alone: 3_003, each: 1_000 }];
  const count = (alone: number) =>
    matrixOf(units, { most: 20, hash: sha256, weights: { ...weights, alone } }).length;
  assert.equal([count(3_003), count(3_002)], [1, 4]);
});

test("each job has the key of the part that its number names", () => {
  const units = country(100);
  const jobs = jobsOf(units);
  assert.equal(
    jobs.map(({ nomor }) => nomor),
    jobs.map((_, at) => `${at + 1}`),
  );
  for (const [at, { kunci, awalan }] of jobs.entries()) {
    assert.is(awalan, `bagian-${at + 1}-dari-${jobs.length}-`);
    const [own] = shardOf(units, weightOf, { number: at + 1, count: jobs.length });
    const now = jobsOf(country(100, own?.kode));
    assert.is.not(now[at]?.kunci, kunci, `${at}`);
  }
});

test("another workbook changes the key of its own part and of no other", () => {
  const keys = jobsOf(country(100)).map(({ kunci }) => kunci);
  const now = jobsOf(country(100, "12.05")).map(({ kunci }) => kunci);
  assert.is(new Set(keys).size, keys.length);
  assert.is(now.filter((key, at) => key !== keys[at]).length, 1);
});

test("a key begins with what is the same for its part, and two numbers of parts never share one", () => {
  for (const { kunci, awalan } of jobsOf(country(100))) {
    assert.ok(kunci.startsWith(awalan));
    assert.is(kunci.length, awalan.length + 64);
  }
  const [first] = jobsOf(country(100), 2);
  const [other] = jobsOf(country(100), 3);
  assert.not.ok(first?.kunci.startsWith(other?.awalan ?? ""));
});

test("options of the build are taken over, and its PDFs are left out", () => {
  const { build, most } = parseMatrixOptions(["--data", "d", "--shards", "7", "--scope=national"]);
  assert.is(most, 7);
  assert.equal([build.data, build.scope, build.pdf], ["d", "national", "none"]);
  assert.is(parseMatrixOptions([]).most, 20);
  for (const words of [["--weight", "500"], ["--weight=500"]])
    assert.equal(parseMatrixOptions(words).weights, { alone: 500, each: 500 });
});

test("more parts than a matrix has jobs, and no number at all, are told with the usage", () => {
  assert.throws(
    () => parseMatrixOptions(["--shards", "257"]),
    /--shards 257: seharusnya bilangan bulat, 1 sampai 256/,
  );
  for (const bad of ["0", "banyak", ""])
    assert.throws(() => parseMatrixOptions(["--shards", bad]), /Pemakaian: npm run plan/);
  assert.throws(() => parseMatrixOptions(["--help"]), /^Pemakaian: npm run plan/);
});

test.run();
