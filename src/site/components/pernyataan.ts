import { html, type Html } from "../../base/html.ts";
import type { DokumenView, PernyataanView } from "../../views/pernyataan.ts";
import { section } from "./bagian.ts";
import { sourceHtml } from "./klaim.ts";

/** What documents say of a region, document by document; nothing if they say nothing. */
export function statementSection(dokumen: readonly DokumenView[]): Html | null {
  if (dokumen.length === 0) return null;
  return section(
    "pernyataan-dokumen",
    "Yang dinyatakan",
    html`<p class="sumber">
        Dengan kata proyek ini; tiap pernyataan menurut yang disebut di depannya.
      </p>
      ${dokumen.map(documentPart)}`,
  );
}

function documentPart({ judul, url, tanggal, catatan, pernyataan }: DokumenView): Html {
  return html`<ul class="pernyataan">
      ${pernyataan.map(statement)}
    </ul>
    <p class="sumber">
      ${tanggal} · ${sourceHtml(judul, url)}${catatan === null ? null : html`. ${catatan}`}
    </p>`;
}

function statement({ id, topik, oleh, isi, catatan }: PernyataanView): Html {
  return html`<li id="${id}">
    <strong>${oleh ?? topik}</strong>: ${isi}
    ${catatan === null ? null : html`<br /><em class="catatan">${catatan}</em>`}
  </li>`;
}
