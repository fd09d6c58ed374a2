import { lowerFirst } from "../../base/format.ts";
import { html, type Html, type HtmlValue } from "../../base/html.ts";
import type {
  BerkasView,
  SemuaDokumenView,
  FolderView,
  KecamatanBerkas,
  ZipView,
} from "../../views/cetak/daftar-halaman.ts";
import { lead, section } from "../components/bagian.ts";
import { tableHtml } from "../components/tabel.ts";

/** The content of /kabupaten/KODE/dokumen/: every PDF, with size and checksum. */
export function dokumenPage(view: SemuaDokumenView): Html {
  return html`<header class="judul">
      <h1>Semua dokumen (PDF): ${view.nama} <span class="kode">${view.kode}</span></h1>
    </header>
    ${lead(view.kalimat)} ${pending(view)}
    ${view.semua && html`<p><a href="${view.semua}">Semua edisi</a></p>`}
    ${view.folder.map((folder) => folderSection(folder, view))}
    ${section("periksa", "Memeriksa berkas", checking(view))}`;
}

function pending({ ada_ukuran }: SemuaDokumenView): Html | null {
  if (ada_ukuran) return null;
  return html`<p class="tidak-dilaporkan">
    Halaman ini dibuat sebelum PDF-nya: ukuran dan SHA-256 ada di SHA256SUMS begitu PDF-nya selesai
    dibuat.
  </p>`;
}

function folderSection(folder: FolderView, view: SemuaDokumenView): Html {
  const { judul, dasar, laporan, kecamatan, zip, jumlah, halaman, tanggal } = folder;
  return section(
    `edisi-${tanggal}`,
    judul,
    html`<p class="edisi">${dasar}</p>
      ${fileTable(judul, laporan)}
      <p class="unduh">
        ${zipLink(zip)}${zip.ukuran && html` (${zip.ukuran})`} ·
        <a href="${jumlah}">SHA256SUMS</a
        >${view.semua === null && html` · <a href="${halaman}">Halaman edisi ini saja</a>`}
      </p>
      ${kecamatan?.map(kecamatanPart)}
      ${kecamatan === null && view.kode.length > 2 && html`<p><a href="${halaman}">Rekap kecamatan dan lembar desa, ${lowerFirst(judul)}</a></p>`}`,
  );
}

function fileTable(judul: string, berkas: readonly BerkasView[]): Html {
  return tableHtml({
    label: `Dokumen seluruh wilayah, ${lowerFirst(judul)}`,
    columns: [{ title: "Dokumen" }, { title: "Ukuran", right: true }, { title: "SHA-256" }],
    rows: berkas.map(
      (file) =>
        html`<tr>
          <th scope="row">${fileLink(file)}</th>
          <td class="kanan">${sizeOf(file) ?? "–"}</td>
          <td>${file.sha256 === null ? "–" : html`<code>${file.sha256}…</code>`}</td>
        </tr> `,
    ),
    hideCaption: true,
    className: "bertumpuk",
  });
}

/** Many rows: a list is half the page that a table is. */
function kecamatanPart({ nama, kode, berkas, desa }: KecamatanBerkas): Html {
  return html`<details class="lipat">
    <summary>${nama} <span class="kode">${kode}</span>: ${desa.length} lembar desa</summary>
    <ul class="daftar-berkas">
      ${berkas.map(fileItem)}
    </ul>
    <ul class="daftar-berkas">
      ${desa.map(fileItem)}
    </ul>
  </details>`;
}

function fileItem(file: BerkasView): Html {
  const { sha256 } = file;
  const size = sizeOf(file);
  const more: HtmlValue = [
    size === null ? null : ` · ${size}`,
    sha256 && html` · <code>${sha256}</code>`,
  ];
  return html`<li>
    ${fileLink(file)}${file.kode.length > 8 && html` <span class="kode">${file.kode}</span>`}${more}
  </li> `;
}

function zipLink({ href, unduh, label }: ZipView): Html {
  return unduh === null ? html`<a href="${href}">${label}</a>` : fileLink({ href, unduh, label });
}

function fileLink({ href, unduh, label }: Pick<BerkasView, "href" | "unduh" | "label">): Html {
  return html`<a href="${href}" download="${unduh}">${label}</a>`;
}

function sizeOf({ ukuran, halaman }: BerkasView): string | null {
  return ukuran === null ? null : `${ukuran}, ${halaman} hlm.`;
}

function checking({ verifikasi }: SemuaDokumenView): Html {
  return html`<p>
      <a href="${verifikasi}">Halaman Verifikasi</a> membandingkan satu PDF dengan yang diterbitkan,
      tanpa mengirimkannya ke mana pun, dan menyebut apa yang berubah sesudahnya.
    </p>
    <p>
      Tanpa peramban: simpan SHA256SUMS di folder yang sama dengan PDF-nya (dengan nama berkas
      seperti di alamatnya), lalu jalankan
      <code>sha256sum --check --ignore-missing SHA256SUMS</code>. Di Windows:
      <code>certutil -hashfile berkas.pdf SHA256</code>, lalu cocokkan dengan baris berkas itu dalam
      SHA256SUMS. Halaman ini menulis bagian depannya saja.
    </p>`;
}
