import { formatNumber } from "../base/format.ts";
import { escapeMarkdown } from "../base/markdown.ts";
import { barOf, BAR_LEGEND } from "./bar.ts";
import type { Dampak } from "./effect.ts";
import * as groups from "./groups.ts";
import type { Butir } from "./items.ts";
import type { Tinjauan } from "./tinjauan.ts";
import { withoutUniform } from "./uniform.ts";
import * as words from "./words.ts";

export interface MarkdownOptions {
  /** GitHub takes 65,536 characters in a comment. */
  readonly maxBytes: number;
}

/** Rows a table shows at most; the fewer, the less room there is. */
const ROW_LIMITS = [60, 40, 25, 15, 8, 4, 2, 1, 0];
const CELL_LENGTH = 80;
const REASON_LENGTH = 160;
const CONTEXT_LENGTH = 300;
const PAGES_LENGTH = 400;
/** A longer table is folded away, but not what is to be looked at. */
const LONG_TABLE = 15;
const MOST_SUSPICIOUS = 30;

/**
 * The review as a comment on a pull request: the sentence that matters first, then what to look at,
 * then what it means for totals, claims and pages. Never longer than `maxBytes`; nothing in it that a
 * stranger typed is Markdown.
 */
export function tinjauanMarkdown(tinjauan: Tinjauan, { maxBytes }: MarkdownOptions): string {
  for (const limit of ROW_LIMITS) {
    const text = comment(tinjauan, limit);
    if (bytesOf(text) <= maxBytes) return text;
  }
  const short = [head(tinjauan), head(tinjauan).split("\n\n").slice(0, 2).join("\n\n") + "\n", ""];
  return short.find((text) => bytesOf(text) <= maxBytes) ?? "";
}

function comment(tinjauan: Tinjauan, limit: number): string {
  const pages = `${escapeMarkdown(words.pagesText(tinjauan), PAGES_LENGTH)}\n`;
  if (!words.hasChanges(tinjauan)) return `${head(tinjauan)}\n${pages}`;
  const sections = [
    head(tinjauan),
    suspiciousSection(tinjauan, limit),
    totalsSection(tinjauan, limit),
    claimsSection(tinjauan, limit),
    uniformSection(tinjauan, limit),
    othersSection(tinjauan, limit),
    columnsSection(tinjauan, limit),
    pages,
  ];
  return sections.filter((section) => section !== "").join("\n");
}

function head(tinjauan: Tinjauan): string {
  const lines = words.contextLines(tinjauan).map((line) => escapeMarkdown(line, CONTEXT_LENGTH));
  const title = escapeMarkdown(words.titleText(tinjauan), CONTEXT_LENGTH);
  return `### ${title}\n\n**${escapeMarkdown(words.summaryText(tinjauan), CONTEXT_LENGTH)}**\n\n${lines.join("\\\n")}\n`;
}

function suspiciousSection({ perubahan, mencurigakan }: Tinjauan, limit: number): string {
  const rows = groups.groupSuspicious(perubahan.slice(0, mencurigakan));
  return section(`Perlu diperiksa lebih dulu (${formatNumber(mencurigakan)})`, {
    heading: ["Desa", "Kolom", "Lama", "Baru", "Sel", "Sebab"],
    rows: rows.map((group) => () => [
      ...groupCells(group),
      escapeMarkdown(groups.groupReason(group), REASON_LENGTH),
    ]),
    limit: Math.min(limit, MOST_SUSPICIOUS),
    open: true,
  });
}

function othersSection(tinjauan: Tinjauan, limit: number): string {
  const { perubahan, seragam, mencurigakan } = tinjauan;
  const rows = withoutUniform(perubahan.slice(mencurigakan), seragam);
  return section(`Perubahan lain (${formatNumber(rows.length)})`, {
    heading: ["Desa", "Kolom", "Lama", "Baru", "Sel"],
    rows: rows.map((butir) => () => changeCells(butir)),
    limit,
  });
}

function uniformSection({ seragam }: Tinjauan, limit: number): string {
  return section("Perubahan yang sama di banyak desa", {
    heading: ["Kolom", "Lama", "Baru", "Desa"],
    rows: seragam.map(({ lembar, kolom, lama, baru, desa, contoh }) => () => [
      escapeMarkdown(lembar === "Koperasi" ? kolom : `${lembar}, ${kolom}`),
      valueCell(lama),
      valueCell(baru),
      `${formatNumber(desa)}: ${escapeMarkdown(groups.shortList(contoh, desa), REASON_LENGTH)}`,
    ]),
    limit,
  });
}

