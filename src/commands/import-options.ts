import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { FIRST_YEAR, LAST_YEAR } from "../records/parse-date.ts";
import { parseDataDate, type DataDate } from "./data-date.ts";
import { UsageError } from "../build/options.ts";
import { usageError } from "../build/usage.ts";

/** What an import is asked for; paths are absolute. Whether the region exists is not known yet. */
export interface ImportOptions extends DataDate {
  readonly rekap: string;
  readonly kabupaten: string;
  readonly out: string;
  /** Answered mapping of an earlier run. */
  readonly pemetaan: string | undefined;
  /** Answered list of questions of an earlier run. */
  readonly jawaban: string | undefined;
  readonly simpanPemetaan: boolean;
  readonly yakin: boolean;
  /** Overwrite what is there. */
  readonly force: boolean;
  /** Where the command was typed. */
  readonly folder: string;
  readonly data: string;
}

const IMPORT_USAGE = `Pemakaian: npm run import -- REKAP.xlsx --kabupaten KODE --date TANGGAL [--out BERKAS]
                [--jawaban BERKAS] [--pemetaan BERKAS] [--yakin] [--simpan-pemetaan] [--force] [--data FOLDER]
  --jawaban         daftar pertanyaan (…-pertanyaan.xlsx) yang sudah dijawab
  --pemetaan        berkas pemetaan (JSON) dari rekap sebelumnya
  --yakin           terima jawaban yang didukung isi rekap
  --simpan-pemetaan simpan cara membacanya untuk rekap berikutnya
  Misalnya: npm run import -- rekap.xlsx --kabupaten 33.10 --date 2025-12-31`;

/** Paths are those of the folder `cwd`, where people type them. Throws a UsageError with the usage. */
export function parseImportOptions(args: readonly string[], cwd: string): ImportOptions {
  const { values, positionals } = parsed(args);
  const [rekap, ...rest] = positionals;
  const { kabupaten, date } = values;
  if (rekap === undefined) throw importUsage("Sebutkan berkas rekapnya.");
  if (rest.length > 0) throw importUsage(`${rest.join(" ")}: hanya satu rekap sekali jalan.`);
  if (kabupaten === undefined) throw importUsage("Sebutkan kode kabupatennya dengan --kabupaten.");
  if (date === undefined) throw importUsage("Sebutkan tanggal datanya dengan --date.");
  const checked = checkedDate(date);
  const out = resolve(cwd, values.out ?? `${checked.tanggal_data}.xlsx`);
  if (!out.toLowerCase().endsWith(".xlsx"))
    throw importUsage(`--out ${values.out}: namanya harus berakhir dengan .xlsx.`);
  if (out === resolve(cwd, rekap))
    throw importUsage("--out sama dengan rekapnya; pakai nama lain.");
  return {
    rekap: resolve(cwd, rekap),
    kabupaten,
    ...checked,
    out,
    pemetaan: values.pemetaan === undefined ? undefined : resolve(cwd, values.pemetaan),
    jawaban: values.jawaban === undefined ? undefined : resolve(cwd, values.jawaban),
    simpanPemetaan: values["simpan-pemetaan"],
    yakin: values.yakin,
    force: values.force,
    folder: cwd,
    data: values.data,
  };
}

/** A mistake in the command line, with how it is used. */
export function importUsage(message: string): UsageError {
  return new UsageError(`${message}\n${IMPORT_USAGE}`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        kabupaten: { type: "string" },
        date: { type: "string" },
        out: { type: "string" },
        pemetaan: { type: "string" },
        jawaban: { type: "string" },
        "simpan-pemetaan": { type: "boolean", default: false },
        yakin: { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        data: { type: "string", default: "data" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw usageError(error, IMPORT_USAGE);
  }
}

function checkedDate(text: string): DataDate {
  const date = parseDataDate(text);
  if (date) return date;
  throw importUsage(
    `--date ${text}: tulis tahun-bulan-hari, dari ${FIRST_YEAR} sampai ${LAST_YEAR}, misalnya 2025-12-31.`,
  );
}
