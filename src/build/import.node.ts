import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { plainText } from "../base/markdown.ts";
import { formatProblem, type Problem } from "../base/problem.ts";
import { saveWhole } from "../base/save.node.ts";
import { importRecap, type Hasil } from "../import/import.ts";
import { lastingPemetaan } from "../import/pemetaan.ts";
import { reportLines } from "../import/report.ts";
import { loadInstansi } from "../records/instansi.node.ts";
import { targetProblems } from "../records/pemetaan.ts";
import { carriedContent } from "../records/template-carry.ts";
import { templateBook } from "../records/template.ts";
import type { Pemetaan } from "../records/types.gen.ts";
import { validateJson } from "../records/validate.ts";
import { loadDataFolder } from "../wilayah/load.node.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { importUsage, type ImportOptions } from "./import-options.ts";
import { outcomeLines, type ImportFiles } from "./import-outcome.node.ts";

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
  print(
    `${plainText(basename(options.rekap), 80)} → ${reportLines(hasil, place.registry).join("\n")}`,
  );
  if (hasil.layout.tables.length === 0) {
    print(NO_TABLE);
    return false;
  }
  const bytes = await writeResult(hasil, place, options);
  saveMappings(hasil, files, { options, saved: read.saved });
  for (const line of outcomeLines(hasil, { bytes, files, options, registry: place.registry }))
    print(line);
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
  const { registry, dirOf } = loadDataFolder(dataDir);
  if (registry.find(options.kabupaten)?.tingkat !== "kabupaten")
    throw importUsage(
      `--kabupaten ${options.kabupaten}: bukan kode kabupaten atau kota, misalnya 33.10.`,
    );
  return { registry, dataDir: dirOf(options.kabupaten) };
}

/** Throws a UsageError rather than lose a result, or answers that somebody wrote. */
function filesOf(options: ImportOptions, { dataDir }: Place): ImportFiles {
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
  { saved }: ImportFiles,
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
    ? { value: mapping, problems: targetProblems({ berkas: file, value: mapping }) }
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

function saveMappings(
  { pemetaan, pertanyaan }: Hasil,
  files: ImportFiles,
  { options, saved }: { readonly options: ImportOptions; readonly saved: Pemetaan | undefined },
): void {
  saveJson(files.working, pemetaan);
  if (options.simpanPemetaan) saveJson(files.saved, lastingPemetaan(pemetaan, pertanyaan, saved));
}

function saveJson(file: string, value: unknown): void {
  saveWhole(file, (draft) => writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`));
}
