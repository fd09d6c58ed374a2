import { html, type Html } from "../../base/html.ts";
import type { StatusView } from "../../views/status.ts";
import type { Urls } from "../../views/urls.ts";
import { lead, pairs, section } from "../components/bagian.ts";
import { dataTable, workbookLink } from "../components/tabel-data.ts";

/** The content of /status/; the script puts in what the manifest of the published site says. */
export function statusPage(view: StatusView, urls: Pick<Urls, "laporan" | "perubahan">): Html {
  const { kalimat, manifes, edisi, cakupan, pijakan, buku } = view;
  return html`<header class="judul"><h1>Keadaan situs</h1></header>
    ${lead(kalimat)} ${section("terbit", "Terbitan", published(manifes))}
    ${section(
      "edisi",
      "Edisi terbaru",
      html`${dataTable(edisi)}
        <p>
          Semua kabupaten/kota: <a href="${urls.laporan}">papan laporan</a>. Yang berubah dari edisi
          ke edisi: <a href="${urls.perubahan}">perubahan</a>.
        </p>`,
    )}
    ${section("cakupan", "Cakupan", dataTable(cakupan))}
    ${section(
      "pijakan",
      "Pijakan data",
      pairs(pijakan.map(({ label, teks, href }) => [label, html`<a href="${href}">${teks}</a>`])),
    )}
    ${workbookLink(buku)}`;
}

/** Without scripts a reader is told where it stands; no link, for before it is published nothing is there. */
function published(manifes: string): Html {
  return html`<div id="status" data-manifes="${manifes}" aria-live="polite">
    <p>
      Waktu terbit, sidik, jumlah halaman, dan besar situs ini tercatat di
      <code>${manifes}</code>, yang ada sejak situs diterbitkan.
    </p>
  </div>`;
}
