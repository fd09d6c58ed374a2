import { suite } from "uvu";
import * as assert from "uvu/assert";
import { getField, getSheetSpec } from "../records/fields.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import { BARENGLOR, BENTANGAN, smallRegistry } from "../test/make-workbook.ts";
import { cellConflict, rowConflict } from "./conflict.ts";
import type { Row } from "./rows.ts";

const test = suite("conflict");

const sources = { kita: makeEdisi(), mereka: makeEdisi(), registry: smallRegistry() };
const PLACE = "Bentangan (33.10.15.2015)";

function outlet(baris: number, more: Omit<Row, "baris"> = {}): Row {
  return { kode: BENTANGAN, koperasi_ke: null, jenis: "sembako", ...more, baris };
}

test("of a row that one side took away every cell that the other changed is told", () => {
  const asal = outlet(2, { kode: BARENGLOR, status: "rencana", luas: null, progres: 40 });
  const mereka = outlet(5, { koperasi_ke: 2, status: "aktif", luas: 36, progres: null });
  const versions = { asal: { ...asal, kode: BENTANGAN, koperasi_ke: 2 }, kita: undefined, mereka };
  const conflict = rowConflict(getSheetSpec("gerai"), versions, sources);
  assert.equal(conflict, {
    lembar: "Gerai",
    tentang: `${PLACE}, koperasi ke-2, Gerai sembako`,
    kolom: null,
    asal: null,
    kita: null,
    mereka:
      "Status Gerai: Direncanakan → Aktif melayani; Progres: 40 % → (kosong); Luas Bangunan: (kosong) → 36 m²",
    sel_kita: null,
    sel_mereka: "A5",
  });
  const moved = rowConflict(getSheetSpec("gerai"), { ...versions, asal }, sources);
  assert.is(moved.tentang, conflict.tentang);
});

test("a row that each side names in its own words is told by the fuller name, whoever is ours", () => {
  const spec = getSheetSpec("kemitraan");
  const field = getField("kemitraan", "status");
  const partner = (lembaga: string | null) =>
    outlet(2, { mitra: "bpd_laku_pandai", lembaga, status: "aktif" });
  const about = (...names: readonly (string | null | undefined)[]) => {
    const [asal, kita, mereka] = names.map((one) => (one === undefined ? one : partner(one)));
    return cellConflict(spec, { asal, kita, mereka }, { ...sources, field }).tentang;
  };
  const fuller = about(null, "Bank Jateng", "Bank Jateng");
  assert.match(fuller, /, Bank Jateng$/);
  const cases = [
    [null, "Bank Jateng", null],
    [null, null, "Bank Jateng"],
    ["Bank Pembangunan", "Bank Jateng", "BPD"],
    ["Bank Pembangunan", "BPD", "Bank Jateng"],
    [null, "Bank Jatenh", "Bank Jateng"],
    [null, "Bank Jateng", "Bank Jatenh"],
    ["BPD", undefined, "Bank Jateng"],
    ["Bank Pembangunan", "Bank Jateng", undefined],
    ["Bank Jateng", undefined, undefined],
  ] as const;
  for (const names of cases) assert.is(about(...names), fuller, names.join());
});

test.run();
