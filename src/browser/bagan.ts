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
  readonly seri: readonly { readonly nama: string; readonly nilai: readonly (number | null)[] }[];
}

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
  const names = [...table.querySelectorAll("thead th")]
    .slice(1)
    .map((cell) => cell.textContent ?? "");
  const rows = [...table.querySelectorAll("tbody tr")];
  return {
    kategori: rows.map((row) => row.querySelector("th")?.textContent ?? ""),
    seri: names.map((nama, index) => ({
      nama,
      nilai: rows.map((row) => valueOf(row.querySelectorAll("td")[index])),
    })),
  };
}

function valueOf(cell: HTMLTableCellElement | undefined): number | null {
  const value = cell?.dataset["nilai"];
  return value === undefined ? null : Number(value);
}

function configOf(
  jenis: string,
  { kategori, seri }: TableData,
): ChartConfiguration<"bar" | "line"> {
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
