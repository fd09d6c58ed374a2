import { formatNumber } from "../base/format.ts";
import { html, raw, type Html } from "../base/html.ts";
import { largestValue, type ChartData } from "./chart-data.ts";

/*
 * Bars for paper: name, bar and figures in one line, so that thirty kecamatan take half a page. Widths
 * are percentages of the column, heights pixels. Series differ by pattern: they survive a copier.
 */

const ROW = 16;
const BAR = 10;
/** Percent of a column of 165 mm that a letter of 8 pt takes, with a margin. */
const LETTER = 0.98;
const MOST_NAME = 44;
const LEGEND = 20;

/** Horizontal bars from zero; `kunci` keeps the patterns of documents in one file apart. */
export function printBarSvg(chart: ChartData, kunci: string): Html {
  const names = Math.min(MOST_NAME, longest(chart.kategori) + 1.5);
  const labels = chart.kategori.map((_, index) => figuresOf(chart, index));
  const scale = (100 - names - longest(labels) - 2) / Math.max(1, largestValue(chart));
  const top = chart.seri.length > 1 ? LEGEND : 0;
  const rows = chart.kategori.map((kategori, index) => {
    const place = { index, y: top + index * ROW, names, scale };
    return barRow(chart, { ...place, kategori, label: labels[index] ?? "", kunci });
  });
  const height = top + chart.kategori.length * ROW;
  return html`<svg class="balok" width="100%" height="${height}" aria-hidden="true">
    ${patterns(chart, kunci)}${top > 0 ? legend(chart, kunci) : null}${rows}
  </svg>`;
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length)) * LETTER;
}

/** The figure of each series in the order of the legend. */
function figuresOf({ seri }: ChartData, index: number): string {
  const values = seri.map(({ nilai }) => nilai[index] ?? null);
  if (values.every((value) => value === null)) return "belum dilaporkan";
  return values.map((value) => (value === null ? "?" : formatNumber(value))).join(" | ");
}

interface Row {
  readonly kategori: string;
  readonly label: string;
  readonly index: number;
  readonly y: number;
  /** Percent of the width that names take. */
  readonly names: number;
  /** Percent per unit. */
  readonly scale: number;
  readonly kunci: string;
}

function barRow(chart: ChartData, { kategori, label, index, y, names, scale, kunci }: Row): Html {
  let x = names;
  const bars = chart.seri.map(({ nilai }, number) => {
    const width = round((nilai[index] ?? 0) * scale);
    const bar = width === 0 ? null : box({ x, y: y + 2, width: `${width}%`, number, kunci });
    x = round(x + width);
    return bar;
  });
  return html`<text x="0" y="${y + 11}">${kategori}</text>${bars}<text
      x="${x}%"
      dx="4"
      y="${y + 11}"
      >${label}</text
    >`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: string;
  readonly number: number;
  readonly kunci: string;
}

function box({ x, y, width, number, kunci }: Box): Html {
  const fill = number === 0 ? "#000" : `url(#${kunci}-${number})`;
  return raw(
    `<rect x="${x}%" y="${y}" width="${width}" height="${BAR}" fill="${fill}" stroke="#000" stroke-width="0.6"/>`,
  );
}

function legend({ seri }: ChartData, kunci: string): Html {
  let x = 0;
  const items = seri.map(({ nama }, number) => {
    const item = html`${box({ x, y: 3, width: "14", number, kunci })}<text x="${x}%" dx="19" y="12"
        >${nama}</text
      >`;
    x = round(x + nama.length * LETTER + 6);
    return item;
  });
  return html`${items}`;
}

/** White, hatched, dotted after the black of the first series. */
const PATTERN_PATHS = ["", "M-1 1L1 -1M0 6L6 0M5 7L7 5", "M0 3H6"];

function patterns({ seri }: ChartData, kunci: string): Html | null {
  if (seri.length < 2) return null;
  const shapes = seri.slice(1).map((_, index) => {
    const path = PATTERN_PATHS[index % PATTERN_PATHS.length] ?? "";
    return raw(
      `<pattern id="${kunci}-${index + 1}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/><path d="${path}" stroke="#000"/></pattern>`,
    );
  });
  return html`<defs>${shapes}</defs>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
