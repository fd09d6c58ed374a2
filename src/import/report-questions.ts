import type { Asked } from "./dialog.ts";
import type { Hasil } from "./import.ts";

const MOST = 12;
const MOST_CALON = 6;

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
    ...(rest > 0 ? [`  … dan ${rest} lagi di berkas pemetaan.`] : []),
    ...refused,
  ];
}

const ANY_COLUMN = "     atau kolom lain menurut kamus data, misalnya koperasi.catatan";

function lines({ id, tanya, calon, saran, contoh }: Asked, number: number): string[] {
  const width = Math.max(...calon.map(({ pilih }) => pilih.length));
  const shown = calon.slice(0, MOST_CALON);
  const rest = calon.length - shown.length;
  return [
    `  ${number}. ${tanya}`,
    ...(contoh.length === 0 ? [] : [`     Contoh: ${contoh.slice(0, 2).join(", ")}`]),
    ...shown.map(
      ({ pilih, arti }) =>
        `     ${pilih.padEnd(width)}  ${arti}${pilih === saran ? "  ← didukung isi rekap" : ""}`,
    ),
    ...(rest > 0 ? [`     … dan ${rest} pilihan lain di berkas pemetaan`] : []),
    ...(id.startsWith("kolom:") ? [ANY_COLUMN] : []),
  ];
}
