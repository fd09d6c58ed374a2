import { dayOf } from "../../base/dates.ts";
import { formatDate, formatList, formatNumber, lowerFirst } from "../../base/format.ts";
import { LEAST_FIGURES, MOST_YEARS, type Pace } from "../../indicators/pace.ts";
import { getIndikator } from "../../records/observasi.ts";
import { claimWords } from "../klaim.ts";
import { exactFigures, type Deret, type TargetDinyatakan, type Titik } from "./target-deret.ts";
import { basisWords, type AngkaDeret, type Laju } from "./target-laju.ts";

/** Target, newest figure, and what can or cannot be said of the pace. */
export function targetSentences(target: TargetDinyatakan, laju: Laju): string[] {
  return [
    targetSentence(target),
    ...newestSentence(target, laju),
    ...neighbourSentence(target, laju),
    ...conflictSentence(target, laju),
    ...paceSentence(target, laju),
  ];
}

function targetSentence({ sasaran, klaim, bulan, mulai }: TargetDinyatakan): string {
  const given = bulan === null ? "" : ` dalam ${claimWords(bulan)}`;
  const since = bulan === null || mulai === null ? "" : ` sejak ${mulai.sumber.tanggal}`;
  return `Target: ${claimWords(klaim)}${sasaran.kata_target}${given}${since}, per ${klaim.sumber.tanggal}, menurut ${klaim.sumber.label}.`;
}

function newestSentence(target: TargetDinyatakan, { terbaru }: Laju): string[] {
  const { kata } = target.sasaran;
  if (!terbaru) return [`Belum ada angka koperasi yang ${kata} di sini.`];
  const { deret, titik } = terbaru;
  const note = titik.catatan === null ? "" : ` (${titik.catatan})`;
  return [
    `Angka terakhir yang ada di sini: ${pointWords(terbaru, kata)}${note}${reachedWords(target, { deret, titik })}.`,
  ];
}

/** "34 koperasi beroperasi per 31 Desember 2025, dihitung dari laporan per desa" */
function pointWords({ deret, titik }: AngkaDeret, kata: string): string {
  return `${titik.teks} koperasi ${kata} per ${formatDate(titik.tanggal)}, ${lowerFirst(basisWords(deret))}`;
}

/** A published figure may mean another stage than the target: as many, but not therefore reached. */
function reachedWords({ sasaran, klaim }: TargetDinyatakan, { deret, titik }: AngkaDeret): string {
  if (titik.nilai < klaim.nilai) return "";
  const isLoose = getIndikator(sasaran.hasil).tanpa_ukuran_bersama === true;
  if (!deret.id.startsWith("penerbit_") || !isLoose) return "; menurut angka itu target tercapai";
  const size = titik.nilai === klaim.nilai ? "sama dengan" : "lebih dari";
  return `: ${size} targetnya; tahap yang dimaksud dengan “${sasaran.kata}” tidak dinyatakan, jadi tercapai atau belum tidak dapat dikatakan`;
}

/** A later figure of a measure close by: it neither continues the series nor may be passed over. */
function neighbourSentence({ sasaran, dekat }: TargetDinyatakan, { terbaru }: Laju): string[] {
  if (!dekat || !terbaru || dayOf(dekat.tanggal_data) <= dayOf(terbaru.titik.tanggal)) return [];
  return [
    `Sesudah itu terbit ukuran lain, bukan “${sasaran.kata}”: ${claimWords(dekat)} ${lowerFirst(dekat.label)} per ${dekat.sumber.tanggal}, menurut ${dekat.sumber.label}.`,
  ];
}

/** Other series that cannot be true beside the leading figure on the same measure. */
function conflictSentence({ sasaran, deret }: TargetDinyatakan, { terbaru }: Laju): string[] {
  if (!terbaru) return [];
  const others = deret
    .filter((one) => one !== terbaru.deret)
    .flatMap((one) => {
      const titik = one.titik.filter((point) => contradicts(point, terbaru.titik)).at(-1);
      return titik ? [pointWords({ deret: one, titik }, sasaran.kata)] : [];
    });
  if (others.length === 0) return [];
  return [`Angka lain tidak sejalan: ${others.join("; ")}. Deret yang berbeda tidak digabung.`];
}

/** Another figure of that day, or already more before it. */
function contradicts(other: Titik, { tanggal, nilai }: Titik): boolean {
  const [before, day] = [dayOf(other.tanggal), dayOf(tanggal)];
  return before === day
    ? isWhole(other) && other.nilai !== nilai
    : before < day && other.nilai > nilai;
}

/** A count of some of the desa is smaller by nature. */
const isWhole = ({ catatan, tepat }: Titik) => catatan === null || tepat;

function paceSentence(target: TargetDinyatakan, { pace, deret }: Laju): string[] {
  const { alasan, perkiraan } = pace;
  if (alasan === "tercapai" && target.mulai !== null) return [];
  if (perkiraan && deret) return [rangeSentence(pace, deret)];
  const reasons = [
    ...(target.mulai === null ? ["tanggal mulai tidak dinyatakan"] : []),
    ...fewFigures(target.deret, deret),
    ...(alasan === "tidak_bertambah" ? ["angkanya tidak bertambah"] : []),
    ...(alasan === "terlalu_lama"
      ? [`dengan laju itu target baru tercapai lebih dari ${MOST_YEARS} tahun lagi`]
      : []),
  ];
  return [`Laju dan perkiraan selesai tidak dihitung: ${reasons.join("; ")}.`];
}

/** How many figures there are; and whose more figures do not stand in for them. */
function fewFigures(all: readonly Deret[], own: Deret | undefined): string[] {
  const figures = own ? exactFigures(own).length : 0;
  if (figures >= LEAST_FIGURES) return [];
  const others = all.filter((one) => one !== own && exactFigures(one).length >= LEAST_FIGURES);
  const unused =
    others.length === 0
      ? ""
      : ` (deret lain yang lebih panjang tidak dipakai menggantikannya: ${formatList(others.map(({ nama }) => nama))})`;
  return [
    `perlu sedikitnya ${formatNumber(LEAST_FIGURES)} angka tepat yang bertanggal, ${ownWords(own)}; yang ada baru ${formatNumber(figures)}${unused}`,
  ];
}

function ownWords(own: Deret | undefined): string {
  if (own?.id === "dihitung") return "yang dihitung dari laporan semua desa/kelurahan";
  return own?.id === "dinyatakan" ? "yang dinyatakan kabupaten" : "dari penerbit yang sama";
}

function rangeSentence({ perkiraan, tenggat }: Pace, deret: Deret): string {
  const latest =
    perkiraan?.paling_lambat == null
      ? "paling lambat tidak dapat dikatakan"
      : `paling lambat ${formatDate(perkiraan.paling_lambat)}`;
  const deadline = tenggat === null ? "" : `; tenggatnya ${formatDate(tenggat)}`;
  return `Bila lajunya tetap di antara yang paling cepat dan paling lambat selama ini, target tercapai paling cepat ${formatDate(perkiraan?.paling_cepat ?? "")}, ${latest}${deadline}. Dihitung dari ${formatNumber(exactFigures(deret).length)} angka${deret.id === "dihitung" ? " laporan per desa" : `, ${lowerFirst(basisWords(deret))}`}.`;
}
