import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatNumber } from "../base/format.ts";
import { machineText, noteResults } from "./catat.node.ts";
import { copyPart, findSource, UKUR } from "./data.node.ts";
import { measureInTurn, type Giliran } from "./giliran.node.ts";
import { amount, hasilLines, medianOf, ratio, type Hasil } from "./hasil.ts";
import { parsePilihan } from "./pilihan.ts";
import { most, OURS, sasaranLine, type Sasaran } from "./sasaran.ts";
import { temporary } from "./tempat.node.ts";
import { parseBuildOptions } from "../build/options.ts";
import { prepareBuild } from "../build/prepare.node.ts";
import { bundleProgram, compileProgram } from "../build/program.node.ts";

/** Seconds for one edition of the country, and desa in it. */
const GOAL = 10;
const COUNTRY = 83_762;

/** What SheetJS has found in the workbooks. */
interface Counted {
  readonly workbooks: number;
  readonly desa: number;
}

/** Workbooks read, checked and stored from an empty cache, in turn with SheetJS that just reads them. */
export async function benchWorkbooks(args: readonly string[]): Promise<boolean> {
  const pilihan = parsePilihan("workbooks", args);
  const root = process.cwd();
  const source = await findSource(root, pilihan);
  const folder = resolve(root, UKUR, `buku-${process.pid}`);
  const remove = temporary(folder);
  try {
    copyPart(source, join(folder, "data"), { ...pilihan, count: pilihan.kabupaten });
    const found = await measureInTurn(await waysOf(root, folder), pilihan.runs);
    const counted = JSON.parse(readFileSync(join(folder, COUNTED), "utf8")) as Counted;
    console.log(machineText());
    for (const line of [...hasilLines(found), ...costLines(found, counted)]) console.log(line);
    for (const goal of goals(found, counted)) console.log(sasaranLine(goal));
    noteResults(root, { ukuran: "workbooks", args, tempat: UKUR }, found);
    return true;
  } finally {
    remove();
  }
}

const COUNTED = "banyak.json";
const ENTRY = "src/bench/workbooks-entry.node";
const SHEETJS = "src/test/corpus/sheetjs-entry.node.ts";

async function waysOf(root: string, folder: string): Promise<readonly Giliran[]> {
  const [data, cache] = [join(folder, "data"), join(folder, "cache")];
  const sheetJsArgs = [join(data, "koperasi"), join(folder, COUNTED)];
  // Made once for each state of the sources, so it is no part of reading.
  const { program } = prepareBuild(root, parseBuildOptions(["--data", data]), cache);
  await compileProgram(root, program);
  // Beside our own program, for its packages are found from there.
  const bundled = join(root, ".cache", "program", "ukur-workbooks");
  rmSync(bundled, { recursive: true, force: true });
  await bundleProgram(root, ENTRY, bundled);
  return [
    {
      ...{ id: OURS, nama: "membaca, memeriksa, dan menyimpan", cwd: root },
      command: [process.execPath, join(bundled, `${ENTRY}.js`), data, cache],
      before: () => rmSync(cache, { recursive: true, force: true }),
    },
    {
      ...{ id: "sheetjs", nama: "SheetJS: hanya membaca, satu proses", cwd: root },
      command: [process.execPath, "--import", "tsx", join(root, SHEETJS), ...sheetJsArgs],
    },
  ];
}

function costLines(found: readonly Hasil[], { workbooks, desa }: Counted): readonly string[] {
  const cost = found.map((hasil) => {
    const milliseconds = (medianOf(hasil, "cpu_s") ?? Number.NaN) * 1000;
    return amount(Number.isNaN(milliseconds) ? null : milliseconds / desa);
  });
  return [
    `${formatNumber(workbooks)} buku kerja, ${formatNumber(desa)} baris koperasi; CPU per baris ${cost.join(" dan ")} ms`,
  ];
}

function goals(found: readonly Hasil[], { desa }: Counted): readonly Sasaran[] {
  const [own] = found;
  const perDesa = ratio(own ? medianOf(own, "wall_s") : null, desa);
  const country = perDesa === null ? null : perDesa * COUNTRY;
  return [
    most(
      `${formatNumber(COUNTRY)} baris, satu edisi senegara, dengan laju ini`,
      country,
      GOAL,
      "detik",
    ),
  ];
}
