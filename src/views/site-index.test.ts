import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { isComplete } from "../indicators/totals.ts";
import { BENTANGAN, KLATEN, registryWith, TANGGAL } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { findDesa, jumlahDi, locationOf, membersOf, newestEdition } from "./site-index.ts";
import { areaOf } from "./topik/area.ts";

const test = suite("site index");

const KARANGSARI = "99.01.04.2011";

test("only kabupaten with an edition report, the fictional one among them", () => {
  assert.equal(repositorySite().reporting, ["33.10", "35.05", "62.06", "64.02", "99.01"]);
  assert.equal(makeSite({}).reporting, []);
});

test("desa and kecamatan of kabupaten without an edition have a page in the national scope only", () => {
  const index = makeSite({ editions: [makeEdisi()] });
  assert.equal(
    ["33", "62.06", "62.06.01", "62.06.01.2001", "33.10.15", BENTANGAN].map(index.hasPage),
    [true, true, false, false, true, true],
  );
  assert.is(makeSite({ scope: "national" }).hasPage("62.06.01.2001"), true);
});

test("desa have a page where they lie today, once the kabupaten that they left has reported", () => {
  const registry = registryWith([
    {
      ...{ jenis: "berganti", kode_lama: "33.10.15.2090", kode_baru: "62.06.01.2001" },
      ...{ nama_lama: "Lama", berlaku: "2026-01-01", alasan: "Dimekarkan", sumber: "uji" },
    },
  ]);
  const index = makeSite({ registry, editions: [makeEdisi({ registry })] });
  assert.equal(
    [index.hasPage("62.06.01.2001"), index.hasPage("62.06.01"), index.hasPage("62.09.01")],
    [true, true, false],
  );
  assert.equal([index.reporting, index.berhalaman], [["33.10"], ["33.10", "62.06"]]);
});

/** Bentangan was made of two desa after the edition. */
const twoInOne = registryWith(
  ["33.10.15.2090", "33.10.15.2091"].map((kode_lama) => ({
    ...{ jenis: "berganti" as const, kode_lama, kode_baru: BENTANGAN },
    ...{ nama_lama: "Lama", berlaku: "2026-01-01", alasan: "Bergabung", sumber: "uji" },
  })),
);
const before = makeEdisi({
  registry: twoInOne,
  koperasi: desaOn(twoInOne, KLATEN, TANGGAL).map((kode) => ({ kode, jumlah_anggota: 10 })),
});
const united = makeSite({ registry: twoInOne, editions: [before] });

test("a desa that was several in an edition has the row of none of them", () => {
  const [edition] = united.kabupaten(KLATEN).arranged;
  assert.ok(edition);
  assert.ok(edition.desa.has("33.10.15.2090") && edition.desa.has("33.10.15.2091"));
  assert.is(findDesa(twoInOne, edition, BENTANGAN), undefined);
});

test("no more desa are said to have reported than there were, and all of them are all", () => {
  const desa = twoInOne.desaIn(KLATEN).length;
  const [edition] = united.kabupaten(KLATEN).arranged;
  assert.ok(edition);
  const total = jumlahDi(united, { edition, wilayah: KLATEN, desa }, "jumlah_anggota");
  assert.equal([total.dilaporkan, total.desa], [desa + 1, desa + 1]);
  assert.ok(isComplete(total));
  assert.is(areaOf(united, KLATEN).desa, desa + 1);
  assert.is(areaOf(united, "33").desa, twoInOne.desaIn("33").length + 1);
});

test("a country of which every kabupaten reports needs no list of them", () => {
  const registry = registryWith([]);
  const site = (reporting: readonly string[]) => makeSite({ registry, reporting });
  assert.is(site(registry.kabupaten()).berhalaman, null);
  assert.equal(site(registry.kabupaten().slice(1)).berhalaman, registry.kabupaten().slice(1));
});

test("a kabupaten without an edition has an empty history, not none", () => {
  const data = makeSite({}).kabupaten("62.06");
  assert.equal(data, { kode: "62.06", history: [], arranged: [] });
  assert.is(newestEdition(data), undefined);
});

test("the newest edition is the newest correction of the newest date", () => {
  const corrected = makeEdisi({ perubahan_ke: 1 });
  const editions = [makeEdisi({ tanggal_data: "2025-08-31" }), corrected, makeEdisi()];
  const newest = newestEdition(makeSite({ editions }).kabupaten(KLATEN));
  assert.is(newest?.edisi, corrected);
});

test("observations come newest first and only for exactly their region", () => {
  const observasi = [
    makeObservasi({ id: "a", tanggal_data: "2025-07" }),
    makeObservasi({ id: "b", tanggal_data: "2025-11-24" }),
    makeObservasi({ id: "c", wilayah: BENTANGAN }),
    makeObservasi({ id: "d", wilayah: "00", tanggal_data: "2026-01" }),
  ];
  const index = makeSite({ observasi });
  assert.equal(
    index.observasi(KLATEN).map(({ id }) => id),
    ["b", "a"],
  );
  assert.equal(
    index.observasi("00").map(({ id }) => id),
    ["d"],
  );
  assert.equal(index.observasi("33"), []);
});

test("what was observed under an old code belongs to the present one", () => {
  const { registry } = repositorySite();
  const observasi = [makeObservasi({ wilayah: "99.01.02.2008" })];
  const index = makeSite({ registry, observasi });
  assert.is(index.observasi(KARANGSARI).length, 1);
  assert.is(index.observasi("99.01.02.2008").length, 0);
});

test("Karangsari is found in editions before and after its move, and lies in Cempaka in both", () => {
  const { registry, kabupaten } = repositorySite();
  for (const edition of kabupaten("99.01").arranged) {
    const found = findDesa(registry, edition, KARANGSARI);
    assert.is(
      found?.kode,
      edition.edisi.tanggal_data < "2025-09-01" ? "99.01.02.2008" : KARANGSARI,
    );
    const cempaka = membersOf(registry, edition, "99.01.04").map(({ kode }) => kode);
    assert.ok(cempaka.includes(found?.kode ?? ""));
  }
});

test("a desa that the edition does not hold is not found", () => {
  const { registry, kabupaten } = repositorySite();
  const [first] = kabupaten("99.01").arranged;
  assert.is(first && findDesa(registry, first, BENTANGAN), undefined);
});

test("a place is told by kecamatan and kabupaten", () => {
  assert.is(locationOf(repositorySite().registry, BENTANGAN), "Kec. Wonosari, Kabupaten Klaten");
});

test.run();
