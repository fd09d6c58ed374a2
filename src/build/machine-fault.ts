/**
 * What the machine refused, in words with the mend: a full disk, a file that may not be read or is gone.
 * Null for any other error. An error that another one carries as its cause counts as well.
 */
export function machineFault(error: unknown): string | null {
  for (const one of chainOf(error)) {
    if (one.code === "ENOENT" && String(one.syscall).startsWith("spawn"))
      return `Program ${placeOf(one)} tidak ada di perangkat ini. Pasang dulu. ${AGAIN}`;
    const words = WORDS.get(String(one.code ?? ""));
    if (words) return `${words(placeOf(one))} ${AGAIN}`;
  }
  return null;
}

interface MachineError {
  readonly code?: unknown;
  readonly path?: unknown;
  readonly dest?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  /** What Eleventy wraps. */
  readonly originalError?: unknown;
}

/** The error, then what caused it; none twice. */
function chainOf(error: unknown): readonly MachineError[] {
  const chain: MachineError[] = [];
  let next = error;
  while (typeof next === "object" && next !== null && !chain.includes(next as MachineError)) {
    const one = next as MachineError;
    chain.push(one);
    next = one.cause ?? one.originalError;
  }
  return chain;
}

/** Of a copy or a move it is the target that is written. */
function placeOf({ path, dest }: MachineError): string {
  const place = dest ?? path;
  // A write into a file that is open already names none.
  return typeof place === "string" ? place : "sebuah berkas";
}

const AGAIN = "Lalu ulangi perintahnya.";

const full = (place: string) => `Disk penuh: ${place} tidak dapat ditulis. Kosongkan tempat.`;
const refused = (place: string) =>
  `Tidak diizinkan: ${place} tidak boleh dibaca atau ditulis. Perbaiki izin berkas atau foldernya.`;
const unfit = (place: string) =>
  `Tempat ini tidak dapat dipakai: ${place}. Di situ ada berkas padahal perlu folder, atau sebaliknya, atau namanya terlalu panjang. Pilih tempat lain.`;
const crowded = () =>
  "Terlalu banyak berkas terbuka sekaligus. Tutup program lain, atau naikkan batasnya (ulimit -n).";

const WORDS: ReadonlyMap<string, (place: string) => string> = new Map([
  ["ENOSPC", full],
  ["EDQUOT", full],
  ["EFBIG", full],
  ["EACCES", refused],
  ["EPERM", refused],
  [
    "EROFS",
    (place: string) => `Hanya dapat dibaca: ${place} tidak dapat ditulis. Pilih tempat lain.`,
  ],
  [
    "EIO",
    (place: string) => `Disk gagal membaca atau menulis ${place}. Periksa disk atau jaringannya.`,
  ],
  ["EMFILE", crowded],
  ["ENFILE", crowded],
  [
    "ENOENT",
    (place: string) =>
      `Tidak ada: ${place}. Periksa namanya, dan biarkan berkas di tempatnya selama dikerjakan.`,
  ],
  ["EEXIST", unfit],
  ["ENOTDIR", unfit],
  ["EISDIR", unfit],
  ["ENAMETOOLONG", unfit],
]);
