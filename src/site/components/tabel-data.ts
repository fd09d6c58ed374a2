import { lowerFirst } from "../../base/format.ts";
import { html, type Html, type HtmlValue } from "../../base/html.ts";
import type { AlamatTetap } from "../../views/angka.ts";
import {
  judulKolom,
  type BarisTabel,
  type Kolom,
  type Sel,
  type Tabel,
  type TabelIsi,
  type TabelLipat,
} from "../../views/tabel.ts";
import { claimActions, figureActions } from "./angka.ts";
import { tableHtml } from "./tabel.ts";

const EMPTY_CLASS = {
  belum_dilaporkan: "kosong kosong-belum-dilaporkan",
  tidak_berlaku: "kosong kosong-tidak-berlaku",
  disembunyikan: "kosong kosong-disembunyikan",
} as const;

/** A list with this many columns is printed on a page that lies on its side. */
const WIDE = 8;

/** A table of data with its download below it. */
export function dataTable(tabel: Tabel): Html {
  return dataFrame(tabel, bareTable(tabel));
}

/**
 * The same in parts that are folded away: a filter opens what it finds, browsers open it for a search and
 * for an anchor, paper shows all.
 */
export function foldedTable(tabel: Tabel, parts: readonly TabelLipat[]): Html {
  return dataFrame(
    tabel,
    parts.map(
      ({ id, ringkas, isi }) =>
        html`<details class="lipat" id="${id}">
          <summary>${ringkas}</summary>
          ${bareTable(isi)}
        </details> `,
    ),
  );
}

function dataFrame(tabel: Tabel, content: HtmlValue): Html {
  const { id, kolom, unduhan, unduhan_json, saring, asal } = tabel;
  const filters = saring.map((column) => filterOf(kolom, column));
  return html`<div
    class="${saring.length > 0 && kolom.length >= WIDE ? "data register" : "data"}"
    id="tabel-${id}"
    ${filters.length === 0 ? null : html` data-saring="${filters.join(" ")}"`}
  >
    ${content}
    ${asal && html`<p class="sumber">Menjumlahkan <a href="${asal.href}">${lowerFirst(asal.teks)}</a></p>`}
    <p class="unduh">
      <a href="${unduhan}">Unduh tabel ini (CSV)</a> ·
      <a href="${unduhan_json}">JSON</a
      >${tabel.baris.some(({ jumlah }) => jumlah) ? html` · <span class="aksi">${figureActions(`#jumlah-${id}`, "Kutip jumlahnya")}</span>` : null}
    </p>
  </div>`;
}

/** Number of the column that is filtered by; "5+" where a cell may name several things. */
function filterOf(kolom: readonly Kolom[], column: string): string {
  const at = kolom.findIndex(({ id }) => id === column);
  return kolom[at]?.jamak === true ? `${at}+` : String(at);
}

/** All tables of the page in one workbook. */
export function workbookLink(buku: string): Html {
  return html`<p class="unduh"><a href="${buku}">Unduh semua tabel halaman ini (XLSX)</a></p>`;
}

/** A table whose data another page offers for download. */
export function bareTable({ id, judul, kolom, baris }: TabelIsi): Html {
  const sum = baris.find(({ jumlah }) => jumlah === true);
  return tableHtml({
    label: judul,
    columns: kolom.map((column) => ({ title: judulKolom(column), right: column.satuan !== null })),
    rows: baris.map((row) => tableRow(row, kolom, row === sum ? `jumlah-${id}` : null)),
    ...(isList(kolom) ? { className: "kartu" } : {}),
  });
}

/** Mostly words, and too wide for a phone: there each row becomes a card that names its cells. */
function isList(kolom: readonly Kolom[]): boolean {
  const words = kolom.filter(({ satuan }) => satuan === null);
  return kolom.length >= 5 && words.length > kolom.length / 2;
}

/** With `id`, the row can be cited; one that is a stated or published figure is by its own address. */
function tableRow(row: BarisTabel, kolom: readonly Kolom[], id: string | null): Html {
  const { sel, jumlah, tetap } = row;
  const cells = sel.map((cell, index) => {
    const actions = tetap && index === sel.length - 1 ? claimActions({ tetap }) : null;
    const content = html`${tetap ? markedDate(cell, tetap) : cellContent(cell)}${actions}`;
    if (index === 0) return html`<th scope="row">${content}</th>`;
    const column = kolom[index];
    const name = column && isList(kolom) ? html` data-judul="${judulKolom(column)}"` : null;
    return (column?.satuan ?? null) === null
      ? html`<td${name}>${content}</td>`
      : html`<td class="kanan" ${name}>${content}</td>`;
  });
  return jumlah === true
    ? html`<tr class="jumlah" ${id === null ? null : html` id="${id}"`}>
        ${cells}
      </tr> `
    : html`<tr>
        ${cells}
      </tr> `;
}

/** The cell that holds the figure's date marks it for citing. */
function markedDate(cell: Sel, { tanggal }: AlamatTetap): Html {
  return cell.nilai === tanggal
    ? html`<time datetime="${tanggal}">${cell.teks}</time>`
    : cellContent(cell);
}

function cellContent({ keadaan, teks, href, catatan }: Sel): Html {
  const text =
    keadaan === "ada"
      ? html`${href === null ? teks : html`<a href="${href}">${teks}</a>`}`
      : html`<span class="${EMPTY_CLASS[keadaan]}">${teks}</span>`;
  return catatan === null ? text : html`${text}<br /><span class="cakupan">${catatan}</span>`;
}
