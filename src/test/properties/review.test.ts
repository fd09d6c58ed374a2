import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareText } from "../../base/format.ts";
import type { Edisi } from "../../records/edisi.ts";
import { SHEET_SPECS, type SheetSpec } from "../../records/fields.ts";
import { compareEditions, type Change } from "../../review/changes.ts";
import type { Bentrok } from "../../review/conflict.ts";
import { mergeEditions, type Gabungan } from "../../review/merge.ts";
import { rowsOf, type Row } from "../../review/rows.ts";
import { tinjau } from "../../review/tinjauan.ts";
import { versions } from "./arbitraries-changes.ts";
import { allRows, edisiOf, TINY, type Rows, type Values } from "./arbitraries-rows.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of review");
const holds = holding("review");

const registry = TINY;
const SHEETS = SHEET_SPECS.filter(({ layout }) => layout === "rows");
const BEFORE = { tanggal_data: "2025-10-31" };

test("a report does not differ from itself, in whatever order its rows stand", () =>
  holds(
    fc.property(allRows, fc.integer({ min: 1, max: 5 }), (rows, by) => {
      const turned = Object.fromEntries(
        Object.entries(rows).map(([key, some]) => [key, [...some.slice(by), ...some.slice(0, by)]]),
      );
      const changes = compareEditions({ lama: edisiOf(rows), baru: edisiOf(turned), registry });
      assert.equal(changes, []);
    }),
  ));

test("what is told of two reports makes the one of the other", async () => {
  const met = new Met();
  await holds(
    fc.property(versions, ({ asal, kita }) => {
      const [lama, baru] = [edisiOf(asal, BEFORE), edisiOf(kita)];
      const changes = compareEditions({ lama, baru, registry });
      met.note(changes.length > 0);
      for (const spec of SHEETS)
        assert.equal(
          contents(spec, applied(changes, lama, spec)),
          contents(spec, rowsOf(baru, spec)),
          spec.key,
        );
    }),
  );
  met.atLeast(0.4);
});

/** The rows of a sheet after the changes. */
function applied(changes: readonly Change[], lama: Edisi, spec: SheetSpec): readonly Values[] {
  const own = changes.filter(({ lembar }) => lembar === spec.key);
  const gone = new Set(
    own.filter(({ jenis }) => jenis === "baris-hilang").map((one) => one.baris_lama),
  );
  const kept = rowsOf(lama, spec).filter((row) => !gone.has(row));
  const fresh = own.flatMap(({ jenis, baris_baru }) =>
    jenis === "baris-baru" ? [baris_baru as Row] : [],
  );
  return [...kept.map((row) => withCells(row, own)), ...fresh];
}

function withCells(row: Row, changes: readonly Change[]): Values {
  const cells = changes.filter(({ baris_lama, field }) => baris_lama === row && field !== null);
  for (const { field, lama } of cells) assert.is(row[field ?? ""] ?? null, lama);
  return { ...row, ...Object.fromEntries(cells.map(({ field, baru }) => [field, baru])) };
}

/** Rows in any order, without where they stand; the first koperasi has no number. */
function contents({ fields }: SheetSpec, rows: readonly Values[]): readonly string[] {
  const cells = (row: Values) =>
    fields.map(({ key }) => (key === "koperasi_ke" ? (row[key] ?? 1) : (row[key] ?? null)));
  return rows.map((row) => JSON.stringify(cells(row))).sort(compareText);
}

function merged(asal: Rows | undefined, kita: Rows, mereka: Rows): Gabungan {
  return mergeEditions({
    asal: asal && edisiOf(asal),
    ...{ kita: edisiOf(kita), mereka: edisiOf(mereka), registry },
  });
}

/** Whose versions of a report leave nothing to decide. */
const ALONE: readonly ((asal: Rows, kita: Rows) => Gabungan)[] = [
  (asal, kita) => merged(asal, kita, asal),
  (asal, kita) => merged(asal, asal, kita),
  (asal, kita) => merged(asal, kita, kita),
  (_asal, kita) => merged(undefined, kita, kita),
];

test("who changed a report alone, or as the other did, gets just that report", () =>
  holds(
    fc.property(versions, fc.constantFrom(...ALONE), ({ asal, kita }, merge) => {
      const { rows, bentrok } = merge(asal, kita);
      assert.equal(bentrok, []);
      const expected = edisiOf(kita);
      for (const spec of SHEETS)
        assert.equal(
          contents(spec, rows.get(spec.key) ?? []),
          contents(spec, rowsOf(expected, spec)),
        );
    }),
  ));

test("a merge is the same whoever is called ours", async () => {
  const met = new Met();
  await holds(
    fc.property(versions, fc.boolean(), ({ asal, kita, mereka }, isKnown) => {
      const base = isKnown ? asal : undefined;
      const [one, other] = [merged(base, kita, mereka), merged(base, mereka, kita)];
      met.note(one.bentrok.length > 0);
      assert.equal(conflicts(one.bentrok), conflicts(other.bentrok.map(turned)));
      assert.equal([one.diubah.kita, one.diubah.mereka], [other.diubah.mereka, other.diubah.kita]);
      if (one.bentrok.length === 0) assert.equal(linesOf(one), linesOf(other));
    }),
  );
  met.atLeast(0.05);
});

/** Every row as it is written, sheet by sheet, in this very order. */
function linesOf({ rows }: Gabungan): readonly string[] {
  return [...rows].flatMap(([key, some]) =>
    some.map((row) => `${key} ${JSON.stringify(row, (_, cell: unknown) => cell ?? undefined)}`),
  );
}

function conflicts(all: readonly Bentrok[]): readonly string[] {
  return all.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort(compareText);
}

function turned({ kita, mereka, sel_kita, sel_mereka, ...rest }: Bentrok): Bentrok {
  return { ...rest, kita: mereka, mereka: kita, sel_kita: sel_mereka, sel_mereka: sel_kita };
}

test("no value of a merge is invented: each stands in one of its versions", () =>
  holds(
    fc.property(versions, ({ asal, kita, mereka }) => {
      const { rows } = merged(asal, kita, mereka);
      const sides = [asal, kita, mereka].map((side) => edisiOf(side));
      for (const spec of SHEETS) {
        const known = sides.flatMap((side) => rowsOf(side, spec));
        for (const { key } of spec.fields) {
          const values = new Set(known.map((row) => row[key] ?? null));
          for (const row of rows.get(spec.key) ?? [])
            assert.ok(values.has(row[key] ?? null), `${spec.key}.${key}`);
        }
      }
    }),
  ));

test("no two reports make a review throw, and it counts every row that came or went", () =>
  holds(
    fc.property(versions, ({ asal, kita }) => {
      const [lama, baru] = [edisiOf(asal, BEFORE), edisiOf(kita)];
      const review = tinjau({ lama, baru, registry, observasi: [], temuan: [] });
      assert.not.match(JSON.stringify(review), /undefined|NaN|\[object/);
      assert.ok(tinjau({ lama: undefined, baru, registry, observasi: [], temuan: [] }));
    }),
  ));

test.run();
