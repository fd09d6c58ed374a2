import { html, type Html } from "../../base/html.ts";
import type {
  AngkaPengganti,
  EdisiPengganti,
  PitaEdisi,
  VersiPengganti,
} from "../../views/pita-edisi.ts";
import { beforeOrAfter } from "../components/perubahan.ts";

/** On the page of an edition or version that is not the newest: what took its place, and what changed since. */
export function newerBanner(pita: PitaEdisi | null): Html | null {
  if (pita === null) return null;
  const { versi, edisi } = pita;
  return html`<aside class="pita-lama" aria-labelledby="pita-lama">
    <h2 id="pita-lama">
      ${versi === null ? "Ini bukan edisi terbaru" : "Versi ini sudah diganti"}
    </h2>
    ${versi === null ? null : newerVersion(versi)} ${edisi === null ? null : newerEdition(edisi)}
  </aside>`;
}

function newerVersion({ jenis, href, alasan, isian, sisa }: VersiPengganti): Html {
  const cells = isian.map(
    ({ tempat, href: row, kolom, lama, baru, tanpa_isi }) =>
      html`<li>
        ${row === null ? tempat : html`<a href="${row}">${tempat}</a>`}, ${kolom}:
        ${beforeOrAfter(lama, tanpa_isi)} → ${beforeOrAfter(baru, tanpa_isi)}
      </li> `,
  );
  return html`<p>
      Yang berlaku:
      <a href="${href}">${jenis}</a>.${alasan === null ? null : html` Alasan: ${alasan}`}
    </p>
    ${
      isian.length === 0
        ? html`<p>Tidak ada isian yang berbeda.</p>`
        : html`<ul>
            ${cells}
          </ul>`
    }
    ${sisa === null ? null : html`<p><a href="${href}#perubahan">${sisa}</a></p>`}`;
}

function newerEdition({ tanggal, href, angka, lainnya, sisa, sama }: EdisiPengganti): Html {
  return html`<p>
      Edisi terbaru: <a href="${href}">data per ${tanggal}</a>.
      ${sama ? "Jumlah sekabupatennya tidak berubah." : "Yang berubah sejak edisi ini:"}
    </p>
    ${
      sama
        ? null
        : html`<ul>
            ${angka.map(figure)}
          </ul>`
    }
    ${
      sisa === null
        ? null
        : html`<details>
            <summary>${sisa}</summary>
            <ul>
              ${lainnya.map(figure)}
            </ul>
          </details>`
    }`;
}

function figure({ label, teks, keterangan, href }: AngkaPengganti): Html {
  return html`<li>
    <a href="${href}">${label}</a> <span class="angka">${teks}</span>
    <span class="cakupan">${keterangan}</span>
  </li> `;
}
