import { quoteFound, type Problem } from "../base/problem.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { EdisiPlace } from "./read-edisi.ts";
import { findMonth, isoDate } from "./text.ts";

/** What the name of a workbook says: "2025-11-24.k1.xlsx". */
export interface FileName {
  readonly tanggal_data: string;
  readonly perubahan_ke: number;
}

const FILE_NAME = /^(\d{4})-(\d{2})-(\d{2})(?:\.k([1-9]\d?))?\.xlsx$/;

/** Data date and number of correction of a name that follows the rule; undefined for any other. */
export function parseFileName(name: string): FileName | undefined {
  const [, year, month, day, correction] = name.match(FILE_NAME) ?? [];
  const tanggal_data = isoDate(Number(year), Number(month), Number(day));
  if (tanggal_data === undefined) return undefined;
  return { tanggal_data, perubahan_ke: Number(correction ?? 0) };
}

/** Name of the file of an edition: "2025-11-24.xlsx", its second correction "2025-11-24.k2.xlsx". */
export function fileNameOf({ tanggal_data, perubahan_ke }: FileName): string {
  return `${tanggal_data}${perubahan_ke === 0 ? "" : `.k${perubahan_ke}`}.xlsx`;
}

/** A file that a system puts beside others is nobody's mistake; LibreOffice's lock of an open workbook is told of. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") && !name.startsWith(".~lock.");
}

/**
 * The place of a workbook from its path below `koperasi/` ("33.10/2025-11-24.xlsx"), or what is
 * wrong with it. `berkas` is the path that a steward reads.
 */
export function placeOfPath(
  path: string,
  berkas: string,
  registry: Registry,
): EdisiPlace | { readonly problem: Problem } {
  const [folder = "", name = folder, ...rest] = path.split("/");
  const parsed = parseFileName(name);
  if (!parsed || rest.length > 0 || name === path)
    return { problem: wrongName(rest.at(-1) ?? name, berkas) };
  if (registry.find(folder)?.tingkat !== "kabupaten")
    return { problem: wrongFolder(folder, berkas, registry) };
  return { berkas, kabupaten: folder, ...parsed };
}

/** Why a file name is not one of an edition, with the name that was probably meant. */
export function wrongName(name: string, berkas: string): Problem {
  const { message, fix } = explain(name) ?? {
    message: `nama berkas ${quoteFound(name)} atau tempatnya lain dari aturan.`,
    fix: PATTERN,
  };
  return { code: "berkas-nama", severity: "error", place: { file: berkas }, message, fix };
}

/** A real region's file among those of the fictional one, or the other way round. */
export function otherHome(kode: string, berkas: string, registry: Registry): Problem {
  const isFictional = registry.isFictional(kode);
  return {
    code: "berkas-folder",
    severity: "error",
    place: { file: berkas },
    message: isFictional
      ? `${kode} wilayah fiktif; berkasnya tidak boleh ada di antara data yang nyata.`
      : `${kode} wilayah yang nyata; berkasnya tidak boleh ada di dalam contoh/, folder wilayah fiktif.`,
    fix: isFictional
      ? "pindahkan ke folder yang sama di dalam data/contoh/."
      : "pindahkan ke folder yang sama di luar contoh/: data/koperasi/ untuk buku kerja, data/publikasi/ untuk angka terbitan.",
  };
}

/** What a spreadsheet program keeps beside an open workbook; undefined for any other file. */
export function findLockFile(berkas: string): Problem | undefined {
  const name = berkas.split(/[\\/]/).at(-1) ?? "";
  return lockFile(name) && wrongName(name, berkas);
}

const PATTERN =
  "simpan sebagai data/koperasi/<kode kabupaten>/<tanggal data>.xlsx, misalnya data/koperasi/33.10/2025-11-24.xlsx; perbaikan bernama 2025-11-24.k1.xlsx.";

type Explained = Pick<Problem, "message" | "fix"> | undefined;

function explain(name: string): Explained {
  // A name that is right stands in the wrong place.
  if (parseFileName(name)) return undefined;
  return lockFile(name) ?? copyOfBrowser(name) ?? otherType(name) ?? otherDate(name);
}

