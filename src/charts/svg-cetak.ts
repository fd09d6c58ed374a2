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
/** Percent that the sample of a series takes in the legend. */
const KEY = 2.4;

/** Horizontal bars from zero; `alt` is what is read aloud in their stead. */
export function printBarSvg(chart: ChartData, alt: string): Html {
  const names = Math.min(MOST_NAME, longest(chart.kategori) + 1.5);
  const labels = chart.kategori.map((_, index) => figuresOf(chart, index));
  const scale = (100 - names - longest(labels) - 2) / Math.max(1, largestValue(chart));
  const top = chart.seri.length > 1 ? LEGEND : 0;
  const rows = chart.kategori.map((kategori, index) => {
    const place = { index, y: top + index * ROW, names, scale };
    return barRow(chart, { ...place, kategori, label: labels[index] ?? "" });
  });
  const height = top + chart.kategori.length * ROW;
  return html`<svg class="balok" width="100%" height="${height}" role="img" aria-label="${alt}">
    ${top > 0 ? legend(chart) : null}${rows}
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
}

function barRow(chart: ChartData, { kategori, label, index, y, names, scale }: Row): Html {
  let x = names;
  const bars = chart.seri.map(({ nilai }, number) => {
    const width = round((nilai[index] ?? 0) * scale);
    const bar = width === 0 ? null : box({ x, y: y + 2, width, number });
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
  /** Percent. */
  readonly x: number;
  readonly y: number;
  /** Percent. */
  readonly width: number;
  readonly number: number;
}

/**
 * Black, white, then lines across the bar: one dashed stroke as thick as the bar, for patterns of SVG become
 * pictures of some hundred kilobytes in a PDF.
 */
const DASHES = ["", "", "1 3", "3 2"];

function box({ x, y, width, number }: Box): Html {
  const place = `x="${x}%" y="${y}" width="${width}%" height="${BAR}"`;
  const fill = number === 0 ? "#000" : "#fff";
  const rect = `<rect ${place} fill="${fill}" stroke="#000" stroke-width="0.6"/>`;
  const dash = DASHES[number % DASHES.length] ?? "";
  if (dash === "") return raw(rect);
  const middle = y + BAR / 2;
  return raw(
    `${rect}<line x1="${x}%" x2="${round(x + width)}%" y1="${middle}" y2="${middle}" stroke="#000" stroke-width="${BAR}" stroke-dasharray="${dash}"/>`,
  );
}

function legend({ seri }: ChartData): Html {
  let x = 0;
  const items = seri.map(({ nama }, number) => {
    const item = html`${box({ x, y: 3, width: KEY, number })}<text x="${x}%" dx="22" y="12"
        >${nama}</text
      >`;
    x = round(x + nama.length * LETTER + 6);
    return item;
  });
  return html`${items}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
