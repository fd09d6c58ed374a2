import { resolve } from "node:path";
import { formatDate, formatNumber } from "../base/format.ts";
import { formatProblem, type Problem } from "../base/problem.ts";
import type { Edisi } from "../records/edisi.ts";
import { formatConflict } from "../review/conflict.ts";
import { placeText } from "../review/isian.ts";
import { mergeEditions } from "../review/merge.ts";
import { loadDataFolder } from "../wilayah/load.node.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { ExitCode } from "./exit-code.ts";
import type { MergeOptions } from "./merge-options.ts";
import { mergedWorkbook } from "./merged-workbook.ts";
import { UsageError } from "../build/options.ts";
import { bytesOf, readSide } from "./read-side.node.ts";

export interface MergeRequest {
  readonly root: string;
  readonly options: MergeOptions;
  readonly print: (text: string) => void;
  /** Conflicts and what is wrong with the files go here. */
  readonly complain: (text: string) => void;
  /** The merged workbook goes here, once and complete. */
  readonly write: (bytes: Uint8Array) => void;
}

/**
 * Writes what two versions of a workbook changed into one. 0 done; 1 conflicts, or together they break
 * a rule: nothing is written; 2 a version has errors of its own.
 */
export async function mergeFiles(request: MergeRequest): Promise<ExitCode> {
  const { root, options, print, complain } = request;
  const { registry } = loadDataFolder(resolve(root, options.data));
  const { problems, ...versions } = readVersions({ root, options, registry });
  if (tellErrors(problems, complain)) return 2;
  checkAlike(versions, registry);
  const gabungan = mergeEditions({ ...versions, registry });
  if (gabungan.bentrok.length > 0) {
    for (const bentrok of gabungan.bentrok) complain(formatConflict(bentrok));
    complain(`\n${formatNumber(gabungan.bentrok.length)} bentrok; tidak ada yang ditulis.`);
    return 1;
  }
  const merged = await mergedWorkbook(gabungan, { kita: versions.kita, registry });
  if (tellErrors(merged.problems, complain)) {
    complain("\nMasing-masing benar, tetapi gabungannya tidak; tidak ada yang ditulis.");
    return 1;
  }
  request.write(merged.bytes);
  const { kita, mereka } = gabungan.diubah;
  print(`Tergabung: ${formatNumber(kita)} baris dari kita, ${formatNumber(mereka)} dari mereka.`);
  return 0;
}

interface Versions {
  /** Absent if both sides began apart. */
  readonly asal: Edisi | undefined;
  readonly kita: Edisi;
  readonly mereka: Edisi;
}

type Read = Versions & { readonly problems: readonly Problem[] };

function readVersions({
  root,
  options,
  registry,
}: Pick<MergeRequest, "root" | "options"> & { readonly registry: Registry }): Read {
  const read = (path: string) => readSide({ root, path, registry });
  const asal = bytesOf(options.asal).length === 0 ? undefined : read(options.asal);
  const [kita, mereka] = [read(options.kita), read(options.mereka)];
  const problems = [asal, kita, mereka].flatMap((side) => side?.problems ?? []);
  return { asal: asal?.edisi, kita: kita.edisi, mereka: mereka.edisi, problems } as Read;
}

/** True if there is an error; each is printed. */
function tellErrors(problems: readonly Problem[], complain: (text: string) => void): boolean {
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const problem of errors) complain(formatProblem(problem));
  return errors.length > 0;
}

/** Merging two kabupaten, or the reports of two dates, would make one that nobody sent. */
function checkAlike({ asal, kita, mereka }: Versions, registry: Registry): void {
  const areas = new Set([asal, kita, mereka].flatMap((edisi) => edisi?.kabupaten ?? []));
  if (areas.size > 1)
    throw new UsageError(
      `Buku kerjanya bukan dari kabupaten yang sama: ${[...areas].map((kode) => placeText(kode, registry)).join(", ")}.`,
    );
  if (kita.tanggal_data !== mereka.tanggal_data)
    throw new UsageError(
      `Tanggal datanya berbeda: kita ${formatDate(kita.tanggal_data)}, mereka ${formatDate(mereka.tanggal_data)}.`,
    );
}
