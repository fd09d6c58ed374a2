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

function citationLine({ judul, alamat, data, edisi }: Kutipan): Html {
  const date = data && html` Data per <time datetime="${data.tanggal}">${data.teks}</time>.`;
  const permanent = edisi && html` Edisi tetap: <span>${edisi}</span>`;
  return html`<p>${PENERBIT}. <cite>${judul}</cite>.${date} ${alamat}${permanent}</p>`;
}
