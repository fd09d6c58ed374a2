import { html, type Html } from "../../base/html.ts";
import { kecamatanChart } from "../../charts/charts.ts";
import type { DesaRow, KecamatanView } from "../../views/kecamatan.ts";
import type { TopikKecamatan } from "../../views/topik/kecamatan.ts";
import { angkaHtml, headlineList } from "../components/angka.ts";
import { chartHtml } from "../components/bagan.ts";
import {
  dataLinks,
  editionLine,
  invitation,
  lead,
  neighbours,
  section,
} from "../components/bagian.ts";
import { pageHistory } from "../components/riwayat.ts";
import { bareTable } from "../components/tabel-data.ts";
import { tableHtml } from "../components/tabel.ts";

/** The content of a kecamatan page. */
export function kecamatanPage(view: KecamatanView): Html {
  return html`<header class="judul">
      <h1>${view.nama} <span class="kode">${view.kode}</span></h1>
      <p class="letak">${view.letak}</p>
    </header>
    ${lead(view.kalimat)} ${editionLine(view)} ${dataLinks(view)}
    <div class="kolom">
      <div class="kolom-isi">
        ${view.ada_rincian ? section("indikator", "Indikator", headlineList(view.angka)) : null}
        ${section("bagan", "Gambaran", chartHtml(kecamatanChart(view)))} ${desaTable(view)}
        ${view.topik.map(topicSection)} ${pageHistory(view.riwayat)}
        ${section("lapor", "Cara melapor", invitation(view.ajakan))}
      </div>
      ${neighbours("Kecamatan lain", view.tetangga)}
    </div>`;
}

/** A topic of the kabupaten, as far as it concerns this kecamatan. */
function topicSection({ id, judul, kalimat, tabel, href, tautan }: TopikKecamatan): Html {
  return section(
    id,
    judul,
    html`${kalimat.map((text) => html`<p>${text}</p>`)} ${tabel.map(bareTable)}
      <p class="layar"><a href="${href}">${tautan}</a></p>`,
  );
}

function desaTable({ desa, ada_rincian, edisi }: KecamatanView): Html {
  if (!ada_rincian) return section("desa", "Desa dan kelurahan", plainList(desa));
  const table = tableHtml({
    label: `Urut kode, per ${edisi?.tanggal ?? ""}`,
    columns: [
      { title: "Desa/kelurahan" },
      { title: "Badan hukum" },
      { title: "Operasi" },
      { title: "Anggota (orang)", right: true },
    ],
    rows: desa.map(desaLine),
  });
  return section("desa", "Desa dan kelurahan", table);
}

function desaLine({ nama, kode, href, tahap, operasi, anggota }: DesaRow): Html {
  return html`<tr>
    <th scope="row"><a href="${href}">${nama}</a> <span class="kode">${kode}</span></th>
    <td>${tahap}</td>
    <td>${operasi}</td>
    <td class="kanan">${angkaHtml(anggota)}</td>
  </tr> `;
}

function plainList(desa: readonly DesaRow[]): Html {
  const items = desa.map(
    ({ nama, kode, href }) =>
      html`<li><a href="${href}">${nama}</a> <span class="kode">${kode}</span></li> `,
  );
  return html`<ul class="daftar-wilayah">
    ${items}
  </ul>`;
}
