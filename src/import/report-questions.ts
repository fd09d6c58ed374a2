import type { Asked } from "./dialog.ts";
import type { Hasil } from "./import.ts";

const MOST = 12;
const MOST_CALON = 8;

/** Questions that nobody has answered, with the word to write for each answer. */
export function questionLines({ pertanyaan, jawabanDitolak }: Hasil): readonly string[] {
  const open = pertanyaan.filter(({ jawaban }) => jawaban === undefined);
  const refused = [...jawabanDitolak].map(
    ([id, pilih]) => `  "${pilih}" bukan jawaban untuk ${id}; tidak dipakai.`,
  );
  if (open.length === 0)
    return refused.length === 0 ? [] : ["", "Jawaban yang tidak dipakai", ...refused];
  const shown = open.slice(0, MOST).flatMap((question, index) => lines(question, index + 1));
  const rest = open.length - MOST;
  return [
    "",
    `Pertanyaan (${open.length})`,
    ...shown,
    ...(rest > 0 ? [`  … dan ${rest} lagi di daftar pertanyaan.`] : []),
    ...refused,
  ];
}

const ANY_COLUMN = "     atau kolom lain menurut kamus data, misalnya koperasi.catatan";

function lines({ id, tanya, calon, saran, contoh }: Asked, number: number): string[] {
  return [
    `  ${number}. ${tanya}`,
    ...(contoh.length === 0 ? [] : [`     Contoh: ${contoh.slice(0, 2).join(", ")}`]),
    ...answerLines(calon, saran),
    ...(id.startsWith("kolom:") ? [ANY_COLUMN] : []),
  ];
}

const LONGEST_LINE = 100;

/** The words to choose from, on one line where they have room. */
function answerLines(calon: Asked["calon"], saran: string | undefined): string[] {
  const shown = calon.slice(0, MOST_CALON);
  const rest = calon.length - shown.length;
  const mark = (pilih: string): string => (pilih === saran ? " ← didukung isi rekap" : "");
  const inline = shown.map(({ pilih, arti }) => `${pilih} = ${arti}${mark(pilih)}`).join(" · ");
  if (rest === 0 && inline.length <= LONGEST_LINE) return [`     ${inline}`];
  const width = Math.max(...shown.map(({ pilih }) => pilih.length));
  return [
    ...shown.map(({ pilih, arti }) => `     ${pilih.padEnd(width)} = ${arti}${mark(pilih)}`),
    ...(rest > 0 ? [`     … dan ${rest} pilihan lain di daftar pertanyaan`] : []),
  ];
}
