import { html, type Html } from "../../base/html.ts";
import type { BarisTabel, Kolom, Sel, Tabel } from "../../views/tabel.ts";
import { tableHtml } from "./tabel.ts";

const EMPTY_CLASS = {
  belum_dilaporkan: "kosong kosong-belum-dilaporkan",
  tidak_berlaku: "kosong kosong-tidak-berlaku",
  disembunyikan: "kosong kosong-disembunyikan",
} as const;

/** A table of data with its download below it. */
export function dataTable(tabel: Tabel): Html {
  const { id, judul, kolom, baris, unduhan, unduhan_json, saring } = tabel;
  const table = tableHtml({
    label: judul,
    columns: kolom.map((column) => ({ title: headingOf(column), right: column.satuan !== null })),
    rows: baris.map((row) => tableRow(row, kolom)),
  });
  const filters = saring.map((column) => kolom.findIndex(({ id }) => id === column));
  return html`<div
    class="data"
    id="tabel-${id}"
    ${filters.length === 0 ? null : html` data-saring="${filters.join(" ")}"`}
  >
    ${table}
    <p class="unduh">
      <a href="${unduhan}">Unduh tabel ini (CSV)</a> · <a href="${unduhan_json}">JSON</a>
    </p>
  </div>`;
}

/** "Anggota (orang)", but "Koperasi baru": the unit only where the title does not say it. */
function headingOf({ judul, satuan }: Kolom): string {
  const isPlain = satuan === null || satuan === "" || satuan === "koperasi";
  return isPlain || judul.toLowerCase().includes(satuan) ? judul : `${judul} (${satuan})`;
}

function tableRow({ sel, jumlah }: BarisTabel, kolom: readonly Kolom[]): Html {
  const [first, ...rest] = sel;
  const head = first ? html`<th scope="row">${cellContent(first)}</th>` : null;
  const cells = rest.map((cell, index) =>
    (kolom[index + 1]?.satuan ?? null) === null
      ? html`<td>${cellContent(cell)}</td>`
      : html`<td class="kanan">${cellContent(cell)}</td>`,
  );
  return jumlah === true
    ? html`<tr class="jumlah">
        ${head}${cells}
      </tr> `
    : html`<tr>
        ${head}${cells}
      </tr> `;
}

function cellContent({ keadaan, teks, href, catatan }: Sel): Html {
  const text =
    keadaan === "ada"
      ? html`${href === null ? teks : html`<a href="${href}">${teks}</a>`}`
      : html`<span class="${EMPTY_CLASS[keadaan]}">${teks}</span>`;
  return catatan === null ? text : html`${text}<br /><span class="cakupan">${catatan}</span>`;
}
