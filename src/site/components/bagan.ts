import { formatNumber } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import type { ChartData, Waktu } from "../../charts/chart-data.ts";
import { chartSvg } from "../../charts/svg.ts";

/**
 * A chart: finding, unit and date, picture, table, source. The table is the twin that screen
 * readers, print and Chart.js read; the picture itself is hidden from them.
 */
export function chartHtml(chart: ChartData): Html {
  return html`<figure
    class="bagan"
    id="${chart.id}"
    data-jenis="${chart.kind}"
    data-satuan="${chart.satuan}"
  >
    <figcaption>
      <strong>${chart.judul}</strong><span class="bagan-keterangan">${chart.keterangan}</span>
    </figcaption>
    ${legend(chart)}
    <div class="bagan-gambar">${chartSvg(chart)}</div>
    <details class="bagan-tabel">
      <summary>Tabel bagan ini</summary>
      <div class="gulir" role="group" aria-label="Tabel bagan" tabindex="0">
        ${chartTable(chart)}
      </div>
    </details>
    <p class="sumber">
      Sumber:
      ${chart.sumber.href === null ? chart.sumber.teks : html`<a href="${chart.sumber.href}">${chart.sumber.teks}</a>`}
    </p>
  </figure>`;
}

function legend({ seri }: ChartData): Html | null {
  if (seri.length < 2) return null;
  return html`<ul class="legenda">
    ${seri.map(({ nama, peran }, index) => html`<li class="legenda-${peran ?? index + 1}">${nama}</li>`)}
  </ul> `;
}

function chartTable({ judul, sumbu, kategori, seri, satuan, waktu }: ChartData): Html {
  const rows = kategori.map(
    (nama, index) =>
      html`<tr${timeData(waktu?.[index])}>
        <th scope="row">${nama}</th>
        ${seri.map((series) => cell(series, index))}
      </tr> `,
  );
  return html`<table>
    <caption>
      ${judul} (${satuan})
    </caption>
    <thead>
      <tr>
        <th scope="col">${sumbu}</th>
        ${seri.map(({ nama, peran }) => html`<th scope="col" class="kanan" ${peran === undefined ? null : html` data-peran="${peran}"`}>${nama}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** Where a row stands in time, for the interactive chart. */
function timeData(waktu: Waktu | undefined): Html | null {
  if (waktu === undefined) return null;
  return html` data-tanggal="${waktu.tanggal}"${waktu.putus ? html` data-putus="ya"` : null}`;
}

function cell({ nilai, teks }: ChartData["seri"][number], index: number): Html {
  const value = nilai[index] ?? null;
  if (value === null) return html`<td class="kanan">${teks?.[index] ?? "belum dilaporkan"}</td>`;
  return html`<td class="kanan" data-nilai="${value}">${teks?.[index] ?? formatNumber(value)}</td>`;
}
