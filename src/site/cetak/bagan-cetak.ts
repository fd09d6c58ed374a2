import { html, type Html } from "../../base/html.ts";
import { printBarSvg } from "../../charts/svg-cetak.ts";
import { tableChart } from "../../charts/table-chart.ts";
import type { BaganCetak } from "../../views/cetak/bagian.ts";

/** A chart for paper: finding, unit and date, picture; its figures stand in the table below it. */
export function baganCetak({ bagan, tabel, edisi }: BaganCetak): Html {
  const chart = tableChart({ bagan, tabel, edisi });
  const alt = `Bagan balok: ${chart.judul}. ${chart.keterangan} Angkanya ada pada tabel “${tabel.judul}”.`;
  return html`<div class="bagan">
    <p><b>${chart.judul}</b></p>
    <p>${chart.keterangan} Sumber: ${chart.sumber.teks}.</p>
    ${printBarSvg(chart, alt)}
  </div>`;
}
