import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { parseSimulateOptions } from "./simulate-options.ts";
import { simulateCountry, type SimulateOutput } from "./simulate.node.ts";

const test = suite("npm run simulate");

let folder = "";
test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-simulasi-"));
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

const SILENT: SimulateOutput = { progress: { step() {}, tick() {}, end() {} }, print() {} };

const options = (...args: readonly string[]) => parseSimulateOptions(args, 1);
const simulate = (out: string, output = SILENT) =>
  simulateCountry(ROOT, options("--out", out, "--kabupaten", "1", "--editions", "1"), output);

test("options that cannot be meant are refused in Indonesian", () => {
  for (const [args, message] of [
    [[], /--out: foldernya belum disebut/],
    [["--out", "x", "--kabupaten", "nol"], /--kabupaten nol: seharusnya bilangan bulat, 1 sampai/],
    [["--out", "x", "--editions", "0"], /--editions 0: seharusnya bilangan bulat, 1 sampai 120/],
    [["--out", "x", "--jobs", "1.5"], /--jobs 1\.5: seharusnya bilangan bulat, 1 sampai 99/],
    [["--out", "x", "--benih", "2"], /--benih: tidak dikenal/],
  ] as const)
    assert.throws(() => options(...args), message);
});

test("nothing is written into the project, nor where something else lies", async () => {
  writeFileSync(join(folder, "surat.txt"), "");
  for (const [out, message] of [
    ["data", /tidak boleh ditulis di dalam data\//],
    ["data/simulasi", /tidak boleh ditulis di dalam data\//],
    ["_simulasi", /tidak boleh ditulis di dalam folder proyek ini/],
    [folder, /berisi hal lain; pilih folder baru/],
    [join(folder, "surat.txt"), /berisi hal lain; pilih folder baru/],
  ] as const) {
    const error = await simulate(out.startsWith("/") ? out : join(ROOT, out)).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.match((error as Error | undefined)?.message ?? "written", message);
  }
  assert.equal(readdirSync(folder), ["surat.txt"]);
});

test("a run that breaks off leaves the simulation before it, and is replaced by the next", async () => {
  const out = join(folder, "negara");
  mkdirSync(out);
  for (const name of ["simulasi.json", "lama.txt"]) writeFileSync(join(out, name), "{}");
  const stop = () => {
    throw new Error("stopped");
  };
  const broken = simulate(out, { ...SILENT, progress: { ...SILENT.progress, step: stop } });
  assert.is(await broken.catch((error: Error) => error.message), "stopped");
  assert.equal(readdirSync(out).sort(), ["lama.txt", "simulasi.json"]);
  assert.ok(existsSync(join(`${out}.baru`, "simulasi.json")));
  assert.ok(await simulate(out));
  assert.equal(readdirSync(folder), ["negara"]);
  assert.equal(readdirSync(out).sort(), ["koperasi", "publikasi", "simulasi.json", "wilayah"]);
});

test.run();
