import { html, type Html, type HtmlValue } from "../../base/html.ts";
import type { Ajakan } from "../../views/ajakan.ts";
import type { EdisiView } from "../../views/edisi-ringkas.ts";
import type { PageView } from "../../views/page.ts";
import type { WilayahLink } from "../../views/wilayah-link.ts";

/** Heading and content of one part of a page. */
export function section(id: string, title: string, content: HtmlValue): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section> `;
}

/** The opening sentences. */
export function lead(sentences: readonly string[]): Html {
  return html`<div class="pembuka">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
}

interface Dated extends Pick<PageView, "kutip"> {
  readonly edisi: EdisiView | null;
}

/** Date and basis of the edition a page shows, and of later figures, by which the page is cited. */
export function editionLine({ edisi, kutip }: Dated): Html | null {
  if (!edisi) return null;
  const later = kutip?.edisi === null && kutip.data;
  const published = later ? ` · angka terbitan tentang wilayah ini sampai ${later.teks}` : "";
  return html`<p class="edisi">
    Data per <strong>${edisi.tanggal}</strong> ·
    <a href="${edisi.href}">${edisi.dasar}</a>${published}
  </p>`;
}

/** Label and text pairs. */
export function pairs(lines: readonly (readonly [label: string, text: HtmlValue])[]): Html | null {
  if (lines.length === 0) return null;
  return html`<dl class="pasangan">
    ${lines.map(
      ([label, text]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Who can report, and how; and the way to report a mistake. */
export function invitation(ajakan: Ajakan): Html {
  const { teks, templat, formulir, periksa, unggah, kirim, panduan } = ajakan;
  return html`<div class="ajakan">
    <p>${teks}</p>
    <p>
      <a href="${templat}">Ambil templat</a> · <a href="${formulir}">Formulir kertas</a> ·
      <a href="${periksa}">Periksa buku kerja</a> · <a href="${unggah}">Unggah buku kerja</a> (perlu
      hak tulis di GitHub) · <a href="${kirim}">Kirim lewat formulir</a> ·
      <a href="${panduan}">Panduan petugas data</a>
    </p>
  </div>`;
}

/** The same on the page of a desa, of which there are many: the rest stands on its kabupaten's. */
export function shortInvitation({ teks, templat, formulir, periksa, cara }: Ajakan): Html {
  return html`<div class="ajakan">
    <p>${teks}</p>
    <p>
      <a href="${templat}">Ambil templat</a> · <a href="${formulir}">Formulir kertas</a> ·
      <a href="${periksa}">Periksa buku kerja</a> · <a href="${cara}">Cara mengirim</a>
    </p>
  </div>`;
}

/** Regions beside this one. */
export function neighbours(title: string, links: readonly WilayahLink[]): Html | null {
  if (links.length === 0) return null;
  return html`<nav class="tetangga" aria-labelledby="tetangga">
    <h2 id="tetangga">${title}</h2>
    <ul>
      ${links.map(({ nama, href }) => html`<li><a href="${href}">${nama}</a></li>`)}
    </ul>
  </nav>`;
}

interface DataOfPage {
  readonly data: { readonly csv: string; readonly json: string } | null;
  readonly semua_pdf: string | null;
}

export interface Takeaway {
  readonly label: string;
  readonly href: string;
  /** Name of the file in the downloads folder. */
  readonly nama?: string;
}

/** The page of all documents. */
export function allDocuments(href: string | null): Takeaway | null {
  return href === null ? null : { label: "Semua dokumen (PDF)", href };
}

/** The data of a page that has no PDF of its own beside it, and all documents. */
export function dataLinks({ data, semua_pdf }: DataOfPage): Html | null {
  if (!data) return null;
  return takeaways([
    allDocuments(semua_pdf),
    { label: "Data (CSV)", href: data.csv },
    { label: "Data (JSON)", href: data.json },
  ]);
}

/** PDF and data of this page. */
export function takeaways(items: readonly (Takeaway | null)[]): Html | null {
  const known = items.filter((item) => item !== null);
  if (known.length === 0) return null;
  return html`<p class="bawa">
    ${known.map(({ label, href, nama }) => html`<a href="${href}" ${nama === undefined ? null : html` download="${nama}"`}>${label}</a> `)}
  </p>`;
}
