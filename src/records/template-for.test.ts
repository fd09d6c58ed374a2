import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, fullRegistry, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { templateFor, type TemplateRequest } from "./template-for.ts";

const test = suite("template for");

const tautan = { unggah: "u", panduan: "p", kekeliruan: "k" };
const row = (jumlah_anggota: number) => ({ koperasi: [{ kode: BENTANGAN, jumlah_anggota }] });
const editions = [
  makeEdisi({ ...row(1190) }),
  makeEdisi({ ...row(1200), tanggal_data: "2025-12-31" }),
];
const membersOf = (request: Omit<TemplateRequest, "kabupaten">) => {
  const made = templateFor(
    { kabupaten: KLATEN, ...request },
    { registry: smallRegistry(), editions, instansi: [], tautan },
  );
  assert.not.ok("notice" in made);
  const found = made.rows.koperasi?.find(({ kode }) => kode === BENTANGAN);
  return [made.bawaan, found?.["jumlah_anggota"]];
};

test("a new report takes over the one before its date, whatever came later", () => {
  assert.equal(membersOf({ tanggal_data: "2025-11-30" }), ["2025-11-24", 1190]);
  assert.equal(membersOf({ tanggal_data: "2026-01-31" }), ["2025-12-31", 1200]);
  assert.equal(membersOf({ tanggal_data: "2025-12-31" }), ["2025-11-24", 1190]);
});

test("a correction takes over the report that it corrects", () => {
  const perbaikan = { jenis: "koreksi", alasan: "tertukar", ke: 1 } as const;
  assert.equal(membersOf({ tanggal_data: "2025-11-24", perbaikan }), ["2025-11-24", 1190]);
});

test("the fictional region's template says what it is", () => {
  const request = { kabupaten: "99.01", tanggal_data: "2026-01-31" };
  const made = templateFor(request, {
    registry: fullRegistry(),
    editions: [],
    instansi: [],
    tautan,
  });
  assert.match(made.notice ?? "", "DATA CONTOH");
});

test.run();
