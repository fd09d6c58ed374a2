import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { formatList, formatNumber } from "../base/format.ts";
import { formatProblem, type Problem } from "../base/problem.ts";
import { saveWhole } from "../base/save.node.ts";
import { importRecap, type Hasil } from "../import/import.ts";
import { lastingPemetaan } from "../import/pemetaan.ts";
import { reportLines } from "../import/report.ts";
import { SHEET_SPECS } from "../records/fields.ts";
import { fileNameOf } from "../records/file-name.ts";
import { readEdisi } from "../records/read-edisi.ts";
import { carriedContent } from "../records/template-carry.ts";
import { templateBook } from "../records/template.ts";
import type { Instansi, Pemetaan } from "../records/types.gen.ts";
import { validateJson } from "../records/validate.ts";
import { loadRegistry } from "../wilayah/load.node.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { importUsage, type ImportOptions } from "./import-options.ts";

export interface ImportRequest {
  readonly root: string;
  readonly options: ImportOptions;
  readonly print: (text: string) => void;
}

/**
 * Turns a recap into the template and says what it understood. False if nothing of the file could be
 * used. Throws a UsageError if the command names what is not there, or would overwrite answers.
 */
export async function importFile(request: ImportRequest): Promise<boolean> {
  const { options, print } = request;
  const place = placeOf(request);
  const files = filesOf(options, place);
  const read = readMappings(files, options, print);
  if (!read) return false;
  const { problems, hasil } = importRecap({
    bytes: readFileSync(options.rekap),
    berkas: basename(options.rekap),
    registry: place.registry,
    kabupaten: options.kabupaten,
    tanggal_data: options.tanggal_data,
    pemetaan: read.all,
    yakin: options.yakin,
  });
  for (const problem of problems) print(formatProblem(problem));
  if (!hasil) return false;
  print(`${basename(options.rekap)} → ${reportLines(hasil, place.registry).join("\n")}`);
  if (hasil.layout.tables.length === 0) {
    print(NO_TABLE);
    return false;
  }
  const bytes = await writeResult(hasil, place, options);
  saveMappings(hasil, files, { options, saved: read.saved });
  for (const line of outcomeLines(hasil, { bytes, files, place, options })) print(line);
  return true;
}

const NO_TABLE = `
Tidak ada tabel desa yang dikenali. Perlu satu baris judul yang memuat "Desa" atau "Kode", dan satu baris per
desa di bawahnya.`;

interface Place {
  readonly registry: Registry;
  /** Folder of this kabupaten's data: another one for the fictional region. */
  readonly dataDir: string;
}

function placeOf({ root, options }: ImportRequest): Place {
  const dataDir = resolve(root, options.data);
  const contohDir = join(dataDir, "contoh");
  const registry = loadRegistry({ dataDir, ...(existsSync(contohDir) ? { contohDir } : {}) });
  if (registry.find(options.kabupaten)?.tingkat !== "kabupaten")
    throw importUsage(
      `--kabupaten ${options.kabupaten}: bukan kode kabupaten atau kota, misalnya 33.10.`,
    );
  return { registry, dataDir: registry.isFictional(options.kabupaten) ? contohDir : dataDir };
}

interface Files {
  readonly out: string;
  /** Questions and answers of this recap, beside the result. */
  readonly working: string;
  /** What is kept for the next recap. */
  readonly saved: string;
}

/** Throws a UsageError rather than lose a result, or answers that somebody wrote. */
function filesOf(options: ImportOptions, { dataDir }: Place): Files {
  const { rekap, out, pemetaan, force } = options;
  const working = out.replace(/\.xlsx$/i, ".pemetaan.json");
  for (const file of [rekap, ...(pemetaan === undefined ? [] : [pemetaan])])
    if (!existsSync(file)) throw importUsage(`${file}: tidak ada berkas bernama itu.`);
  const taken = [out, working].find((file) => existsSync(file));
  if (taken !== undefined && pemetaan === undefined && !force)
    throw importUsage(
      `${taken} sudah ada. Pakai --pemetaan ${basename(working)} untuk melanjutkan, --out dengan nama lain, atau --force untuk menimpanya.`,
    );
  return { out, working, saved: join(dataDir, "pemetaan", `${options.kabupaten}.json`) };
}

interface Mappings {
  readonly all: readonly Pemetaan[];
  readonly saved: Pemetaan | undefined;
}

