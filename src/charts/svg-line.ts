import { formatNumber } from "../base/format.ts";
import { html, raw, type Html } from "../base/html.ts";
import { largestValue, type ChartData } from "./chart-data.ts";

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 8;
const RIGHT = 64;
const TOP = 24;
const BOTTOM = 30;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** A line from zero with gaps where nothing was reported; first and last value are labelled. */
export function lineSvg(chart: ChartData): Html {
  const series = chart.seri.map(({ nilai }) => pointsOf(chart, nilai));
  return html`<svg
    class="gambar"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    aria-hidden="true"
    focusable="false"
  >
    ${axis(chart)}${series.map((points, index) => seriesShape(points, index))}
  </svg>`;
}

function pointsOf(chart: ChartData, values: readonly (number | null)[]): (Point | null)[] {
  const scale = (HEIGHT - TOP - BOTTOM) / Math.max(1, largestValue(chart));
  return values.map((value, index) =>
    value === null
      ? null
      : { x: xOf(chart, index), y: round(HEIGHT - BOTTOM - value * scale), value },
  );
}

function xOf({ kategori }: ChartData, index: number): number {
  const steps = Math.max(1, kategori.length - 1);
  return round(LEFT + ((WIDTH - LEFT - RIGHT) * index) / steps);
}

function axis(chart: ChartData): Html {
  const ticks = chart.kategori.map(
    (kategori, index) =>
      html`<text
        class="sumbu"
        x="${xOf(chart, index)}"
        y="${HEIGHT - 10}"
        ${raw(index === 0 ? "" : ' text-anchor="middle"')}
        >${kategori}</text
      >`,
  );
  return html`<path
      class="garis-dasar"
      d="M${LEFT} ${HEIGHT - BOTTOM}H${WIDTH - RIGHT}"
    />${ticks}`;
}

function seriesShape(points: readonly (Point | null)[], index: number): Html {
  const known = points.filter((point) => point !== null);
  const labels = labelled(known).map(
    ({ x, y, value }) =>
      html`<text class="nilai" x="${x}" y="${y - 9}" text-anchor="middle"
        >${formatNumber(value)}</text
      >`,
  );
  const dots = known.map(
    ({ x, y }) => html`<circle class="titik seri-${index + 1}" cx="${x}" cy="${y}" r="4" />`,
  );
  return html`<path class="garis seri-garis-${index + 1}" d="${pathOf(points)}" />${dots}${labels}`;
}

function labelled(points: readonly Point[]): readonly Point[] {
  const [first] = points;
  const last = points.at(-1);
  return first && last && first !== last ? [first, last] : points.slice(0, 1);
}

function pathOf(points: readonly (Point | null)[]): string {
  let drawing = false;
  return points
    .map((point) => {
      if (point === null) {
        drawing = false;
        return "";
      }
      const command = drawing ? "L" : "M";
      drawing = true;
      return `${command}${point.x} ${point.y}`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
