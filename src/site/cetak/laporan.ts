import { html, type Html } from "../../base/html.ts";
import type { BagianCetak, LaporanView } from "../../views/cetak/bagian.ts";
import type { CetakInput, Identitas } from "../../views/cetak/identitas.ts";
import { laporanKabupatenView } from "../../views/cetak/laporan-kabupaten.ts";
import { rekapKecamatanView } from "../../views/cetak/rekap-kecamatan.ts";
import { rekapProvinsiView } from "../../views/cetak/rekap-provinsi.ts";
import { baganCetak } from "./bagan-cetak.ts";
import { bagian, lembaran } from "./lembaran.ts";
import { tabelCetak } from "./tabel-cetak.ts";

/** The report of a kabupaten's coordination meeting. */
export function laporanKabupaten(input: CetakInput): Html {
  return report(input, laporanKabupatenView(input));
}

export function rekapKecamatan(input: CetakInput): Html {
  return report(input, rekapKecamatanView(input));
}

export function rekapProvinsi(input: CetakInput): Html {
  return report(input, rekapProvinsiView(input));
}

function report({ cetakan }: CetakInput, { identitas, kalimat, bagian: parts }: LaporanView): Html {
  return lembaran({
    ...{ identitas, kalimat: opening(identitas, kalimat), bentuk: cetakan.bentuk },
    isi: parts.map(partHtml),
    kelas: `cetak-laporan cetak-${cetakan.jenis}`,
  });
}

/** A figure newer than the edition must not be taken for the edition's. */
function opening({ terbitan, tanggal }: Identitas, kalimat: readonly string[]): readonly string[] {
  if (terbitan === null) return kalimat;
  return [
    ...kalimat,
    `Data per ${tanggal}; memuat juga ${terbitan}, dengan tanggalnya masing-masing.`,
  ];
}

function partHtml(part: BagianCetak): Html {
  const { judul, kalimat = [], daftar = [], bagan, tabel = [], catatan = [], lampiran } = part;
  const body = bagian(
    judul,
    html`${kalimat.length === 0 ? null : html`<p>${kalimat.join(" ")}</p>`} ${list(daftar)}
    ${bagan ? baganCetak(bagan) : null} ${tabel.map(tabelCetak)}
    ${catatan.length === 0 ? null : html`<p class="catatan">${catatan.join(" ")}</p>`}`,
  );
  // Side by side Chromium would rather leave a table's head alone at a page's end than break before a heading.
  return lampiran ? html`<div class="lampiran">${body}</div>` : html`<div>${body}</div>`;
}

function list(lines: readonly string[]): Html | null {
  if (lines.length === 0) return null;
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
