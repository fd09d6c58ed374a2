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

test.run();
