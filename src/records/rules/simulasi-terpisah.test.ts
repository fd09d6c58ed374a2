import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import {
  BENTANGAN,
  linesOf,
  placesOf,
  readMade,
  simulatedRegistry,
} from "../../test/make-workbook.ts";
import { KOPERASI_SIMULASI, SUMBER_SIMULASI } from "../simulasi.ts";
import { simulasiTerpisah } from "./simulasi-terpisah.ts";

const test = suite("rule simulasi-terpisah");

const CODE = "simulasi-terpisah";

test("a simulated workbook is refused among real ones, at the cell that says what it is", async () => {
  const read = await readMade({ meta: { sumber: SUMBER_SIMULASI } });
  assert.equal(linesOf(read, CODE), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "_meta" › sel B11 (kolom "Sumber")',
      '  Masalah : isinya "SIMULASI – seluruh isi buku kerja ini rekaan": itu simulasi, angkanya rekaan.',
      "  Perbaiki: jangan dikirim; isilah templat dari halaman Templat (/templat/) dengan data yang sebenarnya.",
    ].join("\n"),
  ]);
  assert.is(read.edisi, undefined);
});

test("rows of a simulation are found in a workbook that hides where it is from", async () => {
  const named = { kode: BENTANGAN, nama_koperasi: `${KOPERASI_SIMULASI} Bentangan` };
  const sourced = { kode: BENTANGAN, sumber: "Laporan desa Mei 2025 (simulasi)" };
  const places = await Promise.all(
    [named, sourced].map(async (row) => placesOf(await readMade({ rows: { koperasi: [row] } }))),
  );
  assert.equal(
    places.map(([first]) => first?.split(" ")[0]),
    [CODE, CODE],
  );
});

test("a report about a training by simulation is no simulation", async () => {
  const row = { kode: BENTANGAN, sumber: "Simulasi kas oleh Dinas Koperasi, 12 Mei 2025" };
  const read = await readMade({
    meta: { sumber: "Hasil simulasi usaha desa" },
    rows: { koperasi: [row] },
  });
  assert.equal(read.problems, []);
});

test("a simulated data folder holds simulated workbooks, and nothing else", async () => {
  const own = await readMade({ meta: { sumber: SUMBER_SIMULASI }, registry: simulatedRegistry() });
  assert.equal(own.problems, []);
  const [line] = linesOf(await readMade({ registry: simulatedRegistry() }), CODE);
  assert.match(line ?? "", /isinya kosong; folder datanya simulasi \(memuat simulasi\.json\)/);
  assert.match(line ?? "", "pindahkan buku kerja ini ke folder data yang sebenarnya.");
});

test("many rows of a simulation are one finding, and a simulated folder quotes what it found", () => {
  const sumber = "Laporan desa Mei 2025 (simulasi)";
  const rows = [BENTANGAN, "33.10.15.2016"].map((kode) => ({ kode, sumber }));
  const gerai = rows.map((row) => ({ ...row, jenis: "kantor" }) as const);
  const found = foundBy(simulasiTerpisah, { edisi: { koperasi: rows, gerai } });
  assert.equal(
    found.map(([place, message]) => [place, message]),
    [["error Koperasi!BK16", `isinya "${sumber}": itu simulasi, angkanya rekaan.`]],
  );
  const meta = { sumber: "Dinas Koperasi" };
  assert.equal(
    foundBy(simulasiTerpisah, { edisi: { meta }, registry: simulatedRegistry() })[0]?.[1],
    `isinya "Dinas Koperasi"; folder datanya simulasi (memuat simulasi.json), jadi seharusnya diawali "${SUMBER_SIMULASI}".`,
  );
});

test.run();
