import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findDoubts } from "./doubts.ts";
import { perubahanFaults } from "./lineage-faults.ts";
import { listDifference } from "./list-difference.ts";
import { placeOf, proposeChanges, stillTrue } from "./proposals.ts";
import { findSuccessors } from "./successors.ts";
import { Registry, type Perubahan } from "./wilayah.ts";

const test = suite("proposed changes, and what a person decides");

type Names = Readonly<Record<string, string>>;

const ABOVE = {
  ...{ "98": "Provinsi Satu", "98.01": "Kabupaten Asal" },
  ...{ "98.01.01": "Melati", "98.01.02": "Mawar" },
};
const registryOf = (names: Names, perubahan: readonly Perubahan[] = []) =>
  new Registry({ names: Object.entries(names), koreksi: [], perubahan });

/** What is proposed and asked where the one list follows the other, both with the regions above. */
function compared(lama: Names, baru: Names, before: readonly Perubahan[] = []) {
  const names = { ...ABOVE, ...baru };
  const difference = listDifference(registryOf({ ...ABOVE, ...lama }, before), registryOf(names));
  const successors = findSuccessors(difference);
  const rows = proposeChanges(difference, successors, {
    berlaku: "2026-05-01",
    putusan: "Keputusan uji",
  });
  return {
    rows,
    faults: perubahanFaults(registryOf(names, [...stillTrue(difference), ...rows])),
    doubts: findDoubts(difference, successors).map(
      ({ jenis, kode, lain }) => `${jenis} ${[kode, ...lain].join(" ")}`,
    ),
  };
}

test("each kind has its row, in the order of codes, and together they have no fault", () => {
  const { rows, faults, doubts } = compared(
    { "98.01.01.2001": "Anggrek", "98.01.01.2002": "Dahlia", "98.01.02.2001": "Kenanga" },
    { "98.01.01.2003": "Sedap Malam", "98.01.02.2001": "Kenanga Baru", "98.01.02.2002": "Anggrek" },
  );
  const rest = { berlaku: "2026-05-01" };
  assert.equal(
    rows.map(({ sumber: _, ...row }) => row),
    [
      {
        ...{ jenis: "senama", kode_lama: "98.01.01.2001", kode_baru: "98.01.02.2002" },
        ...{ nama_lama: "Anggrek", ...rest },
        alasan:
          "Kode lama tidak ada lagi dalam daftar Keputusan uji; satu kode baru di kabupaten yang sama bernama sama",
      },
      {
        ...{ jenis: "hilang", kode_lama: "98.01.01.2002", kode_baru: "" },
        ...{ nama_lama: "Dahlia", ...rest },
        alasan: "Tidak ada lagi dalam daftar Keputusan uji, yang tidak menyebut penerusnya",
      },
      {
        ...{ jenis: "dibentuk", kode_lama: "", kode_baru: "98.01.01.2003" },
        ...{ nama_lama: "", ...rest },
        alasan: "Belum ada dalam daftar sebelum Keputusan uji; asalnya tidak dinyatakan",
      },
      {
        ...{ jenis: "berganti_nama", kode_lama: "98.01.02.2001", kode_baru: "98.01.02.2001" },
        ...{ nama_lama: "Kenanga", ...rest },
        alasan: "Namanya berbeda dalam daftar Keputusan uji",
      },
    ],
  );
  assert.match(
    rows[0]?.sumber ?? "",
    /^Keputusan uji; daftarnya dibandingkan dengan idn-area-data /,
  );
  assert.equal(faults, []);
  assert.equal(doubts, ["tanpa 98.01.01.2002"]);
});

test("a list in capital letters names nothing otherwise, one word spelt otherwise is a change", () => {
  const { rows } = compared(
    { "98.01.01.2001": "SUKAMAJU", "98.01.01.2002": "WatesKroyo", "98.01.01.2003": "MUKO MUKO" },
    { "98.01.01.2001": "Sukamaju", "98.01.01.2002": "Wateskroyo", "98.01.01.2003": "Mukomuko" },
  );
  assert.equal(rows.map(placeOf), ["98.01.01.2002", "98.01.01.2003"]);
});

