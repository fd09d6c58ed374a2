import { formatDate, formatNumber } from "../base/format.ts";
import { isOverdue, sumTugas, type Tugas } from "../indicators/tugas.ts";
import { getList, labelOf } from "../records/lists.ts";
import { getIndikator } from "../records/observasi.ts";
import type { Instruksi } from "../records/types.gen.ts";
import { hasContent, TANYA_ISI } from "./baris-isi.ts";
import { findJawaban, newestEdition, type SiteIndex } from "./site-index.ts";
import {
  kolom,
  selAngka,
  selTanggal,
  selTeks,
  type BarisTabel,
  type Sel,
  type TabelIsi,
} from "./tabel.ts";
import { findTopik, topikDaftar } from "./topik/topics.ts";

const NOT_STATED = "tidak dinyatakan";

/** Tasks as a table: who, what, until when, how far, by what evidence, and where this site shows it. */
export function tugasTable(
  index: SiteIndex,
  { wilayah }: Instruksi,
  { id, judul, tugas }: Pick<TabelIsi, "id" | "judul"> & { readonly tugas: readonly Tugas[] },
): TabelIsi {
  return {
    id,
    judul,
    kolom: [
      kolom("pelaksana", "Pelaksana"),
      kolom("tugas", "Tugas"),
      kolom("tenggat", "Tenggat"),
      kolom("periode", "Periode"),
      kolom("status", "Status"),
      kolom("bukti", "Bukti"),
      kolom("kemajuan", "Tampak di sini"),
    ],
    baris: tugas.map((one): BarisTabel => ({ kode: null, sel: cells(index, wilayah, one) })),
  };
}

/** "25 tugas, 3 selesai", or that nobody told how they stand: for lists of instructions. */
export function taskSummary({ tugas }: Instruksi): string {
  const { semua, selesai, tidak_diketahui } = sumTugas(tugas);
  const words = `${formatNumber(semua)} tugas`;
  if (tidak_diketahui === semua) return `${words}, statusnya belum dilaporkan di sini`;
  const reported = reportedText(tugas);
  return `${words}, ${formatNumber(selesai)} selesai${reported === null ? "" : ` (${reported})`}`;
}

/** "10 dari 25 dilaporkan"; null where the state of all tasks is known, or of none. */
function reportedText(tugas: readonly Tugas[]): string | null {
  const { semua, tidak_diketahui } = sumTugas(tugas);
  if (tidak_diketahui === 0 || tidak_diketahui === semua) return null;
  return `${formatNumber(semua - tidak_diketahui)} dari ${formatNumber(semua)} dilaporkan`;
}

/** Columns that say how many tasks there are and how they stand. */
export const STATE_COLUMNS = [
  kolom("tugas", "Tugas", "tugas"),
  ...getList("status_tugas").butir.map(({ id, label }) => kolom(id, label, "")),
];

/** How many tasks stand how; where nobody told of any, no state has a count, not even zero. */
export function stateCells(tugas: readonly Tugas[]): readonly Sel[] {
  const { semua, tidak_diketahui } = sumTugas(tugas);
  const isSilent = tidak_diketahui === semua;
  const countOf = (id: string) => tugas.filter(({ status }) => status === id).length;
  const states = getList("status_tugas").butir.map(({ id }) =>
    selAngka(isSilent && id !== "tidak_diketahui" ? null : countOf(id)),
  );
  return [selAngka(semua, { catatan: reportedText(tugas) }), ...states];
}

function cells(index: SiteIndex, wilayah: string, tugas: Tugas): readonly Sel[] {
  const { pelaksana, uraian, periode, bukti } = tugas;
  return [
    selTeks(pelaksana),
    selTeks(uraian),
    deadlineCell(tugas),
    selTeks(periode ?? NOT_STATED),
    statusCell(tugas),
    bukti === null ? selTeks("tidak ada") : evidenceCell(index, bukti),
    progressCell(index, wilayah, tugas.kemajuan ?? null),
  ];
}

function deadlineCell(tugas: Tugas): Sel {
  if (tugas.tenggat === null) return selTeks(NOT_STATED);
  return selTanggal(tugas.tenggat, isOverdue(tugas) ? "sudah lewat, belum selesai" : null);
}

function statusCell({ status, tanggal_status }: Tugas): Sel {
  const catatan = tanggal_status ? `per ${formatDate(tanggal_status)}` : null;
  return selTeks(labelOf("status_tugas", status), { catatan });
}

/** An address that begins with a slash is a page of this site, wherever it is published. */
function evidenceCell({ urls }: SiteIndex, bukti: string): Sel {
  const href = bukti.startsWith("/") ? `${urls.base}${bukti.slice(1)}` : bukti;
  return { ...selTeks("Buka bukti", { href }), nilai: urls.absolute(href) };
}

/** The part of this site that shows how far the task is; said plainly where there is none. */
function progressCell(index: SiteIndex, wilayah: string, kemajuan: string | null): Sel {
  const { urls } = index;
  if (kemajuan === null) return selTeks("tidak diukur di sini");
  if (kemajuan === "laporan") return selTeks("Papan laporan", { href: urls.laporan });
  if (kemajuan === "unduhan") return databaseCell(index, wilayah);
  const [kind = "", id = ""] = kemajuan.split("/");
  if (kind === "indikator")
    return selTeks(getIndikator(id).label, { href: urls.indikator(id), catatan: "indikator" });
  const label = findTopik(id)?.judul ?? id;
  const page = topikDaftar(index, wilayah).ada.find((topik) => topik.id === id);
  return page
    ? selTeks(label, { href: page.href })
    : selTeks(label, { catatan: "belum dilaporkan di sini" });
}

/** The database itself is a download, where there is an edition with more than names of desa. */
function databaseCell(index: SiteIndex, wilayah: string): Sel {
  const edisi = newestEdition(index.kabupaten(wilayah))?.edisi;
  if (!edisi) return selTeks("Basis data", { catatan: "belum ada laporan di sini" });
  const href = index.urls.data(wilayah, "data.csv");
  return (findJawaban<boolean>(index, wilayah, TANYA_ISI) ?? hasContent(edisi))
    ? selTeks("Basis data (CSV)", { href })
    : selTeks("Daftar desa (CSV)", { href, catatan: "baris koperasinya belum ada yang terisi" });
}
