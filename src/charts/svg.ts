import { formatNumber } from "../base/format.ts";
import { html, raw, type Html } from "../base/html.ts";
import { largestValue, type ChartData } from "./chart-data.ts";
import { burnupSvg } from "./svg-burnup.ts";
import { lineSvg } from "./svg-line.ts";

/*
 * Widths are percentages and heights pixels, without a viewBox: the bars follow the column's
 * width while the letters keep their size, on a phone as on paper.
 */

const ROW = 36;
const LABEL_BASE = 14;
const BAR_TOP = 19;
const BAR = 13;
/** Percent of a phone's width that one letter of a figure takes, and the room kept at least. */
const LETTER = 3.1;
const LEAST_ROOM = 14;
const MOST_ROOM = 55;

/** The picture everybody sees. Colours come from the style sheet by class. */
export function chartSvg(chart: ChartData): Html {
  if (chart.kind === "burnup") return burnupSvg(chart);
  return chart.kind === "line" ? lineSvg(chart) : barSvg(chart);
}

/** Horizontal bars from zero: the label above its bar, so that long names fit a phone. */
function barSvg(chart: ChartData): Html {
  const scale = longestBar(chart) / Math.max(1, largestValue(chart));
  const rows = chart.kategori.map((kategori, index) => barRow(chart, { kategori, index, scale }));
  const height = chart.kategori.length * ROW;
  return html`<svg class="gambar" width="100%" height="${height}" aria-hidden="true">
    ${patterns(chart)}${rows}
  </svg>`;
}

/** Percent of the width for the longest bar: what the longest figure beside a bar leaves. */
function longestBar(chart: ChartData): number {
  const letters = Math.max(...chart.kategori.map((_, index) => valueLabel(chart, index).length));
  return 100 - Math.min(MOST_ROOM, Math.max(LEAST_ROOM, letters * LETTER + 3));
}

interface Row {
  readonly kategori: string;
  readonly index: number;
  /** Percent of the width per unit. */
  readonly scale: number;
}

function barRow(chart: ChartData, { kategori, index, scale }: Row): Html {
  const top = index * ROW;
  let x = 0;
  const parts: Html[] = [];
  for (const [number, seri] of chart.seri.entries()) {
    const value = seri.nilai[index] ?? null;
    if (value === null) continue;
    const width = Math.max(value > 0 ? 0.3 : 0, round(value * scale));
    parts.push(bar(chart, { number, x, y: top + BAR_TOP, width }));
    x = round(x + width);
  }
  const label = valueLabel(chart, index);
  const unknown = label === NOT_REPORTED;
  return html`<text class="nama" x="0" y="${top + LABEL_BASE}">${kategori}</text>${parts}<text
      class="${unknown ? "nilai kosong" : "nilai"}"
      x="${x}%"
      dx="${unknown && x === 0 ? 0 : 6}"
      y="${top + BAR_TOP + BAR - 1}"
      >${label}</text
    > `;
}

interface Bar {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function bar({ id }: ChartData, { number, x, y, width }: Bar): Html {
  const box = raw(`x="${x}%" y="${y}" width="${width}%" height="${BAR}"`);
  const pattern = number === 0 ? null : html`<rect ${box} fill="url(#${id}-pola-${number})" />`;
  return html`<rect class="seri-${number + 1}" ${box} />${pattern}`;
}

const NOT_REPORTED = "belum dilaporkan";

/** The figure in words; for a stacked bar all its parts. */
function valueLabel({ seri, label }: ChartData, index: number): string {
  const given = label?.[index];
  if (given !== undefined) return given;
  const values = seri.map(({ nilai, teks }) => {
    const value = nilai[index] ?? null;
    return value === null ? null : (teks?.[index] ?? formatNumber(value));
  });
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? NOT_REPORTED : known.join(" + ");
}

/** Hatching for every series but the first, so that a copier's grey still tells them apart. */
function patterns({ id, seri }: ChartData): Html | null {
  if (seri.length < 2) return null;
  const shapes = seri.slice(1).map((_, index) => {
    const path = raw(`<path class="pola" d="${PATTERN_PATHS[index % PATTERN_PATHS.length]}"/>`);
    return html`<pattern
      id="${id}-pola-${index + 1}"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      >${path}</pattern
    >`;
  });
  return html`<defs>${shapes}</defs>`;
}

const PATTERN_PATHS = ["M0 6L6 0", "M3 0V6", "M0 3H6M3 0V6"];

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
