import { compareDates } from "../../base/dates.ts";
import { formatDate, formatNumber, lowerFirst } from "../../base/format.ts";
import { paceOf, type Pace } from "../../indicators/pace.ts";
import { kolom, selTeks, type TabelIsi } from "../tabel.ts";
import { exactFigures, type Deret, type TargetDinyatakan, type Titik } from "./target-deret.ts";
import type { Rentang } from "./target-tabel.ts";

/** Days that a pace is told for. */
const MONTH = 30;

/** The figure that the page leads with, and the pace of the very series it belongs to. */
export interface Laju {
  readonly pace: Pace;
  readonly deret: Deret | undefined;
  /** The newest figure of any publisher, and whose it is. */
  readonly terbaru: AngkaDeret | undefined;
}

/** A figure and the series it stands in. */
export interface AngkaDeret {
  readonly deret: Deret;
  readonly titik: Titik;
}

/** Reckons from the series that the page leads with or not at all: never from another publisher's. */
export function lajuOf({ klaim, bulan, mulai, deret }: TargetDinyatakan): Laju {
  const input = {
    target: klaim.nilai,
    mulai: mulai?.tanggal_data ?? null,
    bulan: bulan?.nilai ?? null,
  };
  const terbaru = newestFigure(deret);
  const own = terbaru?.deret;
  return {
    pace: paceOf({ ...input, angka: own ? exactFigures(own) : [] }),
    deret: own,
    terbaru,
  };
}

function newestFigure(deret: readonly Deret[]): AngkaDeret | undefined {
  const last = deret.flatMap((one) => {
    const titik = one.titik.at(-1);
    return titik ? [{ deret: one, titik }] : [];
  });
  return [...last].sort(
    (left, right) =>
      compareDates(right.titik.tanggal, left.titik.tanggal) ||
      Number(isCompleteCount(right)) - Number(isCompleteCount(left)),
  )[0];
}

/** Rows of everybody outrank what is stated of the same day, as on the kabupaten's page. */
function isCompleteCount({ deret, titik }: AngkaDeret): boolean {
  return deret.id === "dihitung" && titik.tepat;
}

/** Start and range of the forecast to draw; null without one. */
export function rentangOf({ pace: { perkiraan }, deret }: Laju): Rentang | null {
  const last = deret && exactFigures(deret).at(-1);
  return perkiraan && last ? { dari: last, perkiraan } : null;
}

/** The forecast in figures; null where none may be made. */
export function paceTable({ sasaran }: TargetDinyatakan, { pace, deret }: Laju): TabelIsi | null {
  const { perkiraan, nyata, diperlukan, tenggat } = pace;
  const needed = diperlukan ?? (tenggat === null ? "tidak dinyatakan" : "tidak ada lagi waktu");
  if (!perkiraan || !deret) return null;
  const { paling_cepat, paling_lambat } = perkiraan;
  const rows: readonly (readonly [string, string, number | string | null, string])[] = [
    ["Laju nyata", perMonth(nyata), rounded(nyata), "dari angka pertama sampai terakhir"],
    [
      "Laju yang diperlukan",
      typeof needed === "number" ? perMonth(needed) : needed,
      rounded(diperlukan),
      "dari angka terakhir sampai tenggat",
    ],
    ["Tenggat", dateOr(tenggat, "tidak dinyatakan"), tenggat, "tanggal mulai ditambah waktunya"],
    [
      "Paling cepat",
      formatDate(paling_cepat),
      paling_cepat,
      "dengan laju paling cepat antara dua angka berturut-turut",
    ],
    [
      "Paling lambat",
      dateOr(paling_lambat, "tidak dapat dikatakan"),
      paling_lambat,
      "dengan laju paling lambat antara dua angka berturut-turut",
    ],
  ];
  return {
    id: `${sasaran.id}-laju`,
    judul: `Laju dan perkiraan selesai, ${lowerFirst(basisWords(deret))}`,
    kolom: [kolom("ukuran", "Ukuran"), kolom("nilai", "Nilai"), kolom("cara", "Cara menghitung")],
    baris: rows.map(([ukuran, teks, nilai, cara]) => ({
      kode: null,
      sel: [selTeks(ukuran), { ...selTeks(teks), nilai }, selTeks(cara)],
    })),
  };
}

function perMonth(pace: number | null): string {
  return `${formatNumber(rounded(pace) ?? 0)} koperasi per ${MONTH} hari`;
}

/** Koperasi per 30 days, with one decimal. */
function rounded(pace: number | null): number | null {
  return pace === null ? null : Math.round(pace * MONTH * 10) / 10;
}

function dateOr(date: string | null, otherwise: string): string {
  return date === null ? otherwise : formatDate(date);
}

/** Whose figures: "menurut Kontan", "Dihitung dari laporan per desa". */
export function basisWords({ id, nama }: Deret): string {
  return id.startsWith("penerbit_") ? `menurut ${nama}` : nama;
}
