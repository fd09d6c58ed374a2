import { html, type Html } from "../../base/html.ts";
import type { Klaim } from "../../views/klaim.ts";
import type { KlaimWilayah } from "../../views/rujukan.ts";

/** Published figures with date, publisher and remark; conflicting ones stand side by side. */
export function claimTable(claims: readonly Klaim[], caption: string): Html {
  return html`<div class="gulir">
    <table class="klaim">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Tanggal data</th>
          <th scope="col">Indikator</th>
          <th scope="col" class="kanan">Angka</th>
          <th scope="col">Penerbit dan isi</th>
        </tr>
      </thead>
      <tbody>
        ${claims.map((klaim) => claimRow(klaim, klaim.label))}
      </tbody>
    </table>
  </div>`;
}

/** The same with the region instead of the indicator. */
export function areaClaimTable(claims: readonly KlaimWilayah[], caption: string): Html {
  return html`<div class="gulir">
    <table class="klaim">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Tanggal data</th>
          <th scope="col">Wilayah</th>
          <th scope="col" class="kanan">Angka</th>
          <th scope="col">Penerbit dan isi</th>
        </tr>
      </thead>
      <tbody>
        ${claims.map(({ klaim, wilayah, href }) => claimRow(klaim, href === null ? wilayah : html`<a href="${href}">${wilayah}</a>`))}
      </tbody>
    </table>
  </div>`;
}

function claimRow(klaim: Klaim, subject: Html | string): Html {
  const publisher =
    klaim.sumber.href === null
      ? html`${klaim.sumber.label}`
      : html`<a href="${klaim.sumber.href}">${klaim.sumber.label}</a>`;
  const remark =
    klaim.catatan === null ? null : html`<br /><em class="catatan">${klaim.catatan}</em>`;
  return html`<tr${klaim.dicabut ? html` class="dicabut"` : null}><td>${klaim.sumber.tanggal}</td><td>${subject}</td>
<td class="kanan"><span class="angka">${klaim.teks}</span> ${klaim.satuan}${flag(klaim)}</td>
<td>${publisher}: ${klaim.pernyataan}${remark}</td></tr>
`;
}

function flag({ dicabut, ambigu }: Klaim): Html | null {
  if (dicabut) return html` <span class="cap">dicabut</span>`;
  return ambigu ? html` <span class="cap">ambigu</span>` : null;
}
