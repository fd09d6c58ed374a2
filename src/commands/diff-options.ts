import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../build/options.ts";
import { usageError } from "../build/usage.ts";

/** What a comparison is asked to do. */
export interface DiffOptions {
  readonly lama: string;
  readonly baru: string;
  readonly bentuk: "text" | "markdown" | "json";
  /** Data folder: the registry of regions and the published figures. */
  readonly data: string;
}

const USAGE = `Pemakaian: npm run diff -- LAMA.xlsx BARU.xlsx [--json | --markdown] [--data FOLDER]
  Keluaran 0: isinya sama, 1: ada perbedaan, 2: berkas tidak terbaca, masih punya kesalahan,
  atau perintahnya keliru.`;

/** Paths are those of the folder `cwd`, where people type them. Throws a UsageError with the usage. */
export function parseDiffOptions(args: readonly string[], cwd: string): DiffOptions {
  const { values, positionals } = parsed(args);
  const [lama, baru, ...more] = positionals;
  if (lama === undefined || baru === undefined || more.length > 0)
    throw new UsageError(`Sebut dua buku kerja, yang lama lalu yang baru.\n${USAGE}`);
  if (values.json && values.markdown)
    throw new UsageError(`Pilih salah satu: --json atau --markdown.\n${USAGE}`);
  return {
    lama: resolve(cwd, lama),
    baru: resolve(cwd, baru),
    bentuk: values.json ? "json" : values.markdown ? "markdown" : "text",
    data: values.data,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        json: { type: "boolean", default: false },
        markdown: { type: "boolean", default: false },
        data: { type: "string", default: "data" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw usageError(error, USAGE);
  }
}
