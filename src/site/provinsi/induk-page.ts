import { formatNumber } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import { indukChart } from "../../charts/charts.ts";
import { claimChart } from "../../charts/claims.ts";
import { onlyKlaim } from "../../views/buku-klaim.ts";
import type { AnakRow, IndukAngka, IndukView } from "../../views/wilayah-induk.ts";
import { chartHtml } from "../components/bagan.ts";
import { dataLinks, lead, section } from "../components/bagian.ts";
import { ledgerTable } from "../components/putusan.ts";
import { pageHistory } from "../components/riwayat.ts";
import { totalHtml } from "../components/total.ts";
import { statementSection } from "../components/pernyataan.ts";
import { tableHtml } from "../components/tabel.ts";
import { topicList } from "../topik/topik-page.ts";

/** The content of a province page. */
export function provinsiPage(view: IndukView): Html {
  return html`<header class="judul">
      <h1>${view.nama} <span class="kode">${view.kode}</span></h1>
      <p class="letak">Koperasi Desa/Kelurahan Merah Putih</p>
    </header>
    ${lead(view.kalimat)} ${indukParts(view)}`;
}

/** Chart, sums, parts and publications: the same for a province and the country. */
export function indukParts(view: IndukView): Html {
  const claims = claimChart(onlyKlaim(view.publikasi), view.nama);
  const isCountry = view.kode === "00";
  return html`${dataLinks(view)} ${section("bagan", "Cakupan", chartHtml(indukChart(view)))}
  ${sums(view)}
  ${section("wilayah", isCountry ? "Provinsi" : "Kabupaten dan kota", partsTable(view, isCountry))}
  ${topicList(view.topik)}
  ${view.publikasi.length === 0 ? null : section("terbitan", "Angka yang diterbitkan", html`${claims && chartHtml(claims)} ${publications(view)}`)}
  ${statementSection(view.dokumen)} ${pageHistory(view.riwayat)}`;
}

/** The country's list is many screens long on a phone: it is folded up and opens without a script. */
function publications({ kode, nama, publikasi }: IndukView): Html {
  const label = `Angka terbitan tentang ${nama}, terbaru di atas`;
  const table = ledgerTable(publikasi, { label, subject: "Indikator" });
  if (kode !== "00") return table;
  return html`<details class="lipat">
    <summary>Semua angka terbitan (${formatNumber(publikasi.length)})</summary>
    ${table}
  </details>`;
}

function sums({ angka, nama }: IndukView): Html {
  if (angka.every(({ total }) => total.nilai === null)) {
    return section(
      "indikator",
      "Hitungan dari laporan per desa",
      html`<p class="tidak-dilaporkan">
        Belum ada desa atau kelurahan di ${nama} yang melaporkan rincian di sini.
      </p>`,
    );
  }
  const table = tableHtml({
    label: "Hitungan dari laporan per desa",
    columns: [
      { title: "Indikator" },
      { title: "Jumlah, dan desa/kelurahan yang melapor", right: true },
    ],
    rows: angka.map(sumLine),
    hideCaption: true,
  });
  const basis = html`<p class="sumber">
    Dari edisi terbaru tiap kabupaten/kota; bila edisi itu baru memuat kurang dari separuh desanya,
    dari edisi sebelumnya yang lebih lengkap.
  </p>`;
  return section("indikator", "Hitungan dari laporan per desa", html`${basis} ${table}`);
}

function sumLine({ label, href, total, satuan }: IndukAngka): Html {
  return html`<tr>
    <th scope="row"><a href="${href}">${label}</a> (${satuan})</th>
    <td class="kanan">${totalHtml(total, satuan)}</td>
  </tr> `;
}

function partsTable({ anak }: IndukView, isCountry: boolean): Html {
  const part = isCountry ? "Provinsi" : "Kabupaten/kota";
  return tableHtml({
    label: `${part} dan edisinya`,
    columns: [
      { title: part },
      { title: "Desa", right: true },
      { title: "Kelurahan", right: true },
      { title: "Edisi di sini" },
    ],
    rows: anak.map((row) => partLine(row, isCountry)),
    hideCaption: true,
  });
}

function partLine(
  { nama, kode, href, desa, kelurahan, cakupan, edisi }: AnakRow,
  isCountry: boolean,
): Html {
  const covered = cakupan.dilaporkan + cakupan.disusun;
  const own =
    edisi === null
      ? "belum ada"
      : `${edisi}${cakupan.disusun > 0 ? " (disusun dari publikasi)" : ""}`;
  return html`<tr>
    <th scope="row">
      <a href="${href}">${isCountry ? nama.replace(/^Provinsi /, "") : nama}</a>
      <span class="kode">${kode}</span>
    </th>
    <td class="kanan">${formatNumber(desa)}</td>
    <td class="kanan">${formatNumber(kelurahan)}</td>
    <td>${isCountry ? `${covered} dari ${cakupan.kabupaten} kabupaten/kota` : own}</td>
  </tr> `;
}
