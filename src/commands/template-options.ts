import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { FIRST_YEAR, LAST_YEAR } from "../records/parse-date.ts";
import { parseDataDate, type DataDate } from "./data-date.ts";
import { UsageError } from "../build/options.ts";
import { usageError } from "../build/usage.ts";

/** What a template is asked for. Whether the region exists is not known yet. */
export interface TemplateOptions extends DataDate {
  readonly kabupaten: string;
  /** Undefined: the file's proper name, in `folder`. */
  readonly out: string | undefined;
  /** Where the command was typed. */
  readonly folder: string;
  readonly perbaikan: { readonly jenis: "koreksi" | "revisi"; readonly alasan: string } | undefined;
  /** Overwrite an existing file. */
  readonly force: boolean;
  readonly data: string;
}

const TEMPLATE_USAGE = `Pemakaian: npm run template -- KODE TANGGAL [--out BERKAS] [--force]
                [--perbaikan koreksi|revisi --alasan "…"] [--data FOLDER]
  KODE kode kabupaten atau kota. TANGGAL tanggal datanya, atau bulannya saja (2025-12). Misalnya:
  npm run template -- 33.10 2025-12-31`;

/** Paths are those of the folder `cwd`, where people type them. Throws a UsageError with the usage. */
export function parseTemplateOptions(args: readonly string[], cwd: string): TemplateOptions {
  const { values, positionals } = parsed(args);
  const [kabupaten, tanggal_data, ...rest] = positionals;
  if (kabupaten === undefined || tanggal_data === undefined)
    throw usage("Sebutkan kode kabupaten dan tanggal datanya.");
  if (rest.length > 0)
    throw usage(`${rest.join(" ")}: kata ini berlebih. Alasan ditulis di dalam tanda kutip.`);
  return {
    kabupaten,
    ...checkedDate(tanggal_data),
    out: values.out === undefined ? undefined : checkedOut(resolve(cwd, values.out)),
    folder: cwd,
    perbaikan: correctionOf(values),
    force: values.force,
    data: values.data,
  };
}

/** A mistake in the command line, with how it is used. */
export function usage(message: string): UsageError {
  return new UsageError(`${message}\n${TEMPLATE_USAGE}`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: "string" },
        perbaikan: { type: "string" },
        alasan: { type: "string" },
        force: { type: "boolean", default: false },
        data: { type: "string", default: "data" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw usageError(error, TEMPLATE_USAGE);
  }
}

function checkedDate(text: string): DataDate {
  const date = parseDataDate(text);
  if (date) return date;
  throw usage(
    `Tanggal "${text}" bukan tanggal yang ada dan ditulis tahun-bulan-hari, atau di luar ${FIRST_YEAR} sampai ${LAST_YEAR}.`,
  );
}

function checkedOut(path: string): string {
  if (!path.toLowerCase().endsWith(".xlsx"))
    throw usage(`--out ${path}: namanya harus berakhir dengan .xlsx.`);
  return path;
}

function correctionOf({
  perbaikan,
  alasan,
}: {
  readonly perbaikan?: string | undefined;
  readonly alasan?: string | undefined;
}): TemplateOptions["perbaikan"] {
  const reason = alasan?.trim() ?? "";
  if (perbaikan === undefined && reason === "") return undefined;
  if (perbaikan !== "koreksi" && perbaikan !== "revisi")
    throw usage(
      "--perbaikan: tulis koreksi bila ada yang salah, revisi bila ada data yang lebih baik.",
    );
  if (reason === "") throw usage("--alasan: tulis apa yang diperbaiki dan mengapa.");
  if (reason.length > LONGEST_REASON)
    throw usage(`--alasan: paling banyak ${LONGEST_REASON} huruf, ini ${reason.length}.`);
  return { jenis: perbaikan, alasan: reason };
}

const LONGEST_REASON = 400;
