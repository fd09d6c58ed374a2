import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { formatCsvRow } from "../base/csv.ts";
import { formatDate, formatNumber } from "../base/format.ts";
import { saveFile } from "../base/save.node.ts";
import { UsageError } from "../build/usage.ts";
import { findDoubts } from "../wilayah/doubts.ts";
import { perubahanFaults } from "../wilayah/lineage-faults.ts";
import { codesOf, listDifference, type ListDifference } from "../wilayah/list-difference.ts";
import { listFaults, listLosses } from "../wilayah/list-faults.ts";
import { loadList } from "../wilayah/list-files.node.ts";
import { loadDataFolder, loadKoreksi } from "../wilayah/load.node.ts";
import { PERUBAHAN_COLUMNS, proposeChanges, stillTrue } from "../wilayah/proposals.ts";
import { findSuccessors } from "../wilayah/successors.ts";
import { isEnd, Registry, type Perubahan } from "../wilayah/wilayah.ts";
import type { ExitCode } from "./exit-code.ts";
import { findNamedCodes } from "./named-codes.node.ts";
import { liesIn } from "./real-place.node.ts";
import { shellWord } from "./shell-word.ts";
import type { WilayahOptions } from "./wilayah-options.ts";
import { stepLines, touchedLines, type Aftermath } from "./wilayah-steps.ts";
import { countLines, doubtLines } from "./wilayah-summary.ts";

export interface WilayahRequest {
  readonly root: string;
  readonly options: WilayahOptions;
  /** The rows go here, if no file is to hold them; else the summary. */
  readonly print: (text: string) => void;
  /** What is wrong with the list, and the summary beside printed rows. */
  readonly complain: (text: string) => void;
}

/**
 * Compares a new list of regions with the one in force and writes the rows that perubahan.csv needs. As
 * `diff` ends: 0 the same, 1 different, 2 the list cannot be used and nothing is written.
 */
export function compareLists(request: WilayahRequest): ExitCode {
  const { root, options, print, complain } = request;
  const dataDir = options.data ?? join(root, "data");
  if (options.out !== undefined) checkOut(options.out, [dataDir, join(root, "data")]);
  const lama = registryInForce(dataDir, options);
  const { names, faults } = loadList(options.list);
  if (faults.length > 0) return refuse(faults, complain);
  const koreksi = loadKoreksi(dataDir);
  const baru = new Registry({ names, koreksi, perubahan: [], fictional: [] });
  const wrong = [
    ...fictionalFaults(lama, baru),
    ...listFaults(lama, baru),
    ...(options.benar ? [] : listLosses(lama, baru)),
  ];
  if (wrong.length > 0) return refuse(wrong, complain);
  const difference = listDifference(lama, baru);
  const tell = options.out === undefined ? complain : print;
  const rows = rowsOf(difference, options);
  if (rows.all.length === 0 && difference.revived.length === 0) {
    tell(SAME);
    return 0;
  }
  const summary = [
    ...countLines(difference, rows.all, options.berlaku),
    "",
    ...doubtLines(difference, rows.doubts),
    ...aftermathLines(request, { dataDir, difference }),
  ];
  deliver(rows.all, request);
  for (const line of summary) tell(line);
  return 1;
}

const SAME =
  "Daftar ini sama dengan yang berlaku sekarang; tidak ada yang diusulkan. Bila idn-area-data sudah terlanjur dinaikkan, kembalikan dulu versinya (git stash, npm ci), lalu bandingkan lagi.";

