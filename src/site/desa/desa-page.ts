import type { Tanda } from "../../base/tanda.ts";
import { html, type Html } from "../../base/html.ts";
import { desaChart } from "../../charts/charts.ts";
import { basisOf } from "../../views/desa-sekitar.ts";
import type { DesaView } from "../../views/desa.ts";
import type { Headline } from "../../views/headline.ts";
import { besideText } from "../../views/headline-kalimat.ts";
import type { Janggal } from "../../views/janggal.ts";
import type { Butir, KoperasiView } from "../../views/koperasi.ts";
import { angkaHtml, figureActions } from "../components/angka.ts";
import { chartHtml } from "../components/bagan.ts";
import {
  allDocuments,
  editionLine,
  lead,
  neighbours,
  pairs,
  section,
  shortInvitation,
  takeaways,
} from "../components/bagian.ts";
import { claimTable } from "../components/klaim.ts";
import { documentList, groupList, ladder } from "../components/koperasi.ts";
import { tableHtml } from "../components/tabel.ts";
import { DAFTAR, NAMA_DAFTAR } from "../../base/daftar-wilayah.ts";

/** The content of a desa page, in the order of every page of this site. */
export function desaPage(view: DesaView): Html {
  return html`<header class="judul">
      <h1>${view.nama} <span class="kode">${view.kode}</span></h1>
      <p class="letak">${view.letak}</p>
      ${view.koperasi.map(({ nama }) => nama && html`<p class="nama-koperasi">${nama}</p>`)}
    </header>
    ${lead(view.kalimat)} ${oddities(view)} ${editionLine(view)} ${takeaway(view)}
    <div class="kolom">
      <div class="kolom-isi">
        ${sharedKoperasi(view)} ${view.koperasi.map(koperasiParts)} ${around(view)} ${context(view)}
        ${history(view)} ${press(view)} ${sources(view)}
      </div>
      ${neighbours("Desa dan kelurahan sekecamatan", view.tetangga)}
    </div>`;
}

function takeaway({ pdf, semua_pdf, data }: DesaView): Html | null {
  return takeaways([
    pdf && { label: "PDF", href: pdf.href, nama: pdf.nama },
    data === null ? null : { label: "Data (JSON)", href: data },
    allDocuments(semua_pdf),
  ]);
}

function sharedKoperasi({ tuan_rumah }: DesaView): Html | null {
  if (!tuan_rumah) return null;
  return section(
    "koperasi-bersama",
    "Koperasi bersama",
    html`<p>Lihat koperasinya di <a href="${tuan_rumah.href}">${tuan_rumah.nama}</a>.</p>`,
  );
}

function koperasiParts(koperasi: KoperasiView, index: number): Html {
  const id = (name: string) => (index === 0 ? name : `${name}-${index + 1}`);
  const title = (name: string) => (index === 0 ? name : `${name}: koperasi ke-${index + 1}`);
  return html`${section(
    id("status"),
    title("Status"),
    html`${ladder(koperasi.tahap)}
      <h3>Kelengkapan dokumen <span class="ringkas">${koperasi.dokumen_ringkas}</span></h3>
      ${documentList(koperasi.dokumen)} ${pairs(koperasi.operasi)}`,
  )}
  ${koperasi.kelompok.length === 0 ? null : section(id("layanan"), title("Layanan, kemitraan, dan aset"), koperasi.kelompok.map(groupList))}
  ${figures(koperasi, { id, title: title("Anggota dan modal") })} ${notes(koperasi)}`;
}

