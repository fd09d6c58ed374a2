import { PAPAN } from "../../base/papan.ts";
import { html, type Html, type HtmlValue } from "../../base/html.ts";
import { peringatanLengkapOf } from "../../base/tanda.ts";
import type { Angka } from "../../views/angka.ts";
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
  const { nama, kode, letak, jenis, tanda } = identitas;
  const isSheet = kode.length > 8;
  return html`<article class="cetak ${kelas}">
    ${bentuk === "kop" ? html`<div class="kop"></div>` : null}
    <header>
      <p class="merek">
        <b>${PAPAN.nama}</b> (Koperasi Desa/Kelurahan Merah Putih)${isSheet ? ` · ${jenis}` : null}
      </p>
      ${tanda && html`<p class="contoh">${peringatanLengkapOf(tanda)}</p>`}
      <h1>${isSheet ? nama : `${jenis} ${nama}`} <span class="kode">${kode}</span></h1>
      ${letak && html`<p class="letak">${letak}</p>`}
      <p class="edisi">${dateLine(identitas)}</p>
    </header>
    <p class="pembuka">${kalimat.join(" ")}</p>
    ${isi} ${bentuk === "kop" ? mengetahui() : null} ${closing(identitas)}
  </article>`;
}

/** Of what day, how it was corrected since, and up to when figures beside it were published. */
function dateLine({ tanggal, koreksi, terbitan, dasar }: Identitas): Html {
  const words = [koreksi, terbitan, dasar].filter((part) => part !== null);
  return html`Data per <b>${tanggal}</b> · ${words.join(" · ")}`;
}

/** One part of a document. The heading alone makes the part: a box around it would be one element more. */
export function bagian(judul: string, isi: HtmlValue): Html {
  return html`<h2>${judul}</h2>
    ${isi}`;
}

/** A figure with its unit, or its kind of empty in words; never a zero for what was not reported. */
export function angkaTeks({ keadaan, teks, satuan }: Angka): string {
  if (keadaan === "disembunyikan") return `${teks} (kurang dari 5 penyetor)`;
  return keadaan !== "ada" || satuan === "rupiah" || satuan === "" ? teks : `${teks} ${satuan}`;
}

/** The same as a table cell; what is empty looks different from a figure on a copy, too. */
export function angkaSel(angka: Angka): Html {
  const kelas = angka.keadaan === "ada" ? "kanan" : "kanan kosong";
  return html`<td class="${kelas}">${angkaTeks(angka)}</td>`;
}

/** All blank: whoever signs fills it in by hand. */
function mengetahui(): Html {
  return html`<div class="mengetahui">
    <p>Tempat, tanggal:</p>
    <p>Mengetahui,</p>
    <p>Nama, jabatan:</p>
  </div>`;
}

/** The sheet's way back to the data: the code is a link and no signature. */
function closing({ kode, alamat, periksa, edisi, sidik }: Identitas): Html {
  const ini = kode.length > 8 ? "lembar ini" : "dokumen ini";
  return html`<footer class="paraf">
    <a href="${periksa}">${qrSvg(periksa, `Kode QR: tautan untuk memeriksa ${ini}`)}</a>
    <p>
      <b>Kode QR ini tautan, bukan tanda tangan.</b> Ia membuka halaman yang memeriksa apakah ${ini}
      masih yang terbaru dan apa yang berubah sesudahnya. Edisi ${edisi} · sidik data ${sidik} ·
      data terbaru dan sumber tiap angka: ${alamat} · Bukan naskah dinas. Yang ditulis “belum
      dilaporkan” bukan nol; hal lain ada di halamannya.
    </p>
  </footer>`;
}
