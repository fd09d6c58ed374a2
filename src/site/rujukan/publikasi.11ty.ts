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

function body(view: BukuKlaimView): Html {
  const { tanda, kalimat, data, lain, ringkas, bagian, terbuka } = view;
  return html`<header class="judul">
      <h1>Angka terbitan${tanda === "contoh" ? ": wilayah contoh" : null}</h1>
    </header>
    ${lead(kalimat)}
    <p>
      Setiap angka berdiri sendiri: yang bertentangan dibiarkan berdampingan, yang dicabut tetap
      terlihat. Di sampingnya berdiri jumlah baris per desa dari edisi yang berlaku pada tanggal
      itu. Hanya yang tanggal, definisi, dan cakupannya sama yang dibandingkan.
    </p>
    ${verdictLegend(ringkas)}
    ${lain === null ? null : html`<p><a href="${lain.href}">${lain.judul}</a></p>`}
    ${dataLinks({ data, semua_pdf: null })}
    <div data-saring="0 5">
      ${bagian.map(({ id, judul, kelompok }) =>
        section(
          `golongan-${id}`,
          judul,
          kelompok.map((one) => group(one, terbuka)),
        ),
      )}
    </div>`;
}

/** Folded, for the page is long; browsers open it for a search and for an anchor, paper shows it whole. */
function group({ id, indikator, href, klaim }: KelompokKlaim, terbuka: boolean): Html {
  return html`<details class="lipat" id="${id}" ${terbuka ? html` open` : null}>
    <summary>${indikator} (${formatNumber(klaim.length)})</summary>
    <p><a href="${href}">Definisi dan angka setiap penerbit</a></p>
    ${ledgerTable(klaim, { label: indikator, subject: "Wilayah", isLedger: true })}
  </details> `;
}
