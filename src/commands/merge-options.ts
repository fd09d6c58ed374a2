import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../build/options.ts";
import { usageError } from "../build/usage.ts";

/** What a merge is asked to do. */
export interface MergeOptions {
  /** What both sides began with; an empty file if they began apart. */
  readonly asal: string;
  readonly kita: string;
  readonly mereka: string;
  readonly out: string;
  readonly data: string;
}

const USAGE = `Pemakaian: npm run merge -- ASAL.xlsx KITA.xlsx MEREKA.xlsx --out BERKAS.xlsx [--data FOLDER]
  ASAL adalah buku kerja sebelum keduanya diubah: laporan yang sama, atau laporan sebelumnya bila
  keduanya dibuat baru. Keluaran 0: tergabung, 1: bentrok dan tidak ada yang ditulis, 2: berkas
  masih punya kesalahan atau perintahnya keliru.`;

/** Paths are those of the folder `cwd`, where people type them. Throws a UsageError with the usage. */
export function parseMergeOptions(args: readonly string[], cwd: string): MergeOptions {
  const { values, positionals } = parsed(args);
  const [asal, kita, mereka, ...more] = positionals;
  if (asal === undefined || kita === undefined || mereka === undefined || more.length > 0)
    throw new UsageError(`Sebut tiga buku kerja: asal, kita, mereka.\n${USAGE}`);
  if (values.out === undefined)
    throw new UsageError(`Sebut berkas hasilnya dengan --out.\n${USAGE}`);
  const at = (path: string) => resolve(cwd, path);
  return {
    ...{ asal: at(asal), kita: at(kita), mereka: at(mereka), out: at(values.out) },
    data: values.data,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { out: { type: "string" }, data: { type: "string", default: "data" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw usageError(error, USAGE);
  }
}
