import { PAPAN } from "../../base/papan.ts";
import { html, type Html } from "../../base/html.ts";
import type { VerifikasiView } from "../../views/cetak/verifikasi.ts";
import { lead, section } from "../components/bagian.ts";
import { withoutScript } from "../components/pilih-wilayah.ts";

/** The content of /verifikasi/: three ways in, one answer, and how to compare by hand. */
export function verifikasiPage(view: VerifikasiView): Html {
  return html`<header class="judul"><h1>Verifikasi PDF</h1></header>
    ${lead([
      `Membandingkan lembar cetak atau berkas PDF ${PAPAN.nama} dengan yang diterbitkan di situs ini: edisi mana, apakah datanya sama, dan apa yang berubah sesudahnya.`,
      "Berkas dibaca di perangkat ini dan tidak dikirim ke mana pun.",
    ])}
    ${withoutScript(
      html`<p>
        Halaman ini memerlukan JavaScript. Tanpa itu, bandingkan dengan tangan menurut
        <a href="#tangan">petunjuk di bawah</a>.
      </p>`,
    )}
    ${forms(view)} ${section("tangan", "Membandingkan dengan tangan", byHand(view))}
    ${section("arti", "Yang dapat dan tidak dapat dipastikan", LIMITS)}`;
}

function forms({ daftar, situs, contoh }: VerifikasiView): Html {
  return html`<div id="verifikasi" data-daftar="${daftar}" data-situs="${situs}">
    <p role="status" id="kabar"></p>
    <div id="hasil"></div>
    <h2>Pilih yang diperiksa</h2>
    <div class="jatuhkan">
      <label for="berkas">Pilih berkas PDF</label>
      <input type="file" id="berkas" accept=".pdf,application/pdf" aria-describedby="arti-berkas" />
      <p class="sumber" id="arti-berkas">
        Atau seret berkasnya ke sini. Paling besar 50 MB. Isinya tidak dikirim ke mana pun.
      </p>
    </div>
    <form id="ketik">
      <p class="isian">
        <label for="tanda"
          >Atau tempel alamat, kode, atau baris “edisi … sidik …” dari kaki lembar</label
        >
        <input
          type="text"
          id="tanda"
          maxlength="1000"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="arti-tanda"
        />
      </p>
      <p class="sumber" id="arti-tanda">
        ${contoh && html`Misalnya: ${contoh} 1a2b 3c4d 5e6f 7a8b.`} Kode QR di lembar membuka
        halaman ini dengan isian itu.
      </p>
      <p class="bawa"><button type="submit">Periksa</button></p>
    </form>
  </div>`;
}

function byHand({ cari }: VerifikasiView): Html {
  return html`<ol>
    <li>
      Baca kaki lembar: kode wilayah, <em>edisi</em> (tanggal data, dengan k1, k2, … bila koreksi),
      dan <em>sidik</em> (empat kelompok angka dan huruf).
    </li>
    <li>
      <a href="${cari}">Cari wilayahnya</a>, lalu buka “Semua dokumen (PDF)” di halamannya. Bila ada
      edisi yang lebih baru, lembar itu sudah bukan yang terbaru.
    </li>
    <li>
      Unduh PDF yang sama dari edisi yang sama, lalu cocokkan sidik di kakinya. Bila sama, data yang
      dipakai sama.
    </li>
    <li>
      Punya berkasnya? Hitung SHA-256-nya (<code>sha256sum berkas.pdf</code>; di Windows
      <code>certutil -hashfile berkas.pdf SHA256</code>) dan cocokkan dengan SHA256SUMS edisi itu.
      Bila sama, berkasnya sama persis dengan yang diterbitkan.
    </li>
  </ol>`;
}

const LIMITS = html`<ul>
  <li>
    <strong>Berkas PDF</strong> yang SHA-256-nya sama dengan daftar situs ini sama persis dengan
    yang diterbitkan.
  </li>
  <li>
    <strong>Label</strong> (kode, edisi, sidik, kode QR) dapat disalin ke lembar lain. Label yang
    dikenal berarti edisi dengan sidik itu pernah terbit, bukan bahwa angka di lembar Anda benar:
    cocokkan angkanya dengan halaman edisi.
  </li>
  <li>
    Yang diperiksa hanya bahwa dokumen berasal dari situs ini. Dokumen Papan bukan naskah dinas, dan
    kebenaran angkanya tetap menurut sumber yang disebut di dalamnya.
  </li>
</ul>`;
