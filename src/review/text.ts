import { formatNumber } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import { barOf, BAR_LEGEND } from "./bar.ts";
import * as groups from "./groups.ts";
import type { Butir } from "./items.ts";
import type { Tinjauan } from "./tinjauan.ts";
import { withoutUniform } from "./uniform.ts";
import * as words from "./words.ts";

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width?: number;
  /** Changes listed at most in each part. */
  readonly rows?: number;
}

const WIDTH = 80;
const ROWS = 40;

/** The review for a terminal: lines of at most `width` columns, none of which a log takes for a command. */
export function tinjauanText(
  tinjauan: Tinjauan,
  { width = WIDTH, rows = ROWS }: TextOptions = {},
): string {
  const head = headLines(tinjauan).flatMap((line) => wrapped(line, width));
  if (!words.hasChanges(tinjauan)) return [...head, ...pageLines(tinjauan, width)].join("\n");
  const parts = [
    suspiciousLines(tinjauan, rows),
    totalLines(tinjauan),
    claimLines(tinjauan),
    uniformLines(tinjauan, rows),
    otherLines(tinjauan, rows),
    columnLines(tinjauan),
  ];
  const told = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.flatMap((line) => wrapped(line, width)).join("\n"));
  return [head.join("\n"), ...told, pageLines(tinjauan, width).join("\n")].join("\n\n");
}

function pageLines(tinjauan: Tinjauan, width: number): string[] {
  return wrapped(words.pagesText(tinjauan), width);
}

function headLines(tinjauan: Tinjauan): readonly string[] {
  const title = words.titleText(tinjauan);
  return [title, words.summaryText(tinjauan), ...words.contextLines(tinjauan)];
}

function suspiciousLines({ perubahan, mencurigakan }: Tinjauan, limit: number): string[] {
  const all = groups.groupSuspicious(perubahan.slice(0, mencurigakan));
  const shown = all.slice(0, limit);
  const left = mencurigakan - shown.reduce((sum, group) => sum + group.length, 0);
  const lines = shown.flatMap((group, index) => {
    const [before, after] = [shown[index - 1], shown[index + 1]];
    const [place, reason] = [groups.placesText(group), groups.groupReason(group)];
    const isSamePlace = before !== undefined && groups.placesText(before) === place;
    const isToldNext =
      after !== undefined &&
      groups.placesText(after) === place &&
      groups.groupReason(after) === reason;
    return [
      ...(isSamePlace ? [] : [`  ${place}`]),
      `    ${groupText(group)}`,
      ...(isToldNext ? [] : [`    ${reason}`]),
    ];
  });
  return part(`PERLU DIPERIKSA LEBIH DULU (${formatNumber(mencurigakan)})`, lines, left);
}

function otherLines({ perubahan, seragam, mencurigakan }: Tinjauan, limit: number): string[] {
  const all = withoutUniform(perubahan.slice(mencurigakan), seragam);
  const shown = all.slice(0, limit);
  const lines = shown.flatMap((butir, index) => {
    const place = words.placeText(butir);
    const before = shown[index - 1];
    const isSame = before !== undefined && words.placeText(before) === place;
    return [...(isSame ? [] : [`  ${place}`]), `    ${changeText(butir)}`];
  });
  return part(`PERUBAHAN LAIN (${formatNumber(all.length)})`, lines, all.length - shown.length);
}

function uniformLines({ seragam }: Tinjauan, limit: number): string[] {
  const shown = seragam.slice(0, limit);
  return part(
    "PERUBAHAN YANG SAMA DI BANYAK DESA",
    shown.flatMap(({ lembar, kolom, lama, baru, desa, contoh }) => {
      const column = lembar === "Koperasi" ? kolom : `${lembar}, ${kolom}`;
      return [
        `  ${formatNumber(desa)} desa · ${column}: ${valueText(lama)} → ${valueText(baru)}`,
        `    ${groups.shortList(contoh, desa)}`,
      ];
    }),
    seragam.length - shown.length,
  );
}

/** Of a first report, where changes are not listed. */
function columnLines(tinjauan: Tinjauan): string[] {
  if (!tinjauan.laporan_pertama) return [];
  return part(
    "ISIAN PER KOLOM",
    words.columnCounts(tinjauan).map((line) => `  ${line}.`),
  );
}

function totalLines(tinjauan: Tinjauan): string[] {
  const { changed, same } = words.splitTotals(tinjauan);
  const longest = Math.max(0, ...changed.map(({ label }) => label.length));
  const lines = changed.map((dampak) => {
    const difference = words.differenceText(dampak);
    const change = `${words.beforeAfter(dampak)}${difference === "" ? "" : ` (${difference})`}`;
    const bar = barOf(dampak) ?? " ".repeat("░░░░░░░░░░".length);
    return `  ${dampak.label.padEnd(longest)} ${bar} ${change}; dilaporkan ${words.coverageText(dampak)}`;
  });
  const rest = same.map(({ label, sesudah }) => `${label} ${sesudah.teks ?? "–"}`);
  return part("JUMLAH SEKABUPATEN", [
    ...(lines.length === 0 ? [] : [`  (${BAR_LEGEND})`]),
    ...lines,
    ...(rest.length === 0 ? [] : [`  Tetap: ${rest.join("; ")}.`]),
  ]);
}

function claimLines(tinjauan: Tinjauan): string[] {
  const lines = words
    .tellingClaims(tinjauan)
    .flatMap((claim) => [
      `  ${claim.label} ${words.claimText(claim)}, ${words.publisherText(claim)}, ${claim.tanggal}`,
      `    ${words.standingText(claim)}`,
    ]);
  const rest = words.otherClaimsText(tinjauan);
  return part("DIBANDINGKAN DENGAN ANGKA YANG DINYATAKAN DAN DITERBITKAN", [
    ...lines,
    ...(rest === undefined ? [] : [`  ${rest}`]),
  ]);
}

function part(title: string, lines: readonly string[], left = 0): string[] {
  if (lines.length === 0) return [];
  const rest = words.restText(left);
  return [title, ...lines, ...(rest === undefined ? [] : [`  ${rest}`])];
}

/** "Status Operasi [AD19]: Belum → Beroperasi" */
function changeText(butir: Butir): string {
  return groupText([butir]);
}

function groupText(group: groups.Kelompok): string {
  const [first] = group;
  const cells = groups.cellsText(group);
  const where = cells === "" ? "" : ` [${cells}]`;
  const before = valueText(groups.groupBefore(group));
  return `${words.columnOf(first)}${where}: ${before} → ${valueText(first.baru)}`;
}

function valueText(text: string | null): string {
  return text === null ? "(kosong)" : plainText(text);
}

/** The line broken at spaces; what follows is indented deeper than its beginning. */
function wrapped(line: string, width: number): string[] {
  const clean = line.replace(/\p{C}+/gu, " ");
  if (clean.length <= width) return [clean];
  const [indent = ""] = /^ */u.exec(clean) ?? [];
  const lines: string[] = [];
  let current = indent;
  for (const word of clean.trim().split(" ")) {
    const longer = current.trim() === "" ? `${current}${word}` : `${current} ${word}`;
    if (current.trim() !== "" && longer.length > width) {
      lines.push(current);
      current = `${indent}  ${word}`;
    } else current = longer;
  }
  return [...lines, current];
}
