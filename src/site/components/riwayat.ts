import { html, type Html } from "../../base/html.ts";
import type { PerubahanHalaman, RiwayatHalaman } from "../../views/riwayat-halaman.ts";
import { section } from "./bagian.ts";

/** What changed on this page, with the version that changed it; nothing before the first edition. */
export function pageHistory({ butir, sisa }: RiwayatHalaman): Html | null {
  if (butir.length === 0) return null;
  const rest = sisa === null ? null : html`<p><a href="${sisa.href}">${sisa.teks}</a></p>`;
  return section(
    "riwayat-halaman",
    "Perubahan halaman ini",
    html`<ul class="riwayat-halaman">
        ${butir.map(change)}
      </ul>
      ${rest}`,
  );
}

function change({ tanggal, jenis, href, kabupaten, ringkas, alasan }: PerubahanHalaman): Html {
  const whose =
    kabupaten === null ? null : html`<a href="${kabupaten.href}">${kabupaten.nama}</a>: `;
  return html`<li>
    ${whose}<a href="${href}">${jenis}, data per ${tanggal}</a>
    <span class="cakupan">${ringkas}${alasan === null ? null : html` Alasan: ${alasan}`}</span>
  </li> `;
}