function figures(
  { angka, sumber_angka }: KoperasiView,
  { id, title }: { readonly id: (name: string) => string; readonly title: string },
): Html | null {
  if (angka.length === 0) return null;
  const rows = angka.map(
    ({ id: kolom, label, angka: figure, sel, janggal }) =>
      html`<tr id="${id(kolom)}">
        <th scope="row">${label}</th>
        <td class="kanan">
          ${angkaHtml(figure)}
          ${figure.keadaan === "ada" && figure.satuan !== "rupiah" ? figure.satuan : null}
        </td>
        <td class="aksi">
          <a href="${figure.sumber?.href}">${sel}</a>
          ${figureActions(`#${id(kolom)}`)}${janggal && remark(janggal)}
        </td>
      </tr>`,
  );
  const table = tableHtml({
    label: `${title} per ${sumber_angka.tanggal}, ${sumber_angka.label}`,
    name: title,
    columns: [{ title: "Hal" }, { title: "Angka", right: true }, { title: "Sumber" }],
    rows,
    className: "bertumpuk",
  });
  return section(id("anggota"), title, table);
}

/** Said beside the figure, so that nobody quotes one without the other. */
function remark({ sebab, penjelasan }: Janggal): Html {
  return html`<p class="janggal"><strong>Janggal:</strong> ${sebab}. ${reasonText(penjelasan)}</p>`;
}

function reasonText(penjelasan: string | null): string {
  return penjelasan === null ? "Belum dijelaskan pelapor." : `Penjelasan pelapor: ${penjelasan}`;
}

/** Said at the top, where the sentences quote the figures. */
function oddities({ janggal }: DesaView): Html | null {
  if (!janggal) return null;
  return html`<p class="janggal">
    <strong>Janggal</strong> dalam laporan ini: ${janggal.teks}.
    <a href="${janggal.href}">Yang janggal dalam edisi ini</a>
  </p>`;
}

function notes({ catatan, sumber, tidak_dilaporkan, janggal }: KoperasiView): Html | null {
  const blank =
    tidak_dilaporkan.length === 0
      ? null
      : html`<p class="tidak-dilaporkan">Tidak dilaporkan: ${tidak_dilaporkan.join(", ")}.</p>`;
  const note = catatan === null ? null : html`<p>Catatan pelapor: ${catatan}</p>`;
  const source = sumber === null ? null : html`<p class="sumber">Sumber baris ini: ${sumber}</p>`;
  const odd = janggal.map(
    ({ label, sebab, penjelasan }) =>
      html`<p class="janggal">
        <strong>Janggal:</strong> ${label} ${sebab}. ${reasonText(penjelasan)}
      </p>`,
  );
  return html`${odd}${note}${blank}${source}`;
}

function around({ bumdes, potensi, inventaris }: DesaView): Html | null {
  if (bumdes.length + potensi.length + inventaris.length === 0) return null;
  return section(
    "desa",
    "BUMDes, potensi, dan koperasi lama",
    html`${pairs(bumdes)} ${itemGroup("Potensi desa", potensi)}
    ${itemGroup("Koperasi yang sudah ada sebelumnya", inventaris)}`,
  );
}

function itemGroup(judul: string, butir: readonly Butir[]): Html | null {
  return butir.length === 0 ? null : groupList({ judul, butir, kosong: null });
}

function context(view: DesaView): Html {
  const { konteks, konteks_dasar: dasar } = view;
  const rows = konteks.map(
    ({ label, href, kecamatan, kabupaten }) =>
      html`<tr>
        <th scope="row"><a href="${href}">${label}</a></th>
        <td class="kanan">${areaFigure(kecamatan, dasar)}</td>
        <td class="kanan">${areaFigure(kabupaten, dasar)}</td>
      </tr>`,
  );
  const table = tableHtml({
    label: `Kecamatan dan kabupaten di sekitarnya${dasar === null ? "" : `, ${dasar} bila tidak disebut lain`}`,
    columns: [
      { title: "Indikator" },
      { title: "Kecamatan", right: true },
      { title: "Kabupaten/kota", right: true },
    ],
    rows,
  });
  const standing = standingLines(view);
  return section("konteks", "Konteks", html`${chartHtml(desaChart(view))} ${table} ${standing}`);
}

function standingLines({ kedudukan }: DesaView): Html | null {
  if (!kedudukan) return null;
  const { kalimat, kecamatan } = kedudukan;
  return html`<p>
    ${kalimat.join(" ")} Angka desa sekecamatan:
    <a href="${kecamatan.href}#desa">${kecamatan.nama}</a>.
  </p>`;
}

/** The basis is said where it is another than that of the table. */
function areaFigure(headline: Headline, shared: string | null): Html {
  const own = basisOf(headline);
  const basis = own === null || own === shared ? null : `${own}; `;
  return html`${angkaHtml(headline.angka)}<br /><span class="cakupan"
      >${basis}${besideText(headline)}</span
    >`;
}

function history({ riwayat, kode_lama, catatan_kode }: DesaView): Html | null {
  if (riwayat.length + kode_lama.length + catatan_kode.length === 0) return null;
  const rows = riwayat.map(
    ({ tanggal, href, status, dokumen, anggota, perubahan }) =>
      html`<tr>
        <th scope="row"><a href="${href}">${tanggal}</a></th>
        <td>${status}${perubahan.map((text) => html`<br /><em class="catatan">${text}</em>`)}</td>
        <td class="kanan">${dokumen}</td>
        <td class="kanan">${angkaHtml(anggota)}</td>
      </tr>`,
  );
  const table = riwayat.length > 0 && historyTable(rows);
  const lines = [...kode_lama.map(formerCode), ...catatan_kode].map((text) => html`<p>${text}</p>`);
  return section("riwayat", "Riwayat", html`${lines} ${table || null}`);
}

function formerCode({ kalimat, kabupaten }: DesaView["kode_lama"][number]): Html {
  if (kabupaten === null) return html`${kalimat}`;
  const { href, nama } = kabupaten;
  return html`${kalimat} Laporan dari masa itu, bila ada, di halaman
    <a href="${href}">${nama}</a>.`;
}

function historyTable(rows: readonly Html[]): Html {
  return tableHtml({
    label: "Edisi demi edisi",
    columns: [
      { title: "Edisi" },
      { title: "Status" },
      { title: "Dokumen", right: true },
      { title: "Anggota (orang)", right: true },
    ],
    rows,
    hideCaption: true,
  });
}

function press({ pers, nama }: DesaView): Html | null {
  if (pers.length === 0) return null;
  return section(
    "terbitan",
    "Menurut terbitan",
    claimTable(pers, `Keterangan yang terbit tentang ${nama}, di luar laporan kabupaten`),
  );
}

/** Where name and code are from. */
export function registrySource(tanda: Tanda | null): string {
  return tanda === "contoh"
    ? "Nama dan kode wilayah ini karangan."
    : `Nama dan kode wilayah: ${DAFTAR.putusan}, dari ${NAMA_DAFTAR}.`;
}

function sources({ edisi, dimuat, ajakan, tanda }: DesaView): Html {
  const edition = edisi
    ? html`<p>
        ${dimuat ? "Baris desa ini berasal dari" : "Tidak ada baris desa ini dalam"}
        <a href="${edisi.href}">edisi ${edisi.tanggal}</a> (${edisi.dasar}).
      </p>`
    : html`<p>Belum ada edisi yang memuat desa ini.</p>`;
  return section(
    "sumber",
    "Sumber dan cara melapor",
    html`${edition}
      <p>${registrySource(tanda)}</p>
      ${shortInvitation(ajakan)}`,
  );
}
