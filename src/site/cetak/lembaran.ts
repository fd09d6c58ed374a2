import { html, type Html, type HtmlValue } from "../../base/html.ts";
import type { Bentuk } from "../../views/urls-cetak.ts";
import type { Identitas } from "../../views/cetak/identitas.ts";
import { qrSvg } from "./qr.ts";

export interface Lembaran {
  readonly identitas: Identitas;
  readonly bentuk: Bentuk;
  /** Opening sentences. */
  readonly kalimat: readonly string[];
  readonly isi: HtmlValue;
  /** Class of the document: its kind, for the style sheet. */
  readonly kelas: string;
}

/** One document: it begins on a sheet of its own and says first what it is, last where it can be checked. */
export function lembaran({ identitas, bentuk, kalimat, isi, kelas }: Lembaran): Html {
  const { nama, kode, letak, jenis, tanggal, dasar, contoh } = identitas;
  return html`<article class="cetak ${kelas}">
    ${bentuk === "kop" ? html`<div class="kop"></div>` : null}
    <header>
      <p class="merek">Papan KDKMP · ${jenis}</p>
      ${contoh && html`<p class="contoh">DATA CONTOH – wilayah fiktif, semua nama dan angka karangan</p>`}
      <h1>${nama} <span class="kode">${kode}</span></h1>
      ${letak && html`<p class="letak">${letak}</p>`}
      <p class="edisi">Data per <strong>${tanggal}</strong> · ${dasar}</p>
    </header>
    <div class="pembuka">${kalimat.map((sentence) => html`<p>${sentence}</p>`)}</div>
    ${isi} ${bentuk === "kop" ? mengetahui() : null} ${closing(identitas)}
  </article>`;
}

/** One part of a document. */
export function bagian(judul: string, isi: HtmlValue): Html {
  return html`<section>
    <h2>${judul}</h2>
    ${isi}
  </section>`;
}

/** Left empty: whoever puts his name below it does so by hand. */
function mengetahui(): Html {
  return html`<div class="mengetahui"><p>Mengetahui,</p></div>`;
}

/** The sheet's way back to the data: the code is a link and no signature. */
function closing({ alamat, periksa, edisi, sidik }: Identitas): Html {
  return html`<footer class="paraf">
    ${qrSvg(periksa, "Kode QR: tautan untuk memeriksa lembar ini")}
    <div>
      <p>
        <strong>Kode QR ini tautan, bukan tanda tangan.</strong> Ia membuka halaman yang memeriksa
        apakah lembar ini masih yang terbaru dan apa yang berubah sesudahnya.
      </p>
      <p>Edisi ${edisi} · sidik data ${sidik} · data terbaru dan sumber tiap angka: ${alamat}</p>
      <p>Bukan naskah dinas. Kosong berarti belum dilaporkan, bukan nol.</p>
    </div>
  </footer>`;
}
