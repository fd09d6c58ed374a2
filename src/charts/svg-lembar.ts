import { formatNumber } from "../base/format.ts";
import { html, type Html } from "../base/html.ts";
import { largestValue, type ChartData } from "./chart-data.ts";
import { endsOf, ticksOf } from "./line.ts";

/** Points; so letters of 8 are of 8 pt. */
export interface Ukuran {
  readonly lebar: number;
}

/**
 * A small picture in black, with the figures as its name. Few paths instead of many shapes, because every
 * shape costs time and bytes on each of thousands of sheets.
 */
export function sheetSvg(chart: ChartData, ukuran: Ukuran): Html {
  return chart.kind === "line" ? lineSvg(chart, ukuran) : barSvg(chart, ukuran);
}

/** "Bagan garis, orang. Mei ’25: 78; Jun ’25: 353" */
function chartWords({ kind, kategori, seri, satuan }: ChartData): string {
  const all = kategori.map(
    (nama, index) =>
      `${nama}: ${seri.map((series) => valueText(series, index) ?? "belum dilaporkan").join(", ")}`,
  );
  return `Bagan ${kind === "line" ? "garis" : "batang"}, ${satuan}. ${all.join("; ")}`;
}

function valueText({ nilai, teks }: ChartData["seri"][number], index: number): string | null {
  const value = nilai[index] ?? null;
  return value === null ? null : (teks?.[index] ?? formatNumber(value));
}

const ROW = 24;

/** Horizontal bars from zero, each below its label and before its figure. */
function barSvg(chart: ChartData, { lebar }: Ukuran): Html {
  const { kategori, seri } = chart;
  const [first] = seri;
  if (!first) throw new Error(`chart without a series: ${chart.id}`);
  const scale = (lebar - 62) / Math.max(1, largestValue(chart));
  const widths = kategori.map((_, row) => round((first.nilai[row] ?? 0) * scale));
  const bars = widths.map((width, row) => `M0 ${row * ROW + 12}h${width}v8H0z`);
  const texts = kategori.map(
    (nama, row) =>
      html`<text y="${row * ROW + 9}">${nama}</text
        ><text x="${round((widths[row] ?? 0) + 3)}" y="${row * ROW + 19}"
          >${valueText(first, row) ?? "belum dilaporkan"}</text
        >`,
  );
  const content = html`<path d="${bars.join("")}" />${texts}`;
  return picture(chart, { width: lebar, height: kategori.length * ROW, content });
}

const BASE = 96;
const TOP = 18;
/** Room for the first and last figure beside the line. */
const MARGIN = 17;
const MOST_TICKS = 4;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly teks: string;
}

/** A line from zero, broken where nothing was reported; first and last value are labelled. */
function lineSvg(chart: ChartData, { lebar }: Ukuran): Html {
  const { kategori, seri } = chart;
  const [first] = seri;
  if (!first) throw new Error(`chart without a series: ${chart.id}`);
  const xOf = (index: number) =>
    round(MARGIN + ((lebar - 2 * MARGIN) * index) / Math.max(1, kategori.length - 1));
  const scale = (BASE - TOP) / Math.max(1, largestValue(chart));
  const points = first.nilai.map((value, index) =>
    value === null
      ? null
      : { x: xOf(index), y: round(BASE - value * scale), teks: valueText(first, index) ?? "" },
  );
  const ticks = ticksOf(kategori.length, MOST_TICKS).map(
    (index) =>
      html`<text class="tengah" x="${xOf(index)}" y="${BASE + 12}">${kategori[index]}</text>`,
  );
  const content = html`<path class="garis" d="M0 ${BASE}H${lebar}" /><path
      class="garis tebal"
      d="${linePath(points)}"
    /><path d="${dotPath(points)}" />${endLabels(points)}${ticks}`;
  return picture(chart, { width: lebar, height: BASE + 16, content });
}

function linePath(points: readonly (Point | null)[]): string {
  return points
    .flatMap((point, index) =>
      point ? `${points[index - 1] ? "L" : "M"}${point.x} ${point.y}` : [],
    )
    .join("");
}

/** Small squares: a circle is four curves. */
function dotPath(points: readonly (Point | null)[]): string {
  return points
    .flatMap((point) => (point ? `M${round(point.x - 2)} ${round(point.y - 2)}h4v4h-4z` : []))
    .join("");
}

function endLabels(points: readonly (Point | null)[]): readonly Html[] {
  return endsOf(points).map(
    ({ x, y, teks }) => html`<text class="tengah" x="${x}" y="${y - 6}">${teks}</text>`,
  );
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly content: Html;
}

/** The picture itself has the role: of an element around it Chromium marks no content. */
function picture(chart: ChartData, { width, height, content }: Picture): Html {
  return html`<svg
    class="gambar"
    viewBox="0 0 ${width} ${height}"
    style="width:${width}pt;height:${height}pt"
    role="img"
    aria-label="${chartWords(chart)}"
  >
    ${content}
  </svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
