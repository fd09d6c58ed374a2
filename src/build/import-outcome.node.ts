import { relative } from "node:path";
import { formatList, formatNumber } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import { formatProblem, type Problem } from "../base/problem.ts";
import type { Hasil } from "../import/import.ts";
import { SHEET_SPECS } from "../records/fields.ts";
import { fileNameOf } from "../records/file-name.ts";
import { readEdisi } from "../records/read-edisi.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { ImportOptions } from "./import-options.ts";

/** What an import writes. */
export interface ImportFiles {
  readonly out: string;
  /** Questions and answers of this recap, beside the result. */
  readonly working: string;
  /** What is kept for the next recap. */
  readonly saved: string;
}

export interface ImportOutcome {
  readonly bytes: Uint8Array;
  readonly files: ImportFiles;
  readonly registry: Registry;
  readonly options: ImportOptions;
}

/** What was written, what the checker says of it, and what to do next. */
export function outcomeLines(
  hasil: Hasil,
  { bytes, files, registry, options }: ImportOutcome,
): readonly string[] {
  const { kabupaten, tanggal_data, folder } = options;
  const berkas = relative(folder, files.out) || files.out;
  const { problems } = readEdisi(
    bytes,
    { berkas, kabupaten, tanggal_data, perubahan_ke: 0 },
    { registry },
  );
  const counts = SHEET_SPECS.flatMap(({ key, sheet }) => {
    const rows = hasil.rows[key]?.length ?? 0;
    return rows === 0 ? [] : [`${sheet} ${formatNumber(rows)} baris`];
  });
  return [
    "",
    `Hasil: ${plainText(berkas, LONGEST_PATH)}, berisi ${counts.length === 0 ? "templat kosong" : formatList(counts)}.`,
    ...checkLines(problems),
    ...nextLines(hasil, files, options),
  ];
}

/** Errors one by one, warnings by their kind: the checker itself tells them all. */
function checkLines(problems: readonly Problem[]): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const codes = [...new Set(warnings.map(({ code }) => code))];
  if (errors.length + warnings.length === 0) return ["Pemeriksa tidak menemukan masalah."];
  return [
    `Pemeriksa menemukan ${errors.length} kesalahan dan ${warnings.length} peringatan; daftar lengkapnya lewat npm run check.`,
    ...errors.slice(0, MOST).map(formatProblem),
    ...codes.map((code) => {
      const own = warnings.filter((problem) => problem.code === code);
      return `  ${own.length} × ${code}, misalnya ${exampleOf(own)}`;
    }),
  ];
}

const MOST = 5;
const LONGEST_PATH = 1000;

function exampleOf([first]: readonly Problem[]): string {
  const { sheet = "", cell = "" } = first?.place ?? {};
  return plainText(`${sheet} ${cell}: ${first?.message ?? ""}`, 1000);
}

function nextLines(
  hasil: Hasil,
  { working }: ImportFiles,
  options: ImportOptions,
): readonly string[] {
  const { folder, rekap, out, kabupaten, tanggal_data, simpanPemetaan } = options;
  const shown = (file: string): string => plainText(relative(folder, file) || file, LONGEST_PATH);
  const open = hasil.pertanyaan.filter(({ jawaban }) => jawaban === undefined);
  const supported = open.filter(({ saran }) => saran !== undefined).length;
  const again = `npm run import -- ${shown(rekap)} --kabupaten ${kabupaten} --date ${tanggal_data} --out ${shown(out)} --pemetaan ${shown(working)}`;
  if (open.length === 0) {
    const name = fileNameOf({ tanggal_data, perubahan_ke: 0 });
    return [
      "",
      "Berikutnya:",
      ...(simpanPemetaan
        ? []
        : [`  - Supaya bulan depan tidak ditanya lagi: ${again} --simpan-pemetaan`]),
      "  - Baca hasilnya sekali lagi, terutama kolom Catatan: nama orang tidak dikenali program.",
      `  - Simpan sebagai ${name}, lalu periksa: npm run check -- ${shown(out)}`,
    ];
  }
  return [
    "",
    "Berikutnya:",
    `  1. Jawab di ${shown(working)}: ganti null pada "pilih" dengan salah satu pilihannya. Yang tidak dijawab tetap kosong.`,
    `  2. Ulangi: ${again}`,
    ...(supported === 0
      ? []
      : [`     Tambahkan --yakin untuk menerima ${supported} jawaban yang didukung isi rekap.`]),
    `  3. Sunting ${shown(out)} sesudah semua terjawab; mengulang berarti menulisnya kembali.`,
  ];
}
