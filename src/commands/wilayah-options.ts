import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError, withUsage } from "../build/usage.ts";
import type { Terms } from "../wilayah/proposals.ts";
import { parseDataDate } from "./data-date.ts";

/** What a comparison of two lists of regions is asked to do. */
export interface WilayahOptions extends Terms {
  /** The new list. */
  readonly list: string;
  /** File for the rows; undefined: standard output. */
  readonly out: string | undefined;
  /** Data folder; undefined: the repository's own. */
  readonly data: string | undefined;
  /** Somebody has looked: so many desa did end. */
  readonly benar: boolean;
}

const WILAYAH_USAGE = `Pemakaian: npm run wilayah -- FOLDER --berlaku TANGGAL --sumber "KEPUTUSAN" [--out usulan.csv] [--data FOLDER] [--benar]
  FOLDER daftar wilayah yang baru: paket idn-area-data yang sudah dibuka, folder dengan provinces.csv,
  regencies.csv, districts.csv, dan villages.csv, atau satu CSV dengan kolom kode,nama. Misalnya:
  npm run wilayah -- ../package --berlaku 2026-05-01 --sumber "Kepmendagri …" --out ../usulan.csv
  --benar: daftar ini memang kehilangan banyak desa; tanpa itu daftar yang tampak terpotong ditolak.
  Barisnya untuk wilayah/perubahan.csv; data/ tidak diubah. Keluaran 0: daftarnya sama, 1: berbeda,
  2: perintah atau daftarnya keliru, dan tidak ada yang ditulis.`;

/** Paths are those of the folder `cwd`, where people type them. Throws a UsageError with the usage. */
export function parseWilayahOptions(args: readonly string[], cwd: string): WilayahOptions {
  const { values, positionals } = withUsage(WILAYAH_USAGE, () =>
    parseArgs({
      args: [...args],
      options: {
        berlaku: { type: "string" },
        sumber: { type: "string" },
        out: { type: "string" },
        data: { type: "string" },
        benar: { type: "boolean", default: false },
      },
      allowPositionals: true,
    }),
  );
  const [list, ...more] = positionals;
  if (list === undefined || list === "") throw wilayahUsage("Sebut folder daftar yang baru.");
  if (more.length > 0)
    throw wilayahUsage(
      `${more.join(" ")}: kata ini berlebih. Keputusan ditulis di dalam tanda kutip.`,
    );
  return {
    list: resolve(cwd, list),
    berlaku: checkedDate(values.berlaku),
    putusan: checkedSource(values.sumber),
    out: values.out === undefined ? undefined : checkedOut(resolve(cwd, values.out)),
    data: values.data === undefined ? undefined : resolve(cwd, values.data),
    benar: values.benar,
  };
}

/** A mistake in the command line, with how it is used. */
export function wilayahUsage(message: string): UsageError {
  return new UsageError(`${message}\n${WILAYAH_USAGE}`);
}

function checkedDate(text: string | undefined): string {
  if (text === undefined)
    throw wilayahUsage("--berlaku: tanggal mulai berlakunya daftar baru belum disebut.");
  const date = parseDataDate(text);
  if (date?.ketelitian_tanggal === "hari") return date.tanggal_data;
  throw wilayahUsage(`--berlaku ${text}: seharusnya tanggal yang ada, misalnya 2026-05-01.`);
}

const LONGEST_SOURCE = 200;

function checkedSource(text: string | undefined): string {
  const source = text?.trim() ?? "";
  if (source === "")
    throw wilayahUsage("--sumber: keputusan yang memuat daftar baru belum disebut.");
  if (/\p{Cc}/u.test(source)) throw wilayahUsage("--sumber: tulis dalam satu baris, tanpa tab.");
  if (source.length > LONGEST_SOURCE)
    throw wilayahUsage(`--sumber: paling banyak ${LONGEST_SOURCE} huruf, ini ${source.length}.`);
  return source;
}

function checkedOut(path: string): string {
  if (path.toLowerCase().endsWith(".csv")) return path;
  throw wilayahUsage(`--out ${path}: namanya harus berakhir dengan .csv.`);
}