/** The list in force. Throws a UsageError if the rows could not follow those that are there. */
function registryInForce(dataDir: string, { berlaku, data }: WilayahOptions): Registry {
  if (!existsSync(join(dataDir, "wilayah", "perubahan.csv")))
    throw new UsageError(
      `--data ${data}: ini bukan folder data; tidak ada wilayah/perubahan.csv di dalamnya.`,
    );
  const { registry } = loadDataFolder(dataDir);
  const [fault] = perubahanFaults(registry);
  if (fault)
    throw new UsageError(
      `perubahan.csv sekarang pun bertentangan dengan daftar wilayah (${fault.kode}: ${fault.message}). Perbaiki dulu: npm run check.`,
    );
  const dates = registry.perubahan.filter(isReal(registry)).map((change) => change.berlaku);
  const latest = dates.sort().at(-1);
  if (latest !== undefined && latest >= berlaku)
    throw new UsageError(
      `--berlaku ${berlaku}: perubahan.csv sudah memuat perubahan sejak ${formatDate(latest)}; daftar baru berlaku sesudah itu.`,
    );
  return registry;
}

function isReal(registry: Registry): (change: Perubahan) => boolean {
  return ({ kode_lama, kode_baru }) =>
    !registry.isFictional(kode_lama) && !registry.isFictional(kode_baru);
}

function fictionalFaults(lama: Registry, baru: Registry): readonly string[] {
  return baru
    .provinsi()
    .filter((kode) => lama.isFictional(kode))
    .map((kode) => `${kode} ${baru.namaOf(kode)}: kode ini dipakai wilayah contoh yang fiktif.`);
}

/** Faults shown at most: what is wrong once is often wrong in each row. */
const MOST_FAULTS = 20;

function refuse(faults: readonly string[], complain: (text: string) => void): ExitCode {
  for (const fault of faults.slice(0, MOST_FAULTS)) complain(`KESALAHAN ${fault}`);
  const more = faults.length - MOST_FAULTS;
  if (more > 0) complain(`… dan ${formatNumber(more)} kesalahan lagi.`);
  complain("\nDaftar ini belum dapat dibandingkan; tidak ada yang ditulis.");
  return 2;
}

function rowsOf(difference: ListDifference, options: WilayahOptions) {
  const successors = findSuccessors(difference);
  return {
    all: proposeChanges(difference, successors, options),
    doubts: findDoubts(difference, successors),
  };
}

interface Compared {
  readonly dataDir: string;
  readonly difference: ListDifference;
}

function aftermathLines(
  { root, options }: WilayahRequest,
  { dataDir, difference }: Compared,
): readonly string[] {
  const { lama, baru, ended } = difference;
  const kept = new Set(stillTrue(difference));
  const aftermath: Aftermath = {
    koreksiUsang: baru.koreksiUsang,
    overtaken: lama.perubahan.filter((change) => isEnd(change) && !kept.has(change)),
    odd: codesOf(baru)
      .filter((kode) => ODD.test(baru.namaOf(kode)))
      .map((kode) => `${kode} ${baru.namaOf(kode)}`),
    data: findNamedCodes({ root, dataDir, registry: lama, ended }),
    berlaku: options.berlaku,
    usulan: shellWord(options.out === undefined ? "usulan.csv" : relative(root, options.out)),
  };
  return [...touchedLines(aftermath), ...stepLines(aftermath)];
}

/** Quotation marks for apostrophes, and blanks that nobody sees. */
const ODD = /["\u00a0]| {2}|^ | $/;

function checkOut(out: string, forbidden: readonly string[]): void {
  if (forbidden.some((folder) => liesIn(out, folder)))
    throw new UsageError(
      `--out ${out}: usulan tidak ditulis di dalam folder data; pilih tempat lain.`,
    );
  if (existsSync(out)) throw new UsageError(`--out ${out}: sudah ada; pilih nama lain.`);
}

/** Without a heading: the rows go to the end of a table that has one. */
function deliver(rows: readonly Perubahan[], { options, print }: WilayahRequest): void {
  const lines = rows.map((row) => formatCsvRow(PERUBAHAN_COLUMNS.map((column) => row[column])));
  const { out } = options;
  if (out === undefined) for (const line of lines) print(line);
  else saveFile(out, lines.map((line) => `${line}\n`).join(""));
}
