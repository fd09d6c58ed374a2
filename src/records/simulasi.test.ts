import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeObservasi } from "../test/make-edisi.ts";
import { simulatedRegistry, smallRegistry } from "../test/make-workbook.ts";
import { loadShared } from "./shared.node.ts";
import { misplacedSimulasi } from "./simulasi.node.ts";
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
  assert.equal(mixed, {
    code: "simulasi-terpisah",
    severity: "error",
    place: { file: simulated.berkas },
    message: `observasi "${simulated.publikasi.observasi[0]?.id}" angka simulasi, buatan npm run simulate.`,
    fix: "hapus berkas ini, atau isi dengan angka yang benar-benar terbit.",
  });
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
  assert.equal(problems, [
    {
      code: "simulasi-terpisah",
      severity: "error",
      place: { file: "data/simulasi.json" },
      message: "berkas ini menyatakan seluruh folder datanya simulasi, padahal data di sini nyata.",
      fix: "hapus berkas ini; simulasi dibuat di folder lain: npm run simulate -- --out FOLDER.",
    },
  ]);
  assert.equal(dirs, []);
});

test("a data folder elsewhere may, and so may the project's own without the mark", () => {
  const root = mkdtempSync(join(tmpdir(), "papan-simulasi-"));
  const dataDir = join(root, "data");
  mkdirSync(dataDir);
  assert.equal(misplacedSimulasi({ root, dataDir }), []);
  writeFileSync(join(dataDir, "simulasi.json"), "{}");
  assert.equal(misplacedSimulasi({ root: join(root, "lain"), dataDir }), []);
  assert.is(misplacedSimulasi({ root, dataDir }).length, 1);
  rmSync(root, { recursive: true });
});

test.run();
