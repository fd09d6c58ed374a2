import { html, type Html } from "../../base/html.ts";
import type { IsianBerubah } from "../../views/isian-berubah.ts";
import type { UmpanLink } from "../../views/umpan-link.ts";
import { tableHtml } from "./tabel.ts";

/** Changed cells and rows: where, what, before, after. */
export function changeTable(rows: readonly IsianBerubah[], label: string): Html {
  return beforeAfterTable(["Desa/kelurahan", "Kolom"], rows.map(changeRow), label);
}

/** A table whose last two columns are before and after; on a phone they stand below the first two. */
export function beforeAfterTable(
  titles: readonly [string, string],
  rows: readonly Html[],
  label: string,
): Html {
  return tableHtml({
    label,
    columns: [...titles, "Sebelum", "Sesudah"].map((title) => ({ title })),
    rows,
    hideCaption: true,
    className: "beda bertumpuk",
  });
}

function changeRow(isian: IsianBerubah): Html {
  const { tempat, href, kolom, lama, baru, tanpa_isi, sel } = isian;
  const cell = sel === "" ? null : html` <span class="sel">${sel}</span>`;
  return html`<tr>
    <th scope="row">${href === null ? tempat : html`<a href="${href}">${tempat}</a>`}</th>
    <td>${kolom}${cell}${reason(isian)}</td>
    <td>${beforeOrAfter(lama, tanpa_isi)}</td>
    <td>${beforeOrAfter(baru, tanpa_isi)}</td>
  </tr> `;
}

function reason({ sebab, penjelasan }: IsianBerubah): Html | null {
  if (sebab === null) return null;
  const why = penjelasan === null ? null : html` Penjelasan petugas data: ${penjelasan}`;
  return html`<br /><em class="catatan">${sebab}${why}</em>`;
}

/** A value, or the words for why there is none. */
export function beforeOrAfter(text: string | null, absent: IsianBerubah["tanpa_isi"]): Html {
  if (text === null) return html`<span class="kosong">${absent}</span>`;
  if (text === "disembunyikan")
    return html`<span class="kosong kosong-disembunyikan">${text}</span>`;
  return html`${text}`;
}

/** A feed to follow. */
export function feedLink({ href }: UmpanLink): Html {
  return html`<a href="${href}" type="application/atom+xml">Ikuti lewat Atom</a>`;
}
