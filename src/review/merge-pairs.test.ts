import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { smallRegistry } from "../test/make-workbook.ts";
import { formatConflict } from "./conflict.ts";
import { PAIRS, type Pair } from "./merge-pairs-fixtures.ts";
import { mergeEditions, type Gabungan } from "./merge.ts";

const test = suite("merge of realistic pairs");

for (const pair of PAIRS)
  test(pair.name, () => {
    for (const [kita, mereka] of [
      ["satu", "dua"],
      ["dua", "satu"],
    ] as const) {
      const merged = mergePair(pair, kita, mereka);
      const conflicts = merged.bentrok.map(formatConflict).join("\n");
      if (pair.bentrok !== undefined) assert.match(conflicts, pair.bentrok);
      else assert.is(conflicts, "");
      for (const [where, values] of Object.entries(pair.hasil ?? {}))
        assert.equal(valuesIn(merged, where), values, `${where}, ours is ${kita}`);
    }
  });

test.run();

type Side = "satu" | "dua";

function mergePair(
  { asal, registry = smallRegistry(), edit, ...pair }: Pair,
  kita: Side,
  mereka: Side,
) {
  const made = (side: Side) => {
    const edisi = makeEdisi({ registry, ...pair[side] });
    return edit?.(edisi, side) ?? edisi;
  };
  return mergeEditions({
    asal: asal && makeEdisi({ registry, ...asal }),
    kita: made(kita),
    mereka: made(mereka),
    registry,
  });
}

/** What is filled in in a column, sorted as text where rows of a long sheet were added. */
function valuesIn({ rows }: Gabungan, where: string): readonly unknown[] {
  const [sheet, field = ""] = where.split(" ");
  const found = [...rows].filter(([key]) => key === sheet).flatMap(([, list]) => list);
  const fields = field.split(",");
  const values = found
    .map((row) => fields.map((key) => row[key] ?? null).filter((value) => value !== null))
    .filter((cells) => cells.length > 0)
    .map((cells) => (fields.length === 1 ? cells[0] : cells.join(" ")));
  return sheet === "koperasi" ? values : values.sort();
}
