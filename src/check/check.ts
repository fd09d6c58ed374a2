import { hasErrors, quoteFound, type Problem } from "../base/problem.ts";
import { findPembanding, findSebelumnya, type Edisi } from "../records/edisi.ts";
import { fileNameOf, findLockFile, parseFileName, wrongName } from "../records/file-name.ts";
import type { Observasi } from "../records/observasi.ts";
import {
  judgeBacaan,
  readBacaan,
  type Bacaan,
  type EdisiPlace,
  type ReadEdisi,
} from "../records/read-edisi.ts";
import { tinjau, type Tinjauan } from "../review/tinjauan.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { checkRingkasan } from "./ringkasan-sesuai-baris.ts";

/** A workbook and all it is held against. */
export interface CheckInput {
  readonly bytes: Uint8Array;
  /** Path or name of the file, as a person reads it. */
  readonly berkas: string;
  /** Where it stands in the data folder; undefined for a file from elsewhere: then it says itself. */
  readonly tempat?: EdisiPlace | undefined;
  readonly registry: Registry;
  /** The accepted editions of a kabupaten, any order. */
  readonly editionsOf: (kabupaten: string) => readonly Edisi[];
  readonly observasi: readonly Observasi[];
}

export interface CheckResult {
  readonly berkas: string;
  /** Undefined if neither its place nor its `_meta` says which kabupaten and date it is of. */
  readonly tempat?: EdisiPlace;
  /** The workbook cell by cell; absent if the file could not be read at all. */
  readonly bacaan?: Bacaan;
  /** Absent if there is an error. */
  readonly edisi?: Edisi;
  /** What changed since the report before; absent if there is an error. */
  readonly tinjauan?: Tinjauan;
  readonly problems: readonly Problem[];
}

/** Everything that can be said of a workbook. Never throws for any bytes. */
export function checkWorkbook(input: CheckInput): CheckResult {
  const { bytes, berkas } = input;
  const lock = findLockFile(berkas) ?? (isLockFile(bytes) ? lockInstead(berkas) : undefined);
  return checkRead(readBacaan(bytes, berkas), input, lock);
}

/** Excel writes the name of whoever has a workbook open into 165 bytes, its length before it. */
function isLockFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  return bytes.length === 165 && length > 0 && length <= 54;
}

function lockInstead(berkas: string): Problem {
  return {
    code: "berkas-nama",
    severity: "error",
    place: { file: berkas },
    message: "isinya berkas sementara dari buku kerja yang masih terbuka, bukan buku kerjanya.",
    fix: "tutup buku kerjanya di Excel, lalu kirim berkas yang namanya tidak diawali ~$.",
  };
}

/** The same for who had to look into the workbook to know what it is to be held against. */
export function checkRead(
  { bacaan, problems: found }: ReturnType<typeof readBacaan>,
  input: Omit<CheckInput, "bytes">,
  unreadable?: Problem,
): CheckResult {
  const { berkas } = input;
  if (!bacaan) return { berkas, problems: unreadable ? [unreadable] : found };
  const { tempat, problems: named } = placeOf(input, bacaan);
  if (!tempat) return { berkas, bacaan, problems: [...named, ...found] };
  const known = input.editionsOf(tempat.kabupaten);
  const sebelumnya = findSebelumnya(known, tempat);
  const judged = judgeBacaan(bacaan, tempat, { registry: input.registry, sebelumnya });
  const stated = judged.edisi ? checkRingkasan(judged.edisi) : [];
  const problems = [...named, ...judged.problems, ...stated];
  const frame = { berkas, tempat, bacaan, problems };
  return hasErrors(problems) || !judged.edisi
    ? frame
    : { ...frame, ...accepted(judged.edisi, known, input) };
}

function accepted(
  edisi: NonNullable<ReadEdisi["edisi"]>,
  known: readonly Edisi[],
  { registry, observasi }: Pick<CheckInput, "registry" | "observasi">,
): Pick<CheckResult, "edisi" | "tinjauan"> {
  const lama = findPembanding(known, edisi);
  return {
    edisi,
    tinjauan: tinjau({ lama, baru: edisi, registry, observasi, temuan: edisi.temuan }),
  };
}

export interface Placed {
  readonly tempat?: EdisiPlace;
  readonly problems: readonly Problem[];
}

/** A file outside the data folder is named by its `_meta`; its own name is only remarked upon. */
export function placeOf(
  { tempat, berkas, registry }: Pick<CheckInput, "tempat" | "berkas" | "registry">,
  bacaan: Bacaan,
): Placed {
  if (tempat) return { tempat, problems: [] };
  const meta = bacaan.sheets.get("meta")?.lembar.baris[0];
  const [kabupaten, tanggal_data] = [meta?.["kabupaten"], meta?.["tanggal_data"]];
  if (typeof kabupaten !== "string" || typeof tanggal_data !== "string") return { problems: [] };
  if (registry.find(kabupaten)?.tingkat !== "kabupaten")
    return { problems: [unknownKabupaten(kabupaten, berkas)] };
  const name = berkas.split(/[\\/]/).at(-1) ?? "";
  const parsed = parseFileName(name);
  const perubahan_ke = parsed?.perubahan_ke ?? 0;
  const place = {
    berkas,
    kabupaten,
    tanggal_data: parsed?.tanggal_data ?? tanggal_data,
    perubahan_ke,
  };
  return {
    tempat: place,
    problems: parsed ? [] : [renamed(name, berkas, { tanggal_data, perubahan_ke })],
  };
}

function renamed(name: string, berkas: string, meant: Parameters<typeof fileNameOf>[0]): Problem {
  return {
    ...wrongName(name, berkas),
    severity: "warning",
    message: `nama berkasnya ${quoteFound(name)}; saat dikirim, namanya tanggal datanya.`,
    fix: `ganti namanya menjadi ${fileNameOf(meant)} sebelum diunggah.`,
  };
}

function unknownKabupaten(kabupaten: string, berkas: string): Problem {
  return {
    code: "berkas-sesuai-meta",
    severity: "error",
    place: { file: berkas, sheet: "_meta", column: "Kabupaten" },
    message: `isinya "${kabupaten}"; seharusnya kode kabupaten atau kota yang ada dalam daftar wilayah.`,
    fix: "pakai templat kabupaten ini, atau tulis kodenya, misalnya 33.10.",
  };
}
