import { html, type Html } from "../../base/html.ts";
import { petugasView, type PetugasView } from "../../views/petugas.ts";
import { lead } from "../components/bagian.ts";
import { regionPicker, withoutScript } from "../components/pilih-wilayah.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["templat"] : []),
  path: ({ index }) => index.urls.templat(),
  text: (context) => {
    const view = petugasView(context.index, "templat");
    const assets = { styles: ["petugas.css"], scripts: ["templat.js"] };
    return page(context, { view, kind: "halaman-templat", body: body(view), assets });
  },
});

function body(view: PetugasView): Html {
  return html`<header class="judul"><h1>Templat buku kerja</h1></header>
    ${lead([
      "Buku kerja Excel untuk satu kabupaten atau kota dan satu tanggal data. Nama dan kode desa sudah terisi; isian laporan terakhir ikut terbawa dan ditandai.",
      "Dibuat di perangkat Anda dari daftar wilayah dan laporan yang sudah terbit.",
    ])}
    ${withoutScript(
      html`<p>
        Templat dibuat di perangkat Anda dan memerlukan JavaScript. Tanpa itu, mintalah lewat
        <a href="${view.repositori}/issues/new">halaman Issues</a>: sebut kode dan nama kabupatennya
        serta tanggal datanya. Yang punya Node.js dapat menjalankan
        <code>npm run template -- 33.10 2025-12-31</code>.
      </p>`,
    )}
    <p>
      Mengumpulkan data di lapangan? Cetak
      <a href="${view.formulir}">formulir kertas per kecamatan</a>. Sudah mengisi?
      <a href="${view.periksa}">Periksa buku kerjanya</a>.
    </p>
    ${regionPicker(view, ["kabupaten"])}
    <form id="templat" data-repositori="${view.repositori}" hidden>
      ${kinds()} ${newReport()} ${correction()}
      <p id="bawaan"></p>
      <p class="bawa"><button type="submit">Unduh templat</button></p>
    </form>
    <p role="status" id="kabar"></p>
    <section id="selanjutnya" aria-labelledby="judul-selanjutnya" hidden>
      <h2 id="judul-selanjutnya" tabindex="-1">Selanjutnya</h2>
      ${nextSteps(view)}
    </section>`;
}

function kinds(): Html {
  return html`<fieldset>
    <legend>Untuk apa?</legend>
    <p class="pilihan">
      <input type="radio" name="macam" id="macam-baru" value="baru" checked />
      <label for="macam-baru">Laporan baru</label>
    </p>
    <p class="pilihan">
      <input type="radio" name="macam" id="macam-perbaikan" value="perbaikan" />
      <label for="macam-perbaikan">Perbaikan dari yang sudah terbit</label>
    </p>
  </fieldset>`;
}

function newReport(): Html {
  return html`<div data-macam="baru">
    <p class="isian">
      <label for="tanggal">Tanggal data</label>
      <input type="date" name="tanggal" id="tanggal" aria-describedby="arti-tanggal" />
      <span class="sumber" id="arti-tanggal"
        >Hari yang digambarkan angkanya, bukan hari mengirim.</span
      >
    </p>
  </div>`;
}

function correction(): Html {
  return html`<div data-macam="perbaikan" hidden>
    <p class="isian">
      <label for="tanggal-lama">Yang diperbaiki</label>
      <select name="tanggal_lama" id="tanggal-lama"></select>
    </p>
    <fieldset>
      <legend>Jenis perubahan</legend>
      <p class="pilihan">
        <input type="radio" name="jenis" id="jenis-koreksi" value="koreksi" checked />
        <label for="jenis-koreksi">Koreksi: ada yang salah</label>
      </p>
      <p class="pilihan">
        <input type="radio" name="jenis" id="jenis-revisi" value="revisi" />
        <label for="jenis-revisi">Revisi: ada data yang lebih baik</label>
      </p>
    </fieldset>
    <p class="isian">
      <label for="alasan">Alasan</label>
      <textarea
        name="alasan"
        id="alasan"
        rows="3"
        maxlength="400"
        aria-describedby="arti-alasan"
      ></textarea>
      <span class="sumber" id="arti-alasan"
        >Apa yang diperbaiki dan mengapa; dibaca siapa saja. Jangan menulis nama orang.</span
      >
    </p>
  </div>`;
}

function nextSteps({ periksa, formulir }: PetugasView): Html {
  return html`<ol>
    <li>
      Buka <strong class="nama-berkas"></strong> di Excel atau LibreOffice, dan baca lembar
      Petunjuk. Nama berkasnya jangan diganti.
    </li>
    <li data-untuk="perbaikan" hidden>
      Perbaiki yang salah saja; yang lain biarkan seperti adanya. Alasannya sudah tertulis di dalam.
    </li>
    <li data-untuk="baru">
      Isi lembar Koperasi. Isian yang terbawa dari laporan lalu ditandai; perbarui yang berubah.
      Yang belum diketahui biarkan kosong.
    </li>
    <li data-untuk="baru">
      Perlu mengumpulkan dulu di lapangan? Cetak
      <a id="ke-formulir" href="${formulir}">formulir kertas per kecamatan</a>.
    </li>
    <li><a href="${periksa}">Periksa buku kerjanya</a> di perangkat Anda.</li>
    <li>
      <a id="ke-unggah" href="${formulir}">Unggah ke folder kabupaten ini</a> (perlu akun GitHub
      dengan hak menulis), atau <a id="ke-isian" href="${formulir}">kirim lewat formulir Issues</a>.
    </li>
  </ol>`;
}