test("a new kecamatan says from where its desa came, as far as names tell", () => {
  const { rows, faults, doubts } = compared(
    { "98.01.01.2001": "Anggrek", "98.01.02.2001": "Kenanga" },
    { "98.01.03": "Cempaka", "98.01.03.2001": "Anggrek", "98.01.03.2002": "Kenanga" },
  );
  const formed = rows.find(({ jenis }) => jenis === "dibentuk");
  assert.is(
    formed?.alasan.split("; ")[1],
    "menurut namanya, 2 desa di dalamnya semula di 98.01.01 Melati dan 98.01.02 Mawar",
  );
  assert.equal([faults, doubts], [[], []]);
});

test("a kecamatan that goes to a new kabupaten is put before a person, with the kabupaten", () => {
  const lama = { "98.01.03": "Cempaka", "98.01.03.2001": "Kenanga" };
  const { rows, faults, doubts } = compared(lama, {
    ...{ "98.02": "Kabupaten Pecahan", "98.02.01": "Cempaka", "98.02.01.2001": "Kenanga" },
  });
  assert.equal(faults, []);
  assert.equal(doubts, ["dibentuk 98.02 98.01", "pindah 98.01.03 98.02.01"]);
  assert.match(rows.at(-1)?.alasan ?? "", "1 desa di dalamnya semula di 98.01 Kabupaten Asal");
  const [kecamatan, desa] = rows.filter(({ jenis }) => jenis === "senama");
  assert.match(kecamatan?.alasan ?? "", "lebih dari separuh nama desanya sama");
  assert.match(desa?.alasan ?? "", "penerus kecamatannya, 98.01.03 Cempaka");
});

test("a desa that became a kelurahan of its name is followed, and told", () => {
  const { rows, doubts } = compared({ "98.01.01.2001": "Anggrek" }, { "98.01.01.1001": "Anggrek" });
  assert.match(rows[0]?.alasan ?? "", /, tetapi sebagai kelurahan, bukan lagi desa$/);
  assert.equal(doubts, ["jenis 98.01.01.2001 98.01.01.1001"]);
});

test("why a code has no successor is told: two, elsewhere, moved codes, an old namesake", () => {
  const far = { "98.02": "Kabupaten Lain", "98.02.01": "Cempaka" };
  const { doubts } = compared(
    {
      ...far,
      ...{ "98.01.01.2001": "Dua", "98.01.01.2002": "Jauh", "98.01.01.2003": "Geser" },
      ...{ "98.01.01.2004": "Akhir", "98.01.01.2005": "Tetap", "98.01.02.2005": "Tetap" },
    },
    {
      ...far,
      ...{ "98.01.01.2011": "Dua", "98.01.02.2011": "Dua", "98.02.01.2001": "Jauh" },
      ...{ "98.01.01.2004": "Geser", "98.01.01.2012": "Akhir", "98.01.02.2005": "Tetap" },
    },
  );
  assert.equal(doubts, [
    "calon 98.01.01.2001 98.01.01.2011 98.01.02.2011",
    "jauh 98.01.01.2002 98.02.01.2001",
    "bergeser 98.01.01.2003 98.01.01.2004",
    "tetap 98.01.01.2005 98.01.02.2005",
    "nama 98.01.01.2004 98.01.01.2012",
  ]);
});

test("a kabupaten whose code ended leads to where its parts are", () => {
  const { doubts } = compared(
    { "98.05": "Kabupaten Lama", "98.05.01": "Cempaka", "98.05.01.2001": "Kenanga" },
    { "98.06": "Kabupaten Sama Sekali Lain", "98.06.01": "Cempaka", "98.06.01.2001": "Kenanga" },
  );
  assert.equal(doubts.slice(0, 2), ["berakhir 98.05 98.06", "dibentuk 98.06 98.05"]);
});

const OLD: Perubahan = {
  ...{ jenis: "hilang", kode_lama: "98.01.01.2001", kode_baru: "", nama_lama: "Anggrek" },
  ...{ berlaku: "2025-04-25", alasan: "uji", sumber: "uji" },
};

test("of a code that is in force again nothing is proposed, unless its name is another", () => {
  assert.equal(compared({}, { "98.01.01.2001": "Anggrek" }, [OLD]).rows, []);
  const { rows, faults } = compared({}, { "98.01.01.2001": "Melur" }, [OLD]);
  assert.equal(
    rows.map(({ jenis, nama_lama }) => [jenis, nama_lama]),
    [["berganti_nama", "Anggrek"]],
  );
  assert.equal(faults, []);
});

test.run();
