import { html, type Html } from "../../base/html.ts";
import { formatNumber } from "../../base/format.ts";
import {
  bukuKlaimContohView,
  bukuKlaimView,
  hasContohKlaim,
  type BukuKlaimView,
  type KelompokKlaim,
} from "../../views/buku-klaim.ts";
import { dataLinks, lead, section } from "../components/bagian.ts";
import { ledgerTable, verdictLegend } from "../components/putusan.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

/** The claim ledger of the real regions, and that of the fictional one. */
export default pagedTemplate({
  items: ({ index, part }) => {
    if (!part.general) return [];
    return hasContohKlaim(index) ? (["nyata", "contoh"] as const) : (["nyata"] as const);
  },
  path: ({ index: { urls } }, item) => (item === "nyata" ? urls.publikasi : urls.publikasiContoh),
  text: (context, item) => {
    const view =
      item === "nyata" ? bukuKlaimView(context.index) : bukuKlaimContohView(context.index);
    return page(context, { view, kind: "halaman-publikasi", body: body(view) });
  },
});

function body({ contoh, kalimat, data, lain, ringkas, kelompok }: BukuKlaimView): Html {
  return html`<header class="judul">
      <h1>Angka terbitan${contoh ? ": wilayah contoh" : null}</h1>
    </header>
    ${lead(kalimat)}
    <p>
      Setiap angka berdiri sendiri: yang bertentangan dibiarkan berdampingan, yang dicabut tetap
      terlihat. Di sampingnya berdiri jumlah baris per desa dari edisi yang berlaku pada tanggal
      itu. Hanya yang tanggal, definisi, dan cakupannya sama yang dibandingkan.
    </p>
    ${verdictLegend(ringkas)}
    ${lain === null ? null : html`<p><a href="${lain.href}">${lain.judul}</a></p>`}
    ${data === null ? null : dataLinks(data)} ${contents(kelompok)}
    <div data-saring="0 5">${kelompok.map(group)}</div>`;
}

function contents(kelompok: readonly KelompokKlaim[]): Html {
  const items = kelompok.map(
    ({ id, indikator, klaim }) =>
      html`<li>
        <a href="#${id}">${indikator}</a> <span class="cakupan">${formatNumber(klaim.length)}</span>
      </li> `,
  );
  return html`<nav class="isi-halaman" aria-labelledby="daftar-indikator">
    <h2 id="daftar-indikator">Indikator</h2>
    <ul class="daftar-wilayah">
      ${items}
    </ul>
  </nav>`;
}

function group({ id, indikator, href, klaim }: KelompokKlaim): Html {
  return section(
    id,
    indikator,
    html`<p><a href="${href}">Definisi dan angka setiap penerbit</a></p>
      ${ledgerTable(klaim, { label: indikator, subject: "Wilayah", isLedger: true })}`,
  );
}
