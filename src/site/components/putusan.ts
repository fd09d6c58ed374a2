import { html, type Html } from "../../base/html.ts";
import type { KlaimDinilai, RingkasPutusan } from "../../views/buku-klaim.ts";
import type { PutusanView } from "../../views/putusan.ts";
import { formatNumber } from "../../base/format.ts";
import { claimActions, dateOf } from "./angka.ts";
import { claimFlag, publisherHtml } from "./klaim.ts";
import { tableHtml } from "./tabel.ts";

interface LedgerParts {
  readonly label: string;
  /** What the first column names. */
  readonly subject: "Wilayah" | "Indikator";
  /** On the ledger itself each figure has its anchor; elsewhere its date leads there. */
  readonly isLedger?: boolean;
}

/** Published figures with what the rows of their date say; conflicting ones stand side by side. */
export function ledgerTable(claims: readonly KlaimDinilai[], parts: LedgerParts): Html {
  return tableHtml({
    label: parts.label,
    columns: [
      { title: parts.subject },
      { title: "Tanggal data" },
      { title: "Angka terbitan", right: true },
      { title: "Penerbit dan isi" },
      { title: "Menurut baris saat itu" },
      { title: "Putusan" },
    ],
    rows: claims.map((claim) => ledgerRow(claim, parts)),
    className: "buku",
    ...(parts.isLedger ? { hideCaption: true } : {}),
  });
}

function ledgerRow(claim: KlaimDinilai, { subject, isLedger }: LedgerParts): Html {
  const { klaim, jangkar, putusan, terbit, ketelitian } = claim;
  const remark =
    klaim.catatan === null ? null : html`<br /><em class="catatan">${klaim.catatan}</em>`;
  const date = dateOf(klaim.sumber);
  return html`<tr${isLedger ? html` id="${jangkar}"` : null}${klaim.dicabut ? html` class="dicabut"` : null}>
<th scope="row">${subject === "Wilayah" ? areaHtml(claim) : klaim.label}</th>
<td>${isLedger ? date : html`<a href="${klaim.sumber.tetap?.href}">${date}</a>`}${aside(terbit)}</td>
<td class="kanan"><span class="angka">${klaim.teks}</span> ${klaim.satuan_teks}${aside(ketelitian)}${claimFlag(klaim)}</td>
<td>${publisherHtml(klaim)}: ${klaim.pernyataan}${remark}${claimActions(klaim.sumber)}</td>
<td data-judul="Menurut baris">${rowsHtml(putusan)}</td>
<td>${verdictHtml(putusan)}</td></tr>
`;
}

function aside(text: string | null): Html | null {
  return text === null ? null : html` <span class="cakupan">${text}</span>`;
}

function areaHtml({ wilayah, href, letak }: KlaimDinilai): Html {
  const name = href === null ? html`${wilayah}` : html`<a href="${href}">${wilayah}</a>`;
  return letak === null ? name : html`${name} <span class="cakupan">${letak}</span>`;
}

function rowsHtml({ baris }: PutusanView): Html {
  if (!baris) return html`<span class="cakupan">tidak ada</span>`;
  const amount =
    baris.nilai === null ? html`<span class="kosong">${baris.teks}</span>` : baris.teks;
  const named = baris.href === null ? amount : html`<a href="${baris.href}">${amount}</a>`;
  return html`${named} <span class="cakupan">${baris.keterangan}</span>`;
}

function verdictHtml({ putusan, tanda, kata, rinci }: PutusanView): Html {
  const why = rinci === null ? null : html` <span class="cakupan">${rinci}</span>`;
  return html`<span class="putusan putusan-${putusan}"
      ><span class="tanda" aria-hidden="true">${tanda}</span> ${kata}</span
    >${why}`;
}

/** What each verdict means, and how often it was given. */
export function verdictLegend(ringkas: readonly RingkasPutusan[]): Html | null {
  if (ringkas.length === 0) return null;
  const items = ringkas.map(
    ({ putusan, tanda, kata, jumlah, rinci }) =>
      html`<li>
        <span class="putusan putusan-${putusan}"
          ><span class="tanda" aria-hidden="true">${tanda}</span> ${kata}</span
        >
        <span class="angka">${formatNumber(jumlah)}</span>
        ${rinci === null ? null : html`<span class="cakupan">${rinci}</span>`}
      </li> `,
  );
  return html`<ul class="ringkas-putusan">
    ${items}
  </ul>`;
}
