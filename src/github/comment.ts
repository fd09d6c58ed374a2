import { plainText } from "../base/markdown.ts";
import { laporanMarkdown } from "../check/laporan-markdown.ts";
import { countsOf } from "../check/laporan-text.ts";
import { parseLaporan } from "../check/parse-laporan.ts";
import type { Laporan } from "../records/types.gen.ts";
import { errorCommand } from "./commands.ts";

/** First line of the comment at a pull request, by which the next run finds it again. */
export const COMMENT_MARKER = "<!-- papan-kdkmp: laporan -->";

export interface CommentAddresses {
  /** The guide for stewards. */
  readonly panduan: string;
  /** Page of the run that checked; undefined on somebody's own computer. */
  readonly run?: string | undefined;
}

/** GitHub takes 65,536 characters in a comment; the marker and what stands before are to fit too. */
const COMMENT_BYTES = 52_000;
/** A job summary may have 1 MiB. */
const SUMMARY_BYTES = 1_000_000;
/** Room for the words around a report. */
const FRAME_BYTES = 1_500;
/** GitHub shows no more of one step. */
const MOST_ANNOTATIONS = 10;

/** The comment about a report, which may be anybody's; undefined: the run left none. */
export function commentText(report: string | undefined, addresses: CommentAddresses): string {
  return framed(report, addresses, COMMENT_BYTES);
}

/**
 * What stands before the comment where the change reaches outside the data: the branch's own code has
 * checked, so its report may say anything. `undefined` files: nobody knows them all.
 */
export function judgeWarning(files: readonly string[] | undefined): string {
  const outside = files?.filter((file) => !file.startsWith("data/")).length;
  if (outside === 0) return "";
  const what =
    outside === undefined
      ? "terlalu banyak berkas untuk didaftar, mungkin juga di luar `data/`"
      : `${outside} berkas di luar \`data/\``;
  return `> [!WARNING]
> **Hasil di bawah dibuat oleh kode yang diubah usulan ini; jangan dijadikan dasar untuk menerimanya.** Usulan ini mengubah ${what}, sehingga laporannya dapat berisi apa saja, juga bila tertulis tidak ada kesalahan. Baca dulu perubahan kodenya, lalu periksa datanya dengan kode dari cabang \`main\`. Petugas yang hanya mengirim data: sisakan berkas di \`data/\` saja.

`;
}

/** The same for the page of the run, where more fits. */
export function summaryText(report: string | undefined, addresses: CommentAddresses): string {
  return framed(report, addresses, SUMMARY_BYTES);
}

/** One annotation per file with errors; the cells stand in the summary. */
export function annotationsOf(report: string | undefined): readonly string[] {
  const laporan = report === undefined ? undefined : parseLaporan(report);
  return (laporan?.berkas ?? [])
    .filter(({ kesalahan }) => kesalahan > 0)
    .slice(0, MOST_ANNOTATIONS)
    .map((satu) =>
      errorCommand(plainText(satu.berkas, 200), `${countsOf(satu)}; lihat ringkasan pemeriksaan.`),
    );
}

function framed(report: string | undefined, addresses: CommentAddresses, maxBytes: number): string {
  const laporan = report === undefined ? undefined : parseLaporan(report);
  const text = laporan && reportText(laporan, addresses.panduan, maxBytes - FRAME_BYTES);
  return text === undefined ? noReport(addresses) : `${text}\n${footOf(addresses)}`;
}

/** Undefined for a report that has the right form and still cannot be told. */
function reportText(laporan: Laporan, panduan: string, maxBytes: number): string | undefined {
  try {
    const text = laporanMarkdown(aboutChange(laporan), { panduan, maxBytes, onGitHub: true });
    return new TextEncoder().encode(text).length > maxBytes ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Files that the change touches, and others with errors; accepted ones without are no news here. */
function aboutChange(laporan: Laporan): Laporan {
  const berkas = laporan.berkas.filter(
    ({ kesalahan, tinjauan, bertanda }) => kesalahan > 0 || tinjauan !== null || bertanda !== null,
  );
  return { ...laporan, berkas };
}

function footOf({ run }: CommentAddresses): string {
  if (run === undefined) return "";
  return `Laporan lengkap, buku kerja yang ditandai, dan pratinjau halaman yang berubah ada di bagian _Artifacts_ pada [halaman pemeriksaan](${run}). Komentar ini diganti setiap kali ada unggahan baru.
`;
}

function noReport({ run }: CommentAddresses): string {
  const page = run === undefined ? "" : ` Rinciannya ada di [halaman pemeriksaan](${run}).`;
  return `### Pemeriksaan tidak sampai selesai

Laporannya tidak ada atau tidak terbaca, jadi buku kerja ini belum dapat dinilai.${page} Bila Anda hanya mengunggah buku kerja, ini bukan kesalahan Anda: pengelola akan melihatnya.
`;
}
