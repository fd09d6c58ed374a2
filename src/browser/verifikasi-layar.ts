import { html, type Html } from "../base/html.ts";
import type { Hasil } from "./verifikasi-hasil.ts";

const CLASS: Readonly<Record<Hasil["vonis"], string>> = {
  sama: "hasil hasil-bersih",
  label: "hasil hasil-peringatan",
  waspada: "hasil",
  gagal: "hasil",
};

/** What was found, for the reader; every word that came from a file or an address is escaped. */
export function hasilHtml({ vonis, judul, kata, kalimat, berubah, tautan }: Hasil): Html {
  return html`<article class="${CLASS[vonis]}">
    <h2 tabindex="-1">${judul}</h2>
    <p class="hasil-kalimat"><strong>${kata}</strong></p>
    ${kalimat.map((text) => html`<p>${text}</p>`)}
    ${
      berubah &&
      html`<h3>${berubah.judul}</h3>
        <ul>
          ${berubah.butir.map((line) => html`<li>${line}</li>`)}
        </ul>`
    }
    ${
      tautan.length > 0 &&
      html`<ul>
        ${tautan.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}
      </ul>`
    }
  </article>`;
}
