import { formatList, lowerFirst } from "../../base/format.ts";
import { getIndikator } from "../../records/observasi.ts";
import { sourceWords, type Headline } from "../headline.ts";
import { besideText } from "../headline-kalimat.ts";
import { kolom, selTeks, type Sel } from "../tabel.ts";
import { lipatKolom, type BagianCetak, type TabelCetak } from "./bagian.ts";

export interface AngkaInput {
  readonly judul: string;
  readonly angka: readonly Headline[];
}

/** Headline indicators with change, coverage, date and source; what nobody reported in one line. */
export function bagianAngka({ judul, angka }: AngkaInput): BagianCetak {
  const known = angka.filter(isKnown);
  const silent = angka.filter((headline) => !isKnown(headline)).map(({ label }) => label);
  const folded = lipatKolom(headlineTable(known), ["perubahan", "cakupan", "sumber"]);
  return {
    judul,
    kalimat: silentSentence(silent),
    tabel: known.length === 0 ? [] : [folded.tabel],
    catatan: known.length === 0 ? [] : folded.catatan,
  };
}

/** "Belum dilaporkan: …" in one line; nothing if all is known. */
export function silentSentence(labels: readonly string[]): readonly string[] {
  return labels.length === 0 ? [] : [`Belum dilaporkan: ${formatList(labels.map(lowerFirst))}.`];
}

function isKnown({ angka }: Headline): boolean {
  return angka.keadaan !== "belum_dilaporkan";
}

function headlineTable(angka: readonly Headline[]): TabelCetak {
  return {
    id: "angka",
    judul: "Angka utama, perubahannya, cakupannya, dan sumbernya",
    kolom: [
      kolom("indikator", "Indikator"),
      kolom("angka", "Angka", ""),
      kolom("perubahan", "Perubahan"),
      kolom("cakupan", "Cakupan dan pembanding"),
      kolom("sumber", "Tanggal dan sumber"),
    ],
    baris: angka.map((headline) => ({ kode: null, sel: cells(headline) })),
  };
}

function cells(headline: Headline): readonly Sel[] {
  const { id, label, angka, perubahan, rincian, ...beside } = headline;
  const unit = getIndikator(id).satuan;
  return [
    selTeks(unit === "koperasi" ? label : `${label} (${unit})`, { catatan: rincian ?? null }),
    { ...selTeks(angka.teks), keadaan: angka.keadaan },
    selTeks(perubahan ?? "tidak dapat dihitung"),
    selTeks(besideText(beside)),
    selTeks(angka.sumber === null ? "" : sourceWords(headline)),
  ];
}
