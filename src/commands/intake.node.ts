import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { BrokenCheck, inspectLimited } from "../check/belted.node.ts";
import { parseLaporan } from "../check/parse-laporan.ts";
import { laporanOf } from "../check/report.ts";
import { MAX_REPORT, REPORT_FILE } from "../github/artifact.ts";
import { downloadAttachment } from "../github/attachment.ts";
import { STATEMENTS, parseForm, type FormAnswers } from "../github/issue-form.ts";
import {
  nextPerubahan,
  parseMasukan,
  pathOf,
  type Masukan,
  type Penolakan,
  type Tempat,
} from "../github/masukan.ts";
import { hasPersonalData, proposalBranch, proposalText, proposalTitle } from "../github/reply.ts";
import { readBacaan } from "../records/read-edisi.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";
import { loadRegistry } from "../wilayah/load.node.ts";
import { LIMITS } from "../workbook/gate-limits.ts";
import { digestOfRecordShapers } from "../build/digest.node.ts";

const NOTE = "masukan.json";
const WORKBOOK = "buku-kerja.xlsx";
const PROPOSAL = "usulan.md";
const MAX_NOTE = 10_000;

export interface IntakeRequest {
  readonly root: string;
  /** Folder that goes from this job to the next ones. */
  readonly dir: string;
  /** Text of the issue. */
  readonly body: string;
  readonly fetch: typeof globalThis.fetch;
}

/** Fetches and checks the workbook of an issue; what came of it stands in `dir`. */
export async function readIntake(request: IntakeRequest): Promise<Masukan> {
  const dir = resolve(request.root, request.dir);
  mkdirSync(dir, { recursive: true });
  const masukan = await judge({ ...request, dir }).catch(broken);
  writeFileSync(join(dir, NOTE), JSON.stringify(masukan));
  discardBooks(dir, masukan);
  return masukan;
}

/** The sender is told that it was not their file. */
function broken(error: unknown): Masukan {
  if (!(error instanceof BrokenCheck)) throw error;
  console.error(error.message);
  return refuse("gagal-diperiksa");
}

/**
 * The folder becomes an artifact that anybody may download: the sent file stays only if it is clean,
 * its marked copies only beside a report, which has none of them where there are personal data.
 */
function discardBooks(dir: string, masukan: Masukan): void {
  const books = readdirSync(dir).filter((name) => name.endsWith(".xlsx"));
  const kept = masukan.hasil === "bersih" ? [WORKBOOK] : booksReported(dir, masukan);
  for (const name of books.filter((book) => !kept.includes(book))) rmSync(join(dir, name));
}

function booksReported(dir: string, { hasil }: Masukan): readonly (string | null)[] {
  if (hasil !== "masalah") return [];
  const files = parseLaporan(loadIntakeReport(dir))?.berkas ?? [];
  return files.flatMap(({ bertanda, diperbaiki }) => [bertanda, diperbaiki]);
}

export interface Placed {
  readonly branch: string;
  readonly title: string;
  /** File that holds the text of the pull request. */
  readonly body: string;
}

/** Puts a workbook that has passed to its place in the data folder; throws if anything stands there. */
export function placeIntake(root: string, dir: string, issue: number): Placed {
  const masukan = loadMasukan(dir);
  if (masukan.hasil !== "bersih") throw new Error(`not a clean workbook: ${masukan.hasil}`);
  const { tempat } = masukan;
  const region = loadRegistry({ dataDir: join(root, "data") }).find(tempat.kabupaten);
  if (region?.tingkat !== "kabupaten") throw new Error(`no such kabupaten: ${tempat.kabupaten}`);
  const target = join(root, pathOf(tempat));
  mkdirSync(dirname(target), { recursive: true });
  const bytes = loadSmall(join(dir, WORKBOOK), LIMITS.fileBytes);
  writeFileSync(target, bytes, { flag: "wx" });
  const body = join(dir, PROPOSAL);
  writeFileSync(body, proposalText(tempat, issue));
  return { branch: proposalBranch(issue), title: proposalTitle(tempat, region.nama), body };
}

/** What the job before wrote down; throws if it is not in this module's own words. */
export function loadMasukan(dir: string): Masukan {
  const masukan = parseMasukan(loadSmall(join(dir, NOTE), MAX_NOTE).toString("utf8"));
  if (!masukan) throw new Error(`${NOTE}: not a note of this script`);
  return masukan;
}

