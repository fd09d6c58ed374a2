import { formatNumber } from "../base/format.ts";
import { html, raw, type Html } from "../base/html.ts";
import { largestValue, type ChartData } from "./chart-data.ts";
import { lineSvg } from "./svg-line.ts";

/** Drawing units; the picture scales with its column. */
export const WIDTH = 640;
const ROW = 30;
const LABEL_HEIGHT = 15;
const BAR = 12;
const VALUE_ROOM = 76;

/** The picture everybody sees. Colours and patterns come from the style sheet by class. */
export function chartSvg(chart: ChartData): Html {
  return chart.kind === "line" ? lineSvg(chart) : barSvg(chart);
}

/** Horizontal bars from zero: the label above its bar, so that long names fit a phone. */
function barSvg(chart: ChartData): Html {
  const scale = (WIDTH - VALUE_ROOM) / Math.max(1, largestValue(chart));
  const rows = chart.kategori.map((kategori, index) => barRow(chart, { kategori, index, scale }));
  const height = chart.kategori.length * (ROW + 4) + 2;
  return html`<svg
    class="gambar"
    viewBox="0 0 ${WIDTH} ${height}"
    aria-hidden="true"
    focusable="false"
  >
    ${patterns(chart)}${rows}
  </svg>`;
}

interface Row {
  readonly kategori: string;
  readonly index: number;
  readonly scale: number;
}

function barRow(chart: ChartData, { kategori, index, scale }: Row): Html {
  const top = index * (ROW + 4);
  let x = 0;
  const parts: Html[] = [];
  for (const [number, seri] of chart.seri.entries()) {
    const value = seri.nilai[index] ?? null;
    if (value === null) continue;
    const width = Math.max(value > 0 ? 1.5 : 0, round(value * scale));
    parts.push(bar(chart.id, { number, x, y: top + LABEL_HEIGHT + 3, width }));
    x += width;
  }
  const label = valueLabel(chart, index);
  const empty = label === "belum dilaporkan";
  return html`<text class="nama" x="0" y="${top + LABEL_HEIGHT - 2}">${kategori}</text>${parts}<text
      class="${empty ? "nilai kosong" : "nilai"}"
      x="${round(x) + (empty ? 0 : 6)}"
      y="${top + LABEL_HEIGHT + BAR + 2}"
      >${label}</text
    >`;
}

function bar(
  id: string,
  {
    number,
    x,
    y,
    width,
  }: { readonly number: number; readonly x: number; readonly y: number; readonly width: number },
): Html {
  const box = raw(`x="${round(x)}" y="${y}" width="${width}" height="${BAR}"`);
  const pattern = number === 0 ? null : html`<rect ${box} fill="url(#${id}-pola-${number})" />`;
  return html`<rect class="seri-${number + 1}" ${box} />${pattern}`;
}

/** The figure in words; for a stacked bar all its parts. */
function valueLabel({ seri, label }: ChartData, index: number): string {
  const given = label?.[index];
  if (given !== undefined) return given;
  const values = seri.map(({ nilai, teks }) => {
    const value = nilai[index] ?? null;
    return value === null ? null : (teks?.[index] ?? formatNumber(value));
  });
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? "belum dilaporkan" : known.join(" + ");
}

/** Hatching for every series but the first, so that a copier's grey still tells them apart. */
export function patterns({ id, seri }: ChartData): Html | null {
  if (seri.length < 2) return null;
  const shapes = seri
    .slice(1)
    .map(
      (_, index) =>
        html`<pattern
          id="${id}-pola-${index + 1}"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          >${raw(`<path class="pola" d="${PATTERN_PATHS[index % PATTERN_PATHS.length]}"/>`)}</pattern
        >`,
    );
  return html`<defs>${shapes}</defs>`;
}

const PATTERN_PATHS = ["M0 6L6 0", "M3 0V6", "M0 3H6M3 0V6"];

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