/** Of a first report, where changes are not listed, what each column says. */
function columnsSection({ laporan_pertama, jumlah }: Tinjauan, limit: number): string {
  if (!laporan_pertama) return "";
  return section("Isian per kolom", {
    heading: ["Lembar", "Kolom", "Terisi"],
    rows: jumlah.kolom
      .filter(({ diisi }) => diisi > 0)
      .map(({ lembar, kolom, diisi }) => () => [
        escapeMarkdown(lembar),
        escapeMarkdown(kolom),
        formatNumber(diisi),
      ]),
    limit,
  });
}

function totalsSection(tinjauan: Tinjauan, limit: number): string {
  if (limit === 0) return "";
  const { changed, same } = words.splitTotals(tinjauan);
  const table = section("Jumlah sekabupaten", {
    heading: ["Indikator", "Sebelum → sesudah", "Selisih", "Dilaporkan desa/kelurahan"],
    rows: changed.map((dampak) => () => totalCells(dampak)),
    limit: changed.length,
  });
  const rest = same.map(({ label, sesudah }) => escapeMarkdown(`${label} ${sesudah.teks ?? "–"}`));
  const notes = [
    ...(changed.length === 0 ? ["#### Jumlah sekabupaten"] : [`${BAR_LEGEND}.`]),
    ...(same.length === 0 ? [] : [`Tetap: ${rest.join("; ")}.`]),
  ];
  return `${table}${table === "" ? "" : "\n"}${notes.join("\n\n")}\n`;
}

function totalCells(dampak: Dampak): string[] {
  const bar = barOf(dampak);
  return [
    escapeMarkdown(dampak.label),
    `${bar === null ? "" : `\`${bar}\` `}${escapeMarkdown(words.beforeAfter(dampak))}`,
    escapeMarkdown(words.differenceText(dampak)),
    escapeMarkdown(words.coverageText(dampak)),
  ];
}

function claimsSection(tinjauan: Tinjauan, limit: number): string {
  const claims = words.tellingClaims(tinjauan);
  const table = section("Dibandingkan dengan angka yang dinyatakan dan diterbitkan", {
    heading: ["Indikator", "Angka", "Menurut", "Tanggal", "Terhadap rincian per desa"],
    rows: claims.map((claim) => () => [
      escapeMarkdown(claim.label),
      escapeMarkdown(words.claimText(claim)),
      escapeMarkdown(words.publisherText(claim), REASON_LENGTH),
      escapeMarkdown(claim.tanggal),
      escapeMarkdown(words.standingText(claim), CELL_LENGTH),
    ]),
    limit,
  });
  const rest = words.otherClaimsText(tinjauan);
  return [table, ...(rest === undefined ? [] : [`${rest}\n`])]
    .filter((text) => text !== "")
    .join("\n");
}

interface Table {
  readonly heading: readonly string[];
  /** Made only if shown: there may be thousands. */
  readonly rows: readonly (() => readonly string[])[];
  readonly limit: number;
  /** Never folded away. */
  readonly open?: boolean;
}

/** A table under its heading, folded if it is long; nothing if there are no rows. */
function section(title: string, { heading, rows, limit, open }: Table): string {
  if (rows.length === 0) return "";
  if (limit === 0) return `${title}: ${formatNumber(rows.length)} baris, tidak muat di sini.\n`;
  const shown = rows.slice(0, limit).map((row) => row());
  const lines = [heading, heading.map(() => "---"), ...shown].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  const rest = words.restText(rows.length - shown.length);
  const body = `${lines.join("\n")}\n${rest === undefined ? "" : `\n${rest}\n`}`;
  if (open || shown.length <= LONG_TABLE) return `#### ${title}\n\n${body}`;
  return `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
}

function changeCells(butir: Butir): string[] {
  return groupCells([butir]);
}

function groupCells(group: groups.Kelompok): string[] {
  const [first] = group;
  const length = group.length === 1 ? CELL_LENGTH : REASON_LENGTH;
  return [
    escapeMarkdown(groups.placesText(group), length),
    escapeMarkdown(words.columnOf(first), REASON_LENGTH),
    valueCell(groups.groupBefore(group)),
    valueCell(first.baru),
    escapeMarkdown(groups.cellsText(group)),
  ];
}

function valueCell(text: string | null): string {
  return text === null ? "_kosong_" : escapeMarkdown(text, CELL_LENGTH);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
