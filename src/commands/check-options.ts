import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { usageError } from "../build/usage.ts";

/** What a check is asked to do. */
export interface CheckOptions {
  /** Workbooks and folders; none checks all data. */
  readonly paths: readonly string[];
  /** Also every workbook that differs from this commit. */
  readonly since: string | undefined;
  /** Folder for the report. */
  readonly report: string | undefined;
  readonly data: string;
}

const USAGE = `Pemakaian: npm run check -- [BERKAS atau FOLDER …] [--since KOMIT] [--report FOLDER] [--data FOLDER]
  Tanpa berkas: semua data diperiksa. --report menulis laporan.md, laporan.json, laporan.html,
  dan buku kerja yang ditandai. Keluaran 0: tanpa kesalahan, 1: ada kesalahan, 2: perintahnya keliru, 3: program ini sendiri gagal.`;

/** Paths are those of the folder `cwd`, where people type them. Throws a UsageError with the usage. */
export function parseCheckOptions(args: readonly string[], cwd: string): CheckOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        since: { type: "string" },
        report: { type: "string" },
        data: { type: "string", default: "data" },
      },
      allowPositionals: true,
    });
    return {
      paths: positionals.map((path) => resolve(cwd, path)),
      since: values.since,
      report: values.report === undefined ? undefined : resolve(cwd, values.report),
      data: values.data,
    };
  } catch (error) {
    throw usageError(error, USAGE);
  }
}
