import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fullRegistry } from "../test/make-workbook.ts";
import { codesOf, listDifference } from "./list-difference.ts";
import { placeOf, proposeChanges } from "./proposals.ts";
import { findSuccessors } from "./successors.ts";
import { Registry, type Perubahan } from "./wilayah.ts";

const test = suite("the step from idn-area-data 3.1.2 to 4.0.1");

const registry = fullRegistry();
const RECORDED = registry.perubahan.filter(({ sumber }) =>
  sumber.startsWith("idn-area-data 4.0.1 dibandingkan dengan 3.1.2"),
);
const [{ berlaku }] = RECORDED as [Perubahan];

/** The desa of 3.1.2 under the kecamatan of 4.0.1: what was recorded, undone. */
function listBefore(): ReadonlyMap<string, string> {
  const names = new Map(codesOf(registry).map((kode) => [kode, registry.namaOf(kode)]));
  for (const { kode_baru, jenis } of RECORDED)
    if (jenis === "senama" || jenis === "dibentuk") names.delete(kode_baru);
  for (const { kode_lama, nama_lama } of RECORDED)
    if (kode_lama !== "") names.set(kode_lama, nama_lama);
  return names;
}

const of = (names: Iterable<readonly [string, string]>) =>
  new Registry({ names, koreksi: [], perubahan: [] });
const facts = ({ jenis, kode_lama, kode_baru, nama_lama }: Perubahan) =>
  [jenis, kode_lama, kode_baru, nama_lama].join(",");

test("is proposed as it is recorded, all 422 rows", () => {
  const now = codesOf(registry).map((kode) => [kode, registry.namaOf(kode)] as const);
  const difference = listDifference(of(listBefore()), of(now));
  const rows = proposeChanges(difference, findSuccessors(difference), { berlaku, putusan: "uji" });
  assert.is(RECORDED.length, 422);
  assert.equal(
    rows.map(facts),
    [...RECORDED].sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1)).map(facts),
  );
});

test.run();
