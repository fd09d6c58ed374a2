import { suite } from "uvu";
import * as assert from "uvu/assert";
import { below, mutate, randomFrom } from "./corpus/mutate.ts";
import { runMutations } from "./corpus/run-mutations.node.ts";

const test = suite("mutated workbooks");

/** Another seed, or more cases: `npm run bench -- mutasi --seed 7 --count 100000`. */
const SEED = 1;
const COUNT = 2000;

test(`${COUNT} mutations of real workbooks (seed ${SEED}) neither crash, hang nor lose a cell`, async () => {
  const { failures, accepted } = await runMutations({ seed: SEED, count: COUNT });
  assert.equal(failures, []);
  // Some must get through, or nothing was compared; most must not.
  assert.ok(accepted > COUNT / 50 && accepted < COUNT / 2, `${accepted} accepted`);
});

test("a seed makes the same mutations again, another makes others", () => {
  const bytes = new TextEncoder().encode("<row><c><v>1</v></c></row>".repeat(20));
  const spoilt = (seed: number) => mutate(bytes, randomFrom(seed));
  assert.equal(spoilt(7), spoilt(7));
  assert.not.equal(spoilt(7), spoilt(8));
  const random = randomFrom(7);
  for (let round = 0; round < 1000; round += 1) assert.ok(below(random, 6) < 6);
});

test.run();
