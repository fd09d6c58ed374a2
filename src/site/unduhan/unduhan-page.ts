import { html, type Html } from "../../base/html.ts";
import { capOf } from "../../base/tanda.ts";
import { BIDANG_INDUK } from "../../views/unduhan/bidang-induk.ts";
import type { Kumpulan } from "../../views/unduhan/kumpulan.ts";
import type { UnduhanView } from "../../views/unduhan/unduhan.ts";
import { lead, pairs, section } from "../components/bagian.ts";
import { tableHtml } from "../components/tabel.ts";

/** The content of /data/: what can be downloaded, how it is written, what may be relied upon. */
export function unduhanPage(view: UnduhanView): Html {
  return html`<header class="judul"><h1>Unduhan dan API</h1></header>
    ${lead([view.deskripsi, "Tiap tabel di halaman rincian punya tautan unduhnya sendiri; di sini berkas lainnya."])}
    ${section("nasional", `Seluruh ${view.cakupan}`, countryList(view))}
    ${section("kabupaten", "Kabupaten dan kota yang punya edisi", kabupatenTable(view.kabupaten))}
    ${section("pola", "Alamat berkas", patternTable(view))}
    ${section("bidang", "Isi data.json provinsi dan nasional", FIELDS)}
    ${section("kosong", "Cara membaca yang kosong", EMPTIES)}
    ${section("janji", "Yang boleh diandalkan", promises(view))}
    ${section("lisensi", "Lisensi", LICENCE)}`;
}

function countryList({ nasional, katalog, skema, versi }: UnduhanView): Html {
  return html`<ul>
    ${nasional.map(({ href, format, isi }) => html`<li><a href="${href}">${isi} (${format})</a></li> `)}
    <li><a href="${katalog}">katalog semua kumpulan data (DCAT, JSON-LD)</a></li>
    <li><a href="${skema}">skema JSON tiap lembar dan berkas, versi ${versi}</a></li>
  </ul>`;
}

function kabupatenTable(kumpulan: readonly Kumpulan[]): Html {
  return tableHtml({
    label: "Berkas kabupaten dan kota",
    columns: [{ title: "Kumpulan" }, { title: "Tanggal data" }, { title: "Berkas" }],
    rows: kumpulan.map(
      ({ judul, halaman, tanggal_data, berkas, paket, tanda }) =>
        html`<tr>
          <th scope="row">
            <a href="${halaman}">${judul}</a>${tanda === "contoh" && ` – ${capOf(tanda)}`}
          </th>
          <td>${tanggal_data}</td>
          <td>
            ${berkas.map(({ href }) => html`<a href="${href}">${href.slice(href.lastIndexOf("/") + 1)}</a> `)}${paket === null ? null : html`<a href="${paket}">Data Package</a>`}
          </td>
        </tr> `,
    ),
    hideCaption: true,
  });
}

function patternTable({ pola }: UnduhanView): Html {
  return tableHtml({
    label: "Pola alamat berkas",
    columns: [{ title: "Alamat" }, { title: "Isi" }],
    className: "bertumpuk",
    rows: pola.map(
      (entry) =>
        html`<tr>
          <th scope="row">
            <a href="${entry.contoh}"><code>${entry.pola}</code></a>
          </th>
          <td>${entry.isi}</td>
        </tr> `,
    ),
    hideCaption: true,
  });
}

const FIELDS = html`${pairs(BIDANG_INDUK)}
  <p>
    Dalam data.json kabupaten dan kecamatan, <code>dari_baris</code> tiap indikator punya bidang
    yang sama dengan hitungan.
  </p>`;

const EMPTIES = html`${pairs([
    ["0", "dilaporkan nol, di semua bentuk"],
    ["belum dilaporkan", "CSV dan XLSX: sel kosong; JSON dan Parquet: null"],
    ["tidak berlaku", "tabel: kata-katanya; JSON: null dengan keadaan tidak_berlaku"],
    [
      "disembunyikan",
      "lembar Koperasi: <5 (Parquet: null dan kolom …_disembunyikan); tabel: kata-katanya; JSON: null dengan keadaan disembunyikan",
    ],
  ])}
  <p>
    CSV: UTF-8 dengan BOM, koma, titik desimal, tanggal ISO 8601. Teks yang dapat dijalankan lembar
    kerja sebagai rumus mendapat tanda ' di depannya; dalam JSON, XLSX, dan Parquet tidak.
  </p>`;

function promises({ versi }: UnduhanView): Html {
  return html`<ul>
    <li>Alamat di halaman ini tidak pindah, dan tidak perlu kunci atau pendaftaran.</li>
    <li>
      Berkas versi (k0, k1, …) tidak pernah diubah; perbaikan menjadi versi baru dengan alasannya.
      Berkas tanpa tanggal selalu memuat edisi terbaru.
    </li>
    <li>
      Nama kolom menurut kontrak data versi ${versi}. Kolom dapat ditambah; yang dihapus atau
      berganti arti menaikkan angka pertama versi itu, dan versi itu tertulis dalam alamat skemanya.
    </li>
    <li>
      Angka yang disembunyikan di halaman juga disembunyikan di unduhan. Buku kerja XLSX dibuat
      ulang dari data, bukan berkas yang dikirim, jadi tidak membawa nama pembuatnya.
    </li>
  </ul>`;
}

const LICENCE = html`<p>
  Unduhan yang memuat nama dan kode wilayah:
  <a href="https://opendatacommons.org/licenses/odbl/1-0/">ODbL 1.0</a>, karena nama dan kode itu
  berasal dari <a href="https://github.com/fityannugroho/idn-area-data">idn-area-data</a>. Metadata,
  skema, dan data wilayah fiktif:
  <a href="https://creativecommons.org/licenses/by/4.0/deed.id">CC BY 4.0</a>.
</p>`;
