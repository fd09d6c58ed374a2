import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsvObjects } from "../base/csv.ts";
import { repositoryData } from "../test/make-edisi.ts";
import { findIndikator, isWithdrawn, type Observasi } from "./observasi.ts";

/** The published figures of data/publikasi: facts of the sources, which never change. */
const test = suite("published figures");

const { observasi } = repositoryData().dataset;
const real = observasi.filter(({ wilayah }) => !wilayah.startsWith("99"));

function find(wilayah: string, indikator: string, tanggal: string): Observasi[] {
  const id = findIndikator(indikator)?.id;
  return real.filter(
    (one) =>
      one.wilayah === wilayah &&
      one.tanggal_data === tanggal &&
      findIndikator(one.indikator)?.id === id,
  );
}

const valuesOf = (wilayah: string, indikator: string, tanggal: string) =>
  find(wilayah, indikator, tanggal)
    .map(({ nilai }) => nilai)
    .sort((left, right) => left - right);

/** The figures the project was given to carry, with date, region, indicator, value and address. */
const COLLECTION = parseCsvObjects(
  readFileSync(new URL("../test/input/published-figures/figures.csv", import.meta.url), "utf8"),
);

test("all 165 published figures of the collection are there, unchanged", () => {
  assert.is(COLLECTION.length, 165);
  const missing = COLLECTION.filter((row) => {
    const found = find(row["wilayah_kode"] ?? "", row["indikator"] ?? "", row["tanggal"] ?? "");
    return !found.some(
      ({ nilai, url }) => nilai === Number(row["nilai"]) && (url ?? "") === row["sumber_url"],
    );
  });
  assert.equal(missing, []);
});

test("every figure names its publisher and where it can be read", () => {
  const nameless = real.filter(({ penerbit, url, dokumen }) => !penerbit || !(url || dokumen));
  assert.equal(
    nameless.map(({ id }) => id),
    [],
  );
});

test("no figure was published before the day it is about", () => {
  const odd = real.filter(
    ({ tanggal_data, tanggal_terbit }) =>
      tanggal_terbit !== null && tanggal_terbit < tanggal_data.slice(0, tanggal_terbit.length),
  );
  assert.equal(
    odd.map(({ id }) => id),
    [],
  );
});

/** Prokopim Setda Klaten: the seven figures of the coordination meeting, 38 BA and 2 PMO. */
const KLATEN = [
  ["terbentuk", 401],
  ["beroperasi", 284],
  ["belum_beroperasi", 117],
  ["memiliki_gerai", 87],
  ["aset_terdaftar", 237],
  ["mitra_laku_pandai", 296],
  ["pengajuan_kemitraan", 46],
  ["business_assistant", 38],
  ["project_management_officer", 2],
] as const;

for (const [indikator, nilai] of KLATEN) {
  test(`Klaten on 24 November 2025: ${indikator} ${nilai}`, () => {
    assert.ok(valuesOf("33.10", indikator, "2025-11-24").includes(nilai));
  });
}

test("Kutai Kartanegara on 10 June 2025: 193 desa and 44 kelurahan, 237 koperasi", () => {
  assert.ok(valuesOf("64.02", "desa_sasaran", "2025-06-10").includes(193));
  assert.ok(valuesOf("64.02", "kelurahan_sasaran", "2025-06-10").includes(44));
  assert.ok(valuesOf("64.02", "terbentuk", "2025-06-10").includes(237));
  assert.is(193 + 44, 237);
});

/** Parallel reports of the same meeting: 61 of 237 with SK and akta; the province counts 60 SK AHU. */
test("Kutai Kartanegara's 61 is marked as an ambiguous quotation and is not withdrawn", () => {
  const ambiguous = real.filter(
    ({ wilayah, nilai, status }) => wilayah === "64.02" && nilai === 61 && status === "ambigu",
  );
  assert.ok(ambiguous.length > 0);
  assert.ok(ambiguous.every((one) => !isWithdrawn(one, real)));
  assert.ok(valuesOf("64.02", "berbadan_hukum", "2025-06-11").includes(60));
});

test("Blitar on 20 May 2025: 248 is the target, the rumour of 44 is withdrawn", () => {
  assert.ok(valuesOf("35.05", "target_koperasi", "2025-05-20").includes(248));
  const rumour = find("35.05", "kabar_lama_percontohan", "2025-05-20");
  assert.equal(
    rumour.map((one) => [one.nilai, isWithdrawn(one, real)]),
    [[44, true]],
  );
  assert.ok(!valuesOf("35.05", "target_koperasi", "2025-05-20").includes(44));
});

test("Katingan's instruction has a month and no day: ten offices, eight of them named", () => {
  assert.equal(valuesOf("62.06", "opd_diinstruksikan", "2025-09"), [10]);
  assert.equal(valuesOf("62.06", "opd_disebut_namanya", "2025-09"), [8]);
  const september = real.filter(({ id }) => id.startsWith("62.06/2025-09"));
  assert.ok(september.every(({ tanggal_data }) => tanggal_data === "2025-09"));
});

/** egindo: musdesus 25 May, SK 3 June 2025, 5 pengurus, 3 pengawas, 1,190 members. */
test("Bentangan's board, supervisors and members are observations of the desa itself", () => {
  const facts = real.filter(({ wilayah }) => wilayah === "33.10.15.2015");
  const values = Object.fromEntries(
    facts.map(({ indikator, nilai }) => [findIndikator(indikator)?.id ?? "", nilai]),
  );
  assert.is(values["pengurus"], 5);
  assert.is(values["pengawas"], 3);
  assert.is(values["jumlah_anggota"], 1190);
});

test("no figure of August 2026 is stored: that copy has no licence", () => {
  assert.equal(
    real.filter(({ tanggal_data }) => tanggal_data > "2026-03"),
    [],
  );
});

test.run();
