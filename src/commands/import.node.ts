import { existsSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { plainText } from "../base/markdown.ts";
import { formatProblem } from "../base/problem.ts";
import { saveFile } from "../base/save.node.ts";
import { lastingPemetaan } from "../import/pemetaan.ts";
import { questionBook } from "../import/question-book.ts";
import type { Pemetaan } from "../records/types.gen.ts";
import { loadDataFolder } from "../wilayah/load.node.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { askRound, type Terminal } from "./import-ask.node.ts";
import { workLimited } from "./import-belted.node.ts";
import { loadMappings, mappingOf, type Mappings } from "./import-mappings.node.ts";
import { importUsage, type ImportOptions } from "./import-options.ts";
import { outcomeLines, type ImportFiles } from "./import-outcome.ts";
import type { ImportAnswer, ImportOutcome, ImportWork } from "./import-work.node.ts";

export interface ImportRequest {
  readonly root: string;
  readonly options: ImportOptions;
  readonly print: (text: string) => void;
  /** Where somebody can answer at once; absent where nobody sits. */
  readonly terminal?: Terminal | undefined;
}

/**
 * Turns a recap into the template and says what it understood. False if nothing of the file could be
 * used. Throws a UsageError if the command names what is not there, or would overwrite answers.
 */
export async function importFile(request: ImportRequest): Promise<boolean> {
  const { options, print } = request;
  const files = filesOf(options, dataDirOf(request));
  const mappings = loadMappings(files.saved, options, print);
  if (!mappings) return false;
  const work = workOf(request, mappings);
  const hasil = shown(await workLimited(work), options, print);
  if (!hasil) return false;
  const { terminal } = request;
  const answered = terminal ? await askAll(hasil, work, terminal) : hasil;
  if (answered !== hasil) shown({ problems: [], hasil: answered }, options, print);
  const { ditanyakan, buku } = answered;
  for (const line of ditanyakan) print(line);
  if (!buku) throw new Error(`no table in ${options.rekap}`);
  saveFile(files.out, Buffer.from(buku.isi, "base64"));
  await saveQuestions(answered, files, { options, saved: mappings.saved });
  for (const line of outcomeLines(answered, files, options)) print(line);
  return true;
}

const NO_TABLE = `
Tidak ada tabel desa yang dikenali. Perlu satu baris judul yang memuat "Desa" atau "Kode", dan satu baris per
desa di bawahnya.`;

/** Prints what a recap was understood as; undefined if nothing of it can be used. */
function shown(
  { problems, hasil }: ImportAnswer,
  { rekap }: ImportOptions,
  print: ImportRequest["print"],
): ImportOutcome | undefined {
  for (const problem of problems) print(formatProblem(problem));
  if (!hasil) return undefined;
  print(`${plainText(basename(rekap), 80)} → ${hasil.dipahami.join("\n")}`);
  if (hasil.buku) return hasil;
  print(NO_TABLE);
  return undefined;
}

/** Asks until nothing is open, or the person has enough; an answer may bring up another question. */
async function askAll(
  first: ImportOutcome,
  work: ImportWork,
  terminal: Terminal,
): Promise<ImportOutcome> {
  const answers = new Map<string, string>();
  const asked = new Set<string>();
  let hasil = first;
  for (;;) {
    const open = hasil.pertanyaan.filter(({ id, jawaban }) => !jawaban && !asked.has(id));
    if (open.length === 0) return hasil;
    for (const { id } of open) asked.add(id);
    const round = await askRound(open, terminal);
    for (const [id, answer] of round.answers) answers.set(id, answer);
    if (round.answers.size === 0) return hasil;
    const pemetaan = [...work.pemetaan, mappingOf(work.kabupaten, answers)];
    const again = await workLimited({ ...work, pemetaan });
    if (again.hasil?.buku) hasil = again.hasil;
    if (round.stopped) return hasil;
  }
}

/** Folder of this kabupaten's data: another one for the fictional region. */
function dataDirOf({ root, options }: ImportRequest): string {
  const { registry, dirOf } = loadDataFolder(resolve(root, options.data));
  if (registry.find(options.kabupaten)?.tingkat !== "kabupaten")
    throw importUsage(
      `--kabupaten ${options.kabupaten}: bukan kode kabupaten atau kota, misalnya 33.10.`,
    );
  return dirOf(options.kabupaten);
}

function workOf({ root, options }: ImportRequest, { all }: Mappings): ImportWork {
  const { rekap, kabupaten, tanggal_data, ketelitian_tanggal, yakin, data } = options;
  return {
    ...{ rekap, kabupaten, tanggal_data, ketelitian_tanggal, yakin },
    ...{ dataDir: resolve(root, data), berkas: basename(rekap), pemetaan: all },
  };
}

/** Throws a UsageError rather than lose a result, or answers that somebody wrote. */
function filesOf(options: ImportOptions, dataDir: string): ImportFiles {
  const { rekap, out, pemetaan, jawaban, force } = options;
  const beside = (end: string): string => out.replace(/\.xlsx$/i, end);
  const [working, questions] = [beside(".pemetaan.json"), beside("-pertanyaan.xlsx")];
  for (const file of [rekap, pemetaan, jawaban])
    if (file !== undefined && !existsSync(file))
      throw importUsage(`${file}: tidak ada berkas bernama itu.`);
  const taken = [out, working, questions].find((file) => existsSync(file));
  if (taken !== undefined && pemetaan === undefined && jawaban === undefined && !force)
    throw importUsage(
      `${taken} sudah ada. Pakai --jawaban ${basename(questions)} untuk melanjutkan, --out dengan nama lain, atau --force untuk menimpanya.`,
    );
  const saved = join(dataDir, "pemetaan", `${options.kabupaten}.json`);
  return { out, working, questions, saved };
}

/** The questions for people, and the same with the columns for the program. */
async function saveQuestions(
  { pemetaan, pertanyaan }: ImportOutcome,
  files: ImportFiles,
  { options, saved }: { readonly options: ImportOptions; readonly saved: Pemetaan | undefined },
): Promise<void> {
  saveJson(files.working, pemetaan);
  if (options.simpanPemetaan) saveJson(files.saved, lastingPemetaan(pemetaan, pertanyaan, saved));
  if (pemetaan.pertanyaan.length === 0) {
    rmSync(files.questions, { force: true });
    return;
  }
  const title = `Pertanyaan tentang ${plainText(basename(options.rekap), 80)}`;
  const bytes = await writeWorkbook(questionBook(title, pemetaan.pertanyaan));
  saveFile(files.questions, bytes);
}

function saveJson(file: string, value: unknown): void {
  saveFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
