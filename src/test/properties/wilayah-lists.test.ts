import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findDoubts } from "../../wilayah/doubts.ts";
import { kabupatenOf } from "../../wilayah/kode.ts";
import { keyOfName } from "../../wilayah/kunci-nama.ts";
import { perubahanFaults } from "../../wilayah/lineage-faults.ts";
import { currentKode, desaOn } from "../../wilayah/lineage.ts";
import { codesOf, listDifference, type ListDifference } from "../../wilayah/list-difference.ts";
import { proposeChanges, stillTrue } from "../../wilayah/proposals.ts";
import { findSuccessors } from "../../wilayah/successors.ts";
import { isBeginning, isEnd, Registry, type Perubahan } from "../../wilayah/wilayah.ts";
import { manyLists, movedLists, twoLists, type List } from "./arbitraries-lists.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of two lists of regions");
const holds = holding("two lists");

const registryOf = (names: List, perubahan: readonly Perubahan[] = []) =>
  new Registry({ names, koreksi: [], perubahan });

/** What is proposed when `names` follows the list of a registry, and the registry of that day. */
function followed(lama: Registry, names: List, berlaku: string) {
  const difference = listDifference(lama, registryOf(names));
  const successors = findSuccessors(difference);
  const rows = proposeChanges(difference, successors, { berlaku, putusan: "Keputusan uji" });
  const registry = registryOf(names, [...stillTrue(difference), ...rows]);
  return { difference, successors, rows, registry };
}

test("proposals have no fault beside what was recorded before, list after list", async () => {
  const met = new Met();
  await holds(
    fc.property(manyLists, ([first, ...later]) => {
      let registry = registryOf(first ?? new Map());
      let revived = 0;
      for (const [at, names] of later.entries()) {
        const next = followed(registry, names, `${2025 + at}-06-01`);
        assert.equal(perubahanFaults(next.registry), [], `list ${at + 2}`);
        revived += next.difference.revived.length;
        registry = next.registry;
      }
      met.note(revived > 0);
    }),
  );
  met.atLeast(0.1);
});

test("every code that ended or began has one row, every other name that changed has one", () =>
  holds(
    fc.property(twoLists, ([first, second]) => {
      const { difference, rows } = followed(registryOf(first), second, "2025-06-01");
      assert.equal(
        rows
          .filter(isEnd)
          .map(({ kode_lama }) => kode_lama)
          .sort(),
        difference.ended,
      );
      const began = rows.filter(isBeginning).map(({ kode_baru }) => kode_baru);
      assert.equal(began.sort(), difference.began);
      const renamed = rows.filter(({ jenis }) => jenis === "berganti_nama");
      const other = difference.kept.filter((kode) => first.get(kode) !== second.get(kode));
      assert.equal(renamed.map(({ kode_lama }) => kode_lama).sort(), other);
      assert.ok(
        rows.every(({ kode_lama, nama_lama }) => nama_lama === (first.get(kode_lama) ?? "")),
      );
    }),
  ));

test("a successor has the name of what it follows, and nobody is followed twice", () =>
  holds(
    fc.property(twoLists, ([first, second]) => {
      const { difference, successors } = followed(registryOf(first), second, "2025-06-01");
      const to = [...successors.found.values()].map(({ kode }) => kode);
      assert.is(new Set(to).size, to.length);
      for (const [kode, successor] of successors.found)
        assert.is(
          keyOfName(first.get(kode) ?? ""),
          keyOfName(second.get(successor.kode) ?? ""),
          kode,
        );
      assert.ok(doubtsNameAll(difference, successors));
      for (const [kode, { kode: to, dasar }] of successors.found)
        if (dasar === "kabupaten" && kode.length === 13)
          assert.equal(namesakes(difference, kode, to), [[kode], [to]]);
    }),
  ));

/** Who of the kabupaten had the name of a desa and has it no more, and who has it only now. */
function namesakes({ lama, baru }: ListDifference, kode: string, to: string) {
  const bearers = (registry: Registry, of: string) =>
    registry
      .desaIn(kabupatenOf(of))
      .filter((each) => keyOfName(registry.namaOf(each)) === keyOfName(lama.namaOf(kode)));
  const [before, after] = [bearers(lama, kode), bearers(baru, to)];
  return [
    before.filter((each) => !after.includes(each)),
    after.filter((each) => !before.includes(each) && !lama.findPerubahan(each)),
  ];
}

/** Whatever ended without a successor is put before a person. */
function doubtsNameAll(
  difference: ListDifference,
  successors: ReturnType<typeof findSuccessors>,
): boolean {
  const doubted = new Set(findDoubts(difference, successors).map(({ kode }) => kode));
  return difference.ended.every((kode) => successors.found.has(kode) || doubted.has(kode));
}

test("the desa of the day before are those of the list before, unless a code came back", async () => {
  const met = new Met();
  await holds(
    fc.property(twoLists, ([first, second]) => {
      const lama = registryOf(first);
      const { difference, registry } = followed(lama, second, "2025-06-01");
      const kabupaten = [...new Set([...codesOf(lama)].filter((kode) => kode.length === 5))];
      for (const kode of kabupaten)
        assert.equal(desaOn(registry, kode, "2025-05-31"), lama.desaIn(kode), kode);
      met.note(difference.ended.length > 0);
    }),
  );
  met.atLeast(0.5);
});

test("where each name is one and regions only move, no code is followed by a wrong one", async () => {
  const met = new Met();
  await holds(
    fc.property(movedLists, ([first, second, became]) => {
      const { difference, registry, successors } = followed(
        registryOf(first),
        second,
        "2025-06-01",
      );
      for (const kode of successors.found.keys())
        if (became.get(kode) !== kode)
          assert.is(currentKode(registry, kode), became.get(kode), kode);
      met.note(difference.ended.some((kode) => successors.found.has(kode)));
    }),
  );
  met.atLeast(0.5);
});

test.run();
