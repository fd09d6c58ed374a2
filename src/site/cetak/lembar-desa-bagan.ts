import { html, type Html } from "../../base/html.ts";
import type { ChartData } from "../../charts/chart-data.ts";
import { sheetSvg, type Ukuran } from "../../charts/svg-lembar.ts";

/** A small chart of a sheet: its finding, its picture, its unit, date and source. */
export function baganLembar(chart: ChartData, ukuran: Ukuran): Html {
  const { judul, keterangan, sumber } = chart;
  return html`<div class="bagan">
    <h3>${judul}</h3>
    ${sheetSvg(chart, ukuran)}
    <p class="kecil">${keterangan} Sumber: ${sumber.teks}.</p>
  </div>`;
}
