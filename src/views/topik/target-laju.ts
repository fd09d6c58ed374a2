import { compareText, formatDate, formatNumber, lowerFirst } from "../../base/format.ts";
import { LEAST_FIGURES, paceOf, type Pace } from "../../indicators/pace.ts";
import { claimWords } from "../klaim.ts";
import { kolom, selTeks, type TabelIsi } from "../tabel.ts";
import {
  dayOf,
  exactFigures,
  leadingSeries,
  type Deret,
  type TargetDinyatakan,
  type Titik,
} from "./target-deret.ts";
import type { Rentang } from "./target-tabel.ts";

/** Days that a pace is told for. */
const MONTH = 30;

/** The pace of the series that says most, and which series that is. */
export interface Laju {
  readonly pace: Pace;
  readonly deret: Deret | undefined;
  /** The newest figure of any publisher, and whose it is. */
  readonly terbaru: { readonly deret: Deret; readonly titik: Titik } | undefined;
}

/** Reckons from one publisher's figures; a target that anybody's newest figure reaches is reached. */
export function lajuOf({ klaim, bulan, mulai, deret }: TargetDinyatakan): Laju {
  const input = {
    target: klaim.nilai,
    mulai: mulai?.tanggal_data ?? null,
    bulan: bulan?.nilai ?? null,
  };
  const terbaru = newestFigure(deret);
  const isReached = terbaru !== undefined && terbaru.titik.nilai >= klaim.nilai;
  const leading = isReached ? terbaru.deret : leadingSeries(deret, LEAST_FIGURES);
  const most = leading ?? leadingSeries(deret, 0);
  return {
    pace: paceOf({ ...input, angka: most ? exactFigures(most) : [] }),
    deret: most,
    terbaru,
  };
}

function newestFigure(deret: readonly Deret[]): Laju["terbaru"] {
  const last = deret.flatMap((one) => {
    const titik = one.titik.at(-1);
    return titik ? [{ deret: one, titik }] : [];
  });
  return [...last].sort(
    (left, right) =>
      compareText(dayOf(right.titik.tanggal), dayOf(left.titik.tanggal)) ||
      Number(isCompleteCount(right)) - Number(isCompleteCount(left)),
  )[0];
}

/** Rows of everybody outrank what is stated of the same day, as on the kabupaten's page. */
function isCompleteCount({ deret, titik }: NonNullable<Laju["terbaru"]>): boolean {
  return deret.id === "dihitung" && titik.tepat;
}

/** Target, newest figure, and what can or cannot be said of the pace. */
export function targetSentences(target: TargetDinyatakan, laju: Laju): string[] {
  return [targetSentence(target), ...newestSentence(target, laju), ...paceSentence(target, laju)];
}

function targetSentence({ sasaran, klaim, bulan, mulai }: TargetDinyatakan): string {
  const given = bulan === null ? "" : ` dalam ${claimWords(bulan)}`;
  const since = bulan === null || mulai === null ? "" : ` sejak ${mulai.sumber.tanggal}`;
  return `Target: ${claimWords(klaim)} ${sasaran.kata}${given}${since}, menurut ${klaim.sumber.label}, ${klaim.sumber.tanggal}.`;
}

function newestSentence({ sasaran, klaim }: TargetDinyatakan, { terbaru }: Laju): string[] {
  if (!terbaru) return [`Belum ada angka koperasi yang ${sasaran.kata} di sini.`];
  const { deret, titik } = terbaru;
  const note = titik.catatan === null ? "" : ` (${titik.catatan})`;
  const reached = titik.nilai >= klaim.nilai ? "; menurut angka itu target tercapai" : "";
  return [
    `Angka terbaru: ${titik.teks} koperasi ${sasaran.kata} per ${formatDate(titik.tanggal)}, ${lowerFirst(basisWords(deret))}${note}${reached}.`,
  ];
}

function basisWords({ id, nama }: Deret): string {
  return id.startsWith("penerbit_") ? `menurut ${nama}` : nama;
}

function paceSentence(target: TargetDinyatakan, { pace, deret }: Laju): string[] {
  const { alasan, perkiraan } = pace;
  if (alasan === "tercapai" && target.mulai !== null) return [];
  if (perkiraan && deret) return [rangeSentence(pace, deret)];
  const figures = deret ? exactFigures(deret).length : 0;
  const reasons = [
    ...(target.mulai === null ? ["tanggal mulai tidak dinyatakan"] : []),
    ...(figures < LEAST_FIGURES
      ? [
          `angka tepat bertanggal dari penerbit yang sama baru ${formatNumber(figures)}, perlu ${formatNumber(LEAST_FIGURES)}`,
        ]
      : []),
    ...(alasan === "tidak_bertambah" ? ["angkanya tidak bertambah"] : []),
  ];
  return [`Laju dan perkiraan selesai tidak dihitung: ${reasons.join("; ")}.`];
}

function rangeSentence({ perkiraan, tenggat }: Pace, deret: Deret): string {
  const latest =
    perkiraan?.paling_lambat == null
      ? "paling lambat tidak dapat dikatakan"
      : `paling lambat ${formatDate(perkiraan.paling_lambat)}`;
  const deadline = tenggat === null ? "" : `; tenggatnya ${formatDate(tenggat)}`;
  return `Bila lajunya tetap di antara yang paling cepat dan paling lambat selama ini, target tercapai paling cepat ${formatDate(perkiraan?.paling_cepat ?? "")}, ${latest}${deadline}. Dihitung dari ${formatNumber(exactFigures(deret).length)} angka, ${lowerFirst(basisWords(deret))}.`;
}

/** Start and range of the forecast to draw; null without one. */
export function rentangOf({ pace: { perkiraan }, deret }: Laju): Rentang | null {
  const last = deret && exactFigures(deret).at(-1);
  return perkiraan && last ? { dari: last, perkiraan } : null;
}

/** The forecast in figures; null where none may be made. */
export function paceTable({ sasaran }: TargetDinyatakan, { pace, deret }: Laju): TabelIsi | null {
  const { perkiraan, nyata, diperlukan, tenggat } = pace;
  if (!perkiraan || !deret) return null;
  const { paling_cepat, paling_lambat } = perkiraan;
  const rows: readonly (readonly [string, string, number | string | null, string])[] = [
    ["Laju nyata", perMonth(nyata), rounded(nyata), "dari angka pertama sampai terakhir"],
    [
      "Laju yang diperlukan",
      diperlukan === null ? "tidak ada lagi waktu" : perMonth(diperlukan),
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
