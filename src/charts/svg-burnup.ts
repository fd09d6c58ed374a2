import { daysBetween } from "../base/dates.ts";
import { formatNumber, MONTHS } from "../base/format.ts";
import { html, raw, type Html } from "../base/html.ts";
import { largestValue, type ChartData, type ChartSeries } from "./chart-data.ts";

/* As in svg.ts: percentages across, pixels down, so that letters keep their size. */

const HEIGHT = 260;
const TOP = 34;
const BASE = 224;
/** Percent of the width: the last point leaves room for its figure. */
const LEFT = 3;
const RIGHT = 90;
/** Pixels below the target's line in which a figure would touch it. */
const NEAR = 30;
/** Percent between two dates at the axis, or they would touch on a phone. */
const LEAST_TICK = 27;

interface Point {
  /** Percent. */
  readonly x: number;
  /** Pixels. */
  readonly y: number;
  readonly label: string;
}

/**
 * Figures towards a target over time: a line per publisher with a mark of its own, broken where
 * nothing was reported; the target dashed, the range of a forecast as a field with dotted edges.
 */
export function burnupSvg(chart: ChartData): Html {
  const scale = (BASE - TOP) / Math.max(1, largestValue(chart));
  const place: Place = (index, value, label = formatNumber(value)) => ({
    x: xOf(chart, index),
    y: round(BASE - value * scale),
    label,
  });
  return html`<svg class="gambar" width="100%" height="${HEIGHT}" aria-hidden="true">
    ${axis(chart)}${rangeShape(pointsOfRole(chart, "rentang", place))}${targetShape(chart, scale)}${figureShapes(chart, place, lineOf(chart, scale))}
  </svg>`;
}

function figureShapes(chart: ChartData, place: Place, line: number): Html {
  const figures = chart.seri.filter(({ peran }) => peran === undefined);
  const ends = figures.map(({ nilai }) => nilai.findLast((value) => value !== null) ?? 0);
  const top = ends.indexOf(Math.max(...ends));
  const shapes = figures.map((series, index) =>
    seriesShape(stepsOf(chart, series, place), { index, line, highest: index === top }),
  );
  return html`${shapes}`;
}

/** `label`: words where the bare number would say too much, as "paling sedikit 11". */
type Place = (index: number, value: number, label?: string) => Point;

/** Share of the time between the first and the last date. */
function xOf({ waktu = [] }: ChartData, index: number): number {
  const days = (at: number) =>
    daysBetween(waktu[0]?.tanggal ?? "", waktu[at]?.tanggal ?? waktu[0]?.tanggal ?? "");
  const all = days(waktu.length - 1);
  if (!(all > 0)) return (LEFT + RIGHT) / 2;
  return round(LEFT + ((RIGHT - LEFT) * days(index)) / all);
}

function axis(chart: ChartData): Html {
  const { waktu = [] } = chart;
  const ticks = ticksOf(waktu.map((_, index) => xOf(chart, index)));
  const labels = ticks.map((index) => {
    const isFirst = index === 0 && waktu.length > 1;
    const anchor = raw(isFirst ? 'text-anchor="start"' : 'text-anchor="middle"');
    return html`<text class="sumbu" x="${xOf(chart, index)}%" y="${BASE + 20}" ${anchor}
      >${shortDate(waktu[index]?.tanggal ?? "")}</text
    > `;
  });
  return html`<line
      class="garis-dasar"
      x1="${LEFT}%"
      x2="${RIGHT}%"
      y1="${BASE}"
      y2="${BASE}"
    />${labels}`;
}

/** The first date, the last, and of those between what fits. */
function ticksOf(places: readonly number[]): readonly number[] {
  const last = places.length - 1;
  const end = places[last] ?? 0;
  const kept: number[] = [];
  for (const [index, x] of places.entries()) {
    const before = kept.length === 0 ? -100 : (places[kept.at(-1) ?? 0] ?? 0);
    const fits = x - before >= LEAST_TICK && (index === last || end - x >= LEAST_TICK);
    if (fits) kept.push(index);
  }
  return last > 0 && !kept.includes(last) ? [...kept, last] : kept;
}

/** "24 Nov ’25" */
function shortDate(date: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1]?.slice(0, 3) ?? "";
  return `${Number(date.slice(8, 10))} ${month} ’${date.slice(2, 4)}`;
}

function targetOf({ seri }: ChartData): number | null {
  const line = seri.find(({ peran }) => peran === "target");
  return line?.nilai.find((value) => value !== null) ?? null;
}

/** Height of the target's line; far away if there is none. */
function lineOf(chart: ChartData, scale: number): number {
  const target = targetOf(chart);
  return target === null ? -HEIGHT : round(BASE - target * scale);
}

