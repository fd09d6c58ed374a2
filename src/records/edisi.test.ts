import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import {
  cellOf,
  findPembanding,
  findSebelumnya,
  koperasiId,
  tanggalEdisi,
  type EdisiKunci,
} from "./edisi.ts";

const test = suite("edisi");

test("a value knows the cell it came from", () => {
  const { koperasi } = makeEdisi().lembar;
  const row = koperasi.baris.find(({ kode }) => kode === BENTANGAN);
  assert.ok(row);
  assert.is(row && cellOf(koperasi, row, "kode"), "A16");
  assert.is(row && cellOf(koperasi, row, "jumlah_anggota"), "AJ16");
});

test("a field without a column has no cell", () => {
  const { koperasi } = makeEdisi().lembar;
  const [row] = koperasi.baris;
  assert.is(row && cellOf({ ...koperasi, kolom: {} }, row, "kode"), undefined);
});

test("the first koperasi of a desa has the number 1, said or not", () => {
  assert.is(koperasiId({ kode: BENTANGAN }), `${BENTANGAN}-1`);
  assert.is(koperasiId({ kode: BENTANGAN, koperasi_ke: null }), `${BENTANGAN}-1`);
  assert.is(koperasiId({ kode: BENTANGAN, koperasi_ke: 1 }), `${BENTANGAN}-1`);
  assert.is(koperasiId({ kode: BENTANGAN, koperasi_ke: 2 }), `${BENTANGAN}-2`);
});

test("a data date is as precise as it is known", () => {
  const date = (ketelitian_tanggal: "hari" | "bulan") =>
    tanggalEdisi({ tanggal_data: "2025-09-30", meta: { ketelitian_tanggal } });
  assert.equal([date("hari"), date("bulan")], ["2025-09-30", "2025-09"]);
});

const key = (
  tanggal_data: string,
  perubahan_ke = 0,
  disusun_oleh: EdisiKunci["meta"]["disusun_oleh"] = "kabupaten",
  kabupaten = "33.10",
): EdisiKunci => ({ kabupaten, tanggal_data, perubahan_ke, meta: { disusun_oleh } });

const [JULY, JULY_1, JULY_2] = [0, 1, 2].map((ke) => key("2025-07-31", ke));
const KNOWN = [
  ...[key("2025-08-31", 0, "proyek"), JULY_2, JULY, key("2025-06-30"), JULY_1],
  ...[key("2025-09-30"), key("2025-08-15", 0, "kabupaten", "33.11")],
].flatMap((one) => one ?? []);

test("a report is held against the kabupaten's own last one before it, as last corrected", () => {
  const before = (tanggal_data: string, kabupaten = "33.10") =>
    findSebelumnya(KNOWN, { kabupaten, tanggal_data });
  assert.is(before("2025-09-30"), JULY_2);
  assert.is(
    before("2025-07-31"),
    KNOWN.find((one) => one.tanggal_data === "2025-06-30"),
  );
  assert.is(before("2025-06-30"), undefined);
  assert.is(before("2025-08-15", "33.11"), undefined);
});

test("a correction is held against what it corrects, the newest of that before it", () => {
  const held = (tanggal_data: string, perubahan_ke: number, kabupaten = "33.10") =>
    findPembanding(KNOWN, { kabupaten, tanggal_data, perubahan_ke });
  assert.is(held("2025-07-31", 3), JULY_2);
  assert.is(held("2025-07-31", 2), JULY_1);
  assert.is(held("2025-07-31", 1), JULY);
  assert.is(held("2025-07-31", 0)?.tanggal_data, "2025-06-30");
  assert.is(held("2025-10-31", 0)?.tanggal_data, "2025-09-30");
  assert.is(held("2025-07-31", 1, "33.11"), undefined);
});

test.run();
