import { phraseOf } from "./words.ts";

/** The three answers that every tick, word and sign of a recap comes down to. */
export type Status = "sudah" | "proses" | "belum";

const SIGNS: ReadonlyMap<string, Status> = new Map([
  ["✓", "sudah"],
  ["✔", "sudah"],
  ["√", "sudah"],
  ["☑", "sudah"],
  ["✅", "sudah"],
  ["✗", "belum"],
  ["✘", "belum"],
  ["✕", "belum"],
  ["❌", "belum"],
  ["☐", "belum"],
]);

const DONE = new Set(
  `1 v y ya ada sudah sdh telah selesai terbit aktif lengkap punya memiliki tersedia ok oke 100% true benar
  terlaksana operasional`.split(/\s+/),
);
const NOT_DONE = new Set("0 t tidak tdk belum blm nihil 0% false salah".split(" "));
const ABOUT_IT =
  "ada terbit selesai punya memiliki lengkap dilaksanakan terlaksana dibuat aktif jadi keluar tersedia operasi operasional beroperasi berjalan";
const ABOUT = new Set(ABOUT_IT.split(" "));

/**
 * "Sdh terbit" → sudah, "Blm ada" → belum, "Masih proses" → proses; undefined for anything else.
 * Dashes and crosses are not among them: what they mean hangs on the rest of the column.
 */
export function readStatus(text: string): Status | undefined {
  const sign = SIGNS.get(text.trim().replace(/\ufe0f$/u, ""));
  if (sign) return sign;
  const words = phraseOf(text).split(" ");
  const [first = "", second = "", ...others] = words;
  if (words.some((word) => /^(?:di|pem)?proses(?:nya)?$|^process$|^progress$/.test(word))) {
    return isProcess(words) ? "proses" : undefined;
  }
  if (others.length > 0) return undefined;
  if (second !== "" && !ABOUT.has(second)) return undefined;
  if (/^(?:belum|blm|tidak|tdk)$/.test(first)) return "belum";
  if (second !== "") return /^(?:sudah|sdh|telah)$/.test(first) ? "sudah" : undefined;
  if (DONE.has(first)) return "sudah";
  return NOT_DONE.has(first) ? "belum" : undefined;
}

/** "dalam proses", "proses notaris"; not "belum proses", which says the opposite. */
function isProcess(words: readonly string[]): boolean {
  return (
    words.length <= 3 &&
    !words.some((word) => /^(?:belum|blm|tidak|tdk|sudah|sdh|selesai)$/.test(word))
  );
}
