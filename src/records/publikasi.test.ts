import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsvObjects } from "../base/csv.ts";
import { repositoryData } from "../test/make-edisi.ts";
import { findIndikator, isWithdrawn, type Observasi } from "./observasi.ts";

/** The published figures of data/publikasi: facts of the sources that must never change. */
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

const valueOf = (wilayah: string, indikator: string, tanggal: string) =>
  find(wilayah, indikator, tanggal).map(({ nilai }) => nilai);

/** The collection the project was given: 165 figures; it is not part of every checkout. */
const COLLECTION = "/work/shared/data/published-figures.csv";

test("all 165 published figures of the collection are there", () => {
  if (!existsSync(COLLECTION)) return;
  const rows = parseCsvObjects(readFileSync(COLLECTION, "utf8"));
  assert.is(rows.length, 165);
  const missing = rows.filter((row) => {
    const found = find(row["wilayah_kode"] ?? "", row["indikator"] ?? "", row["tanggal"] ?? "");
    return !found.some(({ nilai }) => nilai === Number(row["nilai"]));
  });
  assert.equal(missing, []);
});

test.run();
