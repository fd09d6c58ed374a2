import { formatNumber } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import type { Total } from "../../views/headline.ts";
import { formatAmount } from "../../views/angka.ts";

/** A sum in a table cell with its coverage below it. */
export function totalHtml(total: Total, satuan: string): Html {
  const coverage = html`<br /><span class="cakupan"
      >${formatNumber(total.dilaporkan)} dari ${formatNumber(total.desa)}</span
    >`;
  if (total.nilai === null)
    return html`<span class="kosong kosong-belum-dilaporkan">belum dilaporkan</span>${coverage}`;
  return html`<span class="angka">${formatAmount(total.nilai, satuan)}</span>${coverage}`;
}
