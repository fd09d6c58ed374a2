import { escapeMarkdown } from "../base/markdown.ts";
import type { Laporan, LaporanBerkas, LaporanMasalah } from "../records/types.gen.ts";
import { tinjauanMarkdown } from "../review/markdown.ts";
import type { Tinjauan } from "../review/tinjauan.ts";
import { foldMasalah, type Folded } from "./fold.ts";
import { countsOf, subjectOf } from "./laporan-text.ts";
import { formatCells } from "./problem-groups.ts";

export interface MarkdownOptions {
  /** Address of the guide for stewards; each code is a heading in it. */
  readonly panduan: string;
  /** GitHub takes comments of 65,536 characters; a summary may be longer. */
  readonly maxBytes?: number;
  /** Shown on GitHub, where the run that checked keeps the marked workbooks and starts again by itself. */
  readonly onGitHub?: boolean;
}

/** Below GitHub's limit, with room for the words around it. */
const COMMENT_BYTES = 60_000;
const MOST_FILES = 20;

/**
 * The report as a comment on a pull request. Every text of it is escaped here, whoever made the
 * report, and the whole never exceeds its bytes: what does not fit is counted.
 */
export function laporanMarkdown(laporan: Laporan, options: MarkdownOptions): string {
  const { maxBytes = COMMENT_BYTES, onGitHub = false } = options;
  const files = laporan.berkas.slice(0, MOST_FILES);
  const rest = laporan.berkas.length - files.length + (laporan.lain ?? 0);
  const head = headOf(laporan, onGitHub);
  const share = Math.floor((maxBytes - byteLength(head) - 400) / Math.max(1, files.length));
  const parts = files.map((satu) => fileMarkdown(satu, { ...options, onGitHub, maxBytes: share }));
  const more = rest > 0 ? [`_dan ${rest} berkas lain yang tidak didaftar di sini._`] : [];
  return `${[head, ...parts, ...more].join("\n\n")}\n`;
}

function headOf({ hasil, berkas }: Laporan, onGitHub: boolean): string {
  if (berkas.length === 0) return "## Tidak ada buku kerja yang berubah";
  if (hasil === "bersih") return "## Buku kerja diperiksa: tidak ada kesalahan";
  const next = onGitHub
    ? "lalu unggah lagi berkas dengan nama yang sama. Pemeriksaan berjalan lagi dengan sendirinya."
    : "lalu periksa lagi.";
  return `## Buku kerja diperiksa: masih ada kesalahan\n\nPerbaiki sel-sel di bawah ini di Excel, simpan, ${next}`;
}

type FileOptions = Required<MarkdownOptions>;

function fileMarkdown(satu: LaporanBerkas, options: FileOptions): string {
  const title = `### ${escapeMarkdown(subjectOf(satu), 200)}`;
  const sentence = `\`${codeText(satu.berkas)}\`: ${countsOf(satu)}.${booksSentence(satu, options)}`;
  const budget = options.maxBytes - byteLength(title) - byteLength(sentence) - 300;
  const errors = tablesOf(satu, "kesalahan", { ...options, maxBytes: Math.floor(budget * 0.6) });
  const left = budget - byteLength(errors);
  const tinjauan = reviewOf(satu, Math.floor(left * 0.6));
  const others = remarksOf(satu, { ...options, maxBytes: left - byteLength(tinjauan) });
  return [title, sentence, errors, tinjauan, others].filter((part) => part !== "").join("\n\n");
}

function booksSentence({ bertanda, diperbaiki }: LaporanBerkas, { onGitHub }: FileOptions): string {
  if (bertanda === null) return "";
  const where = onGitHub ? "_Artifacts_ pada halaman pemeriksaan ini" : "folder laporan ini";
  const marked = ` Buku kerja dengan sel keliru yang sudah ditandai: **${codeMark(bertanda)}**, di ${where}.`;
  if (diperbaiki === null) return marked;
  return `${marked} Di sana juga **${codeMark(diperbaiki)}**: isian yang maksudnya hanya mungkin satu sudah dibetulkan.`;
}

function reviewOf({ tinjauan }: LaporanBerkas, maxBytes: number): string {
  if (tinjauan === null || maxBytes < 500) return "";
  return tinjauanMarkdown(tinjauan as unknown as Tinjauan, { maxBytes });
}

function remarksOf(satu: LaporanBerkas, options: FileOptions): string {
  const count = satu.peringatan + satu.catatan;
  if (count === 0) return "";
  const half = Math.floor((options.maxBytes - 200) / 2);
  const tables = (["peringatan", "catatan"] as const)
    .map((tingkat) => tablesOf(satu, tingkat, { ...options, maxBytes: half }))
    .filter((table) => table !== "");
  return `<details><summary>${count} peringatan dan catatan (tidak menahan penerimaan)</summary>\n\n${tables.join("\n\n")}\n\n</details>`;
}

const TITLES: Readonly<Record<LaporanMasalah["tingkat"], string>> = {
  kesalahan: "Kesalahan",
  peringatan: "Peringatan",
  catatan: "Catatan",
};

/** A table of one severity, as many rows as the bytes allow; the rest is counted below it. */
function tablesOf(
  { masalah }: LaporanBerkas,
  tingkat: LaporanMasalah["tingkat"],
  { panduan, maxBytes }: FileOptions,
): string {
  const kinds = foldMasalah(masalah.filter((one) => one.tingkat === tingkat));
  if (kinds.length === 0) return "";
  const head = `| ${TITLES[tingkat]} di sel | Kolom | Masalah | Cara memperbaiki |\n| --- | --- | --- | --- |`;
  const rows = kinds.flatMap((kind) => foldedRows(kind, panduan));
  const shown: string[] = [];
  let left = maxBytes - byteLength(head) - 120;
  for (const row of rows) {
    left -= byteLength(row) + 1;
    if (left < 0) break;
    shown.push(row);
  }
  const hidden = rows.length - shown.length;
  const more = hidden > 0 ? `\n\n_dan ${hidden} baris lagi; semuanya ada di laporan lengkap._` : "";
  return shown.length === 0
    ? `_${rows.length} masalah; lihat laporan lengkap._`
    : `${[head, ...shown].join("\n")}${more}`;
}

function foldedRows(kind: Folded, panduan: string): readonly string[] {
  const rows = kind.shown.map((masalah) => rowOf(masalah, panduan));
  if (kind.sisa === 0) return rows;
  const cells = escapeMarkdown(formatCells(kind.sel, kind.sisa, 12), 300);
  return [
    ...rows,
    `| ${cells} | ${escapeMarkdown(kind.kolom ?? "", 60)} | serupa di ${kind.sisa} tempat lain | sama seperti di atas |`,
  ];
}

function rowOf(masalah: LaporanMasalah, panduan: string): string {
  const { lembar, kolom, sel, banyak, pesan, perbaikan, kode } = masalah;
  const cells = sel.length === 0 ? "" : formatCells(sel, banyak);
  const place = [lembar, cells].filter((part) => part).join(" › ") || "berkas";
  const help = /^[a-z0-9-]+$/.test(kode) ? ` [?](${panduan}#${kode})` : "";
  return `| ${escapeMarkdown(place, 200)} | ${escapeMarkdown(kolom ?? "", 60)} | ${escapeMarkdown(pesan, 400)}${help} | ${escapeMarkdown(perbaikan, 400)} |`;
}

/** A path or file name between backticks: nothing but what names hold. */
function codeText(text: string): string {
  return text.replace(/[^\w./()~$ -]/g, "_").slice(0, 200);
}

function codeMark(name: string): string {
  return `\`${codeText(name)}\``;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
