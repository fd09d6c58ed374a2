import { formatList, formatNumber } from "../../base/format.ts";
import type { CoreIndicator } from "../../indicators/definitions.ts";
import { areaHeadlines } from "../area.ts";
import { sourceWords, type Headline } from "../headline.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selKosong, selOfTotal, selTeks, type Sel } from "../tabel.ts";
import { indukView, type AnakRow, type IndukAngka, type IndukView } from "../wilayah-induk.ts";
import { COVERAGE_NOTE, type BagianCetak, type LaporanView, type TabelCetak } from "./bagian.ts";
import { identitasOf, type CetakInput } from "./identitas.ts";
import { silentSentence } from "./laporan-angka.ts";
import { bagianTerbitan } from "./laporan-klaim.ts";
import { bagianRujukan } from "./laporan-rujukan.ts";

const COLUMNS = [
  ["terbentuk", "Terbentuk"],
  ["berbadan_hukum", "Berbadan hukum"],
  ["beroperasi", "Beroperasi"],
  ["memiliki_gerai", "Punya gerai"],
  ["jumlah_anggota", "Anggota (orang)"],
] as const satisfies readonly (readonly [CoreIndicator, string])[];

const INDICATORS = COLUMNS.map(([id]) => id);

/** What is known of a province on one data date: which kabupaten reported, and what. */
export function rekapProvinsiView(input: CetakInput): LaporanView {
  const { index, wilayah } = input.folder;
  const view = indukView(index, wilayah);
  const parts = [
    sums(view),
    bagianKabupaten(index, view),
    silent(view),
    bagianTerbitan(view.publikasi),
    bagianRujukan({
      ...{ index, wilayah, publikasi: view.publikasi, pernyataan: [] },
      indikator: INDICATORS,
      angka: view.anak.flatMap(({ kode }) => areaHeadlines(index, kode, INDICATORS)),
    }),
  ];
  return {
    identitas: identitasOf(input),
    kalimat: view.kalimat,
    bagian: parts.filter((part) => part !== null),
  };
}

/** Sums of rows with their coverage; what nobody reported in one line. */
function sums({ angka }: IndukView): BagianCetak | null {
  const known = angka.filter(({ total }) => total.dilaporkan > 0);
  if (known.length === 0) return null;
  return {
    judul: "Hitungan dari laporan per desa",
    kalimat: silentSentence(angka.filter((one) => !known.includes(one)).map(({ label }) => label)),
    tabel: [
      {
        id: "angka",
        judul: "Jumlah, dan desa/kelurahan yang melaporkannya",
        kolom: [
          kolom("indikator", "Indikator"),
          kolom("angka", "Jumlah", ""),
          kolom("cakupan", "Dilaporkan", ""),
        ],
        baris: known.map((one) => ({ kode: null, sel: sumCells(one) })),
      },
    ],
    catatan: [
      "Dari edisi terbaru tiap kabupaten/kota; bila edisi itu baru memuat kurang dari separuh desanya, dari edisi sebelumnya yang lebih lengkap.",
    ],
  };
}

function sumCells({ label, satuan, total }: IndukAngka): readonly Sel[] {
  const { catatan, ...sum } = selOfTotal(total, satuan);
  return [
    selTeks(satuan === "koperasi" ? label : `${label} (${satuan})`),
    { ...sum, catatan: null },
    selTeks(catatan),
  ];
}

/** A line per kabupaten: its edition, and its leading figures with who says them. */
function bagianKabupaten(index: SiteIndex, { anak }: IndukView): BagianCetak {
  const rows = anak.map((row) => ({
    row,
    angka: areaHeadlines(index, row.kode, INDICATORS),
  }));
  const shown = COLUMNS.filter(([id]) =>
    rows.some(({ angka }) => angka.some((one) => one.id === id && one.angka.keadaan === "ada")),
  );
  const ids = new Set<string>(shown.map(([id]) => id));
  const sources = [
    ...new Set(rows.flatMap(({ angka }) => angka.filter(isQuoted).map(sourceWords))),
  ];
  return {
    judul: "Tiap kabupaten/kota",
    tabel: [
      kabupatenTable(
        shown.map(([id, label]) => kolom(id, label, "")),
        rows.map(({ row, angka }) => ({
          ...{ row, sources },
          angka: angka.filter(({ id }) => ids.has(id)),
        })),
      ),
    ],
    catatan: [
      ...(sources.length === 0
        ? []
        : [`${sources.map((text, number) => `${markOf(number)} ${text}`).join("; ")}.`]),
      ...(rows.some(({ angka }) => angka.some(isPartial)) ? [COVERAGE_NOTE] : []),
    ],
  };
}

