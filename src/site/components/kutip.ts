import { html, type Html } from "../../base/html.ts";
import { bibtex, cslJson, PENERBIT, type Kutipan } from "../../views/kutip.ts";

/**
 * How the page is cited, in the words of `citationText`. A script reads the parts and copies them;
 * `lengkap` writes BibTeX and CSL-JSON into the page, which the script else adds when asked.
 */
export function citation(kutipan: Kutipan, lengkap: boolean): Html {
  return html`<details class="kutip">
    <summary>Kutip</summary>
    ${citationLine(kutipan)}
    ${
      lengkap
        ? html`<pre title="BibTeX">${bibtex(kutipan)}</pre>
            <pre title="CSL-JSON">${cslJson(kutipan)}</pre>`
        : null
    }
  </details>`;
}

function citationLine({ judul, alamat, edisi }: Kutipan): Html {
  const data = edisi && html` Data per <time datetime="${edisi.tanggal}">${edisi.teks}</time>.`;
  const permanent = edisi && html` Edisi tetap: <span>${edisi.alamat}</span>`;
  return html`<p>${PENERBIT}. <cite>${judul}</cite>.${data} ${alamat}${permanent}</p>`;
}
