import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { formatDecimal, formatNumber } from "../base/format.ts";
import { browserVersion } from "../pdf/print.node.ts";
import { ours, pageByPage, printAll, typesetting } from "./pdf-cara.node.ts";
import { batchOf, copyOf, twoPageSheets, type Lembar } from "./pdf-lembar.node.ts";
import { watchMemory, type Memori } from "./pdf-memori.node.ts";
import { COPIES, measureRounds, quantile, type Rounds, type Ukuran } from "./pdf-ukur.node.ts";
import { cetakStyle } from "../build/cetak.node.ts";
import { countOf, withUsage } from "../build/usage.ts";

/** None of either leaves that measurement out. */
const USAGE = "Pemakaian: npm run bench -- pdf [--lembar 480] [--putaran 3]";

/** Three ways of making the same sheets, in turn; then ours over many. False if a sheet failed. */
export async function benchPdf(args: readonly string[]): Promise<boolean> {
  const { values } = withUsage(USAGE, () =>
    parseArgs({
      args: [...args],
      options: {
        lembar: { type: "string", default: "480" },
        putaran: { type: "string", default: "3" },
      },
    }),
  );
  const zeroToo = { least: 0, usage: USAGE };
  const count = countOf("--lembar", values.lembar, zeroToo);
  const rounds = countOf("--putaran", values.putaran, zeroToo);
  const root = process.cwd();
  const style = cetakStyle(root);
  const { kecamatan, susun } = await twoPageSheets(root, style);
  const start = await printHead(kecamatan, rounds);
  console.log(`menyusun HTML dari data: ${formatDecimal(susun)} ms per lembar, di luar tabel`);
  if (rounds > 0) await printRounds(style, { kecamatan, rounds, start });
  return printMany(kecamatan, { style, count });
}

async function printHead(kecamatan: Kecamatan, rounds: number): Promise<number> {
  const starts: number[] = [];
  let version = "";
  for (let turn = 0; turn < STARTS; turn += 1) {
    const started = performance.now();
    version = await browserVersion();
    starts.push(performance.now() - started);
  }
  const start = quantile(starts, 0.5);
  const sheets = `${kecamatan.flat().length * COPIES} lembar desa dua halaman, bertag`;
  console.log(`${sheets}; ${rounds} putaran bergantian, nilai tengahnya`);
  const machine = `${process.platform}, ${availableParallelism()} prosesor, beban ${formatDecimal(loadavg()[0] ?? 0)}`;
  console.log(`${machine}, Node ${process.versions.node}, ${version}`);
  console.log(`membuka dan menutup peramban: ${formatNumber(Math.round(start))} ms`);
  return start;
}

const STARTS = 3;

type Kecamatan = readonly (readonly Lembar[])[];

async function printRounds(style: string, input: Rounds): Promise<void> {
  const typst = await typesetting();
  if (!typst)
    console.log(
      `Typst tidak tersedia untuk ${process.platform}-${process.arch}: dua cara lain tetap diukur.`,
    );
  const ways = [ours(style), pageByPage(style), ...(typst ? [typst] : [])];
  const measured = await measureRounds(ways, input);
  const [first] = measured;
  console.log(
    "ms/lembar   kali  berjalan   kali  KB p50  KB p95   halaman  huruf  peramban MB  Node MB (puncak, jumlah RSS)",
  );
  for (const one of measured) console.log(lineOf(one, first ?? one));
  console.log("berjalan: tanpa membuka dan menutup peramban");
}

function lineOf(one: Ukuran, first: Ukuran): string {
  const kilobytes = (share: number) => formatDecimal(quantile(one.bytes, share) / 1024);
  return [
    formatDecimal(one.milliseconds).padStart(9),
    formatNumber(one.milliseconds / first.milliseconds).padStart(6),
    formatDecimal(one.running).padStart(9),
    formatNumber(one.running / first.running).padStart(6),
    kilobytes(0.5).padStart(7),
    kilobytes(0.95).padStart(7),
    pagesText(one.halaman).padStart(9),
    formatNumber(one.huruf).padStart(6),
    megabytesText(one.peramban).padStart(12),
    megabytesText(one.node).padStart(8),
    ` ${one.nama}`,
  ].join(" ");
}

/** "2" if all have two, else "1–3". */
function pagesText(pages: readonly number[]): string {
  const [least, most] = [Math.min(...pages), Math.max(...pages)];
  return least === most ? String(least) : `${least}–${most}`;
}

function megabytesText(megabytes: number | null): string {
  return megabytes === null ? "tidak diketahui" : formatNumber(Math.round(megabytes));
}

/** Sheets of ever new desa: neither a cache nor a limit of the browser may show. */
async function printMany(
  kecamatan: Kecamatan,
  { style, count }: { readonly style: string; readonly count: number },
): Promise<boolean> {
  if (count === 0) return true;
  const ended = watchMemory();
  const started = performance.now();
  let good = 0;
  let others = 0;
  await printAll(copies(kecamatan, count), style, (documents) => {
    good += documents.length;
    others += documents.filter(({ halaman }) => halaman !== 2).length;
  });
  const milliseconds = (performance.now() - started) / count;
  const failed = count - good;
  console.log(
    `${formatNumber(count)} lembar: ${formatNumber(failed)} gagal, ${formatNumber(others)} bukan dua halaman, ${formatDecimal(milliseconds)} ms per lembar`,
  );
  const seen = ended();
  console.log(`peramban: ${courseOf(seen.map(({ peramban }) => peramban))}`);
  console.log(`Node: ${courseOf(seen.map(({ node }) => node))}`);
  return failed === 0;
}

function* copies(kecamatan: Kecamatan, count: number) {
  let left = count;
  for (let number = 0; left > 0; number += 1)
    for (const all of kecamatan) {
      const sheets = all.slice(0, left).map((one) => copyOf(one, number));
      left -= sheets.length;
      if (sheets.length > 0) yield batchOf(sheets);
    }
}

const PARTS = 10;

/** The middle of the first, middle and last tenth of the time, and the peak. */
function courseOf(seen: readonly Memori["peramban"][]): string {
  const known = seen.filter((one) => one !== null);
  if (known.length === 0) return "tidak diketahui";
  const tenth = Math.ceil(known.length / PARTS);
  const middle = Math.floor((known.length - tenth) / 2);
  const [first, half, final] = [0, middle, known.length - tenth].map((at) =>
    megabytesText(quantile(known.slice(at, at + tenth), 0.5)),
  );
  return `awal ${first} MB, tengah ${half} MB, akhir ${final} MB, puncak ${megabytesText(Math.max(...known))} MB`;
}
