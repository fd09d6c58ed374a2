import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeObservasi } from "../test/make-edisi.ts";
import { simulatedRegistry, smallRegistry } from "../test/make-workbook.ts";
import { loadShared } from "./shared.node.ts";
import { checkPublikasiSimulasi, isSimulated, PENERBIT_SIMULASI } from "./simulasi.ts";

const test = suite("simulated and real data kept apart");

const fileOf = (penerbit: string) => ({
  berkas: "data/publikasi/33.10.json",
  publikasi: { wilayah: "33.10", observasi: [makeObservasi({ penerbit })] },
});

test("a simulated figure is refused among published ones, and a published one among simulated", () => {
  const [simulated, real] = [fileOf(PENERBIT_SIMULASI), fileOf("Prokopim Setda Klaten")];
  assert.equal(checkPublikasiSimulasi([real], smallRegistry()), []);
  assert.equal(checkPublikasiSimulasi([simulated], simulatedRegistry()), []);
  const [mixed] = checkPublikasiSimulasi([simulated], smallRegistry());
  assert.match(mixed?.message ?? "", "angka simulasi, buatan npm run simulate.");
  const [strange] = checkPublikasiSimulasi([real], simulatedRegistry());
  assert.match(strange?.message ?? "", "padahal folder datanya memuat simulasi.json.");
});

test("only what the simulation writes counts as simulated", () => {
  const told = ["SIMULASI – seluruh isi", "Koperasi Simulasi Merah Putih X", "Laporan (simulasi)"];
  assert.ok(told.every(isSimulated));
  const real = [
    "Simulasi kas",
    "Koperasi Desa Merah Putih Simulasi",
    "latihan (simulasi) kas",
    null,
  ];
  assert.not.ok(real.some(isSimulated));
});

test("the project's own data folder may not call itself simulated", () => {
  const root = mkdtempSync(join(tmpdir(), "papan-simulasi-"));
  mkdirSync(join(root, "data"));
  writeFileSync(join(root, "data", "simulasi.json"), "{}");
  const { problems, dirs } = loadShared({ root, dataDir: join(root, "data") });
  rmSync(root, { recursive: true });
  assert.equal(
    problems.map(({ code, place }) => [code, place.file]),
    [["simulasi-terpisah", "data/simulasi.json"]],
  );
  assert.equal(dirs, []);
});

test.run();
