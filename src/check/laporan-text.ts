import { formatDate, formatList } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import type { Laporan, LaporanBerkas, LaporanMasalah } from "../records/types.gen.ts";
import { foldMasalah, type Folded } from "./fold.ts";
import { formatCells } from "./problem-groups.ts";

export const TINGKAT_LABEL: Readonly<Record<LaporanMasalah["tingkat"], string>> = {
  kesalahan: "KESALAHAN",
  peringatan: "PERINGATAN",
  catatan: "CATATAN",
};

/** What a terminal shows of a check: the problems of every file, then its verdict. */
export function laporanText({ berkas }: Laporan): readonly string[] {
  return berkas.flatMap((satu) => [...problemText(satu), verdictText(satu)]);
}

/** Every problem of a file with its cells; of notes of one kind the first stands for all. */
export function problemText({ berkas, masalah }: LaporanBerkas): readonly string[] {
  const [notes, others] = [true, false].map((isNote) =>
    masalah.filter(({ tingkat }) => (tingkat === "catatan") === isNote),
  );
  const told = [...foldMasalah(others ?? []), ...foldMasalah(notes ?? [], NOTES_SHOWN)];
  return told.flatMap((kind) => foldedText(kind, berkas));
}

const NOTES_SHOWN = 1;

/** Names of files, sheets and columns are a stranger's: longer ones are cut. */
const LONGEST = 300;
/** Sentences quote what was found. */
const LONGEST_SENTENCE = 2000;

/** "33.10 Kabupaten Klaten per 24 November 2025: 7 kesalahan, 2 peringatan, 1 catatan." */
export function verdictText(satu: LaporanBerkas): string {
  return `${plainText(subjectOf(satu), LONGEST)}: ${countsOf(satu)}.`;
}

/** What the file is about, or its name where that is not known. */
export function subjectOf({
  berkas,
  kabupaten,
  nama_kabupaten,
  tanggal_data,
  perubahan_ke,
}: LaporanBerkas): string {
  if (kabupaten === null || tanggal_data === null) return berkas;
  const correction = perubahan_ke ? `, perbaikan ke-${perubahan_ke}` : "";
  return `${kabupaten} ${nama_kabupaten ?? ""} per ${formatDate(tanggal_data)}${correction}`;
}

/** "tanpa masalah", or how many of what. */
export function countsOf({ kesalahan, peringatan, catatan }: LaporanBerkas): string {
  const parts = [
    kesalahan > 0 ? `${kesalahan} kesalahan` : undefined,
    peringatan > 0 ? `${peringatan} peringatan` : undefined,
    catatan > 0 ? `${catatan} catatan` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "tanpa masalah" : formatList(parts);
}

/** The closing line: how many files, and what of them. */
export function totalText({ berkas }: Laporan): string {
  const sum = (key: "kesalahan" | "peringatan" | "catatan") =>
    berkas.reduce((total, satu) => total + satu[key], 0);
  const [kesalahan, peringatan] = [sum("kesalahan"), sum("peringatan")];
  const verdict =
    kesalahan === 0
      ? `tidak ada kesalahan, ${peringatan} peringatan`
      : `${kesalahan} kesalahan, ${peringatan} peringatan`;
  const help = kesalahan + peringatan > 0 ? " Arti kata dalam kurung siku: data/README.md." : "";
  return `\n${berkas.length} berkas diperiksa: ${verdict}.${help}`;
}

function foldedText(folded: Folded, berkas: string): readonly string[] {
  const lines = folded.shown.map((masalah) => masalahText(masalah, berkas));
  if (folded.sisa === 0) return lines;
  // What is wrong with a file as a whole names no cell.
  const cells = folded.sel.length > 0 ? `: ${formatCells(folded.sel, folded.sisa, 20)}` : "";
  return [...lines, `  … serupa itu juga di ${folded.sisa} tempat lain${cells}`];
}

/** The three lines of a problem, with all its cells and the code that is a heading of the guide. */
function masalahText(masalah: LaporanMasalah, berkas: string): string {
  const { tingkat, kode, pesan, perbaikan } = masalah;
  return [
    `${TINGKAT_LABEL[tingkat]} ${[plainText(berkas, LONGEST), ...placeParts(masalah)].join(" › ")} [${kode}]`,
    `  Masalah : ${plainText(pesan, LONGEST_SENTENCE)}`,
    `  Perbaiki: ${plainText(perbaikan, LONGEST_SENTENCE)}`,
  ].join("\n");
}

function placeParts({ lembar, kolom, sel, banyak }: LaporanMasalah): readonly string[] {
  const cells = sel.length === 0 ? undefined : `sel ${formatCells(sel, banyak)}`;
  const heading = kolom === null ? undefined : `kolom "${plainText(kolom, LONGEST)}"`;
  const place = cells && heading ? `${cells} (${heading})` : (cells ?? heading);
  return [lembar === null ? undefined : `lembar "${plainText(lembar, LONGEST)}"`, place].filter(
    (part) => part !== undefined,
  );
}