/** Excel keeps `~$name` beside an open workbook; LibreOffice `.~lock.name#`. */
function lockFile(name: string): Explained {
  const [, open] = name.match(/^(?:~\$|\.~lock\.)(.+?)#?$/) ?? [];
  if (open === undefined) return undefined;
  return {
    message: `${quoteFound(name)} berkas sementara dari buku kerja yang masih terbuka, bukan buku kerjanya.`,
    fix: `tutup ${quoteFound(open)} di Excel, lalu unggah berkas tanpa awalan itu; hapus berkas ini.`,
  };
}

/** "2025-11-24 (1).xlsx", "2025-11-24 - Copy.xlsx", "Salinan 2025-11-24.xlsx" */
function copyOfBrowser(name: string): Explained {
  const bare = name
    .replace(/(\.xlsx){2,}$/i, ".xlsx")
    .replace(/^(salinan|copy)( dari| of)? /i, "")
    .replace(/ ?(\(\d+\)|[-–_] ?(copy|salinan)( \(?\d+\)?)?)(?=\.xlsx$)/i, "");
  if (!parseFileName(bare)) return undefined;
  return {
    message: `nama berkas ${quoteFound(name)} diberi tambahan oleh peramban atau Excel, karena nama itu sudah dipakai.`,
    fix: `ganti namanya menjadi ${bare}, setelah memastikan ini berkas yang terbaru.`,
  };
}

const OTHER_TYPES: Readonly<Record<string, string>> = {
  xls: "buku kerja Excel lama",
  xlsm: "buku kerja bermakro",
  xlsb: "buku kerja biner",
  xltx: "templat Excel",
  ods: "OpenDocument",
  csv: "teks berkolom (CSV)",
  pdf: "PDF",
  zip: "arsip",
  rar: "arsip",
  docx: "dokumen Word",
  doc: "dokumen Word",
  gsheet: "pintasan Google Spreadsheet",
};

function otherType(name: string): Explained {
  const extension = name.match(/\.([^.]+)$/)?.[1]?.toLowerCase() ?? "";
  if (!Object.hasOwn(OTHER_TYPES, extension)) return upperCase(name);
  return {
    message: `${quoteFound(name)} bertipe .${extension} (${OTHER_TYPES[extension]}); yang diterima hanya .xlsx.`,
    fix: "buka di Excel atau LibreOffice, lalu simpan sebagai Buku Kerja Excel (.xlsx); mengganti namanya saja tidak cukup.",
  };
}

function upperCase(name: string): Explained {
  const lower = name.toLowerCase();
  if (!parseFileName(lower)) return undefined;
  return {
    message: `nama berkas ${quoteFound(name)} memakai huruf besar.`,
    fix: `ganti namanya menjadi ${lower}.`,
  };
}

/** "24-11-2025.xlsx", "20251124.xlsx", "24 November 2025.xlsx", "Klaten 2025-11-24.xlsx" */
function otherDate(name: string): Explained {
  const stem = name.replace(/\.xlsx$/i, "").trim();
  const iso = dayFirst(stem) ?? compact(stem) ?? inWords(stem) ?? inside(stem);
  if (iso === undefined) return noDay(stem, name);
  return {
    message: `nama berkas ${quoteFound(name)} bukan tanggal saja, yang ditulis tahun-bulan-hari.`,
    fix: `ganti namanya menjadi ${iso}.xlsx bila itu tanggal datanya.`,
  };
}

/** "2025-11.xlsx" and "2025-02-30.xlsx" */
function noDay(stem: string, name: string): Explained {
  if (/^\d{4}-\d\d-\d\d$/.test(stem)) {
    return {
      message: `nama berkas ${quoteFound(name)}: tanggal itu tidak ada dalam kalender.`,
      fix: "periksa tanggalnya; tahun lebih dulu, lalu bulan, lalu hari, misalnya 2025-11-24.xlsx.",
    };
  }
  if (!/^\d{4}-\d{1,2}$/.test(stem)) return undefined;
  return {
    message: `nama berkas ${quoteFound(name)} hanya menyebut bulan.`,
    fix: "pakai hari terakhir bulan itu, misalnya 2025-09-30.xlsx, dengan Ketelitian Tanggal = Bulan.",
  };
}

/** A date in our order among other words. */
function inside(stem: string): string | undefined {
  const [, year, month, day] =
    stem.match(/(?<!\d)(20\d\d)[-._ ](\d{1,2})[-._ ](\d{1,2})(?![\d.])/) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

function dayFirst(stem: string): string | undefined {
  const [, day, month, year] = stem.match(/^(\d{1,2})[-._ ](\d{1,2})[-._ ](\d{4})$/) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

function compact(stem: string): string | undefined {
  const [, year, month, day] = stem.match(/^(20\d\d)[._ ]?(\d\d)[._ ]?(\d\d)$/) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

function inWords(stem: string): string | undefined {
  const [, day, month = "", year] = stem.match(/(\d{1,2})[-_ ](\p{L}+)[-_ ](\d{4})$/u) ?? [];
  return isoDate(Number(year), findMonth(month) ?? 0, Number(day));
}

function wrongFolder(folder: string, berkas: string, registry: Registry): Problem {
  const dotted =
    folder
      .match(/^(\d\d)[.\s_-]?(\d\d)\b/)
      ?.slice(1)
      .join(".") ?? "";
  const meant = registry.find(dotted)?.tingkat === "kabupaten" ? dotted : undefined;
  return {
    code: "berkas-folder",
    severity: "error",
    place: { file: berkas },
    message: `folder ${quoteFound(folder)} bukan kode kabupaten atau kota.`,
    fix:
      meant === undefined
        ? "pindahkan berkas ke folder kode kabupatennya, misalnya data/koperasi/33.10/."
        : `pindahkan berkas ke data/koperasi/${meant}/ (${registry.namaOf(meant)}).`,
  };
}