interface KabupatenRow {
  readonly row: AnakRow;
  readonly angka: readonly Headline[];
  /** Who says figures that are no sums of the edition's rows: numbered below the table. */
  readonly sources: readonly string[];
}

function kabupatenTable(
  columns: readonly TabelCetak["kolom"][number][],
  rows: readonly KabupatenRow[],
): TabelCetak {
  return {
    id: "kabupaten",
    judul: "Desa, edisi, dan angka tiap kabupaten/kota",
    kolom: [
      kolom("kode", "Kode"),
      kolom("kabupaten", "Kabupaten/kota"),
      kolom("desa", "Desa dan kelurahan", ""),
      kolom("edisi", "Edisi di sini"),
      ...columns,
    ],
    baris: rows.map((one) => ({ kode: one.row.kode, sel: kabupatenCells(one) })),
  };
}

function kabupatenCells({ row, angka, sources }: KabupatenRow): readonly Sel[] {
  const { nama, kode, desa, kelurahan, edisi, cakupan } = row;
  const own = [selTeks(kode), selTeks(nama), selAngka(desa + kelurahan)];
  const isSilent = angka.every((one) => one.angka.keadaan !== "ada");
  if (edisi === null && isSilent) return [...own, selTeks("belum ada laporan di sini")];
  const how = cakupan.disusun > 0 ? "disusun dari publikasi" : "melapor sendiri";
  const edition = edisi === null ? selTeks("belum ada") : selTeks(edisi, { catatan: how });
  return [...own, edition, ...angka.map((one) => figureCell(one, sources))];
}

function figureCell(headline: Headline, sources: readonly string[]): Sel {
  const { angka, total } = headline;
  if (angka.keadaan !== "ada") return selKosong(angka.keadaan);
  if (isQuoted(headline))
    return selTeks(`${angka.teks} ${markOf(sources.indexOf(sourceWords(headline)))}`);
  const coverage = `${formatNumber(total.dilaporkan)} dari ${formatNumber(total.desa)}`;
  return selTeks(angka.teks, { catatan: isPartial(headline) ? coverage : null });
}

/** No sum of the rows of the edition that the line names. */
function isQuoted({ angka, dari_klaim, terdahulu }: Headline): boolean {
  return angka.keadaan === "ada" && (dari_klaim || terdahulu);
}

function isPartial(headline: Headline): boolean {
  const { angka, total } = headline;
  return angka.keadaan === "ada" && !isQuoted(headline) && total.dilaporkan < total.desa;
}

/** "*1": a mark that no reader takes for a digit of the figure. */
function markOf(number: number): string {
  return `*${number + 1}`;
}

/** Who has not reported, by name: the list that a letter needs. */
function silent({ anak, cakupan }: IndukView): BagianCetak | null {
  const names = anak.filter(({ edisi }) => edisi === null).map(({ nama }) => nama);
  const compiled = anak.filter((row) => row.cakupan.disusun > 0).map(({ nama }) => nama);
  if (names.length === 0 && compiled.length === 0) return null;
  return {
    judul: "Yang belum melapor",
    kalimat: [
      ...(names.length === 0
        ? []
        : [
            `${formatNumber(names.length)} dari ${formatNumber(cakupan.kabupaten)} kabupaten/kota belum punya laporan di sini: ${formatList(names)}.`,
          ]),
      ...(compiled.length === 0
        ? []
        : [`Edisinya disusun dari publikasi, belum melapor sendiri: ${formatList(compiled)}.`]),
      "Belum ada laporan di sini tidak berarti kabupaten/kota itu tidak melapor ke mana pun.",
    ],
  };
}
