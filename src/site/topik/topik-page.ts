import { formatList, lowerFirst } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import { tableChart } from "../../charts/table-chart.ts";
import type { Bagian, TopikView } from "../../views/topik/topik.ts";
import type { TopikDaftar } from "../../views/topik/topics.ts";
import { chartHtml } from "../components/bagan.ts";
import { editionLine, lead, section } from "../components/bagian.ts";
import { statementSection } from "../components/pernyataan.ts";
import { dataTable, workbookLink } from "../components/tabel-data.ts";

/** The content of a topic's page. */
export function topikPage(view: TopikView, topics: TopikDaftar): Html {
  return html`<header class="judul">
      <h1>${view.judul_topik}</h1>
      <p class="letak">${view.nama} <span class="kode">${view.kode}</span></p>
    </header>
    ${lead(view.kalimat)} ${editionLine(view)} ${view.bagian.map((bagian) => part(view, bagian))}
    ${view.buku && workbookLink(view.buku)} ${lastChange(view)} ${statementSection(view.dokumen)}
    ${topicList(topics, view.topik)}`;
}

/** Its figures are the region's reports: what changed them is listed there. */
function lastChange({ perubahan }: TopikView): Html | null {
  if (!perubahan) return null;
  const { teks, href, semua } = perubahan;
  return html`<p class="edisi layar">
    Perubahan terakhir: <a href="${href}">${teks}</a> · <a href="${semua}">Riwayat perubahan</a>
  </p>`;
}

function part({ edisi }: TopikView, bagian: Bagian): Html {
  const { id, judul, kalimat, tabel, bagan, sematan, catatan } = bagian;
  const charted = bagan && tabel.find((table) => table.id === bagan.tabel);
  return section(
    id,
    judul,
    html`${kalimat.map((text) => html`<p>${text}</p>`)}
    ${bagan && charted ? chartHtml(tableChart({ bagan, tabel: charted, edisi })) : null}
    ${sematan && html`<p class="unduh"><a href="${sematan}">Bagan ini saja, untuk disematkan</a></p>`}
    ${tabel.map(dataTable)} ${catatan.map((text) => html`<p class="catatan">${text}</p>`)}`,
  );
}

/** Links to the region's topics, on its own page with what each says first, and in one line what nobody has reported on. */
export function topicList({ ada, belum }: TopikDaftar, current?: string): Html | null {
  if (ada.length === 0) return null;
  const items = ada.map(({ id, judul, href, kalimat }) =>
    id === current
      ? html`<li aria-current="page">${judul}</li>`
      : html`<li>
          <a href="${href}">${judul}</a
          >${current === undefined ? html`<span class="cakupan">${kalimat}</span>` : null}
        </li> `,
  );
  const missing = html`<p class="tidak-dilaporkan">
    Belum dilaporkan: ${formatList(belum.map(lowerFirst))}.
  </p>`;
  return html`<nav class="topik" aria-labelledby="topik">
    <h2 id="topik">Rincian</h2>
    <ul>
      ${items}
    </ul>
    ${belum.length === 0 ? null : missing}
  </nav>`;
}
