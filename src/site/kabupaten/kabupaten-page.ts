import { formatNumber, lowerFirst } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import { kabupatenChart } from "../../charts/charts.ts";
import { claimChart } from "../../charts/claims.ts";
import { onlyKlaim } from "../../views/buku-klaim.ts";
import { operationChart } from "../../charts/operasi.ts";
import type { KabupatenView, KecamatanRow } from "../../views/kabupaten.ts";
import { headlineList } from "../components/angka.ts";
import { chartHtml } from "../components/bagan.ts";
import {
  allDocuments,
  editionLine,
  invitation,
  lead,
  pairs,
  section,
  takeaways,
} from "../components/bagian.ts";
import { claimTable } from "../components/klaim.ts";
import { ledgerTable } from "../components/putusan.ts";
import { statementSection } from "../components/pernyataan.ts";
import { feedLink } from "../components/perubahan.ts";
import { pageHistory } from "../components/riwayat.ts";
import { areaTotalHtml } from "../components/total.ts";
import { tableHtml } from "../components/tabel.ts";
import { topicList } from "../topik/topik-page.ts";

/** The content of a kabupaten page: the page of the coordination meeting. */
export function kabupatenPage(view: KabupatenView): Html {
  return html`<header class="judul">
      <h1>${view.nama} <span class="kode">${view.kode}</span></h1>
      <p class="letak">Koperasi Desa/Kelurahan Merah Putih</p>
    </header>
    ${lead(view.kalimat)} ${editionLine(view)} ${newestChange(view)} ${moved(view)}
    ${takeaway(view)} ${headlines(view)} ${topicList(view.topik)}
    ${section("bagan", "Gambaran", chartHtml(kabupatenChart(view)))} ${kecamatanTable(view)}
    ${statements(view)} ${assistants(view)} ${publications(view)} ${statementSection(view.dokumen)}
    ${instructions(view)} ${editions(view)} ${pageHistory(view.riwayat)}
    ${section("lapor", "Cara melapor", invitation(view.ajakan))}`;
}

function newestChange({ perubahan, umpan }: KabupatenView): Html | null {
  if (!perubahan) return umpan && html`<p class="edisi layar">${feedLink(umpan)}</p>`;
  const { href, jenis, tanggal } = perubahan;
  return html`<p class="edisi layar">
    Perubahan terbaru:
    <a href="${href}">${lowerFirst(jenis)}, data per ${tanggal}</a>
    ${umpan && html`· ${feedLink(umpan)}`}
  </p>`;
}

function moved({ pindah }: KabupatenView): readonly Html[] {
  return pindah.map(
    ({ kalimat, kabupaten: { href, nama } }) =>
      html`<p class="edisi">${kalimat} <a class="layar" href="${href}">Ke halaman ${nama}</a></p>`,
  );
}

function takeaway({ pdf, semua_pdf, data }: KabupatenView): Html | null {
  return takeaways([
    pdf && { label: "PDF", href: pdf.href, nama: pdf.nama },
    allDocuments(semua_pdf),
    data && { label: "Angka (CSV)", href: data.angka },
    data?.terbitan ? { label: "Angka terbitan (CSV)", href: data.terbitan } : null,
    data && {
      label: data.berisi ? "Baris per desa (CSV)" : "Daftar desa, belum ada isinya (CSV)",
      href: data.csv,
    },
    data && { label: "Semuanya (XLSX)", href: data.xlsx },
    data && { label: "Semuanya (JSON)", href: data.json },
  ]);
}

function headlines({ edisi, utama, lain }: KabupatenView): Html | null {
  const some = edisi !== null || utama.some(({ angka }) => angka.keadaan === "ada");
  if (!some) return null;
  const more =
    lain.length === 0
      ? null
      : html`<h3>Indikator lain</h3>
          ${headlineList(lain)}`;
  return section("indikator", "Tujuh indikator", html`${headlineList(utama)} ${more}`);
}

const COLUMN_LABELS = {
  berbadan_hukum: "Berbadan hukum",
  beroperasi: "Beroperasi",
  memiliki_gerai: "Punya gerai",
  jumlah_anggota: "Anggota (orang)",
} as const;

type Column = keyof typeof COLUMN_LABELS;

