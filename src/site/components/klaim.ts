import { html, type Html } from "../../base/html.ts";
import type { Klaim } from "../../views/klaim.ts";
import { claimActions, dateOf } from "./angka.ts";
import { tableHtml, type Column } from "./tabel.ts";
import type { KlaimWilayah } from "../../views/indikator.ts";

/** Published figures with date, publisher and remark; conflicting ones stand side by side. */
export function claimTable(claims: readonly Klaim[], label: string): Html {
  const rows = claims.map((klaim) => claimRow(klaim, klaim.label));
  return tableHtml({
    label,
    columns: columnsWith("Indikator"),
    rows,
    className: "klaim bertumpuk",
  });
}

/** The same with the region instead of the indicator. */
export function areaClaimTable(claims: readonly KlaimWilayah[], label: string): Html {
  const rows = claims.map(({ klaim, wilayah, href }) =>
    claimRow(klaim, href === null ? wilayah : html`<a href="${href}">${wilayah}</a>`),
  );
  return tableHtml({ label, columns: columnsWith("Wilayah"), rows, className: "klaim bertumpuk" });
}

function columnsWith(subject: string): readonly Column[] {
  return [
    { title: "Tanggal data" },
    { title: subject },
    { title: "Angka", right: true },
    { title: "Penerbit dan isi" },
  ];
}

function claimRow(klaim: Klaim, subject: Html | string): Html {
  const remark =
    klaim.catatan === null ? null : html`<br /><em class="catatan">${klaim.catatan}</em>`;
  return html`<tr${klaim.dicabut ? html` class="dicabut"` : null}><td>${dateOf(klaim.sumber)}</td><td>${subject}</td>
<td class="kanan"><span class="angka">${klaim.teks}</span> ${klaim.satuan_teks}${claimFlag(klaim)}</td>
<td>${publisherHtml(klaim)}: ${klaim.pernyataan}${remark}${claimActions(klaim.sumber)}</td></tr>
`;
}

/** The publisher, linked where the publication has an address. */
export function publisherHtml({ sumber }: Klaim): Html {
  return sourceHtml(sumber.label, sumber.href);
}

/** A publication by its name, linked; that its address is not known is said, not left to be noticed. */
export function sourceHtml(label: string, href: string | null): Html {
  return href === null
    ? html`${label} <small>(alamat tidak diketahui)</small>`
    : html`<a href="${href}">${label}</a>`;
}

/** What a reader must know before quoting the figure. */
export function claimFlag({ dicabut, ambigu }: Klaim): Html | null {
  if (dicabut) return html` <span class="cap">dicabut</span>`;
  return ambigu ? html` <span class="cap">ambigu</span>` : null;
}
