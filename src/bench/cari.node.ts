import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { formatNumber, formatSize } from "../base/format.ts";
import { cariFile, cariFiles } from "../exports/cari.ts";
import { indexSite } from "../views/site-index.ts";
import { addressesOf } from "../build/addresses.node.ts";
import { askSite, loadSearch, namesOf, scriptBytes, type Jawaban } from "./cari-situs.node.ts";
import { LAMBAT, rankOf, slowTime, TANYA, type Ambilan } from "./cari-tanya.ts";
import { machineText, noteResults } from "./catat.node.ts";
import { amount, median, tableLines } from "./hasil.ts";
import { librarySize, openMini, type Mini } from "./mini.node.ts";
import { parseBuildOptions } from "../build/options.ts";
import { countOf, UsageError, withUsage } from "../build/usage.ts";
import { allShared } from "../build/worker-data.node.ts";

const USAGE = "Pemakaian: npm run bench -- search [--site _site] [--runs 5]";

/** What the search costs a reader and a build, in turn with MiniSearch over the same names. */
export async function benchCari(args: readonly string[]): Promise<boolean> {
  const { values } = withUsage(USAGE, () =>
    parseArgs({
      args: [...args],
      options: {
        site: { type: "string", default: "_site" },
        runs: { type: "string", default: "5" },
      },
    }),
  );
  const { site } = values;
  if (!existsSync(join(site, "data", "cari", "indeks.json")))
    throw new UsageError(`No site in ${site}: run npm run build, or name it with --site.`);
  const root = process.cwd();
  const runs = countOf("--runs", values.runs, { usage: USAGE });
  const names = namesOf(site);
  console.log(`${machineText()}\n${formatNumber(names.length)} nama; ${runs} putaran bergantian`);
  const cost = await buildCosts(root, names, runs);
  const mini = openMini(names);
  const rows = await askAll({ root, site, runs, mini });
  const library = await librarySize(root);
  for (const line of [...queryLines(rows), ...costLines({ site, mini, library }, cost)])
    console.log(line);
  noteResults(root, { ukuran: "search", args, tempat: site }, [...rows, cost]);
  return true;
}

interface Tanya {
  readonly nama: string;
  readonly situs: Ambilan & { readonly urutan: number | null };
  readonly mini: { readonly milliseconds: number | null; readonly urutan: number | null };
}

interface Kerja {
  readonly root: string;
  readonly site: string;
  readonly runs: number;
  readonly mini: Mini;
}

async function askAll({ root, site, runs, mini }: Kerja): Promise<readonly Tanya[]> {
  const mesin = await loadSearch(root);
  // Both have run before: what is measured is the answer, not the compiler.
  for (const tanya of TANYA) {
    await askSite(mesin, site, tanya);
    mini.ask(tanya.tanya);
  }
  const rows: Tanya[] = [];
  for (const tanya of TANYA) {
    const ours: Jawaban[] = [];
    const theirs: ReturnType<Mini["ask"]>[] = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await askSite(mesin, site, tanya));
      theirs.push(mini.ask(tanya.tanya));
    }
    const [first] = ours;
    rows.push({
      nama: tanya.tanya,
      situs: {
        rounds: first?.rounds ?? 0,
        bytes: first?.bytes ?? 0,
        milliseconds: median(ours.map(({ milliseconds }) => milliseconds)) ?? 0,
        urutan: rankOf(first?.names ?? [], tanya.nama),
      },
      mini: {
        milliseconds: median(theirs.map(({ milliseconds }) => milliseconds)),
        urutan: rankOf(theirs[0]?.names ?? [], tanya.nama),
      },
    });
  }
  return rows;
}

const HEADS = ["KB", "giliran", "ms", "urutan", "ms lambat", "Mini ms", "Mini urutan", ""];

function queryLines(rows: readonly Tanya[]): readonly string[] {
  const cells = rows.map(({ nama, situs, mini }) => [
    amount(situs.bytes / 1000),
    amount(situs.rounds),
    amount(situs.milliseconds),
    amount(situs.urutan),
    amount(Math.round(slowTime(situs))),
    amount(mini.milliseconds),
    amount(mini.urutan),
    nama,
  ]);
  return [
    ...tableLines(HEADS, cells),
    `KB: gzip, tanpa skrip; giliran: berkas yang saling menunggu; urutan: letak nama yang dimaksud, – bila tidak di antara sepuluh; ms lambat: perkiraan untuk ${amount(LAMBAT.megabits)} Mbps, ${LAMBAT.rtt} ms, prosesor ÷ ${LAMBAT.cpu}`,
  ];
}

interface Biaya {
  readonly nama: string;
  /** Milliseconds to make everything that is sent. */
  readonly situs: number | null;
  readonly mini: number | null;
  readonly berkas: number;
  readonly bytes: number;
  readonly gzip: number;
}

async function buildCosts(
  root: string,
  names: ReturnType<typeof namesOf>,
  runs: number,
): Promise<Biaya> {
  const options = parseBuildOptions(["--no-pdf", "--without-example"]);
  const dataset = { ...allShared({ root, options }), editions: [] };
  const [situs, mini]: [number[], number[]] = [[], []];
  let texts: readonly string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const index = indexSite({
      ...addressesOf(root, options),
      dataset,
      scope: "default",
      pdf: false,
    });
    texts = cariFiles(index).map((file) => cariFile(index, file));
    situs.push(performance.now() - started);
    mini.push(openMini(names).made);
  }
  const sum = (of: (text: string) => number) => texts.reduce((total, text) => total + of(text), 0);
  return {
    ...{ nama: "membuat", situs: median(situs), mini: median(mini), berkas: texts.length },
    bytes: sum((text) => Buffer.byteLength(text)),
    gzip: sum((text) => gzipSync(text).length),
  };
}

interface Dikirim {
  readonly site: string;
  readonly mini: Mini;
  /** Bytes of MiniSearch itself. */
  readonly library: number;
}

function costLines({ site, mini, library }: Dikirim, cost: Biaya): readonly string[] {
  const whole = { rounds: 1, bytes: mini.gzip, milliseconds: mini.loaded };
  return [
    `situs: ${formatNumber(cost.berkas)} berkas, ${formatSize(cost.bytes)}, gzip ${formatSize(cost.gzip)}, dibuat dalam ${amount(cost.situs)} ms; skrip halaman gzip ${formatSize(scriptBytes(site))}`,
    `MiniSearch: indeks ${formatSize(mini.bytes)}, gzip ${formatSize(mini.gzip)}, dibuat dalam ${amount(cost.mini)} ms; dimuat dalam ${amount(mini.loaded)} ms, di jalur lambat ${amount(Math.round(slowTime(whole)))} ms sebelum pertanyaan pertama; pustakanya gzip ${formatSize(library)}`,
  ];
}