function kecamatanTable(view: KabupatenView): Html {
  const { kecamatan, ada_rincian, edisi } = view;
  const columns = ada_rincian ? (Object.keys(COLUMN_LABELS) as Column[]) : [];
  const coverage = ada_rincian
    ? html`<p class="sumber">
        Dihitung dari laporan per desa, per ${edisi?.tanggal} bila tidak disebut tanggal lain; di
        bawah tiap angka: berapa desa/kelurahan yang melaporkannya.
      </p>`
    : null;
  const table = tableHtml({
    label: "Desa, kelurahan, dan indikator per kecamatan",
    columns: [
      { title: "Kecamatan" },
      { title: "Desa", right: true },
      { title: "Kelurahan", right: true },
      ...columns.map((column) => ({ title: COLUMN_LABELS[column], right: true })),
    ],
    rows: kecamatan.map((row) => kecamatanLine(row, columns)),
    hideCaption: true,
  });
  const chart = operationChart(view);
  return section(
    "kecamatan",
    "Per kecamatan",
    html`${chart && chartHtml(chart)} ${coverage} ${table}`,
  );
}

function kecamatanLine(row: KecamatanRow, columns: readonly Column[]): Html {
  const nama = row.nama.replace(/^Kecamatan /, "");
  return html`<tr id="${row.kode}">
    <th scope="row">
      ${row.punya_halaman ? html`<a href="${row.href}">${nama}</a>` : nama}
      <span class="kode"
        >${row.baris && columns.length > 0 ? html`<a href="${row.baris}">${row.kode}</a>` : row.kode}</span
      >
    </th>
    <td class="kanan">${formatNumber(row.desa)}</td>
    <td class="kanan">${formatNumber(row.kelurahan)}</td>
    ${columns.map((column) => html`<td class="kanan">${areaTotalHtml(row.angka[column])}</td>`)}
  </tr> `;
}

function statements({ pernyataan }: KabupatenView): Html | null {
  if (pernyataan.length === 0) return null;
  return section(
    "pernyataan",
    "Angka lain yang dinyatakan",
    claimTable(pernyataan, "Dinyatakan kabupaten, di luar indikator di atas"),
  );
}

function assistants({ pendamping }: KabupatenView): Html | null {
  if (pendamping.length === 0) return null;
  const lines = pendamping.map(({ peran, orang, koperasi }) => {
    const load =
      koperasi === null
        ? "beban belum dilaporkan"
        : `mendampingi ${formatNumber(koperasi)} koperasi`;
    return [peran, `${formatNumber(orang)} orang, ${load}`] as const;
  });
  return section("pendamping", "Pendamping", pairs(lines));
}

function publications({ publikasi, publikasi_bawah: below, nama }: KabupatenView): Html | null {
  if (publikasi.length + below.length === 0) return null;
  const chart = claimChart(onlyKlaim(publikasi), nama);
  return section(
    "terbitan",
    "Angka yang diterbitkan tentang wilayah ini",
    html`<p>
        Definisi tiap penerbit dapat berbeda; angka yang bertentangan dibiarkan berdampingan.
      </p>
      ${chart && chartHtml(chart)}
      ${publikasi.length === 0 ? null : ledgerTable(publikasi, { label: `Angka terbitan tentang ${nama}, terbaru di atas`, subject: "Indikator" })}
      ${below.length === 0 ? null : ledgerTable(below, { label: `Angka terbitan tentang desa dan kelurahan di ${nama} yang belum punya halaman, terbaru di atas`, subject: "Wilayah" })}`,
  );
}

function instructions({ instruksi }: KabupatenView): Html | null {
  if (instruksi.length === 0) return null;
  const items = instruksi.map(
    ({ judul, href, tugas }) =>
      html`<li><a href="${href}">${judul}</a> <span class="sumber">${tugas}</span></li>`,
  );
  return section(
    "instruksi",
    "Instruksi",
    html`<ul>
      ${items}
    </ul>`,
  );
}

function editions({ editions: rows }: KabupatenView): Html | null {
  if (rows.length === 0) return null;
  const items = rows.map(
    ({ tanggal, href, dasar, perubahan }) =>
      html`<li>
        <a href="${href}">${tanggal}</a> –
        ${dasar}${perubahan.map((text) => html`<br /><em class="catatan">${text}</em>`)}
      </li>`,
  );
  return section(
    "edisi",
    "Edisi",
    html`<ul>
      ${items}
    </ul>`,
  );
}
