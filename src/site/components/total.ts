import { formatNumber } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import type { Total } from "../../views/headline.ts";
import type { AreaFigure } from "../../views/kabupaten.ts";
import { formatAmount, withheldText } from "../../views/angka.ts";

/** A sum in a table cell with its coverage below it. */
export function totalHtml(total: Total, satuan: string): Html {
  const coverage = html`<br /><span class="cakupan"
      >${formatNumber(total.dilaporkan)} dari
      ${formatNumber(total.desa)}${withheldText(total.disembunyikan)}</span
    >`;
  if (total.nilai === null && total.disembunyikan > 0)
    return html`<span class="kosong kosong-disembunyikan">disembunyikan</span>${coverage}`;
  if (total.nilai === null)
    return html`<span class="kosong kosong-belum-dilaporkan">belum dilaporkan</span>${coverage}`;
  return html`<span class="angka">${formatAmount(total.nilai, satuan)}</span>${coverage}`;
}

/** The same for an area whose newest report may be of few desa: then an older figure leads, dated. */
export function areaTotalHtml({ angka, total, terdahulu }: AreaFigure): Html {
  if (!terdahulu) return totalHtml(total, angka.satuan);
  const now =
    total.nilai === null
      ? "laporan terbaru belum memuatnya"
      : `laporan terbaru: ${formatAmount(total.nilai, angka.satuan)}, ${formatNumber(total.dilaporkan)} dari ${formatNumber(total.desa)}`;
  return html`<span class="angka">${angka.teks}</span><br /><span class="cakupan"
      >per ${angka.sumber?.tanggal}; ${now}</span
    >`;
}
