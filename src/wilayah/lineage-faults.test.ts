import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, registryWith } from "../test/make-workbook.ts";
import { perubahanFaults } from "./lineage-faults.ts";
import type { Perubahan } from "./wilayah.ts";

const test = suite("faults of codes that are lost and of changed names");

const GONE = "33.10.15.2090";
const HOST = BENTANGAN;
const REST = { nama_lama: "Lama", berlaku: "2025-09-01", alasan: "uji", sumber: "uji" } as const;

const faultsOf = (...changes: Perubahan[]) =>
  perubahanFaults(registryWith(changes)).map(({ message }) => message);
const change = (kode_lama: string, kode_baru: string): Perubahan => ({
  ...{ ...REST, jenis: "berganti" },
  ...{ kode_lama, kode_baru },
});
const lost = (kode_lama: string): Perubahan => ({ ...change(kode_lama, ""), jenis: "hilang" });
const renamed = (kode: string, nama_lama: string): Perubahan => ({
  ...change(kode, kode),
  ...{ jenis: "berganti_nama", nama_lama },
});

test("a code that is lost names no successor, a change of name keeps its code and changes the name", () => {
  const [named] = faultsOf({ ...lost(GONE), kode_baru: HOST });
  assert.match(named ?? "", /kosongkan kode_baru/);
  const [nobody] = faultsOf(change(GONE, ""));
  assert.match(nobody ?? "", /hanya jenis hilang yang tidak punya kode baru/);
  const [present] = faultsOf(lost(HOST));
  assert.match(present ?? "", /masih berlaku/);
  const [moved] = faultsOf({ ...renamed(HOST, "Lama"), kode_lama: GONE });
  assert.match(moved ?? "", /harus sama/);
  const [same] = faultsOf(renamed(HOST, "Bentangan"));
  assert.match(same ?? "", /masih Bentangan/);
  const [unknown] = faultsOf(renamed(GONE, "Lama"));
  assert.match(unknown ?? "", /tidak ada dalam daftar wilayah/);
});

const on = (row: Perubahan, berlaku: string): Perubahan => ({ ...row, berlaku });

test("a code that followed another, or was formed, may be lost later", () => {
  const formed = { ...change("", "33.10.15.2091"), jenis: "dibentuk", nama_lama: "" } as const;
  const gone = on(lost("33.10.15.2091"), "2026-05-01");
  assert.equal(faultsOf(change(GONE, "33.10.15.2091"), gone), []);
  assert.equal(faultsOf(formed, gone), []);
});

test("a code whose name changed may end later, but not before", () => {
  assert.equal(faultsOf(renamed(GONE, "Semula"), on(lost(GONE), "2026-05-01")), []);
  const [early] = faultsOf(on(renamed(GONE, "Semula"), "2026-05-01"), lost(GONE));
  assert.match(early ?? "", /sudah tidak berlaku sejak 1 September 2025/);
  const [same] = faultsOf(renamed(GONE, "Lama"), on(lost(GONE), "2026-05-01"));
  assert.match(same ?? "", /sesudah itu pun Lama/);
});

test("a name that changed and changed back is no fault; one that never changed is", () => {
  const back = on(renamed(HOST, "Bentangan Baru"), "2026-05-01");
  assert.equal(faultsOf(renamed(HOST, "Bentangan"), back), []);
  const [twice] = faultsOf(renamed(HOST, "Bentangan Baru"), back);
  assert.match(twice ?? "", /sesudah itu pun Bentangan Baru/);
});

test.run();