/** Text of the report of a workbook with errors. */
export function loadIntakeReport(dir: string): string {
  return loadSmall(join(dir, REPORT_FILE), MAX_REPORT).toString("utf8");
}

async function judge({ root, dir, body, fetch }: IntakeRequest): Promise<Masukan> {
  const answers = parseForm(body);
  const [address, more] = answers.attachments;
  if (answers.doubled) return refuse("judul-ganda");
  if (answers.ticked < STATEMENTS) return refuse("pernyataan");
  if (address === undefined) return refuse("tanpa-lampiran");
  if (more !== undefined) return refuse("banyak-lampiran");
  const bytes = await downloadAttachment({ address, max: LIMITS.fileBytes, fetch });
  if (typeof bytes === "string") return refuse(bytes);
  writeFileSync(join(dir, WORKBOOK), bytes);
  const said = await inspect({ root, dir, berkas: WORKBOOK });
  const { kabupaten, tanggal_data } = said;
  if (kabupaten === null || tanggal_data === null)
    return report(dir, await inspect({ root, dir, berkas: WORKBOOK, books: dir }));
  const reason = contradiction({ kabupaten, tanggal_data }, answers);
  if (reason !== undefined) return refuse(reason);
  return judgeInPlace({ root, dir, bytes, kabupaten, tanggal_data });
}

interface Sent {
  readonly root: string;
  readonly dir: string;
  readonly bytes: Uint8Array;
  readonly kabupaten: string;
  readonly tanggal_data: string;
}

/** Checked once more in the place that it will get: what it corrects is known only now. */
async function judgeInPlace({ root, dir, bytes, kabupaten, tanggal_data }: Sent): Promise<Masukan> {
  const folder = join(root, "data", "koperasi", kabupaten);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.some((name) => readFileSync(join(folder, name)).equals(bytes)))
    return refuse("sudah-ada");
  const tempat = { kabupaten, tanggal_data, perubahan_ke: nextPerubahan(names, tanggal_data) };
  const laporan = await inspect({ root, dir, berkas: pathOf(tempat), tempat, books: dir });
  if (laporan.kesalahan > 0) return report(dir, laporan);
  if (compilerOf(bytes) !== "kabupaten") return refuse("bukan-kabupaten");
  return { hasil: "bersih", tempat };
}

function refuse(alasan: Penolakan): Masukan {
  return { hasil: "tolak", alasan };
}

function report(dir: string, laporan: LaporanBerkas): Masukan {
  const books = hasPersonalData(laporan) ? { bertanda: null, diperbaiki: null } : {};
  writeFileSync(join(dir, REPORT_FILE), JSON.stringify(laporanOf([{ ...laporan, ...books }])));
  return { hasil: "masalah" };
}

interface Inspecting {
  readonly root: string;
  readonly dir: string;
  readonly berkas: string;
  /** Undefined: the file says itself what it is of. */
  readonly tempat?: Tempat;
  /** Where the marked workbook goes, if one is wanted. */
  readonly books?: string;
}

/** In a process of its own, with limits. */
async function inspect({ root, dir, berkas, tempat, books }: Inspecting): Promise<LaporanBerkas> {
  const { laporan } = await inspectLimited({
    ...{ root, berkas, books },
    path: join(dir, WORKBOOK),
    dataDir: "data",
    shapedBy: digestOfRecordShapers(root),
    ...(tempat ? { below: pathOf(tempat).replace("data/koperasi/", "") } : {}),
  });
  return laporan;
}

/** What the form says against what the workbook says: perhaps the wrong file was attached. */
function contradiction(
  said: Pick<Tempat, "kabupaten" | "tanggal_data">,
  answers: FormAnswers,
): Penolakan | undefined {
  const differs = (key: keyof typeof said) =>
    answers[key] !== undefined && answers[key] !== said[key];
  if (differs("kabupaten")) return "lain-kabupaten";
  return differs("tanggal_data") ? "lain-tanggal" : undefined;
}

/** Only for bytes that a process with limits has found sound. */
function compilerOf(bytes: Uint8Array): unknown {
  const { bacaan } = readBacaan(bytes, WORKBOOK);
  return bacaan?.sheets.get("meta")?.lembar.baris[0]?.["disusun_oleh"];
}

function loadSmall(file: string, max: number): Buffer {
  if (statSync(file).size > max) throw new Error(`${file}: longer than ${max} bytes`);
  return readFileSync(file);
}
