import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkWorkbook, type CheckInput } from "../check/check.ts";
import { bekalOf } from "../exports/bekal-of.ts";
import { repositoryData, repositorySite } from "../test/make-edisi.ts";
import { cellBook, makeWorkbook, ROOT } from "../test/make-workbook.ts";
import { checkFile, provincesIn } from "./pemeriksaan.ts";
import { carriedSource } from "./sumber.ts";

const test = suite("checking in a browser");

const index = repositorySite();
const source = carriedSource(bekalOf(index, "99.01"));
const { dataset } = repositoryData();

/** What the command line says of a file outside the data folder. */
function fromCommandLine(berkas: string, bytes: Uint8Array) {
  const input: CheckInput = {
    ...{ berkas, bytes, registry: dataset.registry, observasi: dataset.observasi },
    editionsOf: (kabupaten) => dataset.editions.filter((edisi) => edisi.kabupaten === kabupaten),
  };
  return checkWorkbook(input);
}

test("it finds in every workbook of the example what the command line finds, and the same changes", async () => {
  for (const name of ["2025-06-30", "2025-08-31", "2025-08-31.k1", "2025-12-31"]) {
    const berkas = `${name}.xlsx`;
    const bytes = readFileSync(join(ROOT, "data/contoh/koperasi/99.01", berkas));
    const { result } = await checkFile({ berkas, bytes }, source);
    const expected = fromCommandLine(berkas, bytes);
    assert.is(JSON.stringify(result.problems), JSON.stringify(expected.problems), name);
    const before = result.tinjauan?.lama?.berkas;
    assert.is(before, expected.tinjauan?.lama?.berkas, name);
    assert.is(result.tinjauan?.perubahan.length, expected.tinjauan?.perubahan.length, name);
  }
});

test("a file that is no workbook gets its one answer without any registry", async () => {
  const bytes = new TextEncoder().encode("Kode,Desa\n33.10.15.2015,Bentangan\n");
  const { laporan } = await checkFile({ berkas: "data.csv", bytes }, source);
  assert.equal(laporan, {
    ...laporan,
    kesalahan: 1,
    kabupaten: null,
  });
});

test("only the provinces that codes name are asked for", async () => {
  const asked: string[] = [];
  const bytes = await makeWorkbook({ registry: dataset.registry, kabupaten: "62.06" });
  await checkFile(
    { berkas: "2025-11-24.xlsx", bytes },
    {
      ...source,
      provinsi: async (kode) => {
        asked.push(kode);
        return source.provinsi(kode);
      },
    },
  );
  assert.equal([...new Set(asked)], ["62"]);
});

test("codes are recognised whole, with a name behind them, and without their dots", () => {
  const book = cellBook({
    A: [["33.10.15.2015", "64.02.05.2006 – Tanah Datar", 6206012001, "'35.05"]],
    B: [["2025-11-24", 1190, "12 orang", "Rp 18.000.000", "17.08.2025"]],
  });
  assert.equal(provincesIn(book), ["17", "33", "35", "62", "64"]);
});

test.run();
