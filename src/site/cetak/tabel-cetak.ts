import { html, type Html } from "../../base/html.ts";
import type { TabelCetak } from "../../views/cetak/bagian.ts";
import { judulKolom, type BarisTabel, type Kolom, type Sel } from "../../views/tabel.ts";
import { tableElement } from "../components/tabel.ts";

/** So few rows stay on one page. */
const WHOLE = 3;
/** The same with a sum below them. */
const WHOLE_SUM = 9;

/** A table on paper: no links in its cells, as few elements as it can do with. */
export function tabelCetak({ id, judul, kolom, baris }: TabelCetak): Html {
  const isSum = baris.some(({ jumlah }) => jumlah);
  const kept = baris.length <= (isSum ? WHOLE_SUM : WHOLE) ? " utuh" : "";
  const last = kolom.at(-1);
  const narrow = kolom.length <= 3 && last && isFigure(last) ? " sempit" : "";
  return tableElement({
    label: judul,
    columns: kolom.map((column) => ({ title: judulKolom(column), right: isFigure(column) })),
    rows: baris.map((row) => tableRow(row, kolom)),
    className: `tabel-${id}${kept}${narrow}`,
  });
}

function isFigure({ satuan }: Kolom): boolean {
  return satuan !== null;
}

/** A row of one cell heads those below; in a shorter row the last cell spans the rest. */
function tableRow({ sel, jumlah }: BarisTabel, kolom: readonly Kolom[]): Html {
  const [only] = sel;
  if (only && sel.length === 1 && kolom.length > 1)
    return html`<tr class="kelompok">
      <th scope="row" colspan="${kolom.length}">${content(only)}</th>
    </tr> `;
  const cells = sel.map((cell, column) => {
    if (column === 0) return html`<th scope="row">${content(cell)}</th>`;
    const rest = kolom.length - column;
    if (column === sel.length - 1 && rest > 1)
      return html`<td colspan="${rest}">${content(cell)}</td>`;
    return tableCell(cell, kolom[column]);
  });
  return jumlah
    ? html`<tr class="jumlah">
        ${cells}
      </tr> `
    : html`<tr>
        ${cells}
      </tr> `;
}

function tableCell(cell: Sel, column: Kolom | undefined): Html {
  const classes = [
    column && isFigure(column) ? "kanan" : "",
    cell.keadaan === "ada" ? "" : "kosong",
  ].filter((name) => name !== "");
  return classes.length === 0
    ? html`<td>${content(cell)}</td>`
    : html`<td class="${classes.join(" ")}">${content(cell)}</td>`;
}

function content({ teks, catatan }: Sel): Html {
  return catatan === null ? html`${teks}` : html`${teks}<br /><small>${catatan}</small>`;
}
