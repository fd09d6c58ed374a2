import { html, type Html } from "../../base/html.ts";
import { printBarSvg } from "../../charts/svg-cetak.ts";
import { tableChart } from "../../charts/table-chart.ts";
import type { BaganCetak } from "../../views/cetak/bagian.ts";

/** A chart for paper: finding, unit and date, picture; its figures stand in the table below it. */
export function baganCetak({ bagan, tabel, edisi }: BaganCetak, kode: string): Html {
  const chart = tableChart({ bagan, tabel, edisi });
  const alt = `Bagan balok: ${chart.judul}. ${chart.keterangan} Angkanya ada pada tabel “${tabel.judul}”.`;
  return html`<div class="bagan">
    <p><strong>${chart.judul}</strong></p>
    <p>${chart.keterangan} Sumber: ${chart.sumber.teks}.</p>
    <div role="img" aria-label="${alt}">${printBarSvg(chart, `p${kode}-${tabel.id}`)}</div>
  </div>`;
}
