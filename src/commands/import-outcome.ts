import { relative } from "node:path";
import { formatList, formatNumber } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import { formatProblem, type Problem } from "../base/problem.ts";
import { fileNameOf } from "../records/file-name.ts";
import type { ImportOptions } from "./import-options.ts";
import type { ImportOutcome } from "./import-work.node.ts";
import { shellWord } from "./shell-word.ts";

/** What an import writes. */
export interface ImportFiles {
  readonly out: string;
  /** The questions, to be answered in a spreadsheet. */
  readonly questions: string;
  /** Columns, questions and answers of this recap, beside the result. */
  readonly working: string;
  /** What is kept for the next recap. */
  readonly saved: string;
}

/** What was written, what the checker says of it, and what to do next. */
export function outcomeLines(
  { buku, pertanyaan }: ImportOutcome,
  files: ImportFiles,
  options: ImportOptions,
): readonly string[] {
  const counts = (buku?.baris ?? []).map(([sheet, rows]) => `${sheet} ${formatNumber(rows)} baris`);
  const content = counts.length === 0 ? "templat kosong" : formatList(counts);
  return [
    "",
    `Hasil: ${shownPath(files.out, options)}, berisi ${content}.`,
    ...checkLines(inResult(buku?.masalah ?? [], shownPath(files.out, options))),
    ...nextLines(pertanyaan, files, options),
  ];
}

/** Cells of the result are named with its name: the recap has other cells at these addresses. */
function inResult(problems: readonly Problem[], file: string): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, place: { ...problem.place, file } }));
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

function shownPath(file: string, { folder }: ImportOptions): string {
  return plainText(relative(folder, file) || file, LONGEST_PATH);
}

function nextLines(
  pertanyaan: ImportOutcome["pertanyaan"],
  { out, questions }: ImportFiles,
  options: ImportOptions,
): readonly string[] {
  const open = pertanyaan.filter(({ jawaban }) => jawaban === undefined);
  const again = commandAgain(pertanyaan.length > 0 ? questions : undefined, options);
  const result = shownPath(out, options);
  if (open.length === 0) {
    const name = fileNameOf({ tanggal_data: options.tanggal_data, perubahan_ke: 0 });
    return [
      "",
      "Berikutnya:",
      ...(options.simpanPemetaan
        ? []
        : [`  - Supaya bulan depan tidak ditanya lagi: ${again} --simpan-pemetaan`]),
      "  - Baca hasilnya sekali lagi, terutama kolom Catatan: tidak semua nama orang dikenali program.",
      `  - Simpan sebagai ${name}, lalu periksa: npm run check -- ${shellWord(result)}`,
    ];
  }
  const supported = open.filter(({ saran }) => saran !== undefined).length;
  return [
    "",
    "Berikutnya:",
    `  1. Jawab di ${shownPath(questions, options)}: pilih di kolom Jawaban, lalu simpan. Yang tidak dijawab tetap kosong.`,
    `  2. Ulangi: ${again}`,
    ...(supported === 0
      ? []
      : [`     Tambahkan --yakin untuk menerima ${supported} jawaban yang didukung isi rekap.`]),
    `  3. Sunting ${result} sesudah semua terjawab; mengulang berarti menulisnya kembali.`,
  ];
}

/** The same command with the answers. */
function commandAgain(questions: string | undefined, options: ImportOptions): string {
  const { rekap, out, kabupaten, tanggal_data, ketelitian_tanggal, pemetaan, data } = options;
  const word = (file: string): string => shellWord(shownPath(file, options));
  const date = ketelitian_tanggal === "bulan" ? tanggal_data.slice(0, 7) : tanggal_data;
  return [
    `npm run import -- ${word(rekap)} --kabupaten ${kabupaten} --date ${date} --out ${word(out)}`,
    ...(data === "data" ? [] : [`--data ${shellWord(plainText(data, LONGEST_PATH))}`]),
    ...(pemetaan === undefined ? [] : [`--pemetaan ${word(pemetaan)}`]),
    ...(questions === undefined ? ["--force"] : [`--jawaban ${word(questions)}`]),
  ].join(" ");
}