function targetShape(chart: ChartData, scale: number): Html | null {
  const target = targetOf(chart);
  if (target === null) return null;
  const y = lineOf(chart, scale);
  return html`<line class="garis-target" x1="${LEFT}%" x2="${RIGHT}%" y1="${y}" y2="${y}" /><text
      class="nilai"
      x="${LEFT}%"
      y="${y - 8}"
      >Target ${formatNumber(target)}</text
    >`;
}

/** The known points of each edge of the range. */
function pointsOfRole({ seri }: ChartData, role: "rentang", place: Place): readonly Point[][] {
  return seri
    .filter(({ peran }) => peran === role)
    .map(({ nilai }) =>
      nilai.flatMap((value, index) => (value === null ? [] : [place(index, value)])),
    )
    .filter((points) => points.length >= 2);
}

/** A triangle from the last figure to the earliest and the latest finish. */
function rangeShape(edges: readonly (readonly Point[])[]): Html | null {
  const lines = edges.map(([from, to]) =>
    from && to
      ? html`<line
          class="garis-rentang"
          x1="${from.x}%"
          y1="${from.y}"
          x2="${to.x}%"
          y2="${to.y}"
        />`
      : null,
  );
  const [early, late] = edges;
  const [start, first] = early ?? [];
  const last = late?.[1];
  if (!start || !first || !last) return html`${lines}`;
  return html`${field(start, first, last)}${lines}`;
}

/** Only a nested picture lets a polygon follow the width. */
function field(start: Point, first: Point, last: Point): Html {
  const height = Math.max(1, start.y - first.y);
  const width = Math.max(0.1, last.x - start.x);
  const middle = round(((first.x - start.x) / width) * 100);
  const box = raw(`x="${start.x}%" y="${first.y}" width="${round(width)}%" height="${height}"`);
  return html`<svg ${box} viewBox="0 0 100 100" preserveAspectRatio="none">
    <polygon class="bidang-rentang" points="0,100 ${middle},0 100,0" />
  </svg>`;
}

/** Unbroken runs of points: a category at which nothing was reported ends one. */
function stepsOf({ waktu = [] }: ChartData, { nilai, teks }: ChartSeries, place: Place): Point[][] {
  const runs: Point[][] = [[]];
  for (const [index, value] of nilai.entries()) {
    if (waktu[index]?.putus) runs.push([]);
    if (value !== null) runs.at(-1)?.push(place(index, value, teks?.[index] ?? undefined));
  }
  return runs.filter((run) => run.length > 0);
}

interface SeriesPlace {
  readonly index: number;
  /** Height of the target's line, which figures keep clear of. */
  readonly line: number;
  /** No other series ends above this one. */
  readonly highest: boolean;
}

function seriesShape(runs: readonly (readonly Point[])[], place: SeriesPlace): Html {
  const { index } = place;
  const lines = runs.flatMap((run) =>
    run.slice(1).map((point, position) => {
      const before = run[position] ?? point;
      return html`<line
        class="garis garis-${index + 1}"
        x1="${before.x}%"
        y1="${before.y}"
        x2="${point.x}%"
        y2="${point.y}"
      />`;
    }),
  );
  const points = runs.flat();
  const marks = points.map((point) => mark(point, index));
  return html`${lines}${marks}${valueLabels(points, place)}`;
}

/** A disc, a square, a triangle: to be told apart on a copier. */
const MARKS = ["M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z", "M-5-5H5V5H-5Z", "M0-6L6 5H-6Z"] as const;

function mark({ x, y }: Point, index: number): Html {
  const path = raw(`<path class="seri-${index + 1} tanda" d="${MARKS[index % MARKS.length]}"/>`);
  return html`<svg x="${x}%" y="${y}" overflow="visible">${path}</svg>`;
}

/** First and last figure of the first series, the last of each other; above the highest line only. */
function valueLabels(points: readonly Point[], { index, line, highest }: SeriesPlace): Html {
  const last = points.at(-1);
  const shown = index === 0 && points.length > 1 ? [points[0], last] : [last];
  const isBelow = ({ y }: Point) => !highest || Math.abs(y - line) < NEAR;
  const labels = shown.map((point) =>
    point
      ? html`<text
          class="nilai"
          x="${point.x}%"
          y="${point.y + (isBelow(point) ? 22 : -10)}"
          ${anchorAt(point.x)}
          >${point.label}</text
        >`
      : null,
  );
  return html`${labels}`;
}

/** Words near an edge grow away from it. */
function anchorAt(x: number): Html {
  const anchor = x < 25 ? "start" : x > 75 ? "end" : "middle";
  return raw(`text-anchor="${anchor}" dx="${x < 25 ? -6 : x > 75 ? 6 : 0}"`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
