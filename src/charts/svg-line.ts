import { formatNumber } from "../base/format.ts";
import { html, raw, type Html } from "../base/html.ts";
import { largestValue, type ChartData } from "./chart-data.ts";
import { endsOf, ticksOf } from "./line.ts";

/* As in svg.ts: percentages across, pixels down, so that letters keep their size. */

const HEIGHT = 200;
const TOP = 26;
const BASE = 168;
/** Percent of the width: the first point stands a little in, the last leaves room for its figure. */
const LEFT = 3;
const RIGHT = 91;
/** More dates than this do not fit side by side on a phone. */
const MAX_TICKS = 5;

interface Point {
  /** Percent. */
  readonly x: number;
  /** Pixels. */
  readonly y: number;
  readonly value: number;
}

/** A line from zero with gaps where nothing was reported; first and last value are labelled. */
export function lineSvg(chart: ChartData): Html {
  const series = chart.seri.map(({ nilai }, index) => seriesShape(pointsOf(chart, nilai), index));
  return html`<svg class="gambar" width="100%" height="${HEIGHT}" aria-hidden="true">
    ${axis(chart)}${series}
  </svg>`;
}

function pointsOf(chart: ChartData, values: readonly (number | null)[]): (Point | null)[] {
  const scale = (BASE - TOP) / Math.max(1, largestValue(chart));
  return values.map((value, index) =>
    value === null ? null : { x: xOf(chart, index), y: round(BASE - value * scale), value },
  );
}

function xOf({ kategori }: ChartData, index: number): number {
  const steps = Math.max(1, kategori.length - 1);
  return round(LEFT + ((RIGHT - LEFT) * index) / steps);
}

function axis(chart: ChartData): Html {
  const ticks = ticksOf(chart.kategori.length, MAX_TICKS).map((index) => {
    const anchor = raw(index === 0 ? 'text-anchor="start"' : 'text-anchor="middle"');
    return html`<text class="sumbu" x="${xOf(chart, index)}%" y="${BASE + 20}" ${anchor}
      >${chart.kategori[index]}</text
    > `;
  });
  return html`<line
      class="garis-dasar"
      x1="${LEFT}%"
      x2="${RIGHT}%"
      y1="${BASE}"
      y2="${BASE}"
    />${ticks}`;
}

/** The line is cut into its unbroken steps, each a `<line>`: only those take percentages. */
function seriesShape(points: readonly (Point | null)[], index: number): Html {
  const steps = points.flatMap((point, position) => {
    const before = points[position - 1];
    return point && before
      ? [
          html`<line
            class="garis"
            x1="${before.x}%"
            y1="${before.y}"
            x2="${point.x}%"
            y2="${point.y}"
          />`,
        ]
      : [];
  });
  const known = points.filter((point) => point !== null);
  const dots = known.map(
    ({ x, y }) => html`<circle class="seri-${index + 1}" cx="${x}%" cy="${y}" r="4" />`,
  );
  const labels = endsOf(points).map(
    ({ x, y, value }) =>
      html`<text class="nilai" x="${x}%" y="${y - 10}" text-anchor="middle"
        >${formatNumber(value)}</text
      >`,
  );
  return html`${steps}${dots}${labels}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
