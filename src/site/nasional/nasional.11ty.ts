import { html, type Html } from "../../base/html.ts";
import { regionJsonLd } from "../../exports/jsonld.ts";
import { contohTempat } from "../../views/contoh-tempat.ts";
import { nasionalExtra, nasionalView, type NasionalExtra } from "../../views/nasional.ts";
import { petaView } from "../../views/peta.ts";
import { petugasView, type PetugasView } from "../../views/petugas.ts";
import { lead, section } from "../components/bagian.ts";
import { searchBox } from "../cari/cari-page.ts";
import { page } from "../page.ts";
import { indukParts } from "../provinsi/induk-page.ts";
import { pagedTemplate } from "../template.ts";
import { mapSection } from "./peta.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["nasional"] : []),
  path: ({ index }) => index.urls.home,
  text: (context) => {
    const view = nasionalView(context.index);
    const body = html`<header class="judul">
        <h1>Koperasi Desa/Kelurahan Merah Putih, desa demi desa</h1>
      </header>
      ${searchBox(context.index.urls.cari.halaman, contohTempat(context.index))}
      ${lead(view.kalimat)} ${editions(nasionalExtra(context.index), context.index.urls)}
      ${view.kode === "00" && mapSection(petaView(view.anak))} ${indukParts(view)}
      ${stewards(petugasView(context.index, "templat"))}`;
    const jsonLd = regionJsonLd(context.index, view.kode);
    return page(context, { view, kind: "halaman-nasional", body, jsonLd });
  },
});

function editions(
  { edisi, contoh }: NasionalExtra,
  { laporan }: { readonly laporan: string },
): Html {
  const items = edisi.map(
    ({ nama, href, tanggal, dasar }) =>
      html`<li>
        <a href="${href}">${nama}</a> <span class="sumber">per ${tanggal} · ${dasar}</span>
      </li> `,
  );
  const example =
    contoh === null
      ? null
      : html`<p>
          Ingin melihat halaman yang terisi penuh? Buka <a href="${contoh.href}">${contoh.nama}</a>,
          wilayah fiktif untuk peragaan; angkanya tidak masuk jumlah mana pun.
        </p>`;
  return html`<section aria-labelledby="edisi-terbaru">
    <h2 id="edisi-terbaru">Kabupaten yang sudah punya edisi</h2>
    ${
      items.length === 0
        ? html`<p class="tidak-dilaporkan">
            Belum ada kabupaten atau kota yang punya edisi di sini.
          </p>`
        : html`<ul class="daftar-edisi">
            ${items}
          </ul>`
    }
    <p><a href="${laporan}">Papan laporan</a>: keadaan semua kabupaten dan kota, dapat disaring.</p>
    ${example}
  </section>`;
}

function stewards({ templat, formulir, periksa, kirim, panduan }: PetugasView): Html {
  return section(
    "petugas",
    "Untuk petugas data",
    html`<ol>
        <li>
          Ambil <a href="${templat}">templat buku kerja</a> kabupaten atau kota Anda, terisi nama
          desa dan laporan terakhir. Mengumpulkan di lapangan? Cetak
          <a href="${formulir}">formulir kertas</a> per kecamatan.
        </li>
        <li>
          <a href="${periksa}">Periksa buku kerjanya</a> di perangkat sendiri; isinya tidak dikirim
          ke mana pun.
        </li>
        <li><a href="${kirim}">Kirim lewat formulir laporan</a>.</li>
      </ol>
      <p><a href="${panduan}">Panduan petugas data</a></p>`,
  );
}
