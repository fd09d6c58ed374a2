import { capOf } from "../../base/tanda.ts";
import { html, type Html } from "../../base/html.ts";
import type { DesaKertas, FormulirView, IsianKertas, PilihanKertas } from "../../views/formulir.ts";

const PER_SHEET = 2;

/** The sheets of the paper form, two desa on each: every one says what it is and how to fill it in. */
export function formSheets(view: FormulirView): Html {
  const sheets = chunks(view.desa, PER_SHEET);
  return html`${sheets.map(
    (desa, index) =>
      html`<section class="lembar" aria-label="Lembar ${index + 1} dari ${sheets.length}">
        ${sheetHead(view, index + 1, sheets.length)} ${desa.map((one) => block(view, one))}
        ${LEGEND}
      </section>`,
  )}`;
}

function sheetHead({ kecamatan, kabupaten, kode, tanda }: FormulirView, n: number, of: number) {
  return html`<header class="lembar-kepala">
    <p>
      <strong>Formulir KDKMP · Kecamatan ${kecamatan}, ${kabupaten}</strong> · ${kode}
      ${tanda && html`<strong>· ${capOf(tanda)}</strong>`}
    </p>
    <p>
      Keadaan per tanggal ${DATE_BOXES} · Diisi oleh (kantor, jabatan)
      <span class="garis-isi"></span> · Lembar ${n} dari ${of}
    </p>
  </header>`;
}

const DATE_BOXES = html`<span class="kotak-tanggal" aria-label="hari, bulan, tahun"
  ><i></i><i></i>–<i></i><i></i>–<i></i><i></i><i></i><i></i
></span>`;

const LEGEND = html`<footer class="lembar-kaki">
  <p>
    <strong>0</strong> = memang nol · <strong>kosong</strong> = belum diketahui ·
    <strong>Belum</strong> = sudah diperiksa, memang belum ada · <strong>&lt;5</strong> = simpanan
    dari 1 sampai 4 penyetor. Tanggal: hari–bulan–tahun.
    <strong>Jangan menulis nama orang, NIK, nomor telepon, atau nomor rekening.</strong>
  </p>
</footer>`;

function block(view: FormulirView, desa: DesaKertas): Html {
  return html`<article class="lembar-desa">
    <h2>
      ${desa.kelurahan ? "Kelurahan" : "Desa"} ${desa.nama}
      <span class="kode">${desa.kode}</span>
      <small>${desa.urutan} dari ${view.desa.length}</small>
    </h2>
    <div class="lembar-kolom">
      ${identity(view)} ${stages(view)} ${figures(view)} ${outlets(view, desa)}
    </div>
    <div class="lembar-baris">${[view.lahan, view.pinjaman, view.kendala].map(choices)}</div>
    <p class="lembar-catatan">
      ${view.catatan.judul}
      <small>sebab angka turun, melonjak, atau dikosongkan</small>
      <span class="garis-isi"></span>
    </p>
  </article>`;
}

function identity({ nama, bersama, pilihan, mulai, lain }: FormulirView): Html {
  return html`<div>
    ${line(nama)} ${line(bersama)} ${pilihan.map(choices)} ${dateLine(mulai)} ${lain.map(line)}
  </div>`;
}

function stages({ tahap, jawaban }: FormulirView): Html {
  return html`<div>
    <table>
      <thead>
        <tr>
          <th scope="col">Tahap dan dokumen</th>
          ${jawaban.map((label) => html`<th scope="col">${label}</th>`)}
          <th scope="col">Tanggal</th>
        </tr>
      </thead>
      <tbody>
        ${tahap.map(
          ({ judul, bertanggal, nomor }) =>
            html`<tr${bertanggal ? null : html` class="lembar-rapat"`}>
                <th scope="row">${judul}</th>
                ${jawaban.map(() => TICK)}
                <td class="${bertanggal ? "isi" : "tanpa"}"></td>
              </tr>
              ${nomor === null ? null : numberRow(nomor, jawaban.length)}`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** As wide as the table: the number of an SK has thirty letters. */
function numberRow(judul: string, answers: number): Html {
  return html`<tr class="lembar-nomor">
    <th scope="row">${judul}</th>
    <td class="isi" colspan="${answers + 1}"></td>
  </tr>`;
}

const TICK = html`<td class="centang"><i class="kotak"></i></td>`;

function figures({ orang, uang }: FormulirView): Html {
  return html`<div>
    <table>
      <thead>
        <tr>
          <th scope="col">Orang dan uang</th>
          <th scope="col">Isi</th>
        </tr>
      </thead>
      <tbody>
        ${[...orang, ...uang].map(
          ({ judul, satuan }) =>
            html`<tr>
              <th scope="row">${judul}</th>
              <td class="isi kanan">${satuan}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function outlets({ gerai, jenisGerai, ada, hanyaDesa }: FormulirView, desa: DesaKertas): Html {
  const asked = desa.kelurahan ? ada : [...ada, ...hanyaDesa];
  return html`<div>
    <table class="lembar-gerai">
      <thead>
        <tr>
          <th scope="col">${gerai.judul}</th>
          ${gerai.pilihan.map((label) => html`<th scope="col"><span>${label}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${jenisGerai.map(
          (label) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${gerai.pilihan.map(() => TICK)}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="lembar-ada">${chunks(asked, Math.ceil(asked.length / 2)).map(presence)}</div>
  </div>`;
}

function presence(labels: readonly string[]): Html {
  return html`<table>
    <thead>
      <tr>
        <td></td>
        <th scope="col">Ada</th>
        <th scope="col">Belum</th>
      </tr>
    </thead>
    <tbody>
      ${labels.map(
        (label) =>
          html`<tr>
            <th scope="row">${label}</th>
            ${TICK} ${TICK}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function line({ judul, satuan }: IsianKertas): Html {
  const heading = satuan === null ? judul : `${judul} (${satuan})`;
  return html`<p class="lembar-isian">${heading} <span class="garis-isi"></span></p>`;
}

function dateLine({ judul }: IsianKertas): Html {
  return html`<p class="lembar-isian">${judul} ${DATE_BOXES}</p>`;
}

function choices({ judul, pilihan }: PilihanKertas): Html {
  return html`<div class="lembar-pilihan">
    <p>${judul}</p>
    <ul>
      ${pilihan.map((label) => html`<li><i class="kotak"></i> ${label}</li>`)}
    </ul>
  </div>`;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start) => items.slice(start, start + size));
}