/** The saved mapping, then the given one; undefined, with what is wrong printed, if one cannot be used. */
function readMappings(
  { saved }: Files,
  { pemetaan, kabupaten }: ImportOptions,
  print: (text: string) => void,
): Mappings | undefined {
  const wanted = [
    ...(existsSync(saved) ? [saved] : []),
    ...(pemetaan === undefined ? [] : [pemetaan]),
  ];
  const loaded = wanted.map((file) => ({ file, ...loadMapping(file, kabupaten) }));
  for (const { problems } of loaded) for (const problem of problems) print(formatProblem(problem));
  if (loaded.some(({ problems }) => problems.length > 0)) return undefined;
  const all = loaded.flatMap(({ value }) => (value ? [value] : []));
  return { all, saved: loaded.find(({ file }) => file === saved)?.value };
}

function loadMapping(
  file: string,
  kabupaten: string,
): { readonly value?: Pemetaan; readonly problems: readonly Problem[] } {
  const value = parseJson(readFileSync(file, "utf8"));
  const problems =
    value === undefined
      ? [
          mappingProblem(
            file,
            "bukan JSON yang utuh.",
            "periksa koma dan tanda kutip di sekitar jawaban terakhir.",
          ),
        ]
      : validateJson("pemetaan", value, file);
  if (problems.length > 0) return { problems };
  const mapping = value as Pemetaan;
  return mapping.kabupaten === kabupaten
    ? { value: mapping, problems: [] }
    : {
        problems: [
          mappingProblem(
            file,
            `pemetaan ini untuk ${mapping.kabupaten}, bukan ${kabupaten}.`,
            "pakai pemetaan kabupaten yang sama.",
          ),
        ],
      };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function mappingProblem(file: string, message: string, fix: string): Problem {
  return { code: "json-rusak", severity: "error", place: { file }, message, fix };
}

/** Writes the workbook; the rows of every desa are there, filled as far as the recap is certain. */
async function writeResult(
  hasil: Hasil,
  { registry, dataDir }: Place,
  { kabupaten, tanggal_data, ketelitian_tanggal, out }: ImportOptions,
): Promise<Uint8Array> {
  const instansi = loadInstansi(dataDir);
  const content = carriedContent({
    registry,
    kabupaten,
    tanggal_data,
    ketelitian_tanggal,
    instansi,
  });
  const meta = { ...content.meta, sumber: "Dipindahkan dari rekap kabupaten." };
  const bytes = await writeWorkbook(templateBook({ ...content, meta, rows: hasil.rows }));
  saveWhole(out, (draft) => writeFileSync(draft, bytes));
  return bytes;
}

function loadInstansi(dataDir: string): Instansi["instansi"] {
  const file = join(dataDir, "instansi.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Instansi).instansi : [];
}

function saveMappings(
  { pemetaan, pertanyaan }: Hasil,
  files: Files,
  { options, saved }: { readonly options: ImportOptions; readonly saved: Pemetaan | undefined },
): void {
  saveJson(files.working, pemetaan);
  if (options.simpanPemetaan) saveJson(files.saved, lastingPemetaan(pemetaan, pertanyaan, saved));
}

function saveJson(file: string, value: unknown): void {
  saveWhole(file, (draft) => writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`));
}

interface Outcome {
  readonly bytes: Uint8Array;
  readonly files: Files;
  readonly place: Place;
  readonly options: ImportOptions;
}

/** What was written, what the checker says of it, and what to do next. */
function outcomeLines(hasil: Hasil, { bytes, files, place, options }: Outcome): readonly string[] {
  const { kabupaten, tanggal_data, folder } = options;
  const berkas = relative(folder, files.out) || files.out;
  const { problems } = readEdisi(
    bytes,
    { berkas, kabupaten, tanggal_data, perubahan_ke: 0 },
    { registry: place.registry },
  );
  const counts = SHEET_SPECS.flatMap(({ key, sheet }) => {
    const rows = hasil.rows[key]?.length ?? 0;
    return rows === 0 ? [] : [`${sheet} ${formatNumber(rows)} baris`];
  });
  return [
    "",
    `Hasil: ${berkas}, berisi ${counts.length === 0 ? "templat kosong" : formatList(counts)}.`,
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
      return `  ${own.length} × ${code}, misalnya ${own[0]?.place.sheet} ${own[0]?.place.cell ?? ""}: ${own[0]?.message ?? ""}`;
    }),
  ];
}

const MOST = 5;

function nextLines(hasil: Hasil, { working }: Files, options: ImportOptions): readonly string[] {
  const { folder, rekap, out, kabupaten, tanggal_data, simpanPemetaan } = options;
  const shown = (file: string): string => relative(folder, file) || file;
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
