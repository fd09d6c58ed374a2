import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from "chart.js";

/*
 * Upgrades a chart to Chart.js when a reader points at it or touches it: until then, and without
 * JavaScript, the SVG is the chart. Reads the table, so that it cannot say anything else.
 */

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
Chart.defaults.font.size = 14;

interface TableData {
  readonly kategori: readonly string[];
  readonly seri: readonly TableSeries[];
  /** Of a burn-up: days since 1970, and where lines break. */
  readonly waktu: readonly { readonly hari: number; readonly putus: boolean }[];
}

interface TableSeries {
  readonly nama: string;
  readonly nilai: readonly (number | null)[];
  readonly peran: string | undefined;
}

const DAY = 86_400_000;

/** Draws the figure's table as an interactive chart in place of its SVG. */
export function upgradeChart(figure: HTMLElement): void {
  const table = figure.querySelector("table");
  const picture = figure.querySelector<HTMLElement>(".bagan-gambar");
  const svg = picture?.querySelector("svg");
  if (!table || !picture || !svg) return;
  const data = readTable(table);
  const height = svg.getBoundingClientRect().height;
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  picture.style.height = `${Math.max(height, 120)}px`;
  svg.replaceWith(canvas);
  new Chart(canvas, configOf(figure.dataset["jenis"] ?? "bars", data));
}

function readTable(table: HTMLTableElement): TableData {
  const heads = [...table.querySelectorAll<HTMLElement>("thead th")].slice(1);
  const rows = [...table.querySelectorAll<HTMLElement>("tbody tr")];
  return {
    kategori: rows.map((row) => row.querySelector("th")?.textContent ?? ""),
    seri: heads.map((head, index) => ({
      nama: head.textContent ?? "",
      nilai: rows.map((row) => valueOf(row.querySelectorAll("td")[index])),
      peran: head.dataset["peran"],
    })),
    waktu: rows.flatMap(({ dataset: { tanggal, putus } }) =>
      tanggal === undefined
        ? []
        : [{ hari: Date.parse(tanggal) / DAY, putus: putus !== undefined }],
    ),
  };
}

function valueOf(cell: HTMLTableCellElement | undefined): number | null {
  const value = cell?.dataset["nilai"];
  return value === undefined ? null : Number(value);
}

function configOf(jenis: string, data: TableData): ChartConfiguration<"bar" | "line"> {
  if (jenis === "burnup") return burnupConfig(data);
  const { kategori, seri } = data;
  const isLine = jenis === "line";
  const axis = {
    beginAtZero: true,
    stacked: jenis === "stacked",
    ticks: { color: getComputedStyle(document.body).color },
    grid: { display: false },
  };
  return {
    type: isLine ? "line" : "bar",
    data: {
      labels: [...kategori],
      datasets: seri.map((series, index) => datasetOf(series, index, isLine)),
    },
    options: {
      indexAxis: isLine ? "x" : "y",
      animation: false,
      maintainAspectRatio: false,
      locale: "id-ID",
      scales: { x: axis, y: axis },
    },
  };
}

/** Time runs evenly; the target is dashed, the range of a forecast dotted. */
function burnupConfig({ seri, waktu }: TableData): ChartConfiguration<"line"> {
  const color = getComputedStyle(document.body).color;
  const dateText = (day: number) =>
    new Date(day * DAY).toLocaleDateString("id-ID", { dateStyle: "medium", timeZone: "UTC" });
  const grid = { display: false };
  return {
    type: "line",
    data: { datasets: seri.map((series, index) => burnupDataset(series, index, waktu)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: "id-ID",
      scales: {
        x: {
          type: "linear",
          min: waktu[0]?.hari ?? 0,
          max: waktu.at(-1)?.hari ?? 1,
          grid,
          ticks: { color, maxTicksLimit: 5, callback: (day) => dateText(Number(day)) },
        },
        y: { beginAtZero: true, grid, ticks: { color } },
      },
      plugins: {
        tooltip: { callbacks: { title: ([item]) => dateText(item?.parsed.x ?? 0) } },
      },
    },
  };
}

const DASHES: Readonly<Record<string, number[]>> = { target: [8, 5], rentang: [2, 4] };

/** A gap is a point without a value; days on which another publisher spoke are none. */
function burnupDataset(
  { nama, nilai, peran }: TableSeries,
  index: number,
  waktu: TableData["waktu"],
) {
  const data = waktu.flatMap(({ hari, putus }, row) => {
    const y = nilai[row] ?? null;
    if (y !== null) return [{ x: hari, y }];
    return putus && peran === undefined ? [{ x: hari, y: Number.NaN }] : [];
  });
  const ink = peran === undefined ? colour(index) : getComputedStyle(document.body).color;
  return {
    label: nama,
    data,
    backgroundColor: ink,
    borderColor: ink,
    borderWidth: peran === undefined ? 3 : 1.5,
    borderDash: DASHES[peran ?? ""] ?? [],
    pointRadius: peran === "target" ? 0 : 4,
    spanGaps: false,
  };
}

function datasetOf({ nama, nilai }: TableData["seri"][number], index: number, isLine: boolean) {
  return {
    label: nama,
    data: [...nilai],
    backgroundColor: colour(index),
    borderColor: colour(index),
    borderWidth: isLine ? 3 : 0,
    spanGaps: false,
  };
}

function colour(index: number): string {
  return getComputedStyle(document.documentElement)
    .getPropertyValue(`--seri-${index + 1}`)
    .trim();
}
