import { html, raw, type Html } from "../base/html.ts";
import type { Laporan, LaporanBerkas, LaporanMasalah } from "../records/types.gen.ts";
import { countsOf, subjectOf, TINGKAT_LABEL } from "./laporan-text.ts";

const STYLE = `
@page { size: A4; margin: 18mm 15mm 18mm 25mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt } }
body { font: 11pt/1.4 "Public Sans", Arial, sans-serif; color: #111; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; margin: 0 0 .5rem } h2 { font-size: 1.1rem; margin: 1.6rem 0 .3rem; break-after: avoid }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group } tr { break-inside: avoid }
th, td { border: 1px solid #777; padding: .25rem .4rem; text-align: left; vertical-align: top } th { background: #eee }
.kotak { width: 1.2rem; text-align: center } .kode { color: #555; font-size: .8em; overflow-wrap: anywhere }
.sel { width: 9rem } @media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt } }
`;

/**
 * The report as a page to be printed and ticked off beside the workbook: self-contained, with a box
 * per problem.
 */
export function laporanHtml({ berkas, hasil, lain = 0 }: Laporan): string {
  const verdict =
    hasil === "bersih"
      ? "Tidak ada kesalahan."
      : "Masih ada kesalahan; perbaiki, lalu periksa lagi.";
  const document = html`<html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Hasil pemeriksaan buku kerja KDKMP</title>
      <style>
        ${raw(STYLE)}
      </style>
    </head>
    <body>
      <h1>Hasil pemeriksaan buku kerja KDKMP</h1>
      <p>${verdict}</p>
      ${berkas.map(fileSection)}
      ${lain === 0 ? null : html`<p>Dan ${lain} berkas lain yang tidak didaftar di sini.</p>`}
    </body>
  </html>`;
  return `<!DOCTYPE html>\n${document.text}\n`;
}

function fileSection(satu: LaporanBerkas): Html {
  return html`<section>
    <h2>${subjectOf(satu)}</h2>
    <p>${satu.berkas}: ${countsOf(satu)}.</p>
    ${satu.masalah.length === 0 ? null : problemTable(satu.masalah)}
  </section>`;
}

function problemTable(masalah: readonly LaporanMasalah[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col"><span aria-hidden="true">✓</span></th>
        <th scope="col">Sel</th>
        <th scope="col">Masalah</th>
        <th scope="col">Cara memperbaiki</th>
      </tr>
    </thead>
    <tbody>
      ${masalah.map(problemRow)}
    </tbody>
  </table>`;
}

/** Every cell is named: on paper there is nothing to click. */
function problemRow({ tingkat, lembar, kolom, sel, pesan, perbaikan, kode }: LaporanMasalah): Html {
  const cells = sel.map((range) => range.replace(":", "–")).join(", ");
  return html`<tr>
    <td class="kotak">☐</td>
    <td class="sel">
      ${[lembar, cells].filter((part) => part).join(" › ")}${kolom === null ? null : html`<br />${kolom}`}
    </td>
    <td>
      <strong>${TINGKAT_LABEL[tingkat]}</strong> ${pesan}
      <span class="kode">${kode}</span>
    </td>
    <td>${perbaikan}</td>
  </tr>`;
}
