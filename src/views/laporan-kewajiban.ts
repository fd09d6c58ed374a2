import { compareText, formatDate, formatList, lowerFirst } from "../base/format.ts";
import {
  latePeriods,
  periodsOf,
  type LaporanMasuk,
  type PeriodeLapor,
} from "../indicators/kewajiban-lapor.ts";
import { labelOf } from "../records/lists.ts";
import type { Instruksi } from "../records/types.gen.ts";
import { editionsIn, type SiteIndex } from "./site-index.ts";
import { tingkatOf } from "../wilayah/kode.ts";
import { kolom, selTanggal, selTeks, type BarisTabel, type Sel, type TabelIsi } from "./tabel.ts";
import { documentArea } from "./wilayah-link.ts";

/** A document's duty to report, held against the editions of its region. */
export interface Kewajiban {
  readonly instruksi: Instruksi;
  /** Empty where the document names no period, or is not for one kabupaten: nothing can be late. */
  readonly periode: readonly PeriodeLapor[];
  /** "Terlambat: laporan September 2025 tidak ada di sini", or null if nothing is late. */
  readonly terlambat: string | null;
  /** "laporan bulanan diwajibkan" or "… periodenya tidak dinyatakan" */
  readonly keterangan: string;
}

/** The duties that instructions about real, or about fictional regions state. */
export function kewajibanIn(index: SiteIndex, fictional: boolean): readonly Kewajiban[] {
  const { dataset, registry } = index;
  const here = dataset.instruksi.filter(
    ({ wilayah }) => registry.isFictional(wilayah) === fictional,
  );
  const until = newestDay(index, fictional);
  return here
    .filter(({ pelaporan, periode_laporan }) => pelaporan || periode_laporan)
    .map((instruksi) => dutyOf(index, instruksi, until));
}

function dutyOf(index: SiteIndex, instruksi: Instruksi, until: string): Kewajiban {
  const { wilayah, tanggal, periode_laporan, batas_laporan } = instruksi;
  const periode =
    !periode_laporan || tanggal === null || !isOfKabupaten(instruksi)
      ? []
      : periodsOf(
          { periode: periode_laporan, batas: batas_laporan ?? null, sejak: tanggal },
          reportsOf(index, wilayah),
          until,
        );
  const late = latePeriods(periode).map((one) => `${periodName(one)} ${OUTCOME[one.hasil]}`);
  return {
    instruksi,
    periode,
    terlambat: late.length === 0 ? null : `laporan ${formatList(late)}`,
    keterangan: periode_laporan
      ? `laporan ${lowerFirst(labelOf("periode_laporan", periode_laporan))} diwajibkan`
      : "laporan berkala diwajibkan, periodenya tidak dinyatakan",
  };
}

/** Whose reports of a whole province's are due is not said: nobody is judged by such a document. */
function isOfKabupaten({ wilayah }: Instruksi): boolean {
  return tingkatOf(wilayah) === "kabupaten";
}

/** Reports that the kabupaten itself made; what this project compiled reports nothing. */
function reportsOf(index: SiteIndex, kabupaten: string): readonly LaporanMasuk[] {
  return editionsIn(index, [kabupaten])
    .filter((edisi) => edisi.meta.disusun_oleh === "kabupaten")
    .map(({ tanggal_data, meta }) => ({ tanggal_data, dikirim: meta.tanggal_laporan }));
}

/** The site has no clock: the newest day that a report of the same world knows of. */
export function newestDay(index: SiteIndex, fictional: boolean): string {
  const { registry, reporting } = index;
  const here = reporting.filter((kode) => registry.isFictional(kode) === fictional);
  const days = editionsIn(index, here).flatMap(({ tanggal_data, meta }) => [
    tanggal_data,
    meta.tanggal_laporan ?? tanggal_data,
  ]);
  return [...days].sort(compareText).at(-1) ?? "";
}

const OUTCOME: Readonly<Record<PeriodeLapor["hasil"], string>> = {
  tepat_waktu: "tepat waktu",
  terlambat: "masuk terlambat",
  tidak_ada: "tidak ada di sini",
  ada: "ada, tanggal masuknya tidak diketahui",
  belum_jatuh_tempo: "belum jatuh tempo",
};

/** "September 2025", or "Juli 2025–September 2025" */
function periodName({ mulai, akhir }: PeriodeLapor): string {
  const [first, last] = [formatDate(mulai.slice(0, 7)), formatDate(akhir.slice(0, 7))];
  return first === last ? first : `${first}–${last}`;
}

/** A row per duty and period; null if no document states a duty. */
export function kewajibanTable(
  index: SiteIndex,
  duties: readonly Kewajiban[],
  id: string,
): TabelIsi | null {
  if (duties.length === 0) return null;
  return {
    id,
    judul: "Laporan yang diwajibkan instruksi, dan edisinya di sini",
    kolom: [
      kolom("wilayah", "Wilayah"),
      kolom("instruksi", "Instruksi"),
      kolom("periode", "Periode"),
      kolom("batas", "Paling lambat"),
      kolom("masuk", "Masuk"),
      kolom("hasil", "Hasil"),
    ],
    baris: duties.flatMap((duty) => dutyRows(index, duty)),
  };
}

function dutyRows(index: SiteIndex, { instruksi, periode }: Kewajiban): BarisTabel[] {
  const { urls, registry } = index;
  const { wilayah, id, nomor, penerbit } = instruksi;
  const head = [
    selTeks(documentArea(registry, wilayah), { href: urls.wilayah(wilayah) }),
    selTeks(nomor ?? penerbit, { href: urls.instruksi(id) }),
  ];
  if (periode.length === 0) {
    return [{ kode: wilayah, sel: [...head, ...unjudgedCells(instruksi)] }];
  }
  return periode.map((one) => ({ kode: wilayah, sel: [...head, ...periodCells(one)] }));
}

function unjudgedCells(instruksi: Instruksi): readonly Sel[] {
  const { periode_laporan, batas_laporan } = instruksi;
  const period = periode_laporan && lowerFirst(labelOf("periode_laporan", periode_laporan));
  const days = batas_laporan == null ? null : `${batas_laporan} hari sesudah periodenya`;
  const catatan = isOfKabupaten(instruksi) ? null : "bukan untuk satu kabupaten/kota";
  return [
    selTeks(period ?? "tidak dinyatakan"),
    selTeks(days ?? "tidak dinyatakan"),
    selTeks("–"),
    selTeks("tidak dapat dinilai", { catatan }),
  ];
}

function periodCells(period: PeriodeLapor): readonly Sel[] {
  const { batas, laporan, hasil } = period;
  const sent = laporan?.dikirim ?? null;
  return [
    selTeks(periodName(period)),
    selTanggal(batas),
    sent === null ? selTeks(laporan === null ? "–" : "tidak diketahui") : selTanggal(sent),
    selTeks(OUTCOME[hasil]),
  ];
}
